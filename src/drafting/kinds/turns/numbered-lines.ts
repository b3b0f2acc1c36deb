/** What stands in the place of a number within words that go on: no blank, so that words are cut there. */
export const cutMark = '\uE000';

/** "12 MR. MARSH: Your Honour," "13 list last night of exhibits": the lines of a page, numbered from 1. */
const numbered = /^[^\S\n]{0,8}(\d{1,2})(?:[^\S\n]+(\S[^\n]*))?$/u;
/** "Page 1234", "Page 12 of 60" */
const pageNumber = /^[^\S\n]{0,20}(?:page )?\d{1,6}(?: of \d{1,5})?[^\S\n]*$/iu;
/** Who speaks, what is asked and answered, and what is told of the room begins a line of its own. */
const begins =
  /^(?:(?:THE )?[A-Z][A-Z.'’ -]{2,40}(?:, [A-Z. ]{2,20})?:|(?:Q|A)\.?(?:\s{2,}|[.:]\s|\s(?=\p{Lu}))|BY \p{Lu}|[[(]|[-–—*_]{2,}|\p{Lu}\p{L}+, \d{1,2} \p{Lu})/u;
const fewestLines = 8;

/** A text with blanks for the numbers of its lines, and each turn in one line, where most lines are numbered as those of courts are. */
export function withoutLineNumbers(text: string): string {
  const lines = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ line, start: index }));
  const numbers = lines.map(({ line }) => {
    const match = numbered.exec(line);
    return match ? { number: Number(match[1]), own: match[2] ?? '' } : undefined;
  });
  const inRow = numbers.filter((own, index) => {
    const before = numbers.slice(Math.max(0, index - 3), index).findLast((other) => other !== undefined);
    return own && before && own.number === before.number + 1;
  }).length;
  // Numbered points end as sentences do, and these lines where the page ends.
  const broken = numbers.filter((own) => own && own.own !== '' && !/[.!?;:…]["”’)]?$/u.test(own.own)).length;
  if (inRow < fewestLines || inRow * 2 < lines.length || broken * 5 < inRow * 2) return text;
  let left = '';
  let from = 0;
  lines.forEach(({ line, start }, index) => {
    const own = numbers[index]?.own;
    const isPage = own === undefined && pageNumber.test(line);
    const gap = text.slice(from, start);
    from = start + line.length;
    if (own === undefined && !isPage) {
      left += gap + line;
      return;
    }
    const length = gap.length + line.length - (own?.length ?? 0);
    const isNew = own !== undefined && begins.test(own);
    // Behind what is told of the room nobody goes on to speak.
    left +=
      isNew || left.trim() === ''
        ? gap + ' '.repeat(length - gap.length)
        : length < 3
          ? ' '.repeat(length)
          : ` ${cutMark.repeat(length - 2)} `;
    left += own ?? '';
  });
  return left + text.slice(from);
}
