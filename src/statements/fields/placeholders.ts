/** What a draft puts in the place of what a person must write; an entry that still has one of them is not published. */
export const placeholders = {
  words: 'TO BE WRITTEN in your own words',
  title: 'HEADLINE IN YOUR OWN WORDS',
  speaker: 'WHO SAID IT',
  publisher: 'WHO PUBLISHED IT',
} as const;

/** Whether a name or a title is still to be written. */
export function isPlaceholder(text: string): boolean {
  return Object.values<string>(placeholders).includes(text);
}
