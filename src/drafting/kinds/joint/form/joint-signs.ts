import type { Stretch } from '../../../text/paragraphs.ts';
import { type Form, headLines } from '../../form.ts';
import { tellMinutes } from '../../minutes-signs.ts';
import { isFullText } from '../../voice/monologue.ts';
import { tellOneVoice } from '../../voice/one-voice.ts';
import { deliveredBy } from '../../voice/speaker-above.ts';
import { personIn } from '../../voice/person-in.ts';
import { apposedIn } from '../named/apposed.ts';
import { authorsIn } from '../named/authors.ts';
import { expertsIn } from '../experts.ts';
import { now, saidNowBy } from '../named/list-subject.ts';
import { quotedFrom, withoutLead } from './lead-in.ts';
import { isHeadingBelow, jointHeading, mostCrumbs } from './joint-heading.ts';
import { isForListed, isForOwn, isIssuedBySeveral, isSpokenFor } from './issued-lines.ts';
import { ledBySeveral } from './led-by-several.ts';
import { isOutline } from './outline.ts';
import { isAlignment } from './page-tail.ts';
import { isOfSession, isPreambled } from '../session.ts';
import { signaturesBelow } from '../signatures.ts';
import { isStatementByList, weSeveral } from '../statement-by.ts';
import type { KindTold } from '../../kinds.ts';
import { longestLine } from '../../turns/may-be-labelled.ts';
import { bodyLines, hasLine, isReported, labelCount, linesAbove, share } from '../../signs.ts';

