import type { ArticleKind } from '../../statements/fields/article-fields.ts';
import { type Dateline, type PrintedDay, findWholeDay, readPrintedDay } from '../text/dateline.ts';
import { type Form, headLines, siteNote } from './form.ts';
import { longestLine } from './turns/may-be-labelled.ts';

/** What the lines above a text tell of it. */
export interface Heading {
  title?: string | undefined;
  day?: PrintedDay | undefined;
  /** The two days that a printed one can be, where the order of day and month is not told. */
  eitherDay?: readonly [PrintedDay, PrintedDay] | undefined;
  dateline?: Dateline | undefined;
  /** Where the words were said. */
  place?: string | undefined;
  /** Its symbol or number. */
  document?: string | undefined;
  publisher?: string | undefined;
  /** What sort of occasion it was, by the names of entries. */
  entryKind?: ArticleKind | undefined;
  addressee?: string[] | undefined;
}

/** A title is no longer than this, however many lines it takes. */
const longestTitle = 400;

/** Symbols of documents: of the United Nations, of FRUS and of ministries that number what they publish. */
const symbol =
  /(?<![\p{L}\p{N}/])((?:[SAE]|CD|NPT|SC|GA|SG|DSG|ECOSOC|ENV|DEV|IHA|PI|HR|WOM|ORG|ICC|PAL|AFR|BIO|OBV|NK|REF|DC|SAG|L|HQ|ST|TAD|UNEP)\/(?:[A-Z0-9.-]+\/)*[A-Z]*\.?\d[\w./-]*|\d{2,5}-\d{2}-\d{2}-\d{4}|No\.? ?\d{1,5}(?:\/\d{2,4})?(?=\s|$)|Document \d{1,4}(?=\s|$|\.)|Drucksache \d+\/\d+|Plenarprotokoll \d+\/\d+|COM\(\d{4}\) ?\d+)/u;
const unitedNations = /^(?:[SAE]|SC|GA|SG|DSG|ECOSOC|PAL|DC)\//;
const onlySymbol = /^(?:\([^()]*\)|[\s*.,;|•–—-])*$/u;
const meeting =
  /\b\d+(?:st|nd|rd|th) (?:meeting|session|plenary)|\b(?:AM|PM)\)|(?:session|séance|sitzung|заседание)$/iu;
const clock = /\b\d{1,2}(?:[:.]\d{2})?\s?(?:[AP]\.?M\.?|Uhr|h\b)|^\d{1,2}:\d{2}/iu;
const american = /\b(?:E[SD]T|P[SD]T|C[SD]T|white house|state department|washington)\b/iu;
const twoDigits = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/u;
const placeFirst =
  /^((?:\p{Lu}[\p{L}\p{M}.’'-]*)(?:[ -](?:(?:of|de|la|del|the|upon|am|an|sur) )?\p{Lu}[\p{L}\p{M}.’'-]*){0,3}),? (?=(?:\p{L}+,? )?(?:\d|\p{Lu}\p{L}+\.? \d))/u;
const placeLast = /(?:\d{4}|\d{1,2} \p{L}+),\s+(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2})\.?$/u;

/** Reads the lines above a text; `titled` are the patterns of lines that name what it is, the likeliest first. */
export function readHeading(form: Form, titled: readonly RegExp[], entryKind?: ArticleKind): Heading {
  const { text, words, blocks, head, printed } = form;
  const lines = headLines(form).map(({ start, end }) => text.slice(start, end));
  const short = lines.filter((line) => line.length <= longestLine && !siteNote.test(line));
  // A day can close a text, as under a post or a letter.
  const below = printed.slice(Math.max(head, blocks.length - 4)).filter(({ length }) => length < 120);
  const dated = [...short, ...below];
  const document = short.map((line) => symbol.exec(line)?.[1]).find((found) => found !== undefined);
  const slashed = short.map((line) => twoDigits.exec(line)).find((found) => found !== null);
  const either =
    slashed &&
    eitherDay(slashed, american.test(text.slice(0, 3000)) || short.some((line) => /\b[AP]\.M\./u.test(line)));
  const day =
    dated.map((line) => findWholeDay(line, words)).find((found) => found !== undefined) ??
    (either && 'day' in either ? either : undefined) ??
    short.map((line) => readPrintedDay(line, words)?.day).find((found) => found !== undefined);
  const title = wholeLine(titleAmong(short, form, titled), form);
  return {
    title,
    day,
    eitherDay: day === undefined && either && 'either' in either ? either.either : undefined,
    place: short.map((line) => placeIn(line, form)).find((found) => found !== undefined),
    document,
    publisher:
      document !== undefined && unitedNations.test(document) ? 'United Nations' : publisherAmong(short, title, form),
    entryKind,
  };
}

