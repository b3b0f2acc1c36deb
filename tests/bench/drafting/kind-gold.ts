import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stretch } from '../../../src/drafting/text/paragraphs.ts';
import type { FoundStatement } from '../../../src/drafting/found-statement.ts';

/** The folder with a folder for each kind of text. */
export const kindFolder = 'tests/fixtures/reports';

/** A statement as somebody marked it: who says it, and where its words stand, in parts where a tag interrupts them. */
export interface MarkedStatement {
  who: string[];
  start: number;
  end: number;
  parts: [start: number, end: number][];
}

/** A text of a kind with its statements. */
export interface MarkedText {
  kind: string;
  name: string;
  text: string;
  statements: MarkedStatement[];
}

/** What of some texts was found, statement by statement. */
export interface KindScore {
  /** Texts that were held for another kind. */
  otherKind: string[];
  marked: number;
  /** Found with nine words in ten and the right speaker. */
  right: number;
  /** Found, and given to somebody else. */
  wrongSpeaker: number;
  missed: number;
  tooMany: number;
  /** Of what was held for as good as certain, how many were somebody else's. */
  sure: number;
  sureWrong: number;
  errors: string[];
}

/**
 * The texts of a folder: `NN.txt`, and beside each `NN.gold`, a line a statement, `speaker | first words … last words + after the tag`. A folder is called by its
 * kind, or by its language: there the texts are news where the first line of the gold names no other kind, `# letter`.
 */
export function markedTexts(name: string): MarkedText[] {
  const folder = join(kindFolder, name);
  const ofFolder = /^\w\w$/.test(name) ? 'news' : name;
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt') && /^\d/.test(name));
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const gold = readFileSync(join(folder, name.replace('.txt', '.gold')), 'utf8');
    const kind = /^# (\w+)/.exec(gold)?.[1] ?? ofFolder;
    let from = 0;
    const statements = gold
      .split('\n')
      .filter((line) => line.includes(' | '))
      .map((line): MarkedStatement => {
        const [who = '', said = ''] = line.split(' | ');
        const parts: [number, number][] = [];
        for (const part of said.split(' + ')) {
          const found = partOf(text, part, parts.at(-1)?.[1] ?? from);
          if (!found) throw new Error(`${folder}/${name} has no "${part}"`);
          parts.push(found);
        }
        const [start, end] = [parts[0]?.[0] ?? 0, parts.at(-1)?.[1] ?? 0];
        from = start;
        return { who: who.split('; '), start, end, parts };
      });
    return { kind, name, text, statements };
  });
}

/** Where "first words … last words" stand, from a place on, or else from the top. */
function partOf(text: string, said: string, from: number): [number, number] | undefined {
  const [first = '', last = first] = said.split(' … ');
  const start = placeOf(text, first, from) ?? placeOf(text, first, 0);
  if (start === undefined) return undefined;
  const end = placeOf(text, last, first === last ? start : start + first.length);
  return end === undefined ? undefined : [start, end + last.length];
}

function placeOf(text: string, words: string, from: number): number | undefined {
  const at = text.indexOf(words, from);
  return at === -1 ? undefined : at;
}

export function noKindScore(): KindScore {
  return {
    otherKind: [],
    marked: 0,
    right: 0,
    wrongSpeaker: 0,
    missed: 0,
    tooMany: 0,
    sure: 0,
    sureWrong: 0,
    errors: [],
  };
}

