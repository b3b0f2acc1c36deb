import { at, error, warning, type Problem } from '../../statements/problems.ts';
import { decodeText } from '../decode-text.ts';
import type { FileReading, GivenFile, Row } from '../table.ts';
import { dayIn, entryHeaderOf, headerOf, isEntry, languageOf, withoutMidnight } from './tei-header.ts';
import { saidIn, teiText } from './tei-text.ts';
import { teiPeople, type TeiPeople } from './tei-people.ts';
import { around, descendants, find, findAll, readXml, type XmlElement } from './xml-tree.ts';

/** Elements that hold what one person says, as the TEI Guidelines (3.3.3, 7, 8) and Parla-CLARIN have them. */
const spoken = new Set(['said', 'u', 'sp']);

/** A document while its rows are made. */
interface TeiFile {
  root: XmlElement;
  people: TeiPeople;
  header: Map<string, string[]>;
  /** What a category of a taxonomy is called, by its id. */
  topicOf: ReadonlyMap<string, string>;
  /** The page on which an element begins. */
  pageOf: ReadonlyMap<XmlElement, string>;
  problems: Problem[];
  path: string;
}

/** Reads a TEI file: utterances and speeches by their `who`, the letters and memoranda of FRUS, and the people it describes. */
export function readTei(file: GivenFile): FileReading {
  const { path } = file;
  const declared = /^<\?xml[^>]*\bencoding=["']([\w-]+)["']/.exec(
    new TextDecoder('latin1').decode(file.bytes.subarray(0, 200)),
  )?.[1];
  const text =
    decodeText(file.bytes, file.encoding ?? (declared && !/^utf/i.test(declared) ? declared : undefined))?.text ?? '';
  const reading = readXml(text);
  if ('fact' in reading) {
    const finding = error('xml', `this is not well-formed XML: ${reading.fact}`, 'Mend it here.');
    return { tables: [], assumed: [], problems: [at(path, reading.place, finding)] };
  }
  const { root } = reading;
  const tei: Omit<TeiFile, 'root' | 'header'> = {
    path,
    people: teiPeople(root),
    topicOf: categoriesOf(root),
    pageOf: pagesOf(root),
    problems: [],
  };
  // A corpus is texts with headers of their own.
  const texts = root.name === 'teiCorpus' ? findAll(root, 'TEI') : [root];
  const rows = texts.flatMap((text) => [
    ...rowsOf({ ...tei, root: text, header: isEntry(text) ? entryHeaderOf(text) : headerOf(text) }),
  ]);
  const { rows: people } = tei.people;
  if (rows.length === 0 && people.length === 0 && tei.problems.length === 0) {
    const fact = 'nothing in this file says who says what';
    const repair = 'It is read from <said who>, <u who>, <sp>, documents of FRUS and lists of people.';
    tei.problems.push(at(path, { line: 1, column: 1 }, error('no-rows', fact, repair)));
  }
  const tables = [
    ...(people.length > 0
      ? [{ kind: 'speakers' as const, columns: columnsOf(people), rows: people, isMapped: true }]
      : []),
    ...(rows.length > 0 ? [{ kind: 'statements' as const, columns: columnsOf(rows), rows, isMapped: true }] : []),
  ];
  return { tables, assumed: [], problems: tei.problems };
}

/** The categories that a text can point to. */
function categoriesOf(root: XmlElement): Map<string, string> {
  return new Map(
    findAll(root, 'category').flatMap((category): [string, string][] => {
      const description = find(category, 'catDesc');
      const id = category.attributes['xml:id'];
      return id === undefined || !description ? [] : [[id, teiText(description)]];
    }),
  );
}

function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
}

/** The number of the page that each element begins on. */
function pagesOf(root: XmlElement): Map<XmlElement, string> {
  const pages = new Map<XmlElement, string>();
  let page = '';
  for (const element of descendants(root)) {
    if (element.name === 'pb') page = element.attributes.n ?? '';
    if (page !== '') pages.set(element, page);
  }
  return pages;
}

function* rowsOf(tei: TeiFile): Generator<Row> {
  const text = find(tei.root, 'text') ?? tei.root;
  const isWhole = (element: XmlElement) =>
    spoken.has(element.name) || isLetter(element) || element.name === 'teiHeader';
  for (const element of descendants(text, (each) => !isWhole(each))) {
    if (spoken.has(element.name)) yield* spokenRow(tei, element);
    else if (isLetter(element)) yield* documentRows(tei, element);
  }
}

