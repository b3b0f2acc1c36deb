import type { Byline, Utterance } from '../../saying/utterance.ts';
import { readDateline } from '../../text/dateline.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type Form, isBody, isStage } from '../form.ts';
import { greetingInLine } from './letter-begins.ts';
import { behindGreetings, isGreetingLine, isNoteAbove, isOccasion, isThanks } from './greetings.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import type { ReadingStyle, SpokenForm } from '../text-kind.ts';
import { type Spoken, isHeadingLine, sentenceOf, spokenIn, statementsOf } from '../turns/turns.ts';

/** A text of one voice with fewer words is one statement; a longer one is cut by paragraph. */
const fewestWordsToCut = 180;

/** Whether a line says that somebody's words follow. */
export function isFullText(line: string): boolean {
  return line.length <= longestLine && (begin.test(line) || (/[.:]$/u.test(line) && announces.test(line)));
}

/** "Dear friends, we are parting with the year." */
const greetedIn = /^(?:my )?dear \p{L}[\p{L} ]{2,40}[,!] /iu;
/** So many paragraphs of a page may stand above the greeting. */
const mostAbove = 3;

/** The signs between which a text that is passed on stands. */
const begin =
  /^[[(–—-]*\s?(?:begin (?:text|transcript|statement)|begins|(?:full )?text (?:begins|of (?:the )?statement))[\s:.)\]–—-]*$/iu;
/** "The following is the full text of the statement:", "Ada Marsh sent the following letter to Bo Lund:", "The message reads:" */
const announces =
  /^(?:the )?(?:following|below|here) is (?:the |an )?(?:(?:full|complete|unofficial|official) )?(?:text|translation|version)\b|\bsen[dt]s? the following (?:letter|message|telegram|note|congratulatory message)\b|^(?:the|her|his) (?:(?:full|joint|complete|whole) )*(?:letter|message|statement|note|telegram) (?:said|says|reads?|follows)(?:,? (?:as follows|in full|in part))?:|\b(?:communiqu[eé]|statement|declaration|letter)s? (?:(?:is|are) )?as follows:$|^(?:the )?(?:full )?text of (?:the )?[^.:]{3,60} (?:follows|reads):$/iu;
