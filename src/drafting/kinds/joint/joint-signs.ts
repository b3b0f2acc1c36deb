import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { isFullText } from '../monologue.ts';
import { personIn } from '../person-in.ts';
import { authorsIn } from './authors.ts';
import { expertsIn } from './experts.ts';
import { jointHeading } from './joint-heading.ts';
import { isOutline } from './outline.ts';
import { signaturesBelow } from './signatures.ts';
import type { KindTold } from '../kinds.ts';
import { longestLine } from '../turns/labels.ts';
import { bodyLines, hasLine, isReported, labelCount, linesAbove, share } from '../signs.ts';

const text = String.raw`(?:statement|communiqu[eé]|declaration|read-?out|summary|conclusions|appeal|message|call|outcome document|press release|press statement|media release|commitments?|vision|action plan|op-ed|letter)`;
/** "Joint readout", "Trilateral summary", "Co-chairs' summary", "Troika statement" */
const joint = new RegExp(
  String.raw`^(?:agreed )?(?:outcomes?|minutes|conclusions|outcome statement) of [^.:;\n]{0,80}\b(?:dialogue|meeting|round|session|consultations|commission|council|summit|conference)\b|^(?:co-)?(?:chair(?:man|woman|person)?s?|presidency)['’]?s?['’]? (?:statement|summary|conclusions|press statement)(?! by)\b|^statement by the president of the security council$|\b(?:joint|common|trilateral|quadrilateral|quint|troika|quartet|co-chairs?['’]?|summit|ministerial|leaders['’]?|E3|G7|G20|NB8|Quad)\b[^.:;\n]{0,60}?\b${text}s?(?!\p{L})`,
  'iu',
);
/** "Statement by Principals of the Committee", "Declaration of the Summit of the Leaders" */
const ofSeveral = new RegExp(
  String.raw`\b${text}(?!\p{L})(?:(?!on behalf)[^.,:;\n]){0,80}\b(?:by|of|from)\s(?:the\s)?(?:(?!on behalf)[^.,:;\n]){0,60}?\b(?:principals|heads|chairs|co-chairs|ambassadors|embassies|missions|delegations|parliaments|spokespersons|envoys|speakers|leaders|ministers|presidents|governments|members|states|countries|parties|rapporteurs|commissioners|signatories|partners|troika|quartet|quint|quad|friends of|contact group|(?:[a-z-]+ )?group|coalition|E3|G7|G20)\b`,
  'iu',
);
/** "Declaration by the High Representative on behalf of the Union" */
const forOthers =
  /^declaration by the (?:(?!of\b)[\p{L}-]+ ){1,4}on behalf of the\b.{0,40}\b(?:union|countries|states|group|members|council)\b/iu;
