import { officeOf } from '../../languages/office-of.ts';
import type { ReportingWords } from '../../languages/reporting-words.ts';
import type { Byline } from '../saying/utterance.ts';
import { namesIn } from '../text/names-in.ts';
import { findWholeDay } from '../text/dateline.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Form, headLines } from './form.ts';
import { isAsking, type Label, keyOfHead } from './labels.ts';
import { interviewee } from './passages/interviewee.ts';
import type { SpokenForm } from './text-kind.ts';
import { type Turn, endsAsQuestion, sentenceOf, wordsOfTurn } from './turns.ts';

/** What somebody does in a conversation: asks, answers without a name, speaks, or is a crowd of whom nothing is kept. */
export type Part = 'asks' | 'answers' | 'speaks' | 'crowd';

/** Papers, agencies and stations by their names. */
const press =
  /\b(?:reuters|bloomberg|afp|xinhua|cctv|cnn|bbc|tass|ria|interfax|kyodo|nhk|dpa|efe|ansa|yonhap|al jazeera|rt|euronews|npr|abc|cbs|nbc|fox|c-span|associated press|ap|sky news|itv|news|daily|times|post|herald|tribune|gazette|journal|radio|tv|television|broadcasting|newspaper|magazine|agency|press|media|wire|network|channel|weekly|observer|zeitung|rundfunk|fernsehen|tagblatt|le monde|agencia|diario|агентство|газета|телеканал|радио|телевидение|новости)\b|日报|新闻|记者/iu;

/** The lines above a text as sentences, in which those who speak are named. */
export function headSentences(form: Form): Sentence[] {
  const { text, words } = form;
  // A place with a day, or a word alone, names nobody.
  const isNaming = ({ start, end }: Stretch) => {
    const line = text.slice(start, end);
    const count = line.split(/\s+/).length;
    return count > 1 && !(count <= 9 && findWholeDay(line, words) !== undefined);
  };
  return headLines(form)
    .filter(isNaming)
    .map((line, number) => ({ ...sentenceOf(text, line, number, words), isCast: true }));
}

/** What each of those does who have a label, by the label in small letters. */
export function partsOf(form: SpokenForm, turns: readonly Turn[]): Map<string, Part> {
  const { text, words, turnWords } = form;
  const above = headLines(form)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .toLowerCase();
  const groups = Map.groupBy(turns, ({ label }) => keyOfHead(label.head));
  const parts = new Map<string, Part>();
  // "President of Norland Ada Marsh" first, and then "Ada Marsh": one person.
  const namesakes = (key: string) =>
    [...groups].flatMap(([other, turnsOf]) =>
      other.endsWith(` ${key}`) || key.endsWith(` ${other}`) || other === key ? turnsOf : [],
    );
  for (const [key, first] of groups) {
    const own = namesakes(key);
    const asked = own.filter((turn) => endsAsQuestion(wordsOfTurn(text, turn))).length;
    const last = key.split(/[\s.,]+/).at(-1) ?? key;
    const isNamedAbove = last.length > 2 && above.includes(last);
    const isHolder =
      !/ \d+$/.test(key) &&
      first.some(({ label }) =>
        sentenceOf(text, label.name, 0, words).tokens.some(({ lower }) => words.offices.has(lower)),
      );
    const labelled = own[0] ? text.slice(own[0].label.start, own[0].label.said) : '';
    const plain = key.replace(/\d+$/, '').trim();
    if (words.answers.has(plain)) parts.set(key, 'answers');
    else if (isAsking(key, words)) parts.set(key, 'asks');
    else if (turnWords.crowd.test(key)) parts.set(key, 'crowd');
    else if (!isNamedAbove && press.test(labelled) && asked * 2 >= own.length) parts.set(key, 'asks');
    else if (!isNamedAbove && !isHolder && asked * 2 > own.length) parts.set(key, 'asks');
    else parts.set(key, 'speaks');
  }
  // Not everybody asks: of those who only ask one must answer.
  if (![...parts.values()].some((part) => part === 'speaks' || part === 'answers')) {
    for (const [key, own] of groups) {
      const isPlain = !isAsking(key, words) && !turnWords.crowd.test(key);
      if (isPlain && !press.test(own[0]?.label.head ?? '')) parts.set(key, 'speaks');
    }
  }
  return parts;
}

/** Whom the lines above name: who answers where no label says it. */
export function namedAbove(form: Form): Stretch | undefined {
  return interviewee(form.text, headLines(form), form.words);
}

