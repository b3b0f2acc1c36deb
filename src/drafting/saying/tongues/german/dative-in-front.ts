import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../../text/noun-phrase-after.ts';
import type { Phrase } from '../../../text/noun-phrases.ts';
import type { Token } from '../../../text/sentences.ts';
import { canSpeak, subjectFrom } from '../../cues/cue-subject.ts';
import { endOf } from '../../content/content-end.ts';
import type { Cue } from '../../cues/cue.ts';

/** Words in front of such a verb. */
const longest = 9;

/** Articles that no subject has, and those of them that are a dative of several or else an accusative. */
const oblique = /^(?:dem|den|diesem|diesen|jenem|einem|einen|keinem|seinem|seinen|ihrem|ihren|unserem|unseren)$/u;
const dative = /^(?:dem|diesem|jenem|einem|keinem|seinem|ihrem|unserem)$/u;
const ofSeveral = /^(?:den|diesen|seinen|ihren|unseren)$/u;

/** Nouns in front of which “der” is a dative, by their ends. */
const feminine =
  /(?:..ung|[^p]ion|heit|keit|schaft|tät|lianz|turen?z|konferenz|agentur|justiz|industrie|partei|polizei|kanzlei|[rtgsf]in|presse|linken|behörde|kirche|seite|spitze|liga|hamas|cdu|csu|spd|fdp|afd|övp|fpö|spö|svp|eu|nato|uno|welt|post|rundschau)$/u;

/** Nouns with such an end that are none of these. */
const masculine = /(?:sprung|schwung|spion|termin|cousin|martin|austin|quentin|justin|putin|stalin)$/u;

/** Whether a sentence begins with somebody in the dative, or in the accusative, whom its verb is not of. */
function isGoverned(tokens: readonly Token[], verb: number, kind: Cue['kind']): boolean {
  const [article] = tokens;
  const front = tokens.slice(1, verb);
  if (!article || front.length === 0 || front.some(({ kind }) => kind === 'mark')) return false;
  if (dative.test(article.lower)) return true;
  const { lower: next = '', text = '' } = tokens[verb + 1] ?? {};
  const [first] = front;
  // „Der »Rundschau« sagte er“
  if (first?.kind === 'quote' && article.lower === 'im') return front.length === 1;
  if (first?.kind === 'quote') return article.lower === 'der' && front.length === 1 && next === 'er' && text === next;
  const noun = front.find((token) => /^\p{Lu}/u.test(token.text))?.lower ?? '';
  const head = noun.slice(noun.lastIndexOf('-') + 1);
  // „Den Liberalen hielt Lund „Taktik“ vor“, and not „Den Plan nannte Lund „Unsinn““.
  if (ofSeveral.test(article.lower)) return kind === 'verb' && /(?:[eln]n|ern)$/u.test(head) && head.length > 4;
  return /^(?:der|dieser|einer|seiner|ihrer)$/u.test(article.lower) && feminine.test(head) && !masculine.test(head);
}

/** „Den Plan bezeichnete Lund als „Unsinn““: what is judged in front of the verb, in the accusative. */
function isThing(tokens: readonly Token[], verb: number, words: ReportingWords): boolean {
  const isAccusative = /^(?:den|einen|diesen|jenen|seinen|ihren)$/u.test(tokens[0]?.lower ?? '');
  const isPlain = verb > 1 && tokens.slice(1, verb).every(({ kind }) => kind === 'word');
  const isQuoted = tokens.slice(verb).some(({ kind }) => kind === 'quote');
  return words.judging.has(tokens[verb]?.lower ?? '') && isAccusative && isPlain && isQuoted;
}

/** Who stands behind a verb, in front of what is said. */
function holderBehind(tokens: readonly Token[], verb: number, words: ReportingWords): Phrase | undefined {
  const start = subjectFrom(tokens, verb + 1, words);
  const { lower = '', text = '' } = tokens[start] ?? {};
  if (/^(?:er|sie|man)$/u.test(lower) && text === lower) return { from: start, to: start + 1 };
  const held = words.tongue?.holderEnd(tokens, start);
  const found = held === undefined ? nounPhraseAfter(tokens, start, tokens.length, words) : { from: start, to: held };
  // „warf Lund fehlenden Mut vor“: an adjective behind a name is no part of it.
  const adjective = tokens.findIndex(
    ({ lower: word, text: own }, at) => at > start && own === word && /^\p{L}{4,}(?:e|e[nmrs])$/u.test(word),
  );
  const isNamed = text !== lower && found !== undefined && adjective > start && adjective < found.to;
  const whole = isNamed ? { from: start, to: adjective } : found;
  if (!whole || oblique.test(lower) || !canSpeak(tokens, whole, words)) return undefined;
  const isEnd = (at: number) => {
    const token = tokens[at];
    return token?.kind !== 'word' || particlesOf(tokens, verb, words).has(token.lower);
  };
  const isQuoted = tokens[whole.to]?.kind === 'quote' || /^[,:(]$/.test(tokens[whole.to]?.text ?? '');
  // „warf Lund Untätigkeit vor“: the last word is what was said.
  const isWhole = isQuoted || !isEnd(whole.to) || /^[,:]$/.test(tokens[whole.to + 1]?.text ?? '');
  if (isWhole) return whole;
  return whole.to - whole.from > 1 ? { from: whole.from, to: whole.to - 1 } : undefined;
}

/** The particles of a verb in two parts. */
const particlesOf = (tokens: readonly Token[], verb: number, words: ReportingWords): ReadonlySet<string> => {
  const { lower = '' } = tokens[verb] ?? {};
  return new Set([...(words.phrasal.get(lower) ?? []), ...(words.parted.get(lower) ?? [])]);
};

/** „Der Union warf sie Untätigkeit vor“, „Den Liberalen hielt Lund „Taktik“ vor“, „Der Zeitung sagte er, …“: whom a verb is said to or against is not who says it. */
export function dativeInFront(tokens: readonly Token[], cue: Cue, words: ReportingWords): Cue {
  const { subject, verb, object, ...rest } = cue;
  const isPaper = verb === 2 && tokens[1]?.kind === 'quote';
  const isFront = isPaper || (subject !== undefined && subject.from <= 1 && subject.to <= verb);
  const isVerb = words.verbSecond && verb <= longest && (cue.kind === 'verb' || cue.kind === 'judging');
  if (!isFront || !isVerb) return cue;
  const isJudged = isThing(tokens, verb, words);
  const behind = isJudged || isGoverned(tokens, verb, cue.kind) ? holderBehind(tokens, verb, words) : undefined;
  if (!behind) return cue;
  const end = endOf(tokens, tokens.length, words);
  if (isJudged)
    return { ...rest, verb, subject: behind, object: { from: 0, to: end }, clause: { from: verb, to: behind.to } };
  const isParticle = particlesOf(tokens, verb, words).has(tokens[behind.to]?.lower ?? '');
  // „Bo Lund (NLP)“
  const bracket = tokens[behind.to]?.text === '(' && tokens[behind.to + 2]?.text === ')' ? 3 : 0;
  const from = behind.to + bracket + (isParticle ? 1 : 0);
  const clause = { from: 0, to: Math.max(cue.clause.to, from) };
  const said = object && object.to > from ? { from: Math.max(from, object.from), to: object.to } : undefined;
  return { ...rest, verb, subject: behind, clause, ...(said && { object: said }) };
}
