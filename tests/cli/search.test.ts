import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hitLines } from '../../src/cli/searching/print-hits.ts';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';
import { run } from './run-command.ts';

function search(words: string[], content = norland) {
  return run('search.ts', words, { content });
}

interface Found {
  total: number;
  hits: { path: string; speaker: string; file: string; address: string; marks: [number, number][] }[];
}

const json = (words: string[]) => JSON.parse(search([...words, '--json']).out) as Found;

describe('npm run search', () => {
  test('shows who, when, the words whole, what they are and where they stand', () => {
    expect(search(['nobody asked'])).toEqual({
      status: 0,
      out: [
        '30 May 2031 · Ada Marsh, Minister of Grain, Norland',
        '  “Nobody asked us to stop the ships.',
        '  ',
        '  “Nobody will.”',
        '  Verbatim · the Strait, grain',
        `  https://example.org/timeline/articles/grain-talks/#nobody-asked · ${norland}/articles/2031/grain-talks.md:29`,
        '',
        '',
      ].join('\n'),
      err: '1 statement found\n',
    });
  });

  test.each([
    [['--speaker', 'Marsh'], 4],
    [['--speaker', 'Marsh', '--speaker', 'kornev'], 7],
    [['--topic', 'trade', '--mode', 'direct'], 1],
    [['--country', 'XN'], 4],
    [['--country', 'XS', '--country', 'xn'], 7],
    [['--from', '2032'], 2],
    [['--to', '2031-05'], 3],
    [['strait', '--publisher', 'Norland News', '--limit', '1'], 6],
    [['nobdy asekd'], 1],
    [['Пролив'], 5],
  ])('%j finds %i', (words, total) => {
    expect(json(words).total).toBe(total);
  });

  test('as JSON gives the address and the place of every hit, and where the words stand', () => {
    const [hit] = json(['ships', '--speaker', 'Ada Marsh']).hits;
    expect(hit).toMatchObject({ speaker: 'Ada Marsh', path: 'articles/grain-talks/#nobody-asked' });
    expect(hit?.marks.length).toBeGreaterThan(0);
  });

  test('exits with 1 when nothing is found, and says what is nearest', () => {
    const { status, out, err } = search(['--speaker', 'Ada Mxrxh']);
    expect([status, out]).toEqual([1, '']);
    expect(err).toContain('No speaker is called Ada Mxrxh. Did you mean Ada Marsh?');
  });

  test.each([[['--spaeker', 'x']], [['grain', '--limit', 'many']], [['grain', '--order', 'best']], [[]]])(
    '%j exits with 2 and says how to call it, without a stack trace',
    (words) => {
      const { status, err } = search(words);
      expect(status).toBe(2);
      expect(err).toContain('npm run search');
      expect(err).not.toMatch(/^\s+at /m);
    },
  );

  test('searches what can be read, and says what cannot', () => {
    const content = copyContent(norland);
    writeFileSync(join(content, 'articles/broken.md'), '---\ntitle: Broken\n---\n');
    const { status, err } = search(['nobody'], content);
    expect(status).toBe(0);
    expect(err).toContain('broken.md:');
    expect(err).toContain('are left out');
  });
});

test('in a terminal, the words that were found stand out, and not a letter changes', () => {
  const text = 'Nobody asked us.';
  const hit = {
    ...{ path: '', text, title: '', date: '2031-05-30', mode: 'direct' as const, speakers: [{ name: 'Ada Marsh' }] },
    ...{ topics: [], reasons: [], file: '', address: '', marks: [[7, 12]] as [number, number][] },
  };
  const line = hitLines(hit, true)[1] ?? '';
  const [escape] = '\u001b';
  expect(line).toContain(`${escape}[1m`);
  expect(line.replaceAll(new RegExp(`${escape}\\[\\d+m`, 'g'), '')).toBe(`  ${text}`);
});
