import type { Stretch } from '../../text/paragraphs.ts';
import type { SpokenForm } from '../text-kind.ts';
import { personIn } from './person-in.ts';

/** "I inform you herewith of the following message from Premier Kornev to President Marsh:" */
const passes =
  /\b(?:message|letter|telegram|note|reply|communication) (?:(?:to|for) (?:the )?\p{Lu}[^,:;]{1,40}? )?(?:from|of|by) /iu;
/** To whom it goes. */
const goesTo = /[,;(]| (?:to|for|addressed to|dated|in reply) /iu;
const opens = /^["“]/u;

/** What somebody else says within a letter that passes it on, between marks below a line that leads to it. */
export interface PassedOn {
  by: Stretch;
  form: SpokenForm;
  isWithin: (piece: Stretch) => boolean;
}

/** The message that a letter passes on, with whose it is. */
export function passedOn(form: SpokenForm): PassedOn | undefined {
  const { blocks, printed, head } = form;
  const at = printed.findIndex((line, index) => whoIn(line) !== undefined && opens.test(printed[index + 1] ?? ''));
  if (at === -1) return below(form);
  const line = blocks[at];
  const who = whoIn(printed[at] ?? '');
  if (at < head - 1 || !line || who === undefined || /^(?:me|us|my|our)\b/iu.test(who)) return undefined;
  const start = line.start + (printed[at] ?? '').lastIndexOf(who);
  const named = { start, end: start + who.length };
  const by = personIn(form, named)?.at ?? (/^\p{Lu}\p{Ll}+$/u.test(who) ? named : undefined);
  if (!by) return undefined;
  // A mark in front of each paragraph, or one that closes the last.
  const isOpened = opens.test(printed[at + 2] ?? '');
  const closes = printed.findIndex((own, index) => index > at && /["”]\d{0,3}$/u.test(own));
  const behind = isOpened ? printed.findIndex((own, index) => index > at && !opens.test(own)) : closes + 1;
  const to = behind <= 0 ? blocks.length : behind;
  return passing(form, by, at + 1, to);
}

/** "Message from Marsh.", "Text of letter from the Premier to the President:" in a line of its own. */
const alone =
  /^\[?(?:text of (?:the )?)?(?:personal |following )?(?:message|letter|telegram) from (?:the )?(\p{Lu}[^.:\]]{2,80}?)(?: (?:to|for) [^.:\]]{2,80})?[.:\]]{1,2}$/iu;

/** What a letter passes on below a line that says from whom that is, to its end. */
function below(form: SpokenForm): PassedOn | undefined {
  const { blocks, printed, head } = form;
  const at = printed.findIndex((line, index) => index > head && line.length < 180 && alone.test(line));
  const [line, name] = [blocks[at], alone.exec(printed[at] ?? '')?.[1]];
  if (!line || name === undefined || !/^\p{Lu}/u.test(name)) return undefined;
  const start = line.start + (printed[at] ?? '').indexOf(name, (printed[at] ?? '').search(/\bfrom /iu));
  const named = { start, end: start + name.length };
  const found = passing(form, personIn(form, named)?.at ?? named, at + 1, blocks.length);
  // The line itself is nobody's words.
  return found && { ...found, isWithin: (piece) => piece.start >= line.start };
}

/** The blocks between two as what `by` says. */
function passing(form: SpokenForm, by: Stretch, from: number, to: number): PassedOn | undefined {
  const { blocks, printed, labels } = form;
  const [first, last] = [blocks[from], blocks[to - 1]];
  if (!first || !last) return undefined;
  const own = { blocks: blocks.slice(from, to), printed: printed.slice(from, to), labels: labels.slice(from, to) };
  return {
    by,
    form: { ...form, ...own, head: 0 },
    isWithin: (piece) => piece.start >= first.start && piece.start < last.end,
  };
}

/** From whom the last words of a line say that a message is that follows. */
function whoIn(line: string): string | undefined {
  const last = line.slice(-260);
  const noun = last.endsWith(':') ? passes.exec(last) : null;
  const lead = noun ? last.slice(0, noun.index).toLowerCase().trim().split(' ').slice(-5) : [];
  return noun && lead.some((word) => word === 'following' || word === 'this')
    ? last.slice(noun.index + noun[0].length, -1).split(goesTo, 1)[0]
    : undefined;
}
