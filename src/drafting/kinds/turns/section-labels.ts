import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { type Label, made } from './labels.ts';

/** The sign that an archive prints in front of a contribution, with the number of a question. */
const sign = /^§\s{0,3}(?:\*?\d{1,4}\.?\s{1,3}(?:and \d{1,4}\.?\s{1,3})?)?/u;
/** "The Secretary of State for Ports (Mr. Ernest Marsh)": who holds an office stands in its bracket. */
const held =
  /^The \p{Lu}[^()\n§]{2,140} \((?:Mr|Mrs|Miss|Ms|Dr|Sir|Dame|Lord|Lady|Viscount|Earl|Baroness|Marquess|Captain|Major|Colonel|Lieut)[^()\n]{2,60}\)/u;
const peer =
  /^(?:lord|lady|viscount(?:ess)?|earl|baroness|marquess|duke|captain|major|colonel|commander|brigadier|admiral|general|lieut\p{L}*|vice-admiral|rear-admiral|wing|squadron|rev|several|hon|an)\b/iu;
/** Words with which somebody begins to speak, and no name ends. */
const begins =
  /^(?:I|The|A|An|Is|Are|Was|Were|Does|Do|Did|Will|Would|Can|Could|Should|Shall|May|Might|Must|Has|Have|Had|In|If|As|On|At|To|For|By|From|With|While|When|Where|What|Why|How|Who|Which|Whether|No|Not|Yes|My|Our|His|Her|We|He|She|They|You|It|This|That|These|Those|There|And|But|Or|So|Sir|Arising|Order|Hear|Perhaps|Surely|Certainly|Further|Before|After|Since|Because|All|Any|Some|Both|First|Now|Then|Let|Nothing|Everyone)$/u;
const small = /^(?:of|for|and|the|to|de|von|van)$/u;
const told = /^(?:asked|rose|said|moved|indicated|begged)\b/u;
/** Words that were run together: "Marshasked", "MinisterNo,", and not "McNair". */
const together = /^(\p{Lu}?[\p{Ll}'’-]+(?:-\p{Lu}\p{Ll}+)*)(?:(?:asked|rose)$|(?<!-)\p{Lu})/u;
const ofName = /^(?:Mc|Mac|Fitz|De|Le|La|Du|O['’])(?=\p{Lu})/u;
/** A name or office has no more words. */
const mostWords = 16;

/** The label behind "§": "§ Mr. Marsh Is the Minister aware", "§ The Minister for Ports (Mr. Lund) No, Sir." */
export function sectionLabel(text: string, { start, end }: Stretch, words: ReportingWords): Label | undefined {
  const line = text.slice(start, Math.min(end, start + 300));
  const lead = sign.exec(line)?.[0].length;
  if (lead === undefined) return undefined;
  const own = line.slice(lead);
  const head = held.exec(own)?.[0].length ?? endOfName(own, words);
  if (head === undefined) return undefined;
  const blank = /^[:\s]{0,4}/u.exec(own.slice(head))?.[0].length ?? 0;
  return made(text, start + lead, own, head, head + blank, ':');
}

/** "THE MINISTER OF PORTS (SHRI ARUN MARSH), moving the motion, said:", "Shri Marsh (Port Ada) said:" */
const saying = /^(\p{Lu}[^:\n?!§]{2,150}\))(?:,? moving [^:\n]{3,80},)? said ?:\s{0,4}(?=\S)/u;

/** The label that ends in a verb behind a bracket, as Indian debates have it. */
export function saidLabel(text: string, { start, end }: Stretch): Label | undefined {
  const own = text.slice(start, Math.min(end, start + 300));
  const found = saying.exec(own);
  return found?.[1] === undefined ? undefined : made(text, start, own, found[1].length, found[0].length, ':');
}

/** Where the name or office ends that a line begins with; undefined where it begins with none. */
function endOfName(line: string, { titles }: ReportingWords): number | undefined {
  const parts = [...line.matchAll(/\n|[^\s(]+|\([^()\n]{0,80}\)?/gu)].slice(0, mostWords);
  const [first] = parts;
  const title = first?.[0].toLowerCase().replace(/\.$/u, '') ?? '';
  const isOffice = title === 'the';
  if (!isOffice && !titles.has(title) && !peer.test(title)) return undefined;
  for (const [index, { 0: part, index: at }] of parts.entries()) {
    if (index === 0) continue;
    const before = parts[index - 1];
    const endBefore = (before?.index ?? 0) + (before?.[0].length ?? 0);
    if (part === '\n') return index > 1 ? endBefore : undefined;
    if (part.startsWith('(')) return at + part.length;
    const prefix = ofName.exec(part)?.[0].length ?? 0;
    const glued = together.exec(part.slice(prefix))?.[1];
    if (glued !== undefined) return at + prefix + glued.length;
    if (part.endsWith(':')) return at + part.length - 1;
    const plain = part.replace(/\P{L}+$/u, '');
    const isStopped =
      /[,;?!—]$/u.test(part) || (part.endsWith('.') && plain.length > 3 && !titles.has(plain.toLowerCase()));
    if (index > 1 && (begins.test(plain) || isStopped)) return endBefore;
    if (/^\p{Lu}/u.test(part) || ((isOffice || index === 1 || peer.test(title)) && small.test(part))) continue;
    // "Mr. Marsh Obviously the port": the last word in capitals is said.
    const isSaid = index > 2 && !told.test(part) && /^\p{Lu}\p{Ll}/u.test(before?.[0] ?? '');
    return isSaid ? (before?.index ?? 0) - 1 : endBefore;
  }
  return undefined;
}
