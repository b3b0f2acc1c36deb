import { officeOf } from '../reporting/office-of.ts';
import type { ReportingWords } from '../reporting/reporting-words.ts';
import type { NamedSomewhere } from '../reporting/tongue-words.ts';
import type { Word } from '../reporting/word.ts';

/** The endings of nouns for what somebody does: `Bestsellerautor`. */
const doer =
  /(?:erin|orin|istin|eurin|ikerin|autor|ator|ist|eur|steller|meister|chef|legende|star|ikone|experte|mann|frau|leiter|sprecher|führer|träger|macher|forscher|berater|kollege|kritiker|trainer|politiker|geber|arbeiter)$/u;

/**
 * Where in a run of capital words the name begins: „Gastgeberin Ada Marsh“, „der Sundrier Paul Korda“: where every noun has a capital, the last
 * two of three are the name, if the first is what somebody does, or has an article.
 */
export function nameBegins(
  tokens: readonly Word[],
  from: number,
  length: number,
  words: ReportingWords,
): number | undefined {
  const run = tokens.slice(from, from + length);
  // „Präsidentin Moldaus Maia Sandu“
  const of = run.findIndex(({ lower }) => lower.endsWith('s') && words.countries.has(lower.slice(0, -1)));
  const held = [tokens[from - 1], ...run.slice(0, of)].some(
    (word) => word && officeOf(word.lower, words) !== undefined,
  );
  if (of !== -1 && held && of < length - 1) return of + 1;
  // „Bundesrat Ignaz Cassin“: in Switzerland and Austria a council is one who sits in it, too.
  if (
    /^(?:bundes|national|stände|regierungs|stadt|land|staats)r(?:at|ätin)$/u.test(run[0]?.lower ?? '') &&
    length >= 2 &&
    length <= 3
  )
    return 1;
  const isPlain = run.every(
    ({ text, lower }) => /^\p{Lu}.*[^.]$/u.test(text) && !words.firstNames.has(lower) && !words.bodies.has(lower),
  );
  const isNoun = doer.test(run[0]?.lower ?? '') || words.determiners.has(tokens[from - 1]?.lower ?? '');
  return isNoun && length === 3 && isPlain ? 1 : undefined;
}

