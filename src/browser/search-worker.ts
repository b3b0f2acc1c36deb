import { createEngine, type Engine } from '../search/engine.ts';
import { answer, type Question } from '../search/messages.ts';
import type { SearchRecord } from '../search/records.ts';

let engine: Promise<Engine> | undefined;

async function load(): Promise<Engine> {
  const response = await fetch(new URL(self.name));
  if (!response.ok) throw new Error(`the index answered ${response.status}`);
  return createEngine((await response.json()) as SearchRecord[]);
}

/** A failed load is forgotten, so that the next question tries again. */
function ready(): Promise<Engine> {
  engine ??= load().catch((reason: unknown) => {
    engine = undefined;
    throw reason;
  });
  return engine;
}

onmessage = async (event: MessageEvent<Question>) => postMessage(await answer(event.data, ready));
