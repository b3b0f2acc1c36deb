import type { Article } from '../statements/article.ts';
import { overlaps, type EdtfDate } from '../statements/dates/dates.ts';
import { at, error, warning, type Finding, type Named, type Place, type Problem } from '../statements/problems.ts';
import { placeInAttribution, type Statement } from '../statements/statement.ts';
import type { ArchivedArticle, ArchivedSource, ArchivedStatement, AttributedSpeaker } from './archived-statement.ts';
import type { StatedBy } from './link-relations.ts';
import type { KnownNames, Report } from './names/known-names.ts';
import type { Party } from './names/parties.ts';
import type { Publisher } from './names/publishers.ts';
import { resolveAttribution } from './names/resolve-attribution.ts';
import { unknown } from './names/unknown-name.ts';
import { roleOn } from './names/roles.ts';
import type { Speaker } from './names/speakers.ts';
import { outsideYears, unknownTopic, type Topic } from './names/topics.ts';

/** Resolves every name of an entry; a statement whose speakers or topics are unknown is left out and reported. */
export function resolveArticle(
  article: Article,
  names: KnownNames,
): { article?: ArchivedArticle; stated: StatedBy[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const stated: StatedBy[] = [];
  const report: Report = (place, finding) => problems.push(at(article.file, place, finding));
  const topics = resolveTopics(article.topics, names, report);
  const publisher = findPublisher(article.source.publisher, names, report);
  const also = article.also.flatMap((source): ArchivedSource[] => {
    const known = findPublisher(source.publisher, names, report);
    return known ? [{ ...source, publisher: known }] : [];
  });
  const via = article.via.map(({ as, agent }) => {
    const found = names.publishers.find(agent.text) ?? names.speakers.find(agent.text);
    const known = [...names.publishers.names, ...names.speakers.names];
    if (!found) report(agent.place, unknown('publisher or speaker', 'publishers', agent.text, known, names.root));
    return { as, name: found?.name ?? agent.text };
  });
  const { date, source, aliases, blocks, addressee, latest: _latest, ...rest } = article;
  const { place: _place, ...day } = date;
  const statements: ArchivedStatement[] = [];
  const resolved: ArchivedArticle = {
    ...rest,
    date: day,
    addressee: addressee.map(({ text }) => {
      const [speaker, ...others] = names.speakers.meant(text, day);
      return others.length === 0 && speaker ? { name: text, speaker } : { name: text };
    }),
    topics,
    via,
    source: { ...source, publisher: publisher ?? unknownPublisher(article) },
    also,
    aliases: aliases.map((alias) => alias.text),
    blocks: [],
    statements,
    relations: [],
  };
  let position = 0;
  for (const block of blocks) {
    if (block.type === 'prose') {
      resolved.blocks.push(block);
      continue;
    }
    const statement = resolveStatement(block.statement, position++, resolved, article, names, report);
    if (!statement) continue;
    statements.push(statement);
    stated.push(...block.statement.relations.map((relation) => ({ from: statement, stated: relation })));
    resolved.blocks.push({ type: 'statement', statement });
  }
  return publisher ? { article: resolved, stated, problems } : { stated: [], problems };
}

function findPublisher({ text, place }: Named, names: KnownNames, report: Report): Publisher | undefined {
  const publisher = names.publishers.find(text);
  if (!publisher) report(place, unknown('publisher', 'publishers', text, names.publishers.names, names.root));
  return publisher;
}

function resolveStatement(
  statement: Statement,
  position: number,
  archived: ArchivedArticle,
  article: Article,
  names: KnownNames,
  report: Report,
): ArchivedStatement | undefined {
  const attribution = resolveAttribution(statement, archived, names, report);
  const named = attribution?.topics ?? [];
  const topics = named.length > 0 ? resolveTopics(named, names, report) : archived.topics;
  if (attribution && named.length === 0 && article.topics.length === 0) {
    const repair = 'End the attribution with "on TOPIC", or give the entry "topics:".';
    report(lineOf(statement), error('no-topic', 'this statement has no topic', repair));
  }
  if (!attribution || topics.length === 0) return undefined;
  const { speakers, behalf, date, locator } = attribution;
  for (const topic of topics) {
    const outside = outsideYears(topic, date);
    const place = named.find(({ text }) => names.topics.find(text) === topic)?.place ?? lineOf(statement);
    if (outside) report(place, outside);
  }
  if (locator?.kind === 'time' && archived.source.media === undefined) {
    const repair = 'Add "media:" with the address of the recording to "source:".';
    report(lineOf(statement), warning('no-media', 'a time is given, and the source has no recording', repair));
  }
  const { id, mode, paragraphs, place } = statement;
  const [first, ...others] = speakers;
  const withParties = (attributed: AttributedSpeaker): AttributedSpeaker => ({
    ...attributed,
    parties: behalf.length > 0 ? [...new Set(behalf)] : partiesOf(attributed, date, names),
  });
  const said: ArchivedStatement['speakers'] = [withParties(first), ...others.map(withParties)];
  const members = [
    ...new Set(
      speakers.flatMap(({ speaker }) => membersOn(speaker, date)).filter((member) => !isAmong(member, speakers)),
    ),
  ];
  return {
    id,
    article: archived,
    position,
    mode,
    paragraphs,
    speakers: said,
    members,
    behalf,
    parties: [...new Set(said.flatMap(({ parties = [] }) => parties))],
    topics,
    date,
    locator,
    relations: [],
    place,
  };
}

function isAmong(member: Speaker, speakers: ArchivedStatement['speakers']): boolean {
  return speakers.some(({ speaker }) => speaker === member);
}

/** Where the first speaker of a statement is named. */
function lineOf({ attribution }: Statement): Place {
  return placeInAttribution(attribution, attribution.candidates[0].speakers.offset);
}

/** The members of a group on a day, those of its member groups too; those whose days may hold it count. */
export function membersOn(group: Speaker, date: EdtfDate, seen: ReadonlySet<Speaker> = new Set([group])): Speaker[] {
  return group.members.flatMap(({ speaker, from, to }) => {
    const tenure = { edtf: '', earliest: from?.earliest ?? null, latest: to?.latest ?? null };
    if (!speaker || seen.has(speaker) || !overlaps(tenure, date)) return [];
    return [speaker, ...membersOn(speaker, date, new Set([...seen, speaker]))];
  });
}

/** Whom a speaker speaks for on a day: the own party; a group with members the parties of these. */
function partiesOf({ speaker, role }: AttributedSpeaker, date: EdtfDate, { parties }: KnownNames): Party[] {
  const ofMembers = membersOn(speaker, date).flatMap((member) => parties.spokenFor(member, roleOn(member, date)) ?? []);
  const found = ofMembers.length > 0 ? ofMembers : [parties.spokenFor(speaker, role) ?? []].flat();
  return [...new Set(found)];
}

function resolveTopics(found: readonly Named[], names: KnownNames, report: Report): Topic[] {
  const topics = new Set<Topic>();
  for (const { text, place } of found) {
    const topic = names.topics.find(text);
    if (topic && topics.has(topic)) report(place, repeatedTopic(text, topic));
    else if (topic) topics.add(topic);
    else
      report(
        place,
        unknownTopic(text, names.topics, names.root, (name) => names.parties.find(name) !== undefined),
      );
  }
  return [...topics];
}

function repeatedTopic(text: string, topic: Topic): Finding {
  const called = text === topic.label ? `"${text}"` : `"${text}", which is "${topic.label}",`;
  return warning('repeated-topic', `the topic ${called} stands here already`, 'Remove it.');
}

function unknownPublisher(article: Article): Publisher {
  const { text } = article.source.publisher;
  return { slug: '', file: article.file, name: text, aliases: [], labels: {}, former: [], noteHtml: '', names: [] };
}
