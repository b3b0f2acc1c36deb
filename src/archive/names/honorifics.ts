/**
 * Forms of address that stand in front of a name and are no part of it, folded as names are: in the six languages of the United
 * Nations, as its records print them.
 */
const honorifics = [
  ...[
    'mr',
    'mrs',
    'ms',
    'miss',
    'dr',
    'prof',
    'professor',
    'sir',
    'dame',
    'lord',
    'lady',
    'baroness',
    'he',
    'hm',
    'hrh',
  ],
  ...['his excellency', 'her excellency', 'his majesty', 'her majesty', 'his royal highness', 'her royal highness'],
  ...['the hon', 'the honourable', 'the rt hon', 'the right honourable'],
  ...['m', 'mme', 'mlle', 'monsieur', 'madame', 'son excellence'],
  ...['sr', 'sra', 'srta', 'senor', 'senora', 'don', 'dona', 'su excelencia'],
  ...['г н', 'г жа', 'гн', 'гжа', 'господин', 'госпожа', 'его превосходительство', 'ее превосходительство'],
  ...['السيد', 'السيده', 'السيدة', 'سعاده', 'سعادة', 'معالي'],
].sort((a, b) => b.length - a.length);

/** Chinese puts them behind the name. */
const behind = ['先生', '女士', '阁下'];

/** A folded name without the forms of address in front of it or behind it: `withoutHonorific('mr fen') // => 'fen'` */
export function withoutHonorific(name: string): string {
  const front = honorifics.find((honorific) => name.startsWith(`${honorific} `));
  // They come in rows: H.E. Mr.
  if (front !== undefined) return withoutHonorific(name.slice(front.length + 1));
  const end = behind.find((honorific) => name.endsWith(honorific) && name.length > honorific.length);
  return end === undefined ? name : name.slice(0, -end.length).trim();
}
