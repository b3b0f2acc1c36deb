import type { Form } from '../form.ts';
import { bodyLines, isReported, linesAbove } from '../signs.ts';
import { adverb, number, says } from './subject.ts';

const meeting = String.raw`(?:Session|Summit|Meeting|Conference|Retreat|Assembly|Council|Forum|Consultations|session|summit|meeting|conference|retreat|consultations|talks)`;
/** "The Authority held its 65th Ordinary Session", "The Ministers of the League met in", "The 4th Meeting of the Council was convened" */
const sat = new RegExp(
  String.raw`^(?:\(?\d{1,3}[.)]\s*)?(?=\p{Lu})[^.;:]{0,280}?(?:\bheld (?:its|their|an?|the)\s[^.;:]{0,120}?${meeting}\b|${meeting}\b[^.;:]{0,200}?\b(?:was|were) (?:successfully )?(?:held|convened|opened)\b|${meeting}\b[^.;:]{0,200}?\btook place\b|\b(?:met|gathered|convened|assembled) (?:in|at|on|today|for|under|virtually|here)\b)`,
  'u',
);
const many = String.raw`(?:[Hh]eads of (?:State and Government|[Ss]tates?|Governments?|[Dd]elegations?|Mission|(?:the )?[Mm]ember [Ss]tates)|Leaders|Ministers(?: and (?:Central Bank )?Governors)?|Presidents|Members|Participants|Parties|Sides|Governments|Chairs|Co-Chairs|Secretaries|leaders|ministers|presidents|members|[Rr]epresentatives|(?:(?:[Pp]articipating|[Mm]ember) )?[Ss]tates|participants|parties|sides|partners|officials|Officials|delegations|Delegations)`;
const one = String.raw`(?:Authority|Council|Conference|Meeting|Summit|Assembly|Forum|Commission|Committee|Group|Session|Troika|Quartet|Quint|Bureau|Organ|Union|Community|League|Association|Alliance|meeting|summit|conference|session)`;
/** What several did together, beside what one of them is told to have said. */
const did = String.raw`(?:\p{Ll}{2,14}ed|took|held|met|(?:endorse|approve|direct|recall|reiterate|note|encourage|reaffirm|take|deplore|demand|denounce|agree|decide|mandate|task|adopt|underline|underscore|highlight|request|believe|strongly)s?)\b`;
/** "The Meeting condemned", "Leaders noted", "Council also recalls": a body or its members as the subject of what they say. */
const collective = new RegExp(
  String.raw`^(?:${number})(?:The |the |Both |All )?(?:(?:two|three|four|\p{Lu}[\p{L}\d'’-]+) ){0,4}?(?:${many}|${one})(?: of (?:the )?(?:\p{Ll}+ )?\p{Lu}[^.,;:]{2,60}?)? ${adverb}(?:${says}|${did})|^(?:${number})(?:They|It|Also, they) ${adverb}(?:${says}|${did})`,
  'u',
);
/** "H.E. Ada Marsh, President of Norland;": one of those who sat there. */
const isOfOnePerson =
  /^(?:[-–•*]\s*|\(?\w{1,4}[.)]\s+)?(?:H\.?\s?E\b|His |Her |HE |HH |Hon|Mr|Ms|Mrs|Dr|Prof|Sheikh|Amb)/u;
/** Such a sentence of what they say now. */
const now = new RegExp(
  String.raw`^(?:${number})(?:The |the )?(?:\p{Lu}[\p{L}'’-]+ ){0,4}?(?:${many}|${one}) (?:also |further |strongly |warmly )*(?:welcome|note|consider|call|urge|reaffirm|reiterate|recogni[sz]e|stress|emphasi[sz]e|express|commend|condemn|underline|underscore|support|endorse|encourage|agree|recall|believe|regret|deplore|take note|look forward)(?:s|es)?\b`,
  'u',
);
/** Who declares something, in front of the reasons. */
const declaring = new RegExp(
  String.raw`^(?:\d+\.\s*)?(?:W[Ee],? )?(?:[Tt]he )?(?:\p{L}+ ){0,3}?(?:${many}|Prime Ministers|Kings|Representatives|representatives|States|Countries|Delegations)\b`,
  'u',
);
const reason =
  /^(?:\(?[a-z\d]{1,2}[.)]\s*|[•*–-]\s*)?(?:(?:Also|Further|Deeply|Gravely|Fully|Strongly|Having) )?(?:\p{Lu}\p{L}+(?:ing|ed|ful|ous|ware|ant)|HAVING|\p{Lu}{4,}ING)\b/u;
