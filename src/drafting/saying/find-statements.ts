import type { ReportingWords } from '../../languages/reporting-words.ts';
import { dashSpeech } from '../kinds/dash-speech.ts';
import { type Turn, findTurns } from '../kinds/find-turns.ts';
import { closeForgotten } from '../text/forgotten-marks.ts';
import { type Stretch, findParagraphs } from '../text/paragraphs.ts';
import { findQuotedRuns } from '../text/quoted-runs.ts';
import { type Sentence, findSentences } from '../text/sentences.ts';
import { readSentence } from './read-sentence.ts';
import type { Utterance } from './utterance.ts';

/** Reads the statements of a text, in order; whose they are by the mention beside them only. */
export function findUtterances(
  text: string,
  words: ReportingWords,
  paragraphs: readonly Stretch[] = findParagraphs(text),
): { utterances: Utterance[]; sentences: Sentence[] } {
  const runs = closeForgotten(text, findQuotedRuns(text, paragraphs), words);
  const utterances: Utterance[] = [];
  const all: Sentence[] = [];
  const turns = findTurns(text, paragraphs, words);
  paragraphs.forEach((paragraph, number) => {
    const own = runs.filter(({ start, end }) => start >= paragraph.start && end <= paragraph.end);
    const sentences = findSentences(text, paragraph, number, own, words);
    const turn = turns.find(({ from, to }) => number >= from && number < to);
    if (turn) {
      all.push(...sentences);
      const [sentence] = sentences;
      if (turn.from === number && !turn.isQuestion && turn.said.length > 0 && sentence)
        utterances.push(turnOf(turn, sentence));
      return;
    }
    const spoken = dashSpeech(text, paragraph, number, sentences, words);
    if (spoken) {
      all.push(...sentences);
      utterances.push(spoken);
      return;
    }
    for (const sentence of sentences) {
      const before = utterances.length;
      const last = all.at(-1);
      const previous =
        utterances.findLast((utterance) => utterance.sentence === last && utterance.isOpen) ?? utterances.at(-1);
      const found = readSentence({ text, sentence, words, previous, before: last });
      utterances.push(...found);
      if (utterances.length === before && previous) {
        if (previous.goesOn === sentence) previous.sentence = sentence;
        else if (!isAside(text, sentence, previous, words)) previous.isOpen = false;
      }
      all.push(sentence);
    }
  });
  return { utterances, sentences: all };
}

/** “…,” said Marsh. She has two masters. “…”: what is told of the speaker, or of somebody who may be, between what she says. */
function isAside(text: string, { tokens, paragraph }: Sentence, previous: Utterance, words: ReportingWords): boolean {
  const gender = words.pronouns.get(tokens[0]?.lower ?? '');
  const { start, end } = previous.speaker ?? { start: 0, end: 0 };
  const own = text.slice(start, end).toLowerCase().split(/\s+/);
  const known = own
    .map(
      (word) =>
        words.pronouns.get(word) ?? words.titles.get(word) ?? words.offices.get(word) ?? words.firstNames.get(word),
    )
    .find((of) => of === 'male' || of === 'female');
  const isOfSpeaker = (gender === 'male' || gender === 'female') && (known === undefined || known === gender);
  return (
    isOfSpeaker && previous.paragraph === paragraph && previous.kind === 'direct' && !tokens.some(({ run }) => run)
  );
}

/** A turn of a transcript: every word of it was said. */
function turnOf({ said, label }: Turn, sentence: Sentence): Utterance {
  const { paragraph } = sentence;
  return {
    parts: said.map((piece) => ({ ...piece })),
    kind: 'direct',
    speaker: label,
    // Whom only the lines above name is less sure.
    by: !label ? 'free' : label.start < sentence.start ? 'carried' : 'cue',
    paragraph,
    sentence,
    isOpen: false,
  };
}
