import { styleText } from 'node:util';
import { jsonText, printableLine } from '../../site/terminal.ts';
import { formatProblem, type Problem } from '../../statements/problems.ts';

/** How problems are printed: a line each; with the line of the file and a caret; as annotations of a pull request; as JSON. */
export const formats = ['lines', 'text', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

export function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}

/** What a check found, besides the problems. */
export interface Counts {
  entries: number;
  statements: number;
  errors: number;
  warnings: number;
}

/** The output of a check, line by line; `lineOf` gives a line of a file, for the caret. */
export function problemLines(
  problems: readonly Problem[],
  counts: Counts,
  format: Format,
  { lineOf, isColoured }: { lineOf: (file: string, line: number) => string | undefined; isColoured: boolean },
): string[] {
  if (format === 'json') return [jsonText({ ...counts, problems }, 2)];
  const { entries, statements, errors, warnings } = counts;
  const summary = `${entries} entries, ${statements} statements: ${errors} errors, ${warnings} warnings`;
  if (format === 'lines') return [...problems.map(formatProblem), summary];
  if (format === 'github') return [...problems.map(annotation), summary];
  return [
    ...problems.flatMap((problem) => withCaret(problem, lineOf(problem.file, problem.line), isColoured)),
    summary,
  ];
}

/** A workflow command of GitHub Actions, which it shows beside the line: `::error file=…,line=…,col=…,title=…::…` */
function annotation({ severity, file, line, column, code, fact, repair }: Problem): string {
  const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${property(code)}::${data(`${fact}. ${repair}`)}`;
}

function data(value: string): string {
  return value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** Letters of a line on each side of a problem: a line can be as long as a file. */
const mostAround = 400;

/** The problem, the line it is in, and a caret under the place; tabs stay tabs, so that the caret stands where the eye is led. */
function withCaret(problem: Problem, line: string | undefined, isColoured: boolean): string[] {
  const colour = problem.severity === 'error' ? 'red' : 'yellow';
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const { file, severity, fact, repair } = problem;
  const head = `${style('bold', `${file}:${problem.line}:${problem.column}`)} ${style(colour, severity)} ${fact}.`;
  if (line === undefined) return [head, `  ${repair}`, ''];
  const from = Math.max(0, problem.column - 1 - mostAround);
  const shown = line.slice(from, problem.column - 1 + mostAround);
  const before = printableLine(shown.slice(0, problem.column - 1 - from)).replace(/[^\t]/gu, ' ');
  return [head, `  ${shown}`, `  ${before}${style(colour, '^')}`, `  ${repair}`, ''];
}
