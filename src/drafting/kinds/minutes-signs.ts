import type { Form } from './form.ts';
import type { KindTold } from './kinds.ts';
import { areMinutes, likely } from './minutes-lines.ts';
import { hasLine } from './signs.ts';

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
  if (areMinutes(form)) return { name: 'memorandum', confidence: likely };
  if (told.name === 'transcript' && hasLine(form, house)) return { name: 'record', confidence: told.confidence };
  const isAsked = told.name === 'record' && hasLine(form, press) && !hasLine(form, form.words.forms.record);
  return isAsked ? { name: 'transcript', confidence: told.confidence } : undefined;
}
