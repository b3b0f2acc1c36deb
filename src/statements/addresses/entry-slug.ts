import { mostBytesOfEntry, shortName } from '../short-name.ts';

/** A name for the file of an entry: its day, who speaks, and what about: `2031-05-30-marsh-grain`. */
export function entrySlug(date: string, speaker: string | undefined, topic: string | undefined): string {
  const fold = (name: string) =>
    name
      .normalize('NFD')
      // Marks of other scripts are letters' other halves, not accents.
      .replace(/(?<=[\p{sc=Latin}\p{sc=Greek}]\p{M}*)\p{M}/gu, '')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join('-') ?? '';
  // Of a period its first day: an address is not a place for two.
  const [day = ''] = date.split('/');
  const last = speaker?.trim().split(/\s+/).at(-1) ?? '';
  const name = [day.replace(/[^\dx-]/gi, ''), fold(last), fold(topic ?? '')]
    .filter((part) => part !== '')
    .join('-')
    .toLowerCase();
  return shortName(name, mostBytesOfEntry);
}
