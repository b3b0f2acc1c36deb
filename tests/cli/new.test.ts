import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { askEntry } from '../../src/cli/ask-entry.ts';
import { readNames } from '../../src/cli/read-names.ts';
import { buildArchive } from '../../src/archive/archive.ts';
import { changedNorland, norland } from '../read-folder.ts';

const enter = '\r';
const tab = '\t';

/** Types at a terminal: each key once the question before it stands on the screen. */
async function typed(answers: readonly (readonly [question: string, keys: readonly string[]])[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined });
  const output = Object.assign(new PassThrough(), { columns: 100, rows: 40, isTTY: true });
  let screen = '';
  output.on('data', (data: Buffer) => (screen += data.toString()));
  const asked = askEntry(readNames(norland), { input, output });
  asked.catch(() => undefined);
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  for (const [question, keys] of answers) {
    for (let tries = 0; !screen.includes(question) && tries < 100; tries++) await wait(10);
    expect(screen).toContain(question);
    screen = screen.slice(screen.lastIndexOf(question) + question.length);
    for (const key of keys) {
      input.write(key);
      await wait(15);
    }
  }
  return { asked, screen: () => screen };
}

test('asks for an entry, helps with names and dates, and gives one that has no error', async () => {
  const { asked } = await typed([
    ['Headline, in your own words', ['Marsh promises grain', enter]],
    ['When was it said?', ['30 May 2031', enter]],
    ['Who reported it?', ['norland', enter]],
    ['Headline of the report', ['Grain promised', enter]],
    ['Its address', ['https://news.example/2031/5', enter]],
    ['Who said it?', ['марш', enter]],
    ['What was said?', ['“Grain will pass,” she said.', enter, enter]],
    ['On what?', ['grain', tab, enter]],
    ['Another statement', [enter]],
  ]);
  const { path, text } = await asked;
  expect(path).toBe('articles/2031/2031-05-30-marsh-grain.md');
  expect(text).toBe(`---
title: Marsh promises grain
date: 2031-05-30
source:
  publisher: norland-news
  title: Grain promised
  url: https://news.example/2031/5
---

> “Grain will pass,” she said.
>
> — Ada Marsh on grain
`);
  const { problems } = buildArchive(norland, changedNorland({ [path]: text }));
  expect(problems).toEqual([]);
});

test('asks again for a date that can be two, and writes nothing for somebody who leaves', async () => {
  const { asked, screen } = await typed([
    ['Headline, in your own words', ['Grain', enter]],
    ['When was it said?', ['3/4/2031', enter]],
    ['This can be 2031-04-03 or 2031-03-04', ['\u0003']],
  ]);
  await expect(asked).rejects.toThrow('nothing was written');
  expect(screen()).toBeDefined();
});
