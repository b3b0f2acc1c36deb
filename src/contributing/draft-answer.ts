import { draftReport } from '../drafting/draft-report.ts';
import type { Asked } from '../drafting/find-statements.ts';
import type { TextKindName } from '../drafting/kinds/kinds.ts';
import type { ReportHints } from '../drafting/text/report-hints.ts';
import { writeDraft } from '../drafting/write-draft.ts';
import { loadReportingWords } from '../languages/load-reporting-words.ts';
import { tellLanguage, unreadLanguage } from '../languages/tell-language.ts';
import { textDigest } from '../statements/text/text-digest.ts';
import type { NamesAtHand } from './contributor-names.ts';
import type { Part } from './places-said.ts';

/** A report to be drafted. */
export interface DraftAsked {
  report: string;
  hints: ReportHints;
  asked?: Asked;
}

/** A draft as the page for contributors shows it. */
export interface DraftTold {
  path: string;
  text: string;
  statements: number;
  doubts: number;
  needsYear: boolean;
  /** What it was read as; absent where its language is not read. */
  readAs?: TextKindName | undefined;
  /** The tag of its language. */
  language: string;
  /** Where each statement stands in the report, in the order of the draft. */
  parts: readonly (readonly Part[])[];
}

/** Drafts an entry from a pasted report with the names of the collection. */
export async function draftAnswer({ report, hints, asked }: DraftAsked, known: NamesAtHand): Promise<DraftTold> {
  const names = { ...known, topics: known.everyTopic };
  const unread = unreadLanguage(report);
  const draft =
    unread === undefined
      ? await draftReport(report, names, await loadReportingWords(tellLanguage(report)), hints, asked)
      : (await import('../drafting/draft-unread.ts')).draftUnread(report, unread, names, hints);
  const file = writeDraft(report, draft, { sha256: await textDigest(report) });
  const doubts = draft.doubts.length + draft.statements.reduce((sum, statement) => sum + statement.doubts.length, 0);
  const needsYear = draft.date?.startsWith('XXXX') ?? false;
  const { textKind: readAs, language } = draft;
  const parts = draft.statements.map((statement) => statement.parts);
  return { ...file, statements: draft.statements.length, doubts, needsYear, readAs, language, parts };
}
