import { deReporting } from './de-reporting.ts';
import { enReporting } from './en-reporting.ts';
import { esReporting } from './es-reporting.ts';
import { frReporting } from './fr-reporting.ts';
import type { ReportingWords } from './reporting-words.ts';
import { ruReporting } from './ru-reporting.ts';

/** The languages whose reports are read; a new one is its file and one line here. */
export const reportingLanguages: readonly [ReportingWords, ...ReportingWords[]] = [
  enReporting,
  ruReporting,
  frReporting,
  deReporting,
  esReporting,
];

/** The words that tell each language. */
const telling = new Map(
  reportingLanguages.map((words) => {
    const small = [words.determiners, words.prepositions, words.conjunctions, words.complementizers, words.breaks];
    const large = [words.verbs, [...words.offices.keys()], words.bodies, words.time, words.openers];
    return [words.tag, new Set([...small, ...large].flatMap((group) => [...group]))] as const;
  }),
);

/** The language for a tag; a tag that no language has is an error. */
export function reportingLanguageFor(tag: string): ReportingWords {
  const found = reportingLanguages.find((language) => language.tag === tag);
  if (!found) throw new Error(`reports are read in ${reportingLanguages.map((language) => language.tag).join(', ')}`);
  return found;
}

/** The language of a text among those that are read: the one of whose small words, verbs of saying, offices and days it has most. */
export function reportingLanguageOf(text: string): ReportingWords {
  const found =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const score = ({ tag }: ReportingWords) => found.filter((word) => telling.get(tag)?.has(word)).length;
  return reportingLanguages.reduce((best, language) => (score(language) > score(best) ? language : best));
}
