import type { Stretch } from '../../text/paragraphs.ts';
import { peopleIn } from '../joint/named/people-of-line.ts';
import { authorsIn } from '../joint/named/authors.ts';
import { signaturesBelow } from '../joint/signatures.ts';
import { type Form, headLines } from '../form.ts';
import { closingIn, bodyBelow, governmentIn, lastWord } from './letter-closing.ts';
import { type Ends, holderInBrackets, letterEnds, notedEnds, repliedBy } from './letter-ends.ts';
import { personIn, type PersonInLine } from './person-in.ts';
import { isSignedSurely, signatureIn } from './signed-below.ts';
import { greetedIn, signersOf } from './signers.ts';
import type { ToldAbove } from './told-above.ts';

/** Who sends a letter, as its lines tell. */
export interface Sender {
  /** All who send it; none where nobody is told. */
  by: Stretch[];
  /** How that is known: nothing for certain by a line that guesses, and less where only a name stands somewhere. */
  sourcing: 'explicit' | 'inherited' | 'implicit';
  /** Whether it is an office without a name. */
  isOffice: boolean;
  /** The name as printed, where it is no name but of an office. */
  name?: string | undefined;
  /** The names of several as prose above prints them, without "Senators" in front. */
  names?: string[] | undefined;
  /** Both ends by a line of the heading. */
  ends: Ends | undefined;
  /** Who closes it in one line with the last words, and the signature below. */
  closed: Stretch | undefined;
  signed: Stretch | undefined;
}

/** What is known of a letter before its sender is asked for. */
export interface Told {
  /** Which block ends what a page says of a text that it prints whole. */
  begun: number;
  /** Which line is of one office to another and nothing else. */
  sent: number;
  /** Who leads to the words. */
  led: PersonInLine | undefined;
  isShouted: boolean;
  /** Whom prose above it tells to have sent it. */
  told: Pick<ToldAbove, 'senders' | 'isSure'> | undefined;
}

/** Who sends a letter: whom its heading names, else who signs it, else a body below, else somebody whom a line above may mean. */
export function senderOf(form: Form, { begun, sent, led, isShouted, told }: Told): Sender {
  const { text, blocks, head } = form;
  // A telegram in capitals tells names from other words by nothing.
  const lines = [...headLines(form), ...blocks.slice(head, isShouted ? head + 1 : begun + 1)];
  // A heading can be printed in several lines.
  const titled = letterEnds(form, [...blocks.slice(0, head), ...lines], sent !== -1);
  const note = notedEnds(form);
  const ends = titled ?? note;
  const holder = ends && holderInBrackets(form, ends.sender);
  const person =
    led ??
    repliedBy(form, lines) ??
    (holder ? { at: holder, isNamed: true, isHolder: true } : ends && personIn(form, ends.sender));
  const closed = closingIn(form);
  const signed = closed ?? (isShouted ? undefined : signatureIn(form)) ?? lastWord(form);
  const sender = person?.at ?? ends?.sender;
  const guessed = isShouted ? undefined : guessedIn(form, lines);
  const at = note
    ? note.sender
    : (governmentIn(form) ??
      bestOf(form, person?.isNamed === true ? sender : (signed ?? sender), signed) ??
      bodyBelow(form) ??
      guessed?.at);
  const whole = at && wholeName(form, at);
  const ofClosing = signersOf(form);
  // "By: Ada Marsh, Bo Lund, Cy Dorn" below the title of a letter that many sent.
  const authors = ofClosing.length === 0 ? authorsIn(form) : undefined;
  // "By Ada Marsh, Harbour News", "By Ada Marsh and Friends, Harbour News": where it was printed.
  const between = text.slice(authors?.at[0]?.end, authors?.at[1]?.start);
  const isPaper = ({ start, end }: Stretch) =>
    /(?:News|Post|Times|Press|Journal|Herald)$/u.test(text.slice(start, end));
  const isMany =
    authors !== undefined && (authors.at.length > 2 || /and|&/u.test(between)) && !authors.at.some(isPaper);
  const above = isMany && authors.isAbove && authors.isWhole ? authors.at : [];
  const all =
    ofClosing.length === 0 && !ends && !note
      ? (signaturesBelow(form)?.at ?? above)
      : ofClosing.length === 0
        ? above
        : ofClosing;
  // "Letter from Premier Marsh": of those who sign it, it is hers.
  const isOfOne = person?.isNamed === true && !/ (?:and|&) /u.test(text.slice(ends?.sender.start, ends?.sender.end));
  // "Letter from the Norlandic and Sudlandic Ambassadors", whom another line names.
  const isOfSome =
    ends !== undefined &&
    person?.isNamed !== true &&
    / (?:and|&) /u.test(text.slice(ends.sender.start, ends.sender.end));
  const some = isOfSome ? [ends.sender, ...lines].map((line) => peopleIn(form, line, [])) : [];
  const senders = all.length > 1 ? all : (some.find((found) => found.length > 1) ?? []);
  const ofTold = all.length > 1 || (signed && isSignedSurely(form, signed)) ? [] : (told?.senders ?? []);
  const by = ofTold.length > 0 ? [...ofTold] : senders.length > 1 && !isOfOne ? senders : at ? [whole ?? at] : [];
  const isAlone = at !== undefined && (by[0] === at || by[0] === whole) && !closed;
  const isGuessed = isAlone && at === guessed?.at && at !== signed;
  const isUnsure = isAlone && (isOfSome || (at === signed && !isSignedSurely(form, at)));
  const isPapers = at && text.includes(`${text.slice(at.start, at.end)} Papers`);
  const isOffice = at !== undefined && person?.isNamed !== true && at === sender;
  return {
    by,
    sourcing:
      isGuessed && !guessed.isTold
        ? 'implicit'
        : isShouted || isUnsure || isGuessed || (ofTold.length > 0 && told?.isSure !== true)
          ? 'inherited'
          : 'explicit',
    isOffice: isOffice && (person !== undefined || /\bcharg[ée]/iu.test(text.slice(at.start, at.end))),
    // "Marsh Papers: Telegram" is no name of his.
    name: isPapers
      ? text.slice(at.start, at.end)
      : isOffice && sent !== -1
        ? text.slice(at.start, at.end).replace(/^The /u, '')
        : undefined,
    names: ofTold.length > 1 ? ofTold.map(({ start, end }) => text.slice(start, end)) : undefined,
    ends,
    closed,
    signed,
  };
}

