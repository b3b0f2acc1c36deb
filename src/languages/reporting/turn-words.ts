/** The words by which a language shows what moves a conversation along, and who in it is nobody: what its turns are read with. */
export interface TurnWords {
  /** Labels of many at once. */
  crowd: RegExp;
  /** What only moves a meeting or a conference along, as a whole sentence. */
  procedural: RegExp;
  /** How a sentence begins that only moves a conference along. */
  moving: RegExp;
  /** What only whoever presides says, to lead the meeting, as a whole sentence. */
  presiding: RegExp;
  /** A greeting or thanks, as a whole paragraph. */
  courtesy: RegExp;
  /** Whom the chair speaks for, in the first group: `in my capacity as the representative of Norland`. */
  capacity: RegExp;
  /** Names of languages, with their tags. */
  languages: ReadonlyMap<string, string>;
}

const never = /^(?!)/u;

/** The words of a language from those that it has. */
export function turnWords(own: Partial<TurnWords>): TurnWords {
  return {
    crowd: never,
    procedural: never,
    moving: never,
    presiding: never,
    courtesy: never,
    capacity: never,
    languages: new Map(),
    ...own,
  };
}
