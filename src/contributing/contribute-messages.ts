import { type CheckedEntry, checkEntry } from './check-entry.ts';
import type { NamesAtHand } from './contributor-names.ts';
import type { DraftAsked, DraftTold } from './draft-answer.ts';

/** What the page for contributors asks its worker; a later question of a kind makes an earlier one stale. */
export type ContributeQuestion = { number: number } & (
  { kind: 'check'; path: string; text: string; report: string } | ({ kind: 'draft' } & DraftAsked)
);

/** What the worker answers. */
export type ContributeAnswer = { number: number } & (
  ({ kind: 'check' } & CheckedEntry) | ({ kind: 'draft' } & DraftTold) | { kind: 'failed' }
);

/** Answers a question with the names of the collection. */
export async function answerContribute(
  question: ContributeQuestion,
  names: () => Promise<NamesAtHand>,
): Promise<ContributeAnswer> {
  const { number } = question;
  try {
    const known = await names();
    if (question.kind === 'check') {
      return { number, kind: 'check', ...(await checkEntry(question.path, question.text, known, question.report)) };
    }
    // What drafts is fetched for the first report; whoever corrects an entry by hand goes without.
    const { draftAnswer } = await import('./draft-answer.ts');
    return { number, kind: 'draft', ...(await draftAnswer(question, known)) };
  } catch {
    return { number, kind: 'failed' };
  }
}
