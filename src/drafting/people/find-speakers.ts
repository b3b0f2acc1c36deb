import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { isPlural } from '../saying/cues/cue-context.ts';
import { canSpeak } from '../saying/cues/cue-subject.ts';
import type { Utterance } from '../saying/utterance.ts';
import { listBefore } from '../text/name-lists.ts';
import { namesIn } from '../text/names-in.ts';
import { nounPhraseAfter } from '../text/noun-phrase-after.ts';
import { nounPhraseBefore, stretchOf } from '../text/noun-phrases.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence, Token } from '../text/sentences.ts';
import type { findAcronyms } from './acronyms.ts';
import { antecedent, lastGroup, lastNamed } from './antecedents.ts';
import type { bylineSpeaker } from './byline-speaker.ts';
import { described, issuer, lastPerson, lastSpeaker } from './described-people.ts';
import { headName } from './head-name.ts';
import { personAt } from './mentions-in.ts';
import { findPeople, samePerson } from './people.ts';
import type { Person } from './person.ts';
import { areTwo, severalPeople } from './several-people.ts';
import type { Before, How, SpeakerFound } from './speaker-found.ts';
import { withoutMessage } from './without-message.ts';

/** What only some texts need to tell who speaks: whose a label or a heading makes a statement, and which acronyms a text explains. */
export interface SeldomNeeded {
  byline?: typeof bylineSpeaker | undefined;
  acronyms?: typeof findAcronyms | undefined;
}

/** Finds for each statement who said it, reading from the top as a reader does. */
export function findSpeakers(
  text: string,
  utterances: readonly Utterance[],
  sentences: readonly Sentence[],
  words: ReportingWords,
  { byline, acronyms }: SeldomNeeded,
): SpeakerFound[] {
  const found: SpeakerFound[] = [];
  const before: Before = { utterances, found };
  const numberOf = new Map(sentences.map((sentence, number) => [sentence, number]));
  const byName = new Map<string, SpeakerFound>();
  // What is named by the lines above is not where it is said: one stretch is asked for again and again, in turn with others.
  const stretches = new Map<number, Near>();
  for (const [index, utterance] of utterances.entries()) {
    const number = numberOf.get(utterance.sentence) ?? 0;
    const from = sentences.length <= stretch * 2 ? 0 : Math.floor(number / stretch) * stretch;
    const near = stretches.get(from) ?? nearTo(from, sentences, words, acronyms);
    stretches.set(from, near);
    const { people, around, offset } = near;
    const recent = recentOf(before, index);
    const resolve = (own: Utterance) =>
      speakerOf(text, own, Math.max(0, number - offset), around, recent, people, words);
    found.push(utterance.by && byline ? byline(text, utterance, utterance.by, resolve, byName) : resolve(utterance));
  }
  return found;
}

/** Who is named around some sentences: a long text is read in stretches, for nobody reads a book to know whom “he” means. */
interface Near {
  around: readonly Sentence[];
  /** By how much the numbers of the sentences around are less than in the text. */
  offset: number;
  people: readonly Person[];
}

/** Sentences that are read at once, those above that are remembered, and those at the top, which bring in who is named. */
const [stretch, remembered, top] = [400, 400, 40];
/** Statements above that count for the next one. */
const mostRecent = 60;

/** Who is named around the stretch that begins with a sentence. */
function nearTo(
  from: number,
  sentences: readonly Sentence[],
  words: ReportingWords,
  acronyms: SeldomNeeded['acronyms'],
): Near {
  if (sentences.length <= stretch * 2) {
    const around = sentences.toSorted((a, b) => a.start - b.start);
    return { around, offset: 0, people: findPeople(sentences, words, acronyms) };
  }
  const begins = Math.max(0, from - remembered);
  const own = sentences.slice(begins, from + stretch + remembered / 4);
  const lead = sentences.slice(0, Math.min(begins, top));
  const chosen = [...lead, ...own];
  const around = chosen.toSorted((a, b) => a.start - b.start);
  return { around, offset: begins - lead.length, people: findPeople(chosen, words, acronyms) };
}

