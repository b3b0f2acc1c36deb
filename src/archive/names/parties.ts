import { interfaceLanguages } from '../../languages/languages.ts';
import { didYouMean } from '../../statements/text/did-you-mean.ts';
import { error, type Finding } from '../../statements/problems.ts';
import { countries, countryName, countrySlug, namesInRecords, organizationCodes } from './countries.ts';
import { foldName } from './names.ts';
import type { Role } from './role.ts';
import { imitationOf } from './skeleton.ts';
import type { Speaker } from './speakers.ts';

/** Whom a speaker speaks for: a country, or an organization of the collection. There is one object for each. */
export interface Party {
  kind: 'country' | 'organization';
  slug: string;
  /** As the collection calls it; of a country without a file its English name. */
  name: string;
  /** ISO 3166, of a country; EU and UN are organizations. */
  code?: string | undefined;
  /** The file of the collection that stands for it: an organization's, or that of a state. */
  speaker?: Speaker | undefined;
  /** What else it is called: aliases of its file, names by language. */
  labels: Readonly<Record<string, string>>;
  aliases: readonly string[];
}

/** Finds parties, by name and by what speaks for them. */
export interface PartyIndex {
  /** A party by a name that CLDR or the collection has for it, or by its code in capitals. */
  find(name: string): Party | undefined;
  /** The party that a speaker speaks for in an office, or without one. */
  spokenFor(speaker: Speaker, role: Role | undefined): Party | undefined;
  /** The party of a speaker's file taken for itself: of a state's and of a state's ministry the state. */
  ofFile(speaker: Speaker): Party | undefined;
  /** Names for a did-you-mean. */
  names(): string[];
}

/** Indexes the parties of a collection; those that nobody speaks for are made when they are asked for. */
export function indexParties(speakers: readonly Speaker[]): PartyIndex {
  const bodies = speakers.filter(({ kind }) => kind === 'organization' || kind === 'group');
  const codeNames = lazily(namesOfCodes);
  const bodyNames = new Map<string, Speaker>();
  for (const body of bodies) {
    for (const name of [body.slug, ...body.names.map(({ text }) => text)]) bodyNames.set(foldName(name), body);
  }
  const states = lazily(() => statesOf(bodies, codeNames()));
  const inOffices = lazily(() => namesInOffices(speakers));
  const byOffices = lazily(() => new Map([...inOffices()].map(([code, name]) => [foldName(name), code])));
  const byCode = new Map<string, Party>();
  const byBody = new Map<Speaker, Party>();

  const ofCode = (code: string): Party => {
    const known = byCode.get(code);
    if (known) return known;
    const speaker = states().get(code);
    const named = speaker?.name ?? countryName(code, 'en');
    const name = named ?? inOffices().get(code) ?? code;
    const party: Party = {
      kind: organizationCodes.has(code) ? 'organization' : 'country',
      slug: countrySlug(code) ?? speaker?.slug ?? foldName(named ?? code).replaceAll(' ', '-'),
      name,
      code,
      speaker,
      labels: speaker?.labels ?? {},
      aliases: speaker?.aliases ?? [],
    };
    byCode.set(code, party);
    return party;
  };
  const ofBody = (body: Speaker): Party => {
    const { slug, name, labels, aliases } = body;
    const known = byBody.get(body);
    if (known) return known;
    const isTaken = countries.some((country) => country.slug === slug);
    const party: Party = {
      kind: 'organization',
      slug: isTaken ? `${slug}-organization` : slug,
      name,
      speaker: body,
      labels,
      aliases,
    };
    byBody.set(body, party);
    return party;
  };
  const ofFile = (speaker: Speaker): Party | undefined => {
    if (speaker.country !== undefined) return ofCode(speaker.country);
    if (speaker.kind === 'organization' || speaker.kind === 'group') return ofBody(speaker);
    return speaker.organization === undefined ? undefined : find(speaker.organization);
  };
  const isKnownCode = (code: string) => countrySlug(code) !== undefined || states().has(code) || inOffices().has(code);
  const find = (name: string): Party | undefined => {
    if (/^[A-Z]{2}$/.test(name) && isKnownCode(name)) return ofCode(name);
    const key = foldName(name);
    const body = bodyNames.get(key);
    // A body of its own without a country is a state of its time: the Republic of China of 1958 is not who bears a code today.
    if (body?.country === undefined && body?.name === name) return ofBody(body);
    const code = codeNames().get(key);
    if (code !== undefined) return ofCode(code);
    if (!body) {
      const unnamed = byOffices().get(key);
      return unnamed === undefined ? undefined : ofCode(unnamed);
    }
    return states().get(body.country ?? '') === body && body.country !== undefined
      ? ofCode(body.country)
      : ofBody(body);
  };
  const memo = new Map<string, Party | undefined>();
  const findOnce = (name: string) => {
    // Sentences say "for the United Kingdom"; the name of a body may begin with its article.
    if (!memo.has(name)) memo.set(name, find(name) ?? find(name.replace(/^the\s+/iu, '')));
    return memo.get(name);
  };
  return {
    find: findOnce,
    ofFile,
    spokenFor: (speaker, role) => {
      if (role?.country !== undefined) return ofCode(role.country);
      const named = role?.organization === undefined ? undefined : findOnce(role.organization);
      // An office of a state's ministry speaks for the state.
      if (named) return named.speaker?.country === undefined ? named : ofCode(named.speaker.country);
      return ofFile(speaker);
    },
    names: () => [...new Set([...bodies.map(({ name }) => name), ...countries.map(nameInEnglish)])],
  };
}

