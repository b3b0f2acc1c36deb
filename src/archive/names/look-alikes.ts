import { at, error, warning, type Named, type Problem } from '../../statements/problems.ts';
import { foldName } from './names.ts';
import { skeletonOf, strangeLetters } from './skeleton.ts';

/** A file of names: a speaker, a topic, a publisher. */
interface Bearer {
  file: string;
  names: readonly Named[];
}

interface Seen {
  file: string;
  name: Named;
  folded: string;
}

/** Scripts that have letters of the same look. */
const scripts = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Cherokee',
  'Coptic',
  'Lisu',
];
const letters = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, 'u'));
/** Abbreviations of two languages look alike by chance, as ЕС (the European Union in Russian) and EC; longer names do not. */
const longestByChance = 4;

/**
 * Names of two files that look the same and are written with other letters (Unicode UTS 39, "Confusable Detection"): nobody could
 * tell whose page a name leads to. Files of all kinds are held beside each other, for a reader sees names of all of them.
 */
export function findLookAlikes(bearers: readonly Bearer[]): Problem[] {
  const bySkeleton = new Map<string, Seen[]>();
  const problems: Problem[] = [];
  for (const { file, names } of bearers) {
    const told = new Set<string>();
    for (const name of names) {
      const own: Seen = { file, name, folded: foldName(name.text) };
      const key = skeletonOf(name.text);
      const alike = bySkeleton.get(key) ?? [];
      const other = alike.find((seen) => seen.file !== file && seen.folded !== own.folded);
      if (other && !told.has(own.folded)) problems.push(problemOf(own, other));
      told.add(own.folded);
      alike.push(own);
      bySkeleton.set(key, alike);
    }
  }
  return problems;
}

/** The one whose words mix scripts is the imitation; where neither does, the later one is told. */
function problemOf(later: Seen, earlier: Seen): Problem {
  const [suspect, known] = mixesScripts(earlier.name.text) ? [earlier, later] : [later, earlier];
  const { text, place } = suspect.name;
  const strange = strangeLetters(text, known.name.text);
  const fact = `"${text}" looks like "${known.name.text}" of ${known.file} and is written with other letters${strange}`;
  const repair = 'Write both alike, or name what tells the two apart.';
  const isCertain =
    mixesScripts(text) ||
    (foldName(text).length > longestByChance && scriptsOf(text).join() !== scriptsOf(known.name.text).join());
  return at(suspect.file, place, (isCertain ? error : warning)('look-alike', fact, repair));
}

function scriptsOf(text: string): string[] {
  return scripts.filter((_script, index) => letters[index]?.test(text));
}

function mixesScripts(text: string): boolean {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).some((word) => scriptsOf(word).length > 1);
}
