import type { ArchivedStatement } from '../../archive/archived-statement.ts';

const day = { edtf: '2000-01-01', earliest: '2000-01-01', latest: '2000-01-01' };
const nobody = { slug: '-', file: '', aliases: [], labels: {}, former: [], noteHtml: '', names: [] };
const somebody = {
  ...nobody,
  name: '',
  sortName: '',
  kind: 'unnamed' as const,
  identifiers: {},
  roles: [],
  members: [],
};
const party = { kind: 'country' as const, slug: '-', name: '', labels: {}, aliases: [] };
const article: ArchivedStatement['article'] = {
  slug: '-',
  file: '',
  title: '',
  date: day,
  addressee: [],
  topics: [],
  via: [],
  source: { publisher: { ...nobody, name: '' } },
  also: [],
  aliases: [],
  status: 'current',
  corrections: [],
  blocks: [],
  statements: [],
  relations: [],
};
/** A statement without words that has every part that one can have: a preview takes those it needs from its HTML. */
export const statementWithEveryPart: ArchivedStatement = {
  id: '-',
  article,
  position: 0,
  mode: 'indirect',
  paragraphs: [],
  speakers: [
    // A sign would fold to nothing, and pass for a name that is shown already.
    { speaker: somebody, printedName: 'printed', role: { role: '-', labels: {}, from: null, to: null } },
    { speaker: somebody, printedName: 'printed' },
  ],
  members: [somebody],
  behalf: [party],
  parties: [],
  topics: [{ ...nobody, label: '', broader: [], narrower: [], related: [] }],
  date: day,
  locator: { kind: 'page', text: '-' },
  relations: [{ kind: 'answers', direction: 'to', article, byEditors: true }],
  place: { line: 1, column: 1 },
};
