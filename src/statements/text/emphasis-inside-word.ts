import type { InlineText } from './inline-text.ts';

/** A letter or a digit of a script whose words stand apart. */
const inWord = /[\p{N}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * The first piece of a paragraph that is set in italics or bold with a word going on at both its ends, as of `2*3*4`: whoever pasted that meant
 * the signs, and Markdown took them away.
 */
export function emphasisInsideWord({
  text,
  pieces,
}: Pick<InlineText, 'text' | 'pieces'>): InlineText['pieces'][number] | undefined {
  const goesOn = (offset: number) => inWord.test(text[offset - 1] ?? '') && inWord.test(text[offset] ?? '');
  return pieces.find(
    ({ start, end, style }) => (style.emphasis ?? style.strong) === true && goesOn(start) && goesOn(end),
  );
}