/** Who speaks, by reference or by name. One whom the file does not describe keeps the reference, for the mapping to say. */
function speakersOf({ people }: TeiFile, { attributes, children }: XmlElement): string[] {
  const who = (attributes.who ?? '').trim();
  if (who !== '') {
    return who
      .split(/\s+/)
      .map(
        (one) =>
          people.nameOf.get(one.replace(/^.*#/, '')) ?? (one.includes('#') ? `#${one.replace(/^.*#/, '')}` : one),
      );
  }
  const label = children.find((child): child is XmlElement => typeof child !== 'string' && child.name === 'speaker');
  return label ? [textOfLabel(label)] : [];
}

function textOfLabel(label: XmlElement): string {
  return teiText(label).replace(/[\s:.]+$/, '');
}

function* spokenRow(tei: TeiFile, element: XmlElement): Generator<Row> {
  const words = saidIn(element);
  if (words.length === 0) return;
  const { attributes } = element;
  const speakers = speakersOf(tei, element);
  const division = around(element, ({ name }) => /^div\d?$/.test(name));
  const heading = division && headOf(division);
  const cells = new Map(tei.header);
  const date = attributes.when ?? dayAround(element);
  const ofEntry = cells.get('date');
  if (date !== undefined) cells.set('date', [withoutMidnight(date)]);
  if (cells.has('entry') && ofEntry) cells.set('entry_date', ofEntry);
  if (heading !== undefined && heading !== '' && !cells.has('occasion')) cells.set('occasion', [heading]);
  const addressees = (attributes.toWhom ?? '').split(/\s+/).filter(Boolean);
  if (addressees.length > 0) {
    cells.set(
      'addressee',
      addressees.map((one) => tei.people.nameOf.get(one.replace(/^.*#/, '')) ?? one.replace(/^#/, '')),
    );
  }
  const topics = (attributes.ana ?? '').split(/\s+/).flatMap((one) => tei.topicOf.get(one.replace(/^#/, '')) ?? []);
  if (topics.length > 0) cells.set('topics', topics);
  cells.set('speaker', speakers);
  const kinds = speakers.map((name) => tei.people.bodies.get(name) ?? '');
  if (kinds.some((kind) => kind !== '')) cells.set('speaker.kind', kinds);
  cells.set('words', [words.join('\n\n')]);
  // An utterance of a record is verbatim; so is direct speech, which is what is meant where nothing is said (TEI, att.personal; 3.3.3).
  // Where nobody knows, the quotation marks tell.
  if (attributes.direct !== 'unknown') cells.set('mode', [attributes.direct === 'false' ? 'indirect' : 'direct']);
  if (cells.has('entry')) add(cells, 'fragment', attributes.n);
  const language = languageOf(element);
  if (language !== undefined && language !== 'und') cells.set('source.language', [language]);
  add(cells, 'page', tei.pageOf.get(element));
  add(cells, 'id', attributes['xml:id']);
  yield rowAt(element, cells);
}

function add(cells: Map<string, string[]>, name: string, value: string | undefined): void {
  if (value !== undefined && value !== '') cells.set(name, [value]);
}

function rowAt({ place: { line, column } }: XmlElement, cells: Map<string, string[]>): Row {
  return { line, cells, columnOf: () => column, lists: new Set(['speaker', 'addressee', 'topics']) };
}

/** The day that is nearest around an element: of its division, else of those around it. */
function dayAround(element: XmlElement): string | undefined {
  for (let each = element.parent; each; each = each.parent) {
    if (!/^(?:div\d?|text|body|floatingText)$/.test(each.name)) continue;
    const own = [...descendants(each, ({ name }) => !/^div\d?$/.test(name) && !spoken.has(name))];
    const date = own.find(
      ({ name, parent }) => name === 'date' && ['dateline', 'opener', 'head', 'docDate'].includes(parent?.name ?? ''),
    );
    const day = each.attributes.when ?? dayIn(date ?? own.find(({ name }) => name === 'docDate'));
    if (day !== undefined && day !== '') return day;
  }
  return undefined;
}

function headOf(division: XmlElement): string | undefined {
  const head = division.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'head',
  );
  return head && teiText(head);
}

/** Whether an element is a document of FRUS, or a letter. */
function isLetter({ name, attributes }: XmlElement): boolean {
  return /^div\d?$/.test(name) && (attributes.type === 'document' || attributes.type === 'letter');
}

const ofLetters = /\b(?:letter|message|telegram|note|aide-m[ée]moire|airgram|cable)\b/i;
const ofTalks =
  /\bmemorand(?:um|a) (?:of|for the record|on)\b|\bminutes\b|\b(?:memorandum of )?conversation\b|\bsummary of (?:conversation|meeting)\b/i;

/** A document of FRUS: a letter is what its writer says in it, a memorandum what each paragraph says that somebody said. */
function* documentRows(tei: TeiFile, division: XmlElement): Generator<Row> {
  const within = [...descendants(division, ({ name }) => name !== 'note')];
  if (within.some(({ name }) => spoken.has(name))) {
    for (const element of within) if (spoken.has(element.name)) yield* spokenRow(tei, element);
    return;
  }
  const { path, people, problems, header } = tei;
  const head = division.children.find(
    (child): child is XmlElement => typeof child !== 'string' && child.name === 'head',
  );
  const title = head ? teiText(head).replace(/^\d+\.\s*/, '') : '';
  const number = division.attributes.n;
  const cells = new Map(header);
  cells.delete('source.url');
  const volume = header.get('source.title')?.[0];
  add(
    cells,
    'source.document',
    number === undefined ? undefined : [volume, `document ${number}`].filter(Boolean).join(', '),
  );
  add(cells, 'source.title', title === '' ? undefined : title);
  add(cells, 'document id', division.attributes['xml:id']);
  const dateline = within.find(({ name }) => name === 'dateline');
  const place = find(dateline, 'placeName');
  add(cells, 'place', place && teiText(place));
  const day =
    dayIn(within.find(({ name, parent }) => name === 'date' && parent?.name === 'dateline')) ??
    division.attributes['frus:doc-dateTime-min']?.slice(0, 10);
  add(cells, 'date', day);
  const paragraphs = within.filter(({ name, parent }) => name === 'p' && parent?.name !== 'note');
  const pages = [tei.pageOf.get(division), ...paragraphs.map((each) => lastPage(each, tei))].filter(
    (page) => page !== undefined && page !== '',
  );
  const [first, last] = [pages[0], pages.at(-1)];
  add(cells, 'source.pages', first === undefined || first === last ? first : `${first}–${last ?? ''}`);
  const refer = (element: XmlElement) =>
    people.nameOf.get((element.attributes.corresp ?? element.attributes.ref ?? '').replace(/^.*#/, '')) ??
    teiText(element);
  if (ofTalks.test(title)) {
    yield* talkRows(tei, division, new Map(cells).set('kind', ['talks']), paragraphs, refer);
    return;
  }
  const named = (type: string) =>
    head
      ? findAll(head, 'persName')
          .filter(({ attributes }) => attributes.type === type)
          .map(refer)
      : [];
  const signed = within
    .filter(({ name }) => name === 'signed')
    .flatMap((each) => findAll(each, 'persName'))
    .map(refer);
  const writers = named('from').length > 0 ? named('from') : signed;
  const words = paragraphs.map(teiText).filter((text) => text !== '');
  const { line, column } = division.place;
  if (writers.length === 0 || words.length === 0 || !ofLetters.test(title)) {
    const fact = `nothing says who speaks in "${title === '' ? (division.attributes['xml:id'] ?? 'a document') : title}"`;
    problems.push(at(path, { line, column }, warning('nobody', fact, 'It was left out: add it by hand.')));
    return;
  }
  cells.set('kind', ['letter']);
  cells.set('speaker', [...new Set(writers)]);
  if (named('to').length > 0) cells.set('addressee', named('to'));
  cells.set('words', [words.join('\n\n')]);
  cells.set('mode', ['direct']);
  yield rowAt(division, cells);
}

function lastPage(paragraph: XmlElement, { pageOf }: TeiFile): string | undefined {
  return findAll(paragraph, 'pb').at(-1)?.attributes.n ?? pageOf.get(paragraph);
}

/** A paragraph of a memorandum, as one that begins with who said what it tells; others are left out, and said to be. */
function* talkRows(
  { path, people, problems, pageOf }: TeiFile,
  division: XmlElement,
  cells: ReadonlyMap<string, string[]>,
  paragraphs: readonly XmlElement[],
  refer: (element: XmlElement) => string,
): Generator<Row> {
  const listed = findAll(division, 'list').flatMap((list) => findAll(list, 'persName'));
  const participants = [...new Set(listed.map(refer))];
  const byLastName = (words: string) =>
    [...participants, ...people.nameOf.values()].find((name) => {
      const last = name.split(' ').at(-1) ?? '';
      return (
        last.length > 2 &&
        new RegExp(
          `^(?:The )?(?:(?:Mr|Mrs|Dr|President|Chairman|Premier|Secretary|Ambassador|Minister|Prime Minister|Foreign Minister|General|Chancellor|King|Senator)\\.? )*${escaped(last)}\\b`,
        ).test(words)
      );
    });
  for (const paragraph of paragraphs) {
    const text = teiText(paragraph);
    if (text === '' || paragraph.parent?.name === 'item') continue;
    const first = paragraph.children.find((child) => typeof child !== 'string' || child.trim() !== '');
    const tagged = typeof first === 'object' && first.name === 'persName' ? refer(first) : undefined;
    const who = tagged ?? byLastName(text);
    if (who === undefined) {
      const { line, column } = paragraph.place;
      const fact = `nothing at the beginning of this paragraph says who speaks: "${text.slice(0, 50)}…"`;
      problems.push(at(path, { line, column }, warning('nobody', fact, 'It was left out: add it by hand.')));
      continue;
    }
    const own = new Map(cells);
    own.set('speaker', [who]);
    own.set('words', [text]);
    add(own, 'page', pageOf.get(paragraph));
    yield rowAt(paragraph, own);
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
