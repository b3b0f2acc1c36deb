import type { DraftStatement } from './draft.ts';
import { foldText } from './text/fold-text.ts';
import { findQuotedRuns } from './text/quoted-runs.ts';
import type { KindReading } from './kinds/text-kind.ts';

/** The part of its words that a statement must share with another to say the same. */
const alike = 0.7;

/**
 * Makes one of what a headline or a summary above the dateline says and what the body says again. Where no dateline tells
 * what stands above the body, both stay, and the first asks which of them to keep.
 */
export function mergeTwins(
  text: string,
  { paragraphs, heading }: KindReading,
  statements: readonly DraftStatement[],
): DraftStatement[] {
  const top = paragraphs.filter(({ kind }) => kind === 'headline' || kind === 'summary');
  const isAbove = ({ start }: DraftStatement) =>
    top.some((paragraph) => start >= paragraph.start && start < paragraph.end);
  const below = statements.filter((statement) => !isAbove(statement));
  const wordsBelow = new Map(below.map((statement) => [statement, wordsOf(saidIn(text, statement))]));
  return statements.filter((statement) => {
    if (!isAbove(statement)) return true;
    const own = [...keyWords(saidIn(text, statement))];
    const [twin] = below
      .map((candidate) => ({
        candidate,
        shared: own.filter((word) => wordsBelow.get(candidate)?.has(word)).length / own.length,
      }))
      .sort((a, b) => b.shared - a.shared);
    if (!twin || twin.shared < alike) return true;
    if (heading.dateline) {
      twin.candidate.twins.push({ start: statement.start, end: statement.end });
      return false;
    }
    const line = text.slice(0, twin.candidate.start).split('\n').length;
    statement.doubts.push(`told twice: line ${line} of the report says it too; keep one`);
    return true;
  });
}

function saidIn(text: string, { parts }: DraftStatement): string {
  return parts.map(([start, end]) => text.slice(start, end)).join(' ');
}

function wordsOf(said: string): Set<string> {
  return new Set(foldText(said).trim().split(' '));
}

/** The verbatim words, where there are any: what stands around them may be told otherwise. */
function keyWords(said: string): Set<string> {
  const verbatim = findQuotedRuns(said).map(({ innerStart, innerEnd }) => said.slice(innerStart, innerEnd));
  return wordsOf(verbatim.length > 0 ? verbatim.join(' ') : said);
}
