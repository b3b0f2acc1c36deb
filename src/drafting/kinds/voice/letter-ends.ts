import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { addresseeFirst } from './open-letter.ts';
import type { PersonInLine } from './person-in.ts';
import { sentTo } from './sent-to.ts';
import { whoIn } from './who-leads-in.ts';

/** "Letter dated 8 May 2031 from the Permanent Representative of Norland to the United Nations addressed to the President of the Security Council" */
const addressed = /,? (?:addressed to|gerichtet an|adressée?s? (?:à|au)|dirigidas? al?|на имя) /iu;
const sentBy = /\b(?:from|by|von|de la part de|de|du|от) /iu;
/** "Letter From Premier Marsh to Chairman Kornev", "Letter dated 5 May from the Representative of Norland addressed to the President" */
const ends =
  /\b(?:from|by|von|de la part de|de|от)\s{1,5}(.{2,160}?)\s{1,5}(?:addressed to|to|an|à|al?|к)\s{1,5}(.{2,160}?)(?:[.,;]|\s{1,5}(?:dated|of|on)\b|$)/iu;
/** "Letter of Premier Marsh to Chairman Kornev", where nothing tells from whom it is. */
const ofEnds =
  /\bof\s{1,5}(.{2,160}?)\s{1,5}(?:addressed to|to)\s{1,5}(.{2,160}?)(?:[.,;]|\s{1,5}(?:dated|of|on)\b|$)/iu;
