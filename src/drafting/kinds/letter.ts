import type { Stretch } from '../text/paragraphs.ts';
import type { Utterance } from '../saying/utterance.ts';
import { findWholeDay } from '../text/dateline.ts';
import type { Sentence } from '../text/sentences.ts';
import { withoutAnnexes } from './voice/annexes.ts';
import { bodyIn } from './voice/body-above.ts';
import { headSentences } from './turns/who-is-there.ts';
import { headLines } from './form.ts';
import { readHeading } from './heading.ts';
import { mostAbove } from './turns/may-be-labelled.ts';
import { ledWords } from './voice/led-words.ts';
import { letterBegins, marksApart, withoutNotes } from './voice/letter-begins.ts';
import { senderOf } from './voice/letter-sender.ts';
import { lettersApart } from './voice/letters-apart.ts';
import { bodyOf, isFullText, monologue, spokenBy } from './voice/monologue.ts';
import { passedOn } from './voice/passed-on.ts';
import { personIn } from './voice/person-in.ts';
import { sentToIn } from './voice/sent-to.ts';
import { signatureIn } from './voice/signed-below.ts';
import { greetedIn } from './voice/signers.ts';
import { toldAbove } from './voice/told-above.ts';
import type { ReadSpoken, ReadingStyle, SpokenForm } from './text-kind.ts';

/** Reads a letter, a note or a message, or an exchange of several: whoever sends one says all of it, to whom it is addressed. */
export const readLetter: ReadSpoken = (given, style = {}) => {
  const apart = given.words.tag === 'en' ? lettersApart(given) : undefined;
  if (!apart) return readOne(given, style);
  const read = apart.map((own) => readOne(own, style));
  const heading = readHeading(given, [given.words.forms.letter], 'letter');
  return {
    utterances: read.flatMap(({ utterances }) => utterances),
    sentences: read.flatMap(({ sentences }) => sentences),
    paragraphs: given.blocks,
    heading,
  };
};

const readOne: ReadSpoken = (given, style = {}) => {
  const led = ledWords(given);
  const whole = withoutNotes(marksApart({ ...given, ...led?.form }));
  const { letter, annexes } = withoutAnnexes(whole);
  const sent = sentToIn(letter);
  // "File No. 17." below the offices, and what a letter to an editor answers.
  const answers = letter.printed.findIndex((line, at) => at < mostAbove && line.startsWith('Re: '));
  const above = Math.max(sent, answers);
  const form = { ...letter, head: letterBegins(letter, above) };
  const { text, words, blocks, head } = form;
  // A page tells of a letter in prose, and prints it below.
  const told = toldAbove(form);
  const sentences = [...(told?.sentences ?? headSentences(form))];
  const begun = form.printed.findIndex((line, index) => index < mostAbove && isFullText(line));
  // "Ada Marsh, minister of Norland, sent the following letter to …:"
  const isShouted = !/\p{Ll}{3}/u.test(text.slice(blocks[head]?.start, blocks.at(-1)?.end));
  const { by, sourcing, isOffice, name, names, ends, closed, signed } = senderOf(form, {
    begun,
    sent,
    led: led?.by,
    isShouted,
    told,
  });
  const sentence = spokenBy(form, by[0] ?? { start: 0, end: 0 }, sentences.length);
  const passed = passedOn(form);
  const inner = passed && spokenBy(form, passed.by, sentences.length + 1 + annexes.length);
  const body = bodyOf(form).filter(([piece]) => !(piece && passed?.isWithin(piece)));
  const last = closed ?? (above === -1 ? undefined : signed);
  const annexed = annexes.map((own, index) => annexOf(own, by, sentences.length + 1 + index, style));
  const utterances = [
    ...(told?.utterances ?? []),
    ...monologue(
      form,
      last ? body.filter(([piece]) => piece && piece.end < last.start) : body,
      { at: by, as: 'heading', isOffice, ...(name !== undefined && { name }), ...(names && { names }) },
      { sentence, sourcing },
      style,
    ),
    ...(passed && inner
      ? monologue(form, bodyOf(passed.form), { at: [passed.by], as: 'heading' }, { sentence: inner }, style)
      : []),
    ...annexed.flatMap((own) => own.utterances),
  ];
  const heading = readHeading(form, [words.forms.letter], 'letter');
  // "Letter dated 8 May": the page of the United Nations that prints it is of another day.
  const dated = /\b(?:dated|vom|datée? du|de fecha|от)\s(.+)/iu.exec(heading.title ?? '')?.[1];
  const day = (dated === undefined ? undefined : findWholeDay(dated, words)) ?? heading.day;
  const addressee = ends ? text.slice(ends.addressee.start, ends.addressee.end) : greetedIn(text);
  const plain = addressee?.replace(/^the /iu, '').replace(/\s+/g, ' ').trim();
  return {
    utterances,
    sentences: [...sentences, sentence, ...annexed.map((own) => own.sentence), ...(inner ? [inner] : [])],
    paragraphs: whole.blocks,
    heading: { ...heading, day, ...(plain !== undefined && { addressee: [plain] }) },
  };
};

/** What is annexed to a letter: whoever signs it says it, or the body or the person in its heading, else whoever sends the letter. */
function annexOf(
  form: SpokenForm,
  senders: readonly Stretch[],
  number: number,
  style: ReadingStyle,
): { utterances: Utterance[]; sentence: Sentence } {
  const lines = headLines(form).slice(1);
  // A heading in several lines is one.
  const [first, last] = [lines[0], lines.at(-1)];
  const headed = first && last ? [{ start: first.start, end: last.end }, ...lines] : lines;
  const at =
    signatureIn(form) ?? bodyIn(form, headed) ?? lines.map((line) => personIn(form, line)).find((found) => found)?.at;
  const by = { at: at ? [at] : senders, as: 'heading' as const };
  const sentence = spokenBy(form, by.at[0] ?? { start: 0, end: 0 }, number);
  return { utterances: monologue(form, bodyOf(form), by, { sentence }, style), sentence };
}
