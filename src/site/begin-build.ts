import { relative } from 'node:path';
import { formatProblem } from '../statements/problems.ts';
import { usePictures } from './pictures/archive-pictures.ts';
import { buildShard, finishBuild } from './finish-build.ts';
import { holds } from './holds.ts';
import { keepIndex } from './keep-index.ts';
import { isPublishable, readArchive } from './content/load-archive.ts';
import { oneFileParts } from './writing/one-file-parts.ts';
import { planPictures } from './pictures/plan-pictures.ts';
import { readShardAsked, readShards, type Shard } from './shards.ts';
import type { LedgedFolder } from './site-folder.ts';
import { tryTarget, type Workshop } from './staged-build.ts';
import { tellFault } from './tell-fault.ts';
import { tell, tellText } from './terminal.ts';
import { compressionsAsked } from './writing/write-compressed.ts';

/** A build that has begun: the part that is asked for, if it is not the whole, and parts that were built elsewhere. */
export interface BegunBuild {
  shard: Shard | undefined;
  shards: LedgedFolder[];
}

/** What a build says of itself. */
export interface BuildVoice {
  info: (line: string) => void;
  warn: (line: string) => void;
}

/** Reads what is to be built, and ends the command where it cannot be: content with errors is said, and nothing is written. */
export async function beginBuild(workshop: Workshop | undefined): Promise<BegunBuild> {
  const loaded = readArchive();
  for (const problem of loaded.problems) tell(formatProblem(problem));
  // An exit, not a throw: an author gets the problems and no stack trace.
  if (!isPublishable(loaded)) process.exit(1);
  keepIndex();
  usePictures(await planPictures());
  try {
    if (workshop !== undefined) tryTarget(workshop.target);
    oneFileParts(process.env);
    compressionsAsked(process.env);
    return { shard: readShardAsked(process.env), shards: readShards(process.env) };
  } catch (reason) {
    if (reason instanceof Error && 'syscall' in reason) tellFault(reason);
    else tellText(reason instanceof Error ? reason.message : String(reason));
    process.exit(1);
  }
}

/** Puts the site together from what Astro made, or the part of it that is asked for, and publishes it. */
export async function endBuild(
  { shard, shards }: BegunBuild,
  { workshop, astroFolder, base }: { workshop: Workshop; astroFolder: string; base: string },
  voice: BuildVoice,
): Promise<void> {
  const { target } = workshop;
  const order = { workshop, astroFolder, base, shards };
  try {
    const { pages, made, leftOut } = await (shard ? buildShard(order, shard) : finishBuild(order));
    if (leftOut !== undefined) voice.warn(leftOut);
    voice.info(`${pages} pages of the collection, ${made} of them made anew`);
  } catch (reason) {
    tellFault(reason);
    process.exit(1);
  }
  voice.info(`the site is in ${holds(process.cwd(), target) ? relative('', target) : target}`);
}