function eitherDay(
  match: RegExpExecArray,
  isAmerican: boolean,
): PrintedDay | { either: readonly [PrintedDay, PrintedDay] } | undefined {
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const monthFirst = first <= 12 && second <= 31 ? { year, month: first, day: second } : undefined;
  const dayFirst = second <= 12 && first <= 31 ? { year, month: second, day: first } : undefined;
  if (!monthFirst || !dayFirst || first === second) return monthFirst ?? dayFirst;
  return isAmerican ? monthFirst : { either: [monthFirst, dayFirst] };
}

/** Whether a line tells a day or a time and hardly more. */
function isDateLine(line: string, form: Form): boolean {
  const { words } = form;
  const found = findWholeDay(line, words) ?? readPrintedDay(line, words)?.day;
  const count = line.split(/\s+/).length;
  const isMonth = (word: string) => words.months.some((forms) => forms.includes(word)) || words.weekdays.has(word);
  const others =
    line
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => !isMonth(word)) ?? [];
  if (found !== undefined && (others.length < 2 || (/^\d/.test(line) && others.length < 4))) return true;
  return (
    (found !== undefined && count <= 9 && others.length < 4 && !form.words.forms.speech.test(line)) ||
    (clock.test(line) && count <= 6) ||
    /^[\d\s./:,-]+$/u.test(line)
  );
}

/** "Home > Speeches > March", "You are here": where on a site a page is. */
export function isCrumbs(line: string): boolean {
  return /^(?:you are (?:here|in:)|(?:skip|jump) to\b|home(?:page)?\s?[|›»>/])|(?:\s[›»>]\s[^›»>]{1,80}){2}/iu.test(
    line,
  );
}

/** "Note from Lund to Marsh" is no field. */
const noteFrom = /^note (?:from|to) \p{Lu}/iu;
/** What a page prints of itself above a text. */
const furniture =
  /^(?:skip to |welcome to |page \d+(?: of \d+)?$|meetings coverage|press releases?$|(?:main )?menu$|search$|subscribe|sign in|log ?in)/iu;

function titleAmong(lines: readonly string[], form: Form, titled: readonly RegExp[]): string | undefined {
  const isTitle = (line: string) =>
    /\p{L}{2}/u.test(line) &&
    !isDateLine(line, form) &&
    !/^https?:/iu.test(line) &&
    !isCrumbs(line) &&
    !furniture.test(line) &&
    !onlySymbol.test(line.replace(new RegExp(symbol.source, 'gu'), ''));
  const own = lines.filter(isTitle);
  const plain = own.filter(
    (line) =>
      !meeting.test(line) &&
      (!form.words.forms.fields.test(line) || noteFrom.test(line)) &&
      !/^[([].*[)\]]$/u.test(line) &&
      !isBody(line),
  );
  const named = titled
    .map((pattern) => own.find((line) => pattern.test(line) && line.split(/\s+/).length > 2))
    .find((found) => found !== undefined);
  const isShort = (line: string) => line.split(/\s+/).length < 3;
  const chosen =
    named ??
    plain.find((line) => !isShort(line) && !isPublisher(line, form)) ??
    plain.find((line) => !isShort(line)) ??
    plain[0] ??
    own[0];
  return chosen?.replace(/ \| [^|]{2,60}$/u, '').replace(/\s+/g, ' ');
}

/** A title that is printed in several lines. */
function wholeLine(title: string | undefined, { blocks, printed, head }: Form): string | undefined {
  const found = blocks
    .slice(0, head)
    .findIndex((_block, index) => title !== undefined && printed[index]?.startsWith(title));
  const whole = printed[found]?.replace(/\s+/gu, ' ') ?? '';
  return whole.length > 0 && whole.length <= longestTitle ? whole : title;
}

function isBody(line: string): boolean {
  return /[.;]$/.test(line) && line.split(/\s+/).length > 12;
}

