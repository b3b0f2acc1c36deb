import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A line to a reader: what it carries, and the time from a question to the first byte of its answer. */
export interface Line {
  bitsPerSecond: number;
  latencyMs: number;
}

/** Serves files as a good host does, compressed; it can be told to answer as over a line, and it counts what it sends. */
export interface LineServer {
  address: string;
  /** Bytes sent since they were last set to nought, bodies as compressed. */
  sent: number;
  /** The same by path. */
  sentOf: Map<string, number>;
  line: Line | undefined;
  close(): void;
}

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

/** Compresses as hosts do what they serve often. */
export function compressed(bytes: Uint8Array): Buffer {
  const quality = bytes.length > 2 ** 20 ? 6 : 9;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/** Serves `files`, and from `folder` what is not among them, on a free port. */
export async function serveOverLine(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<LineServer> {
  const ready = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer => {
    const known = ready.get(path) ?? compressed(files.get(path) ?? readFileSync(join(folder, path)));
    ready.set(path, known);
    return known;
  };
  let free = 0;
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1));
    const path = asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked;
    let body: Buffer;
    try {
      body = bodyOf(path);
    } catch {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    // A part is one of the file as it is: a browser that asks for one takes it without compression.
    if (from !== undefined && to !== undefined) {
      const whole = files.get(path) ?? readFileSync(join(folder, path));
      body = Buffer.from(whole.subarray(Number(from), Number(to) + 1));
      response.statusCode = 206;
      response.setHeader('content-range', `bytes ${from}-${Number(from) + body.length - 1}/${whole.length}`);
    } else response.setHeader('content-encoding', 'br');
    state.sent += body.length;
    state.sentOf.set(path, (state.sentOf.get(path) ?? 0) + body.length);
    if (!state.line) {
      response.end(body);
      return;
    }
    const { bitsPerSecond, latencyMs } = state.line;
    free = Math.max(free, performance.now() + latencyMs) + (body.length * 8000) / bitsPerSecond;
    setTimeout(() => response.end(body), free - performance.now());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const state: LineServer = {
    address: `http://localhost:${typeof address === 'object' && address ? address.port : 0}/`,
    sent: 0,
    sentOf: new Map(),
    line: undefined,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
  return state;
}
