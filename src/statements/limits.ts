import { at, error, type Problem, type SourceFile } from './problems.ts';

/** Markdown parsers take quadratic time or overflow the stack on input that no author writes; it is refused unread. */
const mostCharacters = 400_000;
const deepestNesting = 20;
const longRun = /[*_~`[\]<!]{200}/;
const mostDelimiters = 10_000;
/** Emphasis within emphasis, brackets within brackets: what people write has three or four levels. */
const deepestMarks = 100;
const levelMarks = /[*_]+|~~+|[[\]]/g;

/** Refuses a file that would cost more to parse than any real entry: too long, too deep, too many marks. */
export function findExcess(file: SourceFile): Problem | undefined {
  const refuse = (line: number, fact: string) =>
    at(file.path, { line, column: 1 }, error('excess', fact, 'Split the entry, or remove what is not words.'));
  if (file.text.length > mostCharacters) {
    return refuse(1, `this file has ${file.text.length} characters, more than the ${mostCharacters} that are read`);
  }
  let delimiters = 0;
  let open = 0;
  const lines = file.text.split('\n');
  for (const [index, line] of lines.entries()) {
    const lead = /^(?:[\t >]|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
    const depth = lead.replace(/[ \t]/g, '').length + Math.floor(lead.replace(/\S/g, '').length / 4);
    if (depth > deepestNesting) return refuse(index + 1, 'this line is nested deeper than anybody can read');
    if (longRun.test(line)) {
      return refuse(index + 1, 'this line holds a run of marks that means nothing');
    }
    delimiters += line.match(/[*_~`[\]<]/g)?.length ?? 0;
    if (delimiters > mostDelimiters) return refuse(index + 1, `more than ${mostDelimiters} Markdown marks up to here`);
    // Marks that nothing closes end with their paragraph.
    if (lead.length === line.length) open = 0;
    for (const level of levelsAlong(line, open)) {
      open = level;
      if (open > deepestMarks)
        return refuse(index + 1, 'the marks of this line are nested deeper than anybody can read');
    }
  }
  return undefined;
}

/**
 * How many marks of a line stand open behind each of its marks. A mark behind a space or a sign and in front of a word opens,
 * as in CommonMark (6.2, "left-flanking"); inside a word it closes what is open.
 */
function* levelsAlong(line: string, open: number): Generator<number> {
  let level = open;
  for (const { 0: mark, index } of line.matchAll(levelMarks)) {
    const before = line[index - 1] ?? ' ';
    const after = line[index + mark.length] ?? ' ';
    const levels = Math.ceil(mark.length / 2);
    const opens = mark === '[' || (mark !== ']' && /\S/.test(after) && (level === 0 || /[\s\p{P}\p{S}]/u.test(before)));
    const closes = mark === ']' || (!opens && /\S/.test(before));
    level = opens ? level + levels : closes ? Math.max(0, level - levels) : level;
    yield level;
  }
}
