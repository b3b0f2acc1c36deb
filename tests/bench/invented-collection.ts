import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const words =
  'the minister said that grain would pass through strait before winter and nobody had asked for more while ships waited in harbour as talks went on between both shores about fish coal borders water treaties envoys ballots rivers bridges tolls pilots'.split(
    ' ',
  );

/** How many speakers, and how many topics, are invented whatever the number of entries. */
export const inventedNames = 50;

/** An invented statement; speaker and topic are numbers below `inventedNames`. */
export interface InventedStatement {
  text: string;
  isQuoted: boolean;
  speaker: number;
  topic: number;
}

/** An invented entry as data, for whatever form a collection has: three statements and about 300 words. */
export interface InventedEntry {
  number: number;
  /** As `2007-03-14`. */
  day: string;
  sourceTitle: string;
  /** What stands in front of the first statement, and what stands behind it. */
  prose: [string, string];
  statements: [InventedStatement, InventedStatement, InventedStatement];
}

/** Numbers that look random and are the same on every machine (the generator of Park and Miller). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** What the speaker of such a number is called. */
export function speakerName(number: number): string {
  return `Speaker ${number} Marsh`;
}

/** What the topic of such a number is called. */
export function topicLabel(number: number): string {
  return `topic ${number}`;
}

/** The entry of such a number, the same on every machine. */
export function inventedEntry(number: number): InventedEntry {
  // Far apart: seeds that are neighbours begin alike.
  const next = sequence(1 + number * 104_729);
  const below = (limit: number) => Math.floor(next() * limit);
  const statement = (isQuoted: boolean): InventedStatement => ({
    text: sentence(next, 50),
    isQuoted,
    speaker: below(inventedNames),
    topic: below(inventedNames),
  });
  const day = new Date(Date.UTC(2000, 0, 1 + below(9000))).toISOString().slice(0, 10);
  const sourceTitle = sentence(next, 6);
  const opening = sentence(next, 60);
  const first = statement(false);
  const middle = sentence(next, 60);
  return {
    number,
    day,
    sourceTitle,
    prose: [opening, middle],
    statements: [first, statement(true), statement(false)],
  };
}

/** The same entry with another last word in its first statement, as when a quotation is corrected: its addresses stay. */
export function correctedEntry(entry: InventedEntry): InventedEntry {
  const [first, ...others] = entry.statements;
  return { ...entry, statements: [{ ...first, text: first.text.replace(/\S+$/, 'lighthouses.') }, ...others] };
}

/** Writes a collection of invented entries, its site in such languages, the main one first, and gives its folder. */
export function inventedCollection(entries: number, languages: readonly string[] = ['en']): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'communique-bench-')), 'content');
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  for (const room of ['articles', 'speakers', 'topics', 'publishers'])
    mkdirSync(join(folder, room), { recursive: true });
  write(
    'site.yaml',
    `title: Bench\nstrapline: Invented.\nlanguages: [${languages.join(', ')}]\nlicence: { name: CC0 }\n`,
  );
  write('publishers/news.md', '---\nname: Norland News\nurl: https://news.example\n---\n');
  for (let number = 0; number < inventedNames; number++) {
    write(
      `speakers/speaker-${number}.md`,
      `---\nname: ${speakerName(number)}\nroles:\n  - { role: Envoy, organization: Norland }\n---\n`,
    );
    write(
      `topics/topic-${number}.md`,
      `---\nlabel: ${topicLabel(number)}\n${number > 9 ? `broader: [topic-${number % 10}]\n` : ''}---\n`,
    );
  }
  for (let number = 0; number < entries; number++) writeEntry(folder, inventedEntry(number));
  return folder;
}

/** Writes the file of an entry into a collection. */
export function writeEntry(folder: string, { number, day, sourceTitle, prose, statements }: InventedEntry): void {
  const [first, second, third] = statements.map(quoteOf);
  writeFileSync(
    join(folder, `articles/entry-${number}.md`),
    `---
title: Entry ${number}
date: ${day}
occasion: Talks
kind: talks
dateline: Port Ada
source:
  publisher: news
  title: ${sourceTitle}
  url: https://news.example/${number}
  issued: ${day}
  language: en
---

${wrapped(prose[0], '')}

${first}
${wrapped(prose[1], '')}

${second}
${third}`,
  );
}

function quoteOf({ text, isQuoted, speaker, topic }: InventedStatement): string {
  const line = `— ${speakerName(speaker)} on ${topicLabel(topic)}`;
  return `${wrapped(isQuoted ? `“${text}”` : text, '> ')}\n>\n> ${line}\n`;
}

function sentence(next: () => number, length: number): string {
  const picked = Array.from({ length }, () => words[Math.floor(next() * words.length)]);
  return `${picked.join(' ')}.`;
}

function wrapped(text: string, lead: string): string {
  return text.replace(/(.{1,100})(?:\s|$)/g, `${lead}$1\n`).trimEnd();
}
