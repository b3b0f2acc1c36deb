import { withSeldomForms } from '../languages/load-reporting-words.ts';
import type { ReportingWords } from '../languages/reporting/reporting-words.ts';
import { type Form, type Layout, layOut, readForm } from './kinds/form.ts';
import { mayBeLabelled, mostAbove } from './kinds/turns/may-be-labelled.ts';
import {
  type KindTold,
  loadKind,
  mayBeCoverage,
  mayBeJoint,
  mayBeSeldom,
  tellKind,
  type TextKindName,
} from './kinds/kinds.ts';
import type { FoundStatement } from './found-statement.ts';
import type { KindReading, ReadingStyle } from './kinds/text-kind.ts';
import { findSpeakers, type SeldomNeeded } from './people/find-speakers.ts';
import { confidenceOf } from './people/resolve-speaker.ts';
import type { SpeakerFound } from './people/speaker-found.ts';
import type { Utterance } from './saying/utterance.ts';
import { isUntidy, plainSpaces } from './text/copied/is-untidy.ts';
import { mayMarkOddly } from './text/may-mark-oddly.ts';

/** A statement of a report with who said it, as it was read. */
export interface Attributed {
  utterance: Utterance;
  speaker: SpeakerFound;
}

/** A text as it was read: what kind it is held for, and what was found in it. */
export interface TextRead extends SeldomNeeded {
  /** The text, as long as it was, without what of it was not read: the envelope of a mail, signs of quotation, the signs that set words in bold. */
  text: string;
  kind: KindTold;
  reading: KindReading;
}

/** How somebody wants a text read: as of another kind than its form tells, or cut otherwise. */
export interface Asked extends ReadingStyle {
  kind?: TextKindName | undefined;
}

