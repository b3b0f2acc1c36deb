import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { Byline, Utterance } from '../../saying/utterance.ts';
import { namesIn } from '../../text/names-in.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence, Token } from '../../text/sentences.ts';
import { bySentence, isWithin } from '../nested.ts';
import { isNoName } from '../voice/no-name.ts';
import { isActedByWriter, isDoing, plainAnswer, withoutQuestion } from './talk-doing.ts';
import { behindParticiple, isInner, withInner } from './talk-inner.ts';
import { addressedByWriter, beginsWithPronoun, hearerIn, isAnswer, isOtherPronoun, ofOffice } from './talk-heard.ts';
import { subjectOf } from './talk-subject.ts';
import type { SpokenForm } from '../text-kind.ts';
import { holderAbove } from '../turns/holder-above.ts';
import { sentenceOf } from '../turns/turns.ts';
import { headSentences } from '../turns/who-is-there.ts';
import { writingOf } from './who-writes.ts';

/** "The Ambassador said … He added …": in a memorandum he and she are whoever the sentences before are about, and I its author. */
export function withAntecedents(
  form: SpokenForm,
  told: readonly Utterance[],
  sentences: readonly Sentence[],
): Utterance[] {
  const { text, words } = form;
  const { writer, office, other } = writingOf(form);
  const toldIn = bySentence(told);
  const about = new Map<Sentence, Stretch | undefined>();
  const unsure = new Map<Sentence, 'inherited' | 'implicit'>();
  let last: Stretch | undefined;
  let answered: Stretch | undefined;
  let before: { sentence: Sentence; heard: Stretch | undefined } | undefined;
  for (const sentence of sentences) {
    const isNext = before?.sentence.paragraph === sentence.paragraph && beginsWithPronoun(form, sentence);
    const heard = isNext ? before?.heard : undefined;
    // "The President told the Ambassador that …. He replied": of two who talk the one who heard it.
    if (isNext && isAnswer(form, sentence)) {
      // "She thanked him …. He replied"
      const back = before && isOtherPronoun(form, before.sentence, sentence) ? answered : undefined;
      if (!heard) unsure.set(sentence, back ? 'inherited' : 'implicit');
      [last, answered] = [heard ?? back ?? last, last];
    } else if (heard) unsure.set(sentence, 'inherited');
    // "He thanked the President": whom a sentence names further on is not whom it is about.
    about.set(sentence, last);
    const subject = subjectOf(form, sentence);
    const next =
      secondIn(text, sentence, toldIn(sentence)) ??
      subject ??
      (/^(?:he|she|i|it|they|we)$/u.test(sentence.tokens[0]?.lower ?? '')
        ? undefined
        : namedIn(text, sentence, toldIn(sentence))) ??
      addressedByWriter(form, sentence);
    // "this, his Government feels, covers the islands": he is no Government.
    const isBody = next && words.bodies.has(lastWord(text, next).toLowerCase());
    if (next && (!isBody || text.slice(next.start, next.end).includes(' of '))) last = next;
    before = { sentence, heard: hearerIn(form, sentence, subject) };
  }
  if (last) about.set({ tokens: [], start: 0, end: 0, paragraph: -1 }, last);
  const titled = [...about.values()].filter((at) => at !== undefined);
  const isOfficeName = ({ lower, text: own }: Token) =>
    !/^\p{Lu}/u.test(own) || officeOf(lower, words) !== undefined || words.titles.has(lower) || ofOffice.test(lower);
  const named = titled.filter((at) => !sentenceOf(text, at, 0, words).tokens.every(isOfficeName));
  const isOneNamed = new Set(named.map((at) => lastWord(text, at))).size === 1;
  // "Ambassador al-Hadri said … The Ambassador replied"
  const asPrinted = Map.groupBy(titled, ({ start, end }) => text.slice(start, end));
  const whole = [...asPrinted.keys()];
  const namedBefore = (printed: string) =>
    asPrinted.get(whole.find((name) => name.startsWith(`${printed} `)) ?? '')?.[0];
  const above = headSentences(form).flatMap(({ tokens }) => namesIn(tokens, words));
  // "Ambassador Ali", where the heading has "Ambassador Ali Marsh"
  const wholeOf = (printed: string) => {
    const first = printed.split(' ').at(-1) ?? '';
    const found = above.filter(({ name }) => name.length > 1 && name[0]?.text === first);
    const [begins, ends] = [found[0]?.name[0], found[0]?.name.at(-1)];
    return found.length === 1 && begins && ends && printed.includes(' ')
      ? { start: begins.start, end: ends.end }
      : undefined;
  };
  const bylineOf = (mention: Stretch): Byline | undefined => {
    const printed = text.slice(mention.start, mention.end);
    const holder =
      holderAbove(form, spelled(printed)) ?? initialOf(form, printed) ?? namedBefore(printed) ?? wholeOf(printed);
    if (holder) return { at: [holder], as: 'heading' };
    // "Dr. Marsh called on me … The Ambassador said": of two who talk the other.
    const isNamed = !sentenceOf(text, mention, 0, words).tokens.every(isOfficeName);
    const [only] = writer && !isNamed && isOneNamed ? named : [];
    // "The Norland Ambassador called. The President said": another office is somebody else.
    const held = only ? lastWord(text, only).toLowerCase() : '';
    if (only && (!words.offices.has(held) || printed.toLowerCase().endsWith(held))) return headed(only);
    return headed(mention);
  };
  // "The Norland Ambassador": whom the lines above name as the one Ambassador, and else nobody who is called so further on.
  const headed = (mention: Stretch): Byline => {
    const { tokens } = sentenceOf(text, mention, 0, words);
    const isNamed = !tokens.every(isOfficeName);
    const isUnnamed = officeOf(tokens.at(-1)?.lower ?? '', words) !== undefined;
    const office = tokens.filter(isOfficeName).map((token) => token.text);
    const holder = isNamed && isUnnamed && office.length > 0 ? holderAbove(form, office.join(' ')) : undefined;
    if (holder) return { at: [holder], as: 'heading' };
    const printed = text.slice(mention.start, mention.end);
    const name = spelled(printed).replace(/^the /iu, '');
    const isShort = spelled(printed) !== printed;
    return { at: [mention], as: 'heading', ...((isUnnamed || isShort || !isNamed) && { name }) };
  };
  return told
    .filter(
      (utterance) =>
        !isWithin(utterance, toldIn(utterance.sentence)) &&
        !isInner(form.text, utterance, toldIn(utterance.sentence)) &&
        !isDoing(form, utterance),
    )
    .map((utterance) => withInner(form.text, utterance, toldIn(utterance.sentence)))
    .map((utterance) =>
      withoutQuestion(form, plainAnswer(form, utterance) ?? behindParticiple(form.text, utterance, words)),
    )
    .map((utterance) => {
      const { speaker, sentence } = utterance;
      const mention = speaker ? text.slice(speaker.start, speaker.end).toLowerCase() : '';
      if (writer && (mention === 'i' || isActedByWriter(form, utterance)))
        return {
          ...utterance,
          by: { at: [writer], as: 'heading' as const, ...(office !== undefined && { name: office }) },
          ...(other && { sourcing: 'inherited' as const }),
        };
      const gender = words.pronouns.get(mention);
      const isPronoun = gender === 'male' || gender === 'female';
      const subject = subjectOf(form, sentence);
      const isSubject =
        speaker !== undefined && subject !== undefined && speaker.start <= subject.end && subject.start <= speaker.end;
      const own = isSubject ? subject : isOfficeOnly(form, speaker) ? speaker : undefined;
      // "Seated by the fire the President suggested": the first word names nobody.
      const isNobody = speaker?.start === sentence.start && /^[a-z]{3,12}(?:ed|ing)$/u.test(mention);
      const whom = isPronoun || !speaker || isNobody ? (subject ?? about.get(sentence) ?? other) : own;
      const by = whom && bylineOf(whom);
      const doubtful = isPronoun && !subject ? unsure.get(sentence) : undefined;
      return by
        ? {
            ...utterance,
            speaker: isNobody ? whom : (speaker ?? whom),
            by,
            ...(doubtful && { sourcing: doubtful, doubt: 'two talk in the sentence before: who is it?' }),
          }
        : utterance;
    });
}

