const lists = new Map<string, Intl.ListFormat>();

/** Names as a list of a language: `listed(['Ada Marsh', 'Ilya Kornev'], { locale: 'en-GB' }) // => 'Ada Marsh and Ilya Kornev'` */
export function listed(names: readonly string[], { locale }: { locale: string }): string {
  // Most lists are of one, which is the list in every language, and a formatter takes its time.
  if (names.length === 1) return names[0] ?? '';
  const list = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  lists.set(locale, list);
  return list.format(names);
}
