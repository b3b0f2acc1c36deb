import fc from 'fast-check';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { jsonText, printableLine } from '../../src/site/terminal.ts';
import { norland } from '../read-folder.ts';
import { git, publishedNorland, run, type Ran } from './run-command.ts';

/** What of a printed text a terminal or a runner would obey. */
function obeyedIn(text: string): string[] {
  return [
    ...(text.match(/(?![\t\n])[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu) ?? []),
    ...(text.match(/^\s*::(?!(?:error|warning) file=content\/[^\n]*,title=[a-z-]+::).*|##(?:\[|vso\[)/gm) ?? []),
  ];
}

test.each([
  ['a colour', 'a\u001b[31mb', 'a\\u{1b}[31mb'],
  ['a title of the window', 'a\u001b]0;x\u0007', 'a\\u{1b}]0;x\\u{7}'],
  ['a control of eight bits', 'a\u009b2J', 'a\\u{9b}2J'],
  ['a line over another', 'good\rbad', 'good\\rbad'],
  ['two lines', 'a\n::error::x', 'a\\n::error::x'],
  ['a turn of direction', 'a\u202eb', 'a\\u{202e}b'],
  ['a workflow command', '::error::x', '\\::error::x'],
  ['a workflow command behind spaces', '  ::group::x', '  \\::group::x'],
  ['an older workflow command', 'a ##[group]x', 'a #\\#[group]x'],
  ['a command of another runner', '##vso[task.setvariable]x', '#\\#vso[task.setvariable]x'],
  ['words', 'Пролив\t: «открыт» :: 2 ## [a]', 'Пролив\t: «открыт» :: 2 ## [a]'],
])('a line with %s is printed as it can be read', (_what, line, expected) => {
  expect(printableLine(line)).toBe(expected);
});

test('styles of our own stay in a coloured line, those that could hide do not', () => {
  expect(printableLine('\u001b[1mAda\u001b[22m\u001b[8mx', { isColoured: true })).toBe(
    '\u001b[1mAda\u001b[22m\\u{1b}[8mx',
  );
});

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom('::', '##[', '##', '[', ':', '\n', '\r', '\u001b[2J', ' ', '\u001b[1m'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  ),
});

test('nothing that is printed can be obeyed, and what has nothing to obey stays as it is', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(obeyedIn(printableLine(text))).toEqual([]);
      if (obeyedIn(text).length === 0 && !/[\n\u061c]|##teamcity\[/.test(text)) expect(printableLine(text)).toBe(text);
    }),
  );
});

test('JSON is the same value, and nothing in it can be obeyed', () => {
  fc.assert(
    fc.property(fc.dictionary(hostile, hostile), (value) => {
      expect(JSON.parse(jsonText(value))).toEqual(value);
      expect(obeyedIn(jsonText(value, 2))).toEqual([]);
    }),
  );
});

describe('a collection that would command the terminal', () => {
  const bad = '##[group]x \u001b[2J\u009b2J';
  let folder: string;

  beforeAll(() => {
    folder = publishedNorland();
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    };
    const said = `> “Ships pass ##[error]now.”\n>\n> — Ada Marsh on grain\n`;
    const source = 'source: { publisher: norland-news, url: https://a.example/1 }';
    write('content/articles/a.md', `---\ntitle: "##[error]title"\ndate: 2031-07-01\n${source}\n---\n\n${said}`);
    write(
      'content/articles/b.md',
      `---\ntitle: "::error::x"\ndate: 2031\n${source}\n---\n\n[a](<java${bad}:x>)\n\n${said.replace('Ada Marsh', `Nobody ${bad}`)}`,
    );
    write(
      'content/articles/c.md',
      `---\ntitle: x\n"::stop-commands::x ${bad}": 1\ndate: "\\n::error::x"\n${source}\n---\n\n${said}`,
    );
    write('content/speakers/::warning::.md', `---\nname: "##[x]"\n---\n`);
    write('content/##[group]', 'x');
    write('report.txt', `Strait\n\n::error::x\n\n“Ships pass ##[group]now ${bad},” Ada Marsh said on 3 May 2031.\n`);
    write(
      'table.csv',
      `speaker,words,date,publisher,url\n::error::x ##[x],"Ships ${bad}",2031-05-03,::warning::y,https://a.example\n`,
    );
    git(folder, 'add', '.');
  });

  test.each([
    ['check.ts', []],
    ['check.ts', ['--format', 'text']],
    ['check.ts', ['--format', 'github']],
    ['check.ts', ['--format', 'json']],
    ['check.ts', ['--fix']],
    ['check.ts', ['--against', 'report.txt', 'content/articles/a.md']],
    ['check.ts', ['content/articles/::error::']],
    ['review.ts', ['--base', 'main']],
    ['search.ts', ['ships']],
    ['search.ts', ['ships', '--json']],
    ['search.ts', [`::error::x ${bad}`]],
    ['query.ts', ['ships', '--format', 'csv']],
    ['query.ts', ['ships', '--format', 'json']],
    ['draft.ts', ['report.txt']],
    ['draft.ts', ['report.txt', '--json']],
    ['draft.ts', [`::error::x ${bad}`]],
    ['import.ts', ['table.csv', '--dry-run']],
    ['epub.ts', ['--speaker', `::error::x ${bad}`]],
    ['new.ts', [`--${bad}`]],
  ])('%s %j prints nothing that is obeyed', (command, words) => {
    const { out, err }: Ran = run(command, words, { cwd: folder, isWorkflow: true });
    expect(out + err).not.toBe('');
    expect([...obeyedIn(out), ...obeyedIn(err)]).toEqual([]);
    expect(err).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });

  test('data for another program stays as it is, byte for byte', () => {
    const { out } = run('query.ts', ['ships', '--format', 'csv'], { cwd: folder });
    expect(out).toContain('Ships pass ##[error]now.');
  });
});

test.each([
  ['query.ts', ['grain', '--format', 'csv'], 0],
  ['search.ts', ['grain'], 0],
  ['check.ts', ['tests/fixtures/no-such-folder'], 2],
])('%s %j whose reader has gone ends as it would have, and says nothing of it', async (command, words, status) => {
  const child = spawn(process.execPath, [join('src/cli', command), ...words], {
    env: { ...process.env, CONTENT_DIR: norland },
  });
  child.stdout.destroy();
  let told = '';
  child.stderr.on('data', (text: Buffer) => (told += text.toString()));
  expect(await once(child, 'exit')).toEqual([status, null]);
  expect(told).not.toMatch(/EPIPE|^\s+at /m);
});
