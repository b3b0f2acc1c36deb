import { checksum } from './seal.ts';

/** Rows of a timeline to a file, which a narrowed timeline is put together from; the pages and the browser both cut by it. */
export const rowsPerFile = 20;

/** A year of more statements is cut into its months. */
const mostInYear = 30;

/** Neighbouring statements of a year or a month: the folder of their rows, and how many they are. */
export type RowRun = [folder: string, statements: number];

/** Where the row of a statement lies: the file below the folder of rows, and which of its rows. */
export interface RowPlace {
  file: string;
  position: number;
}

const encoder = new TextEncoder();

/**
 * The folders of the rows of an archive, newest first. A folder is named by its year or month and by which statements are in it, in their
 * order: other words change a file, another statement the folder of its time, and a name always means the same rows.
 */
export function rowRuns(statements: readonly { path: string; day: string }[]): RowRun[] {
  const inYear = new Map<string, number>();
  for (const { day } of statements) inYear.set(yearOf(day), (inYear.get(yearOf(day)) ?? 0) + 1);
  const runs: { time: string; mark: number | undefined; statements: number }[] = [];
  for (const { path, day } of statements) {
    const year = yearOf(day);
    const time = (inYear.get(year) ?? 0) <= mostInYear ? year : day.slice(0, -'-00'.length);
    let run = runs.at(-1);
    if (run?.time !== time) runs.push((run = { time, mark: undefined, statements: 0 }));
    run.mark = checksum(encoder.encode(`${path}\n`), run.mark);
    run.statements += 1;
  }
  return runs.map(({ time, mark = 0, statements }) => [`${time}-${mark.toString(16).padStart(8, '0')}`, statements]);
}

function yearOf(day: string): string {
  return day.slice(0, -'-00-00'.length);
}

/** Gives the place of the row of a statement by its number in the index; undefined beyond the last. */
export function rowPlaces(runs: readonly RowRun[]): (document: number) => RowPlace | undefined {
  let documents = 0;
  const starts = runs.map(([, statements]) => (documents += statements) - statements);
  return (document) => {
    const run = document < documents ? starts.findLastIndex((start) => start <= document) : -1;
    const [folder] = runs[run] ?? [];
    if (folder === undefined) return undefined;
    const within = document - (starts[run] ?? 0);
    return { file: `${folder}/${Math.floor(within / rowsPerFile)}/`, position: within % rowsPerFile };
  };
}
