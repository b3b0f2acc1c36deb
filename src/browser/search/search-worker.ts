import { openEngine, type Engine } from '../../search/engine.ts';
import { answers, answerTimeline, type Question } from '../../search/messages.ts';
import { sayReason } from '../../search/hits/say-reason.ts';
import { currentIndex } from './current-index.ts';
import { fetchIndex } from './fetch-index.ts';
import type { ToldIndex, WorkerAnswer, WorkerQuestion } from './start-search-worker.ts';

/** An index that is open, and its address. */
interface Opened {
  address: string;
  engine: Engine;
}

/** The indexes lie behind the address that the page gave the worker for a name; which one is current the page tells first. */
let tell: (told: ToldIndex) => void = () => undefined;
const told = new Promise<ToldIndex>((resolve) => (tell = resolve));
let opening: Promise<Opened> | undefined = told.then(async ({ index }) => openAt(index ?? (await askCurrent())));

const askCurrent = () => currentIndex(self.name);

/** A failed start is forgotten, so that the next question tries again. */
async function open(): Promise<Opened> {
  const own = (opening ??= askCurrent().then(openAt));
  try {
    return await own;
  } catch (reason) {
    if (opening === own) opening = undefined;
    throw reason;
  }
}

async function openAt(address: string): Promise<Opened> {
  const engine = await openEngine(fetchIndex(address));
  return { address, engine };
}

/** Goes over to the index that is current by now, for the site may have been published anew; says whether it is another one. */
async function renew(): Promise<boolean> {
  try {
    const [address, before] = await Promise.all([askCurrent(), opening?.catch(() => undefined)]);
    if (before?.address === address) return false;
    opening = Promise.resolve(await openAt(address));
    return true;
  } catch {
    return false;
  }
}

const ready = async () => (await open()).engine;

// Opened at once: what every question needs is there by the time that one is typed. A failure is told to the first question.
void ready().catch(() => undefined);

let isFirst = true;

async function answer(question: Question): Promise<void> {
  const waits = isFirst;
  isFirst = false;
  for await (const answer of answers(question, ready, waits)) {
    if (!('failed' in answer && (await renew()))) postMessage(answer);
    else for await (const renewed of answers(question, ready)) postMessage(renewed);
  }
}

onmessage = async ({ data }: MessageEvent<WorkerQuestion>) => {
  if ('index' in data) tell(data);
  else if ('renew' in data) postMessage({ number: data.number, renewed: await renew() } satisfies WorkerAnswer);
  else if ('query' in data) await answer(data);
  else {
    const found = await open().catch(sayReason);
    const isOpen = typeof found !== 'string';
    const own = await answerTimeline(data, () =>
      isOpen ? Promise.resolve(found.engine) : Promise.reject(new Error(found)),
    );
    postMessage({ ...own, index: isOpen ? found.address : undefined } satisfies WorkerAnswer);
  }
};
