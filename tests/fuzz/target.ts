/** Something that reads texts of strangers, and what must hold whatever the text is. */
export interface Target {
  name: string;
  /** Texts to begin with, such as stand in the fixtures. */
  seeds: readonly string[];
  /** Pieces that mean something to it, in any order. */
  pieces: readonly string[];
  /** Throws where something does not hold. */
  holds(text: string): void | Promise<void>;
}

/** Throws with these words. */
export function fail(words: string): never {
  throw new Error(words);
}
