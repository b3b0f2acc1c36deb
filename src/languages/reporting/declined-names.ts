const known = new WeakMap<readonly unknown[], readonly string[]>();

/**
 * Which of some whole names stand in a phrase in another case, by their stems: «по словам ады марш» has «ада марш». Names and phrase are folded, and
 * the names of a collection lose their endings once for all phrases; `ending` is that of a declined word of the language.
 */
export function declinedNames<Named extends { folded: string }>(
  names: readonly Named[],
  phrase: string,
  ending: RegExp,
): Named[] {
  const stems = known.get(names) ?? names.map(({ folded }) => stemsOf(folded, ending));
  known.set(names, stems);
  const printed = stemsOf(phrase, ending);
  return names.filter((_name, index) => printed.includes(stems[index] ?? ' '));
}

function stemsOf(name: string, ending: RegExp): string {
  const stemOf = (word: string) => {
    const stem = word.replace(ending, '');
    return stem.length >= 2 ? stem : word;
  };
  return ` ${name.trim().split(' ').map(stemOf).join(' ')} `;
}
