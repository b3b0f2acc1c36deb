import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import type { CitedFrom } from '../../../src/exports/citations/cited-statement.ts';
import { entryTags, statementTags } from '../../../src/exports/citations/head-tags.ts';
import { en } from '../../../src/languages/en/interface.ts';
import type { SafeHtml } from '../../../src/rendering/html.ts';
import { changedNorland, norland } from '../../read-folder.ts';

const from: CitedFrom = {
  archive: 'Norland Papers',
  language: 'en',
  addressOf: ({ article, id }) => `https://example.org/timeline/articles/${article.slug}/#${id}`,
  editionOf: () => '3f2a1b90c4',
  words: en,
};

interface ZoteroItem {
  itemType: string;
  title: string | undefined;
  creators: { lastName: string; firstName: string }[];
  date: string | undefined;
  publicationTitle: string | undefined;
  url: string | undefined;
  language: string | undefined;
  abstractNote: string | undefined;
}

/**
 * What Zotero takes from the head of a page, by the rules of its translators "Embedded Metadata" and "RDF": the name of a tag counts
 * before its property; what begins with the prefix of a namespace is RDF, which tells the type; of the rest the tags of Highwire Press go
 * before what RDF says.
 */
function zoteroItem(head: SafeHtml): ZoteroItem {
  const { document } = parseHTML(`<html><head>${head.toString()}</head><body></body></html>`);
  const tags = [...document.querySelectorAll('head > meta')].map((tag) => ({
    name: tag.getAttribute('name') ?? tag.getAttribute('property') ?? '',
    content: tag.getAttribute('content') ?? '',
  }));
  const all = (name: string) =>
    tags.filter((tag) => tag.name === name && tag.content !== '').map(({ content }) => content);
  const rdf = (prefix: string, property: string) =>
    tags.find(({ name }) => {
      const end = name.search(/[.:_]/);
      return name.slice(0, end).toLowerCase() === prefix && name.slice(end + 1) === property;
    })?.content;
  const highwire = (name: string) => all(`citation_${name}`)[0];
  const types = ['newspaperArticle', 'journalArticle', 'webpage', 'interview', 'letter'];
  const guessed = highwire('title') === undefined ? 'webpage' : 'journalArticle';
  const dcType = rdf('dc', 'type');
  return {
    itemType:
      dcType !== undefined && types.includes(dcType)
        ? dcType
        : rdf('og', 'type') === 'article'
          ? 'journalArticle'
          : guessed,
    title: highwire('title') ?? rdf('og', 'title'),
    creators: all('citation_author').flatMap(authorsIn).map(cleanAuthor),
    date: highwire('date') ?? rdf('article', 'published_time'),
    publicationTitle: highwire('journal_title') ?? rdf('dc', 'source') ?? rdf('og', 'site_name'),
    url: highwire('public_url') ?? rdf('og', 'url'),
    language: highwire('language'),
    abstractNote: highwire('abstract') ?? rdf('og', 'description') ?? all('description')[0],
  };
}

/** One tag may hold several names: parted by semicolons, or by commas where there are two words on both sides of the first. */
function authorsIn(content: string): string[] {
  const parted = content.split(/\s*;\s*/);
  const [first = '', second = '', ...more] = (parted[0] ?? '').split(/\s*,\s*/);
  const names = parted.length === 1 && first.includes(' ') && second.includes(' ') ? [first, second, ...more] : parted;
  return names.filter((name) => /[\p{L}\p{N}]/u.test(name));
}

/** A comma parts the family name from the given one; without one the last word is the family name. */
function cleanAuthor(author: string): { lastName: string; firstName: string } {
  const bare = author.replace(/^[\s.,/[\]:]+|[\s.,/[\]:]+$/g, '');
  if (author.includes(',')) {
    const [lastName = '', firstName = ''] = bare.split(/, ?/);
    return { lastName, firstName };
  }
  const words = bare.split(/\s+/);
  return { lastName: words.at(-1) ?? '', firstName: words.slice(0, -1).join(' ') };
}