/** The statements right above one. */
function recentOf({ utterances, found }: Before, index: number): Before {
  const from = Math.max(0, index - mostRecent);
  return { utterances: utterances.slice(from, index), found: found.slice(from, index) };
}

function speakerOf(
  text: string,
  utterance: Utterance,
  sentence: number,
  sentences: readonly Sentence[],
  before: Before,
  people: readonly Person[],
  words: ReportingWords,
): SpeakerFound {
  const { speaker: mention } = utterance;
  // «Отмечается, что порт закрыт»: nobody is told to say so.
  const isImpersonal = words.tongue?.impersonal?.(utterance.sentence.tokens);
  if (!mention) {
    if (isImpersonal && utterance.cue) return { how: 'none' };
    // « Marsh tomó la palabra. Dijo que »
    const meant = before.found.length === 0 ? words.tongue?.subjectAbove?.(people, sentence) : undefined;
    return meant ? { person: meant, entity: meant.name, how: 'nearby' } : followOn(utterance, before);
  }
  const tokens = tokensIn(utterance.sentence, mention, sentences);
  // "She, however, called"
  const alone = (tokens[1]?.text ?? ',') === ',' ? (tokens[0]?.lower ?? '') : '';
  const gender = words.pronouns.get(alone) ?? words.objects.get(alone) ?? words.owns.get(alone);
  const meant = words.tongue?.meantBy(tokens, people, sentence, mention, utterance, before);
  if (meant) return meant;
  if (
    words.relatives.has(tokens[0]?.lower ?? '') ||
    (tokens.length === 1 && (words.that.has(alone) || words.definites.has(alone)))
  ) {
    // "met critics who argue that": those in front, who have no name.
    const all = utterance.sentence.tokens;
    const at = all.findIndex(({ start }) => start === mention.start);
    const lead = /^\p{Ll}/u.test(all[at - 1]?.text ?? '') ? nounPhraseBefore(all, at, 0, words) : undefined;
    if (lead && words.relatives.has(alone) && canSpeak(all, lead, words)) {
      const own = { ...utterance, speaker: stretchOf(all, lead) };
      return { ...speakerOf(text, own, sentence, sentences, before, people, words), mention, how: 'relative' };
    }
    // "the envoy joked, who added that": whoever spoke in the same sentence.
    const isBehind = before.utterances.at(-1)?.sentence === utterance.sentence;
    const person = lastNamed(people, sentence, mention.start) ?? (isBehind ? before.found.at(-1)?.person : undefined);
    return { mention, person, entity: person?.name, how: 'relative' };
  }
  if (gender === 'several') {
    const group = lastGroup(text, before, utterance, words);
    const entity = group?.entity ?? severalBefore(text, utterance.sentence.tokens, mention, words);
    return { mention, entity, isSeveral: group?.isSeveral, how: 'pronoun' };
  }
  if (gender !== undefined) {
    const person = antecedent(people, sentence, mention.start, gender, before, utterance, words);
    return { mention, person, entity: person?.name, how: 'pronoun' };
  }
  // "Norland, Maravia and Korfia", "the governments of Norland, Maravia and Korfia": who can only be named together.
  const list = listBefore(tokens, tokens.length, 0, words);
  const isOf = words.links.has(tokens[(list?.from ?? 0) - 1]?.lower ?? '');
  const several = isOf ? undefined : severalPeople(utterance.sentence.tokens, mention, people, words);
  const isListed = list && (tokens.some(({ text: mark }) => mark === ',') || (words.tongue && list.from === 0));
  if (several !== undefined || isListed)
    return {
      mention,
      entity: several ?? text.slice(mention.start, mention.end),
      how: utterance.sourcing === 'explicit' ? 'name' : 'inherited',
      isSeveral: true,
    };
  if (areTwo(tokens, words))
    return { mention, entity: text.slice(mention.start, mention.end), how: 'phrase', isSeveral: true };
  const isByAge = words.byAge?.test(text.slice(mention.start, mention.end)) === true;
  const names = namesIn(tokens, words).filter(({ name }) => name[0] !== undefined);
  const named = isByAge ? undefined : headName(tokens, names, words);
  // „Ein hoher Beamter“, „das Ministerium“: where every noun has a capital, an office or a body behind an article is no name.
  const noun = named?.name.length === 1 ? (named.name[0]?.lower ?? '') : '';
  const isNoun = words.tongue?.isCommon?.(tokens, noun) === true;
  const head = isNoun ? undefined : named;
  if (head) {
    const person = personAt(people, head.name[0]?.start, head.name.at(-1)?.end) ?? samePerson(people, head.name, words);
    const how: How =
      utterance.sourcing === 'explicit' ? 'name' : utterance.sourcing === 'inherited' ? 'inherited' : 'nearby';
    const printed = text.slice(mention.start, mention.end);
    // "the People's Bank"
    const [bank] = head.name;
    const isOwned =
      noun !== '' &&
      words.bodies.has(noun) &&
      tokens.some(({ text: of, end }) => /^['’]s$/.test(of) && end + 1 === bank?.start);
    return { mention, person, entity: (isOwned ? undefined : person?.name) ?? printed, how };
  }
  const own = withoutMessage(tokens, words);
  const person =
    (isByAge ? lastPerson(people, sentence, mention.start, before, words) : undefined) ??
    lastSpeaker(people, own, sentence, before, words) ??
    described(people, own, sentence, words) ??
    issuer(own, utterance, before, words) ??
    (words.bodies.has(noun) ? personAt(people, named?.name[0]?.start, undefined) : undefined);
  // "The memo, seen by the Review,": what is set behind it is no part of its name.
  const comma = own.findIndex(({ text: mark }) => mark === ',');
  const { end = mention.end } = (comma > 0 ? own[comma - 1] : own.at(-1)) ?? {};
  // "a source close to the delegation" is more than "a source".
  const isHere = person?.isUnnamed === true && person.mentions[0]?.start === mention.start;
  const printed = text.slice(own[0]?.start ?? mention.start, end);
  if (isHere && printed.startsWith(person.name) && end - mention.start <= longestDescription) person.name = printed;
  return { mention, person, entity: person?.name ?? printed, how: 'phrase' };
}

/** The signs of a description that stands for somebody without a name. */
const longestDescription = 80;

/** "The ministers spoke of what they called": whom "they" means in the same sentence. */
function severalBefore(
  text: string,
  tokens: readonly Token[],
  mention: Stretch,
  words: ReportingWords,
): string | undefined {
  const phrase = nounPhraseAfter(tokens, 0, tokens.length, words);
  const subject = stretchOf(tokens, phrase);
  const [first, next] = tokens.slice(phrase?.from, phrase?.to);
  // "Marsh shares more with": one person, and no plural.
  const isName =
    first && /^\p{Lu}/u.test(first.text) && !words.determiners.has(first.lower) && !/^['’]/.test(next?.text ?? '');
  const isOne = isName && words.plurals?.test(first.lower) !== true && !words.countries.has(first.lower);
  const isBefore = phrase && subject && subject.end <= mention.start && !isOne && isPlural(tokens, phrase, words);
  return isBefore ? text.slice(subject.start, subject.end) : undefined;
}

/** A quotation without a cue goes on from the statement before it, in its own paragraph or the one above. */
function followOn(utterance: Utterance, before: Before): SpeakerFound {
  const last = before.utterances.at(-1);
  const found = before.found.at(-1);
  if (!last || !found || utterance.paragraph - last.paragraph > 1) return { how: 'none' };
  // What follows somebody doubtful is no surer.
  const isDoubtful = found.how === 'nearby' || found.how === 'none';
  return { ...found, how: isDoubtful ? found.how : 'follows' };
}

/** The sentence in which a place is, among sentences in the order of the text. */
function sentenceAt(sentences: readonly Sentence[], place: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && place >= found.start && place < found.end ? found : undefined;
}

function tokensIn(sentence: Sentence, { start, end }: Stretch, sentences: readonly Sentence[]): Token[] {
  const home = start >= sentence.start && end <= sentence.end ? sentence : sentenceAt(sentences, start);
  return (home ?? sentence).tokens.filter((token) => token.start >= start && token.end <= end);
}
