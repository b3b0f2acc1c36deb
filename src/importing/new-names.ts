import { countryName } from '../archive/names/countries.ts';
import type { KnownNames } from '../archive/names/known-names.ts';
import { foldName } from '../archive/names/names.ts';
import leven from 'leven';
import { nearest } from '../statements/text/did-you-mean.ts';
import { nameSlug, sortName, type GivenName, type GivenRole } from './name-files.ts';
import { oneLine } from './row-values.ts';
import type { Said } from './read-said.ts';
import { turnedAround } from './screen-names.ts';

/** A name that no file answers to yet, with the row that brought it and the known name that it may be a misspelling of. */
export interface NewName extends GivenName {
  said: Said;
  near?: string | undefined;
}

/** The speakers, topics and publishers of rows that the collection has no file for, each once. */
export function newNames(rows: readonly Said[], names: KnownNames): NewName[] {
  return [...newSpeakers(rows, names), ...newTopics(rows, names), ...newPublishers(rows, names)];
}

interface Mention {
  said: Said;
  name: string;
  number: number;
}

function newSpeakers(rows: readonly Said[], names: KnownNames): NewName[] {
  const mentions = new Map<string, Mention[]>();
  for (const said of rows) {
    said.speakers.forEach((name, number) => {
      const key = foldName(name);
      if (key === '' || names.speakers.called(name).speakers.length > 0) return;
      const before = mentions.get(key);
      if (before) before.push({ said, name, number });
      else mentions.set(key, [{ said, name, number }]);
    });
  }
  const sortNames = joinTurned(mentions);
  const isName = (key: string) => mentions.has(key) || names.speakers.find(key) !== undefined;
  const lastWords = new Set(
    [...mentions.keys()].filter((key) => key.includes(' ')).map((key) => key.split(' ').at(-1)),
  );
  return [...mentions].flatMap(([key, found]) => {
    const words = key.split(' ');
    // "Marsh" is who is called "Ada Marsh" elsewhere; "Foreign Minister Ada Marsh" is she, too, and the resolver says how to write that.
    if (words.length === 1 && lastWords.has(key)) return [];
    const behindOffice = words.slice(1, -1).some((_word, index) => isName(words.slice(index + 1).join(' ')));
    return behindOffice ? [] : [newSpeaker(found, names, sortNames.get(key))];
  });
}

/** Gives the mentions of "Lund, Bo" to "Bo Lund", where a row has that, too; his name as lists have it, by the key of the other. */
function joinTurned(mentions: Map<string, Mention[]>): Map<string, string> {
  const sortNames = new Map<string, string>();
  for (const [key, found] of mentions) {
    const name = oneLine(found[0]?.name ?? '');
    const other = foldName(turnedAround(name) ?? '');
    const spoken = other === key ? undefined : mentions.get(other);
    if (!spoken) continue;
    spoken.push(...found);
    sortNames.set(other, name);
    mentions.delete(key);
  }
  return sortNames;
}

function newSpeaker(found: readonly Mention[], names: KnownNames, sorted?: string): NewName {
  const [first] = found;
  if (!first) throw new Error('a name without a mention');
  const { said, name } = first;
  const isAlone = (mention: Mention) => mention.said.speakers.length === 1;
  const given = (field: string) =>
    found.map((mention) =>
      isAlone(mention)
        ? mention.said.values.one(field)
        : (mention.said.values.aligned(field)[mention.number]?.trim() ?? ''),
    );
  const countries = given('country');
  const codes = countries.map((text) => countryCode(text, names));
  const country = codes.find((code) => code !== undefined);
  const kind = given('speaker.kind')
    .find((text) => text !== '')
    ?.toLowerCase();
  const organizations = given('organization');
  const [from, to] = [given('role.from'), given('role.to')];
  const roles: GivenRole[] = [];
  found.forEach((mention, index) => {
    const role = mention.said.roles[mention.number];
    if (role === undefined || role === '') return;
    // A country without a code, as an invented one, is whose office it is.
    const organization = oneLine(organizations[index] ?? '') || oneLine(countries[index] ?? '') || undefined;
    const known = roles.find((other) => foldName(other.role) === foldName(role));
    const bounds = { from: from[index], to: to[index] };
    if (!known) roles.push({ role, organization, ...bounds });
    else {
      known.organization ??= organization;
      if (known.from === undefined || known.from === '') known.from = bounds.from;
      if (known.to === undefined || known.to === '') known.to = bounds.to;
    }
  });
  const isPerson = kind === undefined || kind === 'person';
  const near = misspelt(name, names.speakers.names);
  return {
    room: 'speakers',
    name: oneLine(name),
    said,
    near,
    roles,
    fields: {
      sort_name: isPerson ? (sorted ?? sortName(name)) : undefined,
      kind,
      aliases: said.values.list('speaker.aliases').map(oneLine),
      country,
    },
  };
}

