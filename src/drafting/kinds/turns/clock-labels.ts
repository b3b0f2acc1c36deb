import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { linesOf, type Stretch } from '../../text/paragraphs.ts';

/** "2:20 p.m.", "14.05" alone in a line. */
const clock = /^\(?\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\)?$/iu;
/** Between the time and the words stand a party, a place, and who speaks. */
const mostBetween = 6;
const longestHead = 90;
const fewestTimes = 2;

/** The labels of a debate that prints a time above each speech, with whom each names, and what else is printed there and nobody says. */
export interface ClockLabels {
  heads: ReadonlyMap<string, string>;
  beside: readonly Stretch[];
}

/** Finds who speaks in a debate that prints above each speech a time, below it a party or a place, and in the last line above the words a name. */
export function clockLabels(text: string, words: ReportingWords): ClockLabels {
  const lines = linesOf(text);
  const printed = lines.map(({ start, end }) => text.slice(start, end));
  const isShort = (line: string | undefined) =>
    line !== undefined &&
    line.length <= longestHead &&
    (!/[.!?…:;,]$/u.test(line) || /(?:^|[\s.])\p{Lu}\.$/u.test(line));
  const heads = new Map<string, string>();
  const beside: Stretch[] = [];
  let found = 0;
  const times = printed.flatMap((line, index) => (clock.test(line) ? [index] : []));
  for (const at of times) {
    let next = at + 1;
    while (next <= at + mostBetween && isShort(printed[next])) next++;
    if (isLongLabel(printed[next], printed[next - 1])) next++;
    const line = printed[next - 1];
    if (line === undefined || next - at < 3 || next > at + mostBetween || next >= printed.length) continue;
    const above = printed.slice(at + 1, next - 1);
    found++;
    heads.set(line, nameIn(line, above, words));
    let first = at;
    while (first > at - 2 && first > 0 && isShort(printed[first - 1])) first--;
    beside.push(...lines.slice(first, next - 1));
  }
  return found >= fewestTimes && times.length >= fewestTimes ? { heads, beside } : { heads: new Map(), beside: [] };
}

/** "Ada Marsh Harbour PartyLeader of the Government in the House and Minister for Ports", below "Harbour Party": a label that its offices make long. */
function isLongLabel(line: string | undefined, party: string | undefined): boolean {
  return (
    line !== undefined &&
    party !== undefined &&
    line.length > longestHead &&
    line.length <= longestHead * 2 &&
    !/[.!?…:;,]$/u.test(line) &&
    line.slice(0, 60).includes(` ${party}`)
  );
}

/** "Ada Marsh Minister for Ports", "Bo Lund Harbour Party Port Ada": the name alone, without the office, and the party that a line above tells. */
function nameIn(line: string, above: readonly string[], words: ReportingWords): string {
  const party = Math.min(...above.map((own) => line.indexOf(` ${own}`)).filter((index) => index > 0), line.length);
  const parts = line.slice(0, party).split(' ');
  const office = parts.findIndex((part) => words.offices.has(part.toLowerCase().replace(/,$/u, '')));
  const name = parts.slice(0, office > 1 ? office : parts.length);
  const isCut = party < line.length || office > 1;
  return (isCut || name.length <= 3 ? name : name.slice(0, 2)).join(' ').replace(/,$/u, '');
}
