import type { Form } from './form.ts';
import { hasLine, labelCount } from './signs.ts';

/** "C.C. (31) 49th Conclusions", "CONCLUSIONS of a Meeting of the Cabinet", "Stenographic minutes", "MEETING OF THE POLITBURO", "DRAFT MINUTES" */
const minutes =
  /\b\d{1,3}(?:st|nd|rd|th) conclusions$|^conclusions of an? meeting of the (?:war )?cabinet\b|^cabinet (?:conclusions|minutes)\b|^(?:draft |agreed |approved )?minutes$|^(?:stenographic|working|shorthand) (?:minutes|record|transcript|notes|report)\b|^meeting of (?:the )?(?:cc |politburo|presidium|cabinet|government)/iu;
/** "Telegram From the Embassy in Norland to the Department of State", "611.61/5–2231: Telegram" */
const telegram = /^(?:\d{1,3}\. )?telegram (?:from|to) the\b|: telegram$/iu;
/** So many paragraphs of minutes tell that somebody said something, and so many of a telegram that reports a talk. */
const [fewestTold, fewestToldByWire] = [0.2, 0.4];

/** Whether the lines above are those of minutes, or of a telegram that reports a talk, which are read as a memorandum is. */
export function isMinutes(form: Form): boolean {
  const isLabelled = labelCount(form) > 1;
  return (
    ((isLabelled || form.told >= fewestTold) && hasLine(form, minutes)) ||
    (!isLabelled && form.told >= fewestToldByWire && hasLine(form, telegram))
  );
}
