import { at, error } from '../../statements/problems.ts';
import { decodeText } from '../decode-text.ts';
import type { FileReading, GivenFile, Row } from '../table.ts';
import { documentRows, isLetter } from './tei-documents.ts';
import type { TeiFile } from './tei-file.ts';
import { entryHeaderOf, headerOf, isEntry } from './tei-header.ts';
import { teiPeople } from './tei-people.ts';
import { spoken, spokenRow } from './tei-spoken.ts';
import { teiText } from './tei-text.ts';
import { descendants, find, findAll, readXml, type XmlElement } from './xml-tree.ts';

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
