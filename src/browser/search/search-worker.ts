import { openEngine, type Engine } from '../../search/engine.ts';
import type { IndexFiles } from '../../search/index-files.ts';
import { answers, answerTimeline, type Question, type TimelineQuestion } from '../../search/messages.ts';

/** The index lies behind the address that the page gave the worker for a name. */
const files: IndexFiles = {
  async read(name, again = false) {
    const response = await fetch(new URL(name, self.name), { cache: again ? 'reload' : 'default' });
    if (!response.ok) throw new Error(`${name} answered ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  },
};

let engine: Promise<Engine> | undefined;

/** A failed start is forgotten, so that the next question tries again. */
function ready(): Promise<Engine> {
  engine ??= openEngine(files).catch((reason: unknown) => {
    engine = undefined;
    throw reason;
  });
  return engine;
}

// Opened at once: what every question needs is there by the time that one is typed. A failure is told to the first question.
void ready().catch(() => undefined);

let isFirst = true;

onmessage = async ({ data }: MessageEvent<Question | TimelineQuestion>) => {
  if (!('query' in data)) {
    postMessage(await answerTimeline(data, ready));
    return;
  }
  const waits = isFirst;
  isFirst = false;
  for await (const answer of answers(data, ready, waits)) postMessage(answer);
};
