import { openEngine, type Engine } from '../../search/engine.ts';
import { answers, answerTimeline, type Question, type TimelineQuestion } from '../../search/messages.ts';
import { readEmbedded } from '../offline/embedded-packs.ts';
import type { SearchPort } from './start-search-worker.ts';

let engine: Promise<Engine> | undefined;

/** The search in the page itself, over the index that the page carries: under `file://` no worker can be started. */
export function startSearchWorker(): SearchPort {
  const listeners: ((event: MessageEvent) => void)[] = [];
  const tell = (data: unknown) => {
    for (const listener of listeners) listener(new MessageEvent('message', { data }));
  };
  const ready = () => (engine ??= openEngine({ read: async (name) => (await readEmbedded('index', name)).bytes }));
  return {
    addEventListener(type: 'message' | 'error', listener: (event: MessageEvent) => void) {
      if (type === 'message') listeners.push(listener);
    },
    postMessage(message) {
      const question = message as Question | TimelineQuestion;
      void (async () => {
        if (!('query' in question)) tell(await answerTimeline(question, ready));
        else for await (const answer of answers(question, ready)) tell(answer);
      })();
    },
  };
}
