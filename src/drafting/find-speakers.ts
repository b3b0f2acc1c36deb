import type { Gender, ReportingWords } from '../languages/reporting-words.ts';
import type { Utterance } from './find-statements.ts';
import type { Stretch } from './paragraphs.ts';
import { findPeople, namesIn, officeOf, type Person } from './people.ts';
import type { Sentence, Token } from './sentences.ts';

/** Who a report says spoke: the mention, the name it stands for, and how that was found. */
export interface SpeakerFound {
  mention?: Stretch | undefined;
  person?: Person | undefined;
  /** The name, or the phrase where the report gives no name. */
  entity?: string | undefined;
  how: How;
}

/** How a speaker was found, from the surest to the least sure. */
export type How = 'name' | 'phrase' | 'pronoun' | 'relative' | 'carried' | 'follows' | 'nearby' | 'none';

/** Finds for each statement who said it, reading from the top as a reader does. */
export function findSpeakers(
  text: string,
  utterances: readonly Utterance[],
  sentences: readonly Sentence[],
  words: ReportingWords,
): SpeakerFound[] {
  const people = findPeople(sentences, words);
  const numberOf = new Map(sentences.map((sentence, number) => [sentence, number]));
  const found: SpeakerFound[] = [];
  utterances.forEach((utterance, index) => {
    const sentence = numberOf.get(utterance.sentence) ?? 0;
    const earlier = found.slice(0, index);
    const before = { utterances: utterances.slice(0, index), found: earlier };
    found.push(speakerOf(text, utterance, sentence, sentences, before, people, words));
  });
  return found;
}

interface Before {
  utterances: readonly Utterance[];
  found: readonly SpeakerFound[];
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
  if (!mention) return followOn(utterance, before);
  const tokens = tokensIn(utterance.sentence, mention, sentences);
  const alone = tokens.length === 1 ? (tokens[0]?.lower ?? '') : '';
  const gender = words.pronouns.get(alone) ?? words.objects.get(alone) ?? words.owns.get(alone);
  if (words.relatives.has(tokens[0]?.lower ?? '') || (tokens.length === 1 && words.that.has(tokens[0]?.lower ?? ''))) {
    const person = lastNamed(people, sentence, mention.start);
    return { mention, person, entity: person?.name, how: 'relative' };
  }
  if (gender === 'several') {
    const entity = lastGroup(text, before, utterance, words);
    return { mention, entity, how: 'pronoun' };
  }
  if (gender !== undefined) {
    const person = antecedent(people, sentence, mention.start, gender, before, utterance);
    return { mention, person, entity: person?.name, how: 'pronoun' };
  }
  const names = namesIn(tokens, words).filter(({ name }) => name[0] !== undefined);
  const head = headName(tokens, names, words);
  if (head) {
    const person = people.find((candidate) => candidate.mentions.some(({ start }) => start === head.name[0]?.start));
    const how: How = utterance.by === 'cue' ? 'name' : utterance.by === 'carried' ? 'carried' : 'nearby';
    return { mention, person, entity: person?.name ?? text.slice(mention.start, mention.end), how };
  }
  const person =
    lastSpeaker(people, tokens, sentence, before, words) ??
    described(people, tokens, sentence, words) ??
    issuer(tokens, utterance, before, words);
  return { mention, person, entity: person?.name ?? text.slice(mention.start, mention.end), how: 'phrase' };
}

/** Sentences behind which a description can be of the last speaker rather than of somebody named before. */
const near = 2;

/**
 * Whoever spoke last, for "the minister" right behind: where nothing is known of their office, and whom the report has
 * described so has not been named for some sentences.
 */
function lastSpeaker(
  people: readonly Person[],
  tokens: readonly Token[],
  sentence: number,
  before: Before,
  words: ReportingWords,
): Person | undefined {
  const last = before.found.at(-1)?.person;
  const [first, second] = tokens;
  const isPlain =
    tokens.length === 2 && words.definites.has(first?.lower ?? '') && words.offices.has(second?.lower ?? '');
  if (!last || !isPlain || last.isUnnamed || last.gender === 'other') return undefined;
  const isKnown = [...last.described].some((word) => words.offices.has(word));
  const age = (person: Person) =>
    sentence - (person.mentions.findLast((mention) => mention.sentence <= sentence)?.sentence ?? -Infinity);
  const namesake = described(people, tokens, sentence, words);
  return !isKnown && age(last) <= near && namesake !== undefined && age(namesake) > near ? last : undefined;
}

/** Whom "they" means: the last speaker, where that was several people or a body. */
function lastGroup(text: string, before: Before, utterance: Utterance, words: ReportingWords): string | undefined {
  const last = before.found.at(-1);
  const spoke = before.utterances.at(-1);
  if (!last || !spoke || utterance.paragraph - spoke.paragraph > 1) return undefined;
  const mention = last.mention ? text.slice(last.mention.start, last.mention.end) : '';
  const isSeveral =
    last.person?.gender === 'other' ||
    mention.split(/[\s,]+/).some((word) => words.plurals?.test(word) === true || words.and.has(word));
  return isSeveral ? last.entity : undefined;
}

