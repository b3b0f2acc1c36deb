import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { readSentence } from '../../saying/read-sentence.ts';
import type { Utterance } from '../../saying/utterance.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Passage } from './passage.ts';

/** No sentence has more statements. */
const mostOfSentence = 100;

/** News prose, sentence by sentence: what its cues and its quotation marks tell, and what goes on from the sentence before. */
export const prose: Passage = {
  name: 'prose',
  readerOf:
    ({ text, words, tongue, marks }) =>
    ({ sentences }, above) => {
      const utterances = [...above.utterances];
      let { before } = above;
      for (const sentence of sentences) {
        // Those of the sentence before stand last.
        const from = Math.max(0, utterances.length - mostOfSentence);
        const recent = utterances.slice(from);
        const last = recent.findLastIndex((utterance) => utterance.sentence === before && utterance.isOpen);
        const open = last === -1 ? -1 : from + last;
        const at = open === -1 ? utterances.length - 1 : open;
        const { found, previous } = readSentence({
          text,
          sentence,
          words,
          previous: utterances[at],
          before,
          tongue,
          marks,
        });
        if (previous) utterances[at] = found.length > 0 ? previous : behindSentence(text, sentence, previous, words);
        utterances.push(...found);
        before = sentence;
      }
      return utterances;
    },
};

/** The statement before a sentence that makes none: it has taken the sentence in, or is over, unless that is an aside. */
function behindSentence(text: string, sentence: Sentence, previous: Utterance, words: ReportingWords): Utterance {
  if (previous.continuedIn === sentence) return { ...previous, sentence };
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