/** A first line as mails have one: `From: …`, `---------- Forwarded message`, or such a line below a note; what knows their envelopes is fetched for such a text. */
const mayBeMail = /^[-_[>]|^.{1,299}:|^[^]{0,600}\n(?:>|[-_ ]*(?:begin )?(?:forwarded|original) mess|from: )/iu;

const pairOfCapitals = /(\p{Lu}\p{Ll}+|Mr?s?\.) (?=(\p{Lu}\p{Ll}+))/gu;

/** Whether the labels of a text may stand in bold, behind the marks of captions or in lines of their own; what reads such is fetched. */
function mayBeOdd(text: string, { titles }: ReportingWords): boolean {
  const lines = text.match(/^.{2,60}[^.!?:,;"”\s]$/gmu) ?? [];
  const isStopped = (line: string) => {
    const begins = line.trimStart().slice(0, 200);
    const [first = ''] = begins.split(' ', 1);
    const isTitle =
      titles.has(first.toLowerCase()) || /^(?:(?:The|Shri) [A-Z]|\w{5,}\. |[A-Z.]+ [A-Z]{3})/.test(begins);
    return (isTitle && begins.indexOf('. ', 5) > 0) || /[.)\p{Lu}] ?[–—−-] |\. \([A-Z]{2}\) /u.test(begins);
  };
  return (
    lines.length > new Set(lines).size ||
    text.split('\n').filter(isStopped).length > 2 ||
    /^\s?(?:\*\*|>>|§|Photo of|.*Congressional Record|[[(]?\d{1,2}:\d\d)|\d:\d\d[\])]?$|\S (?:Q(?:UESTION|uestion)?|REPORTER):|\S Q {2}|\? \p{Lu}[^?:]{2,60}: /mu.test(
      text,
    ) ||
    /^(?:H[CL] Deb|\(?[【[]\p{Lu}|Q \p{Lu}|\d+ [A-Z]{2})|[.!?] Hon\. [A-Z]| \([A-Z]\w{1,4}\)$/mu.test(text)
  );
}

/** Whether a text may name somebody by a word that means something else, as "Clara May"; what tells is fetched for such a text. */
function mayNameOddly(
  text: string,
  { time, verbs, breaks, prepositions, firstNames, offices }: ReportingWords,
): boolean {
  const isOther = (word: string) => verbs.has(word) || breaks.has(word) || time.has(word);
  return [...text.matchAll(pairOfCapitals)].some((pair) => {
    const [, first = '', last = ''] = pair.map((word) => word.toLowerCase());
    const isOdd = isOther(first) || isOther(last) || (firstNames.has(first) && offices.has(last));
    return isOdd && !prepositions.has(first);
  });
}

/** Reads a text as the kind that its form tells, or the one that somebody names; the reader of that kind is fetched. */
export async function readText(given: string, plain: ReportingWords, asked: Asked = {}): Promise<TextRead> {
  const envelope = mayBeMail.test(given.trimStart()) ? await import('./text/envelope.ts') : undefined;
  const mail = envelope?.readMail(given);
  const message = mail?.text ?? given;
  const isOdd = mayBeOdd(message, plain);
  const isLabelled = isOdd || mayBeLabelled(message, plain);
  const own = isLabelled ? await withSeldomForms(plain) : plain;
  const odd = isOdd ? (await import('./kinds/turns/odd-layout.ts')).oddLayout(message, own) : undefined;
  const text = odd?.text ?? message;
  const words = mayNameOddly(text, plain)
    ? { ...own, names: { text, places: (await import('./text/name-words.ts')).nameWords(text, plain) } }
    : own;
  const laid = layOut(text, words, odd ?? (isLabelled ? await import('./kinds/turns/labels.ts') : undefined));
  const labels = await labelsOfTurns(text, laid, words);
  // "Conference (Lakeside Summit: …": a line within a paragraph begins as a label does, and no turns come.
  const layout = isLabelled && !labels.some(Boolean) ? layOut(text, words) : laid;
  const marks = mayMarkOddly(text, words) ? (await import('./saying/quotations/odd-marks.ts')).oddMarks : undefined;
  const form = { ...readForm(text, words, layout, labels), marks };
  const told = asked.kind === undefined ? await surelyTold(form) : { name: asked.kind, confidence: 1 };
  const kind = mail && envelope ? envelope.kindOfMail(told, form, mail) : told;
  const readKind = await loadKind(kind.name, form);
  const plainly = readKind(kind.name === 'news' ? form : await whole(form), asked);
  const read = mail && envelope ? envelope.withEnvelope(plainly, mail, words) : plainly;
  // What has no letter and no digit, such as a row of dashes, is nobody's words.
  const isSaid = ({ parts }: Utterance) => parts.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  const reading = { ...read, utterances: read.utterances.filter(isSaid) };
  const hasBylines = reading.utterances.some(({ by }) => by !== undefined);
  const byline = hasBylines ? (await import('./people/byline-speaker.ts')).bylineSpeaker : undefined;
  const acronyms = /\(\p{Lu}{2,7}\)/u.test(text) ? (await import('./people/acronyms.ts')).findAcronyms : undefined;
  return { text, kind, reading, byline, acronyms };
}

/** A form with all forms of its language. */
async function whole(form: Form): Promise<Form> {
  return { ...form, words: await withSeldomForms(form.words) };
}

/** The kind of a text; whether it is of one that few are of, coverage or of several after all is looked up where it may be. */
async function surelyTold(given: Form): Promise<KindTold> {
  const isSeldom = mayBeSeldom(given);
  const form = isSeldom || mayBeCoverage(given) || mayBeJoint(given) ? await whole(given) : given;
  const plain = tellKind(form, isSeldom ? await import('./kinds/seldom-signs.ts') : undefined);
  const told = mayBeCoverage(form)
    ? (await import('./kinds/coverage/coverage-signs.ts')).tellCoverage(form, plain)
    : plain;
  return mayBeJoint(form) ? (await import('./kinds/joint/form/joint-signs.ts')).tellJoint(form, told) : told;
}

/** The labels of those who speak in turn. Most reports of news have none, or one far down such as "Share this:"; then what tells is not fetched. */
async function labelsOfTurns(text: string, layout: Layout, words: ReportingWords): Promise<Layout['labels']> {
  const found = layout.labels.filter((label) => label !== undefined);
  const isAlone = found.length === 1 && found[0]?.brackets.length === 0;
  if (found.length === 0 || (isAlone && layout.labels.findIndex(Boolean) > mostAbove)) return [];
  return (await import('./kinds/turns/counting-labels.ts')).countingLabels(text, layout, words);
}

/** The statements of a text alone, by places in it. */
export async function findStatements(given: string, words: ReportingWords, asked?: Asked): Promise<FoundStatement[]> {
  const tidy = isUntidy(given) ? await (await import('./as-given.ts')).tidying(given) : undefined;
  const read = await readText(tidy?.text ?? plainSpaces(given), words, asked);
  const found = attributedIn(read, words).map((attributed) => foundStatement(read.text, attributed));
  return tidy ? found.map(tidy.foundAsGiven) : found;
}

/** Who said each statement of a text that was read. */
export function attributedIn(
  { text, reading, ...seldom }: Omit<TextRead, 'kind'>,
  words: ReportingWords,
): Attributed[] {
  const isThought = ({ utterance: { cue } }: Attributed) =>
    cue !== undefined && words.thinking.has(text.slice(cue.start, cue.end).split(' ').at(-1) ?? '');
  const { utterances, sentences } = reading;
  const found = findSpeakers(text, utterances, sentences, words, seldom);
  const all = utterances.map((utterance, index): Attributed => ({
    utterance,
    speaker: found[index] ?? { how: 'none' },
  }));
  return all.flatMap((own, index) => {
    const { how, entity } = own.speaker;
    const outer = all.slice(Math.max(0, index - 3), index).filter((before) => holds(before, own));
    // "said she regretted the step" is one statement; "said Lund had agreed" is his by hearsay.
    const isOne = outer.some(({ speaker }) => isThought(own) || (entity !== undefined && entity === speaker.entity));
    if (isOne) return [];
    return outer.length > 0 && how === 'name' ? { ...own, speaker: { ...own.speaker, how: 'inherited' } } : own;
  });
}

/** Whether somebody's words hold what is told of others. */
function holds({ utterance: outer }: Attributed, { utterance: inner }: Attributed): boolean {
  const [[own], [other]] = [inner.parts, outer.parts];
  const isWithin = own !== undefined && other !== undefined && other.start < own.start && own.end <= other.end;
  return isWithin && inner.kind === 'indirect';
}

/** A statement with the words that the report prints for it. */
export function foundStatement(text: string, { utterance, speaker }: Attributed): FoundStatement {
  const { parts, kind, cue, by } = utterance;
  const { mention, entity, together } = speaker;
  return {
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    parts: parts.map(({ start, end }) => [start, end]),
    kind,
    ...(mention && {
      speaker: text.slice(mention.start, mention.end),
      speakerStart: mention.start,
      speakerEnd: mention.end,
    }),
    ...(entity !== undefined && { entity }),
    ...(cue && { cue: text.slice(cue.start, cue.end), cueStart: cue.start, cueEnd: cue.end }),
    ...(together && { speakers: together }),
    ...(by?.party !== undefined && { party: by.party }),
    ...(by?.spokenIn !== undefined && { spokenIn: by.spokenIn }),
    confidence: confidenceOf(speaker),
  };
}
