import { firstDay, lastDay, type EdtfDate } from '../statements/dates/dates.ts';
import { foldLetters } from '../statements/text/fold-letters.ts';
import { at, warning, type Finding, type Place, type Problem } from '../statements/problems.ts';
import { shortDigest } from '../statements/short-name.ts';
import { plainText } from '../statements/statement.ts';
import { addressKey } from '../statements/addresses/web-address.ts';
import type { ArchivedArticle, ArchivedStatement } from './archived-statement.ts';

/** What tells a report, and what was said in it: an entry by which another one can be found to be the same. */
export interface Reported {
  /** The addresses of the report and the digest of its text, as they are compared. */
  keys: string[];
  said: Said[];
}

interface Said {
  by: string;
  days: string;
  /** The digest of the words, where they are more than a few. */
  readonly words?: string | undefined;
  place: Place;
}

/** Fewer letters than this are said twice a day by anybody: "No comment." */
const fewLetters = 20;

const known = new WeakMap<ArchivedArticle, Reported>();

/** What of an entry is compared with others; the words of a withdrawn one may stand elsewhere. */
export function reportedIn(article: ArchivedArticle): Reported | undefined {
  if (article.status === 'withdrawn') return undefined;
  const before = known.get(article);
  if (before) return before;
  const { url, archived, sha256 } = article.source;
  const keys = [url, archived].flatMap((address) => (address === undefined ? [] : addressKey(address)));
  if (sha256 !== undefined) keys.push(sha256);
  const reported = { keys: [...new Set(keys)], said: article.statements.map(saidIn) };
  known.set(article, reported);
  return reported;
}

function saidIn(statement: ArchivedStatement): Said {
  let words: string | undefined | null = null;
  return {
    by: statement.speakers.map(({ speaker }) => speaker.slug).join('; '),
    days: daysOf(statement.date),
    // Few speakers are reported twice of a day: of the others nobody asks for it.
    get words() {
      if (words === null) words = digestOfWords(statement);
      return words;
    },
    place: statement.place,
  };
}

function digestOfWords(statement: ArchivedStatement): string | undefined {
  const letters = foldLetters(plainText(statement)).replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return letters.length >= fewLetters ? shortDigest(letters) : undefined;
}

function daysOf(date: EdtfDate): string {
  return `${firstDay(date)}/${lastDay(date)}`;
}

/**
 * Entries that have what another one has already: the same words, or words of the same speaker and day out of the same report. Each
 * is told of the first that has it, so that many of one report are no more warnings than they are entries.
 */
export function findSameReports(entries: readonly { file: string; report: Reported | undefined }[]): Problem[] {
  const several = saidInSeveral(entries);
  const firstWith = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { file, report } of entries) {
    const told = new Set<string>();
    for (const said of report?.said ?? []) {
      const day = dayOf(said);
      if (!several.has(day)) continue;
      const tell = (what: string, finding: (other: string) => Finding) => {
        const key = `${day} ${what}`;
        const other = firstWith.get(key) ?? file;
        if (other === file) firstWith.set(key, file);
        else if (!told.has(other)) problems.push(at(file, said.place, finding(other)));
        if (other !== file) told.add(other);
      };
      if (said.words !== undefined) tell(said.words, sameWords);
      for (const key of report?.keys ?? []) tell(key, sameReport);
    }
  }
  return problems;
}

/** What somebody said on a day, in one key. */
function dayOf({ by, days }: Said): string {
  return `${by} ${days}`;
}

/** The days of speakers that more than one file tells of. */
function saidInSeveral(entries: readonly { file: string; report: Reported | undefined }[]): Set<string> {
  const first = new Map<string, string>();
  const several = new Set<string>();
  for (const { file, report } of entries) {
    for (const said of report?.said ?? []) {
      const day = dayOf(said);
      const other = first.get(day);
      if (other === undefined) first.set(day, file);
      else if (other !== file) several.add(day);
    }
  }
  return several;
}

function sameWords(other: string): Finding {
  const repair = 'Keep one of the two; a further source of the same words goes into its "also:".';
  return warning('same-words', `the same words of the same speaker and day stand in ${other}`, repair);
}

function sameReport(other: string): Finding {
  const fact = `${other} was read from the same report, and has words of the same speaker and day`;
  return warning('same-report', fact, 'Put the statements into one entry.');
}
