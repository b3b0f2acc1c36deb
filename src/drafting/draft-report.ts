import type { Publisher } from '../archive/names/publishers.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { ReportingWords } from '../languages/reporting/reporting-words.ts';
import { readDate, type EdtfDate } from '../statements/dates/dates.ts';
import { daySaid } from './day-said.ts';
import type { DraftNames, TopicNames } from './draft-names.ts';
import type { Draft, DraftHop, DraftStatement } from './draft.ts';
import { type Asked, attributedIn, foundStatement, readText, type TextRead } from './find-statements.ts';
import type { KindReading } from './kinds/text-kind.ts';
import { mergeTwins } from './merge-twins.ts';
import { leastConfidence, speakerResolver } from './people/resolve-speaker.ts';
import { topicFinder, topicsOf } from './suggest-topics.ts';
import { edtfOf } from './text/dateline.ts';
import type { takeRelays } from './relays.ts';
import { foldText } from './text/fold-text.ts';
import { isUntidy, plainSpaces } from './text/copied/is-untidy.ts';
import type { ReportHints } from './text/report-hints.ts';
import { unclosedDoubt, withoutQuoting } from './written-words.ts';

/** Reads a text into a draft, as the kind that its form tells or somebody names: the same in a terminal and on a page; it invents nothing. */
export async function draftReport(
  given: string,
  names: DraftNames,
  words: ReportingWords,
  hints: ReportHints = {},
  asked: Asked = {},
): Promise<Draft> {
  const tidy = isUntidy(given) ? await (await import('./as-given.ts')).tidying(given) : undefined;
  const read = await readText(tidy?.text ?? plainSpaces(given), words, asked);
  const draft = draftOf(read, names, words, hints);
  const mayRelay = ({ relay, speaker, resolved }: DraftStatement) =>
    relay !== undefined ||
    (speaker !== undefined && !resolved.speaker && publisherAtStart(speaker, names) !== undefined);
  // Few reports tell who relays: what makes hops of it is fetched for those.
  const whole = draft.statements.some(mayRelay)
    ? draftOf(read, names, words, hints, (await import('./relays.ts')).takeRelays)
    : draft;
  return tidy?.draftAsGiven(whole) ?? whole;
}

/** The draft of a text that was read; `take` makes hops of those who relay, where somebody may. */
export function draftOf(
  { kind, ...read }: TextRead,
  names: DraftNames,
  words: ReportingWords,
  hints: ReportHints = {},
  take?: typeof takeRelays,
): Draft {
  const { text, reading } = read;
  const { heading } = reading;
  const day = heading.day && { ...heading.day, year: heading.day.year ?? hints.year };
  const date = day?.year === undefined ? (hints.issued ?? (day && edtfOf(day))) : edtfOf(day);
  const known = date === undefined ? undefined : readDate(date);
  const doubts: string[] = [];
  if (kind.confidence < sureKind) doubts.push(`read as ${kind.name}: name another kind where it is none`);
  if (date?.startsWith('XXXX')) doubts.push('the report prints no year: write it for XXXX in "date" and "issued"');
  if (heading.eitherDay && date === undefined)
    doubts.push(`the day is ${heading.eitherDay.map(edtfOf).join(' or ')}: write it in "date" and "issued"`);
  else if (date === undefined) doubts.push('the report prints no day: write it in "date" and "issued"');

  const agency = heading.dateline?.agency ?? hints.publisher ?? heading.publisher;
  const publisher = agency === undefined ? undefined : publisherNamed(names, agency);
  if (agency === undefined) doubts.push('the report does not say who published it');
  else if (!publisher) doubts.push(`no publisher of the collection is called "${agency}"`);

  const topics = topicFinder(names.topics).find(bodyOf(text, reading));
  const drafted = draftStatements(read, names, words, {
    date: known && 'date' in known ? known.date : undefined,
    topics,
  });
  const { statements, hops } = take?.(text, drafted, (mention) => publisherAtStart(mention, names)) ?? {
    statements: drafted,
    hops: [],
  };
  if (statements.length === 0) doubts.push('no statement was found');
  return {
    language: words.tag,
    textKind: kind.name,
    kindConfidence: kind.confidence,
    entryKind: heading.entryKind,
    title: heading.title,
    dateline: heading.dateline?.place,
    place: heading.place,
    document: heading.document,
    addressee: heading.addressee,
    date,
    agency,
    publisher,
    url: hints.url,
    via: findHops(text, names, words, publisher, hops),
    statements,
    topics: topics.slice(0, 3),
    doubts,
  };
}

/** Below this the draft asks whether a text is of the kind it was read as. */
const sureKind = 0.5;

