import type { Form } from './form.ts';
import type { KindTold } from './kinds.ts';
import { hasLine, labelCount } from './signs.ts';

/** "C.C. (31) 49th Conclusions", "CONCLUSIONS of a Meeting of the Cabinet", "Stenographic minutes", "MEETING OF THE POLITBURO", "DRAFT MINUTES" */
const minutes =
  /\b\d{1,3}(?:st|nd|rd|th) conclusions$|^conclusions of an? meeting of the (?:war )?cabinet\b|^cabinet (?:conclusions|minutes)\b|^(?:draft |agreed |approved )?minutes$|^(?:stenographic|working|shorthand) (?:minutes|record|transcript|notes|report)\b|^meeting of (?:the )?(?:cc |politburo|presidium|cabinet|government)/iu;
/** "Telegram From the Embassy in Norland to the Department of State", "611.61/5–2231: Telegram" */
const telegram = /^(?:\d{1,3}\. )?telegram (?:from|to) the\b|: telegram$/iu;
/** So many paragraphs of minutes tell that somebody said something, and so many of a telegram that reports a talk. */
const [fewestTold, fewestToldByWire] = [0.2, 0.4];

/** The questions of a house, which members ask. */
const house = /^questions (?:to ministers|for (?:oral|written) answers?)(?!\p{L})/iu;
/** A page of a press office. */
const press =
  /\b(?:press (?:conference|briefing|point|statement|stakeout|availability)|news conference|media (?:briefing|availability|stakeout)|doorstep)\b/iu;

/**
 * What a text is held for whose lines above are those of minutes, or of a telegram that reports a talk, which are read as a memorandum is; and one whose labels have
 * brackets as those of a record have, below the line of a press office: there who asks has a paper. The questions of a house are no press conference.
 */
export function tellMinutes(form: Form, told: KindTold): KindTold | undefined {
  if (form.words.tag !== 'en') return undefined;
  const isLabelled = labelCount(form) > 1;
  const isMinutes =
    ((isLabelled || form.told >= fewestTold) && hasLine(form, minutes)) ||
    (!isLabelled && form.told >= fewestToldByWire && hasLine(form, telegram));
  if (isMinutes) return { name: 'memorandum', confidence: likely };
  if (told.name === 'transcript' && hasLine(form, house)) return { name: 'record', confidence: told.confidence };
  const isAsked = told.name === 'record' && hasLine(form, press) && !hasLine(form, form.words.forms.record);
  return isAsked ? { name: 'transcript', confidence: told.confidence } : undefined;
}
const likely = 0.94;
