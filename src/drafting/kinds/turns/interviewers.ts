import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { interviewee } from '../passages/interviewee.ts';
import { mostAbove } from './may-be-labelled.ts';
import { isInterviewAbove } from './opening-words.ts';
import { areLettersOf, lastOf } from './same-label.ts';
import { type Turn, endsAsQuestion, wordsOfTurn } from './turns.ts';
import { introduction } from './who-is-there.ts';

/** What somebody does in a conversation: asks, answers without a name, speaks, or is a crowd of whom nothing is kept. */
export type Part = 'asks' | 'answers' | 'speaks' | 'crowd';

const named = /[“"][^“”"]{3,60}\swith\s([^“”",]{4,60}),?[”"]/u;
const interviewedBy = /\binterviewed (?:[^.]{0,60} )?by ([^.]{3,80})/iu;
/** A line that names who asks: "Interview by Ada Marsh". */
const asksAbove =
  /\b(?:interview(?:ed)?|moderated|hosted|conducted|questions asked|presented) by\b|\b(?:interviewer|moderator|host)\s?:|\bpropos recueillis par\b|\binterview führten?\b|беседовал|\brealizada por\b/iu;

/** What the lines above print behind the sign of whoever asks, in small letters. */
export function interviewersAbove(form: Form): string {
  const first = form.labels.findIndex((label) => label !== undefined);
  const found = form.printed.slice(0, Math.max(form.head, mostAbove)).map((printed, index) => {
    // "She was interviewed in Lakeside by Nora Fell of the Gazette. Here is how it begins:"
    const told = index < first ? interviewedBy.exec(printed.slice(0, 800))?.[1] : undefined;
    if (told !== undefined) return told;
    const line = printed.slice(0, 200);
    // "on “Harbour Talk with Nora Fell,” June 4"
    const shown = index < first ? named.exec(line)?.[1] : undefined;
    if (shown !== undefined) return shown;
    // "Moderator: Thank you, Minister." is a turn.
    if (index >= form.head && /[.?!…]$/u.test(line)) return '';
    const match = asksAbove.exec(line);
    return match ? line.slice(match.index + match[0].length) : '';
  });
  return found.join(' ').toLowerCase();
}

/** Of two people who take turns in an interview, whoever asks far more than the other, and begins. */
export function askerOfTwo(
  form: Form,
  groups: ReadonlyMap<string, readonly Turn[]>,
  parts: ReadonlyMap<string, Part>,
): string | undefined {
  const { text } = form;
  const speaking = [...parts].filter(([, part]) => part === 'speaks').map(([key]) => key);
  const [one, ...others] = speaking;
  // "Ada Marsh:" first, and then "Marsh:"
  const other = others[0];
  const isTwo = other !== undefined && others.every((key) => lastOf(key) === lastOf(other));
  if (one === undefined || other === undefined || !isTwo || parts.size > speaking.length) return undefined;
  const share = (key: string) => {
    const own = groups.get(key) ?? [];
    return own.filter((turn) => endsAsQuestion(wordsOfTurn(text, turn))).length / Math.max(1, own.length);
  };
  const count = Math.min(groups.get(one)?.length ?? 0, groups.get(other)?.length ?? 0);
  // Of a short interview whoever begins and asks in every turn, where the other never does.
  const asks = (key: string) => (groups.get(key) ?? []).map((turn) => /\?(?:\s|$)/u.test(wordsOfTurn(text, turn)));
  if (isInterviewAbove(form) && count < 3 && asks(one).every(Boolean) && !asks(other).some(Boolean)) return one;
  return count >= 3 && share(one) >= 0.34 && share(other) <= share(one) / 3 ? one : undefined;
}

/** Who asks the one person that the lines above an interview name: "LP" and "Lakeside Post", where "Lena Rask" and "LR" are the others. */
export function houseOf(
  form: Form,
  groups: ReadonlyMap<string, readonly Turn[]>,
  parts: ReadonlyMap<string, Part>,
): readonly string[] {
  const named = isInterviewAbove(form) || isAnswered(form) ? namedAbove(form) : undefined;
  if (!named || [...parts.values()].some((part) => part !== 'speaks')) return [];
  const name = form.text.slice(named.start, named.end);
  const last = lastOf(name);
  const letters = name.match(/(?<!\p{L})\p{Lu}/gu)?.join('');
  const isNamed = (key: string) =>
    lastOf(key) === last || groups.get(key)?.[0]?.label.head.replaceAll('.', '') === letters;
  const others = [...groups].filter(([key]) => !isNamed(key));
  const [one] = others;
  // One voice has a whole name, or letters, or both.
  const isOne = one !== undefined && others.every(([key, own]) => key === one[0] || areLettersOf(own, one[1]));
  const isAbove = one !== undefined && one[0].includes(' ') && headText(form).includes(lastOf(one[0]));
  return others.length < groups.size && isOne && !isAbove ? others.map(([key]) => key) : [];
}

/** "Q&A: …", "Questions and answers with …" */
function isAnswered(form: Form): boolean {
  return /^(?:.{0,60}\b)?(?:q ?& ?a|questions and answers|in conversation with)\b/imu.test(headText(form));
}

function headText(form: Form): string {
  return headLines(form)
    .map(({ start, end }) => form.text.slice(start, Math.min(end, start + 200)))
    .join('\n')
    .toLowerCase();
}

/** "Analysis by Ada Marsh", "By Ada Marsh": who wrote down both the questions and the answers. */
const writtenBy =
  /(?:^|\b(?:questions|answers|commentary|analysis|brief|explainer|comment|written|q&a)\s)by ([^,.:;|]{4,60})$/iu;
const fullName = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;

/** Whom the lines above name: who answers where no label says it. */
export function namedAbove(form: Form): Stretch | undefined {
  const lines = headLines(form).filter(
    ({ start, end }) =>
      !asksAbove.test(form.text.slice(start, Math.min(end, start + 200))) &&
      !/^\[.*\]$/su.test(form.text.slice(start, end)),
  );
  // Who wrote down an interview asked it.
  const isInterview = lines.some(({ start, end }) =>
    /interview|entretien|entrevista/iu.test(form.text.slice(start, Math.min(end, start + 200))),
  );
  const isAuthor = ({ start, end }: Stretch) => writtenBy.test(form.text.slice(start, Math.min(end, start + 200)));
  if (isInterview)
    return interviewee(
      form.text,
      lines.filter((line) => !isAuthor(line)),
      form.words,
    );
  for (const { start, end } of lines) {
    const line = form.text.slice(start, Math.min(end, start + 200));
    const name = writtenBy.exec(line)?.[1];
    if (name !== undefined && fullName.test(name))
      return { start: start + line.lastIndexOf(name), end: start + line.lastIndexOf(name) + name.length };
  }
  return (
    interviewee(form.text, lines, form.words) ??
    (lines.length === 0 ? interviewee(form.text, introduction(form), form.words) : undefined)
  );
}
