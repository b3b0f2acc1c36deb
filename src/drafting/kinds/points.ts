import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Utterance } from '../saying/utterance.ts';
import { findQuotedRuns } from '../text/quoted-runs.ts';
import { readHeading } from './heading.ts';
import { bodyOfPoints } from './points-of-body.ts';
import { interviewee } from './passages/interviewee.ts';
import { actingBody, isPointsLine, occasionOfPoints } from './seldom-signs.ts';
import { readProse } from './prose-reading.ts';
import { isPoint as isSigned, type Stretch } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import { readReport } from '../text/read-report.ts';
import type { ReadKind } from './text-kind.ts';
import { isHeadingLine, sentenceOf } from './turns/turns.ts';

/** The sign of a point: "▪️ ", "? ", "๐ ". */
const point = /^(?:[^\sA-Za-z0-9\p{Ll}\p{Lu}"“”«‘’'([$€£#@]{1,3}\s*){1,3}/u;

/** What a heading calls itself, in capitals as a name is: "TALKING POINTS", "Key Messages". */
const rubric = /\b(?:points?|takeaways?|quotes?|messages?|statements?|highlights?|theses|remarks)\b/iu;

const reports = /^(?:\p{Lu}[\p{L}'’-]+ ){1,4}(?:also |then |further )?\p{Ll}{3,12}ed that /u;

/** Reads a list of somebody's chief statements: below the line that announces them each paragraph is that one's, unless it names another. */
export const readPoints: ReadKind = (form) => {
  const { text, words, blocks, printed, tongue, marks } = form;
  const report = readReport(text, words);
  const rubricAt = printed.findLastIndex(
    (line, index) => index < 8 && isPointsLine(line, printed.slice(0, index), words),
  );
  const announced = rubricAt === -1 ? occasionOfPoints(form) : rubricAt;
  // "TOP QUOTES" names nobody; whose they are stands in the next line.
  const isRubric = (line: string) => line.split(/\s+/).length <= 3 && isPointsLine(line, [], words);
  const from = (announced === -1 ? 1 : announced + 1) + (announced === 0 && isRubric(printed[0] ?? '') ? 1 : 0);
  const title = report.title;
  const paragraphs = report.paragraphs.filter(({ kind }) => kind !== 'furniture');
  const { utterances, sentences } = readProse({ text, words, tongue, marks }, paragraphs);
  const heads = blocks.slice(0, from).filter((_block, index) => !isRubric(printed[index] ?? ''));
  // The line that announces them tells whose they are before any other does.
  const rubrics = blocks
    .slice(0, from)
    .filter((_block, index) => isPointsLine(printed[index] ?? '', printed.slice(0, index), words));
  // "Port Ada, 12 October 2031" is a place, "(Harbour News)" who printed it.
  const isName = (found: Stretch | undefined) =>
    found &&
    !(text[found.start - 1] === '(' && text[found.end] === ')') &&
    !rubric.test(text.slice(found.start, found.end)) &&
    !/^, \d{1,2} \p{L}{3}/u.test(text.slice(found.end, found.end + 8));
  const headed = inOneLine(text, interviewee(text, rubrics, words) ?? interviewee(text, heads, words));
  const body = isName(headed) ? undefined : bodyOfPoints(form);
  // Whom the first point names is of whom a body's points tell; above it a line may say where they were made.
  const begun = from + (/[.!?:;]["”]?$/u.test(printed[from] ?? '.') ? 0 : 1);
  const among = body ? [] : [blocks.slice(0, from + 1), blocks.slice(begun, begun + 1)];
  const first = among.map((lines) => inOneLine(text, interviewee(text, lines, words)));
  const person = [headed, ...first].find(isName) ?? (body ? undefined : namedAlone(text, utterances, words, rubrics));
  const main = person ?? body;
  // The word by which a sentence names who speaks: the last of a name, all of a body's.
  const last = main && (person ? text.slice(main.start, main.end).split(' ').at(-1) : text.slice(main.start, main.end));
  const begins = blocks[from]?.start ?? text.length;
  const named = main && sentenceOf(text, main, -1, words);
  // "If asked about the port:" heads points.
  const below = paragraphs.filter(
    ({ start, end }) => start >= begins && !isHeading(text, { start, end }) && text[end - 1] !== ':',
  );
  const isOther = ({ speaker, sourcing }: Utterance) => {
    const mention = speaker ? text.slice(speaker.start, speaker.end) : '';
    return (
      sourcing === 'explicit' &&
      /^(?!On )\p{Lu}/u.test(mention) &&
      last !== undefined &&
      !mention.includes(last) &&
      !words.pronouns.has(mention.toLowerCase())
    );
  };
  const isNamedIn = ({ start, end }: Stretch) => last !== undefined && text.slice(start, end).includes(last);
  const isFirstPerson = (mention: string) => mention.search(words.forms.firstPerson) === 0 && !/\s/u.test(mention);
  const points = below.flatMap(({ start: begins, end }): Utterance[] => {
    const sign = point.exec(text.slice(begins, Math.min(end, begins + 12)))?.[0].length ?? numberAt(text, begins);
    const start = begins + sign;
    const isListed = sign > 0 || isSigned(text, { start: begins, end });
    // "We ask that it be kept": what the person says of himself says nobody else.
    const own = utterances.filter(
      ({ parts: [part], speaker }) =>
        part !== undefined &&
        part.start >= start &&
        part.start < end &&
        !(main && speaker && isFirstPerson(text.slice(speaker.start, speaker.end))),
    );
    if (!main || !named) return own;
    // "On ports: “We pay for what we use.”"
    const isOnTopic =
      topic.test(text.slice(start, Math.min(end, start + 60))) &&
      own.every(({ speaker }) => !speaker || text.startsWith('On ', speaker.start));
    if (isOnTopic) return [pointOf({ start, end }, main, named, text)];
    // A body's points tell of itself as of another: "1. The Union condemns the attack."
    const isOfBody = !person && !own.some((said) => said.kind === 'direct' && isOther(said));
    if (isOfBody)
      return [
        pointOf({ start: start + numberAt(text, start), end }, main, named, text, text.slice(main.start, main.end)),
      ];
    const isHers = ({ speaker }: Utterance) =>
      speaker !== undefined && last !== undefined && text.slice(speaker.start, speaker.end).includes(last);
    // "▪️ Norland and Maravia agreed to meet": a point is of whose points they are, whomever it tells of.
    const isPoint = isListed && !own.some((said) => isHers(said) || (said.kind === 'direct' && isOther(said)));
    if ((own.some(isOther) || (isListed && own.some(isHers))) && !isPoint) return own;
    // "▪️ Marsh also reported that the port was open"
    const report = isPoint ? reports.exec(text.slice(start, Math.min(end, start + 120)))?.[0] : undefined;
    if (last !== undefined && report?.includes(last) === true)
      return [pointOf({ start: start + report.length, end }, main, named, text)];
    if (isPoint && (own.length === 0 || !isNamedIn({ start, end })))
      return [pointOf({ start, end }, main, named, text)];
    // "Premier Ada Marsh spoke after the talks."
    const isOpenEnded = !/[.!?…;]["'”’»)\]]*$/u.test(text.slice(start, end));
    if ((own.length === 0 || isOpenEnded) && isNamedIn({ start, end })) return [];
    if (own.length === 0 || own.some(({ cue }) => cue === undefined))
      return [pointOf({ start, end }, main, named, text)];
    // "Gas will flow. Norland has never missed a payment, the president noted."
    const told = new Set(own.map(({ sentence }) => sentence));
    const [opening] = sentences.filter((sentence) => sentence.start >= begins && sentence.start < end);
    const isUntold = opening && opening.end < end && !told.has(opening) && !isNamedIn(opening);
    return isUntold ? [pointOf({ start, end: opening.end }, main, named, text), ...own] : own;
  });
  // "… (Port Ada, 18 January 2031)"
  const isOfActs = actingBody(printed[announced] ?? '', words) !== undefined;
  const above = isOfActs ? { blocks: blocks.slice(0, from), printed: printed.slice(0, from) } : {};
  const told = readHeading({ ...form, ...above, head: from }, []);
  const headline = report.paragraphs.find(({ kind }) => kind === 'headline');
  const isHeadline = (part: { start: number } | undefined) =>
    part !== undefined && headline !== undefined && part.start >= headline.start && part.start < headline.end;
  const saidAbove = utterances.filter(({ parts: [part] }) => (part?.start ?? 0) < begins && !isHeadline(part));
  return {
    utterances: [...saidAbove, ...points],
    sentences: [...sentences, ...(named ? [named] : [])],
    paragraphs: report.paragraphs,
    heading: {
      title,
      day: isOfActs ? (told.day ?? report.day) : (report.day ?? told.day),
      place: report.dateline ? undefined : told.place,
      dateline: report.dateline,
      entryKind: 'article',
    },
  };
};

/** The one whom every sentence of a list names that names anybody, where no line above tells whose points they are. */
function namedAlone(
  text: string,
  utterances: readonly Utterance[],
  { pronouns, offices }: ReportingWords,
  rubrics: readonly Stretch[],
): Stretch | undefined {
  const named = utterances.flatMap(({ speaker, sourcing }) => (speaker && sourcing === 'explicit' ? [speaker] : []));
  const last = ({ start, end }: Stretch) => text.slice(start, end).split(' ').at(-1) ?? '';
  const [first, ...others] = named.filter((one) => !pronouns.has(last(one).toLowerCase()));
  const whole = text.slice(first?.start, first?.end);
  const isPerson = first !== undefined && whole.includes(' ');
  // "Highlights of the Minister's remarks", and "Minister Ada Marsh said".
  const office = whole.split(' ').find((word) => offices.has(word.toLowerCase()));
  const isHeld = office !== undefined && rubrics.some(({ start, end }) => text.slice(start, end).includes(office));
  return isPerson && (others.length > 0 || isHeld) && others.every((one) => whole.includes(last(one)))
    ? first
    : undefined;
}

/** Whether a line heads points and is none: what bears the sign of one is none only where it is short. */
function isHeading(text: string, line: Stretch): boolean {
  const printed = text.slice(line.start, line.end);
  return isHeadingLine(printed) && !(isSigned(text, line) && printed.split(/\s+/u).length > 4);
}

/** What of a name stands in its first line: the next tells where that was. */
function inOneLine(text: string, found: Stretch | undefined): Stretch | undefined {
  const [line = ''] = found ? text.slice(found.start, found.end).split(/[\r\n]/u, 1) : [];
  return found && { start: found.start, end: found.start + line.trimEnd().length };
}

const topic = /^On [^.:“"]{2,50}:\s/u;

/** How many letters the number of a point takes: "1. ". */
function numberAt(text: string, start: number): number {
  return /^\(?\d{1,2}[.)]\s+/u.exec(text.slice(start, start + 6))?.[0].length ?? 0;
}

/** What a point says, as that one's: word for word where all of it stands between marks. */
function pointOf(of: Stretch, main: Stretch, sentence: Sentence, text: string, name?: string): Utterance {
  const { start, end } = of;
  const runs = findQuotedRuns(text.slice(start, end));
  const isWhole = runs.length === 1 && runs[0]?.start === 0 && runs[0].end === end - start;
  return {
    parts: [of],
    kind: isWhole ? 'direct' : runs.length > 0 ? 'mixed' : 'indirect',
    speaker: main,
    sourcing: 'inherited',
    by: { at: [main], as: 'heading', ...(name !== undefined && { name }) },
    sentence,
    paragraph: sentence.paragraph,
    isOpen: false,
  };
}