function lastWord(text: string, { start, end }: Stretch): string {
  return text.slice(start, end).split(' ').at(-1) ?? '';
}

/** "The Sec said": a secretary of whoever telephones writes short. */
function spelled(printed: string): string {
  return printed.replace(/^(?:the )?sec\.?$/iu, 'the Secretary').replace(/^(?:the )?pres\.?$/iu, 'the President');
}

/** "E said": whose last name in the heading begins with the letter. */
function initialOf(form: SpokenForm, printed: string): Stretch | undefined {
  if (!/^\p{Lu}$/u.test(printed)) return undefined;
  const lasts = headSentences(form)
    .flatMap(({ tokens }) => namesIn(tokens, form.words))
    .flatMap(({ name }) => (name.at(-1)?.text.startsWith(printed) === true ? [name] : []))
    .filter((name) => !isNoName(name, form.words) && (name.at(-1)?.text.length ?? 0) > 2);
  const [first, last] = [lasts[0]?.[0], lasts[0]?.at(-1)];
  return new Set(lasts.map((name) => name.at(-1)?.lower)).size === 1 && first && last
    ? { start: first.start, end: last.end }
    : undefined;
}

/** "The President", "the Foreign Minister": an office that goes without a name. */
function isOfficeOnly({ text, words }: SpokenForm, at: Stretch | undefined): boolean {
  const [article = '', ...parts] = at ? text.slice(at.start, at.end).toLowerCase().split(' ') : [];
  return (
    words.determiners.has(article) &&
    words.offices.has(parts.at(-1) ?? '') &&
    parts.slice(0, -1).every((part) => ofOffice.test(part))
  );
}

/** "MARSHAL KORNEV replied", "1. The ports Mr. Lund said": who is named beside a verb, where the first words name nobody. */
function namedIn(text: string, sentence: Sentence, told: readonly Utterance[]): Stretch | undefined {
  const found = told.find(
    ({ speaker, cue }) =>
      speaker !== undefined &&
      cue !== undefined &&
      speaker.start < cue.start &&
      speaker.start - sentence.start < farthestName &&
      /^(?:the )?\p{Lu}\p{L}/iu.test(text.slice(speaker.start, speaker.end)) &&
      /^\p{Lu}\p{L}/u.test(lastWord(text, speaker)),
  );
  return found?.speaker;
}
const farthestName = 60;

/** "The Secretary noted it, but the Minister stressed": who speaks last in a sentence, and is "he" in the next. */
function secondIn(text: string, sentence: Sentence, told: readonly Utterance[]): Stretch | undefined {
  const found = told.findLast(
    ({ speaker, cue }) =>
      speaker !== undefined &&
      cue !== undefined &&
      speaker.start > sentence.start &&
      /^(?:the )?\p{Lu}/u.test(text.slice(speaker.start, speaker.end)) &&
      /, (?:but|while|whereupon|and) (?:the )?$/u.test(
        text.slice(Math.max(sentence.start, speaker.start - 20), speaker.start),
      ),
  );
  return found?.speaker;
}
