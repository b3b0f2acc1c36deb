import type { Utterance } from '../saying/utterance.ts';
import { readPrintedDay } from '../text/dateline.ts';
import type { Stretch } from '../text/paragraphs.ts';
import { detailsOf, nameOfLabel } from './turns/cast.ts';
import { holderAbove } from './turns/holder-above.ts';
import { headSentences, officeAbove } from './turns/who-is-there.ts';
import type { Form } from './form.ts';
import { type Heading, readHeading } from './heading.ts';
import { answersIn, withUnlabelled } from './interview-of-one.ts';
import { keyOfHead } from './turns/labels.ts';
import { withOwnLines } from './turns/line-labels.ts';
import { spelledOut } from './spelled-out.ts';
import { introducedAs } from './turns/named-with-office.ts';
import { isNameAlone, isOnlyCalled, isOnlyNamed, isProcedural, withoutCalls } from './turns/procedure.ts';
import { isInterviewAbove, openingOf, sectionsOf } from './turns/opening-words.ts';
import { isOnlyAsked, saysYesOrNo } from './turns/short-turns.ts';
import { officeOwning } from './voice/spoken-heading.ts';
import type { ReadSpoken, ReadingStyle, SpokenForm } from './text-kind.ts';
import {
  type Spoken,
  type Turn,
  endsAsQuestion,
  sentenceOf,
  statementsOf,
  turnsIn,
  wordsOfTurn,
} from './turns/turns.ts';
import { namedAbove } from './turns/interviewers.ts';
import { partsOf } from './turns/who-asks.ts';
import { isHouse, isOfficeOnly, isOwnSession, ofTwoSpeaking } from './turns/whose-office.ts';

