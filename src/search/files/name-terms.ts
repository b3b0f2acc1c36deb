import { namesOfOrganization } from '../meaning/party-names.ts';
import { namesOf, type Facet } from '../queries/facet.ts';
import { chineseVariants } from '../words/chinese-variants.ts';
import { hasArticle } from '../words/joined-words.ts';
import { soundOf } from '../words/name-key.ts';
import { romanize } from '../words/romanize.ts';
import { foldWord, isUnspaced, tokenize, type Token } from '../words/tokens.ts';
import { elsewhere, inAlias, inBroader, inName } from './impacts.ts';
import { acronymTerm, filterTerm, isWord, soundTerm, variantTerm } from './index-files.ts';
import { foundUnder, type Office, type SearchRecord } from './records.ts';
import type { TermLists } from './term-lists.ts';

/** Of one word the article alone tells that it is another without what is joined to it; a compound says so by its hyphen. */
export function isCertainVariant({ term, start, end }: Token, text: string): boolean {
  const whole = foldWord(text.slice(start, end));
  return whole === term || hasArticle(whole);
}

/** The terms of a name: its own, those of its other names, and what they sound like. */
export interface NameTerms {
  own: string[];
  other: string[];
  sounds: string[];
}

/** The words of a name, those of its aliases and of both in Latin letters, and what they sound like. */
export function nameTerms(facet: Facet, terms: TermLists): NameTerms {
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
export function termsOfText(text: string, terms: TermLists): string[] {
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
export function addNames(
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
