// Characters that show nothing by themselves, and the scripts and emoji that need them (Unicode UAX 31, section 2.3; UTS 51).

/** The signs of Arabic and Syriac that stand before a number or a verse, format characters that can be seen. */
const seen = /[\u0600-\u0605\u0890\u0891\u06dd\u070f\u08e2]/;
const joiners = new Set(['\u200c', '\u200d']);
const directionMarks = new Set(['\u200e', '\u200f', '\u061c']);
const joiningScript =
  /[\p{scx=Arabic}\p{scx=Syriac}\p{scx=Nko}\p{scx=Mandaic}\p{scx=Adlam}\p{scx=Hanifi_Rohingya}\p{scx=Mongolian}\p{scx=Devanagari}\p{scx=Bengali}\p{scx=Gurmukhi}\p{scx=Gujarati}\p{scx=Oriya}\p{scx=Tamil}\p{scx=Telugu}\p{scx=Kannada}\p{scx=Malayalam}\p{scx=Sinhala}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Balinese}\p{scx=Javanese}\p{scx=Chakma}\p{scx=Tai_Tham}]/u;
/** Signs that many scripts share, digits among them, say nothing of the script that they stand in. */
const shared = /[\p{P}\p{S}\p{N}\p{Z}]/u;
/** Letters of the scripts that direction marks are for; the mark of Arabic, which Unicode counts among its letters, is none. */
const rightToLeft =
  /(?!\u061c)[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** Scripts without spaces, in which a space without width says where a word ends. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tai_Tham}]/u;
const mongolian = /[\p{Script=Mongolian}\u180b-\u180f]/u;
/** What has forms told apart by the first selectors: ideographs, mathematical signs, punctuation of the width of an ideograph. */
const hasForms =
  /[\p{Script=Han}\p{Script=Myanmar}\p{Script=Phags_Pa}\p{Script=Manichaean}\p{Sm}\u2018-\u201f\u3001\u3002\uff01-\uff1f]/u;
const han = /\p{Script=Han}/u;
const keycap = /[0-9#*]/;
const textEmoji = /\p{Emoji}/u;
/** Skin tones and the selector of the coloured form, which belong to the emoji in front of them. */
const belongsToEmoji = /[\ufe0f\u{1f3fb}-\u{1f3ff}]/u;
const isEmoji = /[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u;
/** The flag of a part of a country: a black flag, the letters of its code, the end (UTS 51, ED-14a). */
const flagOfPart = /\u{1f3f4}[\u{e0061}-\u{e007a}]{2}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,4}\u{e007f}/gu;
/** In UTF-16 units: eight characters of two each. */
const longestFlag = 16;
const tag = /[\u{e0020}-\u{e007f}]/u;

/** Tells whether a character of a line, which shows nothing, is needed where it stands. */
export type IsNeeded = (character: string, offset: number) => boolean;

/** What a line needs of characters that show nothing: those of its scripts, and those that an emoji is made with. */
export function neededIn(line: string): IsNeeded {
  // Asked of the whole line, so once: a line can be as long as a file and hold nothing else.
  const turnsRound = once(() => rightToLeft.test(line));
  const isBraille = once(() => /[\u2801-\u28ff]/.test(line));
  return (character, offset) => {
    const before = characterBefore(line, offset);
    const after = characterAt(line, offset + character.length);
    if (seen.test(character)) return true;
    if (directionMarks.has(character)) return turnsRound();
    if (joiners.has(character)) return joins(character, line, offset, before, after);
    if (character === '\u200b') return unspaced.test(before) && unspaced.test(after);
    if (character === '\u2800') return isBraille();
    if (/[\u180b-\u180f]/.test(character)) return mongolian.test(before);
    if (character === '\ufe0e' || character === '\ufe0f')
      return keycap.test(before) ? after === '\u20e3' : textEmoji.test(before) || hasForms.test(before);
    if (/[\ufe00-\ufe0d]/.test(character)) return hasForms.test(before);
    if (/[\u{e0100}-\u{e01ef}]/u.test(character)) return han.test(before);
    if (tag.test(character)) return isInFlag(line, offset);
    // Unassigned code points include characters newer than this engine's Unicode: those that would show nothing are refused.
    return (
      /\p{Cn}/u.test(character) && !/[\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u.test(character)
    );
  };
}

function once(ask: () => boolean): () => boolean {
  let answer: boolean | undefined;
  return () => (answer ??= ask());
}

/** Between two emoji, or beside a letter of a script that has joined forms; a second one behind the first does nothing. */
function joins(character: string, line: string, offset: number, before: string, after: string): boolean {
  if (before === character) return false;
  const inScript = (neighbour: string) => joiningScript.test(neighbour) && !shared.test(neighbour);
  if (inScript(before) || inScript(after)) return true;
  if (character !== '\u200d' || !isEmoji.test(after)) return false;
  let end = offset;
  while (belongsToEmoji.test(characterBefore(line, end))) end -= characterBefore(line, end).length;
  return isEmoji.test(characterBefore(line, end));
}

function isInFlag(line: string, offset: number): boolean {
  const from = Math.max(0, offset - longestFlag);
  return [...line.slice(from, offset + longestFlag).matchAll(flagOfPart)].some(
    ({ index, 0: flag }) => from + index <= offset && offset < from + index + flag.length,
  );
}

function characterAt(line: string, offset: number): string {
  const code = line.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(line: string, offset: number): string {
  const pair = characterAt(line, offset - 2);
  return pair.length === 2 ? pair : line.slice(Math.max(0, offset - 1), offset);
}