/** The known name that a new one differs from by a letter or two, digits apart. */
function misspelt(name: string, known: readonly string[]): string | undefined {
  if (name.length < 6) return undefined;
  const near = nearest(name, known);
  if (near === undefined || leven(foldName(near), foldName(name)) > 2) return undefined;
  const digits = (text: string) => text.replace(/\D/g, '');
  return digits(near) === digits(name) ? near : undefined;
}

/** The code of a country by its name in any language of the interface, or by the code itself; undefined where it has none. */
export function countryCode(text: string, names: KnownNames): string | undefined {
  const own = text.trim();
  if (/^[A-Z]{2}$/.test(own)) return own;
  const code = own === '' ? undefined : names.parties.find(own)?.code;
  return code !== undefined && countryName(code, 'en') !== undefined ? code : undefined;
}

function newTopics(rows: readonly Said[], names: KnownNames): NewName[] {
  const found = new Map<string, NewName>();
  for (const said of rows) {
    for (const label of said.topics) {
      const key = foldName(label);
      if (key === '' || found.has(key) || names.topics.find(label)) continue;
      found.set(key, {
        room: 'topics',
        name: oneLine(label),
        said,
        fields: {},
        near: misspelt(label, names.topics.names),
      });
    }
  }
  return [...found.values()];
}

function newPublishers(rows: readonly Said[], names: KnownNames): NewName[] {
  const found = new Map<string, NewName>();
  const add = (name: string | undefined, said: Said, isMain: boolean) => {
    const key = foldName(name ?? '');
    if (name === undefined || key === '' || found.has(key) || names.publishers.find(name)) return;
    const fields = isMain
      ? {
          kind: said.values.one('publisher.kind').toLowerCase() || undefined,
          country: countryCode(said.values.one('publisher.country'), names),
          url: said.values.one('publisher.url') || undefined,
        }
      : {};
    found.set(key, {
      room: 'publishers',
      name: oneLine(name),
      said,
      fields,
      near: misspelt(name, names.publishers.names),
    });
  };
  for (const said of rows) {
    add(said.fields.get('source.publisher'), said, true);
    add(said.fields.get('also.publisher'), said, false);
    for (const { publisher } of said.groups.also) add(publisher, said, false);
    for (const agent of agentsOf(said)) if (!names.speakers.find(agent)) add(agent, said, false);
  }
  return [...found.values()];
}

/** Through whom the words of a row passed. */
export function agentsOf({ fields, groups }: Said): string[] {
  const ofFields = ['interviewer', 'outlet', 'translator', 'agency'].map((hop) => fields.get(`via.${hop}`));
  return [...groups.via.map(({ agent }) => agent), ...ofFields].filter((agent) => agent !== undefined);
}

/** Gives each new name a file of its own: a slug that another has gets a number. */
export function withOwnSlugs<Name extends GivenName>(
  found: readonly Name[],
  taken: ReadonlySet<string>,
): (Name & { slug: string })[] {
  const used = new Set(taken);
  return found.map((name) => {
    const base = name.file ?? nameSlug(name.name);
    let slug = base;
    for (let number = 2; used.has(`${name.room}/${slug}`); number++) slug = `${base}-${number}`;
    used.add(`${name.room}/${slug}`);
    return { ...name, slug };
  });
}
