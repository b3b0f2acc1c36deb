import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Utterance } from '../saying/utterance.ts';
import { namesIn } from '../text/names-in.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { headLines } from './form.ts';
import { readHeading } from './heading.ts';
import { readProse } from './prose-reading.ts';
import { readRecord } from './record.ts';
import { withAntecedents } from './talk/talk-antecedents.ts';
import { isDoing } from './talk/talk-doing.ts';
import { withGoingOn } from './talk/talk-goes-on.ts';
import { pointsOf, topicsOf } from './talk/talk-points.ts';
import { namedFirst, subjectOf } from './talk/talk-subject.ts';
import type { ReadSpoken, SpokenForm } from './text-kind.ts';
import { holderAbove } from './turns/holder-above.ts';
import { isHeadingLine, sourceNote } from './turns/turns.ts';
import { headSentences } from './turns/who-is-there.ts';

/** Reads the memorandum of a conversation: its turns where it has labels, else what its prose says that each said. */
export const readMemorandum: ReadSpoken = (printed, style) => {
  const marks = [...printed.text.matchAll(pageMark)].map(({ 0: mark, index }) => ({
    start: index,
    end: index + mark.length,
  }));
  const text = marks.length === 0 ? printed.text : printed.text.replace(pageMark, (mark) => ' '.repeat(mark.length));
  const spelt = text
    .replace(classified, (mark) => ' '.repeat(mark.length))
    .replace(noteInFront, (note) => ' '.repeat(note.length))
    .replace(/continued to say/gu, 'went on   to say')
    .replace(brokeIn, (verb) => 'said'.padEnd(verb.length))
    .replace(shortOffice, (office) => office.replace('.', ' '))
    .replace(gluedHeading, (whole, number: string, heading: string) =>
      /(?<!\p{L})(?:said|told|\p{Ll}{3,12}ed)(?!\p{L})/u.test(heading) ? whole : number + ' '.repeat(heading.length),
    )
    .replace(thinking, (verb) => 'said'.padEnd(verb.length))
    .replace(saidThat, (verb) => 'said'.padEnd(verb.length))
    .replace(toldOf, (verb) => 'told'.padEnd(verb.length))
    .replace(asideInside, (aside, verb: string) => verb.padEnd(aside.length));
  const read = readTalk({ ...printed, text: spelt }, style);
  const utterances = read.utterances.map((own) => ({
    ...own,
    parts: own.parts.flatMap((part) => withoutMarks(part, marks)),
  }));
  return marks.length === 0 ? read : { ...read, utterances };
};

/** "(C) The Secretary said": how secret a paragraph is. */
const classified =
  /^(?:\d{1,2}\. )?\((?:C|S|U|TS|SBU|LOU|[CS]\/\p{Lu}{2,6}|\p{Lu}{1,3}\/\/\p{Lu}{2,6})\) (?=\p{Lu})/gmu;