const text = String.raw`(?:statement|communiqu[eé]|declaration|read-?out|summary|conclusions|appeal|message|call|outcome document|press release|press statement|media release|commitments?|vision|action plan|op-ed|article|letter)`;
/** "Joint readout", "Trilateral summary", "Co-chairs' summary", "Troika statement" */
const joint = new RegExp(
  String.raw`^(?:[^:]{2,40}: )?(?:(?:final|joint|summit) )?communiqu[eé](?: of\b| issued\b|\s?[:–—-]|$)|\b(?:official|forum|conference|meeting|summit|council) communiqu[eé](?:\s{2,}|$)|^(?:agreed )?(?:outcomes?|minutes|conclusions|outcome statement) of [^.:;\n]{0,80}\b(?:dialogue|meeting|round|session|consultations|commission|council|summit|conference)\b|^(?:co-)?(?:chair(?:man|woman|person)?s?|presidency)['’]?s?['’]? (?:statement|summary|conclusions|press statement)(?! by)\b|^statement by the president of the security council$|\b(?:joint|common|trilateral|quadrilateral|quint|troika|quartet|co-chairs?['’]?|summit|ministerial|leaders['’]?|E3|G7|G20|NB8|Quad)\b[^.:;\n]{0,60}?\b${text}s?(?!\p{L})`,
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
/** "Statement by the President of the Commission and the Prime Minister of Norland" */
const ofTwo =
  /^\p{Lu}\p{Ll}{3,14}[-–]\p{Lu}\p{Ll}{3,14}\s(?:joint\s)?(?:statement|declaration|communiqu[eé])\b|^statement\s[^.:;]{0,60}\bco-chairs\b|\b(?:statement|declaration|communiqu[eé]|letter|message|article)\s(?:by|from|of)\s(?:the\s)?[^.:;]{0,80}?\b(?:president|minister|chancellor|secretary|commissioner|representative|king|emir|premier|taoiseach)\b[^.:;]{0,80}?\sand\s(?:the\s)?[^.:;]{0,60}?\b(?:president|minister|chancellor|secretary|commissioner|representative|king|emir|premier|taoiseach)\b/iu;
/** "1. Reaffirmed their commitment;", "– Expressed their satisfaction;": what several did, point by point. */
const act = /^(?:\(?\d{1,3}[.)]\s*|[•*–—-]\s*)?(?:\p{Lu}\p{Ll}{3,14}ed\b|\p{Lu}{3,14}(?:ARON|IERON|ED)\b).*[;.]$/su;
const fewestActs = 3;
/** "Lakeside summit reaffirms commitment to peace": a headline that tells of a text. */
const isTold =
  /^[^:]{3,120}?\s(?:(?:adopt|issu|sign|reaffirm|releas|condemn|urg|voic|welcom|conclud|agre|vow|pledg|hail|slamm?|reject|express|announc|approv|end|renew|clos)(?:e?s|ed|e)?|backs|seeks?|read|met|held)\s/iu;
/** "Joint Communiqué on the occasion of a State visit to Norland by" */
const ofVisit =
  /^joint (?:press )?(?:statement|communiqu[eé]|declaration) (?:issued|following|on|at|by|between|of|after|adopted)\b/iu;
const [longestTitle, longestLead] = [400, 500];
/** "In light of the raid, we, the members of the Coast Coalition, urge" */
const weBehind =
  /, we, (?:the )?(?:undersigned )?(?:\p{L}+ )?(?:members|ministers|leaders|presidents|heads|embassies|ambassadors|representatives|states|countries|delegations) of\b/iu;
/** "The Ambassadors of Norland and Sudland take note of" */
const sayNow = new RegExp(
  String.raw`^The (?:Embassy|High Commission|Delegation|Mission) of [^.;:]{3,300},? and (?:the )?(?:Embassy|High Commission|Delegation|Mission) of (?:the )?[^.;:,]{3,60} ${now}|^(?:The )?(?:\p{L}+ )?(?:Heads of Mission|Ambassadors|Ministers) of (?:the )?[^.;:,]{5,120}? ${now}|^(?:The |We, the )?(?:(?:(?!the\b|of\b)[\p{L}-]+ ){0,3})(?:ambassadors|commissioners|ministers|presidents|leaders|envoys|embassies|missions|governments|heads of mission|chargés d['’]affaires|representatives|speakers|secretaries|chairs) (?:of|to|from) (?=[^.;:]{5,400}? and )[^.;:]{5,400}? ${now}`,
  'iu',
);
/** "The Core Group strongly rejects" */
const groupStands =
  /^The (?:\p{Lu}\p{L}* ){0,4}(?:Group|Troika|Quartet|Quint|Quad|Coalition|Contact Group|Friends of \p{Lu}\p{L}+)(?: \([^()]{5,400}\))? (?:\p{Ll}+ly )?(?:rejects|condemns|welcomes|expresses|deplores|regrets|calls on|calls for|urges|is (?:\p{Ll}+ly )?(?:concerned|alarmed|saddened))\b/u;
const ownTitle = /^(?:joint|trilateral|final) (?:press )?(?:statement|communiqu[eé]|declaration)$/iu;
/** Kinds that come before texts of several where both are as sure. */
const before: readonly string[] = ['memorandum', 'record', 'transcript', 'letter'];
/** How sure other lines than those of the language make it, which tell less than these. */
const likely = 0.94;

/** "SECURITY COUNCIL PRESS STATEMENT ON VELDEN", "JOINT U.S.-NORLAND STATEMENT" */
const ofCouncil =
  /^security council press statement\b|\bis the security council press statement\b|^joint (?:[\p{L}.’–-]{2,30} ){0,3}(?:statement|communiqu[eé]|declaration)$/iu;

/** One voice that is told by how it begins, and by no line, may be that of several. */
const guessed = 0.8;

/** The kind of a text, once it is asked whether it is of several, by whom its lines name and how it is told. */
export function tellJoint(form: Form, plain: KindTold): KindTold {
  const minutes = tellMinutes(form, plain);
  if (minutes) return minutes;
  const isForList =
    form.words.tag === 'en' &&
    (linesAbove(form).some(isForListed) || form.printed.slice(0, form.head + 2).some(isSpokenFor));
  if (isForList || form.printed.slice(0, form.head + 3).some(isForOwn) || isStatementByList(form))
    return { name: 'joint', confidence: likely };
  // Whoever delivers a press statement of the Council.
  const isLed = form.words.tag === 'en' && labelCount(form) < 2 && ledBySeveral(withoutLead(form)) !== -1;
  if (isLed || (form.words.tag === 'en' && linesAbove(form).some((line) => ofCouncil.test(line))))
    return { name: 'joint', confidence: likely };
  const told = tellOneVoice(form, plain);
  if (told !== plain && told.name === 'speech' && form.words.tag === 'en' && isOfSession(form))
    return { name: 'joint', confidence: likely };
  if (told !== plain && told.name === 'speech' && told.confidence > guessed) return told;
  // "The Final Communiqué:" is a heading, and nobody's label.
  const isOnlyHeading =
    told.name === 'transcript' &&
    form.printed.every((line, index) => !form.labels[index] || isHeadingBelow(line, form.words));
  const isBefore = before.includes(told.name) && !isOnlyHeading;
  if (!isBefore && told.name === 'news' && expertsIn(form)) return { name: 'joint', confidence: likely };
  // It is the one's who declares it, for the others.
  const isForOthers = told.name === 'news' && linesAbove(form).some((line) => forOthers.test(line));
  // Others join a declaration of a body that no line names.
  const isAligned =
    told.name === 'news' && !isForOthers && form.told < 0.2 && bodyLines(form, 60).some((line) => isAlignment(line));
  const own = Math.max(ofJointText(form), isAligned || (!isBefore && isOfSeveral(form)) ? likely : 0);
  const isSurer = isBefore ? own > told.confidence : own >= told.confidence;
  if (isSurer && own > 0) return { name: 'joint', confidence: own };
  return isForOthers ? { name: 'speech', confidence: likely } : told;
}

/** Whether the first words are several, and what they say now. */
function isSaidNow(form: Form): boolean {
  const { text, blocks, head } = form;
  const { start = 0, end = 0 } = blocks[head] ?? {};
  const line = text.slice(start, Math.min(end, start + longestLine * 2));
  return !/["“]/u.test(line) && (sayNow.test(line) || saidNowBy(form).length > 0);
}

/** Whether a line names somebody with an office. */
function isHeld(form: Form, line: Stretch): boolean {
  const person = personIn(form, line);
  return person?.isNamed === true && person.isHolder;
}

/** "Delivered by Ada Marsh, Spokesperson and Acting Coordinator": one who speaks for no others. */
function isDelivered(form: Form): boolean {
  const lines = headLines(form);
  return (
    lines.some((line) => deliveredBy(form, line) !== undefined) &&
    !lines.some(({ start, end }) => /\bjoint|\bon behalf of\b/iu.test(form.text.slice(start, end)))
  );
}

function isOfSeveral(given: Form): boolean {
  const form = withoutLead(given);
  const { printed, head, words } = form;
  if (labelCount(form) > 1) return false;
  // Point by point, in any language, by presidents each of whom is named with the State.
  const points = bodyLines(form, 12).filter((line) => act.test(line.trim())).length;
  const isEach = form.blocks.slice(head, head + 1).some((block) => apposedIn(form, block).length > 2);
  if (points >= fewestActs && isEach) return true;
  if (words.tag !== 'en') return false;
  const isActs =
    points >= fewestActs &&
    printed
      .slice(0, 8)
      .some((line) => /\b(?:ministers|presidents|leaders|heads of)\b/iu.test(line.slice(0, longestLine)));
  const above = linesAbove(form);
  const first = printed.slice(head, head + 3).map((line) => line.slice(0, longestLine));
  // "Joint press conference: statement by Ada Marsh" is hers.
  const isOfOne =
    headLines(form).some((line) => {
      const printed = form.text.slice(line.start, line.end);
      // "Statement by Minister Marsh on the visit of the two ministers"
      const [who = ''] = printed.split(/ (?:on|at|in|following|regarding|about|after) /u);
      return words.forms.speech.test(printed) && !/ and | & /u.test(who) && isHeld(form, line);
    }) || isDelivered(form);
  // A heading may end as a sentence does; news print their own words above the full text.
  const title = [printed[0] ?? '', (printed[head] ?? '').split('\n')[0] ?? ''].filter(
    (line) => line.length < 120 || (line.length < longestTitle && ofVisit.test(line)),
  );
  const full = printed.findIndex((line, index) => index < 8 && isFullText(line));
  // "The full text of the communiqué follows:"
  const isAnnounced = full !== -1 && /\b(?:communiqu|declarat|joint)/iu.test(printed[full] ?? '');
  const announced = full === -1 ? [] : printed.slice(0, full + 1).filter((line) => line.length < 400);
  const isHeaded =
    isAnnounced ||
    (!isOfOne &&
      [...above, ...title, ...announced].some(
        (line) => (joint.test(line) && !isTold.test(line)) || ofSeveral.test(line) || ofTwo.test(line),
      ));
  // Below a sentence of the site.
  const isHeadedBelow =
    form.told < 0.1 &&
    printed.slice(head + 1, head + mostCrumbs).some((line) => isHeadingBelow(line, words) && !isTold.test(line));
  // Below what a site prints of itself.
  const isIssued = [
    ...above,
    ...printed.slice(0, 12).map((line) => line.slice(0, line.endsWith(':') ? longestLead : longestLine)),
    ...first,
  ].some(isIssuedBySeveral);
  // "JOINT COMMUNIQUE", in one line or two, and nothing else.
  const titles = printed.slice(0, 8).flatMap((line) => line.split('\n').map((own) => own.trim()));
  const isTitled = titles.some((own, at) => ownTitle.test(own) || ownTitle.test(`${own} ${titles[at + 1] ?? ''}`));
  const signed = signaturesBelow(form);
  const authors = authorsIn(form);
  // Their own line is one of the paragraphs without a "we".
  const isWritten = authors !== undefined && form.firstPerson > (authors.isOnlyThem ? 0.2 : 0.3) && form.told < 0.2;
  const isWe = first.some((line) => /^["“]?We\b/u.test(line));
  // "Representatives of the Coast Troika met to renew our call"
  const isOfOurs =
    form.firstPerson > 0.4 &&
    first
      .slice(0, 1)
      .some(
        (line) =>
          weBehind.test(line) ||
          /^(?:On [^,.]{3,40}, )?(?:the )?(?:representatives|members|leaders|(?:foreign )?ministers|embassies|ambassadors|heads|governments) of\b/iu.test(
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
    ((isHeaded || isHeadedBelow || isIssued || isSigned || isOfOurs || isWritten || isActs) &&
      (form.told < 0.4 || full !== -1 || (isIssued && form.told <= 0.5))) ||
    isTitled ||
    (form.told < 0.2 &&
      (isSaidNow(form) ||
        [...above, ...first].some((line) => weSeveral.test(line)) ||
        groupStands.test(first[0] ?? ''))) ||
    quotedFrom(printed) !== -1 ||
    ledBySeveral(form) !== -1 ||
    isPreambled(form) ||
    isOutline(form) ||
    isOfSession(form)
  );
}

/** « Nous, les pêcheurs, restons » explique Ada Marsh: what one of them is told to have said. */
const isTagged = /^["“«„][^"“”«»„]{0,900}["”»],?\s\p{L}/u;

/** How sure the words of the language for texts of several make it. */
function ofJointText(form: Form): number {
  const { forms } = form.words;
  if (labelCount(form) > 1) return 0;
  const lines = bodyLines(form, 60).map((line) =>
    isTagged.test(line)
      ? line
      : line.replace(
          /^(?:\d{1,3}\.\s+|["“«„]\s?|\p{Lu}{3}[^\n–—]{3,60}\s[–—]\s(?=We\b)|\p{Lu}[\p{L} .]{2,30}, \d{1,2} \p{L}{3,9} \d{4}\s(?=We, the ))/u,
          '',
        ),
  );
  const isHeaded = hasLine(form, jointHeading(form.words));
  const isWe =
    lines.slice(0, 4).some((line) => forms.we.test(line)) || linesAbove(form).some((line) => forms.we.test(line));
  const sides = share(lines, forms.sides);
  // "We, the Heads of State and Government of the Straits States,"
  const isPreamble = lines.slice(0, 3).some((line) => forms.we.test(line) && line.endsWith(','));
  if (isPreamble || (isWe && sides + form.firstPerson > 0.2)) return 0.95;
  if (isHeaded && (!isReported(form) || (form.told <= 0.5 && hasLine(form, /^(?:\[\p{L}+\] )?joint /iu)))) return 0.93;
  return sides >= 0.5 && lines.length >= 3 && form.told < 0.2 ? 0.8 : 0;
}
