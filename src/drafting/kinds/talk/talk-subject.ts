import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { SpokenForm } from '../text-kind.ts';

/** Whom a sentence of a memorandum is about: whom its first words name, or those behind "As the first came in,". */
export function subjectOf(form: SpokenForm, sentence: Sentence): Stretch | undefined {
  // "Thereupon the Ambassador drew out a paper"
  const isOpened = opener.test(sentence.tokens[0]?.lower ?? '');
  const first = namedFirst(form, isOpened ? { tokens: sentence.tokens.slice(1) } : sentence);
  const comma = first ? -1 : sentence.tokens.findIndex(({ text }) => text === ',');
  // "In discussing his Embassy, he said that Mr. Marsh": he is not whom a name stands for further on.
  const isHis = form.words.pronouns.has(sentence.tokens[comma + 1]?.lower ?? '');
  const isClause =
    comma > 2 && comma < 20 && !isHis && form.words.pronouns.get(sentence.tokens[0]?.lower ?? '') === undefined;
  return (
    first ??
    behindAct(form, sentence) ??
    (isClause ? namedFirst(form, { ...sentence, tokens: sentence.tokens.slice(comma + 1) }) : undefined)
  );
}

const opener = /^(?:thereupon|whereupon|then|next|here|finally|again|later|subsequently|afterwards?|now)$/u;

/** A sentence that begins with what somebody does may name them so many words on. */
const mostBefore = 18;

/** "Seated in front of the fire the President handed him some papers": who acts behind a participle and no comma. */
function behindAct({ words }: SpokenForm, { tokens }: Sentence): Stretch | undefined {
  if (!/^\p{Lu}\p{Ll}{2,12}(?:ed|ing)$/u.test(tokens[0]?.text ?? '')) return undefined;
  const found = tokens.findIndex(
    ({ lower }, index) =>
      index < mostBefore &&
      words.offices.has(lower) &&
      words.determiners.has(tokens[index - 1]?.lower ?? '') &&
      words.pastTense?.test(tokens[index + 1]?.lower ?? '') === true,
  );
  const at = tokens[found];
  const comma = tokens.findIndex(({ text }) => text === ',');
  return at && (comma === -1 || comma > found) ? { start: at.start, end: at.end } : undefined;
}

/** "M. Dorval", "Herr Brandt", as English records print them. */
const foreignTitle =
  /^(?:cllr|councillor|alderman|deputy|senator|comrade|com|shri|shrimati|m|mm|mme|mlle|monsieur|madame|sr|sra|señor|señora|herr|frau|signor|senhor|lord|lady|sir|dame|baron|count|prince|princess|king|queen|shah|emir|sheikh)$/u;

/** Whom the first words of a sentence name: "The Ambassador", "Mr. Marsh", "Minister Lund". */
export function namedFirst({ text, words }: SpokenForm, { tokens }: Pick<Sentence, 'tokens'>): Stretch | undefined {
  let first = tokens.findIndex(({ text: printed }) => /^\p{Lu}/u.test(printed));
  // "In conclusion the Ambassador …"
  const isLed = (index: number) => words.prepositions.has(tokens[index]?.lower ?? '');
  if (first === 0 && isLed(0))
    first = tokens.findIndex(({ lower }, index) => index < 6 && words.determiners.has(lower));
  if (first === -1) return undefined;
  const isArticle = words.determiners.has(tokens[first]?.lower ?? '');
  const from = isArticle ? first + 1 : first;
  let to = from;
  const isOffice = (lower: string) =>
    words.offices.has(lower) || words.titles.has(lower) || officeOf(lower, words) !== undefined;
  const isOfName = (printed = '') =>
    /^\p{Lu}|^(?:al|el|ben|bin|ibn|de|da|van|von)-?(?:\p{Lu}|$)|^(?:\.|of|-)$/u.test(printed);
  // "the President of the Council", "the Minister for Ports"
  const lowerAt = (index: number) => tokens[index]?.lower ?? '';
  const isOfOffice = (index: number) =>
    index > from &&
    (lowerAt(index) === 'the'
      ? /^(?:of|for)$/u.test(lowerAt(index - 1)) && /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')
      : /^(?:of|for)$/u.test(lowerAt(index)) && /^\p{Lu}|^the$/u.test(tokens[index + 1]?.text ?? ''));
  // "the Norland delegation"
  const isSide = (index: number) =>
    isArticle &&
    index > from &&
    (sides.test(tokens[index]?.text ?? '') || words.offices.has(tokens[index]?.text ?? ''));
  while (to < from + mostOfOffice && (isOfName(tokens[to]?.text) || isOfOffice(to) || isSide(to))) to++;
  while (to > from + 1 && /^(?:of|for|the|\.|-)$/u.test(tokens[to - 1]?.text ?? '')) to--;
  const own = tokens.slice(from, to);
  const [begins, ends] = [own[0], own.at(-1)];
  // "In response to the Ambassador's question, he said"
  const isGenitive = /^['’]s?$/u.test(tokens[to]?.text ?? '') || /['’]s$/u.test(ends?.text ?? '');
  const isBehind = isLed(0) && tokens[to]?.text === ',' && words.pronouns.has(tokens[to + 1]?.lower ?? '');
  if (isBehind || (isGenitive && isLed(0))) return undefined;
  if (!begins || !ends || words.pronouns.has(begins.lower)) return undefined;
  const isPerson =
    own.some(({ lower }) => isOffice(lower.replace(/\.$/, ''))) ||
    (own.length > 1 && foreignTitle.test(begins.lower.replace(/\.$/, '')));
  const isNamed = own.length === 1 && isSomebody(text.slice(0, begins.start), begins.text, words);
  const isSaying = tokens.slice(to, to + 6).some(({ lower }) => words.verbs.has(lower));
  // "The Sultan agreed"
  const next = tokens[to]?.lower ?? '';
  const isActing = isArticle && own.length <= 3 && (words.pastTense?.test(next) === true || words.verbs.has(next));
  const isMoving =
    isNamed && begins === tokens[0] && /^\p{Lu}\p{Ll}{2}/u.test(begins.text) && words.pastTense?.test(next) === true;
  return isPerson || isActing || isMoving || (isNamed && !isArticle && isSaying)
    ? { start: begins.start, end: ends.end }
    : undefined;
}

/** Who speaks for a State without an office. */
const sides = /^(?:delegation|side|representative|authorities|party)$/u;
const mostOfOffice = 9;

/** Whether a word is named above as somebody is, behind a title, an office, a given name or an initial: "Israel deserved better" is no Mr. Israel. */
function isSomebody(above: string, name: string, words: ReportingWords): boolean {
  let at = above.indexOf(name);
  for (let count = 0; at !== -1 && count < mostMentions; count++) {
    const before =
      above
        .slice(Math.max(0, at - longestName), at)
        .split(/\s/u)
        .at(-2) ?? '';
    const plain = before.toLowerCase().replace(/\.$/u, '');
    const isGiven =
      /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(before) && !words.prepositions.has(plain) && !words.determiners.has(plain);
    if (/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(before) || words.titles.has(plain) || words.offices.has(plain) || isGiven)
      return true;
    at = above.indexOf(name, at + name.length);
  }
  return false;
}
const mostMentions = 40;
const longestName = 40;
