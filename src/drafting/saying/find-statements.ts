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
      const before = all.at(-1);
      const open = utterances.findLastIndex((utterance) => utterance.sentence === before && utterance.isOpen);
      const at = open === -1 ? utterances.length - 1 : open;
      const { found, previous } = readSentence({ text, sentence, words, previous: utterances[at], before });
      if (previous) utterances[at] = found.length > 0 ? previous : behindSentence(text, sentence, previous, words);
      utterances.push(...found);
      all.push(sentence);
    }
  });
  return { utterances, sentences: all };
}

/** The statement before a sentence that makes none: it has taken the sentence in, or is over, unless that is an aside. */
function behindSentence(text: string, sentence: Sentence, previous: Utterance, words: ReportingWords): Utterance {
  if (previous.goesOn === sentence) return { ...previous, sentence };
  return isAside(text, sentence, previous, words) ? previous : { ...previous, isOpen: false };
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
