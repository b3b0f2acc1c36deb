import type { ReportingWords } from '../reporting/reporting-words.ts';

const swiss = (word: string): string => word.replaceAll('ß', 'ss');

/** Words of a language with those that have ß also as Switzerland prints them: `äußerte`, `äusserte`. */
export function withSwissSpelling(words: ReportingWords): ReportingWords {
  for (const group of Object.values(words) as unknown[]) {
    const isNames = group instanceof Set || group instanceof Map;
    if (!isNames) continue;
    for (const word of [...group.keys()] as unknown[]) {
      if (typeof word !== 'string' || !word.includes('ß')) continue;
      if (group instanceof Set) group.add(swiss(word));
      else if (!group.has(swiss(word))) group.set(swiss(word), group.get(word));
    }
  }
  return words;
}
