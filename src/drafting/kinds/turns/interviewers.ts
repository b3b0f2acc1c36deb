import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { interviewee } from '../passages/interviewee.ts';
import { isAsking } from './labels.ts';
import { mostAbove } from './may-be-labelled.ts';
import { isInterviewAbove } from './opening-words.ts';
import { areLettersOf, lastOf } from './same-label.ts';
import { type Turn, endsAsQuestion, wordsOfTurn } from './turns.ts';
import { introduction } from './who-is-there.ts';

/** What somebody does in a conversation: asks, answers without a name, speaks, or is a crowd of whom nothing is kept. */
export type Part = 'asks' | 'answers' | 'speaks' | 'crowd';

const named = /[“"][^“”"]{3,60}\swith\s([^“”",]{4,60}),?[”"]/u;
const interviewedBy = [
  /(?<!\p{L})(?:interviewed|moderated|hosted|conducted|presented) (?:(?!by )\S{1,20} ){0,8}by ([^.;:\n]{3,80})/iu,
  /\b[Ii]nterviewer (?:is|was) ([^.;:\n]{3,80})/u,
  /\b[Mm]oderator ((?:\p{Lu}[\p{L}.'’-]{0,24} ?){2,3})/u,
  /\b(?:answer(?:s|ed|ing)?|took|takes|taking) (?:the )?questions (?:from|of|by|put by|posed by) ([^.;:\n]{3,80})/iu,
];
/** A line that names who asks: "Interview by Ada Marsh". */
const asksAbove =
  /\b(?:interview(?:ed)?|moderated|hosted|conducted|questions asked|presented) by\b|\b(?:interviewer|moderator|host|presider|presenter)\s?:|\bpropos recueillis par\b|\binterview führten?\b|беседовал|\brealizada por\b/iu;

const namedAsking = /^by (\p{Lu}[^!?:\n]{3,100})$/mu;

/** What the lines above print behind the sign of whoever asks, in small letters. */
export function interviewersAbove(form: Form): string {
  const first = form.labels.findIndex((label) => label !== undefined);
  const found = form.printed.slice(0, Math.max(form.head, mostAbove)).map((printed, index) => {
    // "She was interviewed in Lakeside by Nora Fell of the Gazette. Here is how it begins:"
    const told =
      index < first
        ? interviewedBy.map((pattern) => pattern.exec(printed.slice(0, 800))?.[1]).find((name) => name !== undefined)
        : undefined;
    if (told !== undefined) return told.split(/\b(?:with|guests?)\b/iu)[0] ?? told;
    const line = printed.slice(0, 200);
    // "by Nora Fell and Bo Lund", below "Oral History Interview with Ada Marsh"
    const asked = index < first && isInterviewAbove(form) ? namedAsking.exec(line)?.[1] : undefined;
    if (asked !== undefined) return asked;
    // "on “Harbour Talk with Nora Fell,” June 4"
    const shown = index < first ? named.exec(line)?.[1] : undefined;
    if (shown !== undefined) return shown;
    // "Moderator: Thank you, Minister." is a turn.
    if (index >= form.head && /[.?!…]$/u.test(line)) return '';
    const match = asksAbove.exec(line);
    // "MODERATOR:", and below it who that is
    if (match && index < first && line.endsWith(':')) return form.printed[index + 1]?.slice(0, 100) ?? '';
    return match ? (line.slice(match.index + match[0].length).split(/\.\s|\bguests?\b/iu)[0] ?? '') : '';
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

/** Of several who take turns in an interview, or beside somebody whose label is an office alone, whoever asks where the one who says most does not: "JO" and "MIN", where "ADA MARSH" answers. */
export function askersOfInterview(
  form: Form,
  groups: ReadonlyMap<string, readonly Turn[]>,
  parts: ReadonlyMap<string, Part>,
): readonly string[] {
  const { text, words } = form;
  const plain = [...parts].filter(([, part]) => part === 'speaks').map(([key]) => key);
  // "WIL MARSH:" first, and then "MARSH:"
  const people = [...Map.groupBy(plain, lastOf).values()].map((keys) => {
    const said = keys.flatMap((key) => groups.get(key) ?? []).map((turn) => wordsOfTurn(text, turn));
    const share = (asks: (words: string) => boolean) => said.filter(asks).length / Math.max(1, said.length);
    return {
      keys,
      ends: share(endsAsQuestion),
      asks: share((own) => /\?(?:\s|$)/u.test(own)),
      length: said.join('').length,
      isHolder: keys.some((key) => key.split(/[\s,.]+/u).some((word) => words.offices.has(word))),
      isOffice: keys.some((key) => officeAlone.test(key)),
    };
  });
  const [guest, ...others] = people.sort((a, b) => Number(b.isOffice) - Number(a.isOffice) || b.length - a.length);
  if (!guest || guest.ends > mostAskedBack || !(guest.isOffice || isInterviewAbove(form))) return [];
  if (others.some(({ isOffice }) => isOffice)) return [];
  // Beside the press another guest may ask for effect.
  const isTalk = isInterviewAbove(form);
  if (!isTalk && [...parts].some(([key, part]) => part === 'asks' && isAsking(key, words))) return [];
  const fewest = guest.isOffice || guest.isHolder ? fewestAsked : fewestAsked * 2;
  return others
    .filter(
      ({ isHolder, ends, asks, length }) =>
        !isHolder && (guest.isOffice && isTalk ? asks : ends) >= fewest && (isTalk || length < guest.length),
    )
    .flatMap(({ keys }) => keys);
}
const officeAlone =
  /^(?:the )?(?:(?:prime|foreign|deputy|defen[cs]e|trade|finance) ){0,2}(?:minister|premier|chancellor|treasurer|president|secretary|ambassador)$/u;
const [mostAskedBack, fewestAsked] = [0.1, 0.2];

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
/** "What has surprised you?": somebody is asked, whom a page may print without the word for an interview. */
const you = /\byour?\b/iu;
const fullName = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3}$/u;

/** Whom the lines above name: who answers where no label says it. */
export function namedAbove(form: Form): Stretch | undefined {
  const lines = headLines(form).filter(
    ({ start, end }) =>
      !asksAbove.test(form.text.slice(start, Math.min(end, start + 200))) &&
      !/^\[.*\]$/su.test(form.text.slice(start, end)),
  );
  // Who wrote down an interview asked it.
  const isInterview =
    lines.some(({ start, end }) =>
      /interview|entretien|entrevista/iu.test(form.text.slice(start, Math.min(end, start + 200))),
    ) || form.printed.slice(form.head).filter((line) => endsAsQuestion(line) && you.test(line)).length > 1;
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
