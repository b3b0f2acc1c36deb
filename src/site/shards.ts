import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packNumber } from '../offline/pack.ts';
import type { LedgedFolder, Ledger } from './site-folder.ts';

/** A part of a site that is built on a machine of its own: the first of four is 1 of 4. */
export interface Shard {
  number: number;
  of: number;
}

/** Where a part says what it was made from. */
export const shardLedger = 'shard.json';

/** The part that `SHARD=1/4` asks for; an error says what it takes. */
export function readShardAsked({ SHARD }: NodeJS.ProcessEnv): Shard | undefined {
  if (SHARD === undefined || SHARD === '') return undefined;
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(SHARD) ?? []).map(Number);
  if (number < 1 || number > of) throw new Error(`SHARD is "${SHARD}". Write which part of how many, as 1/4.`);
  return { number, of };
}

/** Whether a page is in a part: by its path, so that each has about as many, and in every build the same. */
export function isInShard(path: string, { number, of }: Shard): boolean {
  return packNumber(path, of) === number - 1;
}

/** The parts in the folders that `SHARDS="one two"` names, which a build is put together from; an error names one that is none. */
export function readShards({ SHARDS = '' }: NodeJS.ProcessEnv): LedgedFolder[] {
  return SHARDS.split(/\s+/)
    .filter((folder) => folder !== '')
    .map((folder) => ({ folder, ledger: readShard(folder) }));
}

/** What a part holds, as it came: times are the ones of this disk, and a file that is not as it was built is not of the part. */
function readShard(folder: string): Ledger {
  let listed: [path: string, known: { key: string; digest: string }][];
  try {
    listed = JSON.parse(readFileSync(join(folder, shardLedger), 'utf8')) as typeof listed;
  } catch {
    throw new Error(`${folder} is no part of a site: it has no ${shardLedger}. Build it with SHARD=1/4.`);
  }
  return new Map(
    listed.flatMap(([path, { key, digest }]) => {
      const file = join(folder, path);
      const found = statSync(file, { throwIfNoEntry: false });
      if (!found || hash('sha1', readFileSync(file)) !== digest) return [];
      return [[path, { key, digest, size: found.size, written: found.mtimeMs }] as const];
    }),
  );
}
