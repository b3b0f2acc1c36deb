import type { Stretch } from '../../text/paragraphs.ts';

/** "Open letter to Premier Marsh from the Ministers of the Straits States, published in a paper" */
const letterTo = /\bletter (?:addressed )?to\s/iu;
const from = /\s(?:from|by)\s/u;
const behindSender = /,?\s(?:published|printed|which appeared|that appeared|in the \p{Lu})|[.;:]/u;

/** Sender and addressee of a line that tells first to whom a letter goes. */
export function addresseeFirst(line: string): { sender: Stretch; addressee: Stretch } | undefined {
  const lead = letterTo.exec(line);
  const start = lead ? lead.index + lead[0].length : 0;
  const by = lead ? from.exec(line.slice(start)) : null;
  if (!by) return undefined;
  const begins = start + by.index + by[0].length;
  const length = line.slice(begins).search(behindSender);
  return {
    sender: { start: begins, end: length === -1 ? line.length : begins + length },
    addressee: { start, end: start + by.index },
  };
}
