/**
 * Adjectives of countries in every form, with the code of the country: `nationalities('SE sueco', /o$/ …) // => Map { 'sueco' => 'SE', 'sueca' => 'SE' … }`. The first end that an
 * adjective has gives its other ends.
 */
export function nationalities(
  text: string,
  endings: readonly (readonly [end: RegExp, forms: readonly string[]])[],
): Map<string, string> {
  const found = new Map<string, string>();
  let code = '';
  for (const word of text.split(/\s+/)) {
    if (/^[A-Z]{2}$/.test(word)) {
      code = word;
      continue;
    }
    const rule = endings.find(([end]) => end.test(word));
    for (const form of rule ? rule[1].map((end) => word.replace(rule[0], end)) : [word]) found.set(form, code);
  }
  return found;
}
