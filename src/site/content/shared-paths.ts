/** Files that several threads read: each takes the next ones that nobody has taken. */
export interface SharedPaths {
  paths: readonly string[];
  /** How many are taken. */
  taken: Int32Array;
}

/** So many are taken at a time. */
const handful = 50;

/** Files to read, none of them taken. */
export function sharePaths(paths: readonly string[]): SharedPaths {
  return { paths, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** The next files to read; none when all are taken. */
export function nextPaths({ paths, taken }: SharedPaths): readonly string[] {
  const from = Atomics.add(taken, 0, handful);
  return paths.slice(from, from + handful);
}
