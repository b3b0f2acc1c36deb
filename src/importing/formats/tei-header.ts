import { teiText } from './tei-text.ts';
import { around, find, findAll, type XmlElement } from './xml-tree.ts';

/** What the header says of the whole: publisher, title, language, day, place, keywords. */
export function headerOf(root: XmlElement): Map<string, string[]> {
  const header = find(root, 'teiHeader');
  const cells = new Map<string, string[]>();
  const set = (name: string, ...values: (string | undefined)[]) => {
    const found = values.filter((value): value is string => value !== undefined && value !== '');
    if (found.length > 0) cells.set(name, found);
  };
  const publication = find(header, 'publicationStmt');
  // Who published the text itself; where nobody is named, who published what it was taken from.
  const publisher = [publication, find(header, 'sourceDesc')]
    .flatMap((part) => ['publisher', 'authority', 'distributor'].map((name) => find(part, name)))
    .find((each) => each !== undefined);
  set('source.publisher', publisher && teiText(publisher));
  const titles = findAll(find(header, 'titleStmt'), 'title');
  const title = titles.find(({ attributes }) => ['complete', 'main'].includes(attributes.type ?? '')) ?? titles[0];
  set('source.title', title && teiText(title));
  set('source.language', languageOf(root));
  set('volume', root.attributes['xml:id']);
  const setting = find(header, 'settingDesc');
  const [place, day] = [
    find(setting, 'settlement') ?? find(setting, 'placeName') ?? find(setting, 'name'),
    dayIn(find(setting, 'date')),
  ];
  set('place', place && teiText(place));
  const meeting = find(header, 'meeting');
  set('occasion', meeting && teiText(meeting));
  set('date', day ?? dayIn(find(header, 'creation', 'date')) ?? dayIn(find(header, 'sourceDesc', 'date')));
  set('topics', ...findAll(find(header, 'textClass'), 'term').map(teiText));
  const idno = find(publication, 'idno');
  const address = findAll(header, 'idno', 'ref', 'ptr')
    .map((each) => each.attributes.target ?? teiText(each))
    .find((each) => /^https?:\/\/\S+$/.test(each));
  if (idno && !/^https?:/.test(teiText(idno))) set('source.document', teiText(idno));
  set('source.url', address);
  return cells;
}

const entryId = /^entry-(.+)$/u;

/** Whether a text is an entry of an archive that was exported: its id says of which file. */
export function isEntry({ attributes }: XmlElement): boolean {
  return entryId.test(attributes['xml:id'] ?? '');
}

/** What the header of such a text says: its title is that of the entry, and where it was read stands in the description of its source. */
export function entryHeaderOf(root: XmlElement): Map<string, string[]> {
  const cells = headerOf(root);
  const source = find(root, 'sourceDesc');
  const put = (name: string, element: XmlElement | undefined) => {
    if (element) cells.set(name, [teiText(element)]);
    else cells.delete(name);
  };
  put('title', find(find(root, 'titleStmt'), 'title'));
  put('source.title', find(source, 'title'));
  put('source.document', find(source, 'idno'));
  // The language of the words stands at the text.
  cells.delete('source.language');
  const [, entry = ''] = entryId.exec(root.attributes['xml:id'] ?? '') ?? [];
  cells.set('entry', [entry]);
  return cells;
}

/** The language in which an element is written, by the nearest around it that says so. */
export function languageOf(element: XmlElement): string | undefined {
  return around(element, ({ attributes }) => attributes['xml:lang'] !== undefined)?.attributes['xml:lang'];
}

/** The day or moment of a date element, by its attributes; a text alone can be read, too. */
export function dayIn(date: XmlElement | undefined): string | undefined {
  if (!date) return undefined;
  const { when, from, to, notBefore, notAfter } = date.attributes;
  const first = when ?? from ?? notBefore;
  const last = when === undefined ? (to ?? notAfter) : undefined;
  const written = first ?? teiText(date);
  const day = withoutMidnight(written);
  return last === undefined || last.slice(0, 10) === day.slice(0, 10)
    ? day
    : `${day.slice(0, 10)}/${last.slice(0, 10)}`;
}

/** A moment without the hour that stands for a day, or without seconds that say nothing. */
export function withoutMidnight(moment: string): string {
  return moment.replace(/T00:00:00(?:[Z+-].*)?$/, '').replace(/(T\d\d:\d\d):00/, '$1');
}
