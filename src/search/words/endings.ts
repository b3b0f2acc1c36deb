/**
 * Endings that change places with each other in the forms of one word, a line for each pattern of inflection: what is left of a
 * form that no text has. Forms that texts have are put together when the index is built.
 */
const patterns = [
  // English
  '- s es e d ed ing ings er ers',
  'y ies ied ying',
  // French
  '- e s es x',
  'al ale ales aux',
  'er e es ee ees ez ons ent ant ait aient ions iez a era eront erait',
  'ir it is ie ies issons issez issent issant issait issaient ira',
  'eur eurs euse euses rice rices',
  // Spanish
  'o a os as',
  'ar o a as an amos ado ada ados adas ando aron aba aban ara aran',
  'er ir e es en emos imos ido ida idos idas iendo io ieron ia ian',
  // German
  '- e en er ern es s n em',
  // Russian
  '- а у ом е ы ов ам ами ах и ой ою ей',
  'я ю ем е и ей ям ями ях ь ью',
  'ия ии ию ией иям иями иях ий ие ием',
  'ый ая ое ые ого ому ым ом ой ую ых ыми',
  'ий яя ее ие его ему им ем ей юю их ими ая ое ого ому ую',
  'ать ает ают ал ала али аем аете ая ающий ающая',
  'ить ит ят ил ила или им ите',
  'ировать ирует ируют ировал ировала ировали',
  '- а у ым е ой ы ых ыми',
  // Arabic
  '- ه ات ون ين ان ي يه يا ها هم هن نا كم ا وا',
].map((pattern) => new Set(pattern.replaceAll('й', 'и').replaceAll('-', '').split(' ')));

/** Letters that two forms of a word have in common at least, Latin ones and others, and how many of them may be part of the endings. */
const leastCommon = { latin: 4, other: 3 };
const latin = /^[a-z]/;
const mostOverlap = 4;

/** Whether two folded words may be forms of one, by their endings alone: `areForms('санкции', 'санкциями') // => true` */
export function areForms(a: string, b: string): boolean {
  if (isDoubled(a, b) || isDoubled(b, a)) return false;
  // The plural of a short word: the ends of no other are so sure.
  if (a.length >= leastCommon.other && b.length >= leastCommon.other && (a === `${b}s` || b === `${a}s`)) return true;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common++;
  const least = latin.test(a) ? leastCommon.latin : leastCommon.other;
  for (let cut = common; cut >= Math.max(least, common - mostOverlap); cut--) {
    const [endingOfA, endingOfB] = [a.slice(cut), b.slice(cut)];
    if (cut + 1 >= endingOfA.length && patterns.some((pattern) => pattern.has(endingOfA) && pattern.has(endingOfB)))
      return true;
  }
  return false;
}

/** Whether an s too many stands behind a word that ends in one. */
function isDoubled(longer: string, word: string): boolean {
  return word.endsWith('s') && longer === `${word}s`;
}
