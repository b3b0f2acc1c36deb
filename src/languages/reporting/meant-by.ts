import { bodyAlone } from './body-alone.ts';
import { calledOtherwise, describedOnly } from './called-otherwise.ts';
import type { Gender } from './gender.ts';
import { foreignMinister } from './foreign-minister.ts';
import { holderOfCountry } from './holder-of-country.ts';
import { endsAlike, holderWhoSpoke, ofStem, origin, partyHolder } from './holder-told.ts';
import { isHolderStill, isPlainOffice, shortOffice } from './office-alone.ts';
import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import { subjectBefore, subjectOfSaid } from './subject-before.ts';
import type { Meant, MentionPlace, Placed, SaidAbove, SaidPlace, SomebodyNamed } from './tongue-words.ts';
import type { Word } from './word.ts';

/** Sentences within which whoever spoke last is meant by a noun. */
const near = 2;

/**
 * Whom a mention means that names nobody, where languages have words for it that English has not: « cette dernière », « l’intéressé », « este
 * veterano », « a su juicio », or an office that the report tells of nobody else.
 */
export function meantBy<P extends SomebodyNamed, M extends { start: number }>(
  printed: readonly Word[],
  people: readonly P[],
  sentence: number,
  mention: M,
  { paragraph, sentence: own, parts }: SaidPlace,
  above: SaidAbove<P>,
  words: ReportingWords,
): Meant<P, M> | undefined {
  const place = { sentence, start: mention.start, paragraph };
  const body = bodyOf(printed, own.tokens, mention.start, words);
  const named = people.find(({ name }) => name === body);
  const alone = named ? undefined : bodyAlone(printed, people, place, above, words);
  if (alone) return { mention, how: 'pronoun', person: alone, entity: alone.name };
  if (body !== undefined) return { mention, how: 'pronoun', person: named, entity: body };
  // «Об этом он заявил»
  const [said] = parts;
  const gender = printed.length === 1 ? words.pronouns.get(printed[0]?.lower ?? '') : undefined;
  const isBack = said !== undefined && said.end <= (own.tokens[0]?.start ?? 0) && above.found.length === 0;
  const about = isBack && gender !== undefined ? subjectOfSaid(people, said, gender) : undefined;
  const found = about ? { person: about, entity: about.name } : meantIn(printed, people, place, above, words);
  return found && { mention, how: 'pronoun', ...found };
}

/** The name of a body that speaks from its place, with the adjectives in front of it. */
function bodyOf(
  printed: readonly Word[],
  tokens: readonly Placed[],
  start: number,
  words: ReportingWords,
): string | undefined {
  const at = tokens.findIndex((token) => token.start >= start);
  const isLed = (place: number) => words.prepositions.has(tokens[place - 1]?.lower ?? '');
  const lead = [at, at - 1, at - 2].find((place) => place > 0 && isLed(place));
  return lead === undefined ? undefined : words.tongue?.bodyInPlace?.([...tokens.slice(lead, at), ...printed]);
}