/** Where the name stands that a label gives: in the bracket of a long office, else in front of it. */
export function nameOfLabel(form: Form, label: Label): Stretch {
  const { text, words } = form;
  const { name, brackets } = label;
  const initials = namedByInitials(form, label);
  if (initials) return initials;
  const own = sentenceOf(text, name, 0, words).tokens;
  const [first] = brackets;
  if (
    !first ||
    text.slice(name.start, name.end) === '' ||
    namesIn(own, words).some(
      ({ name: found }) =>
        found.some(({ lower }) => !words.bodies.has(lower)) &&
        !isOfficeAlone(
          own.map(({ lower }) => lower),
          words,
        ),
    )
  )
    return name;
  const inside = sentenceOf(text, first, 0, words).tokens;
  const isName =
    inside.length >= 2 && inside.every(({ text: word, lower }) => /^\p{Lu}/u.test(word) || words.titles.has(lower));
  return isName && !words.forms.spoken.test(text.slice(first.start, first.end)) ? first : name;
}

/** Whom initials stand for: « M. N. » behind « Marek Novak : », or below a line that names him. */
function namedByInitials(form: Form, { start, said }: Label): Stretch | undefined {
  const { text, words, labels } = form;
  const head = text.slice(start, said).trim().replace(/:$/u, '').trim();
  if (!/^(?:\p{Lu}\.\s?-?){2,4}$/u.test(head)) return undefined;
  const letters = head.match(/\p{Lu}/gu)?.join('');
  const isOf = ({ start: from, end }: Stretch) =>
    (text.slice(from, end).match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('') === letters;
  const above = headSentences(form)
    .flatMap(({ tokens }) => namesIn(tokens, words))
    .map(({ name }) => ({ start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 }));
  return [...labels.flatMap((label) => (label ? [label.name] : [])), ...above].find(isOf);
}

/** Whom the lines above name with the office that a label is: "Spokesman:", where "Bo Lund, Spokesman for the League" stands. */
export function holderAbove(form: Form, head: string): Stretch | undefined {
  const { words } = form;
  const own = sentenceOf(head, { start: 0, end: head.length }, 0, words).tokens.map(
    ({ lower }) => officeOf(lower, words) ?? lower,
  );
  const isOffice = (word: string) => words.offices.has(word) || words.titles.has(word);
  const office = own.findLast(isOffice);
  if (
    office === undefined ||
    own.some(
      (word) =>
        !isOffice(word) &&
        !words.determiners.has(word) &&
        !words.links.has(word) &&
        word.length > 2 &&
        !lowerCase(head, word),
    )
  )
    return undefined;
  const kinds = words.kinds.get(office);
  const found = headSentences(form).flatMap(({ tokens }) => namesIn(tokens, words));
  const holders = found.filter(
    ({ described, name }) =>
      described.some((word) => word === office || kinds?.has(word) === true) &&
      !name.some(({ lower }) => words.bodies.has(lower) || isOffice(lower)),
  );
  // "President Marsh" before "Filip Yarrow, Assistant to the President".
  const inFront = holders.filter(({ name: [first] }) => first && isOffice(wordBefore(form.text, first.start)));
  const chosen = inFront.length > 0 ? inFront : holders;
  const [only] = chosen;
  const isOne = new Set(chosen.map(({ name }) => name.at(-1)?.lower)).size === 1;
  const [first, last] = [only?.name[0], only?.name.at(-1)];
  return isOne && first && last ? { start: first.start, end: last.end } : undefined;
}

/** The word in front of a place, in small letters. */
function wordBefore(text: string, place: number): string {
  return /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, place - 40), place))?.[1]?.toLowerCase() ?? '';
}

/** Whether a word of a label is printed small, or as the office that it goes with: "Deputy Spokesman". */
function lowerCase(head: string, word: string): boolean {
  return head.includes(word) || /^(?:deputy|vice|acting|first|foreign|prime|press|general|state|co)$/u.test(word);
}

/** "The Secretary of State for Foreign Affairs": an office behind an article, without a name. */
function isOfficeAlone(head: readonly string[], { determiners, offices }: ReportingWords): boolean {
  return determiners.has(head[0] ?? '') && head.some((word) => offices.has(word));
}

/** What a label tells beside the name: whom somebody speaks for, and in which language. */
export function detailsOf(form: SpokenForm, label: Label, at: Stretch): Pick<Byline, 'party' | 'spokenIn'> {
  const { text, words, turnWords } = form;
  const all = label.brackets.filter(({ start }) => start !== at.start).map(({ start, end }) => text.slice(start, end));
  // "MARSH: (Via interpreter.)", "Question (retranslated from French)"
  const behind = /^\s*[([]([^()[\]\n]{2,80})[)\]]/u.exec(text.slice(label.said, label.said + 100))?.[1] ?? '';
  const spoken = [...all, behind].map((inside) => words.forms.spoken.exec(inside)).find((match) => match !== null);
  const language = (spoken?.[1] ?? spoken?.[2])?.toLowerCase();
  const party = all.find((inside) => !words.forms.spoken.test(inside) && /^(?:the )?\p{Lu}/u.test(inside));
  return {
    ...(party !== undefined && { party }),
    ...(language !== undefined && turnWords.languages.has(language) && { spokenIn: turnWords.languages.get(language) }),
  };
}
