import anyAscii from 'any-ascii';
import { likelyLanguage } from '../../languages/tell-language.ts';
import { chineseVariants } from '../words/chinese-variants.ts';
import { namesOf, type Facet } from '../queries/facet.ts';
import { acronymTerm, filterTerm, isWord, soundTerm, variantTerm } from './index-files.ts';
import { hasArticle } from '../words/joined-words.ts';
import { namesOfOrganization } from '../meaning/party-names.ts';
import { soundOf } from '../words/name-key.ts';
import type { Office, SearchRecord } from './records.ts';
import { TermLists, type CollectedTerm, type TermList } from './term-lists.ts';
import { textImpact } from './text-impact.ts';
import { foldWord, isUnspaced, tokenize, type Token } from '../words/tokens.ts';
import { formsOfWords, isInflected, type WrittenWords } from '../words/word-forms.ts';

/** Impacts: how much a term weighs in a statement, 0 to 3, by where it stands; 3 in the names of speaker and topics. */
const inName = 3;
const inAlias = 2;
const inBroader = 1;
const elsewhere = 0;

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

/** Words as texts write them, in small letters, by language: one for each term. */
class Surfaces {
  private readonly byLanguage = new Map<string, Map<string, string>>();
  private readonly bits = new Map<string, number>();

  /** Where the words of a language are noted; undefined for one whose forms are not told. */
  in(language: string) {
    if (!isInflected(language) && language !== undecided) return undefined;
    const known = this.byLanguage.get(language) ?? new Map<string, string>();
    this.byLanguage.set(language, known);
    const bit = this.bits.get(language) ?? 1 << this.bits.size;
    this.bits.set(language, bit);
    return {
      bit,
      note: (term: string, surface: string) => {
        if (!known.has(term)) known.set(term, surface);
      },
    };
  }

  /** All of them; words of texts whose language is not told are taken for those of the language that most words are in. */
  decided(): WrittenWords {
    const words = this.byLanguage.get(undecided);
    const decided = new Map([...this.byLanguage].filter(([language]) => language !== undecided));
    if (!words) return decided;
    const sizes = latinLanguages.map((tag) => ({ tag, size: decided.get(tag)?.size ?? 0 }));
    const { tag } = sizes.reduce((best, own) => (own.size > best.size ? own : best));
    return decided.set(tag, new Map([...words, ...(decided.get(tag) ?? [])]));
  }
}

/** Notes the labels of topics, each once: common words with forms of their own, as ceasefires where the texts have ceasefire. */
function noteLabels(surfaces: Surfaces): (topic: Facet) => void {
  const noted = new Set<Facet>();
  const note = (label: string, language: string) => {
    const written = surfaces.in(language);
    for (const { term, kind, start, end } of tokenize(label))
      if (kind === undefined && !isUnspaced(term)) written?.note(term, label.slice(start, end).toLowerCase());
  };
  return (topic) => {
    if (noted.has(topic)) return;
    noted.add(topic);
    note(topic.name, undecided);
    for (const [tag, label] of Object.entries(topic.labels ?? {})) note(label, tag.split('-')[0] ?? tag);
  };
}

const hyphens = /[-\u2010\u2011]/g;
const wordBefore = /[\p{L}\p{M}\p{N}]+$/u;
const wordBehind = /^[\p{L}\p{M}\p{N}]+/u;
const longestPart = 40;

/** The words that stand before a hyphen somewhere, each with those behind it: apart, they are the same compound. */
function compoundsOf(records: readonly SearchRecord[]): Map<string, Set<string>> {
  const compounds = new Map<string, Set<string>>();
  for (const { text } of records) {
    for (const { index } of text.matchAll(hyphens)) {
      const first = wordBefore.exec(text.slice(Math.max(0, index - longestPart), index))?.[0];
      const second = wordBehind.exec(text.slice(index + 1, index + longestPart))?.[0];
      if (first === undefined || second === undefined) continue;
      const key = foldWord(first);
      compounds.set(key, (compounds.get(key) ?? new Set()).add(foldWord(second)));
    }
  }
  return compounds;
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
  if (declared !== undefined && latinLanguages.includes(declared)) return declared;
  const { tag, lead } = likelyLanguage(start);
  return lead < surestLead ? undecided : tag;
}

