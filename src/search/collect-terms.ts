import anyAscii from 'any-ascii';
import { likelyLanguage } from '../languages/tell-language.ts';
import { ByteWriter } from './bytes.ts';
import { chineseVariants } from './chinese-variants.ts';
import { namesOf, type Facet } from './facet.ts';
import { acronymTerm, filterTerm, isWord, soundTerm, variantTerm } from './index-files.ts';
import { hasArticle } from './joined-words.ts';
import { soundOf } from './name-key.ts';
import { writePositions } from './postings.ts';
import type { Office, SearchRecord } from './records.ts';
import { textImpact } from './text-impact.ts';
import { foldWord, isUnspaced, tokenize, type Token } from './tokens.ts';
import { formsOfWords, isInflected } from './word-forms.ts';

/** Impacts: how much a term weighs in a statement, 0 to 3, by where it stands; 3 in the names of speaker and topics. */
const inName = 3;
const inAlias = 2;
const inBroader = 1;
const elsewhere = 0;

/** The statements of a term, rising, how much it weighs in each, and where it stands in their texts. */
export interface TermList {
  documents: number[];
  impacts: number[];
  /** Written at once: an array for every word of every text would fill the memory. */
  positions: ByteWriter;
}

/** Every term of an archive with its statements, and which of its words are forms of one. */
export interface CollectedTerms {
  lists: Map<string, TermList>;
  families: string[][];
}

/** How a term was found in a statement, until the statement is done. */
interface Found {
  times: number;
  impact: number;
  positions: number[] | undefined;
}

/** A word as texts write it: how often with a capital inside a sentence, as a name is, and how often in small letters. */
interface Written {
  asName: number;
  small: number;
  asAcronym: number;
  all: number;
}

/** Takes the terms of records: words of texts, names and titles, in all the shapes they are looked for in. */
export function collectTerms(records: readonly SearchRecord[]): CollectedTerms {
  const texts = records.map(({ text }) => text);
  const lengths = new Uint32Array(records.length);
  const lists = new Map<string, TermList>();
  const written = new Map<string, Written>();
  const surfaces = new Map<string, Map<string, string>>();
  const names = new Map<Facet, NameTerms>();
  const romanized = new Map<string, string>();
  const certain = new Set<string>();
  const compounds = compoundsOf(texts);
  const termsOf = (facet: Facet) => {
    const known = names.get(facet) ?? nameTerms(facet, certain);
    names.set(facet, known);
    return known;
  };
  const listOf = (term: string): TermList => {
    let list = lists.get(term);
    if (!list) lists.set(term, (list = { documents: [], impacts: [], positions: new ByteWriter() }));
    return list;
  };

  records.forEach((record, document) => {
    const found = new Map<string, Found>();
    const add = (term: string, impact: number) => {
      const entry = found.get(term);
      if (!entry) found.set(term, { times: 0, impact, positions: undefined });
      else if (impact > entry.impact) entry.impact = impact;
    };
    const text = texts[document] ?? '';
    const tokens = tokenize(text);
    const forms = surfacesOf(surfaces, languageOf(record));
    let words = 0;
    let before: { first: string; seconds: ReadonlySet<string> } | undefined;
    for (const token of tokens) {
      const { term, kind, start, end, position } = token;
      if (kind === 'variant') {
        noteCertain(certain, token, text);
        add(variantTerm(term), elsewhere);
        if (forms && !forms.has(term)) forms.set(term, term);
        continue;
      }
      words++;
      const entry = found.get(term);
      if (entry) {
        entry.times++;
        entry.positions?.push(position);
      } else found.set(term, { times: 1, impact: elsewhere, positions: [position] });
      if (before?.seconds.has(term)) {
        add(variantTerm(before.first + term), elsewhere);
        certain.add(variantTerm(before.first + term));
      }
      const seconds = compounds.get(term);
      before = seconds && { first: term, seconds };
      if (isUnspaced(term)) {
        for (const variant of chineseVariants(term)) {
          certain.add(variantTerm(variant));
          add(variantTerm(variant), elsewhere);
        }
        continue;
      }
      if (kind === 'acronym') add(acronymTerm(term), elsewhere);
      noteWriting(written, term, kind, text, start);
      if (forms) {
        const surface = text.slice(start, end).toLowerCase();
        if (!forms.has(surface)) forms.set(surface, term);
      }
    }
    lengths[document] = words;
    for (const term of [...found.keys()]) {
      const latin = isWord(term) ? romanize(term, romanized) : undefined;
      if (latin !== undefined) add(latin, elsewhere);
    }
    addNames(record, termsOf, add, certain);
    for (const [term, { times, impact, positions }] of found) {
      const list = listOf(term);
      list.documents.push(document);
      // Until the average length of a text is known: how often a word stands in it, and what a name or title gives it at least.
      list.impacts.push(times * 4 + impact);
      if (isWord(term)) writePositions(list.positions, positions ?? []);
    }
  });

  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, records.length);
  for (const list of lists.values()) weigh(list, lengths, average);
  dropDoubtful(lists, written, certain);
  addSounds(lists, written, romanized);
  decide(surfaces);
  return { lists, families: formsOfWords(surfaces) };
}

