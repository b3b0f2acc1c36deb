/** Signs without a shape, letters with marks of their own, ends of lines of other systems, lines that are set in, quoted or wrapped. */
const odd =
  /[\t\r″\u00ad\u200b-\u200f\u2060\uf0a7\uf0b7\ufb00-\ufeff]|``|\*\*|\]\(http|\P{M}\p{M}|\p{Ll}(?: {2}\p{Ll}|[.!?] {2}\p{Lu})| $|^(?:>|#+ | {4}|[-_~]{8}|.{40,112}\n{1,2}\p{Ll}|[^\p{Ll}\n:]{16,300}$)/mu;
/** A line near the top, alone, that ends with a stop: it may be a heading. */
const stopped = /^(?:.{0,120}\n\s{0,3}){0,2}.{9,199}\.\n\s{0,3}\n/u;
/** What a page prints around a text. */
const around =
  /^(?:(?:P(?:ress|RESS)|M(?:edia|EDIA)|N(?:ews|EWS)) R(?:elease|ELEASE)$|For (?:more|further|media) |###|\*{3}|Skip|©|Copyr|We use|H(?:ome|OME) ?\S .*(?:ress|edia|tatem|peech)|(?:H(?:ome|OME)|M(?:enu|ENU)|Accueil|Inicio|Startseite|Главная|Share(?: this page)?|Print|Sign in|Search)$)/mu;

/** Whether a text has what copies of pages, mails and PDFs have, and what is not read as it stands; what tidies it is fetched for such a text. */
export function isUntidy(text: string): boolean {
  return odd.test(text) || stopped.test(text) || isOfPage(text);
}

/** Whether a text may have lines of the page around it: such that only pages have, or a list of short ones. */
export function isOfPage(text: string): boolean {
  const lines = text.split(/\n+/);
  const isList = (some: readonly string[]) => some.every(({ length }) => length < 41);
  return around.test(text) || (lines.length > 8 && (isList(lines.slice(0, 6)) || isList(lines.slice(-6))));
}

/** A text with one sign for a space, as long as it was. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ');
}