/** A text that has so few small words more of one language than of another may be in any. */
const surestLead = 2;
const undecided = 'und';
const latinLanguages = ['en', 'fr', 'es', 'de'];

function addCertain(terms: TermLists, term: string): void {
  terms.add(term, elsewhere).isCertain = true;
}

/** Of one word the article alone tells that it is another without what is joined to it; a compound says so by its hyphen. */
function isCertainVariant({ term, start, end }: Token, text: string): boolean {
  const whole = foldWord(text.slice(start, end));
  return whole === term || hasArticle(whole);
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

interface NameTerms {
  own: string[];
  other: string[];
  sounds: string[];
}

/** The words of a name, those of its aliases and of both in Latin letters, and what they sound like. */
function nameTerms(facet: Facet, terms: TermLists): NameTerms {
  const own = new Set(termsOfText(facet.name, terms));
  const names = namesOf(facet);
  const other = new Set([...names, ...namesOfOrganization(names)].flatMap((name) => termsOfText(name, terms)));
  for (const term of [...own, ...other]) {
    const latin = isWord(term) ? romanize(term, new Map()) : undefined;
    if (latin !== undefined) other.add(latin);
  }
  const sounds = [...own, ...other].map(soundOf).filter((key) => key !== undefined);
  const heard = [...new Set(sounds)].map(soundTerm);
  return { own: [...own], other: [...other].filter((term) => !own.has(term)), sounds: heard };
}

/** The terms of a name or a title, in every shape. */
function termsOfText(text: string, terms: TermLists): string[] {
  return tokenize(text).flatMap((token) => {
    const { term, kind } = token;
    if (kind === 'acronym') return [term, acronymTerm(term)];
    const others = kind === 'variant' ? [term] : isUnspaced(term) ? chineseVariants(term) : [];
    const variants = others.map(variantTerm);
    for (const variant of variants) terms.of(variant).isCertain ||= kind === undefined || isCertainVariant(token, text);
    return kind === 'variant' ? variants : [term, ...variants];
  });
}

/** Adds what a statement is found by besides its text: who said it, for whom, about what, where, and its filters. */
function addNames(
  record: SearchRecord,
  termsOf: (facet: Facet) => NameTerms,
  inField: (field: string) => readonly string[],
  terms: TermLists,
): void {
  const add = (term: string, impact: number) => terms.add(term, impact);
  const { title, occasion, speakers, parties, behalf, topics, broader, publisher, mode } = record;
  for (const field of [title, occasion, ...speakers.flatMap(({ office }) => wordsOfOffice(office))])
    for (const term of inField(field)) add(term, elsewhere);
  for (const { speaker } of speakers) {
    const { own, other, sounds } = termsOf(speaker);
    for (const term of own) add(term, inName);
    for (const term of other) add(term, inAlias);
    for (const sound of sounds) add(sound, inBroader);
  }
  for (const party of behalf) {
    const { own, other } = termsOf(party);
    for (const term of [...own, ...other]) if (!countryCode.test(term)) add(term, elsewhere);
  }
  for (const topic of topics) {
    const { own, other } = termsOf(topic);
    for (const term of own) add(term, inName);
    for (const term of other) add(term, inBroader);
    add(filterTerm.topic(topic.slug), elsewhere);
  }
  for (const topic of broader) {
    const { own, other } = termsOf(topic);
    for (const term of [...own, ...other]) add(term, inBroader);
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

/** A word of another alphabet in Latin letters, by the tables of any-ascii; undefined where there is nothing to do. */
export function romanize(term: string, known: Map<string, string>): string | undefined {
  if (/^[\p{Script=Latin}\p{N}]*$/u.test(term) || isUnspaced(term)) return undefined;
  const latin = known.get(term) ?? foldWord(anyAscii(term)).replace(/[^a-z0-9]/g, '');
  known.set(term, latin);
  return latin === '' ? undefined : latin;
}
