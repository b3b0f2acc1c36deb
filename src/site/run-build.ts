import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publishedAt } from './address.ts';
import { beginBuild } from './begin-build.ts';
import { holds } from './holds.ts';
import { buildKept } from './compiling/build-kept.ts';
import { compileApart, NotCompiled } from './compiling/compile-apart.ts';
import { compiledKey, findCompiled, type CompiledPages } from './compiling/compiled-pages.ts';
import { isPublishable, readArchive } from './content/load-archive.ts';
import { keepingFolder } from './kept.ts';
import { tellFault } from './tell-fault.ts';
import { printText, tellUsage } from './terminal.ts';

const usage = `npm run build -- [--outDir FOLDER] [--site ORIGIN] [--base PATH] [--config FILE] [--verbose]

Writes the site to FOLDER, dist unless said otherwise. The last site stays until the new one is whole.`;

/** `npm run build`: Astro's build, but that no stack trace reaches an author. */
export async function runBuild(): Promise<void> {
  try {
    await build();
  } catch (reason) {
    if (reason instanceof NotCompiled) process.exit(reason.status);
    if (reason instanceof TypeError && 'code' in reason && String(reason.code).startsWith('ERR_PARSE_ARGS'))
      tellUsage(reason, usage);
    else tellFault(reason);
    process.exit(1);
  }
}

async function build(): Promise<void> {
  const { values } = parseArgs({
    options: {
      outDir: { type: 'string' },
      site: { type: 'string' },
      base: { type: 'string' },
      mode: { type: 'string' },
      config: { type: 'string' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const { config, verbose, help, ...asked } = values;
  if (help) {
    printText(usage);
    return;
  }
  // Another configuration, or another mode, may compile anything.
  if (config === undefined && asked.mode === undefined && !verbose) {
    const key = compiledKey({ site: asked.site, base: asked.base }, publishedAt(process.env));
    const compiled = findCompiled(key) ?? (await compileOrStop(key, asked));
    if (compiled && (await buildKept(compiled, asked.outDir ?? 'dist'))) return;
  }
  const astro = await import('astro');
  await astro.build({
    ...asked,
    ...(config !== undefined && { configFile: config }),
    ...(verbose && { logLevel: 'debug' }),
  });
}

/** The pages, compiled while the content is read, and not where that has errors; undefined where Astro must build the site whole. */
async function compileOrStop(
  key: string,
  settings: Readonly<Record<string, string | undefined>>,
): Promise<CompiledPages | undefined> {
  if (keepingFolder() === undefined || holds(resolve(settings.outDir ?? 'dist'), process.cwd())) return undefined;
  const compiling = compileApart(key, settings);
  if (!isPublishable(readArchive())) {
    compiling.stop();
    await beginBuild(undefined);
  }
  return compiling.done;
}
