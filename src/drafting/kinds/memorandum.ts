import type { Byline, Utterance } from '../saying/utterance.ts';
import { officeOf } from '../../languages/office-of.ts';
import { namesIn } from '../text/names-in.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { holderAbove } from './turns/cast.ts';
import { headSentences } from './turns/who-is-there.ts';
import { readHeading } from './heading.ts';
import { isWithin } from './nested.ts';
import { isNoName } from './person-in.ts';
import { readProse } from './prose-reading.ts';
import { readRecord } from './record.ts';
import { writingOf } from './who-writes.ts';
import type { ReadSpoken, SpokenForm } from './text-kind.ts';
import { withGoingOn } from './talk-goes-on.ts';
import { pointsOf } from './talk-points.ts';
import { isToldBefore, withToldBefore } from './told-before.ts';
import { isHeadingLine, sentenceOf, sourceNote } from './turns/turns.ts';

/** Reads the memorandum of a conversation: its turns where it has labels, else what its prose says that each said. */
export const readMemorandum: ReadSpoken = (whole, style) => {
  // "The meeting was requested by the Ambassador. He said …" is no note of what a meeting does.
  let first = whole.head;
  while (
    first > 0 &&
    (whole.printed[first - 1] ?? '').includes('. ') &&
    (whole.printed[first - 1] ?? '').endsWith('.') &&
    isTold(whole, whole.printed[first - 1] ?? '')
  )
    first--;
  const form = { ...whole, head: first };
  const { blocks, head, printed, labels, words } = form;
  const heading = readHeading(form, [words.forms.memorandum], 'talks');
  if (labels.filter((label) => label !== undefined).length >= 2) return { ...readRecord(form, style), heading };
  const notes = printed.findIndex((line, index) => index > head && sourceNote.test(line));
  const below = blocks
    .slice(0, notes === -1 ? undefined : notes)
    .filter((_block, index) => index >= head && !isHeadingLine(printed[index] ?? ''));
  const { utterances: found, sentences } = readProse(form, below);
  const told = [...found, ...pointsOf(form.text, found, sentences, words)];
  const named = withAntecedents(form, told, sentences);
  const done = new Set(told.filter((own) => isDoing(form, own)).map(({ sentence }) => sentence));
  const utterances = withGoingOn(
    form.text,
    named,
    sentences,
    (sentence) => presentOf(form, sentence),
    (sentence) => done.has(sentence),
  );
  // Those who take part are named above.
  return {
    utterances,
    sentences: [...headSentences(form).map((sentence) => ({ ...sentence, paragraph: -1 })), ...sentences],
    paragraphs: below,
    heading,
  };
};

/** Whether a paragraph tells that somebody said something. */
function isTold({ words }: SpokenForm, line: string): boolean {
  return line.search(words.forms.told) !== -1;
}

/** Whom a sentence of a memorandum is about: whom its first words name, or those behind "As the first came in,". */
function subjectOf(form: SpokenForm, sentence: Sentence): Stretch | undefined {
  const first = namedFirst(form, sentence);
  const comma = first ? -1 : sentence.tokens.findIndex(({ text }) => text === ',');
  const isClause = comma > 2 && comma < 20 && form.words.pronouns.get(sentence.tokens[0]?.lower ?? '') === undefined;
  return first ?? (isClause ? namedFirst(form, { ...sentence, tokens: sentence.tokens.slice(comma + 1) }) : undefined);
}

/** Whom a sentence is about of those who take part: "The President wanted" is told by a Secretary where no President is there. */
function presentOf(form: SpokenForm, sentence: Sentence): Stretch | undefined {
  const subject = subjectOf(form, sentence);
  const { words, text } = form;
  if (!subject) return undefined;
  const office = text.slice(subject.start, subject.end).toLowerCase();
  const people = headSentences(form).flatMap(({ tokens }) => namesIn(tokens, words));
  const isAbsent =
    words.offices.has(office) &&
    people.filter(({ described }) => described.length > 0).length > 1 &&
    !people.some(({ described }) => described.includes(office)) &&
    holderAbove(form, office) === undefined;
  return isAbsent ? undefined : subject;
}

/** Whom the first words of a sentence name: "The Ambassador", "Mr. Marsh", "Minister Lund". */
function namedFirst({ text, words }: SpokenForm, { tokens }: Pick<Sentence, 'tokens'>): Stretch | undefined {
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
  while (to < from + 6 && isOfName(tokens[to]?.text)) to++;
  const own = tokens.slice(from, to);
  const [begins, ends] = [own[0], own.at(-1)];
  if (!begins || !ends || words.pronouns.has(begins.lower)) return undefined;
  const isPerson = own.some(({ lower }) => isOffice(lower.replace(/\.$/, '')));
  const isNamed = own.length === 1 && text.slice(0, begins.start).includes(begins.text);
  const isSaying = tokens.slice(to, to + 6).some(({ lower }) => words.verbs.has(lower));
  // "The Sultan agreed"
  const next = tokens[to]?.lower ?? '';
  const isActing = isArticle && own.length <= 3 && (words.pastTense?.test(next) === true || words.verbs.has(next));
  return isPerson || isActing || (isNamed && !isArticle && isSaying)
    ? { start: begins.start, end: ends.end }
    : undefined;
}

