import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Phrase } from '../../text/noun-phrases.ts';
import type { Token } from '../../text/sentences.ts';
import type { Cue } from '../cues/cue.ts';

/** Whether a phrase can only be a person or a body: a name, an office, he or she. */
export function isSomebody(phrase: readonly Token[], words: ReportingWords): boolean {
  return phrase.some(({ text, lower }) => {
    const gender = words.pronouns.get(lower);
    if (gender !== undefined && !/^\p{Lu}.+/u.test(text)) return gender === 'male' || gender === 'female';
    return (
      gender === 'male' ||
      gender === 'female' ||
      words.offices.has(lower) ||
      (gender === undefined && /^\p{Lu}/u.test(text) && !words.determiners.has(lower))
    );
  });
}

/** Whether a cue's subject is "who" or "which". */
export function isRelative(tokens: readonly Token[], { subject }: Cue, words: ReportingWords): boolean {
  return words.relatives.has(tokens[subject?.from ?? -1]?.lower ?? '');
}

/** Whose a quotation is behind a noun for what was said: "Marsh's claim that grain is a “weapon”". */
export function ownerOf(
  tokens: readonly Token[],
  quote: number,
  words: ReportingWords,
): { speaker: Phrase; noun: Phrase } | undefined {
  const author = authorOf(tokens, quote, words);
  if (author) return { speaker: author, noun: { from: author.from - 1, to: author.from } };
  // "Marsh's “rotten fish” remark"
  const behind = tokens[quote + 1];
  const owner = words.reportingNouns.has(behind?.lower ?? '') ? ownerAt(tokens, quote - 1, words) : undefined;
  if (owner) return { speaker: owner, noun: { from: quote + 1, to: quote + 2 } };
  for (let noun = quote - 1; noun >= Math.max(1, quote - 12); noun--) {
    const { lower: called = '' } = tokens[noun] ?? {};
    const isSlogan = words.slogans.has(called) && quote - noun <= 2;
    if (!isSlogan && !words.reportingNouns.has(called)) continue;
    const between = tokens.slice(noun + 1, quote);
    const leads = isSlogan || between.some(({ lower }) => words.that.has(lower) || words.links.has(lower));
    if (!leads) continue;
    for (let place = noun - 1; place >= Math.max(0, noun - 4); place--) {
      if (tokens[place]?.kind === 'mark' && !isGenitive(tokens[place])) break;
      const speaker = ownerAt(tokens, place, words);
      if (speaker) return { speaker, noun: { from: noun, to: noun + 1 } };
      if (isGenitive(tokens[place])) return undefined;
    }
  }
  return undefined;
}

const isGenitive = (token: Token | undefined) => /^['’]s?$/.test(token?.lower ?? '');

/** Whose a thing is, by the word at its place: `his`, the sign of the genitive behind a name. */
function ownerAt(tokens: readonly Token[], place: number, words: ReportingWords): Phrase | undefined {
  if (words.owns.has(tokens[place]?.lower ?? '')) return { from: place, to: place + 1 };
  if (!isGenitive(tokens[place])) return undefined;
  let from = place;
  while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')) from--;
  return from === place ? undefined : { from, to: place };
}

/** Who wrote what a quotation is the title of: a paper titled “Grain First” `by Ada Marsh`, “Grain First” was written `by Ada Marsh`. */
export function authorOf(tokens: readonly Token[], quote: number, words: ReportingWords): Phrase | undefined {
  const near = tokens.slice(quote + 1, quote + 4).findIndex(({ lower }) => words.agents.has(lower));
  if (near === -1) return undefined;
  const agent = quote + 1 + near;
  const between = tokens.slice(quote + 1, agent);
  const isTitled = agent === quote + 1 && words.naming.has(tokens[quote - 1]?.lower ?? '');
  const isWritten =
    between.some(({ lower }) => words.writing.has(lower)) && between.some(({ lower }) => words.passive.has(lower));
  const isName = ({ text, lower }: Token) => /^\p{Lu}/u.test(text) || words.and.has(lower);
  let to = agent + 1;
  for (let next = tokens[to]; next && isName(next); next = tokens[to]) to++;
  return (isTitled || isWritten) && to > agent + 1 ? { from: agent + 1, to } : undefined;
}
