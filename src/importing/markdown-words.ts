/** Signs that mean something in Markdown or in GFM's extensions wherever they stand. */
const signs = /[\\`*_[\]<>&~|#]/g;
const beginsBlock = /^(?:([=+-])|(\d{1,9})([.)])(?=\s|$))/;
/** What GFM makes a link of: the words stay the same, but nobody has written a link. */
const bareAddress = /(https?|ftp)(:\/\/)|(www)(\.)|(mailto|xmpp)(:)/gi;

/** Scripts that are written without spaces: a line end in their text would be a space that is not there. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
const widest = 118;

/** One line of words as Markdown that reads as these words and nothing else. */
export function escapeLine(text: string): string {
  return text
    .replace(signs, '\\$&')
    .replace(bareAddress, (_all, a: string, b: string, c: string, d: string, e: string, f: string) =>
      a ? `${a}\\${b}` : c ? `${c}\\${d}` : `${e}\\${f}`,
    )
    .replace(beginsBlock, (_all, sign: string | undefined, number: string, dot: string) =>
      sign ? `\\${sign}` : `${number}\\${dot}`,
    );
}

/** Words as they are kept: paragraphs of lines, without the white space around them that Markdown drops. */
export function paragraphsOf(words: string): string[][] {
  return words
    .replace(/\r\n?/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);
}

/** The text that the reader of entries makes of such paragraphs. */
export function plainWords(paragraphs: readonly (readonly string[])[]): string {
  return paragraphs.map((lines) => lines.join('\n')).join('\n\n');
}

/** Paragraphs as lines of Markdown, wrapped; an empty line stands between two, and a line end of the words stays one. */
export function markdownLines(paragraphs: readonly (readonly string[])[]): string[] {
  return paragraphs.flatMap((lines, number) => {
    const escaped = lines.map(escapeLine).join('\\\n');
    return [...(number > 0 ? [''] : []), ...escaped.split('\n').flatMap(wrap)];
  });
}

/** A long line cut at single spaces in front of a letter, where no new line can begin anything. */
function wrap(line: string): string[] {
  if (line.length <= widest || unspaced.test(line)) return [line];
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) (?=\p{L})/u)) {
    if (current !== '' && current.length + word.length + 1 > widest) {
      lines.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...lines, current];
}