/** "the notes that K sent him.2 K said": the number of a note in front of the next sentence. */
const noteInFront = /(?<=\p{L}(?:[.!?]["”’)]{0,2}|,(?=\d{1,2} \p{Ll})))\d{1,2}(?=\s+\p{L})/gu;
/** "Mrs. Marsh rejoined that": what only such records say of whoever speaks. */
const saidThat =
  /(?<!\p{L})(?:rejoined|acquiesced|opined|concurred|ventured|volunteered|interposed|mused|surmised)(?= that )/gu;
/** "1. Representation of the ports Mr. Marsh said": a heading in one line with what stands below it. */
const gluedHeading =
  /^(\(?\d{1,2}[.)] )([^\n]{3,90}? )(?=(?:(?:Mr|Mrs|M|Dr)\.|Sir|Lord|Baron|Viscount|Count|Marquis|Signor|President|General|Admiral|Colonel|Secretary|Ambassador) (?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:said|drew|read|felt|thought|\p{Ll}{3,12}ed) )/gmu;
/** "M. Marsh thought it was a good idea": in a talk somebody says so. */
const thinking =
  /(?<=\p{Lu}[\p{L}.]{1,24} )(?:thought|felt|believed|considered)(?= (?:it|this|that|there|they|he|she|we|the \p{Ll}+) (?:was|were|would|could|should|might|had|did|must|ought|\p{L}{2,12}ed)(?!\p{L}))/gu;
/** "The Ambassador interrupted to say he was well aware of it." */
const brokeIn = /(?<=\p{L} )(?:interrupted|interjected|intervened|broke in) to (?:say|observe|remark|note)(?!\p{L})/gu;
/** "The Sec. said": the full stop of an office in short ends no sentence. */
const shortOffice = /(?<!\p{L})(?:Sec|Pres|Amb|Gov|Min)\. (?=\p{Ll})/gu;
/** "I reminded the Ambassador that": told, in a talk of two. */
const toldOf =
  /(?<!\p{L})(?:reminded|advised|notified|(?:went on|proceeded|continued|took (?:the )?occasion) to (?:remind|tell|inform|assure|advise))(?= (?:him|her|me|them|us|(?:the |Mr\. |Mrs\. |Dr\. )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})(?: further| also| again| then)? that )/gu;
/** "I repeated, with respect to the ports, that": what stands between a verb and what is said. */
const asideInside =
  /(?<!\p{L})(said|stated|repeated|replied|added|observed|remarked|explained|answered|declared), (?:with|in|as|by|for|on|speaking|however)(?: [^\s,.;:"“]{1,24}){1,14},(?= that )/gu;

/** "[Page 12]" within words that go on. */
const pageMark = /\[Page \d{1,4}\]/gu;

/** A stretch in pieces, without the marks in it. */
function withoutMarks({ start, end }: Stretch, marks: readonly Stretch[]): Stretch[] {
  const inside = marks.filter((mark) => mark.start > start && mark.end < end);
  const edges = [start, ...inside.flatMap((mark) => [mark.start - 1, mark.end + 1]), end];
  return edges.flatMap((from, index) => (index % 2 === 0 ? [{ start: from, end: edges[index + 1] ?? end }] : []));
}

const readTalk: ReadSpoken = (whole, style) => {
  // "The meeting was requested by the Ambassador. He said …" is no note of what a meeting does.
  let first = whole.head;
  while (
    first > 0 &&
    (whole.printed[first - 1] ?? '').includes('. ') &&
    /\.["”’)]{0,2}\d{0,2}$/u.test(whole.printed[first - 1] ?? '') &&
    isTold(whole, whole.printed[first - 1] ?? '')
  )
    first--;
  first = Math.max(first, belowPresent(whole));
  const form = { ...whole, head: first };
  const { blocks, head, printed, labels, words } = form;
  const heading = readHeading(form, [words.forms.memorandum], 'talks');
  if (labels.filter((label) => label !== undefined).length >= 2) return { ...readRecord(form, style), heading };
  const notes = printed.findIndex((line, index) => index > head && sourceNote.test(line));
  const below = blocks
    .slice(0, notes === -1 ? undefined : notes)
    .filter(
      (_block, index) => index >= head && !isHeadingLine(printed[index] ?? '') && !isTitle(printed[index] ?? '', words),
    );
  const { utterances: read, sentences } = readProse(form, below);
  const points = pointsOf(form.text, sentences, words);
  const found = read.filter(
    ({ parts: [own] }) =>
      !points.some(({ parts: [point] }) => own && point && own.end > point.start && own.end <= point.end),
  );
  const all = [...found, ...points, ...topicsOf(form.text, found, sentences, (sentence) => namedFirst(form, sentence))];
  const speaking = new Set(
    all.flatMap((own) => (own.speaker && !isEarlier(form, own) ? [lastName(form, own.speaker)] : [])),
  );
  const above = form.text.slice(0, form.blocks[head]?.start);
  const isSpeaking = (at: Stretch) => speaking.has(lastName(form, at));
  const isHere = (at: Stretch) => above.includes(lastName(form, at)) || isSpeaking(at);
  const isAlone = (own: Utterance) => !all.some((other) => other !== own && other.sentence === own.sentence);
  const told = all.filter((own) => !own.speaker || isHere(own.speaker) || !isEarlier(form, own) || !isAlone(own));
  const named = withAntecedents(form, told, sentences);
  const done = new Set(told.filter((own) => isDoing(form, own)).map(({ sentence }) => sentence));
  const utterances = withGoingOn(
    form.text,
    named,
    sentences,
    (sentence) => presentOf(form, sentence, isHere, isSpeaking),
    (sentence) => done.has(sentence),
  );
  // Those who take part are named above.
  return {
    utterances: utterances.filter(({ parts }) => parts.length > 0),
    sentences: [...headSentences(form).map((sentence) => ({ ...sentence, paragraph: -1 })), ...sentences],
    paragraphs: below,
    heading,
  };
};

/** Where a list of who is present ends that stands below the first sentence of minutes: at the first paragraph that tells something. */
function belowPresent(form: SpokenForm): number {
  const { printed } = form;
  const listed = printed.slice(0, mostAboveList).findIndex((line) => /^(?:were )?present ?:?$/iu.test(line.trim()));
  if (listed === -1) return 0;
  const told = printed.findIndex(
    (line, index) =>
      index > listed && /\.\s*$/u.test(line) && /\s(?:had|was|were|said|would|\p{Ll}{3,20}ed)\s/u.test(line),
  );
  return told === -1 || told > listed + longestList ? 0 : told;
}
const [mostAboveList, longestList] = [20, 60];

/** Whether a paragraph tells that somebody said something. */
function isTold({ words }: SpokenForm, line: string): boolean {
  return line.search(words.forms.told) !== -1;
}

/** Whom a sentence is about of those who take part: "The President wanted" is told by a Secretary where no President is there. */
function presentOf(
  form: SpokenForm,
  sentence: Sentence,
  isHere: (at: Stretch) => boolean,
  isSpeaking: (at: Stretch) => boolean,
): Stretch | undefined {
  const { words, text } = form;
  const [first] = sentence.tokens;
  // "Kornev agreed": a last name alone, of somebody who speaks.
  const isNamed =
    first && /^\p{Lu}\p{L}{2}/u.test(first.text) && !words.determiners.has(first.lower) && isSpeaking(first);
  const subject = subjectOf(form, sentence) ?? (isNamed ? { start: first.start, end: first.end } : undefined);
  if (!subject) return undefined;
  const office = text.slice(subject.start, subject.end).toLowerCase();
  const people = headSentences(form).flatMap(({ tokens }) => namesIn(tokens, words));
  const isAbsent =
    words.offices.has(office) &&
    people.filter(({ described }) => described.length > 0).length > 1 &&
    !people.some(({ described }) => described.includes(office)) &&
    holderAbove(form, office) === undefined &&
    // "Conversation between the President and Acting Secretary Marsh"
    !headLines(form).some(({ start, end }) => isPrinted(text.slice(start, end), office));
  // "President Quill had objected", whom nobody names above, and who says nothing
  const isStranger = people.length > 1 && /^\p{Lu}\p{Ll}/u.test(lastName(form, subject)) && !isHere(subject);
  return isAbsent || isStranger ? undefined : subject;
}

function lastName({ text }: SpokenForm, { start, end }: Stretch): string {
  return text.slice(start, end).split(' ').at(-1) ?? '';
}

/** "President Quill had told him so in May": what somebody said before the talk. */
function isEarlier({ text }: SpokenForm, { cue, speaker, sentence }: Utterance): boolean {
  return (
    cue !== undefined &&
    speaker !== undefined &&
    /^(?:the )?\p{Lu}/u.test(text.slice(speaker.start, speaker.end)) &&
    /(?<!\p{L})had (?:\p{Ll}{2,14} )?\p{Ll}{2,14}$/u.test(text.slice(Math.max(sentence.start, cue.end - 40), cue.end))
  );
}

/** Whether a line has an office behind an article: "the President". */
function isPrinted(line: string, office: string): boolean {
  const lower = line.toLowerCase();
  const at = lower.indexOf(office);
  // "the Ambassador", "the Norland Ambassador"
  return (
    at !== -1 &&
    /\bthe (?:\p{L}+ ){0,2}$/u.test(lower.slice(0, at)) &&
    !/^['’\p{L}]/u.test(lower.slice(at + office.length))
  );
}

/** A title that stands there again above each item: "MEMORANDUM OF CONVERSATION WITH THE PRESIDENT May 4, at 12:30 p.m." */
function isTitle(line: string, { forms }: ReportingWords): boolean {
  return line.length <= longestTitle && line.search(forms.memorandum) === 0 && !/\p{Ll}{3}[.!?]$/u.test(line);
}
const longestTitle = 160;
