import { parseArgs } from 'node:util';
import { publishedAt } from './address.ts';
import { buildKept } from './compiling/build-kept.ts';
import { askToKeep, compiledKey, findCompiled } from './compiling/compiled-pages.ts';
import { tellFault } from './tell-fault.ts';
import { printText, tellUsage } from './terminal.ts';

const usage = `npm run build -- [--outDir FOLDER] [--site ORIGIN] [--base PATH] [--config FILE] [--verbose]

Writes the site to FOLDER, dist unless said otherwise. The last site stays until the new one is whole.`;

/** `npm run build`: Astro's build, but that no stack trace reaches an author. */
export async function runBuild(): Promise<void> {
  try {
    await build();
  } catch (reason) {
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
    const compiled = findCompiled(key);
    if (compiled && (await buildKept(compiled, asked.outDir ?? 'dist'))) return;
    askToKeep(key);
  }
  const astro = await import('astro');
  await astro.build({
    ...asked,
    ...(config !== undefined && { configFile: config }),
    ...(verbose && { logLevel: 'debug' }),
  });
}
