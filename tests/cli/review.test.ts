import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { copyContent } from '../build-site.ts';
import { norland } from '../read-folder.ts';
import { publishedNorland, git, run } from './run-command.ts';

const talks = 'content/articles/2031/grain-talks.md';

function edit(folder: string, path: string, change: (text: string) => string): void {
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function review(folder: string) {
  return run('review.ts', ['--base', 'main', 'content'], { cwd: folder });
}

describe('npm run review -- --base main, on a real history', () => {
  test('a branch that changed nothing', () => {
    const { status, out } = review(publishedNorland());
    expect([status, out]).toEqual([0, '## What this does to the archive\n\nNothing, compared with main.\n']);
  });

  test('statements added, changed and removed, new names, and what may be there already', () => {
    const folder = publishedNorland();
    git(folder, 'switch', '--quiet', '-c', 'grain');
    edit(folder, talks, (text) =>
      text
        .replace('nobody at the table objected', 'nobody spoke')
        .replace(
          '> The Commission counted',
          '> Grain is not a weapon, and nobody asked for it.\n>\n> — Bo Quill on grain\n\n> The Commission counted',
        ),
    );
    writeFileSync(join(folder, 'content/speakers/bo-quill.md'), '---\nname: Bo Quill\nkind: organization\n---\n');
    const { status, out } = review(folder);
    expect(out.split('\n')).toEqual([
      '## What this does to the archive',
      '',
      'Compared with main, statements: 1 added, 1 changed, 0 removed.',
      '',
      '### Statements added',
      '',
      '- **Bo Quill**, 30 May 2031, on grain. Paraphrase: Grain is not a weapon, and nobody asked for it. articles/grain-talks/#grain-is-not-a-weapon-and-nobody',
      '',
      '### Statements changed',
      '',
      expect.stringMatching(
        /^- \*\*Ada Marsh, Minister of Grain, Norland\*\*, 30 May 2031, .* \(changed: words\) It was: “Grain will pass before winter,” she said, and nobody at the table objected\.$/,
      ),
      '',
      '### New speakers',
      '',
      '- Bo Quill',
      '',
    ]);
    expect(status).toBe(0);
  });

  test('what differs around the statements, and characters that Markdown would eat', () => {
    const folder = publishedNorland();
    edit(folder, talks, (text) =>
      text
        .replace('issued: 2031-05-31', 'issued: 2031-06-01')
        .replace('title: Grain will pass before winter, Marsh says', "title: 'Grain *will* pass'")
        .replace('nobody at the table objected', 'nobody_at_the_table *objected*'),
    );
    edit(folder, 'content/publishers/strait-review.md', (text) => text.replace('magazine', 'newspaper'));
    const { status, out } = review(folder);
    expect(out).toContain('nobody\\_at\\_the\\_table objected');
    expect(out).toContain(
      '### Entries changed\n\n- articles/grain-talks/: title from “Grain will pass before winter, Marsh says” to “Grain \\*will\\* pass”, source issued from “2031-05-31” to “2031-06-01”\n',
    );
    expect(out).toContain(
      '### Publishers changed\n\n- publishers/strait-review/: kind from “magazine” to “newspaper”\n',
    );
    expect(status).toBe(0);
  });

  test('an entry that vanishes fails, and names the repair', () => {
    const folder = publishedNorland();
    rmSync(join(folder, talks));
    const { status, out } = review(folder);
    expect(status).toBe(1);
    expect(out).toContain(
      'the published entry "grain-talks" would be gone. Bring it back with "status: withdrawn", or add "aliases: [grain-talks]"',
    );
    expect(out).toContain('### Statements removed');
  });

  test('an entry that moves fails until its earlier address is an alias, and then says where it leads', () => {
    const folder = publishedNorland();
    renameSync(join(folder, talks), join(folder, 'content/articles/2031/talks.md'));
    expect(review(folder).status).toBe(1);
    edit(folder, 'content/articles/2031/talks.md', (text) => text.replace('aliases: [', 'aliases: [grain-talks, '));
    const { status, out } = review(folder);
    expect([status, out]).toEqual([0, expect.stringContaining('- articles/grain-talks/ to articles/talks/')]);
  });

  test('an earlier address that is dropped fails', () => {
    const folder = publishedNorland();
    edit(folder, talks, (text) => text.replace('aliases: [grain-before-winter]\n', ''));
    const { status, out } = review(folder);
    expect([status, out]).toEqual([
      1,
      expect.stringContaining('the earlier address "grain-before-winter" would lead nowhere'),
    ]);
  });

  test('check --fix --base pins what an edit would move, and then nothing is gone', () => {
    const folder = publishedNorland();
    // That the edit fails without the repair is held in check.test.ts.
    edit(folder, talks, (text) => text.replace('The Commission counted', 'The whole Commission counted'));
    const { out } = run('check.ts', ['content', '--fix', '--base', 'main'], { cwd: folder });
    expect(out).toContain('fixed: pin the published address ^the-commission-counted-forty-ships');
    expect(readFileSync(join(folder, talks), 'utf8')).toContain('(2031-05-29) ^the-commission-counted-forty-ships\n');
    expect(review(folder).status).toBe(0);
  });

  test('what is pinned is the statement that has most of its words, not the longest', () => {
    const folder = publishedNorland();
    edit(folder, talks, (text) =>
      text.replace(
        '> The Commission counted forty ships.',
        '> The Commission and the ships of the ports and the ships of the ferries counted for the islands and the towns.\n>\n> — Commission on the Strait on grain\n\n> The Commission has counted forty ships.',
      ),
    );
    run('check.ts', ['content', '--fix', '--base', 'main'], { cwd: folder });
    expect(readFileSync(join(folder, talks), 'utf8')).toMatch(
      /has counted forty ships\.\n>\n> — .* \^the-commission-counted-forty-ships\n/,
    );
  });

  test.each(['review.ts', 'check.ts'])('%s says of a base that git does not know what may be named', (command) => {
    const { status, err } = run(command, ['content', '--base', 'nowhere'], { cwd: publishedNorland() });
    expect([status, err.split('\n')[0]]).toEqual([
      2,
      'git knows no revision "nowhere" of content. Name a branch, a tag or a commit; a shallow clone has few: git fetch --unshallow.',
    ]);
  });

  test('without a base: one line, and how to call it', () => {
    const { status, err } = run('review.ts', []);
    expect([status, err.split('\n')[0]]).toEqual([2, 'name what to compare with: --base main']);
  });
});

test('check --format json prints JSON and nothing else, whatever it is told besides', () => {
  const folder = publishedNorland();
  edit(folder, talks, (text) => text.replace('> — Ada Marsh\n', '> -- ADA MARSH\n'));
  const { out, err } = run('check.ts', ['content', '--fix', '--coverage', '--format', 'json'], { cwd: folder });
  expect(JSON.parse(out)).toMatchObject({ errors: 0 });
  expect(err).toContain('fixed: begin the attribution with an em dash');
});

test('check --fix writes names, marks and dashes in their one right form, and says so', () => {
  const folder = publishedNorland();
  edit(folder, talks, (text) =>
    text
      .replace('> — Ada Marsh\n', '> -- ADA MARSH\n')
      .replace('“Grain will pass before winter,”', '"Grain will pass before winter,"'),
  );
  const { status, out } = run('check.ts', ['content', '--fix'], { cwd: folder });
  expect(out.split('\n').slice(0, 4)).toEqual([
    `${talks}:27:3 fixed: begin the attribution with an em dash`,
    `${talks}:25:3 fixed: set verbatim words in “ ”`,
    `${talks}:25:34 fixed: set verbatim words in “ ”`,
    `${talks}:27:6 fixed: write "ADA MARSH" as "Ada Marsh"`,
  ]);
  expect(status).toBe(0);
  expect(git(folder, 'diff', '--name-only', '--', talks)).toBe('');
});

test('an entry that was a link to another is guarded as any, and a link that led out never was one', () => {
  const folder = dirname(copyContent(norland));
  writeFileSync(join(folder, 'secret.md'), 'secret');
  symlinkSync('2031/grain-talks.md', join(folder, 'content/articles/linked.md'));
  symlinkSync('../../secret.md', join(folder, 'content/articles/outside.md'));
  symlinkSync('round.md', join(folder, 'content/articles/round.md'));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '-m', 'Publish');
  for (const name of ['linked', 'outside', 'round']) rmSync(join(folder, `content/articles/${name}.md`));
  const { status, out } = review(folder);
  expect(status).toBe(1);
  expect(out).toContain('the published entry "linked" would be gone');
  expect(out).not.toMatch(/outside|round|secret/);
});
