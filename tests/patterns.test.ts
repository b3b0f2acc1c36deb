import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { expect, test } from 'vitest';

/**
 * What recheck says of each pattern of the code, by the digest of its text: a pattern takes it a third of a second, so only those that
 * are not known are asked about. `UPDATE=1` writes what was found.
 */
const file = 'tests/fixtures/patterns.json';
type Verdict = 'safe' | 'polynomial' | 'exponential' | 'unknown';
const known = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Verdict>;

/** The patterns that stand in the code, and where each stands first. */
function patternsOf(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts')) continue;
    const source = ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node) && !found.has(node.text)) found.set(node.text, name);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

function verdictOf(pattern: string): Verdict {
  const end = pattern.lastIndexOf('/');
  const found = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { timeout: 5000 });
  if (found.status !== 'vulnerable') return found.status;
  return found.complexity.type === 'exponential' ? 'exponential' : 'polynomial';
}

const digestOf = (pattern: string) => createHash('sha256').update(pattern).digest('hex').slice(0, 12);

test(
  'no pattern takes exponential time, and none that is new takes more than linear time',
  { timeout: 900_000 },
  () => {
    const patterns = [...patternsOf('src')].map(([pattern, where]) => {
      const digest = digestOf(pattern);
      const before = known[digest];
      return { pattern, where, digest, isNew: before === undefined, verdict: before ?? verdictOf(pattern) };
    });
    expect(patterns.length).toBeGreaterThan(1000);
    if (process.env.UPDATE === '1') {
      const entries = patterns
        .map(({ digest, verdict }) => [digest, verdict] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));
      writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    }
    const slow = patterns.filter(
      ({ verdict, isNew }) => verdict === 'exponential' || (isNew && verdict === 'polynomial'),
    );
    expect(slow.map(({ where, pattern, verdict }) => `${where}: ${verdict} ${pattern}`)).toEqual([]);
  },
);
