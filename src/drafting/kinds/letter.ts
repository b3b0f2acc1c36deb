import type { Stretch } from '../text/paragraphs.ts';
import type { Utterance } from '../saying/utterance.ts';
import { findWholeDay } from '../text/dateline.ts';
import type { Sentence } from '../text/sentences.ts';
import { withoutAnnexes } from './annexes.ts';
import { bodyIn } from './body-above.ts';
import { headSentences } from './turns/who-is-there.ts';
import { type Form, headLines, isBody } from './form.ts';
import { readHeading } from './heading.ts';
import { longestLine, mostAbove } from './turns/may-be-labelled.ts';
import { ledWords } from './led-words.ts';
import { bodyOf, isFullText, monologue, signatureIn, spokenBy } from './monologue.ts';
import { addresseeFirst } from './open-letter.ts';
import { personIn } from './person-in.ts';
import { signaturesBelow } from './joint/signatures.ts';
import { sentTo, sentToIn } from './sent-to.ts';
import { greetedIn, signersOf } from './signers.ts';
import type { ReadSpoken, ReadingStyle, SpokenForm } from './text-kind.ts';
import { sourceNote } from './turns/turns.ts';

/** "Letter dated 8 May 2031 from the Permanent Representative of Norland to the United Nations addressed to the President of the Security Council" */
const addressed = /,? (?:addressed to|gerichtet an|adressée?s? (?:à|au)|dirigidas? al?|на имя) /iu;
const sentBy = /\b(?:from|by|von|de la part de|de|du|от) /iu;
/** "Letter From Premier Marsh to Chairman Kornev", "Letter dated 5 May from the Representative of Norland addressed to the President" */
const ends =
  /\b(?:from|by|of|von|de la part de|de|от)\s{1,5}(.{2,160}?)\s{1,5}(?:addressed to|to|an|à|al?|к)\s{1,5}(.{2,160}?)(?:[.,;]|\s{1,5}(?:dated|of|on)\b|$)/iu;
/** "The Ministry of Foreign Affairs of Norland presents its compliments to the Embassy of Sudland" */
const compliments = /^(.{4,160}?)\s+presents (?:its|his|her) compliments to (.{4,200}?)(?:\s+and\b|[.,])/iu;
/** "Marsh writes to Kornev" */
const writes =
  /^(\p{Lu}[^.!?:]{2,60}?)\s(?:writes|wrote|replies|replied|answers|cables)\s(?:back\s)?(?:to\s)?(\p{Lu}[^.!?:]{2,60})$/u;