/** "Permanent Mission of Maravia to the United Nations", "U.S. Department of State": a line that is a body and nothing else. */
function isPublisher(line: string, { words }: Form): boolean {
  const parts = line.split(/[^\p{L}.'’-]+/u).filter((part) => part !== '');
  const small = parts.filter((part) => /^\p{Ll}{4,}/u.test(part) && !words.prepositions.has(part));
  const isBody = parts.some((part) => words.bodies.has(part.toLowerCase()));
  const isOccasion =
    /^(?:remarks|statements?|speech|address|press (?:conference|briefing)|interview|briefing|letter)$/iu.test(
      parts[0] ?? '',
    );
  return (
    isBody &&
    !isOccasion &&
    /^(?:the )?\p{Lu}/u.test(line) &&
    !/ (?:the|of|to|and|for)$/u.test(line) &&
    parts.length > 1 &&
    parts.length <= 12 &&
    small.length === 0 &&
    !/[\d:?!"“«>›»|]/u.test(line)
  );
}

function publisherAmong(lines: readonly string[], title: string | undefined, form: Form): string | undefined {
  const { forms, verbs } = form.words;
  const isHeading = (line: string) =>
    [forms.speech, forms.letter, forms.joint, forms.transcript, forms.record, forms.memorandum].some((pattern) =>
      pattern.test(line),
    );
  const found = lines.find(
    (line) =>
      line !== title &&
      isPublisher(line, form) &&
      !isHeading(line) &&
      !line
        .toLowerCase()
        .split(/\s+/)
        .some((part) => verbs.has(part)),
  );
  const field = lines
    .map((line) => behindField(line, publisherField)?.split(/ and (?=\p{Lu}\p{Ll}+ \p{Lu})|, and /u)[0])
    .find((name) => name !== undefined && isPublisher(name, form));
  // "© 2031 Ministry of Foreign Affairs of Norland"
  const owner = form.printed
    .slice(-8)
    .map((line) =>
      /^(?:©|\(c\)|copyright)\s{0,3}(?:\d{4}(?:[–-]\d{4})?,?\s)?(?:the )?([^.|·•,]{6,80})/iu.exec(line)?.[1]?.trim(),
    )
    .find((name) => name !== undefined && isPublisher(name, form));
  // "Office of the Secretary. Letter From …" and "… | The White House"
  return (
    found?.replace(/^(?:issued|published|released) by (?:the )?/iu, '') ??
    field ??
    owner ??
    lines
      .map((line) => / \| ([^|]{2,60})$/u.exec(line)?.[1])
      .find((part) => part !== undefined && isPublisher(part, form))
  );
}

/** "Location: Harbour Hall, Lakeside", "From: Ministry of Foreign Affairs and Ada Marsh" */
const placeField = /^(?:location|venue|place|ort|lieu|lugar|место): ?/iu;
const publisherField = /^(?:from|issued by|published by): ?/iu;

/** What stands behind the name of a field; undefined where a line does not begin with it. */
function behindField(line: string, field: RegExp): string | undefined {
  const name = field.exec(line)?.[0];
  return name === undefined ? undefined : line.slice(name.length).trim();
}

function placeIn(line: string, form: Form): string | undefined {
  const { words } = form;
  // The place is what stands last.
  const told = behindField(line, placeField)?.split(', ').at(-1);
  if (told !== undefined && /^\p{Lu}[^:;]{2,40}$/u.test(told)) return told;
  const isMonth = (name: string) =>
    words.months.some((forms) => forms.includes(name.toLowerCase())) || words.weekdays.has(name.toLowerCase());
  const first = placeFirst.exec(line)?.[1];
  const isDay =
    first !== undefined &&
    !/^(?:Published|Issued|Updated|Posted|Released|Delivered|H[CL] Deb)$/u.test(first) &&
    findDay(line.slice(first.length).replace(/^[,\s]+/, ''), form);
  if (first !== undefined && isDay && !first.split(/\s/).some(isMonth)) return first;
  const last = findWholeDay(line, words) ? placeLast.exec(line)?.[1] : undefined;
  if (last !== undefined && !isMonth(last)) return last;
  // "… remarks, Port Ada, March 29, 2017", "… remarks (Port Ada, 29 March 2017)"
  const inside =
    /(?:, |\()(\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,2}), ([^,()]{3,20}(?:, \d{4})?(?: \p{L}+)?)\)?$/u.exec(line);
  return inside?.[1] !== undefined && findDay(inside[2] ?? '', form) && !isMonth(inside[1]) ? inside[1] : undefined;
}

function findDay(text: string, { words }: Form): boolean {
  return readPrintedDay(text, words) !== undefined;
}
