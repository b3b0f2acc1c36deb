import type { Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';

/** Reported words have a verb of the past, or go on with what was said by “it”. */
const reported =
  /^(?:it|this|that|these|those|they)\s|(?<!\p{L})(?:had|was|were|would|could|should|might|must|did|[\p{L}]{2,12}ed|made|gave|took|came|went|kept|held|led|lost|meant|paid|stood|sought|began|became|lay|spent|put|found)(?!\p{L})/iu;
/** What whoever writes a talk down tells of it: "The meeting ended at six.", "At this point tea was served." */
const narrated =
  /^(?:[[(]|I (?:then |also |now |thereupon )?(?:handed|gave|showed|left|took|read|sent|passed|turned|rose|withdrew)\b|(?:he|she|the \p{L}+|(?:mr|mrs|ms|dr)\.? \p{L}+) (?:seemed|appeared|looked|smiled|laughed|nodded|left|departed|arrived|paused)\b|at (?:this|that) (?:point|stage|moment)|(?:then |here )?there (?:followed|ensued)|(?:after|when|as|before|while) [^,]{3,80}, (?:the )?\p{L}{2,14}(?: \p{L}{2,14})? (?:gave|read|handed|showed|left|turned|opened|closed|invited|led|rose|presented|offered)\b|(?:after|during|over|before)\s(?:an? |the |some |this )?(?:\p{L}+ )?(?:lunch|luncheon|dinner|tea|coffee|pause|recess|break|pleasantries|exchange|discussion|conversation|meeting)\b|(?:the|this|a|some|further|brief|general)\s(?:\p{L}+ ){0,3}?(?:meeting|conversation|discussion|talks?|luncheon|lunch|dinner|session|call|interview|exchange|atmosphere|interpreter|group|party)\b)/iu;
/** "The integrity of our nation demands an answer." */
const ours = /(?<!\p{L})(?:we|our|us)(?!\p{L})/iu;
/** "The Secretary should now write", "The Secretary, of course, knew of it": what is to be, or what the other knows, as whoever spoke has it. */
const willed =
  /^(?:, (?:of course|as \p{L}+|naturally|no doubt|doubtless),)? (?:should|must|might|ought to|was to|were to|(?:of course |well |surely |certainly |no doubt )*(?:knew|was (?:well |fully |no doubt |surely )*aware|would (?:recall|remember|understand|know|realize|appreciate)))(?!\p{L})/u;
/** What somebody has in mind, and no words of it. */
const thinks = /^,? (?:understood|knew|hoped|wished|wanted|saw|recognized|doubted|realized)(?!\p{L})/u;
/** "Said that", "Also stressed that": whoever spoke in the sentence before, as telegrams tell it. */
const saidThat = /^(?:(?:Also|Then|Further) )?\p{L}\p{Ll}{1,14}(?:ed|id) that\s/u;
/** The number of a note behind the sentence before. */
const note = /^\d{1,3}\s(?=\p{Lu})/u;
/** A sentence of fewer words says little. */
const fewestWords = 4;

/**
 * The statements of a memorandum with the sentences in which somebody's words go on: "The Ambassador said the port was open. Ships had been let in since May."
 * `subjectOf` tells whom of those who take part a sentence is about; what a State "believed" within them is theirs, too.
 */
export function withGoingOn(
  text: string,
  told: readonly Utterance[],
  sentences: readonly Sentence[],
  subjectOf: (sentence: Sentence) => Stretch | undefined,
  isDone: (sentence: Sentence) => boolean,
): Utterance[] {
  const bySentence = Map.groupBy(told, ({ sentence }) => sentence);
  let last: Utterance | undefined;
  const all = sentences.flatMap((sentence): Utterance[] => {
    const own = bySentence.get(sentence) ?? [];
    const theirs = own.filter(({ by, speaker }) => by !== undefined || !speaker || !isOfState(text, speaker));
    // "We believe that the port is safe": whoever speaks for us is still the one who spoke.
    const isOurs = /^We\s/u.test(text.slice(sentence.start, sentence.end)) && theirs.every(({ by }) => !by);
    if (last?.paragraph !== sentence.paragraph) last = undefined;
    const subject = subjectOf(sentence);
    const isWilled = subject !== undefined && willed.test(text.slice(subject.end, subject.end + 50));
    // "The President understood that …. There had been work on it.": who thinks goes on, too.
    const isSame =
      last?.speaker !== undefined && subject !== undefined && lastOf(text, last.speaker) === lastOf(text, subject);
    if (isSame && theirs.length === 0 && thinks.test(text.slice(subject.end, subject.end + 24))) return own;
    if ((theirs.length > 0 && !isOurs) || (subject && !isWilled)) {
      last = theirs.findLast(({ by }) => by !== undefined);
      return own;
    }
    // "He proposed a toast. It was drunk."
    if (isDone(sentence)) last = undefined;
    const words = text.slice(sentence.start, sentence.end);
    const { by, speaker } = last ?? {};
    if (
      !by ||
      isOfAnother(text, words, speaker) ||
      narrated.test(words) ||
      !(reported.test(words) || ours.test(words) || saidThat.test(words)) ||
      words.split(/\s+/).length < fewestWords
    )
      return own;
    return [
      {
        parts: [
          { start: sentence.start + ((saidThat.exec(words) ?? note.exec(words))?.[0].length ?? 0), end: sentence.end },
        ],
        kind: /["“”]/u.test(words) ? 'mixed' : 'indirect',
        speaker,
        sourcing: 'inherited',
        by,
        paragraph: sentence.paragraph,
        sentence,
        isOpen: false,
      },
    ];
  });
  const known = new Set(sentences);
  return [...all, ...told.filter(({ sentence }) => !known.has(sentence))];
}

function lastOf(text: string, { start, end }: Stretch): string {
  return text.slice(start, end).split(' ').at(-1) ?? '';
}

/** "The Soviet Union", "Norland": no person of two names, and nobody with a title. */
function isOfState(text: string, { start, end }: Stretch): boolean {
  return (
    /(?:^|\s)the\s$/iu.test(text.slice(Math.max(0, start - 5), start)) ||
    /^the\s|^[^\s.]+$/iu.test(text.slice(start, end))
  );
}

/** "I had the impression that …" behind what the Ambassador said, "He seemed content" behind what I said. */
function isOfAnother(text: string, words: string, speaker: Stretch | undefined): boolean {
  const isMine = speaker !== undefined && text.slice(speaker.start, speaker.end) === 'I';
  return isMine ? /^(?:he|she)\s/iu.test(words) : /^I\s/u.test(words);
}
