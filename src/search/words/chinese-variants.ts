import pairsOfCharacters from 'opencc-js/dict/TSCharacters';

/** The simplified character of each traditional one, and all traditional ones of each simplified one, by the tables of OpenCC. */
const simplified = new Map<string, string>();
const traditional = new Map<string, string[]>();
for (const pair of pairsOfCharacters.split('|')) {
  const [from = '', to = ''] = pair.split(' ');
  simplified.set(from, to);
  traditional.set(to, [...(traditional.get(to) ?? []), from]);
}

/** What a pair of characters is in the other writing of Chinese: `chineseVariants('发展') // => ['發展', '髮展']` */
export function chineseVariants(pair: string): string[] {
  const characters = Array.from(pair);
  const plain = characters.map((character) => simplified.get(character) ?? character);
  const full = plain.map((character) => traditional.get(character) ?? [character]);
  const combined = full.reduce((ways, each) => ways.flatMap((way) => each.map((next) => way + next)), ['']);
  return [...new Set([plain.join(''), ...combined])].filter((variant) => variant !== pair);
}
