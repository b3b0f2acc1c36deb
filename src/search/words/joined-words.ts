/** Letters that have to be left of a word for it to be one. */
const leastLeft = 3;

/** Arabic: and, so; in, for, like, will; the article, and what it becomes behind them. */
const arabicArticle = /^[وف]?(?:[بك]?ال|لل)(.+)/u;
const arabicPrepositions = [/^[وف](.+)/u, /^[بلكس](.+)/u, /^[وف][بلكس](.+)/u];
/** Persian: the plural, and what it is joined with. */
const persianPlural = /^(.+?)(?:ها|هاي|هايي)$/u;
/** Hebrew: and, the, in, to, like, from, that, up to two of them. */
const hebrewPrefixes = [/^[והבלכמש](.+)/u, /^[והבלכמש]{2}(.+)/u];
/** Korean: the particles of a noun. */
const koreanParticle =
  /^(.{2,}?)(?:은|는|이|가|을|를|의|에|에서|에게|께서|으로|로|와|과|도|만|까지|부터|이라는|라는|들|들은|들이|들을|들의)$/u;

/**
 * What a folded word is without what is written together with it and is a word of its own: the articles, prepositions and
 * particles of Arabic, Persian, Hebrew and Korean. `withoutJoined('والسياسه') // => ['سياسه', 'السياسه']`
 */
export function withoutJoined(term: string): string[] {
  const first = term.charCodeAt(0);
  if (first < 0x590) return [];
  if (first <= 0x5ff) return left(hebrewPrefixes, term);
  if (first >= 0x620 && first <= 0x6ff) return left([arabicArticle, ...arabicPrepositions, persianPlural], term);
  if (first < 0xac00 || first > 0xd7a3) return [];
  const base = koreanParticle.exec(term)?.[1];
  return base === undefined ? [] : [base];
}

/** Whether the article stands before a word, which leaves no doubt that it is one without it. */
export function hasArticle(term: string): boolean {
  return arabicArticle.test(term);
}

function left(rules: readonly RegExp[], term: string): string[] {
  const bases = rules.flatMap((rule) => rule.exec(term)?.[1] ?? []);
  return [...new Set(bases.filter((base) => base.length >= leastLeft))];
}