/** „, den Ausschuss einzuberufen“, „, den Hafen zu öffnen“: a comma, and words up to an infinitive. */
export function isInfinitiveClause(tokens: readonly Word[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  const close = tokens.findIndex(({ kind }, index) => index > comma && kind === 'mark');
  const last = (close === -1 ? tokens.length : close) - 1;
  const { lower = '' } = tokens[last] ?? {};
  return /^\p{L}+zu\p{L}+n$/u.test(lower) || (tokens[last - 1]?.lower === 'zu' && lower.endsWith('n'));
}

/** „Osten Dolskiens“, „Zugang“: what holds no office, and is one word or never a subject, is a noun. */
export function isNoun(
  { name, gender, isUnnamed, described, mentions }: NamedSomewhere,
  { offices }: ReportingWords,
): boolean {
  const isHolder = [...described].some((word) => offices.has(word));
  const isSubject = name.includes(' ') && mentions.some((mention) => mention.isSubject);
  return gender === 'any' && !isUnnamed && !isHolder && !isSubject;
}

/** What looks like the mood of what is reported, and is none: „heute“, „ohne“, „wurde“. */
const plain =
  /^(?:heute|gerne|lange|beide|alle|ohne|viele|wurde|bitte|beinahe|zuhause|anstelle|infrage|zunutze|zugrunde|zustande|imstande|mithilfe|seitens|.*[ti]e|(?:m|d|s|k)?eine|ihre|jede|welche|solche|einige|wenige|andere|unsere|eure|manche|keine)$/u;

/** Verbs of several in the mood of what is reported: „stünden“, „hätten“. */
const plural = /^\p{Ll}{0,9}(?:ünden|äben|ämen|ätten|würden|ürften|önnten|üssten|ägen|ähen|änden|ießen|ären)$/u;

/** „Sie habe gewarnt.“, „Das Wort tauche dort nicht auf.“: whether the mood of a verb tells that a sentence is reported, by the lists or by its place. */
export function isReported(tokens: readonly Word[], { reportedMood, pronouns, determiners }: ReportingWords): boolean {
  return tokens.some(({ text, kind }, at) => {
    if (reportedMood.has(text) || (kind === 'word' && plural.test(text))) return true;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    const isVerb = kind === 'word' && /^\p{Ll}{3,}e$/u.test(text) && !plain.test(text);
    const isBehindNoun = before?.kind === 'word' && (/^\p{Lu}/u.test(before.text) || pronouns.has(before.lower));
    // „drei Meter hohe Mauern“: an adjective has its noun behind it; „billige Norland nicht“.
    const isFollowed = next !== undefined && (!/^\p{Lu}/u.test(next.text) || tokens[at + 2]?.lower === 'nicht');
    // „…, stelle der Rat“
    const isBehindClause = before?.text === ',' && determiners.has(next?.lower ?? '');
    return isVerb && ((isBehindNoun && isFollowed) || isBehindClause);
  });
}

/** „wies die Vorwürfe als „haltlos“ zurück“: where what was said ends, without the particle of its verb. */
export function particleFrom(
  tokens: readonly Word[],
  verb: number,
  end: number,
  { parted, phrasal }: ReportingWords,
): number {
  const { lower: own = '' } = tokens[verb] ?? {};
  const last = tokens.findLastIndex(({ kind }, index) => index < end && kind !== 'mark');
  const { lower = '' } = tokens[last] ?? {};
  const isParticle = parted.get(own)?.has(lower) === true || phrasal.get(own)?.has(lower) === true;
  return isParticle && last > verb + 1 ? last : end;
}

/** „forderte die Häfen auf, …“: behind a particle and its comma, with whom it was said to in front of them. */
export function behindParticle(
  tokens: readonly Word[],
  verb: number,
  from: number,
  end: number,
  { parted }: ReportingWords,
): number | undefined {
  const particles = parted.get(tokens[verb]?.lower ?? '');
  const at = tokens.findIndex(
    ({ lower }, place) => place >= from && place < Math.min(end, from + 9) && particles?.has(lower),
  );
  return at > 0 && tokens[at + 1]?.text === ',' ? at + 2 : undefined;
}

/** „Laut Marsh `hat`“, „laut Marsh `am` Montag“, „laut Marsh `keine` Lösung“: where whom an adjunct names ends, for the verb is right behind it. */
export function endsSource(tokens: readonly Word[], to: number, words: ReportingWords): boolean {
  const { lower = '', text = '' } = tokens[to] ?? {};
  const isDay = words.adjuncts.has(lower) && words.time.has(tokens[to + 1]?.lower ?? '');
  const isPlaceBehind = words.prepositions.has(lower) && !words.links.has(lower);
  const isBehindName = /^["“„«»]?\p{Lu}/u.test(tokens[to - 1]?.text ?? '') && /^\p{Ll}/u.test(text);
  const goesOn = [words.links, words.prepositions, words.determiners, words.and].some((group) => group.has(lower));
  // „ist laut Mitteilung der Meinung, dass“
  const isView = lower === 'der' && /^(?:meinung|ansicht|auffassung|überzeugung)$/u.test(tokens[to + 1]?.lower ?? '');
  return isView || words.breaks.has(lower) || isDay || isPlaceBehind || (isBehindName && !goesOn);
}

/** „konterte: Die Schiffe seien“, „meint, Korn müsse durch“, „verlangte, den Ausschuss einzuberufen“: whether a mark leads to what was said. */
export function leadsToSaid(
  tokens: readonly Word[],
  index: number,
  { conjunctions, determiners }: ReportingWords,
): boolean {
  const [mark, next] = tokens.slice(index, index + 2);
  if (mark?.text === ':' || isInfinitiveClause(tokens, index)) return true;
  const isClause = next?.kind === 'word' && !conjunctions.has(next.lower) && !determiners.has(next.lower);
  return mark?.text === ',' && isClause;
}

/** „betonte Marsch die Bedeutung“: behind a name an article begins the object. */
export function endsPhrase(tokens: readonly Word[], to: number, words: ReportingWords): boolean {
  const { lower = '' } = tokens[to] ?? {};
  return words.determiners.has(lower) && !words.links.has(lower) && /^\p{Lu}/u.test(tokens[to - 1]?.text ?? '');
}
