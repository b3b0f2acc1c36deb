import { OpenMarks } from './open-marks.ts';
import { at, error, type Problem, type SourceFile } from './problems.ts';

/** Markdown parsers take quadratic time or overflow the stack on input that no author writes; it is refused unread. */
const mostCharacters = 400_000;
const deepestNesting = 20;
/** Emphasis, links and lists of fields that begin inside each other, on lines without an empty one between them. */
const mostOpenMarks = 100;
const longRun = /[*_~`[\]<!]{200}/;
const mostDelimiters = 10_000;
/** A mark of Markdown, or a line with room for a deeper nesting in front of it: a text with neither has nothing to count. */
const anyMark = /[*_~`[\]<!{}]/;
const deepLead = new RegExp(`^[\\t >+*.)\\d-]{${deepestNesting}}`, 'm');

/** Refuses a file that would cost more to parse than any real entry: too long, too deep, too many marks. */
export function findExcess(file: SourceFile): Problem | undefined {
  const refuse = (line: number, fact: string) =>
    at(file.path, { line, column: 1 }, error('excess', fact, 'Split the entry, or remove what is not words.'));
  if (file.text.length > mostCharacters) {
    return refuse(1, `this file has ${file.text.length} characters, more than the ${mostCharacters} that are read`);
  }
  if (!anyMark.test(file.text) && !deepLead.test(file.text)) return undefined;
  let delimiters = 0;
  const open = new OpenMarks();
  const lines = file.text.split('\n');
  for (const [index, line] of lines.entries()) {
    const lead = /^(?:[\t >]|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line)?.[0] ?? '';
    const depth = lead.replace(/[ \t]/g, '').length + Math.floor(lead.replace(/\S/g, '').length / 4);
    if (depth > deepestNesting) return refuse(index + 1, 'this line is nested deeper than anybody can read');
    if (longRun.test(line)) {
      return refuse(index + 1, 'this line holds a run of marks that means nothing');
    }
    if (/^[\t >]*$/.test(line)) open.endParagraph();
    else if (!open.take(line, mostOpenMarks))
      return refuse(index + 1, 'the marks on this line are nested deeper than anybody can read');
    delimiters += line.match(/[*_~`[\]<]/g)?.length ?? 0;
    if (delimiters > mostDelimiters) return refuse(index + 1, `more than ${mostDelimiters} Markdown marks up to here`);
  }
  return undefined;
}