/** Reads a transcript: every turn of those who answer is a statement, word for word, and what is asked is none. */
export const readTranscript: ReadSpoken = (whole, style = {}) => {
  const form = whole.labels.some((label) => label !== undefined) ? whole : withOwnLines(whole);
  const { text, words, blocks, turnWords } = form;
  const { forms } = words;
  const turns = withUnlabelled(form, turnsIn(form));
  const parts = partsOf(form, turns);
  const sentences = headSentences(form);
  const above = officeOwning(form) ?? namedAbove(form) ?? officeAbove(form);
  const main = (above && labelOf(form, turns, above)) ?? above;
  const answersAlone = ![...parts.values()].some((part) => part === 'speaks' || part === 'answers');
  const isAskedPlainly = isInterviewOfOne(form, turns, parts.size);
  const speaking = turns.filter(({ label }) => parts.get(keyOfHead(label.head)) === 'speaks');
  const isNamed = speaking.length > 0;
  const [one] = speaking;
  // Somebody asks in an interview: where nothing tells who, each of them may.
  const isUntold = isInterviewAbove(form) && turns.length > 1 && speaking.length === turns.length;
  // "Prime Minister:" in an interview of the one person whom the lines above name.
  const only =
    (isInterviewAbove(form) || isOwnSession(text, main)) &&
    main !== undefined &&
    !isHouse.test(text.slice(main.start, main.end)) &&
    new Set(speaking.map(({ label }) => keyOfHead(label.head))).size === 1
      ? main
      : undefined;
  // Of an interview whose first answer alone has a label, most questions have their answers behind them.
  const isOne =
    isInterviewAbove(form) &&
    speaking.length * 2 < turns.length &&
    new Set(speaking.map(({ label }) => keyOfHead(label.head))).size === 1;
  const known = new Map<string, (typeof sentences)[number]>();
  const answered = turns.length === 0 ? answersOf(form, main, sentences.length, style) : [];
  const utterances: Utterance[] = answered.length > 0 ? answered : openingOf(form, main, sentences.length, style);
  turns.forEach((turn, index) => {
    const { label } = turn;
    const key = keyOfHead(label.head);
    const part = parts.get(key);
    if (part === 'crowd') return;
    const before = turns[index - 1];
    const follows = turns[index + 1];
    // Only the first answer has a label.
    const isAnswered = isOne && part === 'asks' && (!follows || parts.get(keyOfHead(follows.label.head)) === 'asks');
    const paragraphs =
      part === 'asks'
        ? answersAlone || isAnswered
          ? behindQuestion(text, turn)
          : []
        : isAskedPlainly && turn.paragraphs.length > 1 && index < turns.length - 1
          ? turn.paragraphs.slice(0, -1)
          : answerOf(text, turn, turns[index + 1]);
    const isAsked = before !== undefined && parts.get(keyOfHead(before.label.head)) === 'asks';
    // A time below the last question is no answer.
    if (isAnswered && wordsOfTurn(text, { paragraphs }).split(/\s+/).length < 4) return;
    const isYes = isAsked && saysYesOrNo(wordsOfTurn(text, before), wordsOfTurn(text, { paragraphs }));
    if (
      paragraphs.length === 0 ||
      (!isYes && isProcedural(wordsOfTurn(text, { paragraphs }), turnWords, unnamed.test(label.head)))
    )
      return;
    const said = withoutCalls(text, withoutAuthor(form, paragraphs, main), turnWords);
    const left = wordsOfTurn(text, { paragraphs: said });
    const next = turns[index + 1];
    const isNextAsked = next !== undefined && parts.get(keyOfHead(next.label.head)) === 'asks';
    if (isOnlyAsked(left)) return;
    if (
      (!isYes && isProcedural(left, turnWords, unnamed.test(label.head))) ||
      isOnlyCalled(left) ||
      (isNextAsked && (isOnlyNamed(left) || (!isAsked && isNameAlone(left))))
    )
      return;
    // Where labels name somebody, who answers without a name may be any of them.
    const introduced =
      part === 'speaks' && isOfficeOnly(label.head, words) ? introducedAs(form, label.head) : undefined;
    const at =
      part === 'speaks'
        ? (holderAbove(form, label.head) ??
          spelledOut(form, label) ??
          ofTwoSpeaking(text, main, label.head) ??
          (isOfficeOnly(label.head, words) ? (introduced ?? only) : undefined) ??
          nameOfLabel(form, label))
        : isNamed && part === 'answers'
          ? undefined
          : isAnswered && one
            ? (holderAbove(form, one.label.head) ?? nameOfLabel(form, one.label))
            : main;
    const sentence = known.get(key) ?? sentenceOf(text, at ?? label.name, sentences.length, words);
    if (!known.has(key)) {
      known.set(key, sentence);
      if (part === 'speaks') sentences.push(sentence);
    }
    const by = {
      at: at ? [at] : [],
      as: part === 'speaks' ? ('label' as const) : ('heading' as const),
      ...(at && detailsOf(form, label, at)),
    };
    // A letter of which nobody knows whom it stands for.
    const isLetter = at === undefined || at.end - at.start < 2;
    const isOfTwo = at === main && ofTwoSpeaking(text, main, label.head) === main;
    const sourcing =
      part !== 'speaks' || isOfTwo || isUntold || (at !== undefined && at === introduced)
        ? 'inherited'
        : isLetter
          ? 'implicit'
          : 'explicit';
    for (const section of sectionsOf(said, turn.sections))
      utterances.push(
        ...statementsOf(
          text,
          section,
          { by, speaker: at, sourcing, sentence },
          { paragraphs: style.paragraphs ?? 'together' },
        ),
      );
  });
  const isInterview = isInterviewAbove(form);
  const heading = readHeading(form, [forms.transcript, forms.speech], isInterview ? 'interview' : 'press-conference');
  const below = dayBelow(form);
  const [day, place] = [heading.day ?? below.day, heading.place ?? below.place];
  return { utterances, sentences, paragraphs: blocks, heading: { ...heading, day, place } };
};

/** No line that tells a day and a place is longer. */
const longestDayLine = 60;