function meantIn<P extends SomebodyNamed>(
  printed: readonly Word[],
  people: readonly P[],
  place: MentionPlace,
  above: SaidAbove<P>,
  words: ReportingWords,
): { person?: P | undefined; entity: string | undefined } | undefined {
  // « Este veterano, que guía petroleros, »
  const comma = printed.findIndex(({ text }) => text === ',');
  const tokens = comma > 0 ? printed.slice(0, comma) : printed;
  const { lower: first = '' } = tokens[0] ?? {};
  const { lower: second = '' } = tokens[1] ?? {};
  const made = (person: P | undefined) => person && { person, entity: person.name };
  // „von der Marsch“, where the report names „Ada von der Marsch“
  const whole = printed.map(({ lower }) => lower).join(' ');
  const isNoble = words.verbSecond && /(?:^| )(?:v[oa]n|der|den|dem) \S+$/u.test(whole);
  const noble = isNoble
    ? people.find(
        ({ name }) => / v[oa]n /u.test(name) && name.toLowerCase() !== whole && endsAlike(name.toLowerCase(), whole),
      )
    : undefined;
  if (noble) return made(noble);
  // „Ein Berater Gorskas“ is not Gorska.
  const [, , owner] = tokens;
  const isOf = words.verbSecond && tokens.length === 3 && /^\p{Lu}\p{L}+s$/u.test(owner?.text ?? '');
  if (isOf && words.indefinites.has(first) && officeOf(second, words) !== undefined)
    return { entity: tokens.map(({ text }) => text).join(' ') };
  const party = words.verbSecond ? partyHolder(tokens, people) : undefined;
  if (party) return made(party);
  const latter = tokens.length <= 2 ? words.tongue?.latter?.get(tokens.at(-1)?.lower ?? '') : undefined;
  if (latter) return made(lastNamed(people, place, latter, words));
  const last = above.found.at(-1);
  const source = words.tongue?.sameSource?.find((phrase) => phrase.every((word, at) => tokens[at]?.lower === word));
  if (source && last && tokens.length <= source.length + 1) return { person: last.person, entity: last.entity };
  const onlyHolder = describedOnly(printed, people, words);
  if (onlyHolder) return onlyHolder;
  const called =
    words.articles.size > 0 || words.verbSecond
      ? calledOtherwise(printed, people, place, last?.person, words)
      : undefined;
  if (called) return made(called);
  const minister = foreignMinister(printed, people, place.start, words);
  if (minister) return made(minister);
  const holder = holderOfCountry(printed, people, last?.person, words);
  if (holder === 'other')
    return made(subjectBefore(people, place, printed, words)) ?? { entity: tokens.map(({ text }) => text).join(' ') };
  if (holder) return made(holder);
  // « Ada Marsh tape du poing … Le président norlandais »: an office with a country that nobody holds, where one alone was told of.
  const country = tokens[2]?.lower ?? '';
  const isOfCountry = words.articles.size > 0 && tokens.length === 3 && officeOf(second, words) !== undefined;
  const isVacant = !people.some(({ described }) => described.has(second));
  if (isOfCountry && isVacant && words.definites.has(first) && nationality.test(country)) {
    const only = subjectBefore(people, place, printed, words);
    if (only) return made(only);
  }
  const declined =
    words.isWithoutArticles && tokens.length === 1 && words.bodies.has(first) ? ofStem(first, people) : undefined;
  if (declined) return made(declined);
  const issuer = last ? undefined : bodyBefore(tokens, people, place, words);
  if (issuer) return made(issuer);
  const spoken = words.articles.size > 0 ? holderWhoSpoke(tokens, people, place.start, above, words) : undefined;
  if (spoken) return made(spoken);
  const shortened = shortOffice(tokens, people, words);
  if (shortened) return made(shortened);
  const isBehind = place.paragraph - (above.utterances.at(-1)?.paragraph ?? -Infinity) <= 1;
  if (!last || !isBehind) return undefined;
  const spoke = last.person && !last.person.isUnnamed && last.person.gender !== 'other' ? last.person : undefined;
  if (tokens.length === 1 && words.owns.get(first) === 'any') return made(last.person);
  // « el integrante del gabinete de la presidenta, Ada Marsh »: the name is of whom somebody is of.
  const isOfHolder = tokens.some(({ lower }, at) => at > 2 && officeOf(lower, words) !== undefined);
  if (comma > 0 && words.articles.has(first) && officeOf(second, words) === undefined && isOfHolder)
    return made(spoke) ?? { entity: tokens.map(({ text }) => text).join(' ') };
  // « el también exrector de la Universidad »
  if (words.proDrop && words.articles.has(first) && second === 'también') return made(spoke);
  const gender = words.pronouns.get(first) ?? words.owns.get(first);
  if (tokens.length === 1 && (gender === 'male' || gender === 'female'))
    return made(goesOn(last, gender, people, place, words)) ?? holderSaid(last, gender, people, place, words);
  // „hieß es in einer Mitteilung“
  const isText = words.verbSecond && tokens.length === 2 && words.indefinites.has(first) && words.messages.has(second);
  if (isText) return made(last.person);
  // «отметил министр»: who spoke last, where they hold such an office and nobody else who does was told of since.
  if (spoke && isHolderStill(tokens, spoke, people, place.start, words)) return made(spoke);
  // «говорится в сообщении»: of the body that spoke last, rather than of a person.
  const isMessage =
    tokens.length <= 2 && words.messages.has(tokens.at(-1)?.lower ?? '') && !words.indefinites.has(first);
  const issued = isMessage ? above.found.findLast(({ person }) => person?.gender === 'other') : undefined;
  if (issued) return made(issued.person);
  // « indique le communiqué »: of whoever spoke last, under whatever words.
  const isBodyLast = last.entity?.split(/[\s-]/u).some((word) => words.bodies.has(word.toLowerCase()));
  if (isMessage && (words.articles.size > 0 || isBodyLast)) return { person: last.person, entity: last.entity };
  // „sagte der Tessiner“: where somebody is from, or what they believe.
  const isOrigin =
    words.verbSecond && tokens.length === 2 && words.definites.has(first) && origin.test(tokens[1]?.text ?? '');
  if (spoke && isOrigin && officeOf(second, words) === undefined && !words.bodies.has(second)) return made(spoke);
  // „Der norländische Chefdiplomat“: where nothing else is known of who spoke, and nobody holds such an office.
  if (spoke && words.verbSecond && isPlainOffice(tokens, spoke, people, words)) return made(spoke);
  const isBody = tokens.some(({ lower }) => words.bodies.has(lower) || words.messages.has(lower));
  if (isBody || tokens.some(({ text }) => /^\p{Lu}/u.test(text) && text !== tokens[0]?.text)) return undefined;
  if (words.tongue?.pointing?.has(first) && tokens.length <= 3) return made(spoke);
  const office = officeOf(second, words);
  const isPlain = tokens.length === 2 && words.definites.has(first) && office !== undefined;
  if (!spoke || !isPlain) return undefined;
  const kinds = words.kinds.get(office);
  const isHeld = people.some(
    ({ described }) => described.has(office) || [...described].some((word) => kinds?.has(word)),
  );
  const told = words.articles.get(first) ?? words.offices.get(office);
  const fits = spoke.gender === 'any' || told === undefined || told === 'any' || told === spoke.gender;
  const isKnown = [...spoke.described].some((word) => words.offices.has(word));
  const isNear = place.sentence - (spoke.mentions.at(-1)?.sentence ?? -Infinity) <= near;
  return !isHeld && fits && !isKnown && isNear ? made(spoke) : undefined;
}

