import type { ArchivedStatement } from '../archive/archived-statement.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import type { Party } from '../archive/names/parties.ts';
import type { Topic } from '../archive/names/topics.ts';
import type { InterfaceWords } from '../languages/interface/interface-words.ts';

/** The attributes of words in another language than that of the page around them; none where it is the same. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'auto';
  [name: string]: string | undefined;
}

/** Where something is rendered: the language of the page, and what addresses are there. */
export interface Setting {
  words: InterfaceWords;
  /** The attributes of what the collection says, where the page has another language. */
  content: LanguageAttributes;
  /** The language tag of the collection, in which the entries are written. */
  collectionTag: string;
  /** Whether pages of this language show statements whole; else they say where each is. */
  showsEntries: boolean;
  /** The address of a page, given by its path under the base, as a link of this page has it. */
  linkTo: (path: string) => string;
  /** A statement as a note cites it. */
  citationOf: (statement: ArchivedStatement) => string;
  /** The path of what a speaker or a party said on a topic: its own page, or its place on theirs. */
  positionOf: (who: Speaker | Party, topic: Topic) => string;
}
