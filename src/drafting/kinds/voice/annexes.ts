import type { SpokenForm } from '../text-kind.ts';
import { isBody } from '../form.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import { isHeadingLine } from '../turns/turns.ts';

/** "Annex", "Enclosure I", "Annex to the letter dated 5 May 2031 from the Representative of Norland addressed to the President of the Council" */
const annex =
  /^\[?(?:annex|enclosure|appendix|attachment|anexo|annexe|anlage|приложение)\b(?=\s?(?:[IVX\d]{1,4}|[A-Z])?[.:\]]?$| (?:[IVX\d]{1,4} )?(?:to|to the|of the|au|à la|a la|к) )/iu;

/** A letter without what is annexed to it, and each annex as a text of its own, headed by the lines above its first sentence. */
export function withoutAnnexes(form: SpokenForm): { letter: SpokenForm; annexes: SpokenForm[] } {
  const { printed, head, blocks, labels } = form;
  const places = printed.flatMap((line, index) =>
    index > head && line.length <= longestLine && annex.test(line) ? [index] : [],
  );
  const edges = [0, ...places, blocks.length];
  const [letter = form, ...annexes] = edges.slice(0, -1).map((from, index): SpokenForm => {
    const to = edges[index + 1];
    const own = printed.slice(from, to);
    const isHead = (line: string) =>
      annex.test(line) || isHeadingLine(line) || !isBody(line, form.words) || /^[([].{2,80}[)\]]$/u.test(line);
    const body = own.findIndex((line) => !isHead(line));
    return {
      ...form,
      blocks: blocks.slice(from, to),
      printed: own,
      labels: labels.slice(from, to),
      head: from === 0 ? head : body === -1 ? own.length : body,
    };
  });
  return { letter, annexes };
}
