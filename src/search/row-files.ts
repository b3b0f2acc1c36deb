import { checksum } from './seal.ts';

/** Rows of a timeline to a file, which a narrowed timeline is put together from; the pages and the browser both cut by it. */
export const rowsPerFile = 10;

/** Neighbouring statements of a month: the folder of their rows, and how many they are. */
export type RowRun = [folder: string, statements: number];

/** Where the row of a statement lies: the file below the folder of rows, and which of its rows. */
export interface RowPlace {
  file: string;
  position: number;
}

const encoder = new TextEncoder();

/**
 * The folders of the rows of an archive, newest first. A folder is named by its month and by which statements are in it, in their order:
 * other words change a file, another statement the folder of its month, and a name always means the same rows.
 */
export function rowRuns(statements: readonly { path: string; day: string }[]): RowRun[] {
  const runs: { month: string; mark: number | undefined; statements: number }[] = [];
  for (const { path, day } of statements) {
    const month = day.slice(0, -'-00'.length);
    let run = runs.at(-1);
    if (run?.month !== month) runs.push((run = { month, mark: undefined, statements: 0 }));
    run.mark = checksum(encoder.encode(`${path}\n`), run.mark);
    run.statements += 1;
  }
  return runs.map(({ month, mark = 0, statements }) => [`${month}-${mark.toString(16).padStart(8, '0')}`, statements]);
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
