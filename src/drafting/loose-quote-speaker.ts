import type { ReportingWords } from '../languages/reporting-words.ts';
import type { Cue } from './cue.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Token } from './sentences.ts';

/** Whether a phrase can only be a person or a body: a name, an office, he or she. */
export function isSomebody(phrase: readonly Token[], words: ReportingWords): boolean {
  return phrase.some(({ text, lower }) => {
    const gender = words.pronouns.get(lower);
    if (gender !== undefined && !/^\p{Lu}.+/u.test(text)) return gender === 'male' || gender === 'female';
    return (
      gender === 'male' ||
      gender === 'female' ||
      words.offices.has(lower) ||
      (gender === undefined && /^\p{Lu}/u.test(text) && !words.determiners.has(lower))
    );
  });
}

/** Whether a cue's subject is "who" or "which". */
export function isRelative(tokens: readonly Token[], { subject }: Cue, words: ReportingWords): boolean {
  return words.relatives.has(tokens[subject?.from ?? -1]?.lower ?? '');
}

/** Whose a quotation is behind a noun for what was said: "Marsh's claim that grain is a “weapon”". */
export function ownerOf(
  tokens: readonly Token[],
  quote: number,
  words: ReportingWords,
): { who: Phrase; noun: Phrase } | undefined {
  for (let noun = quote - 1; noun >= Math.max(1, quote - 12); noun--) {
    if (!words.reportingNouns.has(tokens[noun]?.lower ?? '')) continue;
    const leads = tokens.slice(noun + 1, quote).some(({ lower }) => words.that.has(lower) || words.links.has(lower));
    if (!leads) continue;
    for (let place = noun - 1; place >= Math.max(0, noun - 4); place--) {
      const token = tokens[place];
      if (!token || token.kind === 'mark') break;
      if (words.owns.has(token.lower))
        return { who: { from: place, to: place + 1 }, noun: { from: noun, to: noun + 1 } };
      if (!/^['’]s?$/.test(token.lower)) continue;
      let from = place;
      while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--;
      return from === place ? undefined : { who: { from, to: place }, noun: { from: noun, to: noun + 1 } };
    }
  }
  return undefined;
}