function draftStatements(
  read: Omit<TextRead, 'kind'>,
  names: DraftNames,
  words: ReportingWords,
  { date, topics: named }: { date: EdtfDate | undefined; topics: readonly TopicNames[] },
): DraftStatement[] {
  const { text } = read;
  const resolve = speakerResolver(names, words, date);
  const topics = topicFinder(names.topics);
  const body = named.slice(0, 1);
  // What is to be looked at once for all statements of somebody is said at the first.
  const told = new Set<string>();
  const once = (doubt: string, of: string) => {
    const isNew = !told.has(`${of}\n${doubt}`);
    told.add(`${of}\n${doubt}`);
    return isNew;
  };
  const all = attributedIn(read, words).map((attributed): DraftStatement => {
    const { utterance, speaker } = attributed;
    const resolved = resolve(text, speaker);
    const together = speaker.together?.map((name) => {
      const known = names.speakers.find(name);
      return { name: known?.name ?? name, speaker: known };
    });
    const said = utterance.parts.map(({ start, end }) => withoutQuoting(text.slice(start, end))).join(' ');
    const { sentence } = utterance;
    // What the report as a whole does not name, no statement of it does.
    const own = body.length === 0 ? [] : topicsOf(topics, said, text.slice(sentence.start, sentence.end));
    const doubts: string[] = [];
    if (resolved.confidence < leastConfidence) doubts.push(`speaker unresolved: ${resolved.reason}`);
    else if (!resolved.speaker || resolved.confidence < 0.97) {
      const doubt = `speaker: ${resolved.reason}`;
      if (utterance.by === undefined || once(doubt, speaker.entity ?? '')) doubts.push(doubt);
    }
    if (utterance.doubt !== undefined) doubts.push(utterance.doubt);
    if (isUnclosed(said)) doubts.push(unclosedDoubt);
    const day = date && daySaid(sentence.tokens, utterance.parts, utterance.cue, words, date.edtf);
    if (day) doubts.push(`said on ${day.printed}: read as ${day.edtf}`);
    const behalf = behalfOf(utterance.by?.party, resolved.speaker, names);
    if (behalf && !behalf.isKnown) {
      const doubt = `speaks for "${behalf.name}": no country or organization of the collection is called so`;
      if (once(doubt, speaker.entity ?? '')) doubts.push(doubt);
    }
    const whole = 'topic: taken from the report as a whole';
    if (own.length === 0 && body.length > 0 && once(whole, '')) doubts.push(whole);
    return {
      ...foundStatement(text, attributed),
      ...(together && { together }),
      resolved: resolved.confidence < leastConfidence ? { ...resolved, speaker: undefined } : resolved,
      confidence: resolved.confidence,
      topics: own.length > 0 ? own : body,
      relay: utterance.relay,
      governingVerb: utterance.governingVerb,
      ...(behalf?.isKnown && { behalf: behalf.name }),
      ...(day && { date: day.edtf }),
      twins: [],
      doubts,
    };
  });
  return mergeTwins(text, read.reading, all);
}

/** For whom a label says that somebody speaks, where that is not their own party; and whether the collection knows it. */
function behalfOf(
  name: string | undefined,
  speaker: Speaker | undefined,
  { parties }: DraftNames,
): { name: string; isKnown: boolean } | undefined {
  if (name === undefined) return undefined;
  const party = parties.find(name.replace(/^the /iu, ''));
  const isOwn = party !== undefined && speaker !== undefined && parties.spokenFor(speaker, undefined) === party;
  return isOwn ? undefined : { name: name.replace(/^the /iu, ''), isKnown: party !== undefined };
}

/** Whether words begin with a mark and end without one, as where its writer forgot it. */
function isUnclosed(said: string): boolean {
  // Each paragraph of a quotation opens it again.
  const words = said.replace(/(^|\n)\s*[“"«„]/gu, '$1');
  return /^[“"«„]/u.test(said) && !/[”"»“’']$/u.test(said) && !/[”"»“]/u.test(words);
}

function bodyOf(text: string, { paragraphs }: KindReading): string {
  return paragraphs
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

function publisherNamed({ publishers }: DraftNames, name: string): Publisher | undefined {
  const parts = [name, ...name.split(/[/,–—-]/)].map((part) => part.trim());
  return parts.map((part) => publishers.find(part)).find((found) => found !== undefined);
}

/** The publishers through which the words passed: whom an interview was given to, whose report is relayed. */
function findHops(
  text: string,
  names: DraftNames,
  words: ReportingWords,
  source: Publisher | undefined,
  relays: readonly DraftHop[],
): DraftHop[] {
  const others = relays.filter(({ agent }) => agent !== source?.slug);
  const hops = new Map(others.map((hop) => [hop.agent, hop]));
  const kinds = [
    { lead: words.interview, as: 'interviewer' },
    { lead: words.relay, as: 'agency' },
  ] as const;
  for (const { lead, as } of kinds) {
    if (!lead) continue;
    for (const match of text.matchAll(lead)) {
      const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 70);
      const publisher = publisherAtStart(behind, names);
      if (publisher && publisher.slug !== source?.slug && !hops.has(publisher.slug)) {
        hops.set(publisher.slug, { agent: publisher.slug, as });
      }
    }
  }
  return [...hops.values()];
}

/** A publisher whose name stands within the first words of a text: "the US National Interest magazine". */
function publisherAtStart(text: string, { publishers }: DraftNames): Publisher | undefined {
  const words = foldText(text.split(/[.;:“"]/)[0] ?? '')
    .trim()
    .split(' ');
  for (let from = 0; from < Math.min(words.length, 5); from++) {
    for (let to = Math.min(words.length, from + 6); to > from; to--) {
      const found = publishers.find(words.slice(from, to).join(' '));
      if (found) return found;
    }
  }
  return undefined;
}
