import type { TurnWords } from '../../../languages/reporting/turn-words.ts';
import { type Spoken, wordsOfTurn } from './turns.ts';

/** Questions that only ask who is next, or whether one is heard. */
const callingQuestion =
  /^(?:can|could|do|did|any|anyone|who|next|yes|ok|hello|sorry|are|is|shall|may|would|right|and then|questions?|all right|well|so|now|[^ ]+,)\b/iu;
/** Longer turns say something; whoever presides may lead a meeting at more length. */
const longestProcedure = 220;
const longestPresiding = 2000;

/** Whether a turn only moves things along: "Go ahead, Nora.", "Thank you. Next question."; `presides` is whether it is that of the chair. */
export function isProcedural(
  said: string,
  { procedural, moving, presiding, courtesy }: TurnWords,
  presides = false,
): boolean {
  const plain = said
    .replace(/^\d{1,3}\. (?=\p{Lu})/gmu, '')
    .replace(/[([][^()[\]]{1,80}[)\]]/gu, ' ')
    .replace(/\b(Mr|Mrs|Ms|Dr)\./gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length > (presides ? longestPresiding : longestProcedure)) return false;
  const sentences = sentencesIn(plain).map(({ words: sentence }) => sentence);
  // "And the alliance?" asks something.
  const isAsking = (sentence: string) =>
    sentence.endsWith('?') &&
    sentence.split(' ').length > 2 &&
    !callingQuestion.test(sentence) &&
    !procedural.test(sentence);
  if (sentences.some((sentence) => isAsking(sentence) && !(presides && presiding.test(sentence)))) return false;
  return sentences.every(
    (sentence) =>
      procedural.test(sentence) ||
      procedural.test(withoutNames(sentence)) ||
      courtesy.test(sentence) ||
      courtesy.test(withoutNames(sentence)) ||
      moving.test(sentence) ||
      (presides && presiding.test(sentence)) ||
      sentence === '',
  );
}

/** The name of who is called: "James?", "Dezi, and then Edith." */
const called =
  /^\p{Lu}[\p{L}'’-]+(?:,? \p{Lu}[\p{L}'’-]+){0,2}(?:,? (?:with|from|of|at|over|del?|von|vom|du) (?:the |la |el |l['’])?\p{Lu}[^,;.?]{0,40})?[?,.]?$/u;
function isCalled(said: string): boolean {
  return called.test(said) && !isShouted(said);
}

/** Whether words are printed in capitals, as captions are, so that a name looks as any other word. */
function isShouted(said: string): boolean {
  return said.includes(' ') && !/\p{Ll}/u.test(said);
}

/** Whether somebody only says the name of who is next: "James?" */
export function isOnlyCalled(said: string): boolean {
  return said.endsWith('?') && isCalled(said);
}

/** Whether somebody only says a name, where nothing was asked: "Nora." */
export function isNameAlone(said: string): boolean {
  return (
    /^\p{Lu}\p{Ll}[\p{L}'’-]+[.,]?$/u.test(said) &&
    !/^(?:yes|no|nope|yep|yeah|exactly|right|correct|sure|maybe|perhaps|indeed|okay|certainly|definitely|true|agreed|never|absolutely|always|both|neither|thanks)\b/iu.test(
      said,
    )
  );
}

const besideName =
  /^(?:from|with|of|at|over|the|and|for|to|then|in|on|please|microphone|mike|row|colleague|gentleman|lady|back|front|left|right)[.,]?$/iu;
/** Whether somebody only says who asks next: "Wall Street Courier.", "Nora Fell from the Gazette." */
export function isOnlyNamed(said: string): boolean {
  const parts = said.split(/\s+/);
  const isName = (part: string) => /^\p{Lu}[\p{L}.'’-]*[.,]?$/u.test(part);
  return (
    !isShouted(said) &&
    parts.length >= 2 &&
    parts.length <= 8 &&
    isName(parts[0] ?? '') &&
    (isName(parts.at(-1) ?? '') || besideName.test(parts.at(-1) ?? '')) &&
    parts.every((part) => isName(part) || besideName.test(part)) &&
    !/^(?:yes|no|thank|good|absolutely|never|of course)\b/iu.test(said)
  );
}

/** A call without whom it names at its end: "Go ahead, Nora." */
function withoutNames(sentence: string): string {
  const parts = sentence.split(' ');
  let count = 0;
  while (count < 4 && parts.length > 1 && /^\p{Lu}[\p{L}.'’-]{1,40}[!?,…]{0,3}$/u.test(parts.at(-1) ?? '')) {
    parts.pop();
    count++;
  }
  return parts.join(' ');
}

/** A form of address or an initial ends no sentence. */
const abbreviated = /(?:^|\s)(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Prof|No|\p{Lu})\.$/u;

/** The sentences of some words, with the place of each. */
function sentencesIn(words: string): { words: string; index: number }[] {
  const found: { words: string; index: number }[] = [];
  let index = 0;
  for (const piece of words.split(/(?<=[.!?…]["'”’)\]]{0,3})(?=\s)/u)) {
    const own = piece.trimStart();
    const last = found.at(-1);
    const at = index + piece.length - own.length;
    index += piece.length;
    if (last && abbreviated.test(last.words)) last.words = words.slice(last.index, index);
    else if (own !== '') found.push({ words: own, index: at });
  }
  return found;
}

function isThanks(sentence: string): boolean {
  return /^(?:thanks?|thank you|please \S+ \S+)\b/iu.test(sentence);
}

/** What somebody says, without the sentences at its end that only call on the next one to ask. */
export function withoutCalls(text: string, paragraphs: readonly Spoken[], words: TurnWords): Spoken[] {
  const whole = paragraphs.at(-1);
  const last = whole?.at(-1);
  if (!whole || !last) return [...paragraphs];
  const isOnlyCall =
    isProcedural(wordsOfTurn(text, { paragraphs: [whole] }), words) || isCalled(text.slice(last.start, last.end));
  if (paragraphs.length > 1 && isOnlyCall && !isThanks(text.slice(last.start, last.end)))
    return withoutCalls(text, paragraphs.slice(0, -1), words);
  const own = text.slice(last.start, last.end);
  const sentences = sentencesIn(own);
  let end = own.length;
  let thanked: number | undefined;
  for (const { words: sentence, index } of sentences.slice(1).reverse()) {
    const isCall = isCalled(sentence) || (isProcedural(sentence, words) && !isThanks(sentence));
    // "That concludes our briefing. Thank you."
    if (isThanks(sentence)) {
      thanked ??= index;
      continue;
    }
    if (
      !isCall ||
      /^(?:yes|no|ok(?:ay)?|right|sure|exactly|correct|absolutely|never)\b(?!,? please\b)/iu.test(sentence)
    )
      break;
    end = index;
    thanked = undefined;
  }
  if (end === own.length) return [...paragraphs];
  const kept = { start: last.start, end: last.start + own.slice(0, end).trimEnd().length };
  return [...paragraphs.slice(0, -1), [...(paragraphs.at(-1) ?? []).slice(0, -1), kept]];
}
