import { readAnaphoric } from './cues/anaphoric-cue.ts';
import { introducesNothing } from './cues/cue.ts';
import { findCues } from './cues/find-cues.ts';
import { readCued } from './read-cued.ts';
import { isQuoteOnly, readQuotation } from './quotations/read-quotation.ts';
import { readUncued } from './read-uncued.ts';
import type { Reading, SentenceRead } from './reading.ts';
import type { Utterance } from './utterance.ts';

/** Reads what is said in a sentence, in order; what only goes on with the statement before is added to that. */
export function readSentence(reading: Reading): SentenceRead {
  const { sentence, words } = reading;
  const { tokens } = sentence;
  const signed = reading.marks?.readSigned(reading);
  if (signed) return signed;
  const previous = takeUp(reading) ?? reading.previous;
  const goingOn = { ...reading, previous };
  const anaphoric = readAnaphoric(goingOn);
  if (anaphoric) return anaphoric;
  const cues = findCues(tokens, words, reading.tongue);
  const alone =
    reading.marks?.readNamed(reading, cues) ??
    (cues.every(introducesNothing) ? reading.tongue?.readReported(goingOn) : undefined);
  if (alone) return { found: [alone], previous };
  if (isQuoteOnly(tokens)) {
    const goesOn = tokens[0]?.run?.continues === true && previous;
    return goesOn ? { found: [], previous: { ...previous, continuedIn: sentence } } : readQuotation(goingOn);
  }
  const cued = readCued(goingOn, cues, reading.previous);
  const uncued = readUncued({ ...reading, previous: cued.previous }, cues, cued.claimed);
  const found = [...cued.found, ...uncued.found];
  return {
    found: found.sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0)),
    previous: uncued.previous,
  };
}

/** The statement before with a paragraph that takes up its open quotation, up to where the marks close; none where nothing does. */
function takeUp({ sentence: { tokens }, previous }: Reading): Utterance | undefined {
  const [first] = tokens;
  const last = previous?.parts.at(-1);
  if (!first?.run?.continues || !previous || !last || last.end >= first.start) return undefined;
  return { ...previous, parts: [...previous.parts.slice(0, -1), { ...last, end: first.end }] };
}
