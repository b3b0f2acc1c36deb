/** The singular and plural forms an English word may also stand in; the word itself is not among them. */
export function otherForms(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word)) return [];
  const forms = new Set<string>();
  if (word.endsWith('ies') && word.length > 4) forms.add(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) forms.add(word.slice(0, -2));
  if (/[^s]s$/.test(word) && word.length > 3) forms.add(word.slice(0, -1));
  if (/[^aeiou]y$/.test(word)) forms.add(`${word.slice(0, -1)}ies`);
  if (/(?:ss|x|z|ch|sh)$/.test(word)) forms.add(`${word}es`);
  else if (!word.endsWith('s')) forms.add(`${word}s`);
  forms.delete(word);
  return [...forms];
}
