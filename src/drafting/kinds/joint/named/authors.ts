import { officeOf } from '../../../../languages/reporting/office-of.ts';
import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { isFullName, titles } from '../../voice/signers.ts';
import { isIntroduction } from '../form/lead-in.ts';

/** "signed by Ada Marsh, Bo Lund and other leaders", "By Ada Marsh and Bo Lund" */
const by =
  /\b(?:signed|co-?signed|written|penned|co-?authored|authored)(?: (?:jointly|today))? by |^\s*(?:[Bb]y|BY):? (?=\p{Lu})/u;
/** "Ada Marsh, Bo Lund and Cy Dorn, Ambassadors of Norland, Sudland and Tarn": those in whose line only their offices stand. */
const inApposition =
  /^(?=\p{Lu})((?:[^.,;:\d]{5,60}, ){0,6}[^.,;:\d]{5,60},? (?:and|&) [^.,;:\d]{5,60}), (?:the )?(?:\p{L}+ ){0,3}(?:Ministers|Presidents|Ambassadors|Representatives|Commissioners|Leaders|Envoys|Secretaries|Chairs|Directors|Speakers|Members|Heads|Chancellors|Mayors|Governors)\b(?!.* (?:is|are|was|were|has|have|said|met|held|will|issued?|welcome[sd]?|condemn(?:ed)?|call(?:ed)?) )/u;
/** What tells that others have signed, too, whom the line does not name. */
const andOthers = /\b(?:and|with|,)\s(?:\d+ |\p{Ll}+ )?(?:other|others|more)\b/u;
/** "Ada Marsh is the Prime Minister of Norland." */
const isHolder = /^(?:[*_–—-]\s?)?(\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,4}?)(?:,? is|,) (?:the |an? )?(?=[\p{L}-])/u;
const longestName = 60;
/** So many lines of a page may stand below the notes. */
const [mostAbove, mostBehind, longestNote] = [8, 4, 260];

/** Those who wrote an article together, and whether a line tells that others did, too. */
export interface Authors {
  at: Stretch[];
  isWhole: boolean;
  /** Whether a line above the article says so. */
  isAbove: boolean;
  /** Whether nothing but their offices stands in it. */
  isOnlyThem?: boolean;
}

/** Who wrote an article together: by the line of its authors, or by the notes below it. */
export function authorsIn(form: Form): Authors | undefined {
  return authorsAbove(form) ?? authorsBelow(form);
}

/** Those whom a line above names behind "by": several names and nothing else but what they are. */
function authorsAbove({ text, blocks, head, printed, words }: Form): Authors | undefined {
  for (const [index, { start, end }] of blocks.slice(0, Math.max(head + 1, mostAbove)).entries()) {
    const line = text.slice(start, end);
    const names = line.length < longestNote ? inApposition.exec(line)?.[1] : undefined;
    const own = names === undefined ? [] : namesOf(names, start, words);
    if (names !== undefined && own.length > 1 && own.length === names.split(/, (?:and )?| (?:and|&) /u).length)
      return { at: own, isWhole: true, isAbove: true, isOnlyThem: true };
    const match = line.length < longestNote || isIntroduction(printed[index] ?? '') ? by.exec(line) : null;
    if (!match) continue;
    const from = start + match.index + match[0].length;
    const at = namesOf(text.slice(from, end), from, words);
    if (at.length > 1) return { at, isWhole: !andOthers.test(line), isAbove: /^\s*by\b/iu.test(match[0]) };
  }
  return undefined;
}

/** The names that words begin with, one behind the other: "Ada Marsh, President of Norland, and Bo Lund". */
function namesOf(printed: string, from: number, words: Form['words']): Stretch[] {
  const found: Stretch[] = [];
  // A line of another field ends it: "Date: 12 May".
  for (const match of printed
    .split(/\n(?=\p{Lu}\p{Ll}+:)/u, 1)
    .join('')
    .matchAll(/(?:(?!,\s|;\s|\s[Aa]nd\s|\s&\s).)+/gsu)) {
    const lead = /^(?:,|;)?\s?(?:[Aa]nd |& )?\s?/u.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(lead).replace(/[\s.:]{1,4}$/u, '');
    const isOffice = name.split(' ').some((part) => officeOf(part.toLowerCase(), words) !== undefined);
    if (!isOffice && isFullName(name) && !words.countries.has(name.toLowerCase()))
      found.push({ start: from + match.index + lead, end: from + match.index + lead + name.length });
    else if (found.length === 0) return [];
  }
  return found;
}

/** Those of whom the last lines tell who each is. */
function authorsBelow({ text, blocks, words, head }: Form): Authors | undefined {
  const lines = blocks
    .slice(head + 2)
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[^\r\n]+?(?:(?<=\p{L}{3})\.(?=\s\p{Lu})|[\r\n]|$)/gu)].map(
        ({ 0: line, index }) => holderIn(line, start + index, words) ?? (isProse(line) ? 'prose' : undefined),
      ),
    )
    .reverse();
  const first = lines.findIndex((one) => one !== undefined);
  if (first === -1 || first > mostBehind || lines[first] === 'prose') return undefined;
  const rest = lines.slice(first);
  const ends = rest.findIndex((one) => one === undefined || one === 'prose');
  const at = rest
    .slice(0, ends === -1 ? rest.length : ends)
    .filter((one) => one !== undefined && one !== 'prose')
    .reverse();
  return at.length > 1 ? { at, isWhole: true, isAbove: false } : undefined;
}

/** Whether a line is one of the text, and none that a page prints below it. */
function isProse(line: string): boolean {
  return line.length > longestName && /[.!?:;]$/u.test(line.trim());
}

/** Whose office a note tells. */
function holderIn(printed: string, start: number, words: Form['words']): Stretch | undefined {
  const whole = printed.trimStart();
  const line = whole.slice(titles.exec(whole)?.[0].length ?? 0);
  const name = isHolder.exec(line)?.[1];
  if (name === undefined || !isFullName(name) || line.length > longestNote) return undefined;
  const behind = line.slice(line.indexOf(name) + name.length).split(/[\s,.]+/u, 10);
  if (!behind.some((word) => officeOf(word.toLowerCase(), words) !== undefined)) return undefined;
  const from = start + printed.length - line.length + line.indexOf(name);
  return { start: from, end: from + name.length };
}
