/**
 * What a name sounds like, roughly, across the spellings of English, German and French: the consonants, with those that
 * stand for one sound made one. `nameKey('Chruschtschow') === nameKey('Khrushchev')`, `nameKey('Poutine') === nameKey('Putin')`
 */
export function nameKey(name: string): string {
  const consonants = name
    .replace(/[iy]j?$/, '')
    // A longer run of letters before those that it has in it.
    .replace(/schtsch|chtch|shch/g, 'sC')
    .replace(/dsch|dzh|dj|zh|j/g, 'z')
    .replace(/tsch|tch/g, 'C')
    .replace(/sch|sh|sz/g, 's')
    .replace(/ch|kh|cz/g, 'C')
    .replace(/ph|ff|w|f/g, 'v')
    .replace(/ck|q|k|c(?![eiy])/g, 'k')
    .replace(/[aeiouyh]/g, '');
  return consonants.toLowerCase().replace(/(.)\1+/g, '$1');
}

/** The key of a folded word that can be told by its sound: Latin letters, four at least, of which three consonants are left. */
export function soundOf(word: string): string | undefined {
  const key = /^[a-z]{4,}$/.test(word) ? nameKey(word) : '';
  return key.length > 2 ? key : undefined;
}

/** The keys that a word may have been heard by, a German j as the y it is first: `soundsOf('netanjahu') // => ['ntn', 'ntnz']`. */
export function soundsOf(word: string): string[] {
  const readings = word.includes('j') ? [word.replaceAll('j', 'y'), word] : [word];
  return [...new Set(readings.flatMap((reading) => soundOf(reading) ?? []))];
}
