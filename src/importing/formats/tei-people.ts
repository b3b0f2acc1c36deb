import type { Row } from '../table.ts';
import { teiText } from './tei-text.ts';
import { descendants, find, findAll, type XmlElement } from './xml-tree.ts';

/** Whoever a TEI file describes: people, bodies and groups by their ids. */
export interface TeiPeople {
  /** What somebody is called, by the id of their element. */
  nameOf: ReadonlyMap<string, string>;
  /** What somebody who is no person with a name is, by what they are called. */
  bodies: ReadonlyMap<string, OtherKind>;
  /** A row for each whom the file describes in a list of people. */
  rows: Row[];
}

type OtherKind = 'organization' | 'group' | 'unnamed';

const lists = new Set(['listPerson', 'listOrg', 'particDesc']);

/** Reads the people of a TEI file: `<person>`, `<org>`, `<personGrp>` of a list, and names with ids, as the lists of persons of FRUS have them. */
export function teiPeople(root: XmlElement): TeiPeople {
  const nameOf = new Map<string, string>();
  const orgs = new Map<string, string>();
  const bodies = new Map<string, OtherKind>();
  const rows: Row[] = [];
  const described = findAll(root, 'person', 'org', 'personGrp');
  for (const element of described) {
    const { name, attributes } = element;
    const id = attributes['xml:id'];
    const called = nameIn(element);
    if (id === undefined || called === '') continue;
    nameOf.set(id, called);
    if (name === 'org') orgs.set(id, called);
    const kind = kindOf(element);
    if (kind !== undefined) bodies.set(called, kind);
  }
  for (const element of described) {
    const called = nameIn(element);
    if (element.name !== 'person' || called === '' || !isListed(element)) continue;
    rows.push(personRow(element, called, orgs));
  }
  for (const element of findAll(root, 'persName')) {
    const id = element.attributes['xml:id'];
    const called = turned(teiText(element));
    if (id !== undefined && called !== '' && !nameOf.has(id)) nameOf.set(id, called);
  }
  return { nameOf, bodies, rows };
}

/** What an element describes, where that is no person with a name. */
function kindOf({ name, attributes }: XmlElement): OtherKind | undefined {
  if (name === 'person') return attributes.role === 'unnamed' ? 'unnamed' : undefined;
  return name === 'org' && attributes.type !== 'group' ? 'organization' : 'group';
}

function isListed({ parent }: XmlElement): boolean {
  return parent !== undefined && (lists.has(parent.name) || isListed(parent));
}

function nameIn(element: XmlElement): string {
  const own = element.children.filter((child): child is XmlElement => typeof child !== 'string');
  const names = own.filter(({ name }) => ['persName', 'orgName', 'name'].includes(name));
  const full =
    names.find(({ attributes }) => attributes.full === 'yes' && attributes['xml:lang'] === 'en') ??
    names.find(({ attributes }) => attributes.full === 'yes') ??
    names[0];
  return full ? calledBy(full) : '';
}

/** A name by its parts, the forename first, where it has parts. */
function calledBy(name: XmlElement): string {
  const parts = (kind: string) => findAll(name, kind).map(teiText);
  const [forenames, links, surnames] = [parts('forename'), parts('nameLink'), parts('surname')];
  return surnames.length > 0 ? [...forenames, ...links, ...surnames].join(' ') : turned(teiText(name));
}

/** `turned('Kennedy, John F.') // => 'John F. Kennedy'` */
function turned(name: string): string {
  const [, last, rest] = /^([^,]+), ([^,]+)$/.exec(name.replace(/[,;:]\s*$/, '')) ?? [];
  return last !== undefined && rest !== undefined ? `${rest.trim()} ${last.trim()}` : name;
}

/** A person as a row of speakers; a role is what an affiliation, an occupation or an office of the file says, with its days. */
function personRow(person: XmlElement, name: string, orgs: ReadonlyMap<string, string>): Row {
  const roles = [...descendants(person)].flatMap((element) => {
    const { attributes } = element;
    if (!['affiliation', 'occupation', 'roleName', 'state'].includes(element.name)) return [];
    const inner = element.name === 'affiliation' ? find(element, 'roleName') : undefined;
    const role = inner ? teiText(inner) : element.name === 'affiliation' ? (attributes.role ?? '') : teiText(element);
    if (role === '' || (element.name === 'roleName' && element.parent?.name === 'affiliation')) return [];
    const named = find(element, 'orgName');
    const organization = named ? teiText(named) : (orgs.get((attributes.ref ?? '').replace(/^#/, '')) ?? '');
    return [
      {
        role,
        organization,
        from: attributes.from ?? attributes.notBefore ?? '',
        to: attributes.to ?? attributes.notAfter ?? '',
      },
    ];
  });
  const names = findAll(person, 'persName')
    .map(calledBy)
    .filter((other) => other !== '' && other !== name);
  const identifiers = findAll(person, 'idno').map((idno) => ({
    type: (idno.attributes.subtype ?? idno.attributes.type ?? '').toLowerCase(),
    text: teiText(idno),
  }));
  const identifier = (register: string) =>
    identifiers
      .filter(({ type, text }) => type === register || text.includes(register))
      .map(({ text }) => text)
      .slice(0, 1);
  const kind = kindOf(person);
  const nationality = find(person, 'nationality')?.attributes.key;
  // A body alone is whom somebody speaks for; with an office it is that of the office.
  const alone = findAll(person, 'affiliation').find((each) => kind !== undefined && !find(each, 'roleName'));
  const body = find(alone, 'orgName');
  const cells = new Map<string, string[]>([
    ['name', [name]],
    ['kind', kind === undefined ? [] : [kind]],
    ['country', nationality === undefined || !/^[A-Z]{2}$/.test(nationality) ? [] : [nationality]],
    ['organization', body ? [teiText(body)] : []],
    ['aliases', [...new Set(names)]],
    ['identifiers.wikidata', identifier('wikidata')],
    ['identifiers.viaf', identifier('viaf')],
    ['roles.role', roles.map(({ role }) => role)],
    ['roles.organization', roles.map(({ organization }) => organization)],
    ['roles.from', roles.map(({ from }) => from)],
    ['roles.to', roles.map(({ to }) => to)],
  ]);
  const { line, column } = person.place;
  return { line, cells, columnOf: () => column, lists: new Set(cells.keys()) };
}