const hyphenated = /[\p{L}\p{M}\p{N}]+[-\u2010\u2011][\p{L}\p{M}\p{N}]+/gu;

/** The words that stand before a hyphen somewhere, each with those behind it: apart, they are the same compound. */
function compoundsOf(texts: readonly string[]): Map<string, Set<string>> {
  const compounds = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const [whole] of text.matchAll(hyphenated)) {
      const [first = '', second = ''] = whole.split(/[-\u2010\u2011]/).map(foldWord);
      compounds.set(first, (compounds.get(first) ?? new Set()).add(second));
    }
  }
  return compounds;
}

function surfacesOf(surfaces: Map<string, Map<string, string>>, language: string): Map<string, string> | undefined {
  if (!isInflected(language) && language !== undecided) return undefined;
  const known = surfaces.get(language) ?? new Map<string, string>();
  surfaces.set(language, known);
  return known;
}

const scripts: readonly [RegExp, string][] = [
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Greek}]/gu, 'none'],
];

/** The language of a text by its script, else the one that its source is in, else the one of whose small words it has most. */
function languageOf({ text, language }: SearchRecord): string {
  const start = text.slice(0, 400);
  if (/[^\u0000-\u024f\u2000-\u206f]/.test(start))
    for (const [script, tag] of scripts) if ((start.match(script)?.length ?? 0) > start.length / 4) return tag;
  const declared = language?.split('-')[0];
  if (declared !== undefined && isInflected(declared) && /^(?:en|fr|es|de)$/.test(declared)) return declared;
  const { tag, lead } = likelyLanguage(start);
  return lead < surestLead ? undecided : tag;
}

/** A text that has so few small words more of one language than of another may be in any. */
const surestLead = 2;
const undecided = 'und';

/** Takes the words of texts whose language is not told for those of the language that most words are in. */
function decide(surfaces: Map<string, Map<string, string>>): void {
  const words = surfaces.get(undecided);
  surfaces.delete(undecided);
  if (!words) return;
  const latin = ['en', 'fr', 'es', 'de'].map((tag) => ({ tag, size: surfaces.get(tag)?.size ?? 0 }));
  const { tag } = latin.reduce((best, own) => (own.size > best.size ? own : best));
  const known = surfaces.get(tag);
  surfaces.set(tag, known ? new Map([...known, ...words]) : words);
}

function noteCertain(certain: Set<string>, { term, start, end }: Token, text: string): void {
  const whole = foldWord(text.slice(start, end));
  // Of one word the article alone tells that it is another without what is joined to it; a compound says so by its hyphen.
  if (whole === term || hasArticle(whole)) certain.add(variantTerm(term));
}

function noteWriting(
  written: Map<string, Written>,
  term: string,
  kind: Token['kind'],
  text: string,
  start: number,
): void {
  let entry = written.get(term);
  if (!entry) written.set(term, (entry = { asName: 0, small: 0, asAcronym: 0, all: 0 }));
  entry.all++;
  if (kind === 'acronym') entry.asAcronym++;
  const first = text[start] ?? '';
  if (first === first.toLowerCase()) entry.small++;
  else if (start > 1 && /[\p{L},]/u.test(text[start - 2] ?? '')) entry.asName++;
}

interface NameTerms {
  own: string[];
  other: string[];
  sounds: string[];
}

/** The words of a name, those of its aliases and of both in Latin letters, and what they sound like. */
function nameTerms(facet: Facet, certain: Set<string>): NameTerms {
  const own = new Set(termsOfText(facet.name, certain));
  const other = new Set(namesOf(facet).flatMap((name) => termsOfText(name, certain)));
  for (const term of [...own, ...other]) {
    const latin = isWord(term) ? romanize(term, new Map()) : undefined;
    if (latin !== undefined) other.add(latin);
  }
  const sounds = [...own, ...other].map(soundOf).filter((key) => key !== undefined);
  const heard = [...new Set(sounds)].map(soundTerm);
  return { own: [...own], other: [...other].filter((term) => !own.has(term)), sounds: heard };
}

/** The terms of a name or a title, in every shape. */
function termsOfText(text: string, certain: Set<string>): string[] {
  return tokenize(text).flatMap((token) => {
    const { term, kind } = token;
    if (kind === 'variant') {
      noteCertain(certain, token, text);
      return [variantTerm(term)];
    }
    const variants = isUnspaced(term) ? chineseVariants(term).map(variantTerm) : [];
    for (const variant of variants) certain.add(variant);
    return kind === 'acronym' ? [term, acronymTerm(term)] : [term, ...variants];
  });
}

