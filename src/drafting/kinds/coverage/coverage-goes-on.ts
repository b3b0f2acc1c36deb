import type { Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { bylineOf, floorIn, type Lead, someIn } from './coverage-leads.ts';
import type { Form } from '../form.ts';

/** What whoever has the floor is called further on. */
export const pronouns =
  /^(?:il|elle|(?:le |la |l['’])(?:représentante?|déléguée?|délégation|diplomate|ministre|orat(?:eur|rice)|observat(?:eur|rice)|ambassad(?:eur|rice)|haute?-commissaire|intervenante?|(?:sous-)?secrétaire générale?|présidente?|coordonnat(?:eur|rice)|rapporteuse?|envoyée?)(?: (?:spécial|permanent|adjoint)e?)*|él|ella|(?:el|la) (?:representante|delegad[oa]|delegación|diplomátic[oa]|ministr[oa]|embajador|embajadora|orador|oradora)|he|she|(?:the|his|her) (?:representative|delegate|speaker|observer|delegation|country|government|ambassador|minister))$/iu;

/**
 * Sentences of somebody's paragraph in which no words of theirs were found: where the paragraph is theirs they go on with what that one
 * says, from the verb on where it is the first or begins with "he".
 */
export function goingOn(
  { text, words }: Form,
  sentences: readonly Sentence[],
  utterances: readonly Utterance[],
  leads: readonly (Lead | undefined)[],
): Utterance[] {
  const byParagraph = Map.groupBy(utterances, ({ paragraph }) => paragraph);
  return sentences.flatMap((sentence, index): Utterance[] => {
    const told = someIn(text, sentence);
    // "Presently, States in arrears appeared sooner than others": what whoever has the paragraph says of them.
    const some = told && verbOf(sentence, { at: told }, words, fewestBetween) !== undefined ? told : undefined;
    const floor = floorIn(text, sentence);
    const lead = some ? { at: some } : (floor ?? leads[sentence.paragraph]);
    const own = byParagraph.get(sentence.paragraph) ?? [];
    if (!lead || nobodySays.test(text.slice(sentence.start, sentence.start + 40))) return [];
    const isFirst = sentences[index - 1]?.paragraph !== sentence.paragraph;
    const isTold = own.some(({ parts }) =>
      parts.some(({ start, end }) => start < sentence.end && sentence.start < end),
    );
    if (isTold || own.some(({ sentence: other }) => other === sentence)) {
      const ofSentence = own.filter(({ sentence: other }) => other === sentence);
      const by = bylineOf(lead);
      return [
        ...behindFloor(text, sentence, ofSentence).map((parts) => ({
          parts,
          kind: 'indirect' as const,
          speaker: lead.at,
          sourcing: 'inherited' as const,
          by,
          paragraph: sentence.paragraph,
          sentence,
          isOpen: false,
        })),
        ...behindSaid(text, sentence, ofSentence),
        ...behindAnd(
          text,
          sentence,
          ofSentence.filter((utterance) => utterance.by !== undefined),
        ),
      ];
    }
    const verb = verbOf(sentence, lead, words, some ? fewestBetween : Infinity);
    if (isFirst && verb === undefined) return [];
    const opener = sentence.tokens.findIndex(({ text: mark }) => mark === ',');
    const isOpener = opener > 0 && sentence.tokens.slice(0, opener).every(({ lower }) => words.openers.has(lower));
    const start = verb ?? (isOpener ? sentence.tokens[opener + 1]?.start : undefined) ?? sentence.start;
    const count = text.slice(start, sentence.end).split(/\s+/).length;
    if (count < (verb === undefined ? 4 : 3)) return [];
    const by = some ? { at: [], as: 'label' as const } : bylineOf(lead);
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

/** "took the floor to say that the list was closed, adding that": what is said in front of what was found. */
function behindFloor(text: string, sentence: Sentence, own: readonly Utterance[]): Stretch[][] {
  const printed = text.slice(sentence.start, sentence.end);
  const match =
    /^[^.“"]{0,120}\b(?:took|taking|retook) the floor (?:again |once more |a second time )?to (?:say|note|stress|point out|add|clarify|state|recall|explain|underline)(?: that)? (.+?)(?=, (?:also )?\p{L}+ing |[.]?$)/su.exec(
      printed,
    );
  const said = match?.[1];
  if (!match || said === undefined) return [];
  const start = sentence.start + match[0].length - said.length;
  const end = start + said.length;
  return own.some(({ parts }) => parts.some((part) => part.start < end && start < part.end)) ? [] : [[{ start, end }]];
}

/** "Ships needed pilots, she said, pointing out that many were ill": what stands behind the verb, too. */
function behindSaid(text: string, sentence: Sentence, own: readonly Utterance[]): Utterance[] {
  const ends = own.map(({ cue, parts }) => Math.max(cue?.end ?? 0, parts.at(-1)?.end ?? 0));
  const from = Math.max(...ends);
  const last = own[ends.indexOf(from)];
  const rest = text.slice(from, sentence.end);
  const match = participle.exec(rest);
  if (!last || match?.index !== 0) return [];
  const { continuedIn: _continued, cue: _cue, governingVerb: _verb, ...kept } = last;
  return [
    {
      ...kept,
      parts: [{ start: from + match[0].length, end: sentence.end }],
      kind: /["“”]/u.test(rest) ? 'mixed' : 'indirect',
      sourcing: 'inherited',
    },
  ];
}

/** "said grain would pass, and condemned the raid": what its speaker does with words behind what was found. */
function behindAnd(text: string, sentence: Sentence, own: readonly Utterance[]): Utterance[] {
  const last = own.at(-1);
  const from = last?.parts.at(-1)?.end;
  if (!last || from === undefined) return [];
  const rest = text.slice(from, sentence.end);
  const match = /^,? and (?:also |then |further )?(?=(\p{L}+)\s(?!by\b))/u.exec(rest);
  if (match?.[1] === undefined || !acts.test(match[1]) || rest.split(/\s+/).length < 6) return [];
  const { continuedIn: _continued, cue: _cue, governingVerb: _verb, ...kept } = last;
  return [
    {
      ...kept,
      parts: [{ start: from + match[0].length, end: sentence.end }],
      kind: /["“”]/u.test(rest) ? 'mixed' : 'indirect',
    },
  ];
}

/** What summary records print of what became of it. */
const nobodySays = /^(?:(?:\d{1,3}\.\s{1,9})?it was so |[([](?:see|for|note)\b)/iu;

const participle =
  /,\s(?:also )?(?:add|not|stress|point|observ|warn|stat|say|argu|explain|emphasi[sz]|recall|underlin|underscor|caution|insist|highlight)ing(?: out)? that\s/u;

/** "questioned the need, pointing out that there was none": two statements. */
function partedByParticiple(text: string, { start, end }: Stretch): Stretch[] {
  const match = participle.exec(text.slice(start, end));
  if (!match) return [{ start, end }];
  const at = start + match.index;
  return [
    { start, end: at },
    { start: at + match[0].length, end },
  ];
}

/** Of some who are not named only what they do first counts: "Delegates today set out their views as the Committee concluded its work." */
const fewestBetween = 5;

/** What delegates do with words, beside what is a verb of saying in news: "supported the draft". */
const acts =
  /^(?:noted|asked|regretted|recalled|dismissed|supported|endorsed|hailed|commended|drew|aligned|associated|cited|outlined|detailed|highlighted|spotlighted|questioned|cautioned|encouraged|invited|thanked|pressed|advocated|backed|reserved|requested|raised|addressed|denounced|deplored|lamented|decried|applauded|lauded|paid|saluted|joined|championed|pointed|took|looked|offered|opposed|objected|insisted|touched|described|reported|presented|introduced|favoured|favored|voiced|expressed|rejected|welcomed|condemned|urged|called|appealed|proposed|suggested|recommended|pledged|warned|stressed|underlined|underscored|emphasized|emphasised|reaffirmed|reiterated|said|told|added|explained|observed|stated|announced|anticipated|hoped|concurred|flagged|posited|maintained|contended|asserted|remarked|argued|countered|replied|responded|clarified|reminded|disassociated|dissociated|criticized|criticised|defended|demanded|wondered|agreed|disagreed|acknowledged|affirmed)$/u;

/** Where the verb of a sentence stands whose subject is the lead of its paragraph: behind the lead and what is told of it, or behind "he". */
function verbOf({ tokens }: Sentence, { at }: Lead, words: Form['words'], most: number): number | undefined {
  const isLed = tokens.some(({ start }) => start === at.start);
  const isPronoun = pronouns.test(tokens[0]?.text ?? '');
  if (!isLed && !isPronoun) return undefined;
  const from = isLed ? tokens.findIndex(({ end }) => end >= at.end) + 1 : 1;
  const found = tokens.findIndex(
    ({ lower, kind }, index) =>
      index >= from &&
      index <= from + most &&
      (acts.test(lower) || (kind === 'word' && words.pastTense?.test(lower) === true && words.verbs.has(lower))) &&
      // "the text was supported", "having noted"
      !words.passive.has(tokens[index - 1]?.lower ?? '') &&
      !words.determiners.has(tokens[index - 1]?.lower ?? ''),
  );
  return tokens[found]?.start;
}
