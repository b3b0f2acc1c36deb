import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';

test('docs/drafting.md names every file of the room, and in its tables no other', () => {
  const files = readdirSync('src/drafting', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const rows = readFileSync('docs/drafting.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '));
  const named = rows.flatMap((row) =>
    [...row.matchAll(/`(?!statements\/)(?:[\w-]+\/)*([\w-]+\.ts)`/g)].map((match) => match[1] ?? ''),
  );
  expect([...new Set(named)].sort()).toEqual(files.map((path) => basename(path)).sort());
});
