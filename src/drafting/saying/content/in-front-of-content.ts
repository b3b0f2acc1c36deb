import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Token } from '../../text/sentences.ts';

/** Past a place or a time behind a cue, up to where what was said can begin. */
export function skipAdjunct(tokens: readonly Token[], start: number, end: number, words: ReportingWords): number {
  let index = start;
  const first = tokens[index];
  // « precisó después que »
  const isThat = words.subjectMayWait && words.that.has(tokens[start + 1]?.lower ?? '');
  if (isThat && !words.prepositions.has(first?.lower ?? '')) return start + 1;
  // « había amenazado el jueves con »
  if (words.determiners.has(first?.lower ?? '') && words.time.has(tokens[start + 1]?.lower ?? ''))
    return skipAdjunct(tokens, start + 1, end, words);
  if (first && (words.time.has(first.lower) || words.adverb?.test(first.lower))) {
    while (
      index < end &&
      tokens[index]?.kind !== 'quote' &&
      (words.time.has(tokens[index]?.lower ?? '') ||
        tokens[index]?.kind === 'number' ||
        (words.adverb?.test(tokens[index]?.lower ?? '') ?? false))
    )
      index++;
    return Math.max(index, start + 1);
  }
  index++;
  for (let step = 0; index < end; index++, step++) {
    const token = tokens[index];
    if (!token || /^[,:;.—–]$|^--$/.test(token.text)) break;
    // "said, after its neighbours announced that": what stands behind is theirs.
    const isTold = words.verbs.has(token.lower) && !words.doubtful.has(token.lower);
    if (step > 0 && isTold && first && words.subordinators.has(first.lower)) return end;
    // "said on Friday “grain is rotting”"
    if (token.kind === 'quote' && words.time.has(tokens[index - 1]?.lower ?? '')) break;
    if (words.complementizers.has(token.lower) && step > 0) break;
    if (words.pronouns.has(token.lower) && !words.determiners.has(token.lower) && !words.indefinites.has(token.lower))
      break;
    if (
      (step > 1 || (step > 0 && words.subjectMayWait && /^\p{Lu}/u.test(tokens[index - 1]?.text ?? ''))) &&
      words.determiners.has(token.lower) &&
      !words.prepositions.has(tokens[index - 1]?.lower ?? '') &&
      !words.links.has(tokens[index - 1]?.lower ?? '')
    )
      break;
    if (step > 1 && words.time.has(token.lower)) continue;
    // "said on Monday the talks", "in May 2031 the talks"
    const last = tokens[index - 1]?.kind === 'number' ? tokens[index - 2] : tokens[index - 1];
    if (
      step > 0 &&
      words.time.has(last?.lower ?? '') &&
      !words.prepositions.has(token.lower) &&
      !words.time.has(token.lower) &&
      token.kind === 'word'
    )
      break;
  }
  return index;
}

export function skipHearer(
  tokens: readonly Token[],
  start: number,
  end: number,
  of: ReadonlySet<string> | undefined,
  words: ReportingWords,
): number {
  // "told the Review's morning programme that", "told Bo Lund, the envoy, that": whatever stands before "that" is whom it was told.
  const that = tokens.findIndex(({ lower }, place) => place > start && place < end && words.that.has(lower));
  const isHearer = ({ kind, text, lower }: Token) =>
    kind === 'number' ||
    kind === 'quote' ||
    text === ',' ||
    (kind === 'word' && !words.breaks.has(lower) && !words.verbs.has(lower) && !words.pronouns.has(lower));
  if (that > 0 && that - start <= 12 && tokens.slice(start + 1, that).every(isHearer)) return that;
  let index = start;
  for (; index < end; index++) {
    const token = tokens[index];
    if (!token || (token.kind !== 'word' && !/^[&./]$/.test(token.text) && !(token.kind === 'number'))) break;
    const isFirst = index === start;
    if (words.that.has(token.lower)) break;
    if (words.complementizers.has(token.lower) && !(isFirst && words.determiners.has(token.lower))) break;
    if (isFirst) {
      if (words.objects.has(token.lower)) {
        if (!words.determiners.has(token.lower) || words.breaks.has(tokens[index + 1]?.lower ?? 'that'))
          return index + 1;
        continue;
      }
      continue;
    }
    if (words.pronouns.has(token.lower) || of?.has(token.lower)) break;
    // "told the magazine The Quay": an article with a capital is part of the name.
    const isNamed = words.bodies.has(tokens[index - 1]?.lower ?? '') && /^\p{Lu}/u.test(token.text);
    if (words.determiners.has(token.lower) && !isNamed && !words.links.has(tokens[index - 1]?.lower ?? '')) break;
    if (words.adjuncts.has(token.lower) && !words.links.has(token.lower)) break;
    if (words.infinitive.has(token.lower)) break;
    if (words.time.has(token.lower)) break;
    const before = tokens[index - 1];
    if (
      before &&
      /^\p{Lu}/u.test(token.text) &&
      !/^\p{Lu}/u.test(before.text) &&
      !words.links.has(before.lower) &&
      !words.determiners.has(before.lower) &&
      !isNamed &&
      !words.and.has(before.lower)
    )
      break;
    if (words.breaks.has(token.lower)) break;
  }
  return index;
}
