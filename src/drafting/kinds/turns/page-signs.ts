/** What pages of debates print beside a label: a portrait's own words, links, and buttons. */
const signs: readonly RegExp[] = [
  // "Photo of Ada MarshAda Marsh (Port Ada)"
  /^[^\S\n]{0,9}(?:photo|portrait|picture|image) of (\p{Lu}[^\n]{3,50}?)(?=\1)/gimu,
  // "Ada Marsh Portrait The Minister for Ports (Ada Marsh)"
  /^[^\S\n]{0,9}\p{Lu}[\p{L}\p{M}.'’ -]{3,60} Portrait (?=\p{Lu})/gmu,
  /^[^\S\n]{0,9}(?:link to this:.{0,60}|share this (?:contribution|speech)|copy link|add to (?:collection|basket)|permalink|(?:[-–] ?)?(?:view speech ?[-–] ?)?hansard(?: ?[-–]){1,6} ?excerpts)[^\S\n]*$/gimu,
  // "MarshHon ADA MARSH (Harbour Party) Link to this"
  /^[^\S\n]{0,9}\p{Lu}[\p{L}'’-]{1,30}(?=(?:\d{1,2}\. )?(?:Rt )?(?:Hon|Mr|Mrs|Ms|Dr)\.? [^\n]{2,80} link to this$)/gimu,
  / link to this$/gimu,
  // whom a question is to, below its label
  /^[^\S\n]{0,9}to the (?:Prime )?Minister(?: (?:of|for|in) [^\n.?!]{3,60})?$/gmu,
  // "*241. SHRI MARSH:", the number of a question
  /^[^\S\n]{0,9}\*\d{1,4}\. (?=\p{Lu}{3})/gmu,
  // "Sub-subtopic:   PORTS", below a contribution
  /^[^\S\n]{0,9}(?:sub-?){0,2}topic:.{0,160}$/gimu,
];

/** "Slightly Positive", and below it "00:00:11-00:00:25 (14 sec)"; each turn ends in its number. */
const moods =
  /^(?:(?:very|slightly|somewhat) )?(?:positive|negative|neutral|unknown)\n\d{1,2}:\d{2}:\d{2} ?[-–] ?\d{1,2}:\d{2}:\d{2}(?: \([^()\n]{2,20}\))?$/gimu;
const numbers = /(?<=[.?!…"”’–-]) \d{1,4}$/gmu;

/** A text with blanks for what a page prints beside the labels of a debate. */
export function withoutPageSigns(text: string): string {
  const all = text.search(moods) === -1 ? signs : [...signs, moods, numbers];
  return all.reduce((left, sign) => left.replace(sign, (found) => found.replace(/./gu, ' ')), text);
}
