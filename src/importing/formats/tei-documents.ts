import { at, warning } from '../../statements/problems.ts';
import type { Row } from '../table.ts';
import { add, rowAt, type TeiFile } from './tei-file.ts';
import { dayIn } from './tei-header.ts';
import { spoken, spokenRow } from './tei-spoken.ts';
import { teiText } from './tei-text.ts';
import { descendants, find, findAll, type XmlElement } from './xml-tree.ts';

/** Whether an element is a document of FRUS, or a letter. */
export function isLetter({ name, attributes }: XmlElement): boolean {
  return /^div\d?$/.test(name) && (attributes.type === 'document' || attributes.type === 'letter');
}

const ofLetters = /\b(?:letter|message|telegram|note|aide-m[ée]moire|airgram|cable)\b/i;
const ofTalks =
  /\bmemorand(?:um|a) (?:of|for the record|on)\b|\bminutes\b|\b(?:memorandum of )?conversation\b|\bsummary of (?:conversation|meeting)\b/i;

/** A document of FRUS: a letter is what its writer says in it, a memorandum what each paragraph says that somebody said. */
export function* documentRows(tei: TeiFile, division: XmlElement): Generator<Row> {
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
