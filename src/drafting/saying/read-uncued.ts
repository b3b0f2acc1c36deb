import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { firstPhrase } from '../text/first-phrase.ts';
import { type Phrase, stretchOf } from '../text/noun-phrases.ts';
import type { Token } from '../text/sentences.ts';
import { isClosedQuote } from './cues/cue-context.ts';
import type { Cue } from './cues/cue.ts';
import type { Reading, SentenceRead } from './reading.ts';
import { isSaid } from './quotations/uncued-quotations.ts';
import { isRelative, ownerOf } from './quotations/uncued-speaker.ts';
import { type Utterance, utteranceOf } from './utterance.ts';

/** What stands between quotation marks and no cue claimed. */
export function readUncued(reading: Reading, cues: readonly Cue[], claimed: ReadonlySet<number>): SentenceRead {
  const { text, sentence, words } = reading;
  const { tokens, paragraph } = sentence;
  const found: Utterance[] = [];
  let { previous } = reading;
  for (const [index, token] of tokens.entries()) {
    if (
      !token.run ||
      claimed.has(index) ||
      cues.some(({ subject }) => isIn(subject, index)) ||
      token.run.continues ||
      reading.tongue?.isAsked(tokens, index, cues, words) ||
      !isSaid(text, token, tokens, index, words)
    )
      continue;
    const owner = ownerOf(tokens, index, words);
    const said = cues.findLast((cue) => cue.subject && cue.subject.to <= index && !isRelative(tokens, cue, words));
    // "“They agree with us” on grain": what a sentence begins with goes on from the one before.
    const follows = index === 0 && previous?.isOpen === true && previous.paragraph === paragraph;
    const quotation = { from: index, to: index + 1 };
    const part = stretchOf(tokens, quotation);
    if (follows && !owner && part && isClosedQuote(token) && previous?.cue) {
      previous = { ...previous, parts: [...previous.parts, part], continuedIn: sentence };
      continue;
    }
    const speaker = owner?.speaker ?? said?.subject ?? (follows ? undefined : firstOfClause(tokens, index, words));
    const sourcing = owner ? 'inherited' : 'implicit';
    const utterance = utteranceOf(sentence, [quotation], { speaker, sourcing }, words);
    if (utterance) found.push(owner ? { ...utterance, cue: stretchOf(tokens, owner.noun) } : utterance);
  }
  return { found, previous };
}

/** A paper in quotation marks that says something: «По данным «Курьера»». */
const isIn = (phrase: Phrase | undefined, index: number) =>
  phrase !== undefined && phrase.from <= index && index < phrase.to;

/** Tokens of a clause that are looked at for whom it is about. */
const longestClause = 150;

/** Whom the clause of a token is about; a semicolon separates clauses. */
function firstOfClause(tokens: readonly Token[], index: number, words: ReportingWords): Phrase | undefined {
  let from = index;
  while (from > 0 && tokens[from - 1]?.text !== ';') from--;
  const phrase = firstPhrase(tokens.slice(from, from + longestClause), words);
  return phrase && { from: phrase.from + from, to: phrase.to + from };
}
