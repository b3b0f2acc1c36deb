import { ByteWriter } from './bytes.ts';
import { isWord } from './index-files.ts';
import { writePositions } from './postings.ts';

/** The statements of a term, rising, how much it weighs in each, and where it stands in their texts. */
export interface TermList {
  documents: number[];
  impacts: number[];
  /** Written at once: an array for every word of every text would fill the memory. */
  positions: ByteWriter;
}

/** A term while its statements are collected. */
export interface CollectedTerm extends TermList {
  readonly term: string;
  readonly isWord: boolean;
  /** Whether it is sure to be a word, or another shape of one. */
  isCertain: boolean;
  /** How often texts have it as a name is written, with a capital inside a sentence; in small letters; as an acronym; at all. */
  asName: number;
  small: number;
  asAcronym: number;
  inTexts: number;
  /** The languages in which it was noted how texts write it, a bit each. */
  languages: number;
  /** How it was found in the statement at hand. */
  isFound: boolean;
  times: number;
  impact: number;
  places: number[];
}

/** Collects terms a statement at a time: what is found of one is kept with the term, so that a word is looked up once. */
export class TermLists {
  readonly all = new Map<string, CollectedTerm>();
  private found: CollectedTerm[] = [];

  of(term: string): CollectedTerm {
    const known = this.all.get(term);
    if (known) return known;
    const made: CollectedTerm = {
      term,
      isWord: isWord(term),
      documents: [],
      impacts: [],
      positions: new ByteWriter(),
      isCertain: false,
      asName: 0,
      small: 0,
      asAcronym: 0,
      inTexts: 0,
      languages: 0,
      isFound: false,
      times: 0,
      impact: 0,
      places: [],
    };
    this.all.set(term, made);
    return made;
  }

  /** Notes that the statement at hand is found by a term. */
  add(term: string, impact: number): CollectedTerm {
    const own = this.of(term);
    this.note(own);
    if (impact > own.impact) own.impact = impact;
    return own;
  }

  /** Notes a word of the text of the statement at hand. */
  addWord(term: string, position: number): CollectedTerm {
    const own = this.of(term);
    this.note(own);
    own.times++;
    own.inTexts++;
    own.places.push(position);
    return own;
  }

  /** The terms by which the statement at hand is found so far. */
  get here(): readonly CollectedTerm[] {
    return this.found;
  }

  /**
   * Ends a statement. Until the average length of a text is known, an impact is how often a word stands in it, and in the lowest two
   * bits what a name or title gives it at least.
   */
  close(document: number): void {
    for (const own of this.found) {
      own.documents.push(document);
      own.impacts.push(own.times * 4 + own.impact);
      if (own.isWord) writePositions(own.positions, own.places);
      own.isFound = false;
      own.times = 0;
      own.impact = 0;
      own.places.length = 0;
    }
    this.found = [];
  }

  private note(own: CollectedTerm): void {
    if (own.isFound) return;
    own.isFound = true;
    this.found.push(own);
  }
}
