import type { KnownNames } from '../archive/names/known-names.ts';
import { error, type Finding, type Place } from '../statements/problems.ts';
import { readCellDate, type DateOptions } from './cell-date.ts';
import { paragraphsOf } from './markdown-words.ts';
import { sortName, type GivenName, type GivenRole } from './name-files.ts';
import { countryCode } from './new-names.ts';
import { alignedItems, groupsOf, itemsOf, oneLine, type RowValues } from './row-values.ts';
import type { RowKind } from './table.ts';
import { isSlug } from '../statements/addresses/slug.ts';

/** A row of a table of names as it was read, or what is wrong with it. */
export interface NameReading {
  given?: GivenName;
  findings: { place: Place; finding: Finding }[];
}

/** Reads a row as a speaker, a topic or a publisher. */
export function readName(
  kind: Exclude<RowKind, 'statements'>,
  values: RowValues,
  names: KnownNames,
  options: DateOptions & { lists?: string | undefined },
): NameReading {
  const findings: NameReading['findings'] = [];
  const items = (field: string) =>
    itemsOf(values, field, { sign: options.lists, isKnown: () => false, commas: kind === 'topics' });
  const own = kind === 'topics' ? 'label' : 'name';
  const name = oneLine(values.one(own));
  if (name === '') {
    findings.push({
      place: values.placeOf(own),
      finding: error('missing-value', `the ${own} is missing`, 'Fill the cell.'),
    });
    return { findings };
  }
  const file = oneLine(values.one('slug'));
  const named = { name, file: isSlug(file) ? file : undefined };
  const others = items('aliases').filter((alias) => alias !== name);
  const aliases = [...new Set(others)];
  const former = items('former');
  const note = paragraphsOf(values.list('note').join('\n\n'));
  if (kind === 'topics') {
    const fields = {
      aliases,
      broader: items('broader'),
      related: items('related'),
      former,
      from: values.one('from'),
      to: values.one('to'),
    };
    return { given: { room: kind, ...named, fields: { ...fields, ...labelsOf(values) }, note }, findings };
  }
  const country = countryCode(values.one('country'), names);
  if (kind === 'publishers') {
    const fields = { aliases, former, kind: values.one('kind').toLowerCase(), country, url: values.one('url') };
    return { given: { room: kind, ...named, fields: { ...fields, ...labelsOf(values) }, note }, findings };
  }
  const ofKind = values.one('kind').toLowerCase();
  const sorted = values.one('sort_name') || (ofKind === '' || ofKind === 'person' ? sortName(name) : undefined);
  const identifiers = Object.fromEntries(
    ['wikidata', 'viaf', 'isni'].flatMap((register) => {
      const id = values.one(`identifiers.${register}`).replace(/^.*\/(?=[^/]+$)/, '');
      return id === '' ? [] : [[register, id]];
    }),
  );
  const fields = {
    sort_name: sorted,
    kind: ofKind === 'person' ? '' : ofKind,
    aliases,
    ...labelsOf(values),
    former,
    country,
    organization: ofKind === 'unnamed' || named.file !== undefined ? values.one('organization') : '',
    identifiers,
    members: membersOf(values, items('members'), options.lists),
  };
  const roles = rolesOf(values, names, options, (field, finding) =>
    findings.push({ place: values.placeOf(field), finding }),
  );
  return findings.length > 0 ? { findings } : { given: { room: kind, ...named, fields, roles, note }, findings };
}

/** The members of a group: by name alone, or with the days of each. */
function membersOf(
  values: RowValues,
  names: readonly string[],
  sign: string | undefined,
): (string | Record<string, string>)[] {
  const dated = groupsOf(values, 'members', ['speaker', 'from', 'to'], sign);
  return [...names, ...dated.map((member) => (Object.keys(member).length === 1 ? (member.speaker ?? '') : member))];
}

/** `labels.ru` and the like as one group. */
function labelsOf(values: RowValues): { labels: Record<string, string> } {
  return {
    labels: Object.fromEntries(
      values
        .labels()
        .map((tag) => [tag, oneLine(values.one(`labels.${tag}`))] as const)
        .filter(([, label]) => label !== ''),
    ),
  };
}

/** The roles of a row: the values of its columns belong together by their numbers. */
function rolesOf(
  values: RowValues,
  names: KnownNames,
  options: DateOptions & { lists?: string | undefined },
  report: (field: string, finding: Finding) => void,
): GivenRole[] {
  const part = (field: string) => alignedItems(values, field, options.lists);
  const tags = values.filled.flatMap((field) => /^roles\.labels\.(.+)$/.exec(field)?.[1] ?? []);
  const labels = tags.map((tag) => [tag, part(`roles.labels.${tag}`)] as const);
  const [titles, organizations, countries] = [part('roles.role'), part('roles.organization'), part('roles.country')];
  const bounds = (['roles.from', 'roles.to'] as const).map((field) =>
    part(field).map((cell) => {
      if (cell === '') return undefined;
      const reading = readCellDate(cell, options);
      if ('edtf' in reading) return reading.edtf;
      report(field, error('date', reading.fact, reading.repair));
      return undefined;
    }),
  );
  const [from = [], to = []] = bounds;
  return titles.flatMap((role, index): GivenRole[] => {
    if (role === '') return [];
    const country = countryCode(countries[index] ?? '', names);
    const called = labels.flatMap(([tag, each]) => (each[index] ? [[tag, each[index]] as const] : []));
    return [
      {
        role,
        organization: organizations[index],
        country,
        labels: Object.fromEntries(called),
        from: from[index],
        to: to[index],
      },
    ];
  });
}
