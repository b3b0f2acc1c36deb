import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { groupByParty } from '../lenses/countries.ts';
import { monthsOfLongYear } from '../lenses/page-length.ts';
import { dateBy, indexBySpeaker, indexByTopic, latestReportFirst, yearOf } from '../lenses/timeline.ts';
import { newestFirst, type Clock } from '../archive/chronology.ts';
import { descendantsOf, type Topic } from '../archive/topics.ts';
import { loadArchive } from './load-archive.ts';
import { siteLanguages } from './page-words.ts';

/** The same pages once for each language of the site; those of the main one stand at the top. */
export function inEveryLanguage<Params extends object, Props>(pages: readonly { params: Params; props: Props }[]) {
  return siteLanguages().flatMap(({ tag }, position) => {
    const language = position === 0 ? undefined : tag;
    return pages.map(({ params, props }) => ({ params: { language, ...params }, props }));
  });
}

/** A page for each year, by one of the clocks, newest first. */
export function yearPages(clock: Clock) {
  return inEveryLanguage(byYear(clock).map(([year, statements]) => ({ params: { year }, props: { statements } })));
}

/** A page for each month of those years that are too long for one page. */
export function monthPages(clock: Clock) {
  const months = byYear(clock).flatMap(([year, ofYear]) =>
    (monthsOfLongYear(ofYear, clock) ?? []).map(({ month, statements }) => ({
      params: { year, month: month?.slice(5) ?? 'unknown' },
      props: { month, statements },
    })),
  );
  return inEveryLanguage(months);
}

function byYear(clock: Clock): [string, ArchivedStatement[]][] {
  const { statements } = loadArchive();
  const inOrder = clock === 'said' ? newestFirst(statements) : latestReportFirst(statements);
  return [...Map.groupBy(inOrder, (statement) => yearOf(dateBy(clock, statement) ?? statement.date))];
}

/** A page for each speaker, with all that the speaker said, oldest first. */
export function speakerPages() {
  const { speakers, statements } = loadArchive();
  const said = indexBySpeaker(statements);
  return inEveryLanguage(
    speakers.map((speaker) => ({
      params: { speaker: speaker.slug },
      props: { speaker, statements: said.get(speaker) ?? [] },
    })),
  );
}

/** A page for each topic, with what was said on it and on narrower topics, oldest first. */
export function topicPages() {
  const { topics, statements } = loadArchive();
  const onTopic = indexByTopic(statements);
  return inEveryLanguage(
    topics.map((topic) => ({
      params: { topic: topic.slug },
      props: { topic, ...withNarrower(topic, onTopic.get(topic) ?? []) },
    })),
  );
}

/** A page for each speaker and topic that have statements together, narrower topics included. */
export function positionPages() {
  const positions = [...indexByTopic(loadArchive().statements)].flatMap(([topic, onTopic]) =>
    [...indexBySpeaker(onTopic)].map(([speaker, said]) => ({
      params: { speaker: speaker.slug, topic: topic.slug },
      props: { speaker, topic, onTopic, ...withNarrower(topic, said) },
    })),
  );
  return inEveryLanguage(positions);
}

/** A page for each party that somebody speaks for, with all that was said for it, oldest first. */
export function partyPages() {
  const { parties, statements } = loadArchive();
  return inEveryLanguage(
    groupByParty(statements, parties).map(([party, said]) => ({
      params: { party: party.slug },
      props: { party, statements: said },
    })),
  );
}

/** A page for each party and topic that have statements together, narrower topics included. */
export function partyPositionPages() {
  const { parties, statements } = loadArchive();
  const positions = [...indexByTopic(statements)].flatMap(([topic, onTopic]) =>
    groupByParty(onTopic, parties).map(([party, said]) => ({
      params: { party: party.slug, topic: topic.slug },
      props: { party, topic, onTopic, ...withNarrower(topic, said) },
    })),
  );
  return inEveryLanguage(positions);
}

/** The statements, and those narrower topics through which some of them came. */
function withNarrower(topic: Topic, statements: ArchivedStatement[]) {
  const below = new Set(descendantsOf(topic));
  const through = statements
    .filter((statement) => !statement.topics.includes(topic))
    .flatMap((statement) => statement.topics.filter((candidate) => below.has(candidate)));
  return { statements, narrower: [...new Set(through)] };
}
