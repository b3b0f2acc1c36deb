import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../../text/noun-phrase-after.ts';
import { stretchOf } from '../../../text/noun-phrases.ts';
import type { Stretch } from '../../../text/paragraphs.ts';
import { findQuotedRuns } from '../../../text/quoted-runs.ts';
import { type Sentence, findSentences } from '../../../text/sentences.ts';
import { canSpeak, subjectFrom } from '../../cues/cue-subject.ts';
import { tagOfReported } from './german-clauses.ts';

/** Signs and sentences within which a tag may follow. */
const [longest, most] = [900, 3];

/** „Die Lage sei ernst. Man müsse handeln, sagte Marsch.“: who says, further on in the paragraph, what a sentence tells by its mood. */
export function tagAhead(text: string, { end, paragraph }: Sentence, words: ReportingWords): Stretch | undefined {
  const near = text.slice(end, end + longest);
  const close = near.indexOf('\n');
  const ahead = close === -1 ? near : near.slice(0, close);
  if (ahead.trim() === '') return undefined;
  const sentences = findSentences(ahead, { start: 0, end: ahead.length }, paragraph, findQuotedRuns(ahead), words);
  for (const { tokens } of sentences.slice(0, most)) {
    const verb = tokens.findIndex(
      ({ lower, kind }, at) =>
        at > 1 && kind === 'word' && words.verbs.has(lower) && /^(?:,|.*["“”»«]),?$/su.test(tokens[at - 1]?.text ?? ''),
    );
    const said =
      verb === -1 ? undefined : nounPhraseAfter(tokens, subjectFrom(tokens, verb + 1, words), tokens.length, words);
    const isQuoted = tokens[0]?.kind === 'quote' && said !== undefined && canSpeak(tokens, said, words);
    const subject = tagOfReported(tokens, verb, 0, words)?.subject ?? (isQuoted ? said : undefined);
    const own = stretchOf(tokens, subject);
    if (own) return { start: own.start + end, end: own.end + end };
    if (words.isReported?.(tokens) !== true || verb !== -1) return undefined;
  }
  return undefined;
}
