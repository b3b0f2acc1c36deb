import type { Run } from '../../statements/statement.ts';

/** Quotation marks around a passage, and white space: they are the entry's, not the source's. */
const around = /^[\s"“”„‟«»‹›「」『』‘’]+|[\s"“”„‟«»‹›「」『』‘’]+$/gu;

/** The verbatim passages of a statement without the marks around them, a passage a paragraph at most: each can be looked for in the source. */
export function verbatimPassages(paragraphs: readonly (readonly Run[])[]): string[] {
  return paragraphs.flatMap((runs) => {
    const passages: string[] = [];
    let current = '';
    const end = () => {
      const passage = current.replace(around, '');
      if (passage !== '') passages.push(passage);
      current = '';
    };
    for (const { text, verbatim } of runs) {
      if (verbatim) current += text;
      else end();
    }
    end();
    return passages;
  });
}

/** Words at the beginning and at the end of a long passage that a text fragment names. */
const wordsNamed = 5;

/**
 * The directive that leads a browser to words on a page (URL Fragment Text Directives): `textFragment('a & b') // => ':~:text=a%20%26%20b'`.
 * Of a long passage only its beginning and its end are named.
 */
export function textFragment(passage: string): string {
  const words = passage.split(/\s+/u).filter((word) => word !== '');
  const encoded = (part: readonly string[]) => encodeURIComponent(part.join(' ')).replaceAll('-', '%2D');
  const isLong = words.length > wordsNamed * 2;
  return `:~:text=${isLong ? `${encoded(words.slice(0, wordsNamed))},${encoded(words.slice(-wordsNamed))}` : encoded(words)}`;
}

/** An address that leads a browser to words on its page; `url` may name a place on it already. */
export function addressOfWords(url: string, passage: string): string {
  return `${url}${url.includes('#') ? '' : '#'}${textFragment(passage)}`;
}