const over =
  /^(?:#\s?#\s?#?|[[(*–—-]*\s?(?:end|ends|end (?:of )?(?:text|statement|transcript|remarks|release))[\s.)\]*–—-]*|[–—-]\s?30\s?[–—-])$/iu;

/** "16 comments for: Two deputies write to the Premier": what a page counts below its text. */
const counted = /^\d{1,5} (?:comments?|responses?|replies|thoughts?|shares)\b[^.!?]{0,120}$/iu;

/** The paragraphs that somebody says below the head of a text, without greetings, thanks, headings and what closes a letter. */
export function bodyOf(form: SpokenForm, from = form.head): Spoken[] {
  const { words, blocks, printed, turnWords } = form;
  const { forms } = words;
  const found: Spoken[] = [];
  let greetings = 0;
  let wasGreeting = false;
  for (const [offset, block] of blocks.slice(from).entries()) {
    const line = printed[from + offset] ?? '';
    const isShort = line.length <= longestLine;
    // What was left of a page's code, and what a letter answers.
    if (/^(?:(?:&\w{2,8};|[\s.…*_–—-])+|\(?\d{1,3}[.)])$/u.test(line) || (isShort && line.startsWith('Re: '))) continue;
    if (
      isFullText(line) ||
      (found.length === 0 && isFullText(line.slice((filedIn(form, block) ?? block.start) - block.start)))
    ) {
      found.length = 0;
      continue;
    }
    // What stands below "Yours sincerely" or "(Signed)" is a signature.
    if (found.length > 0 && isShort && (forms.closing.test(line) || over.test(line) || counted.test(line))) break;
    if (found.length > 0 && /^(?:editor['’]s )?notes?(?: to editors)?\s?:/iu.test(line.slice(0, 40))) break;
    // „Hintergrund:“, «Справочно:»: what stands below was not said.
    if (found.length > 0 && isShort && words.trailers.some((trailer) => trailer.test(line))) break;
    const isGreeting: boolean = isShort && isGreetingLine(form, line, found.length === 0 && wasGreeting);
    wasGreeting = isGreeting;
    const isCourtesy =
      isShort &&
      (turnWords.courtesy.test(line) ||
        isGreeting ||
        (line.split(/\s+/).length <= 16 &&
          /^(?:good (?:morning|afternoon|evening)\b.*[.!]|thank you[.!].{0,30})$/iu.test(line)) ||
        (found.length === 0 && isThanks(line)));
    const isHeading = isShort && isHeadingLine(line) && !/^[•*–—-]/u.test(line);
    const last = found.at(-1);
    const before = last?.at(-1);
    // "in areas including:", with a line for each.
    if (isHeading && last && before && isListed(form, before, from + offset)) {
      found[found.length - 1] = [...last.slice(0, -1), { start: before.start, end: block.end }];
      continue;
    }
    // What stands above the greeting, without "I" and "we", a page tells of the text.
    const isGreeted = isGreeting || greetedIn.test(line.slice(0, 60));
    if (
      isGreeted &&
      greetings++ === 0 &&
      found.length > 0 &&
      offset < mostAbove &&
      goesOn(form, from + offset + 1) &&
      !hasFirstPerson(form, found)
    )
      found.length = 0;
    if (found.length === 0 && isShort && sentFrom.test(line)) continue;
    // "At St. Brida's Church on 30 January 2031."
    if (found.length === 0 && (isOccasion(form, line) || isNoteAbove(line))) continue;
    if (isCourtesy || isHeading || (isShort && isStage(line, forms) && line.search(forms.firstPerson) === -1)) continue;
    const label = form.labels[from + offset];
    const lead =
      label?.said ??
      (found.length === 0 && !greetingInLine.test(line.slice(0, 60)) ? filedIn(form, block) : undefined) ??
      greetingIn(form, block);
    const spoken = spokenIn(form, block, lead);
    const [begins] = spoken;
    if (last && before && begins && isLedBy(form, before, block))
      found[found.length - 1] = [...last.slice(0, -1), { start: before.start, end: spoken.at(-1)?.end ?? begins.end }];
    else if (spoken.length > 0) found.push(spoken);
  }
  return found;
}

/** Whether words follow, and no more than who signs. */
function goesOn({ printed, words }: Form, next: number): boolean {
  return printed.slice(next, next + 2).some((line) => isBody(line, words));
}

/** Whether a word of the first person stands in what was found. */
function hasFirstPerson({ text, words }: Form, found: readonly Spoken[]): boolean {
  return found.flat().some(({ start, end }) => text.slice(start, end).search(words.forms.firstPerson) !== -1);
}

/** Whether a point goes on with the sentence above it: "We call on both:", "– to stop;". */
function isLedBy({ text }: Form, above: Stretch, { start, end }: Stretch): boolean {
  const sign = /^(?:[•*–—-]|\([a-z\d]{1,3}\)|[a-z]\)|\p{Ll})/u.exec(text.slice(start, Math.min(end, start + 8)))?.[0];
  const printed = text.slice(above.start, above.end);
  const isList = printed.includes(':\n') || printed.includes(':\r');
  // "have agreed on the following:", with sentences of their own below.
  if (
    /^(?:[•*–—-]|\([a-z\d]{1,3}\)|[a-z]\))\s*(?:We|Our|Both|The (?:two |three )?(?:[Mm]inisters|[Ll]eaders|[Pp]residents|[Ss]ides|[Pp]arties|[Cc]ountries))\b.{40,}\.$/su.test(
      text.slice(start, end),
    )
  )
    return false;
  return (
    sign !== undefined &&
    end - above.start < 4000 &&
    (printed.endsWith(':') ||
      (isList && (/[;,]$|(?:;|,) (?:and|or)$/u.test(printed) || isNextPoint(text.slice(start, start + 3), printed))))
  );
}

/** Whether a line is one of several short ones below words that end with a colon. */
function isListed({ text, printed, blocks }: Form, above: Stretch, index: number): boolean {
  const before = blocks[index - 1];
  if (before?.end !== above.end) return false;
  const isHeading = (line = '') => isHeadingLine(line) || /^.{2,60},(?: and)?$/u.test(line);
  const own = text.slice(above.start, above.end);
  return own.endsWith(':') ? isHeading(printed[index + 1]) : /:\s*[\r\n]/u.test(own);
}

/** Whether a point has the sign of those above it: a bullet, or the next letter. */
function isNextPoint(begins: string, printed: string): boolean {
  const last = printed.slice(Math.max(printed.lastIndexOf('\n'), printed.lastIndexOf('\r')) + 1);
  const [sign = ''] = begins;
  const letter = /^\(?([b-z])[.)]/u.exec(begins)?.[1];
  const before = /^\(?([a-y])[.)]/u.exec(last)?.[1];
  return letter !== undefined
    ? before?.charCodeAt(0) === letter.charCodeAt(0) - 1
    : /[•*–—-]/u.test(sign) && last.startsWith(sign);
}

/** "4 p.m." behind the day of a telegram, and below it "[Received March 4 - 9:10 a.m.]" */
const sentAt =
  /^\s{0,3}(?:(?:\d{1,2}(?::\d{2})?\s?[ap]\.?\s?m\.?|noon|midnight)\.?)(?:\s{1,3}[[(]Received[^\])\n]{0,50}[\])])?\s{0,3}/iu;

