import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const words =
  'the minister said that grain would pass through strait before winter and nobody had asked for more while ships waited in harbour as talks went on between both shores about fish coal borders water treaties envoys ballots rivers bridges tolls pilots'.split(
    ' ',
  );

/** Numbers that look random and are the same on every machine (the generator of Park and Miller). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function sentences(next: () => number, length: number): string {
  const picked = Array.from({ length }, () => words[Math.floor(next() * words.length)]);
  return `${picked.join(' ')}.`;
}

function wrapped(text: string, lead: string): string {
  return text.replace(/(.{1,100})(?:\s|$)/g, `${lead}$1\n`).trimEnd();
}

/** Writes a collection of invented entries, three statements and about 300 words each, and gives its folder. */
export function inventedCollection(entries: number): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'communique-bench-')), 'content');
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  for (const room of ['articles', 'speakers', 'topics', 'publishers'])
    mkdirSync(join(folder, room), { recursive: true });
  write('site.yaml', 'title: Bench\nstrapline: Invented.\nlanguages: [en]\nlicence: { name: CC0 }\n');
  write('publishers/news.md', '---\nname: Norland News\nurl: https://news.example\n---\n');
  for (let number = 0; number < 50; number++) {
    write(
      `speakers/speaker-${number}.md`,
      `---\nname: Speaker ${number} Marsh\nroles:\n  - { role: Envoy, organization: Norland }\n---\n`,
    );
    write(
      `topics/topic-${number}.md`,
      `---\nlabel: topic ${number}\n${number > 9 ? `broader: [topic-${number % 10}]\n` : ''}---\n`,
    );
  }
  for (let number = 0; number < entries; number++) {
    // Far apart: seeds that are neighbours begin alike.
    const next = sequence(1 + number * 104_729);
    const day = new Date(Date.UTC(2000, 0, 1 + Math.floor(next() * 9000))).toISOString().slice(0, 10);
    const statement = (quoted: boolean) => {
      const text = sentences(next, 50);
      const speaker = Math.floor(next() * 50);
      const line = `— Speaker ${speaker} Marsh on topic ${Math.floor(next() * 50)}`;
      return `${wrapped(quoted ? `“${text}”` : text, '> ')}\n>\n> ${line}\n`;
    };
    write(
      `articles/entry-${number}.md`,
      `---
title: Entry ${number}
date: ${day}
occasion: Talks
kind: talks
dateline: Port Ada
source:
  publisher: news
  title: ${sentences(next, 6)}
  url: https://news.example/${number}
  issued: ${day}
  language: en
---

${wrapped(sentences(next, 60), '')}

${statement(false)}
${wrapped(sentences(next, 60), '')}

${statement(true)}
${statement(false)}`,
    );
  }
  return folder;
}
