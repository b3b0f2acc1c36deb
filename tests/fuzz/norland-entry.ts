import { readFileSync } from 'node:fs';
import { buildArchive, linkNames, type ArchiveReading } from '../../src/archive/archive.ts';
import { readCollection } from '../../src/archive/collection.ts';
import type { SourceFile } from '../../src/statements/problems.ts';
import { norland, norlandFiles } from '../read-folder.ts';
import type { Target } from './target.ts';

const files = norlandFiles();
const path = `${norland}/articles/2031/fuzzed.md`;

/** Entries to begin with: those of the invented collection, and one with every field. */
const seeds: readonly string[] = [
  ...files.filter((file) => file.path.includes('/articles/')).map(({ text }) => text),
  readFileSync('tests/fuzz/seed-entry.md', 'utf8'),
];

/** What means something in an entry. */
const pieces: readonly string[] = [
  '---\n',
  '> ',
  '>\n',
  '\n> — Ada Marsh',
  ' on grain',
  ' as Premier',
  ' for Norland',
  ' ^own-id',
  ' (2031-05-29)',
  ' [p. 3]',
  'title: ',
  'date: ',
  'source: { publisher: norland-news }',
  'topics: [grain]',
  'via:\n  - { agent: norland-news, as: agency }\n',
  'corrections: [{ date: 2031, text: x }]',
  'status: withdrawn',
  'aliases: [a]',
  '2031-05-30T14:05+03:00',
  '2031-05/2031-06',
  '2031~',
  'XXXX',
  '[^1]',
  '[^1]: ',
  '[a](https://a.example)',
  '<https://a.example>',
  '| a | b |\n| - | - |\n',
  '```\n',
  '# ',
  '- ',
  '* * *\n',
  '&#x202E;',
  '&amp;',
  '“Grain,” she said, “will pass.”',
  '"Grain," she said.',
  '«„Ада“»',
  '「海峡」',
  '!!str ',
  '&a ',
  '*a',
  '<b>',
  '<!-- ',
  ' -->',
];

/** A target that reads entries. */
export function entryTarget(name: string, holds: Target['holds']): Target {
  return { name, seeds, pieces, holds };
}

/** The file of a fuzzed entry. */
export function entryFile(text: string): SourceFile {
  return { path, text };
}

/** The invented collection with a fuzzed entry in it. */
export function collectionWith(text: string): ArchiveReading {
  return buildArchive(norland, [...files, entryFile(text)]);
}

/** The names that an entry of the invented collection can give. */
export const { names } = linkNames(readCollection(norland, files));
