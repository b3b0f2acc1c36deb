import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { stretchOf } from '../../text/noun-phrases.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Token } from '../../text/sentences.ts';
import { type Form, headLines } from '../form.ts';
import { sentenceOf } from '../turns/turns.ts';

/** Signs of the first paragraph that are read, and small words that may stand side by side in the name of a body. */
const [mostRead, mostSmall] = [300, 2];

/** Whether a text begins with a party or a body that takes a stand: "`The Union` warmly `welcomes` the Director". */
export function opensWithStand(form: Form): boolean {
  const opening = openingOf(form);
  return opening !== undefined && takesStand.test(form.text.slice(opening.from, opening.from + mostRead));
}

/** "Ministry of Foreign Affairs", "Embassy of Norland in Tarn": a line of the page. */
const institution =
  /^(?:the )?(?:ministry|embassy|permanent mission|government|department) (?:of|for)\b[^.!?"“]{3,90}$/u;

/** Whether a text begins with the stand of a body whose name is a line above it, too: "MISSION OF NORLAND", "`The Mission of Norland` rejects". */
export function opensWithHead(form: Form): boolean {
  const body = openingBody(form);
  const name = body && form.text.slice(body.start, body.end).replace(/^The /u, '').toLowerCase();
  const isAbove = headLines(form).some(({ start, end }) => {
    const line = form.text.slice(start, end).toLowerCase();
    return (name?.includes(' ') === true && line.startsWith(name)) || institution.test(line);
  });
  return isAbove && opensWithStand(form);
}

/** The first block that is no greeting, and where in it the words begin behind a number and thanks. */
function openingOf({ text, words, blocks, head }: Form): { from: number; end: number; isGreeted: boolean } | undefined {
  // "Thank you, Mr. Chairperson," in a line of its own.
  const isGreeting = ({ start, end }: Stretch) =>
    end - start < 80 && words.forms.salutation.test(text.slice(start, end)) && /[,!]$/u.test(text.slice(start, end));
  const top = blocks.slice(head, head + 5);
  // Whoever greets again, further down, has begun before.
  const first = top.slice(Math.max(0, top.findIndex(isGreeting))).find((block) => !isGreeting(block));
  if (!first || /^Welcome\b/u.test(text.slice(first.start, first.start + 8))) return undefined;
  // "1. The Union welcomes": the number of a point.
  const greeting = /^[^\n]{3,60}[,!]\s*\n\s*/u.exec(text.slice(first.start, first.start + 80))?.[0] ?? '';
  const above = words.forms.salutation.test(greeting) ? first.start + greeting.length : first.start;
  const numbered = above + (/^(?:\d{1,2}[.)]|[-–•])\s{1,9}/u.exec(text.slice(above, above + 12))?.[0].length ?? 0);
  // "5 March 2031 Lakeside – The Department"
  const filed =
    /^(?:\d{1,2} \p{L}{3,9} \d{4},?\s)?\p{Lu}[\p{L}.’']*(?: \p{Lu}[\p{L}.’']*){0,2}(?:, \d{1,2} \p{L}{3,9} \d{4})?\s?[–—]\s/u.exec(
      text.slice(above, above + 80),
    )?.[0].length ?? 0;
  // "Thank you for the invitation, Minister. The Union commends the chair."
  const thanks = /^(?:Thank you|Thanks)\b[^.!?\n]{0,160}[.!]\s{1,3}(?=\p{Lu})/u;
  const length = thanks.exec(text.slice(numbered, Math.min(first.end, numbered + 180)))?.[0].length ?? 0;
  return { from: Math.max(numbered, above + filed) + length, end: first.end, isGreeted: top.some(isGreeting) };
}

