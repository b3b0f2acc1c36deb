import type { ReportingWords } from './reporting-words.ts';

const interrupting = /[,?!]\s+(\p{L}+)(?:\s+(\p{L}+))?(?:\s[^,.?!«»“”"]{1,45})?[,.]\s/gu;

/** A tag between commas inside the marks: « “Esperamos, agregó el ministro, que prevalezca la sensatez” ». */
export function interruption(inside: string, words: ReportingWords): RegExpExecArray | undefined {
  for (const match of inside.matchAll(interrupting)) {
    const [, verb = '', next] = match;
    const lower = verb.toLowerCase();
    // „, angekündigt am Montag,“: without its auxiliary a participle says nothing; „Wer das infrage stellt, stellt alles infrage.“: nor does a verb
    // without its particle.
    const isParted = words.verbSecond && words.phrasal.has(lower);
    const isSaying = words.verbs.has(lower) && !words.doubtful.has(lower) && !words.perfects.has(lower) && !isParted;
    const isTag = isSaying && verb === lower;
    const { lower: behind = '', isName = false } =
      next === undefined ? {} : { lower: next.toLowerCase(), isName: /^\p{Lu}/u.test(next) };
    const isSomebody =
      next === undefined ||
      isName ||
      words.determiners.has(behind) ||
      words.pronouns.has(behind) ||
      // „, erklärt am Montag,“: a German tag has its subject.
      (words.adjuncts.has(behind) && !words.verbSecond);
    if (isTag && isSomebody) return match;
  }
  return undefined;
}
