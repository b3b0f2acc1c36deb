import type { Utterance } from '../saying/utterance.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Form } from './form.ts';
import { floorIn, type Lead, leadOf, someIn } from './coverage-leads.ts';
import { readHeading } from './heading.ts';
import { isWithin } from './nested.ts';
import { readProse } from './prose-reading.ts';
import type { ReadKind } from './text-kind.ts';
import { isHeadingLine } from './turns/turns.ts';

const pronouns =
  /^(?:il|elle|(?:le |la |l['’])(?:représentante?|déléguée?|délégation|diplomate|ministre|orat(?:eur|rice)|observat(?:eur|rice)|ambassad(?:eur|rice)|haute?-commissaire|intervenante?|(?:sous-)?secrétaire générale?|présidente?|coordonnat(?:eur|rice)|rapporteuse?|envoyée?)(?: (?:spécial|permanent|adjoint)e?)*|él|ella|(?:el|la) (?:representante|delegad[oa]|delegación|diplomátic[oa]|ministr[oa]|embajador|embajadora|orador|oradora)|he|she|(?:the|his|her) (?:representative|delegate|speaker|observer|delegation|country|government|ambassador|minister))$/iu;

/** Reads the coverage of a meeting: prose, in which a paragraph begins with its speaker, and goes on with what that one says. */
export const readCoverage: ReadKind = (form) => {
  const { text, blocks, head, printed } = form;
  const below = blocks.filter((_block, index) => index >= head && !isHeadingLine(printed[index] ?? ''));
  const { utterances, sentences } = readProse(form, below);
  const opened = below.map((block) => leadOf(text, block));
  const firstOf = new Map<number, Sentence>();
  for (const sentence of sentences) if (!firstOf.has(sentence.paragraph)) firstOf.set(sentence.paragraph, sentence);
  // "“Grain will pass,” said the representative of Norland": who alone speaks in the first sentence has the paragraph.
  const own = opened.map((lead, paragraph) => lead ?? leadInFirst(text, utterances, firstOf.get(paragraph)));
  let last: Lead | undefined;
  const leads = own.map((lead) => (last = lead ?? last));
  const named = new Map<number, Lead>();
  const told = utterances.map((utterance): Utterance => {
    const { paragraph, speaker, sentence, cue } = utterance;
    const some = someIn(text, sentence);
    if (some && speaker && speaker.start <= some.end && speaker.end > some.start)
      return { ...utterance, by: { at: [], as: 'label' } };
    const isOpened = opened[paragraph] !== undefined;
    // "The representative of Sudmark agreed, adding that"
    const inSentence = isOpened ? undefined : leadOf(text, sentence);
    if (speaker && isExplicit(text, utterance)) named.set(paragraph, { at: speaker });
    else if (inSentence) named.set(paragraph, inSentence);
    const isCarried = pronouns.test(firstOf.get(paragraph)?.tokens[0]?.text ?? '');
    const lead = isOpened
      ? own[paragraph]
      : (named.get(paragraph) ?? own[paragraph] ?? (isCarried ? leads[paragraph] : undefined));
    if (!lead) return utterance;
    const mention = speaker ? text.slice(speaker.start, speaker.end) : '';
    const isNamed = speaker !== undefined && speaker.start <= lead.at.end && speaker.end > lead.at.start;
    // "ADA MARSH (Norland), Council President for March, said": the office is hers.
    const isApposed =
      isOpened &&
      speaker !== undefined &&
      sentence === firstOf.get(paragraph) &&
      (cue?.start ?? 0) > speaker.start &&
      /^(?:\s?\([^()]*\))?,\s(?:the )?$/u.test(text.slice(lead.at.end, speaker.start));
    // "Norland noted that …. Selectivity harmed the Council, it said."
    const isIt = /^it$/iu.test(mention) && (isOpened || named.has(paragraph));
    const isLead = (isOpened && !speaker) || isIt || pronouns.test(mention) || isNamed || isApposed;
    if (!isLead) return utterance;
    const by = { at: [lead.at], as: 'label' as const, ...(lead.party !== undefined && { party: lead.party }) };
    return { ...utterance, speaker: speaker ?? lead.at, by };
  });
  const whole = told.filter((utterance) => {
    // "that her delegation agreed": a clause has no speaker of its own.
    const isClause =
      utterance.speaker !== undefined && /^that\b/u.test(text.slice(utterance.speaker.start, utterance.speaker.end));
    return !isClause && !isWithin(utterance, told);
  });
  const all = [...whole, ...goingOn(form, sentences, whole, own)].sort(
    (a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0),
  );
  const heading = readHeading(form, [], undefined);
  return { utterances: all, sentences, paragraphs: below, heading };
};

/** Whether somebody is named beside the words, and not by a pronoun. */
function isExplicit(text: string, { speaker }: Utterance): boolean {
  const mention = speaker ? text.slice(speaker.start, speaker.end) : '';
  return !pronouns.test(mention) && !/^(?:it|they|who|which|that)\b/iu.test(mention) && mention !== '';
}

/** Who alone is named as speaking in the first sentence of a paragraph. */
function leadInFirst(text: string, utterances: readonly Utterance[], first: Sentence | undefined): Lead | undefined {
  const own = utterances.filter((utterance) => utterance.sentence === first && isExplicit(text, utterance));
  const starts = new Set(own.map(({ speaker }) => speaker?.start));
  const [only] = own;
  return only?.speaker && starts.size === 1 ? { at: only.speaker } : undefined;
}

/**
 * Sentences of somebody's paragraph in which no words of theirs were found: where the paragraph is theirs they go on with what that one
 * says, from the verb on where it is the first or begins with "he".
 */
function goingOn(
  { text, words }: Form,
  sentences: readonly Sentence[],
  told: readonly Utterance[],
  leads: readonly (Lead | undefined)[],
): Utterance[] {
  const byParagraph = Map.groupBy(told, ({ paragraph }) => paragraph);
  return sentences.flatMap((sentence, index): Utterance[] => {
    const some = someIn(text, sentence);
    const floor = floorIn(text, sentence);
    const lead = some ? { at: some } : (floor ?? leads[sentence.paragraph]);
    const own = byParagraph.get(sentence.paragraph) ?? [];
    if (!lead) return [];
    const isFirst = sentences[index - 1]?.paragraph !== sentence.paragraph;
    const isTold = own.some(({ parts }) =>
      parts.some(({ start, end }) => start < sentence.end && sentence.start < end),
    );
    if (isTold || own.some(({ sentence: other }) => other === sentence)) return [];
    const verb = verbOf(sentence, lead, words);
    if (isFirst && verb === undefined) return [];
    const opener = sentence.tokens.findIndex(({ text: mark }) => mark === ',');
    const isOpener = opener > 0 && sentence.tokens.slice(0, opener).every(({ lower }) => words.openers.has(lower));
    const start = verb ?? (isOpener ? sentence.tokens[opener + 1]?.start : undefined) ?? sentence.start;
    const count = text.slice(start, sentence.end).split(/\s+/).length;
    if (count < (verb === undefined ? 4 : 3)) return [];
    const by = some
      ? { at: [], as: 'label' as const }
      : { at: [lead.at], as: 'label' as const, ...(lead.party !== undefined && { party: lead.party }) };
    return partedByParticiple(text, { start, end: sentence.end }).map((part) => ({
      parts: [part],
      kind: /["“”]/u.test(text.slice(part.start, part.end)) ? 'mixed' : 'indirect',
      speaker: lead.at,
      sourcing: 'inherited',
      by,
      paragraph: sentence.paragraph,
      sentence,
      isOpen: false,
    }));
  });
}

/** "questioned the need, pointing out that there was none": two statements. */
function partedByParticiple(text: string, { start, end }: Stretch): Stretch[] {
  const match =
    /,\s(?:also )?(?:add|not|stress|point|observ|warn|stat|say|argu|explain|emphasi[sz]|recall|underlin|underscor|caution|insist|highlight)ing(?: out)? that\s/u.exec(
      text.slice(start, end),
    );
  if (!match) return [{ start, end }];
  const at = start + match.index;
  return [
    { start, end: at },
    { start: at + match[0].length, end },
  ];
}

/** What delegates do with words, beside what is a verb of saying in news: "supported the draft". */
const acts =
  /^(?:noted|asked|regretted|recalled|dismissed|supported|endorsed|hailed|commended|drew|aligned|associated|cited|outlined|detailed|highlighted|spotlighted|questioned|cautioned|encouraged|invited|thanked|pressed|advocated|backed|reserved|requested|raised|addressed|denounced|deplored|lamented|decried|applauded|lauded|paid|saluted|joined|championed|pointed|took|looked|offered|opposed|objected|insisted|touched|described|reported|presented|introduced|favoured|favored|voiced|expressed|rejected|welcomed|condemned|urged|called|appealed|proposed|suggested|recommended|pledged|warned|stressed|underlined|underscored|emphasized|emphasised|reaffirmed|reiterated|said|told|added|explained|observed|stated|announced|wondered|agreed|disagreed|acknowledged|affirmed)$/u;

/** Where the verb of a sentence stands whose subject is the lead of its paragraph: behind the lead and what is told of it, or behind "he". */
function verbOf({ tokens }: Sentence, { at }: Lead, words: Form['words']): number | undefined {
  const isLed = tokens.some(({ start }) => start === at.start);
  const isPronoun = pronouns.test(tokens[0]?.text ?? '');
  if (!isLed && !isPronoun) return undefined;
  const from = isLed ? tokens.findIndex(({ end }) => end >= at.end) + 1 : 1;
  const found = tokens.findIndex(
    ({ lower, kind }, index) =>
      index >= from &&
      (acts.test(lower) || (kind === 'word' && words.pastTense?.test(lower) === true && words.verbs.has(lower))) &&
      // "the text was supported", "having noted"
      !words.passive.has(tokens[index - 1]?.lower ?? '') &&
      !words.determiners.has(tokens[index - 1]?.lower ?? ''),
  );
  return tokens[found]?.start;
}