/** "Premier Marsh's letter to Chairman Kornev" */
const ofOwner =
  /^(?:full text(?: of|:) )?(?:the )?(\p{Lu}.{1,90}?)['’]s? (?:\p{Ll}+ )?(?:letter|message|reply|note|telegram)(?: of \p{Ll}{3,20})? (?:to|for) (\p{L}.{1,80}?)(?: (?:on|about|dated|regarding|extending|of)\b|[,(:]|$)/u;
/** "The Ministry of Foreign Affairs of Norland presents its compliments to the Embassy of Sudland" */
const compliments = /^(.{4,160}?)\s+presents (?:its|his|her) compliments to (.{4,200}?)(?:\s+and\b|[.,])/iu;
/** "Marsh writes to Kornev" */
const writes =
  /^(\p{Lu}[^.!?:]{2,60}?)\s(?:writes|wrote|replies|replied|answers|cables)\s(?:back\s)?(?:to\s)?(\p{Lu}[^.!?:]{2,60})$/u;
/** "Three unions write an open letter to the Premier", "The Lake Group and forty deputies have written a letter to Minister Lund, calling for a truce." */
const opens =
  /^(\p{L}[^.!?:]{2,120}?)\s(?:(?:has|have) (?:jointly )?)?(?:writes?|written|wrote|sends?|sent|publish(?:es|ed)?|sign(?:s|ed)?|issue[sd]?|pen(?:s|ned)?|address(?:es|ed)?)\s(?:an? |the following )?(?:\p{Ll}+ )?(?:open )?letter (?:today |yesterday |on \w+day )?to\s(\p{L}[^.!?:,]{2,80})(?:$|[.,:])/iu;
/** "the letter", "seeking", "us": what stands behind "of" or "from" and is nobody who writes. */
const isNobody =
  /^(?:(?:the|an?|this|that|her|his|its) )?(?:(?:open|joint|full|above|following|same) )*(?:letters?|message|text|note|telegram|resignation|thanks|condolences?|congratulations?|apology|protest|invitation|credence|recall|complaint|introduction|intent|understanding|assurances?|course|interest|concern|support|response|answer|reply|dispute|appeal)\b|^\p{Ll}+ing\b|^(?:me|us|you|it|this|that|what|which|how|being)\b/u;

/** "from the Palace that after the victory of Lund a message was sent": a sentence goes on, and nobody is named. */
const isClause = /\s(?:that|was|were|has|had|which|after|before|will)\s/u;

/** Sender and addressee by the lines of a heading; `isSent` is whether one is an office to another and nothing else. */
export function letterEnds({ text }: Form, lines: readonly Stretch[], isSent: boolean): Ends | undefined {
  const find = (line: Stretch) =>
    (isSent ? within(line, endsIn(sentTo), text) : undefined) ??
    within(line, addressedIn, text) ??
    within(line, endsIn(ofOwner), text) ??
    within(line, addresseeFirst, text) ??
    within(line, endsIn(ends), text) ??
    within(line, ofLetterIn, text) ??
    within(line, endsIn(writes), text);
  // "Three unions urge the Premier to keep the promises of May to all ports." tells of no sender with "of" and "to".
  const isLong = ({ start, end }: Stretch) =>
    /[.!?]["”]?\d{0,3}$/u.test(text.slice(start, end)) && text.slice(start, end).split(/\s+/u, 13).length > 12;
  const isOfLetter = ({ start, end }: Stretch) =>
    /letter|message|telegram|cable|note|memo|brief|lettre|carta|письм|послан/iu.test(text.slice(start, end));
  const headings = lines.filter((line) => !isLong(line));
  const sentences = lines.filter((line) => isLong(line) && isOfLetter(line));
  const senderOf = ({ sender: { start, end } }: Ends) => text.slice(start, end);
  // A headline says less of them than the line below it.
  const opened = (line: Stretch) => within(line, endsIn(opens), text);
  const all = [...headings, ...sentences, ...wholeHeading(text, lines)];
  return [...all.map(find), ...all.map(opened)].find(
    (found) => found && !isNobody.test(senderOf(found)) && !isClause.test(senderOf(found)),
  );
}

/** "Identical letters dated 4 May from the Permanent / Representative of Norland / addressed to the President": a heading in several lines, as one. */
function wholeHeading(text: string, lines: readonly Stretch[]): Stretch[] {
  const first = lines.findIndex(({ start, end }) =>
    /^(?:identical )?letters? dated\b/iu.test(text.slice(start, Math.min(end, start + 80))),
  );
  const [begin, ...others] = lines.slice(first === -1 ? lines.length : first, first + mostLines);
  return begin ? others.map(({ end }) => ({ start: begin.start, end })).filter(({ end }) => end > begin.end) : [];
}

/** A heading takes no more lines than these. */
const mostLines = 7;

/** Sender and addressee of a note that presents compliments in one of its first lines. */
export function notedEnds({ text, blocks, head }: Form): Ends | undefined {
  return (
    blocks
      .slice(head, head + 2)
      .map((line) => within(line, endsIn(compliments), text))
      .filter((found) => found !== undefined)
      // "The Ministry of Foreign Affairs of Norland – Protocol Department –"
      .map(({ sender: { start, end }, addressee }) => {
        const at = text.slice(start, end).search(/\s[–—-]\s/u);
        return { sender: { start, end: at === -1 ? end : start + at }, addressee };
      })[0]
  );
}

/** "The Premier wrote in reply:" */
const replied =
  /^(\p{Lu}[^.:;\n]{2,90}?),? (?:wrote|replied|responded|answered|writes|replies)(?: (?:back|in reply|in response|as follows|to \p{L}{2,4}))?:$/u;

/** Who writes what follows, by a line that says nothing else. */
export function repliedBy(form: Form, lines: readonly Stretch[]): PersonInLine | undefined {
  const found = lines.flatMap(({ start, end }) => {
    const name = replied.exec(form.text.slice(start, Math.min(end, start + 160)))?.[1];
    return name === undefined ? [] : [{ start, end: start + name.length }];
  });
  return found[0] && whoIn(form, found[0]);
}

/** "The Commissar for Foreign Affairs of Norland (Kornev)": the name in brackets behind an office. */
export function holderInBrackets({ text }: Form, { start, end }: Stretch): Stretch | undefined {
  const name = /\s\(\s?(?!\p{L}[\p{L} ]{3,40} of\))(\p{Lu}[\p{L}.'’ -]{1,40}?)\s?\)\d{0,3}$/u.exec(
    text.slice(start, end),
  )?.[1];
  const from = name === undefined ? -1 : start + text.slice(start, end).lastIndexOf(name);
  return name === undefined ? undefined : { start: from, end: from + name.length };
}

/** Sender and addressee of a line whose words have one space between them, by their places in it. */
export interface Ends {
  sender: Stretch;
  addressee: Stretch;
}

/** Sender and addressee as the two groups of a pattern. */
function endsIn(pattern: RegExp): (line: string) => Ends | undefined {
  return (line) => {
    const match = pattern.exec(line);
    const [, sender = '', goesTo = ''] = match ?? [];
    // "to Lund with a message from Marsh"
    const [addressee = ''] = goesTo.split(/ (?:with|enclosing|transmitting) an? /u, 1);
    if (!match || sender === '') return undefined;
    const [from, to] = [match.index + match[0].indexOf(sender), match.index + match[0].lastIndexOf(addressee)];
    return {
      sender: { start: from, end: from + sender.length },
      addressee: { start: to, end: to + addressee.length },
    };
  };
}

/** Sender and addressee of "letter of Premier Marsh to Chairman Kornev": what stands in front of "of" is what was sent. */
function ofLetterIn(line: string): Ends | undefined {
  const before = line.slice(0, ofEnds.exec(line)?.index ?? 0);
  return /\b(?:letters?|messages?|telegrams?|notes?|cables?|reply|replies|appeal|memorandum|des?patch|dispatch)\s$/iu.test(
    before.slice(-20),
  )
    ? endsIn(ofEnds)(line)
    : undefined;
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