const { articles } = buildArchive(
  norland,
  changedNorland({
    'articles/2031/together.md': `---
title: 'A "joint" text & <more>'
date: 2031-06-02T23:30+03:00
topics: [grain]
source: { publisher: norland-news, url: https://news.example/two }
---

> The ships waited.
>
> — Ada Marsh; Ministry of Grain; Old Port, New Sea ^waited

> The ships left.
>
> — Jan Piet van den Berg III ^left
`,
    'speakers/jan-berg.md':
      '---\nname: Jan Piet van den Berg III\nsort_name: van den Berg, Jan Piet, III\nroles: [{ role: Envoy }]\n---\n',
    'speakers/ministry.md': '---\nname: Ministry of Grain; Old Port, New Sea\nkind: organization\n---\n',
  }),
).archive;
const entry = (slug: string) => articles.find((article) => article.slug === slug) ?? expect.fail(`no entry ${slug}`);
const statement = (slug: string, id: string) =>
  entry(slug).statements.find((one) => one.id === id) ?? expect.fail(`no statement ${id}`);

describe('Zotero takes', () => {
  test('an entry as an article of the archive by all who speak in it', () => {
    const address = 'https://example.org/timeline/articles/grain-talks/';
    expect(zoteroItem(entryTags(entry('grain-talks'), from, address))).toEqual({
      itemType: 'newspaperArticle',
      title: 'Grain will pass before winter, Marsh says',
      creators: [
        { lastName: 'Marsh', firstName: 'Ada' },
        { lastName: 'Commission on the Strait', firstName: '' },
      ],
      date: '2031-05-30',
      publicationTitle: 'Norland Papers',
      url: address,
      language: 'en',
      abstractNote: undefined,
    });
  });

  test('a statement alone with its own speaker, day and address, and with what Zotero has no field for', () => {
    const address = 'https://example.org/timeline/articles/grain-talks/the-commission-counted-forty-ships/';
    const counted = statement('grain-talks', 'the-commission-counted-forty-ships');
    expect(zoteroItem(statementTags(counted, from, address))).toEqual({
      itemType: 'newspaperArticle',
      title: 'Grain will pass before winter, Marsh says',
      creators: [{ lastName: 'Commission on the Strait', firstName: '' }],
      date: '2031-05-29',
      publicationTitle: 'Norland Papers',
      url: address,
      language: 'en',
      abstractNote:
        'Commission on the Strait; Paraphrase; Talks at Port Ada, 29 May 2031; said to The Strait Review, reported by Norland News, 31 May 2031, “Marsh promises grain”, https://news.example/2031/grain; edition 3f2a1b90c4',
    });
  });

  test('names with signs that part names as one each, and a title as it is written', () => {
    const item = zoteroItem(statementTags(statement('together', 'waited'), from, undefined));
    expect(item.title).toBe('A "joint" text & <more>');
    expect(item.creators).toEqual([
      { lastName: 'Marsh', firstName: 'Ada' },
      { lastName: 'Ministry of Grain Old Port New Sea', firstName: '' },
    ]);
    expect(item.url).toBeUndefined();
  });

  test('a name of several words on both sides of the comma as one, with what stands behind it', () => {
    expect(zoteroItem(statementTags(statement('together', 'left'), from, undefined)).creators).toEqual([
      { lastName: 'van den Berg', firstName: 'Jan Piet III' },
    ]);
  });

  test('of a date in doubt the days that it can be about', () => {
    const [first] = entry('kornev-letter').statements;
    if (!first) expect.fail('the letter says nothing');
    expect(zoteroItem(statementTags(first, from, undefined)).date).toBe('2031-06-01');
  });
});

test('a preview has names, day, archive and the time with its zone', () => {
  const tags = statementTags(
    statement('together', 'waited'),
    from,
    'https://example.org/timeline/articles/together/waited/',
  ).toString();
  expect(tags).toContain(
    '<meta property="og:title" content="Ada Marsh and Ministry of Grain; Old Port, New Sea, 2 June 2031, 23:30 (UTC+3)">',
  );
  expect(tags).toContain('<meta property="article:published_time" content="2031-06-02T23:30+03:00">');
  expect(tags).toContain('<meta property="og:site_name" content="Norland Papers">');
  expect(tags).toContain('property="og:url" content="https://example.org/timeline/articles/together/waited/"');
});
