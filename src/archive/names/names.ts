import { foldLetters, signsInWords } from '../../statements/text/fold-letters.ts';
import { at, error, type Named, type Problem } from '../../statements/problems.ts';

const signs = new RegExp(`[${signsInWords}]`, 'gu');
/** The dot behind an initial that the next letter follows at once, and the space between two letters that stand alone. */
const dotOfInitial = /(?<![\p{L}\p{N}\p{M}])(\p{Ll})\.(?=\p{L})/gu;
const betweenInitials = /(?<=(?:^| )\p{Ll}) (?=\p{Ll}(?: |$))/gu;

/**
 * A name as it is compared, in any script: case, diacritics, hyphens, dots, apostrophes and how initials are set make no
 * difference. `foldName('Ban Ki-moon') === foldName('BAN KI MOON')`, `foldName('J.F. Kennedy') === foldName('J F Kennedy')`
 */
export function foldName(name: string): string {
  return foldLetters(name)
    .replace(signs, '')
    .replace(dotOfInitial, '$1 ')
    .replace(/\./g, '')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()
    .replace(betweenInitials, '');
}

/** Something of the collection that is called by names: a speaker, a topic, a publisher. */
export interface Nameable {
  slug: string;
  file: string;
  /** Earlier names of its file; their addresses lead to it. */
  former: Named[];
}

/** Finds what a name stands for, by its address, its name or an alias. */
export interface NameIndex<Entry> {
  find(name: string): Entry | undefined;
  /** Every name as printed, for a did-you-mean. */
  names: string[];
}

/**
 * Indexes entries by all their names; two entries that answer to one name are a problem of the later file. Earlier addresses are
 * names too.
 */
export function indexNames<Entry extends Nameable>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly Named[],
): { index: NameIndex<Entry>; problems: Problem[] } {
  const byName = new Map<string, Entry>();
  const problems: Problem[] = [];
  const names: string[] = [];
  for (const entry of entries) byName.set(foldName(entry.slug), entry);
  for (const entry of entries) {
    const seen = new Set<string>();
    for (const { text, place } of namesOf(entry)) {
      const key = foldName(text);
      const other = byName.get(key);
      if (key === '') {
        problems.push(at(entry.file, place, error('empty-name', `"${text}" has no letter`, 'Give a name that has.')));
        continue;
      }
      if (other && other !== entry) {
        const fact = `"${text}" is already a name of ${other.file}`;
        problems.push(at(entry.file, place, error('name-taken', fact, 'Keep it in one of the two files.')));
        continue;
      }
      byName.set(key, entry);
      if (!seen.has(text)) names.push(text);
      seen.add(text);
    }
  }
  for (const entry of entries) {
    for (const { text } of entry.former) if (!byName.has(foldName(text))) byName.set(foldName(text), entry);
  }
  // The same few names are looked up again and again.
  const found = new Map<string, Entry | undefined>();
  const find = (name: string) => {
    if (!found.has(name)) found.set(name, byName.get(foldName(name)));
    return found.get(name);
  };
  return { index: { names, find }, problems };
}
