import type { Gender } from '../../languages/reporting/reporting-words.ts';
import type { Stretch } from '../text/paragraphs.ts';

/** Somebody, or some body, that a report names. */
export interface Person {
  /** The fullest name that the report gives, without titles; where it gives none, the words that bring them in. */
  name: string;
  /** Whether the report gives no name: "a senior official", "Norland's defence ministry". */
  isUnnamed: boolean;
  gender: Gender;
  /** Words that the report describes them by, in small letters: `russian`, `foreign`, `minister`. */
  described: Set<string>;
  /** Where they are named, in order. */
  mentions: Mention[];
}

/** A place where a report names somebody. */
export interface Mention extends Stretch {
  person: Person;
  /** The number of the sentence. */
  sentence: number;
  /** Whether the name stands where a subject can, behind no preposition. */
  isSubject: boolean;
  /** Whether it is the first name of its sentence. */
  isFirst: boolean;
}
