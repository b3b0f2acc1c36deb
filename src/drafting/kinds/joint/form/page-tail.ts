/** What a page prints below a text: who publishes it, what else it has, where to write to. */
const heads =
  /^(?:[-–•*] ?)?(?:about\b.{0,60}|notes? (?:to|for) (?:the )?editors?|background(?: information| notes?)?|menu|navigation|topics?|tags|related (?:articles|news|stories|links|documents)|(?:\d+ |no )?comments?|post a comment|write a comment|leave a (?:comment|reply)|post navigation|stay connected|sign up|share this.{0,40}|what we do):?$/iu;
/** "Download the full statement here." */
const offers =
  /^follow (?:me|us) on\b.{0,60}$|^(?:please )?(?:download|click|read|view|see|find) (?:here|the full|the (?:complete|original|attached)|more)\b.{0,80}$/iu;
/** "Distributed by an agency on behalf of a ministry." */
const distributes =
  /^(?:distributed|provided|sent|syndicated) by \p{Lu}[^.]{2,120}(?: on behalf of [^.]{3,120})?\.?$|^note: see\b.{3,80}$|^(?:original article link|original source|source|link)\s?:/iu;
/** "This file may not be suitable for users of assistive technology." */
const ofFile = /\b(?:assistive technology|accessible format|screen reader)\b|^this was published under\b/iu;
/** So many lines of a text stand above it at least. */
const fewestAbove = 2;

/** The line from which on a page speaks of itself; the end of the text where none does. */
export function tailFrom(printed: readonly string[], head: number): number {
  const found = printed.findIndex(
    (line, index) => index >= head + fewestAbove && line.length < 80 && heads.test((line.split('\n')[0] ?? '').trim()),
  );
  return found === -1 ? printed.length : found;
}

/** Whether a line only offers something of the page. */
export function isOffer(line: string): boolean {
  return (line.length < 120 && offers.test(line)) || distributes.test(line) || (line.length < 400 && ofFile.test(line));
}

/** Whether what stands behind a line tells that it is a picture's: "[Photo/Agencies]". */
export function isCaption(behind: string): boolean {
  return /^\s?\[(?:photo|file|image|picture)\b/iu.test(behind);
}

/** "Norland and Sudland align themselves with this statement.": who joins it, and no words of it. */
export function isAlignment(line: string): boolean {
  return (
    /\b(?:aligns? (?:itself|themselves)|associates? (?:itself|themselves)) with (?:this|the) (?:[Ss]tatement|[Dd]eclaration)\.?$/u.test(
      line,
    ) ||
    /^\p{Lu}[^.:;]{2,60} (?:has|have) aligned (?:itself |themselves )?with an? [^.]{3,160}\.$/u.test(line) ||
    /^\s?\*{1,3}\s?\p{Lu}.{0,400}\bcontinues? to be (?:a )?part of\b/u.test(line)
  );
}
