import { type Form, isBody } from '../form.ts';
import type { SpokenForm } from '../text-kind.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import { sentToAt } from './sent-to.ts';

/** "Letter from Premier Marsh to Chairman Kornev", "Note from the Ambassador of Norland to the Minister" */
const heading =
  /^(?:\d{1,2}\. |[IVX]{1,4}\. )?(?:letter|note|message|reply|telegram) (?:from|of) [^.!?]{3,120} to [^.!?]{3,120}$/iu;

/** Each letter of an exchange as a text of its own, where several lines head one and each has words below; undefined of one letter. */
export function lettersApart(form: SpokenForm): SpokenForm[] | undefined {
  return (
    cutAt(
      form,
      form.printed.flatMap((line, index) => (isHeading(form, index) && line.length <= longestLine ? [index] : [])),
    ) ?? cutAt(form, greetingsOf(form))
  );
}

const dear = /^dear (?:(?:mr|mrs|ms|dr)\. )?[^.!?:\n]{2,50}[,:]?$/iu;
/** "Best wishes, Ada", "Bo Lund MP." */
const signed =
  /^(?:[Bb]est|[Ww]ith|[Yy]ours) .{2,40}, \p{Lu}\p{L}+\.?$|^\p{Lu}\p{L}+ \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: MP)?\.?$/u;

/** Where letters begin that only their greetings head: the first with all above it, and each behind what closes the one before. */
function greetingsOf({ printed, words }: Form): number[] {
  const greetings = printed.flatMap((line, index) => (line.length < 80 && dear.test(line) ? [index] : []));
  const isClosed = greetings
    .slice(1)
    .every((to, index) =>
      printed
        .slice(Math.max(greetings[index] ?? 0, to - mostBetween), to)
        .some((line) => line.length < 80 && (words.forms.closing.test(line) || signed.test(line))),
    );
  // "The letter from Bo Lund, Minister of Ports:", "In reply, the Premier has sent the following letter:", and the day of it: what heads the greeting below.
  const leads = (line = '') =>
    /^(?:the )?(?:letter|reply|response|answer)\b.{3,120}:?$/iu.test(line) ||
    (line.endsWith(':') &&
      /\b(?:letter|message|reply|response|note|telegram)\b/iu.test(line.slice(line.lastIndexOf('. ') + 1)));
  const from = (greeting: number) =>
    [greeting - 1, greeting - 2].find(
      (at) => leads(printed[at]) && (at === greeting - 1 || (printed[greeting - 1] ?? '').length < 40),
    );
  return isClosed ? greetings.map((greeting, index) => from(greeting) ?? (index === 0 ? 0 : greeting)) : [];
}

/** What closes a letter stands so many lines above the greeting of the next, at most. */
const mostBetween = 7;

function cutAt(form: SpokenForm, heads: readonly number[]): SpokenForm[] | undefined {
  const { printed, blocks, labels, words } = form;
  const isRead = (from: number, to: number) =>
    printed.slice(from + 1, to).some((line) => line.length > 60 && isBody(line, words));
  const edges = [...heads, printed.length];
  const all = heads.filter((from, index) => isRead(from, edges[index + 1] ?? printed.length));
  if (all.length < 2 || all.length !== heads.length) return undefined;
  return heads.map((from, index): SpokenForm => {
    const to = edges[index + 1];
    const own = printed.slice(from, to);
    const body = own.findIndex((line, at) => at > 0 && isBody(line, words));
    return {
      ...form,
      blocks: blocks.slice(from, to),
      printed: own,
      labels: labels.slice(from, to),
      head: body === -1 ? own.length : body,
    };
  });
}

function isHeading(form: Form, index: number): boolean {
  const line = form.printed[index] ?? '';
  return heading.test(line) || sentToAt(form, index);
}
