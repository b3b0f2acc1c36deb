import type { Row } from '../table.ts';
import { add, rowAt, type TeiFile } from './tei-file.ts';
import { dayIn, languageOf, withoutMidnight } from './tei-header.ts';
import { saidIn, teiText } from './tei-text.ts';
import { around, descendants, type XmlElement } from './xml-tree.ts';

/** Elements that hold what one person says, as the TEI Guidelines (3.3.3, 7, 8) and Parla-CLARIN have them. */
export const spoken = new Set(['said', 'u', 'sp']);

/** What one person says at one time, as a row; nothing where there are no words. */
export function* spokenRow(tei: TeiFile, element: XmlElement): Generator<Row> {
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
