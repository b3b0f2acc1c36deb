import type { Facet } from '../queries/facet.ts';
import { chineseVariants } from '../words/chinese-variants.ts';
import { soundOf } from '../words/name-key.ts';
import { romanize } from '../words/romanize.ts';
import { isUnspaced, tokenize, type Token } from '../words/tokens.ts';
import { formsOfWords } from '../words/word-forms.ts';
import { compoundsOf } from './compounds.ts';
import { elsewhere } from './impacts.ts';
import { acronymTerm, soundTerm, variantTerm } from './index-files.ts';
import { addNames, isCertainVariant, nameTerms, termsOfText, type NameTerms } from './name-terms.ts';
import type { SearchRecord } from './records.ts';
import { languageOf, noteLabels, Surfaces } from './surfaces.ts';
import { TermLists, type CollectedTerm, type TermList } from './term-lists.ts';
import { textImpact } from './text-impact.ts';

/** Every term of an archive with its statements, and which of its words are forms of one. */
export interface CollectedTerms {
  lists: Map<string, TermList>;
  families: string[][];
}

/** Is given each record with the words of its text, which nobody has to cut once more. */
export type TakeText = (record: SearchRecord, document: number, ofText: ReadonlySet<string>) => void;

/** Takes the terms of records: words of texts, names and titles, in all the shapes they are looked for in. */
export function collectTerms(records: readonly SearchRecord[], takeText: TakeText = () => undefined): CollectedTerms {
  const lengths = new Uint32Array(records.length);
  const terms = new TermLists();
  const surfaces = new Surfaces();
  const names = new Map<Facet, NameTerms>();
  const romanized = new Map<string, string>();
  const compounds = compoundsOf(records);
  const noteLabel = noteLabels(surfaces);
  const termsOf = (facet: Facet) => {
    const known = names.get(facet) ?? nameTerms(facet, terms);
    names.set(facet, known);
    return known;
  };
  // Several statements have the same headline, and many the same office.
  const fields = new Map<string, readonly string[]>();
  const inField = (field: string) => {
    const known = fields.get(field) ?? termsOfText(field, terms);
    fields.set(field, known);
    return known;
  };

  records.forEach((record, document) => {
    const { text } = record;
    const written = surfaces.in(languageOf(record));
    let before: CollectedTerm | undefined;
    const ofText = new Set<string>();
    for (const token of tokenize(text)) {
      const { term, kind, start, end, position } = token;
      ofText.add(term);
      if (kind === 'variant') {
        addVariant(terms, token, text);
        written?.note(term, term);
        continue;
      }
      lengths[document] = (lengths[document] ?? 0) + 1;
      const own = terms.addWord(term, position);
      if (before && compounds.get(before.term)?.has(term)) addCertain(terms, variantTerm(before.term + term));
      before = compounds.has(term) ? own : undefined;
      if (isUnspaced(term)) for (const variant of chineseVariants(term)) addCertain(terms, variantTerm(variant));
      else {
        if (kind === 'acronym') terms.add(acronymTerm(term), elsewhere);
        noteWriting(own, kind, text, start);
        if (written && (own.languages & written.bit) === 0) {
          own.languages |= written.bit;
          written.note(term, text.slice(start, end).toLowerCase());
        }
      }
    }
    takeText(record, document, ofText);
    for (const { term, isWord } of [...terms.here]) {
      const latin = isWord ? romanize(term, romanized) : undefined;
      if (latin !== undefined) terms.add(latin, elsewhere);
    }
    for (const topic of [...record.topics, ...record.broader]) noteLabel(topic);
    addNames(record, termsOf, inField, terms);
    terms.close(document);
  });

  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, records.length);
  for (const list of terms.all.values()) weigh(list, lengths, average);
  dropDoubtful(terms);
  addSounds(terms, romanized);
  const lists = new Map([...terms.all].filter(([, { documents }]) => documents.length > 0));
  return { lists, families: formsOfWords(surfaces.decided()) };
}

function addCertain(terms: TermLists, term: string): void {
  terms.add(term, elsewhere).isCertain = true;
}

function addVariant(terms: TermLists, token: Token, text: string): void {
  const own = terms.add(variantTerm(token.term), elsewhere);
  own.isCertain ||= isCertainVariant(token, text);
}

function noteWriting(own: CollectedTerm, kind: Token['kind'], text: string, start: number): void {
  if (kind === 'acronym') own.asAcronym++;
  const first = text[start] ?? '';
  if (first === first.toLowerCase()) own.small++;
  else if (start > 1 && /[\p{L},]/u.test(text[start - 2] ?? '')) own.asName++;
}

/** Tells what each word weighs in its texts, now that the average length is known. */
function weigh({ documents, impacts }: TermList, lengths: Uint32Array, average: number): void {
  for (let at = 0; at < impacts.length; at++) {
    const noted = impacts[at] ?? 0;
    const times = noted >> 2;
    const named = noted & 3;
    const relative = (lengths[documents[at] ?? 0] ?? 0) / average;
    impacts[at] = times === 0 ? named : Math.max(named, textImpact(times, relative));
  }
}

/**
 * A word without what may be joined to it counts where the collection has that word; an acronym is another word where the same letters
 * are also written small.
 */
function dropDoubtful({ all }: TermLists): void {
  for (const [term, { isCertain }] of all) {
    const word = all.get(term.slice(0, -1));
    if (term.endsWith('=') && !isCertain && !word) all.delete(term);
    else if (term.endsWith('.') && word?.asAcronym === word?.inTexts) all.delete(term);
  }
}

/** Adds what the names in texts sound like: words that are mostly written with a capital where no sentence begins. */
function addSounds(terms: TermLists, romanized: ReadonlyMap<string, string>): void {
  const named = new Map<string, CollectedTerm[]>();
  for (const own of terms.all.values()) {
    if (own.asName === 0 || own.small >= own.asName) continue;
    const key = soundOf(romanized.get(own.term) ?? own.term);
    if (key !== undefined) named.set(key, [...(named.get(key) ?? []), own]);
  }
  for (const [key, lists] of named) {
    const heard = terms.of(soundTerm(key));
    const impacts = new Map<number, number>();
    for (const list of [heard, ...lists])
      list.documents.forEach((document, at) => {
        impacts.set(document, Math.max(impacts.get(document) ?? 0, list.impacts[at] ?? 0));
      });
    heard.documents = [...impacts.keys()].sort((a, b) => a - b);
    heard.impacts = heard.documents.map((document) => impacts.get(document) ?? 0);
  }
}
