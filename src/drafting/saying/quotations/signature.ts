import { stretchOf } from '../../text/noun-phrases.ts';
import type { Reading, SentenceRead } from '../reading.ts';
import { withoutLastPart } from '../utterance.ts';

/** "Ada Marsh, Harbour Institute" */
const nameInLine = /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}), \p{Lu}[^.!?;:]{2,80}\.?$/u;

/** "— Ada Marsh", behind a quotation or in the line under it, is its speaker, and of no other words. */
export function readSignature({
  sentence: { tokens, paragraph },
  previous,
  before,
}: Reading): SentenceRead | undefined {
  const [first, second] = tokens;
  const isSignature =
    first !== undefined &&
    /^[—–-]$|^--$/.test(first.text) &&
    tokens.length <= 12 &&
    /^\p{Lu}/u.test(second?.text ?? '');
  if (!isSignature || !previous || !before) return undefined;
  const to = tokens.findIndex(({ text: mark }, index) => index > 0 && /^[,.(]$/.test(mark));
  const speaker = stretchOf(tokens, { from: 1, to: to === -1 ? tokens.length : to });
  if (previous.sourcing === 'implicit' && previous.sentence === before)
    return { found: [], previous: { ...previous, speaker, sourcing: 'explicit' } };
  // It had been read as going on with the words before.
  const isName = tokens.slice(1, to === -1 ? undefined : to).every(({ text: word }) => /^\p{Lu}/u.test(word));
  const isLast = isName && previous.continuedIn === before && previous.parts.length > 1;
  const part = isLast ? previous.parts.at(-1) : undefined;
  if (!part) return undefined;
  const signed = {
    parts: [part],
    kind: 'direct',
    speaker,
    sourcing: 'explicit',
    paragraph,
    sentence: before,
    isOpen: false,
  } as const;
  return { found: [signed], previous: withoutLastPart(previous) };
}

/** “Grain will pass. / Ada Marsh, Harbour Institute.”: a name in the last line of a quotation, inside its marks, is its speaker. */
export function readNameInside({ text, sentence: { tokens }, previous }: Reading): SentenceRead | undefined {
  const [first, ...more] = tokens;
  if (!first?.run?.continues || first.run.isOpen || more.length > 0 || previous?.sourcing !== 'implicit')
    return undefined;
  const name = nameInLine.exec(text.slice(first.run.innerStart, first.run.innerEnd))?.[1];
  if (name === undefined) return undefined;
  const speaker = { start: first.run.innerStart, end: first.run.innerStart + name.length };
  return { found: [], previous: { ...previous, speaker, sourcing: 'explicit', isOpen: false } };
}
