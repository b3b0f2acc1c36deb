import { type Form, isBody } from '../form.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import { isHeadingLine } from '../turns/turns.ts';
import { isOccasionHeading, isSpokenHeading } from './spoken-heading.ts';

/** A site prints so many lines of itself, one of them a sentence, above the heading of a speech. */
const mostCrumbs = 8;

/** A heading that says who spoke, where, on what and when is no longer. */
const longestHeading = 400;
/** "Statement by", "Remarks made by" */
const headsOne =
  /(?:^|[.:|] )(?:\p{L}+ ){0,3}\p{L}+ (?:made |delivered |given )?(?:by|of|from)\s(?:the |h\.?e|mr|ms|mrs|dr|ambassador|\p{Lu})/iu;

/** The form of a speech whose heading stands below a sentence that a site prints of itself: "Give to the harbour fund!" */
export function belowCrumbs(form: Form): Form {
  const { printed, head, words } = form;
  const above = printed.slice(head, head + mostCrumbs);
  // "Statement by the President of the Council, Ada Marsh."
  const isHeading = (line: string) =>
    (line.length < 200 && !/[.!?:;,]$/u.test(line) && words.forms.speech.test(line)) ||
    (/[^.!?:;,]$|\p{Ll}{2}\.$/u.test(line) &&
      !/["“]/u.test(line) &&
      isSpokenHeading(line, words) &&
      headsOne.test(line));
  const long = above.findIndex((line) => line.length > longestLine);
  const heading = above
    .slice(1, long === -1 ? undefined : long)
    .findLastIndex((line) => line.length < 300 && isHeading(line) && line.search(words.forms.firstPerson) === -1);
  // "311 - Remarks Upon Presenting the Trophies."
  const [first = ''] = above;
  const isFirst =
    words.tag === 'en' &&
    first.endsWith('.') &&
    first.search(words.forms.firstPerson) === -1 &&
    ((first.length < 160 && isOccasionHeading(first)) ||
      // "Statement by Ambassador Ada Marsh at the debate on ports. Lakeside, 26 July 2031.", and "Mr. President,"
      (first.length < longestHeading &&
        !/["“]/u.test(first) &&
        isSpokenHeading(first, words) &&
        headsOne.test(first) &&
        words.forms.salutation.test(above[1] ?? '')));
  if (heading === -1 && !isFirst) return form;
  const from = head + (heading === -1 ? 1 : heading + 2);
  const isName = (line: string) => isHeadingLine(line) || /^[([].{2,80}[)\]]$/u.test(line);
  const body = printed.findIndex((line, index) => index >= from && !isName(line) && isBody(line, words));
  return body === -1 ? form : { ...form, head: body };
}
