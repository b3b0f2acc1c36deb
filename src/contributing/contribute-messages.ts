import { loadReportingWords } from '../languages/load-reporting-words.ts';
import { tellLanguage, unreadLanguage } from '../languages/tell-language.ts';
import { textDigest } from '../statements/text-digest.ts';
import { type CheckedEntry, checkEntry } from './check-entry.ts';
import type { NamesAtHand } from './contributor-names.ts';
import { draftReport } from '../drafting/draft-report.ts';
import { draftUnread } from '../drafting/draft-unread.ts';
import type { Asked } from '../drafting/find-statements.ts';
import type { TextKindName } from '../drafting/kinds/kinds.ts';
import type { ReportHints } from '../drafting/text/report-hints.ts';
import { writeDraft } from '../drafting/write-draft.ts';

/** What the page for contributors asks its worker; a later question of a kind makes an earlier one stale. */
export type ContributeQuestion = { number: number } & (
  | { kind: 'check'; path: string; text: string; report: string }
  | { kind: 'draft'; report: string; hints: ReportHints; asked?: Asked }
);

/** What the worker answers. */
export type ContributeAnswer = { number: number } & (
  | ({ kind: 'check' } & CheckedEntry)
  | {
      kind: 'draft';
      path: string;
      text: string;
      statements: number;
      doubts: number;
      needsYear: boolean;
      /** What it was read as; absent where its language is not read. */
      readAs?: TextKindName | undefined;
      /** The tag of its language. */
      language: string;
    }
  | { kind: 'failed' }
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
    const { report, hints, asked } = question;
    const draftNames = { ...known, topics: known.everyTopic };
    const unread = unreadLanguage(report);
    const draft =
      unread === undefined
        ? await draftReport(report, draftNames, await loadReportingWords(tellLanguage(report)), hints, asked)
        : draftUnread(report, unread, draftNames, hints);
    const file = writeDraft(report, draft, { sha256: await textDigest(report) });
    const doubts = draft.doubts.length + draft.statements.reduce((sum, statement) => sum + statement.doubts.length, 0);
    const needsYear = draft.date?.startsWith('XXXX') ?? false;
    const { textKind: readAs, language } = draft;
    return { number, kind: 'draft', ...file, statements: draft.statements.length, doubts, needsYear, readAs, language };
  } catch {
    return { number, kind: 'failed' };
  }
}
