import type { Utterance } from '../saying/utterance.ts';
import type { Block } from '../text/blocks.ts';
import { namesIn } from '../text/names-in.ts';
import type { Sentence } from '../text/sentences.ts';
import { behindClause, isEarlier, isOfClause, toldTo, withClause } from './coverage/coverage-clauses.ts';
import { goingOn, pronouns } from './coverage/coverage-goes-on.ts';
import { bylineOf, leadOf, namedBefore, someIn, type Lead } from './coverage/coverage-leads.ts';
import { isAside, isNounCue, isOfParty, isOfThing, isScrap, isTwin, numbered } from './coverage/no-statement.ts';
import { readOut } from './coverage/read-out.ts';
import { isStage, type Form } from './form.ts';
import { readHeading } from './heading.ts';
import { bySentence, isWithin } from './nested.ts';
import { readProse } from './prose-reading.ts';
import type { ReadKind } from './text-kind.ts';
import { withChair } from './turns/chair-above.ts';
import { isHeadingLine } from './turns/turns.ts';

/** Reads the coverage of a meeting: prose, in which a paragraph begins with its speaker, and goes on with what that one says. */
export const readCoverage: ReadKind = (form) => {
  const { text, blocks, head, printed } = form;
  const printedOf = (block: Block | undefined) => text.slice(block?.start, block?.end).replace(numbered, '');
  const below = blocks.filter((_block, index) => index >= head && !isHeadingLine(printed[index] ?? ''));
  const { utterances: read, sentences } = readProse(form, below);
  const readIn = bySentence(read);
  const utterances = read
    .filter((utterance) => !isOfClause(text, utterance, readIn(utterance.sentence)))
    .map((utterance) => withClause(text, inverted(form, behindClause(form, toldTo(text, utterance)))));
  const saidIn = bySentence(utterances);
  const opened = below.map((block) => leadOf(text, block));
  const firstOf = new Map<number, Sentence>();
  for (const sentence of sentences) if (!firstOf.has(sentence.paragraph)) firstOf.set(sentence.paragraph, sentence);
  // "“Grain will pass,” said the representative of Norland": who alone speaks in the first sentence has the paragraph.
  let last: Lead | undefined;
  const leads: (Lead | undefined)[] = [];
  const own = opened.map((lead, paragraph) => {
    const first = firstOf.get(paragraph);
    // "It was not, he said, a report of cuts. Taken together, …"
    const isHis = saidIn(first).some(
      ({ speaker, cue }) => cue && speaker && /^s?he$/iu.test(text.slice(speaker.start, speaker.end)),
    );
    const told = lead ?? leadInFirst(text, saidIn(first)) ?? (isHis ? last : undefined);
    last = told ?? last;
    leads.push(last);
    // In a summary record a numbered paragraph without a speaker goes on with the one before.
    const isOfOther = /\b(?:the CHAIR[A-Z]*|(?:Mr|Ms|Mrs)\. [A-Z]{3})/u.test(printedOf(below[paragraph]).slice(0, 200));
    const isNumbered =
      !isOfOther && numbered.test(text.slice(below[paragraph]?.start, (below[paragraph]?.start ?? 0) + 8));
    return told ?? (isNumbered && !isStage(printedOf(below[paragraph]), form.words.forms) ? last : undefined);
  });
  const named = new Map<number, Lead>();
  const told = utterances.map((utterance): Utterance => {
    const { paragraph, speaker, sentence, cue } = utterance;
    const some = someIn(text, sentence);
    if (some && speaker && speaker.start <= some.end && speaker.end > some.start)
      return { ...utterance, by: { at: [], as: 'label' } };
    const isOpened = opened[paragraph] !== undefined;
    // "The representative of Sudmark agreed, adding that"
    const inSentence = isOpened ? undefined : leadOf(text, sentence);
    if (speaker && cue && isExplicit(text, utterance) && !isWithin(utterance, saidIn(sentence)))
      named.set(paragraph, { at: speaker });
    else if (inSentence) named.set(paragraph, inSentence);
    const isCarried = pronouns.test(firstOf.get(paragraph)?.tokens[0]?.text ?? '');
    const lead = isOpened
      ? own[paragraph]
      : (named.get(paragraph) ?? own[paragraph] ?? (isCarried ? leads[paragraph] : undefined));
    if (!lead) {
      const isHe = speaker !== undefined && /^s?he$/iu.test(text.slice(speaker.start, speaker.end));
      const start = below[paragraph]?.start ?? 0;
      const before = isHe ? namedBefore(text, start, sentence.start) : undefined;
      return before ? { ...utterance, sourcing: 'inherited', by: bylineOf(before) } : utterance;
    }
    const mention = speaker ? text.slice(speaker.start, speaker.end) : '';
    const isNamed = speaker !== undefined && speaker.start <= lead.at.end && speaker.end > lead.at.start;
    // "ADA MARSH (Norland), Council President for March, said": the office is hers.
    const isApposed =
      isOpened &&
      speaker !== undefined &&
      sentence === firstOf.get(paragraph) &&
      (cue?.start ?? 0) > speaker.start &&
      /^(?:\s?\([^()]*\))?,\s(?:(?:speaking )?for |of |with |from |on behalf of )?(?:the )?$/u.test(
        text.slice(lead.at.end, speaker.start),
      );
    // "Norland noted that …. Selectivity harmed the Council, it said."
    // "On behalf of the Coast States, the representative of Norland expressed": who it is for does not speak.
    const isBehalf =
      isOpened &&
      speaker !== undefined &&
      speaker.end <= lead.at.start &&
      /^(?:also )?(?:on behalf of|speaking (?:for|on)|for)\s(?:the )?$/iu.test(
        text.slice(sentence.start, speaker.start),
      );
    const isIt = /^it$/iu.test(mention) && (isOpened || named.has(paragraph));
    const isLead = (isOpened && !speaker) || isIt || pronouns.test(mention) || isNamed || isApposed || isBehalf;
    if (!isLead) return utterance;
    const by = bylineOf(lead);
    return { ...utterance, speaker: speaker ?? lead.at, by };
  });
  const toldIn = bySentence(told);
  const whole = told.filter((utterance) => {
    if (
      isNounCue(text, utterance) ||
      isOfThing(text, utterance) ||
      isAside(text, utterance) ||
      (own[utterance.paragraph] && isEarlier(text, utterance)) ||
      isOfParty(text, utterance, own[utterance.paragraph])
    )
      return false;
    // "that her delegation agreed": a clause has no speaker of its own.
    const isClause =
      utterance.speaker !== undefined && /^that\b/u.test(text.slice(utterance.speaker.start, utterance.speaker.end));
    return (
      !isClause &&
      !isTwin(utterance, toldIn(utterance.sentence)) &&
      !isScrap(text, utterance, own[utterance.paragraph]) &&
      !isWithin(utterance, toldIn(utterance.sentence))
    );
  });
  const readAloud = readOut(text, below, sentences);
  const isAloud = ({ parts: [first] }: Utterance) =>
    readAloud.some(
      ({ parts }) =>
        first !== undefined && first.start >= (parts[0]?.start ?? 0) && first.start < (parts.at(-1)?.end ?? 0),
    );
  const all = withChair(form, [
    ...[...whole, ...goingOn(form, sentences, whole, own)].filter((one) => !isAloud(one)),
    ...readAloud,
  ]).sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  const heading = readHeading(form, [], undefined);
  return { utterances: all, sentences, paragraphs: below, heading };
};

