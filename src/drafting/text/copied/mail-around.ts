/** What mail puts in front of a line that it quotes; the signs of captions (`>>`) are others. */
const quoting = /^>(?!>)(?: ?>)* ?/u;
/** The same where a line says that somebody wrote what stands below: there are no captions. */
const written = /^>[> ]{0,20}/u;
const wrote = /(?:^|[\s>,])(?:wrote|schrieb|écrit|escribió|написал[аи]?|пишет)(?![\p{L}])/iu;
const longestSaying = 200;
/** "Sent: …": an envelope around what is quoted tells whose it is. */
const field = /^\p{L}{1,12}(?: \p{L}{1,4})?\s?:\s/u;
/** What somebody writes around what he quotes is no message of its own up to so many letters. */
const longestRemark = 120;
/** From so much of all lines on a mail quotes its text; nearly all of them may have a note above. */
const [mostly, nearlyAll] = [0.5, 0.9];
/** "________", "--~--~----": below such a line a list or a firm writes of itself, in so many lines at most. */
const ruler = /^[-_=~*]{6}[-_=~* ]{0,80}$/u;
const longestTail = 14;
const ofList = /unsubscribe|mailing list|mailman\/|you (?:received|are receiving) this|рассылк/iu;
const [ofMail, isSecret] = [
  /e-?mail|message|mensaje|correo|nachricht|courriel|письм|сообщени/iu,
  /confidential|privileged|vertraulich|confidentiel|confidencial|конфиденциальн/iu,
];

/** What a mail has around a text: how much of each line only quotes it, and which lines are no part of it. */
export interface MailAround {
  fronts: number[] | undefined;
  out: ReadonlySet<number>;
}

/** What a mail that quotes a text, or a list that sent one, has around it. */
export function mailAround(lines: readonly string[]): MailAround {
  const tail = tailOf(lines);
  const worded = [...lines.keys()].filter((at) => at < tail && lines[at]?.trim() !== '');
  const sign = worded.some((at) => saysWho(lines[at] ?? '')) ? written : quoting;
  const markOf = (at: number) => sign.exec(lines[at] ?? '')?.[0] ?? '';
  const quoted = worded.filter((at) => markOf(at) !== '');
  const rest = worded.filter((at) => markOf(at) === '').map((at) => lines[at]?.trim() ?? '');
  const remarks = rest.filter((own) => !saysWho(own)).join(' ').length;
  const isAround = remarks <= longestRemark && !rest.some((own) => field.test(own));
  const share = quoted.length / worded.length;
  if (quoted.length < 2 || share <= (isAround ? mostly : nearlyAll))
    return { fronts: undefined, out: from(tail, lines) };
  // What is quoted in the quotation is the text, where little stands around it again.
  const depthOf = (at: number) => markOf(at).replace(/ /gu, '').length;
  const deeper = quoted.filter((at) => depthOf(at) > 1);
  const between = quoted.filter((at) => depthOf(at) === 1).map((at) => (lines[at] ?? '').slice(markOf(at).length));
  const isDeeper = deeper.length > quoted.length * mostly && between.some(saysWho);
  const isOut = (at: number) => at >= tail || (isAround && markOf(at) === '') || (isDeeper && depthOf(at) < 2);
  return {
    fronts: [...lines.keys()].map((at) => markOf(at).length),
    out: new Set([...lines.keys()].filter(isOut)),
  };
}

/** "On Tue, 6 May, Ada Marsh wrote:" */
function saysWho(line: string): boolean {
  return /:\s?$/u.test(line) && line.length < longestSaying && wrote.test(line);
}

/** The line from which on a list or a firm writes of itself, behind a rule or a signature's sign. */
function tailOf(lines: readonly string[]): number {
  const last = lines.findLastIndex((line) => line.trim() !== '');
  for (let at = last; at > Math.max(0, last - longestTail); at--) {
    if (!ruler.test(lines[at]?.trim() ?? '')) continue;
    const below = lines.slice(at).join(' ');
    if (ofList.test(below) || (ofMail.test(below) && isSecret.test(below))) return at;
  }
  return lines.length;
}

function from(tail: number, lines: readonly string[]): ReadonlySet<number> {
  return new Set([...lines.keys()].filter((at) => at >= tail));
}