/** Adds what was found in a text to the score of its kind. */
export function scoreText(
  { kind, name, text, statements }: MarkedText,
  readAs: string,
  found: readonly FoundStatement[],
  score: KindScore,
): void {
  if (readAs !== kind) score.otherKind.push(`${name}: ${readAs}`);
  const taken = new Set<FoundStatement>();
  for (const marked of statements) {
    score.marked++;
    const best = found
      .filter((statement) => !taken.has(statement))
      .map((statement) => ({ statement, share: sharedWords(text, marked, statement) }))
      .sort((a, b) => b.share - a.share)[0];
    const said = `${name} ${marked.who.join('; ')}: ${text.slice(marked.start, marked.end).replace(/\s+/g, ' ').slice(0, 70)}`;
    if (!best || best.share < 0.8) {
      score.missed++;
      score.errors.push(
        `missed  ${said}${
          best && best.share > 0
            ? ` ~ ${best.statement.parts
                .map(([start, end]) => text.slice(start, end))
                .join(' … ')
                .replace(/\s+/g, ' ')
                .slice(0, 90)}`
            : ''
        }`,
      );
      continue;
    }
    taken.add(best.statement);
    const isRight = isSpeaker(marked.who, best.statement);
    if (best.statement.confidence >= 0.99) {
      score.sure++;
      if (!isRight) score.sureWrong++;
    }
    if (isRight) score.right++;
    else {
      score.wrongSpeaker++;
      score.errors.push(`speaker ${said} -> ${best.statement.entity ?? '–'} (${best.statement.confidence})`);
    }
  }
  for (const statement of found) {
    if (taken.has(statement)) continue;
    score.tooMany++;
    score.errors.push(
      `too many ${name} ${statement.entity ?? '–'}: ${text.slice(statement.start, statement.end).replace(/\s+/g, ' ').slice(0, 90)}`,
    );
  }
}

/** The share of the letters of both that both have. */
function sharedWords(text: string, { start, parts: marked }: MarkedStatement, found: FoundStatement): number {
  const parts = withVerb(text, start, found);
  const count = (from: number, to: number) =>
    text.slice(from, Math.max(from, to)).replace(/[^\p{L}\p{N}]/gu, '').length;
  const lettersOf = (stretches: readonly [number, number][]) =>
    stretches.reduce((sum, [from, to]) => sum + count(from, to), 0);
  const shared = parts.reduce(
    (sum, [from, to]) =>
      sum + lettersOf(marked.map(([first, last]) => [Math.max(from, first), Math.min(to, last)] as [number, number])),
    0,
  );
  const [only, ...others] = marked;
  const tag = only && others.length === 0 ? tagIn(found, only, count) : 0;
  const whole = lettersOf(marked) - tag + lettersOf(parts) - shared;
  return whole === 0 ? 0 : shared / whole;
}

/** How many letters of what is marked a tag between two parts has: whoever marks from the first word to the last takes it in. */
function tagIn(
  { parts, cueStart = 0 }: FoundStatement,
  [start, end]: readonly [number, number],
  count: (from: number, to: number) => number,
): number {
  const at = parts.findIndex(([, close], index) => close <= cueStart && cueStart < (parts[index + 1]?.[0] ?? 0));
  return at === -1 ? 0 : count(Math.max(start, parts[at]?.[1] ?? 0), Math.min(end, parts[at + 1]?.[0] ?? 0));
}

/** The parts of a statement; its verb with them where somebody marked it, as "called for a fund", and without "that" in front. */
function withVerb(
  text: string,
  start: number,
  { parts, governingVerb, ...found }: FoundStatement & { governingVerb?: Stretch | undefined },
): [number, number][] {
  const [[from, to] = [0, 0], ...others] = parts;
  const [cueStart, cueEnd] = governingVerb ? [governingVerb.start, governingVerb.end] : [found.cueStart, found.cueEnd];
  const isMarked =
    cueStart !== undefined && cueEnd !== undefined && start <= cueStart && from >= cueEnd && from - cueEnd <= 4;
  const that = /^(?:that|dass|que|qu['’]|что)\s*/u.exec(text.slice(from, to))?.[0].length ?? 0;
  return [[isMarked ? cueStart : from + that, to], ...others];
}

function isSpeaker(who: readonly string[], { entity = '', speakers, speaker = '' }: FoundStatement): boolean {
  const fold = (name: string) =>
    name
      .toLowerCase()
      .replace(/^(?:the|an?|his|her) /, '')
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
  if (who.length > 1) {
    // News name several side by side, and ask for a statement each.
    const given = (speakers ?? entity.split(/ (?:and|et|y|e|und|и) |, /u)).map(fold);
    return (
      who.length === given.length &&
      who.every((name) => given.some((own) => own.includes(fold(name)) || fold(name).includes(own)))
    );
  }
  const [only = ''] = who;
  const wanted = fold(only);
  return [entity, speaker].some(
    (name) =>
      fold(name) === wanted ||
      (fold(name).includes(wanted) && wanted !== '') ||
      (wanted.includes(' ') && fold(name) !== '' && wanted.split(' ').at(-1) === fold(name)),
  );
}
