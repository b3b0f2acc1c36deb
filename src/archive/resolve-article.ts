import { type Article } from '../statements/article.ts';
import type { Reading } from '../statements/attribution.ts';
import { didYouMean } from '../statements/did-you-mean.ts';
import { at, error, warning, type Finding, type Named, type Place, type Problem } from '../statements/problems.ts';
import type { Statement } from '../statements/statement.ts';
import type { ArchivedArticle, ArchivedStatement } from './archived-statement.ts';
import { foldName, type NameIndex } from './names.ts';
import type { Publisher } from './publishers.ts';
import { roleNamed, roleOn } from './roles.ts';
import type { Role } from './role.ts';
import type { Speaker } from './speakers.ts';
import { unknownTopic, type Topic } from './topics.ts';

/** The names of a collection, and the folder they are kept in. */
export interface Names {
  root: string;
  speakers: NameIndex<Speaker>;
  publishers: NameIndex<Publisher>;
  topics: NameIndex<Topic>;
}

type Report = (place: Place, finding: Finding) => void;

/** Resolves every name of an entry; a statement whose speaker or topics are unknown is left out and reported. */
export function resolveArticle(article: Article, names: Names): { article?: ArchivedArticle; problems: Problem[] } {
  const problems: Problem[] = [];
  const report: Report = (place, finding) => problems.push(at(article.file, place, finding));
  const topics = resolveTopics(article.topics, names, report);
  const publisher = names.publishers.find(article.source.publisher.text);
  if (!publisher)
    report(
      article.source.publisher.place,
      unknown('publisher', 'publishers', article.source.publisher.text, names.publishers.names, names),
    );
  const via = article.via.map(({ as, agent }) => {
    const found = names.publishers.find(agent.text) ?? names.speakers.find(agent.text);
    const known = [...names.publishers.names, ...names.speakers.names];
    if (!found) report(agent.place, unknown('publisher or speaker', 'publishers', agent.text, known, names));
    return { as, name: found?.name ?? agent.text };
  });
  const { date, source, aliases, blocks, ...rest } = article;
  const { place: _place, ...day } = date;
  const statements: ArchivedStatement[] = [];
  const resolved: ArchivedArticle = {
    ...rest,
    date: day,
    topics,
    via,
    source: { ...source, publisher: publisher ?? unknownPublisher(article) },
    aliases: aliases.map((alias) => alias.text),
    blocks: [],
    statements,
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
    resolved.blocks.push({ type: 'statement', statement });
  }
  return publisher ? { article: resolved, problems } : { problems };
}

function resolveStatement(
  statement: Statement,
  position: number,
  archived: ArchivedArticle,
  article: Article,
  names: Names,
  report: Report,
): ArchivedStatement | undefined {
  const reading = chooseReading(statement.readings, names);
  const speaker = names.speakers.find(reading.speaker.text);
  if (!speaker) {
    report(reading.speaker.place, unknown('speaker', 'speakers', reading.speaker.text, names.speakers.names, names));
  }
  const topics = reading.topics.length > 0 ? resolveTopics(reading.topics, names, report) : archived.topics;
  if (reading.topics.length === 0 && article.topics.length === 0) {
    const repair = 'End the attribution with "on TOPIC", or give the entry "topics:".';
    report(reading.speaker.place, error('no-topic', 'this statement has no topic', repair));
  }
  if (!speaker || topics.length === 0) return undefined;
  const { id, mode, paragraphs, place } = statement;
  const date = statement.date
    ? { edtf: statement.date.edtf, earliest: statement.date.earliest, latest: statement.date.latest }
    : archived.date;
  const role = resolveRole(speaker, reading, date, report);
  return {
    id,
    article: archived,
    position,
    mode,
    paragraphs,
    speaker,
    printedName: reading.speaker.text,
    role,
    topics,
    date,
    place,
  };
}

/** The first reading in which speaker and topics are known, the longest name first; else the one that knows most. */
function chooseReading(readings: Statement['readings'], names: Names): Reading<Named> {
  const score = (reading: Reading<Named>) => {
    const speaker = names.speakers.find(reading.speaker.text) ? 1 : 0;
    const topics =
      reading.topics.every((topic) => names.topics.find(topic.text)) && !hidesTopics(reading, names) ? 1 : 0;
    const hasTopics = reading.topics.length > 0 ? 1 : 0;
    return speaker * 8 + (speaker && topics ? 4 + hasTopics * 2 : hasTopics);
  };
  return readings.reduce((best, reading) => {
    const difference = score(reading) - score(best);
    if (difference !== 0) return difference > 0 ? reading : best;
    return reading.speaker.text.length > best.speaker.text.length && score(reading) >= 12 ? reading : best;
  });
}

/** A role with "on" in it, and no topics behind: unless the speaker has that very role, it is a topic that nobody knows. */
function hidesTopics({ speaker, role, topics }: Reading<Named>, names: Names): boolean {
  if (!role || topics.length > 0 || !/\son\s/u.test(role.text)) return false;
  const roles = names.speakers.find(speaker.text)?.roles ?? [];
  return !roles.some((held) => foldName(held.role) === foldName(role.text));
}

function resolveRole(
  speaker: Speaker,
  reading: Reading<Named>,
  date: ArchivedStatement['date'],
  report: Report,
): Role | undefined {
  if (reading.role) {
    const named = roleNamed(speaker, reading.role, date);
    if ('role' in named) return named.role;
    const [place, fact] = named.problem;
    report(place, error('role-excluded', fact, `Correct the role here, or its bounds in ${speaker.file}.`));
    return undefined;
  }
  const held = roleOn(speaker, date);
  if (!held && speaker.kind === 'person') {
    const fact = `no role of ${speaker.name} covers ${date.edtf}`;
    report(
      reading.speaker.place,
      warning('no-role', fact, `Add the role held that day to ${speaker.file}, or write "as ROLE" here.`),
    );
  }
  return held;
}

function resolveTopics(found: readonly Named[], names: Names, report: Report): Topic[] {
  const topics = new Set<Topic>();
  for (const { text, place } of found) {
    const topic = names.topics.find(text);
    if (topic) topics.add(topic);
    else report(place, unknownTopic(text, names.topics));
  }
  return [...topics];
}

function unknown(what: string, room: string, name: string, known: readonly string[], { root }: Names): Finding {
  const hint = didYouMean(name, known);
  const add = `dd ${root}/${room}/….md`;
  const repair = hint === '' ? `A${add}.` : `${hint}Or a${add}.`;
  return { ...error(`unknown-${what.split(' ')[0]}`, `there is no ${what} "${name}"`, repair), lacks: name };
}

function unknownPublisher(article: Article): Publisher {
  const { text } = article.source.publisher;
  return { slug: '', file: article.file, name: text, aliases: [], noteHtml: '', names: [] };
}
