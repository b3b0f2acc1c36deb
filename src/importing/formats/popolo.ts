import { at, warning, type Problem } from '../../statements/problems.ts';
import type { FileReading, Row } from '../table.ts';
import { isGroup, type Group } from './group.ts';

/** What Popolo calls people and what they belong to (popoloproject.com); files have more, which is not read. */
interface Popolo {
  persons: readonly Group[];
  organizations: readonly Group[];
  memberships: readonly Group[];
  posts: readonly Group[];
  areas: readonly Group[];
}

/** Whether data is Popolo: it lists persons, or is a list of persons with memberships. */
export function isPopolo(data: unknown): boolean {
  if (isGroup(data)) return Array.isArray(data.persons);
  return (
    Array.isArray(data) && data.length > 0 && data.every((one) => isGroup(one) && 'name' in one && 'memberships' in one)
  );
}

/** Reads the people of Popolo as rows of speakers: names, identifiers, and a role for every membership that names one. */
export function readPopolo(data: unknown, path: string, lineOf: (list: string, index: number) => number): FileReading {
  const popolo = partsOf(data);
  const listName = Array.isArray(data) ? '' : 'persons';
  const problems: Problem[] = [];
  const byId = (groups: readonly Group[]) => new Map(groups.map((group) => [text(group.id), group]));
  const [organizations, posts] = [byId(popolo.organizations), byId(popolo.posts)];
  const ofPerson = Map.groupBy(popolo.memberships, ({ person_id }) => text(person_id));
  const rows = popolo.persons.map((person, index): Row => {
    const line = lineOf(listName, index);
    const memberships = [...groups(person.memberships), ...(ofPerson.get(text(person.id)) ?? [])];
    const roles = memberships.flatMap((membership) => {
      const post = posts.get(text(membership.post_id)) ?? (isGroup(membership.post) ? membership.post : {});
      const organization =
        organizations.get(text(membership.organization_id) || text(post.organization_id)) ??
        [membership.organization, post.organization].find(isGroup) ??
        {};
      const role = text(membership.role) || text(post.label) || text(post.role) || text(membership.label);
      if (role === '') {
        const fact = `a membership of ${text(person.name)}${text(organization.name) === '' ? '' : ` in ${text(organization.name)}`} has neither role nor post`;
        problems.push(at(path, { line, column: 1 }, warning('no-role', fact, 'Name the role there; it was left out.')));
        return [];
      }
      return [
        {
          role,
          organization: text(organization.name),
          from: text(membership.start_date) || text(post.start_date),
          to: text(membership.end_date) || text(post.end_date),
        },
      ];
    });
    const identifiers = groups(person.identifiers);
    const identifier = (scheme: string) =>
      identifiers.filter((one) => text(one.scheme).toLowerCase() === scheme).map((one) => text(one.identifier));
    const others = groups(person.other_names);
    const nationality = text(person.nationality);
    const labels = others.flatMap((other): [string, string[]][] => {
      const tag = text(other.lang);
      return /^[a-z]{2,3}$/.test(tag) && text(other.name) !== '' ? [[`labels.${tag}`, [text(other.name)]]] : [];
    });
    const cells = new Map<string, string[]>([
      ['slug', [slugIn(text(person.id))]],
      ['name', [text(person.name)]],
      ['sort_name', [text(person.sort_name) || sortedBy(person)]],
      ['aliases', others.filter((other) => !/^[a-z]{2,3}$/.test(text(other.lang))).map((other) => text(other.name))],
      ['country', [nationality]],
      ['identifiers.wikidata', identifier('wikidata')],
      ['identifiers.viaf', identifier('viaf')],
      ['identifiers.isni', identifier('isni')],
      ['roles.role', roles.map(({ role }) => role)],
      ['roles.organization', roles.map(({ organization }) => organization)],
      ['roles.from', roles.map(({ from }) => from)],
      ['roles.to', roles.map(({ to }) => to)],
      ['note', [text(person.biography) || text(person.summary)]],
      ...new Map(labels),
    ]);
    return { line, cells, columnOf: () => 1, lists: new Set(cells.keys()) };
  });
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  return { tables: [{ kind: 'speakers', columns, rows, isMapped: true }], assumed: ['Popolo'], problems };
}

function partsOf(data: unknown): Popolo {
  const whole = isGroup(data) ? data : { persons: data };
  return {
    persons: groups(whole.persons),
    organizations: groups(whole.organizations),
    memberships: groups(whole.memberships),
    posts: groups(whole.posts),
    areas: groups(whole.areas),
  };
}

function groups(value: unknown): Group[] {
  return Array.isArray(value) ? value.filter(isGroup) : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** The name of the file where the id is the address of a speaker of an archive: two people can have one name. */
function slugIn(id: string): string {
  const [, slug = ''] = /\/speakers\/([^/#]+)\/$/.exec(id) ?? [];
  try {
    return decodeURIComponent(slug);
  } catch {
    return '';
  }
}

function sortedBy({ family_name: family, given_name: given }: Group): string {
  return text(family) !== '' && text(given) !== '' ? `${text(family)}, ${text(given)}` : '';
}
