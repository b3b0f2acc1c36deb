import { readDateline } from '../text/dateline.ts';
import { type Form, headLines } from './form.ts';
import { longestLine } from './turns/may-be-labelled.ts';

/** What news are held to be where nothing tells otherwise. */
const likelyNews = 0.5;

/** The lines of the head, short enough to be asked of. */
export function linesAbove(form: Form): string[] {
  return headLines(form)
    .map(({ start, end }) => form.text.slice(start, end))
    .filter(({ length }) => length <= longestLine)
    .slice(0, 40);
}

export function hasLine(form: Form, pattern: RegExp): boolean {
  return linesAbove(form).some((line) => pattern.test(line));
}

export function bodyLines({ printed, head }: Form, most = 400): string[] {
  return printed.slice(head, head + most).map((line) => line.slice(0, longestLine));
}

export function share(lines: readonly string[], pattern: RegExp): number {
  return lines.length === 0 ? 0 : lines.filter((line) => pattern.test(line)).length / lines.length;
}

/** Whether a report of news stands here: filed at a place, by an agency, or full of verbs by which news report. */
export function isReported(form: Form): boolean {
  const { text, blocks, words, firstPerson, told } = form;
  const isFiled = blocks.slice(0, 6).some((block) => readDateline(text, block, words)?.agency !== undefined);
  return (isFiled && firstPerson < 0.5) || (told >= 1 / 3 && told >= firstPerson);
}

export function ofNews(): number {
  return likelyNews;
}

export function ofTranscript(form: Form): number {
  // « JOURNALISTE » in a line of its own.
  const lines = bodyLines(form);
  if (labelCount(form) > 0 || share(lines, form.words.forms.asks) > 0.1) return 0.9;
  // "The following is a near-verbatim transcript of today’s briefing by Ada Marsh": nobody asks.
  if (hasLine(form, /^the following is .{0,9}verbatim .{9,80}briefing/iu)) return 0.9;
  // An interview that prints questions and answers in turn, where every third line asks, or it is called one.
  const isAsked = (line: string) => /^[^—–-].*\?$/u.test(line);
  const asked = lines.filter(isAsked).length;
  // Somebody is asked, and from the top on.
  const isTalk = asked > 2 && lines.findIndex(isAsked) < 4 && share(lines.filter(isAsked), /\byour?\b/iu) > 0.5;
  return asked > 1 &&
    asked * 5 > lines.length &&
    form.told < 0.2 &&
    (((asked > 3 || isTalk) && asked * 3 >= lines.length) ||
      form.printed.slice(0, form.head + 6).some((line) => /interv|entre[tv]/iu.test(line)))
    ? 0.9
    : 0;
}

export function ofSpeech(form: Form): number {
  const { words, printed, head } = form;
  const { forms } = words;
  const isHeaded = hasLine(form, forms.speech);
  const greeting = printed[head]?.split('\n')[0] ?? '';
  const isGreeted = greeting.length < longestLine && forms.salutation.test(greeting);
  // Whoever speaks tells of what others said, too.
  if (labelCount(form) > 1 || (isReported(form) && !(isHeaded && isGreeted))) return 0;
  if (isHeaded) return 0.92;
  if (isGreeted && form.firstPerson > 0.3) return 0.85;
  // "Ada Marsh, Minister for Ports", and below it a paragraph or two.
  const isLong = printed.length - head > 2 || /^\p{Lu}\S+ [^,.:\d]+, [^.:\d]+$/u.test(printed[head - 1] ?? '');
  return form.firstPerson > 0.75 && form.told === 0 && isLong ? 0.6 : 0;
}

export function labelCount({ labels }: Form): number {
  return labels.filter((label) => label !== undefined).length;
}
