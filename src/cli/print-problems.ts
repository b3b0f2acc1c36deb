import { styleText } from 'node:util';
import { formatProblem, type Problem } from '../statements/problems.ts';

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
  if (format === 'json') return [JSON.stringify({ ...counts, problems }, null, 2)];
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

/** The problem, the line it is in, and a caret under the place; tabs stay tabs, so that the caret stands where the eye is led. */
function withCaret(problem: Problem, line: string | undefined, isColoured: boolean): string[] {
  const colour = problem.severity === 'error' ? 'red' : 'yellow';
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    isColoured ? styleText(format, text, { validateStream: false }) : text;
  const { file, severity, fact, repair } = problem;
  const head = `${style('bold', `${file}:${problem.line}:${problem.column}`)} ${style(colour, severity)} ${fact}.`;
  if (line === undefined) return [head, `  ${repair}`, ''];
  const before = line.slice(0, problem.column - 1).replace(/[^\t]/gu, ' ');
  return [head, `  ${line}`, `  ${before}${style(colour, '^')}`, `  ${repair}`, ''];
}
