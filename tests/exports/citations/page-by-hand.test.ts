import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { citationsPage } from '../../../src/exports/citations/citations-page.ts';
import type { CitedFrom } from '../../../src/exports/citations/cited-statement.ts';
import { citationFormats } from '../../../src/exports/citations/formats.ts';
import type { Embed } from '../../../src/exports/sharing/embed.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { setting } from '../../rendering/plain-setting.ts';
import { letter, pass, talks } from '../archive-by-hand.ts';

const from: CitedFrom = {
  archive: 'Papers',
  language: 'en',
  addressOf: ({ id }) => `/letters/#${id}`,
  editionOf: () => 'abc123',
  words: en,
};
const documentOf = (page: ReturnType<typeof citationsPage>) =>
  parseHTML(`<html><body>${page.main.toString()}</body></html>`).document;

describe('the page on which an entry is cited', () => {
  const page = citationsPage(letter, from, setting);
  const document = documentOf(page);

  test('is called after the entry, which counts', () => {
    expect(page).toMatchObject({
      title: en.cite.page(letter.title),
      description: en.cite.page(letter.title),
      part: 'timeline',
      canonical: 'articles/letter/',
    });
    expect(document.querySelector('h1')?.textContent).toBe(en.cite.page(letter.title));
    const note = document.querySelector('.note');
    expect(note?.textContent).toContain(en.cite.editionNote);
    expect(note?.querySelector('.without-scripts')?.textContent.trim()).toBe(en.cite.noDayNote(`[${en.cite.noDay}]`));
  });

  test('has the words of its controls, and how several are one file', () => {
    const own = document.querySelector('.citations');
    const told = (name: string) => own?.getAttribute(`data-${name}`);
    expect(['copy', 'copy-link', 'copy-quotation', 'copied', 'close'].map(told)).toEqual([
      en.cite.copy,
      en.cite.copyLink,
      en.cite.copyQuotation,
      en.cite.copied,
      en.search.close,
    ]);
    const files = JSON.parse(told('files') ?? '') as { id: string }[];
    expect(files.map(({ id }) => id)).toEqual(['bibtex', 'biblatex', 'ris', 'csl']);
  });

  test('has each statement with its words and every form, those of programs shut', () => {
    const sections = [...document.querySelectorAll('section')];
    expect(sections.map(({ id }) => id)).toEqual(letter.statements.map(({ id }) => id));
    for (const section of sections) {
      expect(section.querySelector('h2 a')?.getAttribute('href')).toBe(`/articles/letter/#${section.id}`);
      expect(section.querySelector('blockquote.words')?.textContent.trim()).not.toBe('');
      const forms = (selector: string) =>
        [...section.querySelectorAll(selector)].map((form) => form.getAttribute('data-form'));
      const ofPrograms = citationFormats.filter(({ file }) => file !== undefined).map(({ id }) => id);
      const ofPeople = citationFormats.filter(({ file }) => file === undefined).map(({ id }) => id);
      expect([forms('dl > dd'), forms('details > pre[dir=ltr]')]).toEqual([ofPeople, ofPrograms]);
      expect([...section.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual(
        citationFormats.flatMap(({ name, file }) => (file === undefined ? [name ?? 'Papers'] : [])),
      );
    }
  });

  test('marks what only a browser knows: the address, the day, and what is said with the day', () => {
    const [section] = document.querySelectorAll('section');
    const texts = (selector: string) => [
      ...new Set([...(section?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent)),
    ];
    expect(texts('[data-address]')).toEqual([`/letters/#${section?.id ?? ''}`]);
    expect(texts('[data-day]')).toEqual([`[${en.cite.noDay}]`]);
    expect([
      ...new Set([...(section?.querySelectorAll('[data-day]') ?? [])].map((day) => day.getAttribute('data-day'))),
    ]).toEqual(['en-GB', 'en-US']);
    expect(section?.querySelectorAll('[data-read][hidden]').length).toBeGreaterThan(2);
  });

  test('has a whole address as it is', () => {
    const whole = citationsPage(letter, { ...from, addressOf: ({ id }) => `https://a.example/#${id}` }, setting);
    expect(documentOf(whole).querySelector('[data-address]')).toBeNull();
    expect(whole.main.toString()).toContain('https://a.example/#');
  });
});

test('what puts a statement on another page stands behind its forms, for those that have it', () => {
  const embed: Embed = { address: '/embed/a/', title: 'Talks', height: 320, script: '/embed/fit.js' };
  const document = documentOf(
    citationsPage(talks, from, setting, { embedOf: (statement) => (statement === pass ? embed : undefined) }),
  );
  const last = [...document.querySelectorAll('section')].map((section) =>
    section.lastElementChild?.classList.contains('embed'),
  );
  expect(last).toEqual(talks.statements.map((statement) => statement === pass));
});

test('a large site shows three forms of each statement and has all of them packed, word for word', () => {
  const pages: string[] = [];
  const pack = (page: string) => {
    pages.push(page);
    return 'UEFDSw==';
  };
  const document = documentOf(citationsPage(talks, from, setting, { pack }));
  const formsIn = (section: Element) => [...section.querySelectorAll<HTMLElement>('[data-form]')];
  for (const section of document.querySelectorAll('section'))
    expect(formsIn(section).map((form) => form.dataset.form)).toEqual(['note', 'chicago', 'bibtex']);
  const link = document.querySelector<HTMLAnchorElement>('.packed a');
  expect([link?.getAttribute('href'), link?.download]).toEqual([
    'data:application/gzip;base64,UEFDSw==',
    `${talks.slug}.html.gz`,
  ]);
  expect(document.querySelector('[data-files]')).toBeNull();

  const plain = documentOf(citationsPage(talks, from, setting));
  const packed = parseHTML(pages.join('')).document;
  const textsIn = (page: Document) =>
    [...page.querySelectorAll('section')].map((section) => [
      section.id,
      ...formsIn(section).map((form) => `${form.dataset.form} ${form.textContent}`),
    ]);
  expect(textsIn(packed)).toEqual(textsIn(plain));
  const filesIn = (page: Document) => page.querySelector<HTMLElement>('.citations')?.dataset.files;
  expect(filesIn(packed)).toBe(filesIn(plain));
});

test('words in another language than the collection’s say so', () => {
  const foreign = { ...talks, translation: undefined, source: { ...talks.source, language: 'ru' } };
  const statements = talks.statements.map((statement) => ({ ...statement, article: foreign }));
  const page = (collectionTag: string) =>
    documentOf(citationsPage({ ...foreign, statements }, from, { ...setting, collectionTag })).querySelectorAll(
      'blockquote [lang=ru]',
    ).length;
  expect([page('ru'), page('en') > 0]).toEqual([0, true]);
});