/** Whoever issued "the statement": the last to speak, where nothing else is called so. */
function issuer(
  tokens: readonly Token[],
  utterance: Utterance,
  before: Before,
  words: ReportingWords,
): Person | undefined {
  const [first, second] = tokens;
  const isMessage = words.determiners.has(first?.lower ?? '') && words.messages.has(second?.lower ?? '');
  if (!isMessage || tokens.length > 2 || words.indefinites.has(first?.lower ?? '')) return undefined;
  const last = before.utterances.at(-1);
  return last && utterance.paragraph - last.paragraph <= 2 ? before.found.at(-1)?.person : undefined;
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

function tokensIn(sentence: Sentence, { start, end }: Stretch, sentences: readonly Sentence[]): Token[] {
  const home =
    start >= sentence.start && end <= sentence.end
      ? sentence
      : sentences.find((other) => start >= other.start && end <= other.end);
  return (home ?? sentence).tokens.filter((token) => token.start >= start && token.end <= end);
}

/** The name that a mention is about: the first outside what is set behind it, or the last before a genitive's noun. */
function headName(
  tokens: readonly Token[],
  names: ReturnType<typeof namesIn>,
  words: ReportingWords,
): (typeof names)[number] | undefined {
  const [first] = tokens;
  let passedOver: number | undefined;
  for (const found of names) {
    const index = tokens.findIndex(({ start }) => start === found.name[0]?.start);
    const end = index + found.name.length;
    // "an envoy from Port Ada, Norland": what follows a place is where it lies.
    const isPlace = tokens[index - 1]?.text === ',' && passedOver === index - 1;
    if (!isPlace && isHead(tokens, index, found, names, words)) return found;
    // What an office is of has its holder behind it: "the head of the Bank, Ada Marsh".
    const link = tokens.findLast(({ lower }, place) => place < index && words.links.has(lower));
    if (!words.possessives.has(link?.lower ?? '')) passedOver = end;
  }
  return first ? undefined : names[0];
}

/** Whether the mention is about one of its names, and not about somebody or something that the name describes. */
function isHead(
  tokens: readonly Token[],
  index: number,
  found: ReturnType<typeof namesIn>[number],
  names: ReturnType<typeof namesIn>,
  words: ReportingWords,
): boolean {
  const next = tokens[index + found.name.length];
  // "Marsh's spokesman": the name is not the speaker's.
  if (next && /^['’]s?$/.test(next.lower)) return false;
  // "постоянный представитель Норландии при ООН Ада Марш", "глава МИД": a genitive behind an office is what it is of.
  const isGenitive =
    words.isWithoutArticles &&
    found.name.length === 1 &&
    officeOf(tokens[index - 1]?.lower ?? '', words) !== undefined &&
    (/^\p{Lu}+$/u.test(found.name[0]?.text ?? '') || names.some((other) => other !== found && other.name.length > 1));
  if (isGenitive || tokens[index - 1]?.text === '(' || describesNoun(next, words)) return false;
  const comma = tokens.findLastIndex(({ text }, place) => place < index && text === ',');
  const lead = tokens.slice(comma + 1, index);
  // "The memo, seen by the Review,": an aside that names somebody else.
  if (comma !== -1 && lead.some(({ lower }) => words.agents.has(lower))) return false;
  return !belongsTo(lead, words);
}

/**
 * Whether a name behind some words is that of whom they are of: "the spokesman for Marsh" and "the wife of President Marsh" are
 * somebody else, "the envoy to Norland Ada Marsh" and "Ministry of Grain spokeswoman Ada Marsh" are she.
 */
function belongsTo(lead: readonly Token[], words: ReportingWords): boolean {
  const link = lead.findLastIndex(({ lower }) => words.links.has(lower));
  if (link === -1) return false;
  const isPerson = ({ lower }: Token) => words.offices.has(lower) || words.titles.has(lower);
  const head = lead.slice(0, link);
  const behind = lead.slice(link + 1).filter(({ lower }) => !words.determiners.has(lower));
  const [first] = behind;
  if (!first) return true;
  if (isPerson(first)) return head.some(isPerson) || words.titles.has(first.lower);
  return head.some(isPerson) && behind.some(isPerson);
}

/** Whether a name only describes the noun behind it: "the Marsh campaign", "the Norland government". */
function describesNoun(next: Token | undefined, words: ReportingWords): boolean {
  if (next?.kind !== 'word' || /^\p{Lu}/u.test(next.text) || /^['’]/.test(next.text)) return false;
  const { lower } = next;
  const goesOn = [
    words.between,
    words.asides,
    words.links,
    words.prepositions,
    words.relatives,
    words.breaks,
    words.time,
    words.participles,
    words.and,
    words.conjunctions,
  ];
  return !goesOn.some((group) => group.has(lower)) && words.adverb?.test(lower) !== true;
}

function lastNamed(people: readonly Person[], sentence: number, before: number): Person | undefined {
  const mentions = people
    .flatMap((person) => person.mentions)
    .filter((mention) => mention.sentence === sentence && mention.end <= before);
  return mentions.sort((a, b) => b.end - a.end)[0]?.person;
}

function fits(person: Person, gender: Gender): boolean {
  if (gender === 'any' || (person.gender === 'any' && gender !== 'other')) return true;
  return person.gender === gender;
}

/** Whom a pronoun means: the speaker of the sentences before, or the last subject that agrees with it. */
function antecedent(
  people: readonly Person[],
  sentence: number,
  before: number,
  gender: Gender,
  said: Before,
  utterance: Utterance,
): Person | undefined {
  if (gender === 'several' || gender === 'any') return undefined;
  const mentions = people
    .flatMap((person) => person.mentions)
    .filter((mention) => mention.end <= before && sentence - mention.sentence <= 6 && fits(mention.person, gender));
  const lastSaid = said.utterances.findLastIndex((earlier, index) => {
    const person = said.found[index]?.person;
    return person && fits(person, gender) && utterance.paragraph - earlier.paragraph <= 3;
  });
  const speaker = said.found[lastSaid]?.person;
  const spokeIn = said.utterances[lastSaid]?.sentence;
  const scored = mentions.map((mention) => {
    const age = sentence - mention.sentence;
    const isSpeaker = mention.person === speaker;
    const known = mention.person.gender === gender ? 1.5 : 0;
    return {
      mention,
      score:
        (mention.isSubject && mention.isFirst ? 1.4 : 0) +
        (mention.isSubject ? 1.5 : 0) +
        known +
        (isSpeaker ? 2 : 0) -
        age * 0.9 -
        (age === 0 ? 0.4 : 0),
    };
  });
  if (speaker && spokeIn)
    scored.push(
      ...speaker.mentions.slice(-1).map((mention) => ({
        mention,
        score: 3.2 - (utterance.paragraph - (said.utterances[lastSaid]?.paragraph ?? 0)),
      })),
    );
  return scored.sort((a, b) => b.score - a.score || b.mention.end - a.mention.end)[0]?.mention.person;
}

/**
 * Whom a phrase describes: somebody whom the report describes by its words, the latest named among several; whoever spoke last
 * where the others are far off and nothing is known against it.
 */
function described(
  people: readonly Person[],
  tokens: readonly Token[],
  sentence: number,
  words: ReportingWords,
): Person | undefined {
  const [first] = tokens;
  if (!first) return undefined;
  const isNoun = (word: string) => words.offices.has(word) || words.bodies.has(word);
  const isBare = words.isWithoutArticles && officeOf(first.lower, words) !== undefined;
  if (!isBare && !words.determiners.has(first.lower)) return undefined;
  const isIndefinite = words.indefinites.has(first.lower);
  if (/^(?:some|many|several|no|few|most)$/.test(first.lower)) return undefined;
  const own = tokens.slice(isBare ? 0 : 1);
  const ends = own.findIndex(({ text, lower }) => text === ',' || (words.prepositions.has(lower) && lower !== 'of'));
  const phrase = own.slice(0, ends === -1 ? undefined : ends).map(({ lower }) => officeOf(lower, words) ?? lower);
  const head = phrase.find(isNoun);
  if (head === undefined) return undefined;
  if (isIndefinite) return people.find(({ mentions }) => mentions.some(({ start }) => start === first.start));
  const kinds = words.kinds.get(head);
  const lastOf = ({ mentions }: Person) =>
    mentions.findLast((mention) => mention.sentence <= sentence && mention.start < first.start);
  const fitting = people.filter(
    ({ described: known, name }) =>
      known.has(head) || [...known].some((word) => kinds?.has(word)) || name.toLowerCase().endsWith(` ${head}`),
  );
  const candidates = fitting
    .filter((person) => lastOf(person) !== undefined)
    .map((person) => ({
      person,
      shared: phrase.filter((word) => person.described.has(word)).length,
      last: lastOf(person)?.end ?? 0,
    }))
    .sort((a, b) => b.shared - a.shared || b.last - a.last);
  return candidates[0]?.person ?? introducedLater(fitting, head, sentence);
}

/** Sentences within which a report names whom it has told of by office. */
const soon = 8;

/** Somebody whom the report names only later, with the office that it began with: "the governor said … Governor Ada Marsh". */
function introducedLater(people: readonly Person[], head: string, sentence: number): Person | undefined {
  return people
    .filter(({ isUnnamed, described: known }) => !isUnnamed && known.has(head))
    .flatMap(({ mentions }) => mentions.slice(0, 1))
    .filter((mention) => mention.sentence > sentence && mention.sentence <= sentence + soon)
    .sort((a, b) => a.start - b.start)[0]?.person;
}
