/** Names as a list of a language: `listed(['Ada Marsh', 'Ilya Kornev'], { locale: 'en-GB' }) // => 'Ada Marsh and Ilya Kornev'` */
export function listed(names: readonly string[], { locale }: { locale: string }): string {
  return new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' }).format(names);
}
