import type { Publisher } from '../archive/names/publishers.ts';
import type { DraftHop, DraftStatement } from './draft.ts';

/** What of a draft was relayed: the statements without those that only relay another, and the publishers that did. */
export interface Relayed {
  statements: DraftStatement[];
  hops: DraftHop[];
}

/**
 * Makes hops of the publishers of the collection that relay what others said: "According to the agency, Ada Marsh said that
 * …" is a statement of hers, and "the agency reports, citing Ada Marsh" names one too. Who relays and is no publisher of the
 * collection is a doubt. `publisherOf` finds the publisher that a mention names.
 */
export function takeRelays(
  text: string,
  statements: readonly DraftStatement[],
  publisherOf: (mention: string) => Publisher | undefined,
): Relayed {
  const hops: DraftHop[] = [];
  const add = (publisher: Publisher) => {
    if (!hops.some(({ agent }) => agent === publisher.slug)) hops.push({ agent: publisher.slug, as: 'agency' });
  };
  const kept = statements.filter((statement) => {
    const { relay, speaker, resolved } = statement;
    if (relay) {
      // «агентство "Вестник"»: the marks around a name are none of it.
      const mention = text.slice(relay.start, relay.end).replace(/[«»“”„"]/gu, '');
      const publisher = publisherOf(mention);
      if (publisher) add(publisher);
      else statement.doubts.push(`relayed by "${mention}", which is no publisher of the collection: write it in "via"`);
    }
    const named = speaker !== undefined && !resolved.speaker ? publisherOf(speaker) : undefined;
    const hasInner =
      named !== undefined && statements.some((other) => other !== statement && isWithin(other, statement));
    const publisher = hasInner ? named : undefined;
    if (publisher) add(publisher);
    return publisher === undefined;
  });
  return { statements: kept, hops };
}

/** Whether all that one statement says is part of what the other says. */
function isWithin(inner: DraftStatement, outer: DraftStatement): boolean {
  return inner.parts.every(([start, end]) => outer.parts.some(([from, to]) => from <= start && end <= to));
}