/** "March 3, 2031 14:20 Lakeside" below the summary of a page: a day, and the place behind it or behind a time. */
function dayBelow({ printed, labels, head, words }: Form): Pick<Heading, 'day' | 'place'> {
  const first = labels.findIndex((label) => label !== undefined);
  for (const line of printed.slice(head, Math.max(first, head))) {
    const found = line.length <= longestDayLine ? readPrintedDay(line, words) : undefined;
    if (found?.day.year === undefined) continue;
    const place = /^[\s,–—|-]*(?:\d{1,2}[:.]\d{2}[\s,–—|-]*)?(\p{Lu}[\p{L}' -]{2,30})$/u.exec(
      line.slice(found.length),
    )?.[1];
    return { day: found.day, ...(place !== undefined && { place }) };
  }
  return {};
}

/** "Speaker 2": whoever writes down a broadcast may not know who presides. */
const unnamed = /^speaker \d+$/iu;

/** What somebody answers to questions that no label tells. */
function answersOf(form: SpokenForm, main: Stretch | undefined, number: number, style: ReadingStyle): Utterance[] {
  const sentence = sentenceOf(form.text, main ?? { start: 0, end: 0 }, number, form.words);
  const said = {
    by: { at: main ? [main] : [], as: 'heading' as const },
    speaker: main,
    sourcing: 'inherited' as const,
    sentence,
  };
  return answersIn(form).flatMap((answer) =>
    statementsOf(form.text, answer, said, { paragraphs: style.paragraphs ?? 'together' }),
  );
}

/** Without the lines below that tell who it was: "Ada Marsh is a fellow of the Institute." */
function withoutAuthor({ text }: Form, paragraphs: readonly Spoken[], main: Stretch | undefined): Spoken[] {
  const name = main && text.slice(main.start, main.end);
  const told = paragraphs.findIndex(
    ([piece], index) =>
      index > 0 &&
      piece !== undefined &&
      name !== undefined &&
      text.startsWith(name, piece.start) &&
      /^ (?:is|was|serves|has been)\b/u.test(text.slice(piece.start + name.length, piece.end)),
  );
  return told === -1 ? [...paragraphs] : paragraphs.slice(0, told);
}

/** The label of whom a line above names in another case: «брифинг И.П.Корнева», and then «И.П.Корнев:». */
function labelOf(form: Form, turns: readonly Turn[], above: Stretch): Stretch | undefined {
  const { text, words } = form;
  if (!words.isWithoutArticles) return undefined;
  const lastOf = ({ start, end }: Stretch) =>
    text
      .slice(start, end)
      .split(/[\s.]+/u)
      .at(-1) ?? '';
  const stem = lastOf(above).slice(0, -2);
  const names = turns.map(({ label }) => nameOfLabel(form, label));
  return stem.length < 3 ? undefined : names.find((name) => lastOf(name).startsWith(stem));
}

/** The paragraphs behind those that ask, where no label says who answers. */
function behindQuestion(text: string, { paragraphs }: Turn): Turn['paragraphs'] {
  const last = paragraphs.findIndex((spoken) => endsAsQuestion(wordsOfTurn(text, { paragraphs: [spoken] })));
  return paragraphs.slice(last === -1 ? 1 : last + 1);
}

/** Whether only who answers has a label, and the questions stand in between without one, as papers print an interview. */
function isInterviewOfOne({ text, blocks, labels }: Form, turns: readonly Turn[], count: number): boolean {
  const first = labels.findIndex((label) => label !== undefined);
  const above = blocks[first - 1];
  const isAsked = above !== undefined && endsAsQuestion(text.slice(above.start, above.end));
  return (
    count === 1 && turns.length >= 2 && isAsked && turns.slice(0, -1).every(({ paragraphs }) => paragraphs.length >= 2)
  );
}

/** An answer without a question that has no label: who speaks twice in a row was asked something in between. */
function answerOf(text: string, { label, paragraphs }: Turn, next: Turn | undefined): Turn['paragraphs'] {
  if (!next || keyOfHead(next.label.head) !== keyOfHead(label.head) || paragraphs.length < 2) return paragraphs;
  const isAsked = (spoken: Turn['paragraphs'][number] | undefined) =>
    spoken !== undefined && endsAsQuestion(wordsOfTurn(text, { paragraphs: [spoken] }));
  return isAsked(paragraphs.at(-1)) ? paragraphs.slice(0, -1) : paragraphs;
}
