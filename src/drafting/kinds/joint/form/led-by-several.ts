import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { peopleIn, peopleInBrackets } from '../named/people-of-line.ts';
import { titledIn } from '../named/titled.ts';

/** "Ada Marsh, High Representative of the Union, and Bo Lund, Commissioner for Ports, `made the following statement`:" */
const gives =
  /\s(?:made|issued?|released?|gave|published|delivered|posted)\s(?:today\s)?(?:the following|this)\s(?:\p{L}{1,20}\s){0,3}(?:statement|declaration|message|appeal|comment|reaction)s?\b/iu;
/** "The Co-Chairs of the Group", "Lakeside, 4 May – The Ambassadors of Norland and Sudland" */
const actors =
  /(?:^|[–—-]\s|,\s)(?:The |the )?(?:\p{L}{1,20} )?(?:Co-[Cc]hairs|Ambassadors|Ministers|Presidents|Leaders|Heads of Mission|Envoys|Embassies|Missions|Governments|Special Rapporteurs) of\b/u;
const [mostAbove, longestLead] = [8, 600];

/** The paragraph from which on words stand that a line above gives to two people or more whom it names; -1 where none does. */
export function ledBySeveral(form: Form): number {
  return form.blocks.slice(0, Math.min(form.head + 2, mostAbove)).findIndex((_block, index) => {
    const lead = form.blocks[index - 1];
    const printed = lead ? form.text.slice(lead.start, lead.end).replace(/\s/gu, ' ') : '';
    const given = printed.length < longestLead && printed.endsWith(':') ? gives.exec(printed) : null;
    // "The Spokesperson of the High Representative Ada Marsh": who speaks for another is one.
    if (
      !lead ||
      !given ||
      printed.slice(given.index).includes('.') ||
      /\bspokes(?:man|woman|person)s? (?:of|for)\b/iu.test(printed)
    )
      return false;
    const nameOf = ({ start, end }: Stretch) => form.text.slice(start, end);
    // "Deputy Premier and Foreign Minister Ada Marsh" is one, too.
    const titled = titledIn(form, lead);
    const areNames = titled.every((one) => !form.words.offices.has(nameOf(one).toLowerCase().split(' ').at(-1) ?? ''));
    const who = { start: lead.start, end: lead.start + given.index };
    return (
      actors.test(printed.slice(0, given.index)) ||
      peopleIn(form, who, []).length > 1 ||
      peopleInBrackets(form, who).length > 1 ||
      (titled.length > 1 && areNames)
    );
  });
}
