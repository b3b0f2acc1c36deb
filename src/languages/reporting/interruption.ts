import type { ReportingWords } from './reporting-words.ts';

const interrupting =
  /[,?!]\s+(\p{L}+)(-(?:t-)?\p{L}+)?(?:\s+(\p{L}+))?(?:\s+(\p{L}+))?(?:\s[^,.?!«»“”"]{1,45})?(?:,\s\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+)?[,.]\s/gu;

/** A tag between commas inside the marks: « “Esperamos, agregó el ministro, que prevalezca la sensatez” », « Le pont, a dit Marsh, ouvrira ». */
export function interruption(inside: string, words: ReportingWords): RegExpExecArray | undefined {
  for (const match of inside.matchAll(interrupting)) {
    const [, first = '', joined, second, third] = match;
    // « a dit », « a-t-il dit »: the participle says so behind its auxiliary.
    const isPerfect = second !== undefined && words.auxiliaries.has(first) && words.verbs.has(second);
    const [verb, next] = isPerfect ? [second, third] : [first, second];
    const lower = verb.toLowerCase();
    // „, angekündigt am Montag,“: without its auxiliary a participle says nothing; „Wer das infrage stellt, stellt alles infrage.“: nor does a verb
    // without its particle.
    const isParted = words.verbSecond && words.phrasal.has(lower);
    const isAlone = words.perfects.has(lower) && !isPerfect;
    const isSaying = words.verbs.has(lower) && !words.doubtful.has(lower) && !isAlone && !isParted;
    const isTag = isSaying && verb === lower;
    const { lower: behind = '', isName = false } =
      next === undefined ? {} : { lower: next.toLowerCase(), isName: /^\p{Lu}/u.test(next) };
    const isSomebody =
      next === undefined ||
      joined !== undefined ||
      isName ||
      words.determiners.has(behind) ||
      words.pronouns.has(behind) ||
      (isPerfect && words.time.has(behind)) ||
      // „, erklärt am Montag,“: a German tag has its subject.
      (words.adjuncts.has(behind) && !words.verbSecond);
    if (isTag && isSomebody) return match;
  }
  return undefined;
}