/** "The Ambassador said … He added …": in a memorandum he and she are whoever the sentences before are about, and I its author. */
function withAntecedents(form: SpokenForm, told: readonly Utterance[], sentences: readonly Sentence[]): Utterance[] {
  const { text, words } = form;
  const { writer, office, other } = writingOf(form);
  const about = new Map<Sentence, Stretch | undefined>();
  let last: Stretch | undefined;
  for (const sentence of sentences) {
    // "He thanked the President": whom a sentence names further on is not whom it is about.
    about.set(sentence, last);
    last = subjectOf(form, sentence) ?? last;
  }
  if (last) about.set({ tokens: [], start: 0, end: 0, paragraph: -1 }, last);
  const titled = [...about.values()].filter((at) => at !== undefined);
  // "Ambassador al-Hadri said … The Ambassador replied"
  const namedBefore = (printed: string) =>
    titled.find(({ start: from, end }) => text.slice(from, end).startsWith(`${printed} `));
  const bylineOf = (mention: Stretch): Byline | undefined => {
    const printed = text.slice(mention.start, mention.end);
    const holder = holderAbove(form, spelled(printed)) ?? initialOf(form, printed) ?? namedBefore(printed);
    if (holder) return { at: [holder], as: 'heading' };
    const isNamed = sentenceOf(text, mention, 0, words).tokens.some(
      ({ lower, text: own }) =>
        /^\p{Lu}/u.test(own) && officeOf(lower, words) === undefined && !words.titles.has(lower),
    );
    return isNamed
      ? { at: [mention], as: 'heading' }
      : { at: [mention], as: 'heading', name: printed.replace(/^the /iu, '') };
  };
  return told
    .filter(
      (utterance) =>
        !isWithin(utterance, told) && !isToldBefore(form.text, utterance, told) && !isDoing(form, utterance),
    )
    .map((utterance) => withToldBefore(form.text, utterance, told))
    .map((utterance) => withoutQuestion(form, plainAnswer(form, utterance) ?? utterance))
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
      const whom = isPronoun || !speaker ? (subject ?? about.get(sentence) ?? other) : own;
      const by = whom && bylineOf(whom);
      return by ? { ...utterance, speaker: speaker ?? whom, by } : utterance;
    });
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

/** "The President", "the Secretary": an office that goes without a name. */
function isOfficeOnly({ text, words }: SpokenForm, at: Stretch | undefined): boolean {
  const [article = '', office = '', ...more] = at ? text.slice(at.start, at.end).toLowerCase().split(' ') : [];
  return words.determiners.has(article) && words.offices.has(office) && more.length === 0;
}

/** "He suggested a draft, and the President wanted to know whose": what one asks is not what the other said. */
function withoutQuestion({ text }: SpokenForm, utterance: Utterance): Utterance {
  const last = utterance.parts.at(-1);
  if (!last || utterance.kind === 'direct') return utterance;
  const at = text.slice(last.start, last.end).search(asking);
  if (at < 8) return utterance;
  return { ...utterance, parts: [...utterance.parts.slice(0, -1), { ...last, end: last.start + at }] };
}
const asking =
  /,? and (?:(?:the|Mr\.|Mrs\.|Ms\.|Dr\.) )?\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?(?:wanted to know|wondered|inquired|asked (?:what|whether|if|how|why|when|about))(?!\p{L})/u;

/** "I called on the President at five", "thus supplementing my cables": what somebody does, and does not say. */
function isDoing({ text }: SpokenForm, { cue, kind, parts: [first] }: Utterance): boolean {
  if (!first || kind !== 'indirect') return false;
  const said = text.slice(first.start, first.end);
  const verb = cue ? text.slice(cue.start, first.start) : '';
  return (
    /^(?:to|this) \p{L}+$/u.test(said) ||
    // "asked him to come to the Department"
    (/^asked\s*$/iu.test(verb) && /^(?:him|her|me|them|the \p{L}+) to (?:come|call|see|sit|join)\b/u.test(said)) ||
    /^(?:thus|thereby) \p{L}+ing\b/u.test(said) ||
    (/^welcomed\s*$/iu.test(verb) && /^(?:the )?[\p{L}. ]{3,40} to \p{Lu}/u.test(said)) ||
    // "The Minister called him and asked about the port"
    (/^asked\s*$/iu.test(verb) && /^about\b/u.test(said)) ||
    (/^call(?:s|ed)? (?:up)?on\s*$/iu.test(verb) && !/\bto \p{Ll}/u.test(said))
  );
}

/** "I said no, I very rarely went": what stands behind the verb is said, and not the answer alone. */
function plainAnswer({ text }: SpokenForm, utterance: Utterance): Utterance | undefined {
  const { sentence, parts } = utterance;
  const [first] = parts;
  const printed = first ? text.slice(first.start, first.end) : '';
  const match = /^(?:I|[Hh]e|[Ss]he) (?:said|replied|answered) (?=(?:no|yes)$)/u.exec(printed);
  if (!first || !match) return undefined;
  const { start } = first;
  const [pronoun = '', verb = ''] = match[0].split(' ');
  const said = text.slice(start + match[0].length, sentence.end).replace(/[.\s]+$/u, '');
  const at = { start, end: start + pronoun.length };
  return {
    ...utterance,
    parts: [{ start: start + match[0].length, end: start + match[0].length + said.length }],
    speaker: at,
    cue: { start: at.end + 1, end: at.end + 1 + verb.length },
  };
}

/** "the draft, which I then gave him, explaining that": whoever writes is the last who acts in front of the participle. */
function isActedByWriter({ text }: SpokenForm, { cue, speaker }: Utterance): boolean {
  if (!cue || !speaker || speaker.end > cue.start || !text.slice(cue.start, cue.end).endsWith('ing')) return false;
  const between = text.slice(speaker.end, cue.start);
  return /(?<!\p{L})I \p{L}/u.test(between) && !/(?<!\p{L})(?:he|she|they) \p{L}/u.test(between);
}
