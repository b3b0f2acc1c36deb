/** A stretch of a sentence of the interface, or a text of the collection that stands in it. */
export interface SentencePart {
  text: string;
  /** Which of the texts it is; undefined for what the interface says. */
  index: number | undefined;
}

/** Signs that no text can have: noncharacters are for a program's own use (Unicode Standard, 23.7), and entries with one are refused. */
const [before, between, behind] = ['\ufdd0', '\ufdd1', '\ufdd2'];
const told = new RegExp(`(${before}[^${behind}]*${behind})`);

/**
 * Takes a sentence apart into what the interface says and the texts of the collection in it, wherever the language puts them.
 * `sentenceParts((name) => `reported by ${name}`, ['TASS']) // => 'reported by ' and 'TASS', which is text 0`
 */
export function sentenceParts(sentence: (...texts: string[]) => string, texts: readonly string[]): SentencePart[] {
  const marked = sentence(...texts.map((text, index) => `${before}${index}${between}${text}${behind}`));
  const parts = marked
    .split(told)
    .filter((part) => part !== '')
    .map((part) => {
      if (!part.startsWith(before)) return { text: part, index: undefined };
      const [index = '', text = ''] = part.slice(1, -1).split(between);
      return { text, index: Number(index) };
    });
  const whole = sentence(...texts);
  return parts.map(({ text }) => text).join('') === whole ? parts : cutWhere(whole, parts);
}

/** Words of a language can go by the letter behind them (Spanish "Ada e Ilya"): the sentence as it is, cut at the texts in their order. */
function cutWhere(whole: string, parts: readonly SentencePart[]): SentencePart[] {
  let at = 0;
  const cut = parts
    .filter(({ index }) => index !== undefined)
    .flatMap(({ text, index }) => {
      const start = whole.indexOf(text, at);
      if (start < 0) return [];
      const own = { text: whole.slice(at, start), index: undefined };
      at = start + text.length;
      return [own, { text, index }];
    });
  return [...cut, { text: whole.slice(at), index: undefined }].filter(({ text }) => text !== '');
}
