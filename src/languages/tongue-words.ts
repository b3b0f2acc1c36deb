import type { Gender } from './gender.ts';
import type { Stances } from './stances.ts';
import type { Word } from './word.ts';

/** A name of a report, by what it tells of it. */
export interface NamedSomewhere {
  name: string;
  gender: Gender;
  isUnnamed: boolean;
  described: ReadonlySet<string>;
  mentions: readonly { isSubject: boolean }[];
}

/** Words for what only some languages build, read by `drafting/saying/tongues/`; English has none of it. Every word is in small letters. */
export interface TongueWords {
  /** Infinitives of saying, which say something behind `carrying` and `afterwards`: « s’est contenté de `répondre` que ». */
  infinitives: ReadonlySet<string>;
  /** Those whose object was said whatever it is, and those that need a quotation in it: « a tenu à `saluer` », « no dudó en `calificar` de «farsa» ». */
  performing: ReadonlySet<string>;
  judging: ReadonlySet<string>;
  /** Phrases with a finite verb that an infinitive of saying follows: « `a tenu à` rappeler ». */
  carrying: readonly (readonly string[])[];
  /** Phrases in front of an infinitive that goes on with what somebody says: « `avant d’` ajouter que ». */
  afterwards: readonly (readonly string[])[];
  /** Phrases with a participle that say something because "that" follows: «`сославшись на то`, что». */
  participleSayings: readonly (readonly string[])[];
  /** The pronoun that begins a relative clause and is no relative to the common rules, for it leads to what was said too: Spanish `que`. */
  relative: ReadonlySet<string>;
  /** Phrases behind a comma that turn from what was said to when it was: « un día después de que ». */
  turns: readonly (readonly string[])[];
  /** How words with capitals from one token to another stand where a name could; undefined where they are one. */
  namePlace: (tokens: readonly Word[], from: number, end: number) => 'none' | 'of' | 'inside' | undefined;
  /** Phrases that stand between a verb and its object: « de son côté ». */
  between: readonly (readonly string[])[];
  /** Whether a name that nobody spoke by is a noun and no name, where every noun has a capital: „Osten Dolskiens“. */
  isNoun?: (named: NamedSomewhere) => boolean;
  /** A declined name as its last word stands elsewhere: «Антона Кесселя», «Кессель». */
  nominative?: (name: string, last: string) => string | undefined;
  /** Where a phrase at the beginning of a sentence ends that goes from an office to who holds it. */
  holderEnd: (tokens: readonly Word[], start: number) => number | undefined;
  /** Verbs by which somebody takes a stand: « s’est prononcé pour ». */
  stances: Stances;
}

/** Phrases made of words that can stand beside each other: `phrases(['a', 'ont'], ['dit']) // => [['a', 'dit'], ['ont', 'dit']]` */
export function phrases(...choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (made, choice) =>
      made.flatMap((phrase) => choice.map((words) => [...phrase, ...words.split(' ').filter((word) => word !== '')])),
    [[]],
  );
}
