import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/statements/article.ts';
import { addressKey, findBadAddress, isWebAddress } from '../../src/statements/addresses/web-address.ts';

describe('an address that no reader can follow is refused', () => {
  test.each([
    ['no address at all', 'a.example'],
    ['one of another kind', 'ftp://a.example/'],
    ['one without a host', 'https://'],
    ['a port that is none', 'https://a.example:99999/'],
    ['a space', 'https://a.example/my papers'],
    ['a sign that no address holds', 'https://a.example/{id}'],
    ['a percent sign alone', 'https://a.example/100%/'],
    ['a password', 'https://ada:secret@a.example/'],
    ['a name', 'https://ada@a.example/'],
    ['the own machine', 'http://localhost:4321/a'],
    ['the own machine below a name', 'http://papers.localhost/a'],
    ['the own machine by number', 'http://127.0.0.1/a'],
    ['the own machine in one number', 'http://2130706433/a'],
    ['the own machine in base sixteen', 'http://0x7f.1/a'],
    ['the own machine in base eight', 'http://0177.0.0.1/a'],
    ['the own machine in IPv6', 'http://[::1]/a'],
    ['the own machine, as IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/a'],
    ['a network at home', 'http://192.168.1.10/a'],
    ['the end of a range', 'http://172.31.255.255/a'],
    ['a network of a house', 'http://10.1.2.3/a'],
    ['a carrier behind one number', 'http://100.127.0.1/a'],
    ['a host that gives machines their names', 'http://169.254.169.254/latest/meta-data'],
    ['a local network in IPv6', 'http://[fe80::1]/a'],
    ['a private network in IPv6', 'http://[fd12:3456::1]/a'],
    ['an example in IPv6', 'http://[2001:db8::1]/a'],
    ['a machine in the house', 'http://intranet/a'],
    ['a name at home', 'http://papers.local/a'],
    ['a name at home with a dot behind it', 'http://papers.home.arpa./a'],
  ])('%s: %s', (_what, address) => {
    const bad = findBadAddress(address);
    expect(bad?.fact).toMatch(/\w/);
    expect(bad?.repair).toMatch(/^[A-Z].*\.$/);
  });
});

test.each([
  ['a.example', 'this is not a web address', 'Give it whole, beginning with https:// or http://.'],
  ['at https://a.example/', 'this is not a web address', 'Give it whole, beginning with https:// or http://.'],
  ['https:///a', 'this is not a web address', 'Give it whole, beginning with https:// or http://.'],
  ['https://a.example:99999/', 'this is not a web address', 'Give it whole, beginning with https:// or http://.'],
  [
    'https://a.example/a b',
    'no address can hold a space or a character that nobody can see',
    'Write %20 for it, or remove it.',
  ],
  [
    'https://a.example/\u202e',
    'no address can hold a space or a character that nobody can see',
    'Write %E2%80%AE for it, or remove it.',
  ],
  ['https://a.example/{', 'no address can hold the sign {', 'Write %7B for it, or remove it.'],
  ['https://a.example/100%', 'a % in this address is not followed by two digits', 'Write %25 for it.'],
  ['https://a.example/%A', 'a % in this address is not followed by two digits', 'Write %25 for it.'],
  ['https://ada@a.example/', 'this address carries a name or a password', 'Remove what stands in front of the @.'],
  ['https://:secret@a.example/', 'this address carries a name or a password', 'Remove what stands in front of the @.'],
  [
    'http://127.0.0.1/a',
    '"127.0.0.1" is in a network of its own, where no reader can go',
    'Give the address under which everybody can read it.',
  ],
])('%j: %s', (address, fact, repair) => {
  expect(findBadAddress(address)).toEqual({ fact, repair });
});

