import { hash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { minimise } from './minimise.ts';
import { mutated } from './mutated.ts';
import type { Target } from './target.ts';
import { targets } from './targets.ts';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, target: { type: 'string' }, seed: { type: 'string' } },
});
const end = performance.now() + Number(values.seconds) * 1000;
const chosen = targets.filter(({ name }) => values.target === undefined || name === values.target);
if (chosen.length === 0) throw new Error(`targets are ${targets.map(({ name }) => name).join(', ')}`);
/** Seconds of processor time that no text of a few thousand letters may take. */
const most = 5;

/** Why a target does not hold for a text; undefined where it does. */
async function faultOf(target: Target, text: string): Promise<string | undefined> {
  const before = process.cpuUsage();
  try {
    await target.holds(text);
  } catch (reason) {
    return reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
  }
  const { user } = process.cpuUsage(before);
  return user / 1e6 > most ? `took ${(user / 1e6).toFixed(1)} s of processor time` : undefined;
}

/** Keeps the least text that a target does not hold for, where the suite reads it from then on. */
async function keep(target: Target, text: string, seed: number): Promise<void> {
  const fault = await faultOf(target, text);
  const kind = firstLine(fault);
  const until = performance.now() + 30_000;
  const least = await minimise(text, async (less) => firstLine(await faultOf(target, less)) === kind, () => performance.now() > until); // prettier-ignore
  const folder = join('tests/fuzz/corpus', target.name);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${hash('sha1', least).slice(0, 10)}.json`);
  writeFileSync(file, `${JSON.stringify({ fault: kind, seed, text: least }, null, 2)}\n`);
  console.log(`${target.name}: ${(await faultOf(target, least)) ?? ''}\nseed ${String(seed)}, kept in ${file}:\n${JSON.stringify(least)}`); // prettier-ignore
}

/** The kind of a fault: its first line without what differs from text to text. */
function firstLine(fault: string | undefined): string {
  return (
    (fault ?? '')
      .split('\n')[0]
      ?.replace(/["“].*["”]|\d+(?:\.\d+)?/g, '…')
      .slice(0, 60) ?? ''
  );
}

const tried = new Map<string, number>();
let seed = values.seed === undefined ? (Date.now() & 0x7fffffff) : Number(values.seed); // prettier-ignore
console.log(`seed ${String(seed)}`);
search: for (;;) {
  for (const target of chosen) {
    const left = end - performance.now();
    if (left <= 0) break search;
    let failing: string | undefined;
    const property = fc.asyncProperty(mutated(target), async (text) => {
      tried.set(target.name, (tried.get(target.name) ?? 0) + 1);
      const isWrong = (await faultOf(target, text)) !== undefined;
      if (isWrong) failing = text;
      return !isWrong;
    });
    await fc.check(property, {
      seed,
      numRuns: 100_000,
      interruptAfterTimeLimit: Math.min(left, 4000),
      endOnFailure: true,
    });
    if (failing !== undefined) {
      await keep(target, failing, seed);
      process.exitCode = 1;
      break search;
    }
  }
  seed++;
}
console.log([...tried].map(([name, count]) => `${name} ${String(count)}`).join(', '));
