const names = new Map<string, string>();

/** What a language is called in itself: `ownName('ru') // => 'русский'` */
export function ownName(tag: string): string {
  const name = names.get(tag) ?? new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  names.set(tag, name);
  return name;
}
