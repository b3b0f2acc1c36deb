/** A position in a source file; lines and columns count from 1, columns in UTF-16 units. */
export interface Place {
  line: number;
  column: number;
}

/** Where a Markdown node begins. */
export function placeOf(node: { position?: { start: Place } | undefined } | undefined): Place {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** What is wrong and how to mend it, before it is known in which file. */
export interface Finding {
  severity: 'error' | 'warning';
  code: string;
  fact: string;
  repair: string;
  /** The name that the collection has no file for, where that is what is wrong. */
  lacks?: string;
}

/** One thing an author should mend: where it is, what it is, what to do. */
export interface Problem extends Finding, Place {
  file: string;
}

/** A name as an author wrote it, with the place it was written at. */
export interface Named {
  text: string;
  place: Place;
}

/** A source file of the collection: its path as shown to authors, its decoded text. */
export interface SourceFile {
  path: string;
  text: string;
}

export function error(code: string, fact: string, repair: string): Finding {
  return { severity: 'error', code, fact, repair };
}

export function warning(code: string, fact: string, repair: string): Finding {
  return { severity: 'warning', code, fact, repair };
}

export function at(file: string, place: Place, finding: Finding): Problem {
  return { ...finding, file, line: place.line, column: place.column };
}

/** Writes one problem as a line: `file:line:column severity fact. repair` */
export function formatProblem(problem: Problem): string {
  const { file, line, column, severity, fact, repair } = problem;
  return `${file}:${line}:${column} ${severity} ${fact}. ${repair}`;
}

/** Orders problems as a reader meets them: by file, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}
