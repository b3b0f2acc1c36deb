import type { Form } from './form.ts';
import { bodyLines, hasLine, labelCount, share } from './signs.ts';

/** "C.C. (31) 49th Conclusions", "CONCLUSIONS of a Meeting of the Cabinet", "Stenographic minutes", "MEETING OF THE POLITBURO", "DRAFT MINUTES" */
const minutes =
  /\b\d{1,3}(?:st|nd|rd|th) conclusions$|^conclusions of an? meeting of the (?:war )?cabinet\b|^cabinet (?:conclusions|minutes)\b|^(?:draft |agreed |approved )?minutes$|^(?:stenographic|working|shorthand) (?:minutes|record|transcript|notes|report)\b|^meeting of (?:the )?(?:cc |politburo|presidium|cabinet|government)/iu;
/** "Telegram From the Embassy in Norland to the Department of State", "611.61/5–2231: Telegram", "Transcript of a Telephone Conversation Between …", "Memorandum by the Secretary of State", told in prose */
const telegram =
  /^(?:\d{1,3}\. )?(?:memorandum by the \p{Lu}|telegram (?:from|to) the\b|(?:transcript|notes?|record|summary) of (?:an? |the )?(?:telephone|telephonic) (?:conversation|call)s?\b)|: telegram$/iu;
/** What a telegram tells of a talk, whose verbs are many. */
const toldByWire =
  /(?<!\p{L})(?:said|told|replied|rejoined|stated|remarked|regretted|asked|pointed out|added|noted|stressed|expressed|informed|inquired|answered|observed|emphasized|agreed|assured|argued|continued|commented|suggested)(?!\p{L})/u;
const fewestByWire = 0.6;
/** So many paragraphs of minutes tell that somebody said something, and so many of a telegram that reports a talk. */
const [fewestTold, fewestToldByWire] = [0.2, 0.4];

export const likely = 0.94;

function isLong(line: string): boolean {
  return line.length > shortLine;
}
const [shortLine, longestTitle] = [60, 240];

/** Whether the lines above are those of minutes, or of a telegram or a conversation by telephone that is told in prose. */
export function areMinutes(form: Form): boolean {
  const isLabelled = labelCount(form) > 1;
  // "CONCLUSIONS of a Meeting held at 11.00 a.m." ends as a sentence does.
  const isHeaded =
    hasLine(form, minutes) ||
    form.printed.slice(0, 8).some((line) => line.length <= longestTitle && minutes.test(line));
  return (
    ((isLabelled || form.told >= fewestTold) && isHeaded) ||
    (!isLabelled &&
      hasLine(form, telegram) &&
      (form.told >= fewestToldByWire || share(bodyLines(form).filter(isLong), toldByWire) >= fewestByWire))
  );
}
