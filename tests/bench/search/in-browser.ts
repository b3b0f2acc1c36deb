import { engines } from './engines/engines.ts';

/** A question to an engine in a worker, answered under the same number, as the site's own worker does. */
interface Question {
  number: number;
  query: string;
  options: { limit: number };
}

/** Opens an engine over the files of a folder. */
async function open(name: string, address: string) {
  const make = engines[name];
  if (!make) throw new Error(`there is no engine ${name}`);
  const engine = await make();
  return engine.open(async (file) => {
    const response = await fetch(new URL(file, address));
    if (!response.ok) throw new Error(`${file} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  }, address);
}

/** In a worker its name says which engine over which folder, as `minisearch http://…/index/`; in a page the caller does. */
if (typeof document === 'undefined') {
  const [name = '', address = ''] = self.name.split(' ');
  const opened = open(name, address);
  onmessage = async ({ data }: MessageEvent<Question>) => {
    const { ask } = await opened;
    postMessage({ number: data.number, hits: await ask(data.query, data.options.limit) });
  };
} else {
  Object.assign(globalThis, { openEngineUnderMeasure: open });
}