/** Whether somebody is named beside the words, and not by a pronoun. */
function isExplicit(text: string, { speaker }: Utterance): boolean {
  const mention = speaker ? text.slice(speaker.start, speaker.end) : '';
  return !pronouns.test(mention) && !/^(?:it|they|who|which|that)\b/iu.test(mention) && mention !== '';
}

/** Who alone is named as speaking in the first sentence of a paragraph, by what was found in it. */
function leadInFirst(text: string, utterances: readonly Utterance[]): Lead | undefined {
  const own = utterances.filter(
    (utterance) => utterance.cue !== undefined && isExplicit(text, utterance) && !isWithin(utterance, utterances),
  );
  const starts = new Set(own.map(({ speaker }) => speaker?.start));
  const [only] = own;
  return only?.speaker && starts.size === 1 ? { at: only.speaker } : undefined;
}

/** "Trust was critical, stressed Secretary-General Filip Yarrow as he opened the debate": said by whom the verb is followed by, in front of it. */
function inverted({ text, words }: Form, utterance: Utterance): Utterance {
  const { cue, parts, sentence, kind } = utterance;
  const [first] = parts;
  const before = cue ? text.slice(sentence.start, cue.start).trimEnd() : '';
  if (!cue || !first || kind !== 'indirect' || first.start < cue.end || !before.endsWith(',')) return utterance;
  const named = namesIn(sentence.tokens, words).find(({ name, title, described }) => {
    const lead = text.slice(first.start, name[0]?.start);
    const isHolder = title !== undefined || described.some((word) => words.offices.has(word));
    return (
      isHolder &&
      (name[0]?.start ?? 0) >= first.start &&
      /^(?:the )?(?:[\p{Lu}][\p{L}-]+,? (?:of |for |and |the )*){0,8}$/u.test(lead)
    );
  });
  const [begins, ends] = [named?.name[0], named?.name.at(-1)];
  if (!begins || !ends) return utterance;
  const at = { start: begins.start, end: ends.end };
  return {
    ...utterance,
    parts: [{ start: sentence.start, end: sentence.start + before.length - 1 }],
    speaker: at,
    sourcing: 'explicit',
  };
}
