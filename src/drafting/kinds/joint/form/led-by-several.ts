import type { Form } from '../../form.ts';
import { peopleIn } from '../named/people-of-line.ts';
import { titledIn } from '../named/titled.ts';

/** "Ada Marsh, High Representative of the Union, and Bo Lund, Commissioner for Ports, `made the following statement`:" */
const gives =
  /\s(?:made|issued?|released?|gave|published|delivered|posted)\s(?:today\s)?(?:the following|this)\s(?:\p{L}{1,20}\s){0,3}(?:statement|declaration|message|appeal|comment|reaction)s?\b/iu;
const [mostAbove, longestLead] = [8, 600];

/** The paragraph from which on words stand that a line above gives to two people or more whom it names; -1 where none does. */
export function ledBySeveral(form: Form): number {
  return form.blocks.slice(0, Math.min(form.head + 2, mostAbove)).findIndex((_block, index) => {
    const lead = form.blocks[index - 1];
    const printed = lead ? form.text.slice(lead.start, lead.end).replace(/\s/gu, ' ') : '';
    const given = printed.length < longestLead && printed.endsWith(':') ? gives.exec(printed) : null;
    if (!lead || !given || printed.slice(given.index).includes('.')) return false;
    const who = { start: lead.start, end: lead.start + given.index };
    return peopleIn(form, who, []).length > 1 || titledIn(form, lead).length > 1;
  });
}