const greeting = /^["“]dear\s[^:,!?\n]{2,80}[:,!]/iu;

/** Reads a letter, a note or a message: whoever sends it says all of it, to whom it is addressed. */
export const readLetter: ReadSpoken = (printedWhole, style = {}) => {
  const led = ledWords(printedWhole);
  const whole = withoutNotes({ ...printedWhole, ...led?.form });
  const { letter, annexes } = withoutAnnexes(whole);
  // A telegram says above the greeting how the message is to be delivered.
  const greeted = letter.printed.slice(0, mostAbove).findIndex((line) => greeting.test(line.slice(0, longestLine)));
  const sent = sentToIn(letter);
  // "File No. 17." below the offices, and what a letter to an editor answers.
  const answers = letter.printed.findIndex((line, at) => at < mostAbove && line.startsWith('Re: '));
  const above = Math.max(sent, answers);
  const begins = above === -1 ? -1 : letter.printed.findIndex((line, at) => at > above && isBody(line, letter.words));
  const form = { ...letter, head: Math.max(greeted, letter.head, begins) };
  const { text, words, blocks, head } = form;
  const sentences = headSentences(form);
  const begun = form.printed.findIndex((line, index) => index < mostAbove && isFullText(line));
  // "Ada Marsh, minister of Norland, sent the following letter to …:"
  // A telegram in capitals tells names from other words by nothing.
  const isShouted = !/\p{Ll}{3}/u.test(text.slice(blocks[head]?.start, blocks.at(-1)?.end));
  const lines = [...headLines(form), ...blocks.slice(head, isShouted ? head + 1 : begun + 1)];
  // A heading can be printed in several lines.
  const titled = [...blocks.slice(0, head), ...lines]
    .map(
      (line) =>
        (sent === -1 ? undefined : within(line, endsIn(sentTo), text)) ??
        within(line, addressedIn, text) ??
        within(line, addresseeFirst, text) ??
        within(line, endsIn(ends), text) ??
        within(line, endsIn(writes), text),
    )
    .find((found) => found !== undefined);
  const note = blocks
    .slice(head, head + 2)
    .map((line) => within(line, endsIn(compliments), text))
    .find((found) => found !== undefined);
  const from = titled ?? note;
  const person = led?.by ?? (from && personIn(form, from.sender));
  const closed = closingIn(form);
  const signed = closed ?? (isShouted ? undefined : signatureIn(form)) ?? lastWord(form);
  const sender = person?.at ?? from?.sender;
  const at = note
    ? note.sender
    : (governmentIn(form) ??
      bestOf(form, person?.isNamed === true ? sender : (signed ?? sender), signed) ??
      (isShouted ? undefined : lines.map((line) => personIn(form, line)).find((found) => found?.isNamed)?.at));
  const ofClosing = signersOf(form);
  const all = ofClosing.length === 0 && !from && !note ? (signaturesBelow(form)?.at ?? []) : ofClosing;
  // "Letter from Premier Marsh": of those who sign it, it is hers.
  const isOfOne = person?.isNamed === true && !/ (?:and|&) /u.test(text.slice(from?.sender.start, from?.sender.end));
  const by = all.length > 1 && !isOfOne ? all : at ? [at] : [];
  const sentence = spokenBy(form, by[0] ?? { start: 0, end: 0 }, sentences.length);
  const body = bodyOf(form);
  const last = closed ?? (above === -1 ? undefined : signed);
  const annexed = annexes.map((own, index) => annexOf(own, by, sentences.length + 1 + index, style));
  const utterances = [
    ...monologue(
      form,
      last ? body.filter(([piece]) => piece && piece.end < last.start) : body,
      {
        at: by,
        as: 'heading',
        ...(sent !== -1 &&
          at &&
          person?.isNamed !== true &&
          at === sender && { name: text.slice(at.start, at.end).replace(/^The /u, '') }),
      },
      { sentence, ...(isShouted && { sourcing: 'inherited' as const }) },
      style,
    ),
    ...annexed.flatMap((own) => own.utterances),
  ];
  const heading = readHeading(form, [words.forms.letter], 'letter');
  // "Letter dated 8 May": the page of the United Nations that prints it is of another day.
  const dated = /\b(?:dated|vom|datée? du|de fecha|от)\s(.+)/iu.exec(heading.title ?? '')?.[1];
  const day = (dated === undefined ? undefined : findWholeDay(dated, words)) ?? heading.day;
  const addressee = from ? text.slice(from.addressee.start, from.addressee.end) : greetedIn(text);
  const plain = addressee?.replace(/^the /iu, '').replace(/\s+/g, ' ').trim();
  return {
    utterances,
    sentences: [...sentences, sentence, ...annexed.map((own) => own.sentence)],
    paragraphs: whole.blocks,
    heading: { ...heading, day, ...(plain !== undefined && { addressee: [plain] }) },
  };
};

/** Without the notes of an editor below it: "1. Source: Port Archives." */
function withoutNotes(form: SpokenForm): SpokenForm {
  const { blocks, printed, labels } = form;
  const at = printed.findIndex((line, index) => index > form.head && sourceNote.test(line));
  return at === -1
    ? form
    : { ...form, blocks: blocks.slice(0, at), printed: printed.slice(0, at), labels: labels.slice(0, at) };
}

/** "The Government of Norland wishes to draw the attention of …": who writes a note that nobody signs. */
function governmentIn({ text, blocks, head, printed }: Form): Stretch | undefined {
  if (!printed.slice(0, head).some((line) => /^(?:aide|note verbale|verbal note|non-paper)/iu.test(line)))
    return undefined;
  const start = blocks[head]?.start ?? 0;
  const name =
    /^The ((?:Government|Ministry|Embassy|Permanent Mission|Delegation|Mission) of (?:the )?\p{Lu}\p{L}*(?: (?:(?:of|and|the|to) )*\p{Lu}\p{L}*)*)/u.exec(
      text.slice(start, start + 300),
    )?.[1];
  return name === undefined ? undefined : { start: start + 'The '.length, end: start + 'The '.length + name.length };
}

/** What is annexed to a letter: whoever signs it says it, or the body or the person in its heading, else whoever sends the letter. */
function annexOf(
  form: SpokenForm,
  senders: readonly Stretch[],
  number: number,
  style: ReadingStyle,
): { utterances: Utterance[]; sentence: Sentence } {
  const lines = headLines(form).slice(1);
  const at =
    signatureIn(form) ?? bodyIn(form, lines) ?? lines.map((line) => personIn(form, line)).find((found) => found)?.at;
  const by = { at: at ? [at] : senders, as: 'heading' as const };
  const sentence = spokenBy(form, by.at[0] ?? { start: 0, end: 0 }, number);
  return { utterances: monologue(form, bodyOf(form), by, { sentence }, style), sentence };
}

/** The sender by heading; the signature where it has the same last name, or where no heading names anybody. */
function bestOf({ text }: Form, sender: Stretch | undefined, signed: Stretch | undefined): Stretch | undefined {
  if (!sender || !signed) return sender ?? signed;
  const last = text.slice(sender.start, sender.end).split(/\s+/).at(-1) ?? '';
  return text.slice(signed.start, signed.end).includes(last) ? signed : sender;
}

/** "Faithfully yours, Bo.”": who closes a letter in one line with the last words. */
const closedBy =
  /^["“]?(?:(?:yours|very|ever|most)[\s,]+)*(?:sincerely|faithfully|truly|respectfully|cordially|yours|regards|best wishes|(?:with )?(?:warm|best|kind)[^,]{0,30})[^,\n]{0,20},\s+(\p{Lu}[\p{L}.'’ -]{1,40}?)\.?["”]?$/iu;

function closingIn({ text, blocks, head }: Form): Stretch | undefined {
  for (const { start, end } of blocks.slice(Math.max(head, blocks.length - 6))) {
    const line = end - start < 140 ? text.slice(start, end) : '';
    const name = closedBy.exec(line)?.[1];
    if (name !== undefined)
      return { start: start + line.lastIndexOf(name), end: start + line.lastIndexOf(name) + name.length };
  }
  return undefined;
}

/** A last name alone in the last line, as telegrams are signed. */
function lastWord({ text, blocks, head }: Form): Stretch | undefined {
  const last = blocks.at(-1);
  const isName =
    last !== undefined && blocks.length > head + 1 && /^\p{Lu}[\p{L}'’-]{2,}$/u.test(text.slice(last.start, last.end));
  return isName ? { start: last.start, end: last.end } : undefined;
}

/** Sender and addressee of a line whose words have one space between them, by their places in it. */
interface Ends {
  sender: Stretch;
  addressee: Stretch;
}

/** Sender and addressee as the two groups of a pattern. */
function endsIn(pattern: RegExp): (line: string) => Ends | undefined {
  return (line) => {
    const match = pattern.exec(line);
    const [, sender = '', addressee = ''] = match ?? [];
    if (!match || sender === '') return undefined;
    const [from, to] = [match.index + match[0].indexOf(sender), match.index + match[0].lastIndexOf(addressee)];
    return {
      sender: { start: from, end: from + sender.length },
      addressee: { start: to, end: to + addressee.length },
    };
  };
}

/** Sender and addressee of a line that says to whom a letter is addressed: "to" can be part of an office in front of that. */
function addressedIn(line: string): Ends | undefined {
  const mark = addressed.exec(line);
  const by = mark && sentBy.exec(line.slice(0, mark.index));
  if (!by) return undefined;
  const start = mark.index + mark[0].length;
  const length = line.slice(start).search(/[.,;]/u);
  return {
    sender: { start: by.index + by[0].length, end: mark.index },
    addressee: { start, end: length === -1 ? line.length : start + length },
  };
}

/** Sender and addressee in a line of a text, or in a heading of several. */
function within(line: Stretch, find: (line: string) => Ends | undefined, text: string): Ends | undefined {
  const printed = text.slice(line.start, Math.min(line.end, line.start + 500));
  const words = [...printed.matchAll(/\S+/g)];
  const found = find(words.map(([word]) => word).join(' '));
  const inText = ({ start, end }: Stretch): Stretch => ({
    start: line.start + placeOf(words, start),
    end: line.start + placeOf(words, end - 1) + 1,
  });
  return found && { sender: inText(found.sender), addressee: inText(found.addressee) };
}

/** Where a place among words that have one space between them is in the text that they were found in. */
function placeOf(words: readonly RegExpExecArray[], place: number): number {
  let begins = 0;
  for (const { 0: word, index } of words) {
    if (place <= begins + word.length) return index + place - begins;
    begins += word.length + 1;
  }
  return 0;
}
