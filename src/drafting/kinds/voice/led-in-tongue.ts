import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, isBody } from '../form.ts';
import { formOfWords, type LedWords } from './form-of-words.ts';
import { type PersonInLine, personIn } from './person-in.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import { sentenceOf } from '../turns/turns.ts';

/** So many paragraphs may stand above the line, and so many below the words, for all of a text to be theirs. */
const [mostBefore, mostBehind] = [4, 2];
/** What stands below the words is no longer than a notice. */
const longestNotice = 90;

/** « la déclaration suivante », « lo siguiente », «следующее», „Folgendes“: words follow. */
const following = /(?<!\p{L})(?:suivante?|siguientes?|следующ(?:ее|им|ую)|folgende[ns]?)(?!\p{L})/iu;
const [opens, closes] = [/^["“„«]/u, /["”“»][.,]?$/u];

/** « Condenamos », « seguiremos »: of verbs without a pronoun. */
const weDo = /(?<!\p{L})\p{L}{2,}[aei]mos(?!\p{L})/u;

/** Words below a line that leads to them, in other languages than English: « Le porte-parole, M. Bo Lund, a fait la déclaration suivante : ». */
export function ledInTongue(form: Form): LedWords | undefined {
  const { printed, blocks, head } = form;
  for (let at = 0; at < Math.min(head + mostBefore, blocks.length - 1); at++) {
    const by = whoLeads(form, at);
    const end = by && wordsEnd(form, at + 1);
    if (by && end !== undefined) return { form: formOfWords(form, at + 1, end), by };
    if ((printed[at] ?? '').length > longestLine) break;
  }
  return undefined;
}

/** Whose words the last line of a paragraph says that follow. */
function whoLeads(form: Form, at: number): PersonInLine | undefined {
  const { words, text, printed, blocks } = form;
  const whole = printed[at] ?? '';
  const from = whole.lastIndexOf('\n') + 1;
  const line = whole.slice(from);
  if (!/\p{L}/u.test(line) || !line.endsWith(':') || line.length > longestLine || /["“„«]/u.test(line))
    return undefined;
  const { start = 0, end = 0 } = blocks[at] ?? {};
  const own: Stretch = { start: start + from, end };
  const { tokens } = sentenceOf(text, own, 0, words);
  const isSaid = tokens.some(({ lower, text: word }) => word === lower && words.verbs.has(lower));
  const follows = following.test(line);
  if (tokens.length < 5 || !(isSaid || follows) || words.forms.joint.test(line)) return undefined;
  // „Zu den Äußerungen des Präsidenten erklärte eine Sprecherin“: in German who speaks can stand behind the verb.
  const verb = words.verbSecond ? tokens.find(({ lower }) => words.verbs.has(lower)) : undefined;
  const isOpened = words.prepositions.has(tokens[0]?.lower ?? '');
  const behind = verb && isOpened ? personIn(form, { start: verb.end, end }) : undefined;
  const person = behind ?? personIn(form, own);
  return person && (person.isHolder || follows) ? person : undefined;
}

/** The block behind the last of the words; undefined where other prose follows. */
function wordsEnd({ printed, words }: Form, from: number): number | undefined {
  const own = printed.slice(from);
  if (opens.test(own[0] ?? '')) {
    const close = own.findIndex((line) => closes.test(line));
    // « « Le grain passera », a-t-il ajouté. « Nous attendons. » »: prose of news.
    const isProse = own.slice(0, close + 1).some((line) => /[”“»"],?\s[^"“”„«»]{3,}["“„«]/u.test(line.slice(1)));
    const behind = own.slice(close + 1).filter((line) => isBody(line, words));
    return close === -1 ||
      isProse ||
      behind.length > mostBehind ||
      behind.some((line) => opens.test(line) || line.length > longestNotice)
      ? undefined
      : from + close + 1;
  }
  const isTold = own.some((line) => opens.test(line) || line.search(words.forms.told) !== -1);
  const isFirst = (line: string) => line.search(words.forms.firstPerson) !== -1 || (words.proDrop && weDo.test(line));
  return !isTold && own.slice(0, 6).some(isFirst) ? printed.length : undefined;
}
