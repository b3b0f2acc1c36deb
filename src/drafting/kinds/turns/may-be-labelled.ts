import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';

/** No pattern is asked about a longer line. */
export const longestLine = 400;

/** Lines above the first turn of a text that its head alone shows to have turns. */
export const mostAbove = 14;

/** What a line has in front of its first colon, outside quotation marks and times. */
const beforeColon = /^(?:[^«“"„?!:：]|(?<=\d):(?=\d))+(?=[:：])/u;

/** Whether a line of a text may begin with a label; what tells is fetched for such a text. In front of a colon stands a verb in most news. */
export function mayBeLabelled(text: string, { tag, verbs, auxiliaryVerbs, furniture }: ReportingWords): boolean {
  const isPlain = (part: string) => ![verbs, auxiliaryVerbs].some((group) => group.has(part.replace(/\W+$/u, '')));
  return (
    tag !== 'en' ||
    text.split(/[\r\n]+/).some((line) => {
      const top = line.slice(0, 260);
      const head = beforeColon.exec(top)?.[0] ?? '';
      return (
        !furniture.some((line) => line.test(top)) &&
        (/[([<]/.test(head) ||
          (/^\P{L}*[^\P{L}\p{Ll}]/u.test(head) && head.split(/\s+/).every(isPlain)) ||
          /^.{0,40}?(?<!\p{L})(?:[QA]\d*(?:\s?[.:：–—-]|\s\s|\t)|Q [^\p{Ll}])/u.test(top))
      );
    })
  );
}
