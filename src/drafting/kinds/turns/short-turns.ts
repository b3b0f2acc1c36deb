import { endsAsQuestion } from './turns.ts';

/** Longer questions may be an answer: "Who gains by it? Who has ever gained by it?" */
const longestAskedBack = 12;

/** "They attacked us, so why should we wait?": an answer in the form of a question. */
const answersByAsking =
  /^(?:well,? )?(?:they|we|he|she|it|i|you|that) (?:is|was|are|were|have|had|has|did) [^?]{6,}\b(?:so )?why (?:should|would|not)\b/iu;

/** Whether somebody only asks back: "This issue of the port?" */
export function isOnlyAsked(turn: string): boolean {
  const said = turn.replace(/\b(Mr|Mrs|Ms|Dr)\. /gu, '$1 ');
  return (
    !answersByAsking.test(said) &&
    said.split(/\s+/).length <= longestAskedBack &&
    said.split(/(?<=[.!?…])\s+/u).every((part) => part.endsWith('?'))
  );
}

/** The last sentence of some words. */
function lastOf(words: string): string {
  return words.split(/(?<=[.!?])\s/u).at(-1) ?? words;
}

/** Whether somebody answers a question by yes or no; "May I go on?" is none. */
export function saysYesOrNo(question: string, said: string): boolean {
  return (
    endsAsQuestion(question) &&
    !/\b(?:can|may|could) (?:i|we)\b/iu.test(lastOf(question)) &&
    /^(?:yes|no|yeah|absolutely|of course|correct)(?:,? (?:(?:we|i|it|they) \p{L}+(?:n['’]t)?|of course|indeed|certainly|absolutely|definitely|sir|not at all|never))?[.!](?!\s+(?:go ahead|please))/iu.test(
      said,
    )
  );
}
