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

/** Somebody of a report, with what it tells of them and where it names them. */
export interface SomebodyNamed {
  name: string;
  gender: Gender;
  isUnnamed: boolean;
  described: ReadonlySet<string>;
  mentions: readonly { sentence: number; end: number; isSubject: boolean; isFirst: boolean }[];
}

/** What was found of the statements above one, and where those stand. */
export interface SaidAbove<P> {
  found: readonly {
    person?: P | undefined;
    entity?: string | undefined;
    how: string;
    mention?: { end: number } | undefined;
  }[];
  utterances: readonly { paragraph: number }[];
}

/** Whom a mention means. */
export interface Meant<P, M> {
  mention: M;
  person?: P | undefined;
  entity: string | undefined;
  how: 'pronoun';
}

/** Where a mention stands. */
export interface MentionPlace {
  sentence: number;
  start: number;
  paragraph: number;
}

/** A statement whose speaker is asked for: where it stands, and its words. */
export interface SaidPlace {
  paragraph: number;
  sentence: { tokens: readonly Placed[] };
  parts: readonly { start: number; end: number }[];
}

/** A word with its place in the text. */
export type Placed = Word & { start: number; end: number };

/** A name of a report, with where it stands: its sentence by number, and its place in the text. */
export interface DeclinedName {
  name: string;
  described: Set<string>;
  mentions: readonly { sentence: number; start: number; end: number }[];
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
  /** Whether a name that nobody spoke by is a noun and no name, where every noun has a capital: „Osten Dolskiens“; or the genitive of a country. */
  isNoun?: (named: NamedSomewhere) => boolean;
  /** Which of some whole names, folded, stand in a folded phrase in another case. */
  declined?: <Named extends { folded: string }>(names: readonly Named[], phrase: string) => Named[];
  /** A name as it should stand, by how it is printed elsewhere: «Антона Кесселя», «Кессель»; undefined where that tells nothing. */
  nominative?: (name: string, printed: string, isSubject: boolean) => string | undefined;
  /** Gives names that are printed in another case only their nominative. */
  settleNames?: (people: readonly DeclinedName[], sentences: readonly { tokens: readonly Placed[] }[]) => void;
  /** Phrases with which a sentence goes back to the quotation above: „mit diesem Satz“. */
  withWords?: readonly (readonly string[])[];
  /** Whom a mention means that names nobody. */
  meantBy: <P extends SomebodyNamed, M extends { start: number }>(
    tokens: readonly Word[],
    people: readonly P[],
    sentence: number,
    mention: M,
    utterance: SaidPlace,
    above: SaidAbove<P>,
  ) => Meant<P, M> | undefined;
  /** Whom the sentence before one is about, where one without a subject goes on. */
  subjectAbove?: <P extends SomebodyNamed>(people: readonly P[], sentence: number) => P | undefined;
  /** Whether a sentence begins with a word by which nobody is told to say what it says: «отмечается, что». */
  impersonal?: (tokens: readonly Word[]) => boolean;
  /** Words behind an article or a pronoun that mean whoever was named last: « cette `dernière` », « l’`intéressé` ». */
  latter?: ReadonlyMap<string, Gender>;
  /** Pronouns in front of a noun for whoever spoke last: « `este` veterano ». */
  pointing?: ReadonlySet<string>;
  /** The name of a body that speaks from its place, as a list has it: «в `Госдепе`» is Госдеп. */
  bodyInPlace?: (tokens: readonly Word[]) => string | undefined;
  /** Phrases in front of a verb behind which its subject stands: „`darüber hinaus` betonte er“. */
  leadIns?: readonly (readonly string[])[];
  /** Words in front of a subject at the beginning of a sentence: „`auch` die Norländer forderten“. */
  focus?: ReadonlySet<string>;
  /** Phrases for whoever was named as the source before: « la `même source` ». */
  sameSource?: readonly (readonly string[])[];
  /** Verbs by which an agency gives whose words it prints, and nouns for those: «приводит его `слова`». */
  relayed?: { verbs: ReadonlySet<string>; nouns: ReadonlySet<string> };
  /** Whether behind a comma an agency or a paper is told to relay what was said, or another verb of the sentence goes on: « , a rapporté NRA ». */
  isRelayed?: (tokens: readonly Word[], index: number) => boolean;
  /** Whether a word is an adjective of a country, behind the noun that it belongs to. */
  isOfCountry?: (word: Word | undefined) => boolean;
  /** A tag between commas inside quotation marks. */
  interruption: (inside: string) => RegExpExecArray | undefined;
  /** Where what was said behind a verb ends, in front of its particle. */
  particleFrom?: (tokens: readonly Word[], verb: number, end: number) => number;
  /** Where what was said begins behind the particle of a verb and its comma. */
  behindParticle?: (tokens: readonly Word[], verb: number, from: number, end: number) => number | undefined;
  /** Whether a tag ends behind its subject, `to` with what is said of that. */
  tagEnds?: (tokens: readonly Word[], subject: { from: number; to: number }, to: number) => boolean;
  /** Whether a mark leads to what was said: «считает, что», „meint, Korn müsse durch“, „konterte: Die Schiffe seien“. */
  leadsToSaid?: (tokens: readonly Word[], index: number) => boolean;
  /** Whether a verb without a subject stands at a place, so that nobody begins the sentence; `isFirst` is whether it begins so. */
  isSubjectless?: (tokens: readonly Word[], index: number, isFirst: boolean) => boolean;
  /** Whether a particle at a place can join two parts of a name. */
  joinsName?: (tokens: readonly Word[], index: number) => boolean;
  /** Whether a word is a noun for a body, declined or in a compound: „Außenministeriums“, „Hafenbehörde“. */
  isBody?: (word: string) => boolean;
  /** Whether a description begins without an article. */
  isBare?: (tokens: readonly Word[]) => boolean;
  /** Whether a word that could be a name is a noun, behind what `tokens` begin with. */
  isCommon?: (tokens: readonly Word[], noun: string) => boolean;
  /** The gender that the verb beside a subject tells. */
  genderTold?: (tokens: readonly Word[], name: readonly Word[]) => Gender | undefined;
  /** Whether a noun phrase behind its verb ends in front of a word, as other languages have it than English. */
  endsPhrase?: (tokens: readonly Word[], to: number) => boolean;
  /** Whether whom an adjunct names ends in front of a word. */
  endsSource?: (tokens: readonly Word[], to: number) => boolean;
  /** Endings of verbs that can only say something behind a quotation. */
  tagEnding?: RegExp;
  /** Whether a word behind "and" is by its form a verb of whoever is told of; `hasHelper` is whether an auxiliary or a reflexive stands in front. */
  joined?: (word: string, hasHelper: boolean) => boolean;
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

/** Offices with those of several: `ministre`, `ministres`; `pluralOf` makes the form, or none. */
export function withPlurals(
  offices: ReadonlyMap<string, Gender>,
  pluralOf: (office: string) => string | undefined,
): Map<string, Gender> {
  const plurals = [...offices.keys()].flatMap((office) => {
    const plural = pluralOf(office);
    return plural === undefined || offices.has(plural) ? [] : [[plural, 'several'] as const];
  });
  return new Map([...offices, ...plurals]);
}
