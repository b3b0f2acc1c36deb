import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import { type Phrase, capital, endsInComma } from './noun-phrases.ts';
import type { Token } from './sentences.ts';

/** Where a sentence begins in earnest, behind what only opens it: "Instead,", "Hours later,", "Asked about it,". */
function behindOpeners(tokens: readonly Token[], words: ReportingWords): number {
  let start = 0;
  for (let step = 0; step < 2; step++) {
    const [lead, next] = tokens.slice(start, start + 2);
    if (lead?.kind !== 'word' && lead?.kind !== 'number') break;
    const leads =
      words.prepositions.has(lead.lower) ||
      words.subordinators.has(lead.lower) ||
      words.participles.has(lead.lower) ||
      (words.introduces?.test(lead.lower) === true && next?.kind === 'word' && !capital.test(next.text));
    const isTime = tokens.slice(start, start + 4).some(({ lower }) => words.time.has(lower));
    const opens = words.openers.has(lead.lower) || (words.adverb?.test(lead.lower) === true && next?.text === ',');
    if (!leads && !opens && !(isTime && lead.kind === 'number') && !words.conjunctions.has(lead.lower)) break;
    const comma = tokens.findIndex((token, index) => index > start && endsInComma(token));
    if (leads || (isTime && comma - start <= 4)) {
      if (comma === -1 || comma > start + 30) break;
      start = comma + 1;
    } else start += next?.text === ',' ? 2 : 1;
  }
  return start;
}

/** Where an office or a body behind "Marsh’s" ends, with the name behind it: neither is Marsh; undefined where something else is hers. */
function heldBehind(tokens: readonly Token[], start: number, words: ReportingWords): number | undefined {
  const behind = tokens.slice(start, start + 5);
  const noun = behind.findIndex(({ lower }) => [words.offices, words.bodies, words.kin].some((own) => own.has(lower)));
  if (noun === -1 || behind.slice(0, noun).some(({ kind, lower }) => kind !== 'word' || words.breaks.has(lower)))
    return undefined;
  const end = start + noun + 1;
  const name = tokens[end]?.text === ',' ? end + 1 : end;
  let to = name;
  while (capital.test(tokens[to]?.text ?? '')) to++;
  return to > name ? to : end;
}

/** The first noun phrase of a sentence, as its subject; what leads up to it is passed over. */
export function firstPhrase(tokens: readonly Token[], words: ReportingWords): Phrase | undefined {
  const start = behindOpeners(tokens, words);
  for (let index = start; index < Math.min(tokens.length, start + 30); index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') continue;
    if (words.tongue?.isSubjectless?.(tokens, index, index === start)) return undefined;
    const whole = words.tongue?.holderEnd(tokens, index);
    if (whole !== undefined) return { from: index, to: whole };
    if (words.pronouns.has(token.lower) && !words.determiners.has(token.lower)) return { from: index, to: index + 1 };
    if (words.determiners.has(token.lower)) {
      // "the senior official", "its board"
      const noun = tokens
        .slice(index + 1, index + 4)
        .findIndex(({ lower }) => words.offices.has(lower) || words.bodies.has(lower) || words.messages.has(lower));
      const isPhrase = tokens
        .slice(index + 1, index + 1 + noun)
        .every(({ kind, lower }) => kind === 'word' && !words.breaks.has(lower));
      const isSmall = !capital.test(tokens[index + 1 + noun]?.text ?? '');
      if (noun !== -1 && isPhrase && isSmall && !capital.test(tokens[index + noun + 2]?.text ?? ''))
        return { from: index, to: index + noun + 2 };
    }
    if (!capital.test(token.text) || words.time.has(token.lower)) continue;
    const isPlain =
      words.prepositions.has(token.lower) ||
      words.subordinators.has(token.lower) ||
      words.conjunctions.has(token.lower) ||
      words.determiners.has(token.lower) ||
      words.openers.has(token.lower) ||
      (words.tongue !== undefined && words.breaks.has(token.lower)) ||
      (index === start && words.between.has(token.lower)) ||
      (words.adverb?.test(token.lower) ?? false);
    if (isPlain) continue;
    // "Regional leaders", "Senior party officials": a first word has a capital whatever it is.
    const own = tokens.slice(index + 1, index + 4);
    const office = own.findIndex(
      ({ text, lower }) => /^\p{Ll}.*s$/u.test(text) && words.offices.has(lower.slice(0, -1)),
    );
    const isOffice = own.slice(0, office).every(({ kind, lower }) => kind === 'word' && !words.breaks.has(lower));
    if (index === start && office !== -1 && isOffice) return { from: index, to: index + office + 2 };
    let to = index + 1;
    while (to < tokens.length && capital.test(tokens[to]?.text ?? '')) to++;
    const isOwner = /^['’]s$/u.test(tokens[to]?.lower ?? '');
    // "Lake Party chief Bo Lund"
    const isHeld = words.offices.has(tokens[to]?.lower ?? '') && capital.test(tokens[to + 1]?.text ?? '');
    const held = isOwner || isHeld ? heldBehind(tokens, isOwner ? to + 1 : to, words) : undefined;
    return { from: index, to: held ?? to };
  }
  return undefined;
}