/** « lit-on dans le communiqué »: where nobody has spoken yet, the body that the sentences before name last. */
function bodyBefore<P extends SomebodyNamed>(
  [first, second, third]: readonly Word[],
  people: readonly P[],
  { sentence, start }: MentionPlace,
  words: ReportingWords,
): P | undefined {
  const isMessage = words.definites.has(first?.lower ?? '') && words.messages.has(second?.lower ?? '') && !third;
  const bodies = isMessage && words.articles.size > 0 ? people.filter(({ gender }) => gender === 'other') : [];
  return bodies
    .flatMap((person) => person.mentions.map((at) => ({ person, at })))
    .filter(({ at }) => at.end <= start && sentence - at.sentence <= near)
    .sort((a, b) => b.at.end - a.at.end)[0]?.person;
}

/** How adjectives of countries end, French and Spanish. */
const nationality =
  /^\p{Ll}{3,}(?:[iyé]enne?|an|aise?|oise?|aine?|ole?|an[oa]|eñ[oa]|in[oa]|en[oa]|és|esa|ense|que|[ou]sse)$/u;

/** Whoever was named last, of a gender, or a body. */
function lastNamed<P extends SomebodyNamed>(
  people: readonly P[],
  { sentence, start }: MentionPlace,
  gender: Gender,
  words: ReportingWords,
): P | undefined {
  const isPlace = ({ name, described }: P) =>
    words.countries.has(name.toLowerCase()) || (!name.includes(' ') && described.size === 0);
  const fits = (person: P) =>
    person.gender === 'other' || person.gender === gender || (person.gender === 'any' && !isPlace(person));
  const ends = people
    .filter(fits)
    .flatMap((person) => person.mentions.map(({ sentence: number, end }) => ({ person, number, end })))
    .filter(({ number, end }) => end <= start && sentence - number <= 1);
  return ends.sort((a, b) => b.end - a.end)[0]?.person;
}

/** Whoever spoke last, told of by an office, where nobody else has been the subject since: « Le ministre russe a affirmé … Il a ajouté ». */
function goesOn<P extends SomebodyNamed>(
  { person, how, mention }: SaidAbove<P>['found'][number],
  gender: Gender,
  people: readonly P[],
  { start }: MentionPlace,
  words: ReportingWords,
): P | undefined {
  const isTold = mention !== undefined && (how === 'phrase' || how === 'pronoun' || how === 'name');
  if (!person || !isTold || (person.gender !== gender && person.gender !== 'any')) return undefined;
  const isPerson = ({ name, gender: own }: P) =>
    own === gender || (own === 'any' && !words.countries.has(name.toLowerCase()));
  const isSince = (other: P) =>
    other !== person &&
    isPerson(other) &&
    other.mentions.some((at) => at.isSubject && at.end > mention.end && at.end <= start);
  return people.some(isSince) ? undefined : person;
}

/** « Le Président a condamné … Il a exprimé »: who spoke by an office alone goes on, where nobody else is told of. */
function holderSaid<P extends SomebodyNamed>(
  { person, entity, how, mention }: SaidAbove<P>['found'][number],
  gender: Gender,
  people: readonly P[],
  { sentence, start }: MentionPlace,
  words: ReportingWords,
): { entity: string | undefined } | undefined {
  const [first = '', second = ''] = (entity ?? '').toLowerCase().split(' ');
  const office = officeOf(second, words) ?? officeOf(first, words);
  const told = words.articles.get(first) ?? words.offices.get(office ?? '');
  const isPerson = ({ name, isUnnamed, gender: own }: P) =>
    name.includes(' ') && !isUnnamed && (own === 'any' || own === gender);
  const since = words.isWithoutArticles ? (mention?.end ?? 0) : 0;
  const isOther = people.some(
    (other) =>
      isPerson(other) &&
      other.mentions.some((at) => at.end <= start && (at.end > since || at.isSubject) && sentence - at.sentence <= 3),
  );
  const isHolder =
    !person && (how === 'phrase' || how === 'pronoun') && office !== undefined && (told === gender || told === 'any');
  return isHolder && !isOther ? { entity } : undefined;
}