describe('networks that the public one does not lead to', () => {
  const isOpen = (host: string) => findBadAddress(`http://${host}/`) === undefined;
  test.each([
    ['0.0.0.0', '0.255.0.1', '1.0.0.1'],
    ['10.0.0.0', '10.255.0.1', '11.0.0.1'],
    ['100.64.0.0', '100.127.0.1', '100.128.0.1'],
    ['127.0.0.0', '127.255.0.1', '128.0.0.1'],
    ['169.254.0.0', '169.254.255.1', '169.255.0.1'],
    ['172.16.0.0', '172.31.0.1', '172.32.0.1'],
    ['192.168.0.0', '192.168.255.1', '192.169.0.1'],
    ['198.18.0.0', '198.19.0.1', '198.20.0.1'],
  ])('from %s to %s, and not %s', (first, last, next) => {
    expect([first, last, next].map(isOpen)).toEqual([false, false, true]);
  });

  test.each([
    '9.255.0.1',
    '100.63.0.1',
    '126.0.0.1',
    '169.253.0.1',
    '172.15.0.1',
    '192.167.0.1',
    '198.17.0.1',
    '223.255.0.1',
  ])('not %s, which is right in front of one', (host) => {
    expect(isOpen(host)).toBe(true);
  });

  test.each([
    '224.0.0.1',
    '239.0.0.1',
    '255.255.255.255',
    '[ff02::1]',
    '[2002:a00:1::]',
    '[2001:db8::1]',
    '[2001:0:1::]',
    '[2001::1]',
    '[::]',
    '[1fff::1]',
    '[4000::1]',
  ])('nor does it lead to %s', (host) => {
    expect(isOpen(host)).toBe(false);
  });

  test.each([
    '[2001:4860::1]',
    '[2003::1]',
    '[2000::1]',
    '[3fff:1::1]',
    'local.example',
    'mylocalhost.example',
    'corp.example',
    'home.arpa.example',
    'lan.example',
  ])('but it does to %s', (host) => {
    expect(isOpen(host)).toBe(true);
  });

  test.each([
    'a.localdomain',
    'a.internal',
    'a.intranet',
    'a.lan',
    'a.home',
    'a.corp',
    'home.arpa',
    'a..example',
    '.a.example',
  ])('nobody has the name %s', (host) => {
    expect(isOpen(host)).toBe(false);
  });
});

test.each([
  ['https://a.example/', true],
  ['HTTP://a.example', true],
  ['http://localhost/', true],
  ['ftp://a.example/', false],
  ['see https://a.example/', false],
  ['https://', false],
  ['https://a.example:99999/', false],
])('%s is an address of the web: %s', (address, expected) => {
  expect(isWebAddress(address)).toBe(expected);
});

describe('two ways to write one address are one', () => {
  test.each([
    ['http://a.example/grain', 'https://www.a.example/grain'],
    ['https://a.example/grain', 'https://m.a.example./grain/'],
    ['https://a.example/grain', 'https://www2.a.example/grain/index.html'],
    ['https://a.example', 'https://amp.a.example/'],
    ['https://a.example/grain', 'https://mobile.a.example/grain#top'],
    ['https://a.example/grain?a=1&b=2', 'https://a.example/grain?b=2&a=1'],
    [
      'https://a.example/grain?id=3',
      'https://a.example/grain?utm_source=x&id=3&fbclid=y&at_campaign=z&ns_mchannel=w&mc_cid=1',
    ],
    ['https://a.example/%d0%b0', 'https://a.example/%D0%B0'],
    ['https://a.example/grain', 'https://web.archive.org/web/20310530000000/https://a.example/grain'],
    ['https://a.example/grain', 'http://web.archive.org/web/2031*/http://a.example/grain'],
    ['https://a.example:443/', 'https://a.example/'],
  ])('%s and %s', (one, other) => {
    expect(addressKey(one)).toHaveLength(1);
    expect(addressKey(other)).toEqual(addressKey(one));
  });

  test.each([
    ['https://a.example/grain', 'https://a.example/corn'],
    ['https://a.example/grain', 'https://b.example/grain'],
    ['https://a.example/grain', 'https://a.example:8443/grain'],
    ['https://a.example/grain?id=3', 'https://a.example/grain?id=4'],
    ['https://a.example/?xutm_source=3', 'https://a.example/'],
    ['https://a.example/?fbclid2=3', 'https://a.example/'],
    ['https://a.example/#!grain', 'https://a.example/#!corn'],
    ['https://a.example/#/grain', 'https://a.example/'],
    ['https://a.example/indexes', 'https://a.example/'],
    ['https://a.example/index.html/a', 'https://a.example/a'],
    ['https://mm.a.example/', 'https://a.example/'],
    ['https://a.example/?a=1&b=2', 'https://a.example/?a=1b=2'],
    ['https://web.archive.org/web/2031/', 'https://web.archive.org/web/2032/'],
  ])('not %s and %s', (one, other) => {
    expect(addressKey(other)).not.toEqual(addressKey(one));
  });

  test('what is no address is compared with none', () => {
    expect(addressKey('a.example')).toEqual([]);
  });
});

test.each([
  'https://a.example/2031/grain?id=3&x=[1]#top',
  'http://townhall.example./tipsheet',
  'https://пример.example/пролив',
  'https://a.example/%D0%B0',
  'http://8.8.8.8/a',
  'http://172.32.0.1/a',
  'http://[2a00:1450::1]/a',
  'https://a.example:8443/a@b',
])('%s is welcome', (address) => {
  expect(findBadAddress(address)).toBeUndefined();
});

test('a site at home may name its repository there, and not with a password', () => {
  expect(findBadAddress('http://forge.local:3000/papers', { local: true })).toBeUndefined();
  expect(findBadAddress('http://a:b@forge.local/papers', { local: true })).toBeDefined();
});

