import { closeForgotten } from '../../text/forgotten-marks.ts';
import { stretchOf } from '../../text/noun-phrases.ts';
import type { Cue } from '../cues/cue.ts';
import { colonNaming, headlineNaming, signatureNaming } from '../cues/name-and-colon.ts';
import type { OddMarks, Reading } from '../reading.ts';
import { type Utterance, utteranceOf } from '../utterance.ts';
import { readNameInside, readSignature } from './signature.ts';

/** What reads quotations whose marks were forgotten, that somebody signs, or that a name and a colon lead to. */
export const oddMarks: OddMarks = {
  closeForgotten,
  readSigned: (reading) => readSignature(reading) ?? readNameInside(reading),
  readNamed,
};

/** A name and a colon, or a dash, in place of a verb. */
function readNamed({ text, sentence, words }: Reading, cues: readonly Cue[]): Utterance | undefined {
  const { tokens, end } = sentence;
  const headline = headlineNaming(sentence, cues, words);
  // « Gaz : l’accord est signé »: a headline names its subject too, whom the report then does not name.
  const last = tokens[(headline?.speaker.to ?? 0) - 1]?.text ?? '';
  const isSubject = words.subjectMayWait && text.length > end + last.length && !text.includes(last, end);
  const named =
    colonNaming(tokens, cues, words) ?? signatureNaming(tokens, cues, words) ?? (isSubject ? undefined : headline);
  const utterance =
    named && utteranceOf(sentence, [named.said], { speaker: named.speaker, sourcing: 'explicit' }, words);
  return utterance && { ...utterance, cue: stretchOf(tokens, named.colon) };
}
