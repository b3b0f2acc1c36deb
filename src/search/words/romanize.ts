import anyAscii from 'any-ascii';
import { foldWord, isUnspaced } from './tokens.ts';

/** A word of another alphabet in Latin letters, by the tables of any-ascii; undefined where there is nothing to do. */
export function romanize(term: string, known: Map<string, string>): string | undefined {
  if (/^[\p{Script=Latin}\p{N}]*$/u.test(term) || isUnspaced(term)) return undefined;
  const latin = known.get(term) ?? foldWord(anyAscii(term)).replace(/[^a-z0-9]/g, '');
  known.set(term, latin);
  return latin === '' ? undefined : latin;
}
