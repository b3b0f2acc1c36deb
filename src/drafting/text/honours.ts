import type { Stretch } from './paragraphs.ts';

const inFront = 'Shri|Smt|Shrimati|Sushri|Kumari|Comrade|Daw|Pehin|Reverend|Sheikha?|Excellency|Majesty|Highness';
const behind = 'MP|MEP|MSP|KC|QC|CBE|OBE|MBE|CMG|KCMG|GCMG|MLA';
/** How somebody is addressed, and what stands behind a name, that is no part of it: "Smt. Ada Marsh", "Comrade Bo Lund", "Ada Marsh MP". */
const honours = new RegExp(
  String.raw`(?<!\p{L})(?:${inFront})(?!\p{L})\.?(?= \p{Lu})|(?<=\p{Ll} )(?:${behind})(?=$|[,;)\n])`,
  'gu',
);

/** A text, as long as it was, with spaces for these in one of its lines. */
export function withoutHonours(text: string, { start, end }: Stretch): string {
  const line = text.slice(start, end);
  const plain = line.replace(honours, (own) => ' '.repeat(own.length));
  return plain === line ? text : `${text.slice(0, start)}${plain}${text.slice(end)}`;
}

/** A name without them: `plainName('Excellency Ada Marsh OBE') // => 'Ada Marsh'`. */
export function plainName(name: string): string {
  return name.replace(honours, '').trim();
}
