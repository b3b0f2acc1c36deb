import { describe, expect, test } from 'vitest';
import { buildArchive, type Archive } from '../../src/archive/archive.ts';
import { archiveBuilder } from '../../src/archive/rebuild-archive.ts';
import { readArticle } from '../../src/statements/article.ts';
import type { SourceFile } from '../../src/statements/problems.ts';
import { changedNorland, norland, norlandFiles } from '../read-folder.ts';

const head =
  '---\ntitle: x\ndate: 2031-07-01\ntopics: [grain]\nsource: { publisher: norland-news, url: "https://news.example/x" }\n---\n\n';
const answer = `${head}> It is shut.\n>\n> — Ada Marsh ^shut\n> answers [the talks](grain-talks.md#nobody-asked)\n`;
const plain = answer.replace(/> answers.*\n/, '');
const marsh = norlandFiles().find(({ path }) => path.endsWith('ada-marsh.md'))?.text ?? '';

/** States of a collection one after another: an entry that comes, changes, leads to another one, breaks, moves and goes. */
const states: Record<string, string | null>[] = [
  {},
  { 'articles/2031/x.md': plain },
  { 'articles/2031/x.md': plain.replace('shut', 'open') },
  { 'articles/2031/x.md': answer },
  { 'articles/2031/x.md': answer, 'articles/2032/premier.md': null },
  { 'articles/2031/x.md': answer.replace('Ada Marsh', 'Ada Mersh') },
  { 'articles/2031/x.md': answer, 'articles/2031/grain-talks.md': null },
  { 'articles/2031/x.md': answer },
  { 'articles/2031/x.md': plain },
  { 'articles/2032/x.md': plain },
  { 'speakers/ada-marsh.md': marsh.replace('name: Ada Marsh', 'name: Ada M. Marsh') },
  { 'speakers/ada-marsh.md': marsh },
  { 'site.yaml': null },
  { 'site.yaml': null, 'articles/2031/x.txt': 'x' },
  {},
];

function entryOf({ articles }: Archive, slug: string) {
  return articles.find((article) => article.slug === slug);
}

describe('an archive built again', () => {
  test('is the one that a first reading gives, after every change', () => {
    const build = archiveBuilder(norland);
    for (const changes of states)
      expect(build(changedNorland(changes))).toEqual(buildArchive(norland, changedNorland(changes)));
  });

  test('reads an entry once for each of its texts', () => {
    const read: string[] = [];
    const build = archiveBuilder(norland, (file: SourceFile) => {
      read.push(file.path.slice(norland.length));
      return readArticle(file);
    });
    build(norlandFiles());
    read.length = 0;
    build(changedNorland({ 'articles/2031/x.md': plain }));
    build(changedNorland({ 'articles/2031/x.md': plain, 'speakers/ada-marsh.md': `${marsh} ` }));
    expect(read).toEqual(['/articles/2031/x.md']);
  });

  test('keeps the entries that say the same, and no other', () => {
    const build = archiveBuilder(norland);
    const talks = () => entryOf(build(changedNorland({ 'articles/2031/x.md': plain })).archive, 'grain-talks');
    const before = talks();
    expect(talks()).toBe(before);
    const related = entryOf(build(changedNorland({ 'articles/2031/x.md': answer })).archive, 'grain-talks');
    expect(related).not.toBe(before);
    expect(related?.statements[1]?.relations).toHaveLength(1);
    expect(before?.statements[1]).not.toBe(related?.statements[1]);
    const later = talks();
    expect(later).not.toBe(related);
    expect(later?.statements[1]?.relations).toEqual([]);
  });
});