/** The body that a statement begins with, where no line above names anybody: "`The Ministry of Foreign Affairs of Norland` condemns the attack". */
export function openingBody(form: Form): Stretch | undefined {
  const { text, words } = form;
  const opening = openingOf(form);
  if (!opening) return undefined;
  const { from, end, isGreeted } = opening;
  const sentence = sentenceOf(text, { start: from, end: Math.min(end, from + mostRead) }, 0, words);
  const { tokens } = sentence;
  const phrase = nounPhraseAfter(tokens, 0, tokens.length, words);
  if (!phrase) return undefined;
  const isCapital = (token: Token | undefined) => /^\p{Lu}/u.test(token?.text ?? '');
  const isInside = (token: Token, at: number) =>
    isCapital(token) ||
    words.links.has(token.lower) ||
    words.determiners.has(token.lower) ||
    (token.kind === 'word' &&
      !words.prepositions.has(token.lower) &&
      !words.verbs.has(token.lower) &&
      !words.judging.has(token.lower) &&
      tokens.slice(at + 1, at + 1 + mostSmall).some(isCapital));
  let to = tokens.findIndex((token, at) => at > 0 && !isInside(token, at));
  if (to === -1) to = phrase.to;
  while (to > 1 && !isCapital(tokens[to - 1])) to--;
  const own = tokens.slice(0, to);
  // « La Kremène condamne », below « Kremène - Attaque contre un convoi »
  const name = own.filter(isCapital).at(-1)?.text ?? '';
  const isSmall = [words.prepositions, words.subordinators, words.conjunctions].some((small) =>
    small.has(name.toLowerCase()),
  );
  const isHeaded = to <= 2 && name !== '' && !isSmall && isNamedAbove(form, name);
  // Below "Mr. Chairman," whoever speaks may begin with the body that it is about: "The Council was made".
  const isBody =
    own.some(({ lower }) => words.bodies.has(lower)) &&
    (!isGreeted || words.tag !== 'en' || takesStand.test(text.slice(from, from + mostRead)));
  const lead = isHeaded && words.determiners.has(own[0]?.lower ?? '') ? 1 : 0;
  return isBody || isHeaded
    ? stretchOf(tokens, { from: lead, to })
    : openingParty(text.slice(from, from + mostRead), from);
}

/** "Norland joins others in welcoming": a party that begins to speak of itself by its name. */
const takesStand =
  /^((?:The )?\p{Lu}[\p{L}'’-]+(?: (?:(?:of|and|the) )*\p{Lu}[\p{L}'’-]+){0,4}) (?:(?:also|once again|strongly|warmly|fully|firmly|deeply|gravely|resolutely|unequivocally|sincerely|categorically|wholeheartedly|wishes to|would like to|joins (?:others|other \p{L}+|the \p{L}+|\p{L}+) in) )*(?:joins?|rejects?|denies|denounces?|protests?|demands?|urges?|calls (?:on|upon|for)|confirms?|clarifies|underlines|stresses|has (?:noted|seen|learn(?:ed|t)|taken note)|welcom(?:es?|ing)|thanks?|condemns?|supports?|aligns?|associates?|appreciates?|regrets?|reaffirms?|reiterates?|attaches|congratulates?|commends?|notes?|believes?|considers?|express(?:es)?|remains|stands|deplores?|refers to|wishes to|takes note|follows|is (?:aware|following|closely|deeply|gravely|pleased|grateful|concerned|committed))(?!\p{L})/u;

/** "We would like to thank": who that is stands elsewhere. */
const pronoun = /^(?:we|i|it|they|he|she|you|this|that|these|those|all|both|many|some|there)$/iu;

function openingParty(line: string, from: number): Stretch | undefined {
  const name = takesStand.exec(line)?.[1];
  const lead = name?.startsWith('The ') === true ? 'The '.length : 0;
  return name === undefined || pronoun.test(name) ? undefined : { start: from + lead, end: from + name.length };
}

/** Whether a line above the text has a word. */
function isNamedAbove(form: Form, name: string): boolean {
  return headLines(form).some(({ start, end }) =>
    form.text
      .slice(start, end)
      .split(/[^\p{L}-]+/u)
      .includes(name),
  );
}
