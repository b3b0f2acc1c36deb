import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { Agent, get, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/**
 * `npm run bench -- served [--readers 200] [--seconds 30] [--port 4739] [--site dist]`: so many readers at a time ask nginx, with the
 * configuration of docs/hosting, for files of the built site. An answer that is not 200, or has not the length of its file, is an error.
 */
export async function benchServed(words: string[]): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      readers: { type: 'string', default: '200' },
      seconds: { type: 'string', default: '30' },
      port: { type: 'string', default: '4739' },
      site: { type: 'string', default: 'dist' },
    },
  });
  const [readers, seconds, port] = [values.readers, values.seconds, values.port].map(Number) as [
    number,
    number,
    number,
  ];
  const site = resolve(values.site);
  if (!existsSync(join(site, 'index.html'))) throw new Error('the site is measured as built: npm run build');
  if (spawnSync('nginx', ['-v']).error) throw new Error('nginx is not here (Debian: apt-get install nginx-light)');
  const server = startNginx(site, port);
  try {
    await answers(port);
    const paths = servedPaths(site);
    const agent = new Agent({ keepAlive: true, maxSockets: readers });
    const times: number[] = [];
    const errors = new Map<string, number>();
    const until = performance.now() + seconds * 1000;
    const begun = performance.now();
    const read = async (reader: number): Promise<void> => {
      // Each begins somewhere else and goes on from there, so that all of the site is read.
      for (let next = reader * 7919; performance.now() < until; next++) {
        const path = paths[next % paths.length] ?? '/';
        const asked = performance.now();
        const fault = await faultOf(site, path, port, agent);
        if (fault === undefined) times.push(performance.now() - asked);
        else errors.set(fault, (errors.get(fault) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: readers }, (_, reader) => read(reader)));
    const took = (performance.now() - begun) / 1000;
    times.sort((a, b) => a - b);
    const at = (part: number) => times[Math.floor(times.length * part)]?.toFixed(1);
    const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
    console.log(
      `${readers} readers, ${took.toFixed(1)} s: ${times.length} answers, ${Math.round(times.length / took)} a second`,
    );
    console.log(`median ${at(0.5)} ms, p99 ${at(0.99)} ms, slowest ${times.at(-1)?.toFixed(1)} ms; errors ${failed}`);
    for (const [fault, count] of errors) console.log(`  ${count} × ${fault}`);
    if (failed > 0) process.exitCode = 1;
  } finally {
    server.kill();
  }
}

/** Starts the server of docs/hosting/nginx.conf on a port and a folder of ours; brotli where its module is there. */
function startNginx(site: string, port: number): ChildProcess {
  const folder = mkdtempSync(join(tmpdir(), 'communique-nginx-'));
  const hasBrotli = existsSync(brotliModule);
  const own = readFileSync('docs/hosting/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace(/^.*listen \[::\].*$/m, '')
    .replace('/var/www/archive', site)
    .replace('# brotli_static on;', hasBrotli ? 'brotli_static on;' : '');
  const main = `${hasBrotli ? `load_module ${brotliModule};\n` : ''}user ${process.env.USER ?? 'root'};
daemon off; pid ${folder}/pid; error_log ${folder}/error.log; worker_processes auto;
events { worker_connections 1024; }
http { include /etc/nginx/mime.types; default_type application/octet-stream; access_log off; include ${folder}/site.conf; }
`;
  writeFileSync(join(folder, 'site.conf'), own);
  writeFileSync(join(folder, 'nginx.conf'), main);
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
}

async function answers(port: number): Promise<void> {
  for (let patience = 50; patience > 0; patience--) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('nginx did not start');
}

/** Every address of the site but those that hosts alone read. */
function servedPaths(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^_|\.(?:br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(site.length))
    .map((path) => encodeURI(path.replace(/\/index\.html$/, '/')))
    .sort();
}

/** What is wrong with an answer; undefined where nothing is. */
async function faultOf(site: string, path: string, port: number, agent: Agent): Promise<string | undefined> {
  return new Promise((done) => {
    const request = get(
      { host: '127.0.0.1', port, path, agent, headers: { 'accept-encoding': 'br, gzip' } },
      (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length));
        response.on('error', (reason) => done(reason.message));
        response.on('end', () => {
          const { statusCode, headers } = response;
          if (statusCode !== 200) done(`${path} answered ${statusCode}`);
          else done(bytes === sizeOf(site, path, headers) ? undefined : `${path} came with ${bytes} bytes`);
        });
      },
    );
    // A connection that the server closed just as it was used again is opened anew, as browsers do.
    request.on('error', (reason) => {
      if (request.reusedSocket) void faultOf(site, path, port, agent).then(done);
      else done(reason.message);
    });
  });
}

const sizes = new Map<string, number>();

function sizeOf(site: string, path: string, { 'content-encoding': encoding = '' }: IncomingHttpHeaders): number {
  const suffix = { br: '.br', gzip: '.gz' }[encoding] ?? '';
  const file = join(site, decodeURI(path), path.endsWith('/') ? 'index.html' : '') + suffix;
  const size = sizes.get(file) ?? statSync(file).size;
  sizes.set(file, size);
  return size;
}