/** What only news print: a day without its date, somebody's words between marks. */
const isNews =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!,? (?:the )?\d|,? \p{Lu}\p{Ll}+ \d|, the \p{Lu})|\p{Ll}[,.]?["”] (?:said|told|added)\b/u;
const mostThere = 8;
const [fewestTold, fewestAlone, shortestProse, mostRead] = [2, 3, 60, 900];

/** "– Reaffirmed their commitment;": what several did, as a point of a list. */
const point =
  /^(?:\(?\d{1,3}[.)]\s*|[•*–—-]\s*)(?:(?:Also|Further|Strongly) )?(?!(?:Leaders|Ministers|Presidents|Heads|Members|Delegations|Participants|States|Governments|Parties|Sides|Experts|Officials)\b)\p{Lu}\p{Ll}{3,14}(?:ed|s)\b.*[;.]$/su;

/** Words in which no stop ends what honours somebody: "H.E. Mr. Bo Lund". */
function withoutStops(line: string): string {
  return line.replace(/\b(?:H\.\s?E|[HM]\.\s?[MH]|Mrs?|Ms|Dr|Prof|Hon|Amb|Gen|St)\./gu, (own) =>
    own.replace(/\./gu, ''),
  );
}

/** Whether a line is a point of a list of what several did. */
export function isPoint(line: string): boolean {
  return point.test(line);
}

/** Whether a text tells, paragraph by paragraph, what all who sat together said: below the sentence of their session, or in so many paragraphs that it is nothing else. */
export function isOfSession(form: Form): boolean {
  if (isReported(form) || form.told > 0.25) return false;
  if (isNews.test(form.printed.slice(form.head, form.head + 4).join('\n'))) return false;
  // Those who took part stand in lines of their own behind it.
  const from = Math.max(0, form.head - mostThere);
  const lines = form.printed.slice(from, form.head + 60);
  const opens = lines.findIndex(
    (line, index) => index < form.head - from + 3 && sat.test(withoutStops(line.slice(0, 500))),
  );
  const prose = lines
    .slice(opens + 1)
    .filter((line) => line.length > shortestProse && /[.;]$/u.test(line.trimEnd()) && !isOfOnePerson.test(line));
  const told = prose.filter((line) => isCollective(line)).length;
  if (opens !== -1) return told >= fewestTold && told * 2 >= prose.length;
  // What news tell of several is in the past, and quotes.
  const present = prose.filter((line) => now.test(line.slice(0, 240))).length;
  return present >= fewestAlone && told * 3 >= prose.length * 2;
}

/** "The Heads of State of the League, gathered in Lakeside,", "Recalling the Charter,": those who declare, and why, each in a line that goes on. */
export function isPreambled(form: Form): boolean {
  const lines = [...linesAbove(form), ...bodyLines(form, 6)].map((line) => line.trimEnd());
  return lines.some(
    (line, index) =>
      line.length > shortestProse &&
      declaring.test(line) &&
      /[,:]$/u.test(line) &&
      lines.slice(index + 1, index + 3).some((below) => reason.test(below) && /(?:[,;:.]|\band)$/u.test(below)),
  );
}

/** Whether a paragraph has a sentence, near its top, that begins with several, or a body of several, who say or do something together. */
export function isCollective(line: string): boolean {
  return line
    .slice(0, mostRead)
    .split(/(?<=[\p{Ll}\d)]{2}\.)\s(?=\p{Lu})/u, 4)
    .some((sentence) => collective.test(sentence) || now.test(sentence));
}
