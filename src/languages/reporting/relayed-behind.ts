import type { ReportingWords } from './reporting-words.ts';
import type { Word } from './word.ts';

/** Words that who relays may have. */
const longest = 8;

/**
 * Whether the words behind a comma are no longer said: « , a rapporté NRA », « , publica el diario El Puerto », where an agency or a paper relays; or
 * « , y llamó a su embajador », where the sentence goes on with another deed in the past.
 */
export function relayedBehind(tokens: readonly Word[], index: number, words: ReportingWords): boolean {
  const verb = words.auxiliaries.has(tokens[index]?.lower ?? '') ? index + 1 : index;
  const [next, second] = tokens.slice(verb + 1, verb + 3);
  const isNamed = /^\p{Lu}/u.test(next?.text ?? '') || words.determiners.has(next?.lower ?? '');
  const mark = tokens.findIndex(({ kind, text }, at) => at > verb && (kind === 'quote' || /^[,:;]$/.test(text)));
  const isEnd = mark === -1 && tokens.length - verb <= longest;
  if (words.relaying.has(tokens[verb]?.lower ?? '') && isNamed && second && isEnd) return true;
  const isPast = /^\p{Ll}{2,}(?:ó|aron|ieron)$/u.test(tokens[index + 1]?.text ?? '');
  return words.proDrop && words.and.has(tokens[index]?.lower ?? '') && isPast;
}
