import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';

/** A signature behind a dash, and doubled single marks. */
const odd = /(?:^|[”"»’'])\s?[—–-]{1,2} ?\p{Lu}|['`‘’]{2}/u;
/** "“Grain is rotting, said Marsh": a tag in a quotation that its line does not close. */
const tagged = /, \p{L}{2,14} \p{Lu}|, \p{Lu}[\p{L} ]{2,40}[.,]?$|[.!?…] [“„«]/u;

/** "Grain will pass – Marsh", "Marsh: grain will pass": a line without an end mark at the top. */
function isNaming(line: string): boolean {
  return line.length < 300 && /: | [–—-]{1,2} /.test(line) && !/[.!?…]$/.test(line);
}

/** "Marsh: “…”", "The president: “…”": a name or an office in front of a colon. */
function isLed(line: string): boolean {
  const heads = line.split(':').slice(0, -1);
  const isName = (head: string) => head.startsWith('The ') || /^\p{Lu}/u.test(head.trim().split(' ').at(-1) ?? '');
  return /["“‘'«]/u.test(line) && heads.some(isName);
}

/** Whether a text may sign a quotation, forget a mark, or lead to words with a name and a colon: what reads such is fetched. */
export function mayMarkOddly(text: string, { tag, furniture }: Pick<ReportingWords, 'tag' | 'furniture'>): boolean {
  const count = (line: string, pattern: RegExp) => line.match(pattern)?.length ?? 0;
  const lines = text.split(/[\r\n]+/).flatMap((line) => line.trim() || []);
  const isUnclosed = (line: string) => count(line, /[“„«]/gu) !== count(line, /[”»]/gu) || count(line, /"/gu) % 2 > 0;
  const top = lines.slice(0, 20).filter((line) => !furniture.some((pattern) => pattern.test(line)));
  return (
    tag !== 'en' ||
    top.slice(0, 8).some(isNaming) ||
    lines.some(
      (line, index) =>
        odd.test(line) ||
        isLed(line) ||
        (isUnclosed(line) && (!/^["“„«]/u.test(lines[index + 1] ?? '') || tagged.test(line))),
    )
  );
}
