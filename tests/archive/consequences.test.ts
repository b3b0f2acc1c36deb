import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { formatProblem } from '../../src/statements/problems.ts';
import { changedNorland, norland } from '../read-folder.ts';

function problemsOf(changes: Record<string, string | null>): string[] {
  return buildArchive(norland, changedNorland(changes))
    .problems.filter(({ severity }) => severity === 'error')
    .map((problem) => formatProblem(problem).replaceAll(`${norland}/`, ''));
}

test.each([
  ['speakers/ada-marsh.md', '---\nname: Ada Marsh: Premier\naliases: [A. Marsh]\n---\n'],
  ['topics/grain.md', '---\nlabel: "grain\nbroader: [trade]\n---\n'],
  ['publishers/norland-news.md', '---\nname: Norland News\nkind: [agency\n---\n'],
  ['speakers/ada-marsh.md', '---\nnames: Ada Marsh, A. Marsh\n---\n'],
])('%s that cannot be read is told there, not at each name in it', (path, text) => {
  const problems = problemsOf({ [path]: text });
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems) expect(problem.startsWith(`${path}:`), problem).toBe(true);
});

test('a name that stands in no file is told beside a file that cannot be read', () => {
  const problems = problemsOf({
    'speakers/bo-quill.md': '---\nname: Bo: Quill\n---\n',
    'topics/grain.md': null,
  });
  expect(problems.filter((problem) => problem.includes('there is no topic "grain"')).length).toBeGreaterThan(0);
});
