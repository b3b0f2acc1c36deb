import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';

/** A point of a list, as a clause. */
const pointed = /^(?:[(]?(?:\p{L}|\d{1,2})[.)]\s)?[Tt]hat\s/u;

/** "He said that he had two points to raise:", and below it "That the port be opened.": what is said in points, by whom the line above is about. */
export function pointsOf(text: string, sentences: readonly Sentence[], words: ReportingWords): Utterance[] {
  let above: Sentence | undefined;
  return sentences.flatMap((sentence, index): Utterance[] => {
    const before = sentences[index - 1];
    if (before && text.slice(before.start, before.end).endsWith(':')) above = before;
    const printed = text.slice(sentence.start, sentence.end);
    const isPoint = above !== undefined && sentence !== above && pointed.test(printed);
    if (!isPoint && before?.paragraph !== sentence.paragraph) above = undefined;
    const verb = above?.tokens.find(({ lower }) => words.verbs.has(lower));
    const speaker = above?.tokens[0];
    if (!isPoint || !above || !verb || !speaker) return [];
    const isPronoun = words.pronouns.has(speaker.lower);
    return [
      {
        parts: [{ start: sentence.start + (pointed.exec(printed)?.[0].length ?? 0), end: sentence.end }],
        kind: 'indirect',
        ...(isPronoun && { speaker: { start: speaker.start, end: speaker.end } }),
        sourcing: 'explicit',
        paragraph: above.paragraph,
        sentence: above,
        isOpen: false,
      },
    ];
  });
}

/** What somebody does who brings something up: no statement, and what stands behind it is theirs. */
const bringsUp =
  /^(?:[\s,]|then|next|also|briefly|again|now){0,6}(?:mentioned|raised|reported|briefed|opened|brought|turned|referred|inquired|asked|discussed|reviewed|outlined|spoke|touched|took up|went|described|dwelt|recounted|traced)\b/u;

/** "Mr. Marsh then mentioned the treaty. It had not been signed.": who brings something up in a sentence that has no statement, with no words yet. */
export function topicsOf(
  text: string,
  told: readonly Utterance[],
  sentences: readonly Sentence[],
  subjectOf: (sentence: Sentence) => Stretch | undefined,
): Utterance[] {
  const known = new Set(told.map(({ sentence }) => sentence));
  return sentences.flatMap((sentence): Utterance[] => {
    const speaker = known.has(sentence) ? undefined : subjectOf(sentence);
    if (!speaker || !bringsUp.test(text.slice(speaker.end, Math.min(sentence.end, speaker.end + 60)))) return [];
    const { paragraph } = sentence;
    return [{ parts: [], kind: 'indirect', speaker, sourcing: 'explicit', paragraph, sentence, isOpen: false }];
  });
}
