import { nobleName } from '../../../../languages/de/noble-name.ts';
import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import type { Token } from '../../../text/sentences.ts';

/** Adverbs that a sentence begins with and that are nobody's name, as “Ehrlich” and “Townsend” are. */
const adverb =
  /^(?:\p{L}{3,}(?:weise|dessen|falls|maßen|massen|seits)|überraschend|(?:an|ab)schlie(?:ß|ss)end|ergänzend|einleitend|entsprechend|zusammenfassend|umgehend|ausdrücklich|nachdrücklich|eindringlich|kürzlich|jüngst|schließlich|schliesslich|letztlich|ursprünglich|tatsächlich|grundsätzlich|daraufhin|derweil|unterdessen|zuletzt|zunächst|erneut|wiederholt|mehrfach)$/u;
/** What begins a comparison in front of a verb: „Wie schon Marsch hat auch Lund“. */
const alike = /^(?:schon|zuvor|bereits|auch)$/u;

/** Whether a sentence begins with a place, a time or another adverbial, so that the subject of its verb stands behind that: „Am Montag“, „Überraschend“. */
export function beginsAdverbially(tokens: readonly Token[], verb: number, words: ReportingWords): boolean {
  const [first, second] = tokens;
  if (!words.verbSecond || !first || !second || verb === 0) return false;
  const { lower } = first;
  // „Von der Marsch forderte“
  if (words.prepositions.has(lower)) return verb > 1 && nobleName(tokens, 0, words) !== verb;
  const isPerson = words.firstNames.has(lower) || words.countries.has(lower) || words.bodies.has(lower);
  const isAdverb = verb === 1 && adverb.test(lower) && !isPerson;
  const isAlike =
    lower === 'wie' && alike.test(second.lower) && tokens.slice(verb, verb + 2).some((token) => token.lower === 'auch');
  return words.openers.has(lower) || words.time.has(lower) || isAdverb || isAlike;
}
