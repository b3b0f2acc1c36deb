/** Signs without a shape, letters with marks of their own, ends of lines of other systems, lines that are set in, quoted or wrapped. */
const odd =
  /[\t\r″\u00ad\u200b-\u200f\u2060\ufeff]|``|\P{M}\p{M}| $|^(?:>| {4}|.{40,112}\n\p{Ll}|[^\p{Ll}\n:]{16,300}$)/mu;
/** What a page prints around a text. */
const around =
  /^(?:Skip|©|Copyr|We use|H(?:ome|OME) ?\S .*(?:ress|edia|tatem|peech)|(?:H(?:ome|OME)|M(?:enu|ENU)|Accueil|Inicio|Startseite|Главная|Share(?: this page)?|Print|Sign in|Search)$)/mu;

/** Whether a text has what copies of pages, mails and PDFs have, and what is not read as it stands; what tidies it is fetched for such a text. */
export function isUntidy(text: string): boolean {
  return odd.test(text) || isOfPage(text);
}

/** Whether a text may have lines of the page around it. */
export function isOfPage(text: string): boolean {
  return around.test(text);
}

/** A text with one sign for a space, as long as it was. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2000-\u200a\u202f]/gu, ' ');
}