/** "DOVRE, May 8, 1921, noon.": where and when a telegram was sent, in a line of its own. */
const sentFrom =
  /^\p{Lu}[\p{L} .]{2,30}, \p{L}{3,9}\.? \d{1,2}, \d{4}(?:, |\s?[—–-]\s?)(?:\d{1,2}(?::\d{2})?\s?[ap]\.?\s?m|noon|midnight)\.?(?:\s{1,3}[[(][Rr]eceived[^\])\n]{0,50}[\])])?\.?$/iu;

/** Where the words begin behind the place where a text was filed: "LAKESIDE – ", "Lakeside (ANTA) – ", "Lakeside, 5 May 2031 - ". */
function filedIn({ text, words }: Form, block: Stretch): number | undefined {
  const dateline = readDateline(text, block, words);
  if (dateline && (dateline.day !== undefined || dateline.agency !== undefined))
    return (
      dateline.end + (sentAt.exec(text.slice(dateline.end, Math.min(block.end, dateline.end + 80)))?.[0].length ?? 0)
    );
  const place =
    /^(?:\p{Lu}{3,}(?: \p{Lu}{2,}){0,2}(?:, \p{Lu}[\p{L} .]{1,25})? \([^()]{2,16}\d{4}\)(?: ?[–—-])?|\(\s?\p{L}[^()\n]{0,60}\d{4}[^()\n]{0,40}\)|(?:\p{Lu}{3,}(?:[ ,-]{1,2}\p{Lu}{2,}){0,3}|\p{Lu}[\p{L} ]{2,25} \(\p{Lu}{2,6}\))\s?(?:[–—-]|:))\s+(?=\p{Lu})/u.exec(
      text.slice(block.start, Math.min(block.end, block.start + 120)),
    );
  return place ? block.start + place[0].length : undefined;
}

/** Where the words begin behind "Dear Mr. Chairman: " in the same line, or behind the number of a point. */
function greetingIn(form: Form, block: Stretch): number {
  const { text } = form;
  const { end } = block;
  const start = behindGreetings(form, block);
  const line = text.slice(start, Math.min(end, start + 160));
  const greeting =
    /^["“]?(?:dear|sehr geehrte|cher|chère|estimad[oa]|уважаем\p{L}+)\s[^:,!?\n]{2,80}[:,!]\s+(?=\S)/iu.exec(line);
  const sir = greetingInLine.exec(line);
  const point = /^(?:\(?\d{1,3}[.)]|\d{1,2}\.\d{1,2}\.?|[IVX]{1,5}\.|\(?[a-z]\)|[•*–—-])\s+(?=\S)/u.exec(line);
  return start + (greeting ?? sir ?? point ?? [''])[0].length;
}

/** What one voice says: a short text as one statement, a longer one by paragraph, or as the person chooses. */
export function monologue(
  form: Form,
  paragraphs: readonly Spoken[],
  by: Byline,
  { sentence, doubt, ...told }: Pick<Utterance, 'sentence' | 'doubt'> & Partial<Pick<Utterance, 'sourcing'>>,
  style: ReadingStyle,
): Utterance[] {
  const { text } = form;
  const count = paragraphs
    .flat()
    .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/\S+/g)?.length ?? 0), 0);
  const chosen = style.paragraphs ?? (count < fewestWordsToCut ? 'together' : 'each');
  const [speaker] = by.at;
  // Where names are declined, a heading prints those of several in another case.
  const sourcing = form.words.isWithoutArticles && by.at.length > 1 ? 'inherited' : (told.sourcing ?? 'explicit');
  return statementsOf(text, paragraphs, { by, speaker, sourcing, sentence, doubt }, { paragraphs: chosen });
}

/** A name or an office as a sentence in which it is looked up. */
export function spokenBy(form: Form, at: Stretch, number: number): Sentence {
  return sentenceOf(form.text, at, number, form.words);
}
