import type { ReportingWords } from './reporting-words.ts';

/** The office that a word names, in its plain form: `посланника` is посланник, `Außenministerin` also ministerin. */
export function officeOf(word: string, { offices, nameEnding, officeEnding }: ReportingWords): string | undefined {
  // "ex-premier", "vice-chairman"
  const whole = /^\p{L}{2,5}-(\p{L}+)$/u.exec(word)?.[1];
  if (whole !== undefined && offices.has(whole)) return whole;
  const compound = officeEnding?.exec(word)?.[1];
  if (compound !== undefined) return compound;
  if (offices.has(word)) return word;
  if (!nameEnding) return undefined;
  const stem = word.replace(nameEnding, '');
  return stem.length < 4 ? undefined : [...offices.keys()].find((office) => office.replace(nameEnding, '') === stem);
}
