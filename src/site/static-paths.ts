import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { groupByParty } from '../lenses/countries.ts';
import { monthsOfLongYear, pagesOf } from '../lenses/page-length.ts';
import { dateBy, indexBySpeaker, indexByTopic, latestReportFirst, yearOf } from '../lenses/timeline.ts';
import { newestFirst, type Clock } from '../archive/chronology.ts';
import { descendantsOf, type Topic } from '../archive/topics.ts';
import { hasSecondView } from '../lenses/positions.ts';
import { loadArchive } from './load-archive.ts';
import { archivePositions } from './setting.ts';
import { siteLanguages } from './page-words.ts';

/** The same pages once for each language of the site; those of the main one stand at the top. */
export function inEveryLanguage<Params extends object, Props>(pages: readonly { params: Params; props: Props }[]) {
  return siteLanguages().flatMap(({ tag }, position) => {
    const language = position === 0 ? undefined : tag;
    return pages.map(({ params, props }) => ({ params: { language, ...params }, props }));
  });
}

/** Pages that are mostly the words of entries: in the language of the collection, and in others where site.yaml asks for it. */
export function whereEntriesAre<Params extends object, Props>(pages: readonly { params: Params; props: Props }[]) {
  if (loadArchive().site.pages?.entries_in === 'every') return inEveryLanguage(pages);
  return pages.map(({ params, props }) => ({ params: { language: undefined, ...params }, props }));
}

/** A page for each year, by one of the clocks, newest first. */
export function yearPages(clock: Clock) {
  return inLanguages(clock)(byYear(clock).map(([year, statements]) => ({ params: { year }, props: { statements } })));
}

/** A page for each month of those years that are too long for one page, and for each part of a long month. */
export function monthPages(clock: Clock) {
  const months = byYear(clock).flatMap(([year, ofYear]) =>
    (monthsOfLongYear(ofYear, clock) ?? []).flatMap(({ month, statements }) =>
      pagesOf(statements).map((ofPart, index, { length: parts }) => ({
        params: { year, month: `${month?.slice(5) ?? 'unknown'}${index === 0 ? '' : `/${index + 1}`}` },
        props: { month, statements: ofPart, part: index + 1, parts },
      })),
    ),
  );
  return inLanguages(clock)(months);
}

/** Years of statements are a way in; years of reports are mostly the words of entries. */
function inLanguages(clock: Clock) {
  return clock === 'said' ? inEveryLanguage : whereEntriesAre;
}

function byYear(clock: Clock): [string, ArchivedStatement[]][] {
  const { statements } = loadArchive();
  const inOrder = clock === 'said' ? newestFirst(statements) : latestReportFirst(statements);
  return [...Map.groupBy(inOrder, (statement) => yearOf(dateBy(clock, statement) ?? statement.date))];
}

/** A page for each speaker, with all that the speaker said, oldest first. */
export function speakerPages() {
  return inEveryLanguage(pagesOfSpeakers());
}

/** The same by date: a second view of the same statements is worth a page where there are enough of them. */
export function speakerDatePages() {
  return whereEntriesAre(pagesOfSpeakers().filter(({ props }) => hasSecondView(props.statements.length)));
}

function pagesOfSpeakers() {
  const { speakers, statements } = loadArchive();
  const said = indexBySpeaker(statements);
  return speakers.map((speaker) => ({
    params: { speaker: speaker.slug },
    props: { speaker, statements: said.get(speaker) ?? [] },
  }));
}

/** A page for each topic, with what was said on it and on narrower topics, oldest first. */
export function topicPages() {
  return inEveryLanguage(pagesOfTopics());
}

/** The same by date or by country. */
export function topicViewPages() {
  return whereEntriesAre(pagesOfTopics().filter(({ props }) => hasSecondView(props.statements.length)));
}

function pagesOfTopics() {
  const { topics, statements } = loadArchive();
  const onTopic = indexByTopic(statements);
  return topics.map((topic) => ({
    params: { topic: topic.slug },
    props: { topic, ...withNarrower(topic, onTopic.get(topic) ?? []) },
  }));
}

/** A page for each position of a speaker that has enough statements, narrower topics included. */
export function positionPages() {
  const { ofSpeakers, hasPage } = archivePositions();
  return whereEntriesAre(
    ofSpeakers.filter(hasPage).map(({ who: speaker, topic, statements, onTopic }) => ({
      params: { speaker: speaker.slug, topic: topic.slug },
      props: { speaker, topic, onTopic, ...withNarrower(topic, statements) },
    })),
  );
}

/** A page for each party that somebody speaks for, with all that was said for it, oldest first. */
export function partyPages() {
  return inEveryLanguage(pagesOfParties());
}

/** The same by date. */
export function partyDatePages() {
  return whereEntriesAre(pagesOfParties().filter(({ props }) => hasSecondView(props.statements.length)));
}

function pagesOfParties() {
  const { parties, statements } = loadArchive();
  return groupByParty(statements, parties).map(([party, said]) => ({
    params: { party: party.slug },
    props: { party, statements: said },
  }));
}

/** A page for each position of a party that has enough statements, narrower topics included. */
export function partyPositionPages() {
  const { ofParties, hasPage } = archivePositions();
  return whereEntriesAre(
    ofParties.filter(hasPage).map(({ who: party, topic, statements, onTopic }) => ({
      params: { party: party.slug, topic: topic.slug },
      props: { party, topic, onTopic, ...withNarrower(topic, statements) },
    })),
  );
}

/** The statements, and those narrower topics through which some of them came. */
function withNarrower(topic: Topic, statements: ArchivedStatement[]) {
  const below = new Set(descendantsOf(topic));
  const through = statements
    .filter((statement) => !statement.topics.includes(topic))
    .flatMap((statement) => statement.topics.filter((candidate) => below.has(candidate)));
  return { statements, narrower: [...new Set(through)] };
}
