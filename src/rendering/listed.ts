const lists = new Map<string, Intl.ListFormat>();

/** Names as a list of a language: `listed(['Ada Marsh', 'Ilya Kornev'], { locale: 'en-GB' }) // => 'Ada Marsh and Ilya Kornev'` */
export function listed(names: readonly string[], { locale }: { locale: string }): string {
  const list = lists.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' });
  lists.set(locale, list);
  return list.format(names);
}
