import type { Query, Typed } from '../queries/query.ts';
import { soughtWords, type SoughtWord } from '../words/tokens.ts';
import { uniqueWords } from '../queries/query.ts';
import type { FoundPeriod } from './periods.ts';
import type { FoundName } from './find-names.ts';
import type { Reading } from './read-meaning.ts';

/** One way to take a query: for whom something was said, when, and which words are left. */
export interface Interpretation {
  parties: FoundName[];
  words: SoughtWord[];
  /** Whether the last of them ends the query, so that it may go on. */
  goesOn: boolean;
}

/** A query as asked of what was said for some parties: their names are no words then. */
export function interpret(
  query: Query,
  reading: Reading,
  periods: readonly FoundPeriod[],
  parties: FoundName[],
  length: number,
): Interpretation {
  const isOfParty = (at: number) => parties.some(({ first, behind }) => first <= at && at < behind);
  const content = reading.content.filter((at) => !isOfParty(at));
  const others = query.plain.length + query.phrases.length + parties.length + periods.length + filterCount(query);
  // Where nothing else is asked for, the small words are what is sought: "what of it".
  const kept = content.length + others > 0 ? content : reading.words.map((_word, at) => at);
  const pieces = piecesOf(query, reading, periods, kept);
  return {
    parties,
    words: uniqueWords([...query.plain, ...pieces.flatMap((piece) => wordsOfPiece(piece, query))]),
    goesOn: pieces.at(-1)?.end === length,
  };
}

function wordsOfPiece({ text, start }: Typed, { either }: Query): SoughtWord[] {
  const group = either.findIndex((runs) => runs.some((run) => run.start <= start && start < run.end));
  return group === -1 ? soughtWords(text) : soughtWords(text).map((word) => ({ ...word, either: group }));
}

function filterCount({ filters, withoutFilters, withoutPeriods, without, from, to }: Query): number {
  const values = [filters, withoutFilters].flatMap((own) => Object.values(own).flat());
  return (
    values.length + without.length + withoutPeriods.length + (from === undefined ? 0 : 1) + (to === undefined ? 0 : 1)
  );
}

/** The text of the words that are kept, in one piece where they stand side by side: signs inside a word are read by the tokenizer. */
function piecesOf(
  { runs }: Query,
  { words }: Reading,
  periods: readonly FoundPeriod[],
  kept: readonly number[],
): Typed[] {
  return runs.flatMap((run) => {
    const pieces: Typed[] = [];
    let last = -2;
    for (const at of kept) {
      const word = words[at];
      if (!word || word.start < run.start || word.end > run.end) continue;
      const piece = pieces.at(-1);
      const isNext =
        piece && at === last + 1 && !periods.some((own) => piece.end <= own.start && own.end <= word.start);
      if (isNext) piece.end = word.end;
      else pieces.push({ text: '', start: word.start, end: word.end });
      last = at;
    }
    return pieces.map(({ start, end }) => ({ text: run.text.slice(start - run.start, end - run.start), start, end }));
  });
}