function nameInEnglish({ code }: { code: string }): string {
  return countryName(code, 'en') ?? code;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Every name that CLDR has for a country in the languages of the interface, folded: in each of them a party can be named. */
function namesOfCodes(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const code of [...countries.map((country) => country.code), ...organizationCodes]) {
    for (const { tag: language } of interfaceLanguages) {
      for (const style of ['long', 'short'] as const) {
        const name = countryName(code, language, style);
        if (name !== undefined && !codes.has(foldName(name))) codes.set(foldName(name), code);
      }
    }
    for (const name of namesInRecords(code)) if (!codes.has(foldName(name))) codes.set(foldName(name), code);
  }
  return codes;
}

/**
 * The file of each state that has one: the body with its code that is called as CLDR calls it; where CLDR has no name (a state that
 * is no more, one that is invented), the body with the shortest name, for a ministry's name holds more than its state's.
 */
function statesOf(bodies: readonly Speaker[], codeNames: ReadonlyMap<string, string>): Map<string, Speaker> {
  const states = new Map<string, Speaker>();
  const withCode = bodies.filter(({ kind, country }) => kind === 'organization' && country !== undefined);
  for (const [code = '', ofCode] of Map.groupBy(withCode, ({ country }) => country)) {
    const named = ofCode.find(({ names }) => names.some(({ text }) => codeNames.get(foldName(text)) === code));
    const isNamed = countrySlug(code) !== undefined || organizationCodes.has(code);
    const shortest = ofCode.toSorted((a, b) => a.name.length - b.name.length)[0];
    const state = named ?? (isNamed ? undefined : shortest);
    if (state) states.set(code, state);
  }
  return states;
}

/**
 * What a country is called that neither CLDR nor a file names: as its speakers' offices have it, where they all say the same. An
 * invented code is one, and so is a code of ISO 3166-3.
 */
function namesInOffices(speakers: readonly Speaker[]): Map<string, string> {
  const offices = speakers.flatMap(({ country, roles }) =>
    roles.flatMap((role) => {
      const code = role.country ?? country;
      return code === undefined || role.organization === undefined ? [] : [{ code, name: role.organization }];
    }),
  );
  const named = [...Map.groupBy(offices, ({ code }) => code)].flatMap(([code, ofCode]): [string, string][] => {
    const [first, ...others] = new Map(ofCode.map(({ name }) => [foldName(name), name])).values();
    const isNamed = countrySlug(code) !== undefined || organizationCodes.has(code);
    return isNamed || first === undefined || others.length > 0 ? [] : [[code, first]];
  });
  // Two countries whose offices say the same have no name by it.
  const holders = Map.groupBy(named, ([, name]) => foldName(name));
  return new Map(named.filter(([, name]) => holders.get(foldName(name))?.length === 1));
}

/** Nobody of that name can be spoken for. */
export function unknownParty(name: string, index: PartyIndex): Finding {
  const imitation = imitationOf(name, index.names());
  if (imitation) return imitation;
  const hint = didYouMean(name, index.names());
  const repair = `${hint}Name a country, or an organization or group of content/speakers.`;
  return { ...error('unknown-party', `there is no country or organization "${name}"`, repair), lacks: name };
}
