import type { Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ReadParagraph } from './passage.ts';

/** What one person says in a conversation, over the paragraphs up to the next turn. */
export interface Turn {
  /** Numbers of its paragraphs, the last exclusive. */
  from: number;
  to: number;
  /** The words, behind the label; in pieces where something else stands between its paragraphs. */
  said: Stretch[];
  /** The label, where it names somebody. */
  label: Stretch | undefined;
  /** Whether it is somebody who asks, or a label for no statement. */
  isQuestion: boolean;
}

/** Whether words end as a question does. */
export function isQuestion(words: string): boolean {
  return /[?？]["'”’»)]*$/u.test(words);
}

/** Reads the paragraphs of some turns: every word of a turn was said, and a question is no statement. */
export function turnReader(turns: readonly Turn[]): ReadParagraph {
  return ({ number, sentences }, { utterances }) => {
    const turn = turns.find(({ from, to }) => number >= from && number < to);
    if (!turn) return undefined;
    const [sentence] = sentences;
    const isStatement = turn.from === number && !turn.isQuestion && turn.said.length > 0;
    return isStatement && sentence ? [...utterances, turnOf(turn, sentence)] : utterances;
  };
}

function turnOf({ said, label }: Turn, sentence: Sentence): Utterance {
  return {
    parts: said,
    kind: 'direct',
    speaker: label,
    // Whom only the lines above name is less sure.
    sourcing: !label ? 'implicit' : label.start < sentence.start ? 'inherited' : 'explicit',
    paragraph: sentence.paragraph,
    sentence,
    isOpen: false,
  };
}
