import type { Utterance } from '../saying/utterance.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Form } from './form.ts';
import { findUtterances } from './passages/find-utterances.ts';
import { prose } from './passages/prose.ts';

/** What the prose of some paragraphs tells that somebody said. */
export function readProse(
  { text, words, tongue, marks }: Pick<Form, 'text' | 'words' | 'tongue' | 'marks'>,
  paragraphs: readonly Stretch[],
): { utterances: readonly Utterance[]; sentences: readonly Sentence[] } {
  return findUtterances({ text, paragraphs, words, tongue, marks }, [prose]);
}
