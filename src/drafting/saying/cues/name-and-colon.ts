import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../text/noun-phrase-after.ts';
import { type Phrase } from '../../text/noun-phrases.ts';
import { isOffice } from '../../text/offices.ts';
import type { Sentence, Token } from '../../text/sentences.ts';
import { isHeadline } from './cue-context.ts';
import type { Cue } from './cue.ts';

const dash = /^[—–-]$|^--$/;

interface Named {
  speaker: Phrase;
  colon: Phrase;
  said: Phrase;
}

/**
 * A name and a colon in front of a quotation, as headlines and transcripts have them: "Marsh on tolls: ‘Grain will pass’". Behind
 * a headline's colon everything was said, else the quotation.
 */
export function colonNaming(tokens: readonly Token[], cues: readonly Cue[], words: ReportingWords): Named | undefined {
  const quote = tokens.findIndex(({ kind }) => kind === 'quote');
  return headlineColon(tokens, quote, cues, words) ?? colonBefore(tokens, quote, cues, words);
}

function headlineColon(
  tokens: readonly Token[],
  quote: number,
  cues: readonly Cue[],
  words: ReportingWords,
): Named | undefined {
  const at = tokens.findIndex(({ text }) => text === ':');
  if (at < 1 || at > 11 || quote <= at || cues.some(({ clause }) => clause.from < at)) return undefined;
  const isNamePart = ({ text, lower }: Token) =>
    /^\p{Lu}/u.test(text) || /^['’&/.-]/.test(text) || words.determiners.has(lower) || words.prepositions.has(lower);
  const before = tokens.slice(0, at);
  // „- Frieden in Norland: Kanzlerin Dorn lobte …“: a point of a list, where every noun has a capital.
  if (words.verbSecond && tokens.at(-1)?.text === '.') return undefined;
  if (!isHeadline(tokens) || !before.every(isNamePart)) return undefined;
  const cut = before.findIndex(
    ({ lower }, index) => index > 0 && words.prepositions.has(lower) && !words.possessives.has(lower),
  );
  const isOpener = cut === 1 && words.openers.has(before[0]?.lower ?? '');
  const speaker = isOpener ? { from: cut + 1, to: at } : { from: 0, to: cut === -1 ? at : cut };
  return { speaker, colon: { from: at, to: at + 1 }, said: { from: at + 1, to: tokens.length } };
}

/** "More from Ada Marsh: “…”", "Grain on the quays - Ada Marsh: “…” [Review.]" */
function colonBefore(
  tokens: readonly Token[],
  quote: number,
  cues: readonly Cue[],
  words: ReportingWords,
): Named | undefined {
  const at = quote - 1;
  if (at < 1 || tokens[at]?.text !== ':') return undefined;
  // What stands before a dash is a heading.
  const heading = tokens.findLastIndex(({ text }, index) => index < at && dash.test(text));
  if (at - heading > 12 || cues.some(({ clause }) => clause.from > heading && clause.from < at)) return undefined;
  let from = at;
  while (from > 0 && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '') && !words.time.has(tokens[from - 1]?.lower ?? ''))
    from--;
  // "The president of Norland: “…”": the office, and not what it is of.
  const first = tokens[heading + 1];
  const isOffice =
    words.determiners.has(first?.lower ?? '') &&
    tokens.slice(heading + 2, from).some(({ lower }) => words.offices.has(lower)) &&
    !tokens.slice(heading + 2, at).some((token, index, rest) => isOfClause(token, rest[index - 1], words));
  if (isOffice) from = heading + 1;
  const isAlone = from === heading + 1 || words.prepositions.has(tokens[from - 1]?.lower ?? '');
  const rest = tokens.slice(quote);
  const credit = rest.findIndex(({ text }) => text === '[');
  const own = credit === -1 ? rest : rest.slice(0, credit);
  if (from === at || !isAlone || !own.every(({ kind }) => kind === 'quote' || kind === 'mark')) return undefined;
  const last = quote + own.findLastIndex(({ kind }) => kind === 'quote');
  return { speaker: { from, to: at }, colon: { from: at, to: quote }, said: { from: quote, to: last + 1 } };
}

/** "The president then slams the party": a word that no name of an office has. */
function isOfClause({ lower }: Token, before: Token | undefined, words: ReportingWords): boolean {
  const isObject =
    !words.subjectMayWait && words.determiners.has(lower) && !words.prepositions.has(before?.lower ?? '');
  return isObject || (!words.subjectMayWait && words.between.has(lower));
}