/** "was issued jointly by the Governments of", "adopted by the Presidents of", "(hereinafter the Parties)", "have declared as follows" */
const issued =
  /\b(?:issued|released|made|adopted|agreed|signed) (?:today |jointly )*by the (?:governments|presidents|ministers|foreign ministers|leaders|heads|members|embassies|ambassadors|delegations|secretary of state of .{3,60} and) (?:of|to)\b|\bhereinafter\b.{0,40}\b(?:parties|sides|leaders|ministers)\b|\bhave (?:agreed|declared|adopted|decided)(?: on)?(?: as follows|:| the following)|^(?:we, )?the undersigned\b|\bissued jointly by\b|\bon behalf of (?:the )?(?:[\p{L}-]{1,24} ){0,5}(?:countries|states|members)(?: of [\p{L} ]{3,60}?)?(?:\s?[:(–—-]|, namely\b)|\bthe (?:text of the )?following statement (?:was|is) (?:released|issued)\b|\bthe following (?:joint|local) statement\b|\bthe following statement (?:in agreement with|on behalf of the council)\b/iu;
/** "I am speaking on behalf of Norland, Sudland and Tarn" */
const forList =
  /\b(?:[Ss]peak(?:ing)?|[Dd]eliver(?:ed)?|[Mm]ak(?:e|ing)|[Ss]tatement)\b[^.]{0,80}\bon behalf of (?:the )?(?:\p{Ll}+ ){0,3}\p{Lu}[^,.;:]{2,40}, (?:\p{Lu}[^,.;:]{2,40}, ){0,60}?(?:\p{Lu}[^,.;:]{2,40},? )?and (?:the |my )?\p{Lu}/u;
/** Kinds that come before texts of several where both are as sure. */
const before: readonly string[] = ['memorandum', 'record', 'transcript', 'letter'];
/** How sure other lines than those of the language make it, which tell less than these. */
const likely = 0.94;

/** The kind of a text, once it is asked whether it is of several, by whom its lines name and how it is told. */
export function tellJoint(form: Form, told: KindTold): KindTold {
  const isBefore = before.includes(told.name);
  if (!isBefore && told.name === 'news' && expertsIn(form)) return { name: 'joint', confidence: likely };
  const own = Math.max(ofJointText(form), !isBefore && isOfSeveral(form) ? likely : 0);
  const isSurer = isBefore ? own > told.confidence : own >= told.confidence;
  if (isSurer && own > 0) return { name: 'joint', confidence: own };
  // It is the one's who declares it, for the others.
  const isForOthers = told.name === 'news' && linesAbove(form).some((line) => forOthers.test(line));
  return isForOthers ? { name: 'speech', confidence: likely } : told;
}

/** Whether a line names somebody with an office. */
function isHeld(form: Form, line: Stretch): boolean {
  const person = personIn(form, line);
  return person?.isNamed === true && person.isHolder;
}

function isOfSeveral(form: Form): boolean {
  const { printed, head, words } = form;
  if (words.tag !== 'en' || labelCount(form) > 1) return false;
  const above = linesAbove(form);
  const first = printed.slice(head, head + 3).map((line) => line.slice(0, longestLine));
  // "Joint press conference: statement by Ada Marsh" is hers.
  const isOfOne = headLines(form).some((line) => {
    const printed = form.text.slice(line.start, line.end);
    return words.forms.speech.test(printed) && !/ and | & /u.test(printed) && isHeld(form, line);
  });
  // A heading may end as a sentence does; news print their own words above the full text.
  const title = (printed[0] ?? '').length < 120 ? [printed[0] ?? ''] : [];
  const full = printed.findIndex((line, index) => index < 8 && isFullText(line));
  const announced = full === -1 ? [] : printed.slice(0, full + 1).filter((line) => line.length < 400);
  const isHeaded =
    !isOfOne && [...above, ...title, ...announced].some((line) => joint.test(line) || ofSeveral.test(line));
  // Below what a site prints of itself.
  const isIssued = [...above, ...printed.slice(0, 12).map((line) => line.slice(0, longestLine)), ...first].some(
    (line) => issued.test(line) || forList.test(line),
  );
  const signed = signaturesBelow(form);
  const isWritten = authorsIn(form) !== undefined && form.firstPerson > 0.3 && form.told < 0.2;
  const isWe = first.some((line) => /^["“]?We\b/u.test(line));
  // "Representatives of the Coast Troika met to renew our call"
  const isOfOurs =
    form.firstPerson > 0.4 &&
    first
      .slice(0, 1)
      .some((line) =>
        /^(?:The )?(?:representatives|members|leaders|(?:foreign )?ministers|embassies|ambassadors|heads|governments) of\b/iu.test(
          line,
        ),
      );
  // A statement that several sign speaks of nobody as of "we", at times.
  const isStated =
    signed?.isAnnounced === true &&
    signed.at.length > 2 &&
    above.some((line) => /\b(?:statement|declaration|appeal)\b/iu.test(line));
  const isSigned =
    signed !== undefined && (signed.isAnnounced || isHeaded || isWe) && (form.firstPerson > 0.2 || isStated);
  return (
    ((isHeaded || isIssued || isSigned || isOfOurs || isWritten) && (form.told < 0.4 || full !== -1)) || isOutline(form)
  );
}

/** How sure the words of the language for texts of several make it. */
function ofJointText(form: Form): number {
  const { forms } = form.words;
  if (labelCount(form) > 1) return 0;
  const lines = bodyLines(form, 60).map((line) => line.replace(/^["“«„]\s?/u, ''));
  const isHeaded = hasLine(form, jointHeading(form.words));
  const isWe =
    lines.slice(0, 4).some((line) => forms.we.test(line)) || linesAbove(form).some((line) => forms.we.test(line));
  const sides = share(lines, forms.sides);
  // "We, the Heads of State and Government of the Straits States,"
  const isPreamble = lines.slice(0, 3).some((line) => forms.we.test(line) && line.endsWith(','));
  if (isPreamble || (isWe && sides + form.firstPerson > 0.2)) return 0.95;
  if (isHeaded && (!isReported(form) || (form.told < 0.5 && hasLine(form, /^joint /iu)))) return 0.93;
  return sides >= 0.5 && lines.length >= 3 && form.told < 0.2 ? 0.8 : 0;
}
