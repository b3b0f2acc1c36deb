import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRevision } from '../../src/cli/reviewing/read-revision.ts';
import { readContent } from '../../src/site/content/read-content.ts';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';
import { publishedNorland, run } from './run-command.ts';

function check(words: string[], cwd = '.') {
  return run('check.ts', words, { cwd });
}

describe('npm run check', () => {
  test('says that a sound collection is sound, and exits with 0', () => {
    expect(check([norland])).toEqual({ status: 0, out: '4 entries, 8 statements: 0 errors, 0 warnings\n', err: '' });
  });

  test('checks the collection that ships without an error', () => {
    expect(check([]).status).toBe(0);
  });

  test('prints every problem by file and line, and exits with 1 when one is an error', () => {
    const content = copyContent(norland);
    writeFileSync(join(content, 'speakers/zed.md'), '---\nnmae: Zed\n---\n');
    writeFileSync(join(content, 'articles/latin.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0xe9]));
    const { status, out, err } = check(['content'], dirname(content));
    expect(out.split('\n')).toEqual([
      'content/articles/latin.md:1:1 error this file is not UTF-8. Save it in the encoding UTF-8.',
      'content/speakers/zed.md:2:1 error the field "name" is missing. Add it: the name as it should be shown.',
      'content/speakers/zed.md:2:1 error there is no field "nmae". Did you mean "name"? Fields are name, sort_name, kind, aliases, labels, former, country, organization, identifiers, roles, members.',
      '4 entries, 8 statements: 3 errors, 0 warnings',
      '',
    ]);
    expect([status, err]).toEqual([1, '']);
  });

  // What the other formats print is held in print-problems.test.ts; "check --format json" in review.test.ts.
  test('prints problems in the format that is asked for', () => {
    const content = copyContent(norland);
    writeFileSync(join(content, 'speakers/zed.md'), '---\nname: Zed\nnmae: Zed, 100 %\n---\n');
    const { out } = check(['content', '--format', 'text'], dirname(content));
    expect(out.split('\n').slice(0, 5)).toEqual([
      'content/speakers/zed.md:3:1 error there is no field "nmae".',
      '  nmae: Zed, 100 %',
      '  ^',
      '  Did you mean "name"? Fields are name, sort_name, kind, aliases, labels, former, country, organization, identifiers, roles, members.',
      '',
    ]);
  });

  test('exits with 0 when there are only warnings', () => {
    const content = copyContent(norland);
    const path = join(content, 'articles/2032/premier.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace(/\n {2}url: .*/, ''));
    const { status, out } = check(['content'], dirname(content));
    expect([status, out]).toEqual([0, expect.stringContaining('0 errors, 1 warnings')]);
  });

  test.each([
    ['a folder that is not there', ['nowhere'], 'nowhere: this folder does not exist'],
    ['a format that is none', ['--format', 'xml'], '--format is one of lines, text, github, json'],
    ['an option that is none', ['--bsae', 'main'], "Unknown option '--bsae'"],
    ['a revision that is none', [norland, '--base', 'no-such-branch'], 'git knows no revision "no-such-branch"'],
  ])('%s: one line, how to call it, no stack trace', (_name, words, expected) => {
    const { status, out, err } = check(words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(expected);
    expect(err).toContain('npm run check');
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('npm run check -- --base, on a real history', () => {
  test('an edit that changes a published address fails, and says which id to pin', () => {
    const folder = publishedNorland();
    expect(check(['content', '--base', 'main'], folder).status).toBe(0);
    const path = join(folder, 'content/articles/2031/grain-talks.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('The Commission counted', 'The whole Commission counted'));
    const { status, out } = check(['content', '--base', 'main'], folder);
    expect(status).toBe(1);
    expect(out).toContain(
      'content/articles/2031/grain-talks.md:35:1 error the published address #the-commission-counted-forty-ships would be gone. End the attribution of this statement with ^the-commission-counted-forty-ships.',
    );
  });

  test('however the folder is written', () => {
    const folder = publishedNorland();
    for (const written of [`${folder}/content`, `${folder}/./content`, `${folder}/content/../content`]) {
      expect(readRevision(written, 'main')).toEqual(readContent(written).files);
    }
    rmSync(join(folder, 'content/articles/2032/premier.md'));
    const { status, out } = check(['./content/', '--base', 'main'], folder);
    expect([status, out]).toEqual([1, expect.stringContaining('the published entry "premier" would be gone')]);
  });
});

describe('npm run check -- FILE', () => {
  test('prints what is wrong in the file, and elsewhere because of it', () => {
    const content = copyContent(norland);
    const link = (path: string) => writeFileSync(join(content, path), `${entry}> answers [it](2032/premier.md#gone)\n`);
    const entry = `---\ntitle: x\ndate: 2032-05-02\nsource: { publisher: norland-news, url: "https://news.example/x" }\n---\n\n> Yes.\n>\n> — Ada Marsh on grain\n`;
    link('articles/answer.md');
    writeFileSync(join(content, 'articles/other.md'), entry.replace('Ada Marsh', 'Nobody Known'));
    const folder = dirname(content);
    const { status, out } = check(['content/articles/2032/premier.md'], folder);
    expect(out).toBe(
      'content/articles/answer.md:10:11 error content/articles/2032/premier.md has no statement #gone. Its statements are #trade-outlasts, #farmer.\n1 entries, 2 statements: 1 errors, 0 warnings\n',
    );
    expect(status).toBe(1);
    expect(check(['./content/articles/other.md'], folder).out).toContain('there is no speaker "Nobody Known"');
    expect(check(['content/articles/answer.md', 'content/articles/other.md'], folder).out).toContain('2 errors');
    expect(check(['content', 'content/speakers/ada-marsh.md'], folder).out).toContain('"Nobody Known"');
    expect(check(['content/articles/2031/grain-talks.md'], folder)).toMatchObject({ status: 0 });
  });

  test.each([
    ['is not there', 'content/articles/none.md', 'this file does not exist. Check the name'],
    ['is not in the folder', 'notes.md', 'this file is not in the content folder content. Name a file of that folder'],
    ['is not Markdown', 'content/articles/scan.txt', 'only files that end in .md are read here. Rename it to scan.md'],
    ['is hidden', 'content/.draft.md', 'nothing reads this file. Take the dot'],
  ])('says in one line that a file %s', (_what, path, expected) => {
    const folder = dirname(copyContent(norland));
    if (!path.endsWith('none.md')) writeFileSync(join(folder, path), 'x');
    const { status, out, err } = check([path], folder);
    expect([status, err]).toEqual([1, '']);
    expect(out.split('\n').slice(1)).toEqual(['0 entries, 0 statements: 1 errors, 0 warnings', '']);
    expect(out).toContain(`${path}:1:1 error ${expected}`);
  });

  test('repairs no file but those that are named', () => {
    const folder = dirname(copyContent(norland));
    const paths = ['content/articles/2031/grain-talks.md', 'content/articles/2032/premier.md'];
    for (const path of paths) {
      writeFileSync(join(folder, path), readFileSync(join(folder, path), 'utf8').replace('> — ', '> -- '));
    }
    check(['--fix', paths[0] ?? ''], folder);
    expect(paths.map((path) => readFileSync(join(folder, path), 'utf8').includes('> -- '))).toEqual([false, true]);
  });
});