/** Adds what a statement is found by besides its text: who said it, for whom, about what, where, and its filters. */
function addNames(
  record: SearchRecord,
  termsOf: (facet: Facet) => NameTerms,
  add: (term: string, impact: number) => void,
  certain: Set<string>,
): void {
  const { title, occasion, speakers, parties, behalf, topics, broader, publisher, mode } = record;
  for (const field of [title, occasion, ...speakers.flatMap(({ office }) => wordsOfOffice(office))])
    for (const term of termsOfText(field, certain)) add(term, elsewhere);
  for (const { speaker } of speakers) {
    const { own, other, sounds } = termsOf(speaker);
    for (const term of own) add(term, inName);
    for (const term of other) add(term, inAlias);
    for (const sound of sounds) add(sound, inBroader);
  }
  for (const party of new Set([...behalf, ...parties])) {
    const { own, other } = termsOf(party);
    for (const term of [...own, ...other]) if (!countryCode.test(term)) add(term, elsewhere);
  }
  for (const topic of topics) {
    const terms = termsOf(topic);
    for (const term of terms.own) add(term, inName);
    for (const term of terms.other) add(term, inBroader);
    add(filterTerm.topic(topic.slug), elsewhere);
  }
  for (const topic of broader) {
    const terms = termsOf(topic);
    for (const term of [...terms.own, ...terms.other]) add(term, inBroader);
    add(filterTerm.topic(topic.slug), elsewhere);
  }
  const publisherTerms = termsOf(publisher);
  for (const term of [...publisherTerms.own, ...publisherTerms.other]) add(term, elsewhere);
  for (const { slug } of foundUnder(record)) add(filterTerm.speaker(slug), elsewhere);
  for (const { slug } of parties) add(filterTerm.party(slug), elsewhere);
  add(filterTerm.publisher(publisher.slug), elsewhere);
  add(filterTerm.mode(mode), elsewhere);
}

/** The code of a country is a small word in some language: IT, IN, NO. It is the name of a party as a filter, not as a word. */
const countryCode = /^[a-z]{2}\.?$/;

/** What an office is called, and of whom it is one. */
function wordsOfOffice(office: Office | undefined): string[] {
  return office ? [office.role, ...Object.values(office.labels ?? {}), office.organization ?? ''] : [];
}

/** Everybody under whom a statement is found: who said it, and the members of a group that did. */
export function foundUnder({ speakers, members }: SearchRecord): Facet[] {
  return [...speakers.map(({ speaker }) => speaker), ...members];
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
function dropDoubtful(
  lists: Map<string, TermList>,
  written: ReadonlyMap<string, Written>,
  certain: ReadonlySet<string>,
): void {
  for (const term of lists.keys()) {
    const word = term.slice(0, -1);
    if (term.endsWith('=') && !certain.has(term) && !lists.has(word)) lists.delete(term);
    if (!term.endsWith('.')) continue;
    const { asAcronym = 0, all = 0 } = written.get(word) ?? {};
    if (asAcronym === all) lists.delete(term);
  }
}

/** Adds what the names in texts sound like: words that are mostly written with a capital where no sentence begins. */
function addSounds(
  lists: Map<string, TermList>,
  written: ReadonlyMap<string, Written>,
  romanized: ReadonlyMap<string, string>,
): void {
  const named = new Map<string, string[]>();
  for (const [term, { asName, small }] of written) {
    if (asName === 0 || small >= asName) continue;
    const key = soundOf(romanized.get(term) ?? term);
    if (key !== undefined) named.set(key, [...(named.get(key) ?? []), term]);
  }
  for (const [key, terms] of named) {
    const term = soundTerm(key);
    const impacts = new Map<number, number>();
    for (const list of [term, ...terms].map((each) => lists.get(each)))
      list?.documents.forEach((document, at) => {
        impacts.set(document, Math.max(impacts.get(document) ?? 0, list.impacts[at] ?? 0));
      });
    const documents = [...impacts.keys()].sort((a, b) => a - b);
    lists.set(term, {
      documents,
      impacts: documents.map((document) => impacts.get(document) ?? 0),
      positions: new ByteWriter(),
    });
  }
}

/** A word of another alphabet in Latin letters, by the tables of any-ascii; undefined where there is nothing to do. */
function romanize(term: string, known: Map<string, string>): string | undefined {
  if (/^[\p{Script=Latin}\p{N}]*$/u.test(term) || isUnspaced(term)) return undefined;
  const latin = known.get(term) ?? foldWord(anyAscii(term)).replace(/[^a-z0-9]/g, '');
  known.set(term, latin);
  return latin === '' ? undefined : latin;
}