/** "“Grain will pass.” — Ada Marsh (@AdaMarsh) May 30, 2031": a quotation with who said it behind a dash, and no verb. */
export function signatureNaming(
  tokens: readonly Token[],
  cues: readonly Cue[],
  words: ReportingWords,
): Named | undefined {
  const at = tokens.findIndex(({ kind }) => kind !== 'quote');
  if (at < 1 || cues.length > 0 || !/^[—–]$|^--$/.test(tokens[at]?.text ?? '')) return undefined;
  let to = at + 1;
  while (/^\p{Lu}/u.test(tokens[to]?.text ?? '') && !words.time.has(tokens[to]?.lower ?? '')) to++;
  const isEnd = tokens[to] === undefined || /^[,(.]$/.test(tokens[to]?.text ?? '');
  const isName = to - at >= 3 && to - at <= 6;
  return isEnd && isName
    ? { speaker: { from: at + 1, to }, colon: { from: at, to: at + 1 }, said: { from: 0, to: at } }
    : undefined;
}

/** "Grain will pass — Marsh", "Marsh: grain will pass": a headline that names the speaker at one of its ends. */
export function headlineNaming(
  { tokens, paragraph }: Sentence,
  cues: readonly Cue[],
  words: ReportingWords,
): Named | undefined {
  if (paragraph > 0 || cues.length > 0 || /^[.!?…]$/.test(tokens.at(-1)?.text ?? '')) return undefined;
  // "“Grain will pass”: Marsh after the talks"
  const isSomebody =
    /^\p{Lu}/u.test(tokens[2]?.text ?? '') || tokens.slice(2, 4).some((token) => isOffice(token, words));
  const speaker =
    tokens[0]?.kind === 'quote' && tokens[1]?.text === ':' && isSomebody
      ? nounPhraseAfter(tokens, 2, tokens.length, words)
      : undefined;
  if (speaker) return { speaker, colon: { from: 1, to: 2 }, said: { from: 0, to: 1 } };
  // In "THE KARSIA–DORVIA COMMISSION" a dash parts nothing.
  const isMark = ({ text, start }: Token, at: number) =>
    text === ':' || (dash.test(text) && start !== tokens[at - 1]?.end);
  // "Act Now:", "IN BRIEF:": what is no part of a name.
  const isCommon = ({ lower }: Token) =>
    [words.between, words.breaks, words.openers, words.time, words.plainForms, words.prepositions, words.labels].some(
      (group) => group.has(lower),
    );
  const isWho = (phrase: readonly Token[]) =>
    phrase.length > 0 &&
    !phrase.some(isCommon) &&
    phrase.length <= 5 &&
    phrase.every(
      ({ kind, text, lower }) =>
        kind === 'word' &&
        (/^\p{Lu}/u.test(text) ||
          words.offices.has(lower) ||
          words.bodies.has(lower) ||
          words.titles.has(lower) ||
          words.countries.has(lower)),
    );
  const last = tokens.findLastIndex(isMark);
  const colon = tokens.findIndex(({ text }) => text === ':');
  // "Marsh: The strait is no wall – World": behind the name in front, the end is a rubric.
  const isRubric = colon > 0 && colon < last && colon <= 3 && isWho(tokens.slice(0, colon));
  if (!isRubric && last >= 3 && isWho(tokens.slice(last + 1)))
    return {
      speaker: { from: last + 1, to: tokens.length },
      colon: { from: last, to: last + 1 },
      said: { from: 0, to: last },
    };
  const first = tokens.findIndex(({ text }) => text === ':');
  // "Norland: Minister Phones Envoy": a rubric of country, not who says so.
  const isCountry = first === 1 && words.countries.has(tokens[0]?.lower ?? '') && isHeadline(tokens.slice(2));
  // "ISSN: 1391 - 0531"
  const isSaid = tokens.length - first > 3 && tokens.slice(first).some(({ text }) => /\p{L}{2}/u.test(text));
  const isName = isWho(tokens.slice(0, first)) && first <= 3 && isSaid && !isCountry;
  return first > 0 && isName
    ? {
        speaker: { from: 0, to: first },
        colon: { from: first, to: first + 1 },
        said: { from: first + 1, to: tokens.length },
      }
    : undefined;
}