test('whatever is welcome is an address that a browser reads, with the web behind it', () => {
  const text = fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string({ unit: 'binary' }));
  fc.assert(
    fc.property(text, fc.string({ unit: 'grapheme', maxLength: 4 }), (address, stray) => {
      for (const one of [address, address + stray, `https://${address}`]) {
        if (findBadAddress(one)) continue;
        const { protocol, username, password, hostname } = new URL(one);
        expect(['http:', 'https:']).toContain(protocol);
        expect([username, password]).toEqual(['', '']);
        expect(hostname).toMatch(/\.|:/);
      }
    }),
  );
});

const head = (fields: string) =>
  `---\ndate: 2031-05-30\n${fields}\nsource: { publisher: p, url: https://p.example }\n---\n\n`;
const said = '> Ships.\n>\n> — Ada Marsh on grain\n';
const facts = (text: string) =>
  readArticle({ path: 'articles/x.md', text }).problems.map(({ line, fact }) => `${line} ${fact}`);

describe('a link in an entry', () => {
  test.each([
    [
      'prose',
      `${head('title: x')}[there](http://localhost/a)\n\n${said}`,
      '7 a link to "http://localhost/a": "localhost"',
    ],
    [
      'prose',
      `${head('title: x')}[there](<https://a.example/{b}>)\n\n${said}`,
      '7 a link to "https://a.example/{b}": no',
    ],
    [
      'a definition',
      `${head('title: x')}[there][a]\n\n${said}\n[a]: http://u:p@a.example/`,
      '13 a link to "http://u:p@',
    ],
    ['words', head('title: x') + said.replace('Ships', '[Ships](http://10.0.0.1/)'), '7 a link to "http://10.0.0.1/"'],
    ['a note', `${head('title: x')}A.[^1]\n\n${said}\n[^1]: <http://[::1]/>`, '13 a link to "http://[::1]/"'],
  ])('in %s leads to where a reader can go', (_where, text, expected) => {
    expect(facts(text)).toEqual([expect.stringContaining(expected)]);
  });
});

describe('a character written as a reference', () => {
  const filler = 'there is an invisible character here (U+3164)';
  test.each([
    ['the address of a link', '[a](https://a.example/&#x3164;)', filler],
    ['the title of a link', '[a](https://a.example/ "b&#x3164;")', filler],
    ['the words of a link', '[b&#12644;](https://a.example/)', filler],
    ['a definition', `[a][b]\n\n[b]: https://a.example/ 'b&#x3164;'`, filler],
    ['the name of a picture', '![b&#x3164;](https://a.example/)', filler],
  ])('shows nothing in %s', (_where, prose, expected) => {
    expect(facts(`${head('title: x')}${prose}\n\n${said}`).join('\n')).toContain(expected);
  });

  test('is told even where the character stands elsewhere and is needed there', () => {
    const prose = 'می\u200cخواهم and no&zwnj;thing';
    expect(facts(`${head('title: x')}${prose}\n\n${said}`)).toEqual([
      '7 there is an invisible character here (U+200C)',
    ]);
  });

  test.each([
    ['title: "a&#x3164;b"', '3 "&#x3164;" is shown as it stands here, for a field is no Markdown'],
    ['title: Grain &amp; ships', '3 "&amp;" is shown as it stands here, for a field is no Markdown'],
    ['title: x\noccasion: Caf&eacute;', '4 "&eacute;" is shown as it stands here, for a field is no Markdown'],
  ])('is none in a field: %s', (field, expected) => {
    expect(facts(head(field) + said)).toEqual([expected]);
  });

  test.each(['title: Q&A; and R&D', 'title: AT&T', 'title: "a &; b &#; c"'])('is not %s', (field) => {
    expect(facts(head(field) + said)).toEqual([]);
  });
});

test.each([
  ['a line end', 'title: "a\\nb"'],
  ['lines', 'title: |\n  a\n  b'],
  ['a tab', 'title: "a\\tb"'],
  ['a line separator', 'title: "a\\Lb"'],
  ['a next line', 'title: "a\\Nb"'],
])('%s in a title is refused', (_what, field) => {
  expect(facts(head(field) + said).join('\n')).toMatch(/more than one line|invisible/);
});

test('a folded title of one line is welcome, and a note may have lines', () => {
  expect(facts(head('title: >\n  a\n  b') + said)).toEqual([]);
  const noted = head('title: x').replace('publisher: p,', 'publisher: p, note: "a\\nb",');
  expect(facts(noted + said)).toEqual([]);
});

test('half of a surrogate pair that YAML writes is refused, and a pair is none', () => {
  expect(facts(head('title: "a\\ud83db"') + said)).toEqual(['3 there is an invisible character here (U+D83D)']);
  expect(facts(head('title: "a\\U0001F600b"') + said)).toEqual([]);
});
