import type { Stretch } from '../text/paragraphs.ts';
import type { Utterance } from '../saying/utterance.ts';
import { findWholeDay } from '../text/dateline.ts';
import type { Sentence } from '../text/sentences.ts';
import { withoutAnnexes } from './voice/annexes.ts';
import { peopleIn } from './joint/people-of-line.ts';
import { bodyIn } from './voice/body-above.ts';
import { headSentences } from './turns/who-is-there.ts';
import { type Form, headLines } from './form.ts';
import { readHeading } from './heading.ts';
import { mostAbove } from './turns/may-be-labelled.ts';
import { ledWords } from './voice/led-words.ts';
import { letterBegins, marksApart, withoutNotes } from './voice/letter-begins.ts';
import { bodyBelow, closingIn, governmentIn, lastWord } from './voice/letter-closing.ts';
import { holderInBrackets, letterEnds, notedEnds } from './voice/letter-ends.ts';
import { bodyOf, isFullText, monologue, spokenBy } from './voice/monologue.ts';
import { passedOn } from './voice/passed-on.ts';
import { personIn } from './voice/person-in.ts';
import { signaturesBelow } from './joint/signatures.ts';
import { sentToIn } from './voice/sent-to.ts';
import { isSignedSurely, signatureIn } from './voice/signed-below.ts';
import { greetedIn, signersOf } from './voice/signers.ts';
import type { ReadSpoken, ReadingStyle, SpokenForm } from './text-kind.ts';

/** Reads a letter, a note or a message: whoever sends it says all of it, to whom it is addressed. */
export const readLetter: ReadSpoken = (given, style = {}) => {
  const led = ledWords(given);
  const whole = withoutNotes(marksApart({ ...given, ...led?.form }));
  const { letter, annexes } = withoutAnnexes(whole);
  const sent = sentToIn(letter);
  // "File No. 17." below the offices, and what a letter to an editor answers.
  const answers = letter.printed.findIndex((line, at) => at < mostAbove && line.startsWith('Re: '));
  const above = Math.max(sent, answers);
  const form = { ...letter, head: letterBegins(letter, above) };
  const { text, words, blocks, head } = form;
  const sentences = headSentences(form);
  const begun = form.printed.findIndex((line, index) => index < mostAbove && isFullText(line));
  // "Ada Marsh, minister of Norland, sent the following letter to …:"
  // A telegram in capitals tells names from other words by nothing.
  const isShouted = !/\p{Ll}{3}/u.test(text.slice(blocks[head]?.start, blocks.at(-1)?.end));
  const lines = [...headLines(form), ...blocks.slice(head, isShouted ? head + 1 : begun + 1)];
  // A heading can be printed in several lines.
  const titled = letterEnds(form, [...blocks.slice(0, head), ...lines], sent !== -1);
  const note = notedEnds(form);
  const from = titled ?? note;
  const holder = from && holderInBrackets(form, from.sender);
  const person =
    led?.by ?? (holder ? { at: holder, isNamed: true, isHolder: true } : from && personIn(form, from.sender));
  const closed = closingIn(form);
  const signed = closed ?? (isShouted ? undefined : signatureIn(form)) ?? lastWord(form);
  const sender = person?.at ?? from?.sender;
  const guessed = lines.map((line) => personIn(form, line)).find((found) => found?.isNamed)?.at;
  const at = note
    ? note.sender
    : (governmentIn(form) ??
      bestOf(form, person?.isNamed === true ? sender : (signed ?? sender), signed) ??
      bodyBelow(form) ??
      (isShouted ? undefined : guessed));
  const ofClosing = signersOf(form);
  const all = ofClosing.length === 0 && !from && !note ? (signaturesBelow(form)?.at ?? []) : ofClosing;
  // "Letter from Premier Marsh": of those who sign it, it is hers.
  const isOfOne = person?.isNamed === true && !/ (?:and|&) /u.test(text.slice(from?.sender.start, from?.sender.end));
  // "Letter from the Norlandic and Sudlandic Ambassadors", whom another line names.
  const isOfSome =
    from !== undefined &&
    person?.isNamed !== true &&
    / (?:and|&) /u.test(text.slice(from.sender.start, from.sender.end));
  const some = isOfSome ? [from.sender, ...lines].map((line) => peopleIn(form, line, [])) : [];
  const senders = all.length > 1 ? all : (some.find((found) => found.length > 1) ?? []);
  const by = senders.length > 1 && !isOfOne ? senders : at ? [at] : [];
  const sentence = spokenBy(form, by[0] ?? { start: 0, end: 0 }, sentences.length);
  const isGuessed =
    at !== undefined &&
    by[0] === at &&
    !closed &&
    (isOfSome || (at === signed ? !isSignedSurely(form, at) : at === guessed));
  const passed = passedOn(form);
  const inner = passed && spokenBy(form, passed.by, sentences.length + 1 + annexes.length);
  const body = bodyOf(form).filter(([piece]) => !(piece && passed?.isWithin(piece)));
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
        // "Marsh Papers: Telegram" is no name of his.
        ...(at && text.includes(`${text.slice(at.start, at.end)} Papers`) && { name: text.slice(at.start, at.end) }),
      },
      { sentence, ...((isShouted || isGuessed) && { sourcing: 'inherited' as const }) },
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
  const addressee = from ? text.slice(from.addressee.start, from.addressee.end) : greetedIn(text);
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
