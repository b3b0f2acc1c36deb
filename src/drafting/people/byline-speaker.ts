import type { Byline, Utterance } from '../saying/utterance.ts';
import { plainName } from '../text/honours.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { SpeakerFound } from './speaker-found.ts';

/**
 * Who says what a label, a heading or a signature is of: whom the name there means, by what the text tells of them elsewhere. `resolve` reads
 * a mention as one of a sentence; `known` keeps what was found, for labels recur.
 */
export function bylineSpeaker(
  text: string,
  utterance: Utterance,
  by: Byline,
  resolve: (utterance: Utterance) => SpeakerFound,
  known: Map<string, SpeakerFound>,
): SpeakerFound {
  const found = by.at.map((at) => resolvedAt(text, utterance, { at, by }, resolve, known));
  const [only] = found;
  if (!only) return { mention: utterance.speaker, how: 'none' };
  const mention = utterance.speaker ?? only.mention;
  if (found.length > 1) {
    const together = found.map(({ entity = '' }, index) => by.names?.[index] ?? entity).filter((name) => name !== '');
    return { mention, entity: together.join('; '), together, isSeveral: true, how: only.how };
  }
  return { ...only, mention, entity: by.name ?? only.entity };
}

function resolvedAt(
  text: string,
  utterance: Utterance,
  { at, by }: { at: Stretch; by: Byline },
  resolve: (utterance: Utterance) => SpeakerFound,
  known: Map<string, SpeakerFound>,
): SpeakerFound {
  const printed = text.slice(at.start, at.end);
  const key = `${printed}\n${utterance.sourcing}`;
  const before = known.get(key);
  if (before) return before;
  const plain = { ...utterance, by: undefined };
  const found = resolve({ ...plain, speaker: at });
  const whole = printed.replace(/\s+/g, ' ');
  // A signature prints more of a name than the heading did.
  const isFuller =
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(whole) && whole.split(' ').at(-1) === found.entity;
  const isTitled = /^(?:Mr|Ms|Mrs|Dr)\.?$|\p{Ll}{3}.*\p{Lu}{3}/u.test(whole.split(' ')[0] ?? '') || by.as === 'label';
  const entity =
    isFuller && !isTitled ? whole : found.entity && properCase(plainName(found.entity.replace(/\s+/g, ' ')));
  // "the Representative of the Northern Republic": what an office is of does not hold it.
  const isOffice =
    by.isOffice === true && (found.how === 'name' || found.how === 'inherited' || found.how === 'nearby');
  const made = isOffice
    ? { mention: found.mention, entity: properCase(whole), how: 'phrase' as const }
    : { ...found, entity };
  known.set(key, made);
  return made;
}

/** A name in capitals as names are written: `properCase('MARSH') // => 'Marsh'`; what has a small letter, or is short, is left alone. */
function properCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name)) return name.replace(/(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu, lowered);
  return name.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, lowered).replace(/(?<=\p{Ll}['’])S(?!\p{L})/gu, 's');
}

function lowered(word: string, ...[at]: unknown[]): string {
  const isSmall = at !== 0 && /^(?:OF|AND|THE|FOR|ON|TO|IN)$/u.test(word);
  return isSmall ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase();
}
