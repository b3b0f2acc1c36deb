import { some, type AttackClass } from '../attack.ts';

const values = [
  '<script>alert(§)</script>',
  '"><img src=x onerror=alert(§)>',
  "');alert(§);//",
  'javascript:alert(§)',
  '//evil.example/§',
  'https://evil.example/§',
  '../../../evil',
  '${alert(§)}{{alert(§)}}',
  '</title><svg onload=alert(§)>',
  '\u202e\u0000\ud800',
  '__proto__',
  'constructor',
  '"'.repeat(500),
  '('.repeat(300),
  'speaker:<img src=x onerror=alert(§)> topic:"<svg/onload=alert(§)>"',
];

/** What pages read of their addresses, by page. */
const asked: readonly (readonly [page: string, names: readonly string[]])[] = [
  ['search/', ['q', 'speaker', 'topic', 'from', 'to', 'order', 'mode']],
  ['', ['speaker', 'topic', 'party', 'publisher', 'mode', 'from', 'to', 'order', 'mark', 'view', 'q']],
  ['compare/', ['speakers', 'topic', 'speaker', 'party', 'from', 'mode']],
  ['contribute/', ['entry', 'file', 'report', 'text']],
  ['articles/grain-talks/', ['mark', 'view', 'q']],
  ['articles/grain-before-winter/', ['mark', 'x']],
  ['topics/strait/', ['from', 'to', 'view', 'mark']],
  ['speakers/ada-marsh/', ['from', 'view']],
  ['years/2031/', ['from', 'to']],
  ['swimlanes/', ['from', 'mark']],
  ['cite/grain-talks/', ['mark', 'q']],
  ['offline/', ['x', 'language']],
  ['ar/search/', ['q', 'topic']],
  ['ar/', ['topic', 'mark']],
  ['embed/articles/grain-talks/nobody-asked/', ['mark', 'x']],
  ['404.html', ['x']],
];

const fragments = [
  '<img src=x onerror=alert(§)>',
  'javascript:alert(§)',
  ':~:text=<script>alert(§)</script>',
  '/../../evil?mark=<img src=x onerror=alert(§)>',
  '%00%ff',
  '__proto__',
  '"]<svg onload=alert(§)>',
];

/** A value as addresses hold it; the number is put in later. */
function encoded(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll('%C2%A7', '§');
}

/** An address that somebody is led to. */
export const addressAttacks: AttackClass = {
  name: 'addresses of pages',
  kind: 'address',
  attacks: [
    ...asked.flatMap(([page, names], place) =>
      names.flatMap((name, index) =>
        some(values, place * 5 + index, 2).map((value) => ({
          address: `${page}?${name}=${encoded(value)}`,
        })),
      ),
    ),
    ...['', 'search/', 'articles/grain-talks/', 'contribute/', 'compare/', 'topics/strait/'].flatMap((page, index) =>
      some(fragments, index, 3).map((fragment) => ({
        address: `${page}#${encodeURI(fragment).replaceAll('%C2%A7', '§')}`,
      })),
    ),
    ...[
      '/evil.example/§',
      '%2f%2fevil.example',
      '..%2f..%2fetc%2fpasswd',
      '%00',
      '%E0%A4%A',
      '<script>alert(§)</script>',
      'articles/%2e%2e/%2e%2e/x/',
      'contribute/?entry=..%2f..%2f..%2f%2fevil.example&file=../../x',
    ].map((address) => ({ address })),
  ],
};

/** Whatever a page says to a frame, or a frame to the page around it. */
export const messageAttacks: AttackClass = {
  name: 'messages to frames',
  kind: 'message',
  attacks: [
    'alert(§)',
    '<img src=x onerror=alert(§)>',
    null,
    { type: 'embed-size' },
    { type: 'embed-size', height: '1"onload="alert(§)' },
    { type: 'embed-size', height: { valueOf: 1 } },
    { type: 'embed-size', height: [900] },
    { type: 'embed-size', height: -1 },
    { type: 'embed-size', height: Infinity },
    { type: 'embed-size', height: 'javascript:alert(§)' },
    { sentinel: 'amp', type: 'embed-size', height: '<svg onload=alert(§)>' },
    { __proto__: null, type: 'navigate', href: 'https://evil.example/§' },
    { activate: true },
    { ask: 'edition' },
    { want: '../../evil' },
    { index: 'https://evil.example/§/' },
    { number: 1, query: '<script>alert(§)</script>' },
  ].map((message) => ({ message })),
};

const followed = (fields: object) =>
  JSON.stringify({
    index: 'x',
    searches: [
      {
        query: 'topic=grain',
        title: 'grain',
        address: '/timeline/?topic=grain',
        signature: '',
        known: [],
        fresh: [],
        ...fields,
      },
    ],
  });
const list = 'communique.followed INDEX';
const desk = 'communique.contribute';
const entry = (text: string) =>
  `---\ntitle: x\ndate: 2031-05-30\nsource: { publisher: norland-news, url: https://news.example/1 }\n---\n\n${text}\n\n> Words.\n>\n> — Ada Marsh on grain\n`;

/** What another site of the same host can leave in the storage that a page reads. */
export const storedAttacks: AttackClass = {
  name: 'stored values',
  kind: 'stored',
  attacks: [
    ...[
      followed({ title: '<img src=x onerror=alert(§)>' }),
      followed({ address: 'javascript:alert(§)' }),
      followed({ address: 'JAVASCRIPT:alert(§)//' }),
      followed({ address: 'data:text/html,<script>alert(§)</script>' }),
      followed({ address: '//evil.example/§' }),
      followed({ address: 'https://evil.example/§' }),
      followed({ address: '\\\\evil.example\\§' }),
      followed({ fresh: [{ id: '../../evil#x', label: '<script>alert(§)</script>' }] }),
      followed({ fresh: [{ id: 'javascript:alert(§)', label: 'x' }] }),
      followed({ fresh: [null, 1, { id: 2 }] }),
      followed({ query: 'q=<img src=x onerror=alert(§)>&topic=__proto__' }),
      followed({ known: [{}, null], signature: '<svg onload=alert(§)>' }),
      '{"index":"https://evil.example/§","searches":[]}',
      '{"__proto__":{"searches":1}}',
      'null',
      '[',
      '{"index":1,"searches":{"length":9}}',
    ].map((value) => ({ key: list, value, page: '' })),
    ...[
      { report: '<img src=x onerror=alert(§)>', text: '' },
      { text: entry('<script>alert(§)</script>'), path: '' },
      { text: entry('[x](javascript:alert(§))'), path: '' },
      { text: entry('<svg onload=alert(§)>').replace('title: x', 'title: "<img src=x onerror=alert(§)>"'), path: '' },
      { text: entry('x').replace('topics', 'x'), path: '../../../evil.md' },
      { text: entry('x').replace('Ada Marsh', '<img src=x onerror=alert(§)>'), path: 'javascript:alert(§)' },
      { text: entry('x').replace('https://news.example/1', 'javascript:alert(§)') },
      { text: 7, report: {}, year: [], path: null },
      { text: null },
      { text: `${'<'.repeat(2000)}script>alert(§)` },
    ].map((value) => ({ key: desk, value: JSON.stringify(value), page: 'contribute/' })),
    ...['"<img src=x onerror=alert(§)>', '7', '[]', 'null'].map((value) => ({
      key: desk,
      value,
      page: 'contribute/',
    })),
    ...['dark"><img src=x onerror=alert(§)>', '__proto__', 'javascript:alert(§)'].map((value) => ({
      key: 'communique-theme',
      value,
      page: 'search/',
    })),
  ],
};
