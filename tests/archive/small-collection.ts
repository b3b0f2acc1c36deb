import type { SourceFile } from '../../src/statements/problems.ts';

const texts: Readonly<Record<string, string>> = {
  'site.yaml': 'title: Norland Papers\nstrapline: Who said what.\nlanguages: [en]\nlicence: { name: CC0 }\n',
  'ABOUT.md': 'About *it*.\n',
  'speakers/ada-marsh.md':
    '---\nname: Ada Marsh\nsort_name: Marsh, Ada\ncountry: NO\nroles: [{ role: Premier, from: 2030 }]\n---\n',
  'speakers/bo-lund.md': '---\nname: Bo Lund\nsort_name: Lund, Bo\ncountry: SE\nroles: [{ role: Envoy }]\n---\n',
  'speakers/port-authority.md': '---\nname: Authority of the Port\nkind: organization\n---\n',
  'topics/trade.md': '---\nlabel: trade\n---\n',
  'topics/grain.md': '---\nlabel: grain\nbroader: [trade]\n---\n',
  'topics/ships.md': '---\nlabel: Ships\n---\n',
  'publishers/strait-review.md': '---\nname: Strait Review\n---\n',
  'publishers/norland-news.md': '---\nname: Norland News\n---\n',
};

/** The files of a small invented collection without entries, with some of them changed or added; a text of null takes one away. */
export function smallCollection(changes: Readonly<Record<string, string | null>> = {}): SourceFile[] {
  return Object.entries({ ...texts, ...changes }).flatMap(([path, text]) =>
    text === null ? [] : [{ path: `content/${path}`, text }],
  );
}

/** An entry of 30 May 2031 on grain, with these fields and statements, each as its words and what its last lines say. */
export function entryOf(
  statements: readonly (readonly [string, ...string[]])[],
  fields: Record<string, string> = {},
): string {
  const all = {
    title: 'x',
    date: '2031-05-30',
    topics: '[grain]',
    source: '{ publisher: norland-news, url: https://a.example/1 }',
    ...fields,
  };
  const front = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const quotes = statements.map(([words, ...lines]) => `> ${words}\n>\n${lines.map((line) => `> ${line}`).join('\n')}`);
  return `---\n${front.join('\n')}\n---\n\nBefore.\n\n${quotes.join('\n\n')}\n`;
}
