import { expect, test } from 'vitest';
import {
  bibliographyControl,
  bibliographyFiles,
  bibliographyText,
} from '../../../src/exports/citations/bibliography.ts';
import { apa } from '../../../src/exports/citations/apa.ts';
import { bibtex } from '../../../src/exports/citations/bibtex.ts';
import { cslJson } from '../../../src/exports/citations/csl-json.ts';
import type { CitedFrom } from '../../../src/exports/citations/cited-statement.ts';
import { embedHtml } from '../../../src/exports/sharing/embed-control.ts';
import { embedSnippet, type Embed } from '../../../src/exports/sharing/embed.ts';
import { llms } from '../../../src/exports/sharing/files/llms.ts';
import type { SharedSite } from '../../../src/exports/sharing/shared-site.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { archive, articleBy, asked, open, source } from '../archive-by-hand.ts';

const from: CitedFrom = {
  archive: 'Papers',
  language: 'en',
  addressOf: ({ id }) => `https://x.example/#${id}`,
  editionOf: () => undefined,
  words: en,
};

test('several statements are one file of a format', () => {
  const text = (format: typeof bibtex) => bibliographyText(format, [open, asked], from, '2031-07-01');
  expect(text(bibtex)).toMatch(
    /^@misc\{letter:open,\n[\s\S]*urldate = \{2031-07-01\},\n\}\n\n@misc\{letter:asked,\n[\s\S]*\}\n$/,
  );
  expect((JSON.parse(text(cslJson)) as { id: string }[]).map(({ id }) => id)).toEqual(['letter#open', 'letter#asked']);
  // What is no file of programs has nothing between.
  expect(text(apa).split('Lind').length).toBe(2);
  expect(text(apa)).toMatch(/^Bo Lind\. [\s\S]*#openStrait Group, with/);
});

test('formats of files are known by their names', () => {
  expect(bibliographyFiles.map(({ id, name, extension, between }) => [id, name, extension, between])).toEqual([
    ['bibtex', 'BibTeX', 'bib', '\n\n'],
    ['biblatex', 'BibLaTeX', 'bib', '\n\n'],
    ['ris', 'RIS', 'ris', '\n'],
    ['csl', 'CSL-JSON', 'json', ',\n'],
  ]);
});

test('the controls of a page ask for its statements, or for those that are named', () => {
  const plain = (of?: string) => bibliographyControl(en, of).toString().replace(/\s+/g, ' ');
  expect(plain('speaker=ada&topic=x')).toBe(
    `<p class="bibliography"> <button type="button" data-of="speaker=ada&amp;topic=x">${en.cite.bibliography}</button> <button type="button" data-follow data-of="speaker=ada&amp;topic=x">${en.follow.follow}</button> </p>`,
  );
  expect(plain()).not.toContain('data-of');
});

const embed: Embed = { address: '/embed/a/', title: 'Talks', height: 320, script: '/embed/fit.js' };

test('what is copied into another page has places for an address that nobody knows', () => {
  const shown = (own: Partial<Embed>) => embedHtml({ ...embed, ...own }, { words: en }).toString();
  expect(shown({})).toContain(`<summary>${en.cite.embed}</summary>`);
  expect(shown({})).toContain('src=&quot;<span data-address>/embed/a/</span>&quot; title');
  expect(shown({})).toContain('src=&quot;<span data-address>/embed/fit.js</span>&quot; async');
  expect(shown({ address: 'https://a.example/', script: 'https://a.example/fit.js' })).not.toContain('data-address');
  // An address that is written otherwise in it is no place.
  expect(shown({ address: '/a&b/' })).not.toContain('<span data-address>/a');
  expect(embedSnippet(embed)).toContain('src="/embed/a/"');
});

test('language models are told what is here', () => {
  const site: SharedSite = { ...source, origin: undefined, base: '/', pages: [] };
  expect(llms.write(site).get('llms.txt')).toBe(`# Norland “Papers”

> Who said what.

4 statements in 3 entries. Each has a speaker, a date, a source and a mode: what is verbatim stands in quotation marks, all else is paraphrase and not the speaker’s own words. Quote a statement with its date, its mode and its address; of an entry that is disputed, corrected or withdrawn say so. Licence: CC0 1.0.

## Data

- [statements.ndjson](https://papers.example/data/v1/statements.ndjson): every statement with its speaker, date, mode, words and source, a line each
- [articles.csv](https://papers.example/data/v1/articles.csv): every entry
- [openapi.json](https://papers.example/data/v1/openapi.json): every file, and what its columns mean
- [annotations.jsonld](https://papers.example/data/v1/annotations.jsonld): verbatim words as annotations of their sources

## Entries

- [About gone](https://papers.example/articles/gone/entry.md): withdrawn, 2032, an official
- [Grain will “pass”](https://papers.example/articles/talks/entry.md): corrected, 2031-05-30, Ada Marsh, Bo Lind
- [About letter](https://papers.example/articles/letter/entry.md): 2030-06\\~, Bo Lind, Strait Group
`);
  const articles = Array.from({ length: 501 }, (_, at) => articleBy(`e${at}`, '2031', { title: 'a*b_c' }));
  const long = llms.write({ ...site, archive: { ...archive, articles } }).get('llms.txt') ?? '';
  expect(long).toContain('- [a\\*b\\_c](https://papers.example/articles/e500/entry.md): 2031\n');
  expect(long).toMatch(
    /e1\/entry\.md\): 2031\n- 1 earlier ones are rows of \[articles\.csv\]\(https:\/\/papers\.example\/data\/v1\/articles\.csv\)\n$/,
  );
});