/** "Andrew", below a line that names Minister Andrew Holm: whoever signs with a first name, by the whole of it. */
function wholeName(form: Form, at: Stretch): Stretch | undefined {
  const { text, blocks, head } = form;
  const first = text.slice(at.start, at.end);
  if (!/^\p{Lu}\p{L}{2,}$/u.test(first)) return undefined;
  return blocks
    .slice(0, head)
    .flatMap((line) => personIn(form, line) ?? [])
    .find(({ at: one, isNamed }) => isNamed && text.slice(one.start, one.end).startsWith(`${first} `))?.at;
}

/** The sender by heading; the signature where it has the same last name, or where no heading names anybody. */
function bestOf({ text }: Form, sender: Stretch | undefined, signed: Stretch | undefined): Stretch | undefined {
  if (!sender || !signed) return sender ?? signed;
  const last = text.slice(sender.start, sender.end).split(/\s+/).at(-1) ?? '';
  return text.slice(signed.start, signed.end).includes(last) ? signed : sender;
}

/** "By: Ada Marsh", "Minister Marsh's letter on the strait", "From the Minister": a line that tells whose a letter is. */
const telling =
  /^(?:by|from|author|signed|sender)\b:?\s|['’]s (?:\p{Ll}+ )?(?:letter|message|reply|note)\b|\b(?:by|from) (?:the )?\p{Lu}/iu;
/** "Letter to Minister Lund", "To the Speaker", "Re: …": a line that tells of another. */
const ofOther =
  /^(?:to|cc|re|subject|attn|attention)\b|^(?:his|her|your|their) excellenc|^h\.?\s?e\.?(?!\p{L})|^the (?:rt |right )?hon/iu;
const letterTo = /\b(?:letters?|message|appeal|telegram) (?:to|for|addressed)\b/iu;

/** Somebody whom a line above a letter names, but for the lines that tell to whom it goes and where that one is. */
function guessedIn(form: Form, lines: readonly Stretch[]): { at: Stretch; isTold: boolean } | undefined {
  const { text, words } = form;
  const printed = lines.map(({ start, end }) => text.slice(start, end));
  const greeted = greetedIn(text)?.toLowerCase().split(/\s+/u) ?? [];
  const isGreeted = (line: string) => greeted.length > 0 && greeted.every((word) => line.toLowerCase().includes(word));
  // "Full text of an open letter to Minister Lund"
  const isOfOther = (line: string) => ofOther.test(line) || letterTo.test(line.slice(0, 60));
  const addressed = printed.findIndex((line) => isOfOther(line) || isGreeted(line));
  // Below to whom it goes stands his address, to the greeting.
  const isOther = (line: string, index: number) =>
    isOfOther(line) || isGreeted(line) || (index > addressed && addressed !== -1 && !telling.test(line));
  const found = lines.flatMap((line, index) => {
    const own = printed[index] ?? '';
    if (isOther(own, index) || words.forms.salutation.test(own)) return [];
    const person = personIn(form, line);
    // "The Chargé to President Marsh": behind "to" stands whom it goes to.
    const before = person ? text.slice(line.start, person.at.start) : '';
    if (/\bto\s/u.test(before) && !/\b(?:by|from)\b/iu.test(before)) return [];
    const isTold = telling.test(own);
    // A name among other words is of whom the letter tells.
    const isAlone = person !== undefined && person.at.end - person.at.start > own.length - 4;
    return person?.isNamed === true && (isTold || isAlone || person.isHolder) ? [{ at: person.at, isTold }] : [];
  });
  return found.find(({ isTold }) => isTold) ?? found[0];
}
