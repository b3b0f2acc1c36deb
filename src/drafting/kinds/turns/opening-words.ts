import type { Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import type { ReadingStyle, SpokenForm } from '../text-kind.ts';
import { isProcedural } from './procedure.ts';
import { type Spoken, briefedBy, isHeadingLine, sentenceOf, spokenIn, statementsOf, wordsOfTurn } from './turns.ts';

/** Whether a line above a text calls it an interview. */
export function isInterviewAbove({ text, blocks, head, labels }: Form): boolean {
  const first = labels.findIndex((label) => label !== undefined);
  const above = text.slice(0, blocks[Math.max(head, Math.min(first, head + mostLinesAbove))]?.start);
  return /interview|интервью|entretien|entrevista/iu.test(above);
}

/** So many lines of a page may stand between a title and the first label. */
const mostLinesAbove = 6;

/** What somebody says, cut where a heading stands in it. */
export function sectionsOf(paragraphs: readonly Spoken[], sections: readonly number[]): Spoken[][] {
  const edges = [0, ...sections.filter((at) => at > 0 && at < paragraphs.length), paragraphs.length];
  return edges.slice(0, -1).map((from, index) => paragraphs.slice(from, edges[index + 1]));
}

/** "Moderator: Nora Fell, Editor": who is there. */
const whoIsThere =
  /^(?:moderator|speakers?|panell?ists?|participants?|chair|host|guests?|interviewer|presenter)s?\s?:/iu;

/** "Answers to media questions:" */
const answering = /^(?:(?:excerpts from )?answers to .{0,40}questions|questions and answers|q ?& ?a)\b.{0,30}:?$/iu;

/** "Spokesperson Ada Marsh began the press conference with the following announcements:" */
const announcing =
  /^[^.!?]{4,160}\b(?:following|these|an?) (?:\p{L}+ )?(?:announcements?|statements?|remarks?|comments?)\s?:$/iu;

/** "The Minister will visit Norland from 4 to 7 May." above the questions of a briefing: what a spokesperson announces. */
function isAnnounced(above: readonly string[], said: string): boolean {
  return (
    above.some((line) => /\bpress (?:conference|briefing)|\bmedia briefing/iu.test(line)) &&
    /\bwill (?:\p{L}+ )?(?:pay|visit|attend|hold|chair|travel|host|lead|address|take place|be held|arrive|participate)\b/u.test(
      said,
    ) &&
    !/\b(?:spokes\p{L}+|transcript|briefing|press conference|reporters|journalists|said|told|asked)\b/iu.test(said)
  );
}

/** What somebody says above the first label, behind a line that names the occasion: in the first person, or with a greeting. */
export function openingOf(
  form: SpokenForm,
  main: Stretch | undefined,
  number: number,
  style: ReadingStyle,
): Utterance[] {
  const { text, words, turnWords, blocks, labels, printed, head } = form;
  const first = labels.findIndex((label) => label !== undefined);
  const above = printed.slice(0, head);
  const isOccasion = above.some(
    (line) =>
      words.remarks?.test(line) === true ||
      /^briefing by\b/iu.test(line) ||
      words.forms.speech.test(line) ||
      words.forms.transcript.test(line),
  );
  const sections: number[] = [];
  const said: Spoken[] = [];
  blocks.slice(head, first === -1 ? undefined : first).forEach((block, index) => {
    const line = printed[head + index] ?? '';
    const isHeading = isHeadingLine(line) || whoIsThere.test(line) || answering.test(line) || announcing.test(line);
    if (isHeading) sections.push(said.length);
    const spoken = isHeading ? [] : spokenIn(form, block);
    if (spoken.length > 0) said.push(spoken);
  });
  if (!main || !isOccasion || isInterviewAbove(form) || said.length === 0) return [];
  const whole = wordsOfTurn(text, { paragraphs: said });
  // What is told of somebody is not theirs.
  const last = text.slice(main.start, main.end).split(/\s+/).at(-1) ?? '';
  if (last !== '' && new Set(whole.split(/[^\p{L}\p{M}'’-]+/u)).has(last)) return [];
  const isSpoken =
    isAnnounced(above, whole) ||
    printed.slice(0, first === -1 ? head : first).some((line) => announcing.test(line)) ||
    above.some((line) => /^statements? (?:made|issued) by\b/iu.test(line)) ||
    words.forms.salutation.test(whole) ||
    turnWords.courtesy.test(/^[^.!?]*[.!?]/u.exec(whole)?.[0] ?? '') ||
    whole.search(words.forms.firstPerson) !== -1;
  // What an editor tells of the text that follows.
  const isEdited = /\btranscripts?\b/iu.test(whole) && whole.length < 600;
  if (!isSpoken || isEdited || isProcedural(whole, turnWords)) return [];
  return sectionsOf(said, sections)
    .filter((section) => !isProcedural(wordsOfTurn(text, { paragraphs: section }), turnWords))
    .flatMap((section) => {
      const at = briefingAt(form, section[0]?.[0]?.start ?? 0) ?? main;
      return statementsOf(
        text,
        section,
        {
          by: { at: [at], as: 'heading' },
          speaker: at,
          sourcing: 'inherited',
          sentence: sentenceOf(text, at, number, words),
        },
        { paragraphs: style.paragraphs ?? 'together' },
      );
    });
}

const spokesFor = /, (?:\p{L}{4,12} )?spokes\p{L}{3,6} (?:for|of) (?=([^,.]{3,80}))/giu;

/** "Briefing by the Spokesperson for the President of the Assembly": whom the head names as that, where such a heading stands above a place. */
function briefingAt({ text, blocks, head, printed }: SpokenForm, place: number): Stretch | undefined {
  const heading = blocks.findLastIndex(
    ({ start }, index) => start < place && briefedBy.test((printed[index] ?? '').slice(0, 120)),
  );
  if (heading === -1) return undefined;
  const parts = new Set((printed[heading] ?? '').toLowerCase().split(/[^\p{L}]+/u));
  const above = text.slice(0, blocks[Math.min(head, heading)]?.start);
  const found = [...above.matchAll(spokesFor)].filter(([, office = '']) =>
    office.split(/[^\p{L}]+/u).every((part) => !/^\p{Lu}/u.test(part) || parts.has(part.toLowerCase())),
  );
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const before = above.slice(0, only.index).split(' ');
  const from = before.findLastIndex((word) => !/^\p{Lu}/u.test(word)) + 1;
  const name = before.slice(Math.max(from, before.length - 4)).join(' ');
  return { start: only.index - name.length, end: only.index };
}
