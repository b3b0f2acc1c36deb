import { officeOf } from '../../../../languages/reporting/office-of.ts';
import { namesIn } from '../../../text/names-in.ts';
import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';
import { portfolio } from './list-patterns.ts';
import { actingIn } from './lists.ts';
import { isKnownParty } from './party-names.ts';
import { personIn } from '../../voice/person-in.ts';
import { sentenceOf } from '../../turns/turns.ts';

/** The people of a line that names several with their offices: "the Foreign Minister of Norland, Ada Marsh, and …". */
export function peopleIn(form: Form, line: Stretch, parties: readonly string[]): Stretch[] {
  const { text, words } = form;
  const found: Stretch[] = [];
  let from = line.start;
  let isBehindOffice = false;
  let isApposed = false;
  let hadOffice = false;
  const all = actingIn(text.slice(line.start, line.end).replace(/\s/gu, ' ')).split(
    /(,\s{1,4}(?:and )?|;\s{1,4}|\s(?:and|et|und|y|и|with|hosted|met|&)\s)/u,
  );
  // "Speaker of the Diet of Jutmark Greta Holm": several of which each has a word in front of a name.
  const isEach = all.filter((part) => threeBehindOf.test(part)).length > 1;
  const isPlace = (name: string) =>
    words.countries.has(name.toLowerCase()) ||
    parties.some((party) => party.toLowerCase() === name.toLowerCase()) ||
    (isEach && !name.includes(' ')) ||
    name === 'America' ||
    / (?:Federation|Republics?|Kingdom|States|Union|Emirates|Isles|Islands)$/u.test(name) ||
    words.bodies.has(name.split(' ').at(-1)?.toLowerCase() ?? '') ||
    standsAlone(text, name);
  for (const [index, printed] of all.entries()) {
    const isBetween = index % 2 === 1;
    const part = isBetween ? printed : printed.trimEnd();
    const own = { start: from, end: from + part.length };
    from += printed.length;
    if (isBetween) {
      // "the Ministers of Norland, Ada Marsh and Bo Lund": those side by side have the office.
      const isNext = isApposed && /^(?:,?\s+)and\s/u.test(part);
      if (!part.startsWith(',') && !isNext) isBehindOffice = false;
      if (isNext) isBehindOffice = true;
      isApposed = false;
      continue;
    }
    const inAffairs = hadOffice ? behindAffairs.exec(part)?.[1] : undefined;
    if (inAffairs !== undefined) {
      const start = own.start + part.lastIndexOf(inAffairs);
      if (isName(form, { start, end: start + inAffairs.length })) {
        found.push({ start, end: start + inAffairs.length });
        hadOffice = false;
        continue;
      }
    }
    // "High Representative for Foreign Affairs | and | Security Policy of the Union Ada Marsh"
    const named = behindOffice(form, part, isPlace, isEach || (hadOffice && portfolio.test(part)));
    const begins = named === undefined ? undefined : own.start + part.lastIndexOf(named);
    const held =
      named === undefined || begins === undefined
        ? undefined
        : bare(text, { start: begins, end: begins + named.length });
    if (held && isName(form, held)) {
      found.push(held);
      continue;
    }
    // "H.E. Smt. Kavita Rao, President of Lakhan,"
    const isInFront = all[index + 1]?.startsWith(',') === true && startsWithOffice(all[index + 2] ?? '', words);
    const plain = isInFront
      ? /(?<=^|[\s.])\p{Lu}[\p{L}'’-]+(?: (?:al-|bin |van |de )?\p{Lu}[\p{L}'’-]+){1,3}$/u.exec(
          part.replace(honour, ''),
        )?.[0]
      : undefined;
    const ends = plain === undefined ? undefined : bare(text, { start: own.end - plain.length, end: own.end });
    if (ends && isName(form, ends)) {
      found.push(ends);
      continue;
    }
    // "the President of the Council, António Costa,": a part that is a name, behind an office.
    const whole = isBehindOffice ? wholeName.exec(part)?.[1] : undefined;
    if (whole !== undefined) {
      const start = own.start + part.indexOf(whole);
      const at = bare(text, { start, end: start + whole.length });
      if (isName(form, at)) {
        found.push(at);
        isApposed = true;
        continue;
      }
    }
    const person = personIn(form, own);
    const isWhole = person?.isNamed === true && text.slice(person.at.start, person.at.end).includes(' ');
    if (isWhole && (person.isHolder || isBehindOffice) && isName(form, person.at)) {
      found.push(person.at);
      isApposed = isBehindOffice && person.at.end - person.at.start === part.trim().length;
    }
    // "the Minister of Europe and Foreign Affairs of Norland, Ada Marsh"
    const isOffice = sentenceOf(text, own, 0, words).tokens.some(({ lower }) => words.offices.has(lower));
    isBehindOffice = isOffice || (hadOffice && (portfolio.test(part) || /\bAffairs\b/u.test(part)));
    hadOffice = isBehindOffice;
  }
  return found.map((one) => bare(text, one));
}

/** What stands in front of a name without a stop: "Mr Bo Lund". */
const honour = /^(?:Mr|Mrs|Ms|Dr|Sir|Dame|Mme|Prof|Hon|Shri|Smt) /u;

/** Whether words begin with an office: "Prime Minister of Lakhan". */
function startsWithOffice(part: string, words: Form['words']): boolean {
  return part
    .split(' ', 4)
    .filter((own) => /^\p{Lu}/u.test(own))
    .some((own) => words.offices.has(own.toLowerCase()));
}

/** A name without what honours somebody: "Hon Ada Marsh MP". */
function bare(text: string, { start, end }: Stretch): Stretch {
  const name = text.slice(start, end);
  const lead =
    /^(?:[Tt]he )?(?:(?:Rt\.? |Right )?(?:Hon(?:ou?rable)?|Senator|Baroness|Lord|Dame|Sir|Dr|Mr|Mrs|Ms|Prof|Shri|Smt)\.? )+/u.exec(
      name,
    )?.[0].length ?? 0;
  const behind = / (?:MP|MEP|KC|QC|CBE|OBE|MSP)$/u.exec(name)?.[0].length ?? 0;
  return { start: start + lead, end: end - behind };
}

/** A name with nothing beside it but titles. */
const wholeName =
  /^(?:the )?(?:(?:H\.E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Dame|Hon\.?|Honou?rable|Senator|Baroness|Lord) )*(\p{Lu}[\p{L}'’-]+(?: (?:(?:al-|bin|ibn|van|von|der|den|de|la|da|del|dos) ?){0,2}\p{Lu}[\p{L}'’-]+){1,4})$/u;
/** Capitalised words behind the last "of", three of them. */
const threeBehindOf = /\b(?:of|for) (?:the )?\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+$/u;
const run = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:al-|bin |ibn |van |von |de |da |del )?\p{Lu}[\p{L}'’.-]*){1,4}`;
const besideOffice = new RegExp(
  String.raw`^[\p{L}-]+(?: of State| (?:of|for) (?:National |Foreign |External )?(?:Affairs|Defen[cs]e|Finance|Trade|Energy|Interior))? (?:(?:the )?(?:Rt\.? |Right )?Hon(?:ou?rable)?\.? )?(${run})(?=$|\s(?:of|for|from|met|and)\b|\s\p{Ll})`,
  'u',
);
/** "… for Europe and Foreign Affairs Ada Marsh" */
const behindAffairs = new RegExp(
  String.raw`^(?:the )?(?:(?:Foreign|External|European|International|Commonwealth) )?(?:Affairs|Trade|Cooperation|Co-operation|Commerce|Development|Defen[cs]e|Security|Industry) (${run})(?=$|\s\p{Ll})`,
  'u',
);
const lastRun = new RegExp(
  String.raw`\b(?:of|for) (?:the )?(${run}(?: \p{Lu}[\p{L}'’.-]*){0,3})(?=$|\s(?!of\b)\p{Ll}|\s[–—-](?:\s|$))`,
  'gu',
);

/** What an office is for, in front of a name. */
const isMatter =
  /^(?:Affairs|Peace|Policy|Process|Security|Trade|Cooperation|Defen[cs]e|Development|Rights|Energy|Migration|Disarmament)$/u;
/** "Ada Marsh (Norland), Bo Lund (Sudland) and Cy Dorn (Tarn)": people with the State of each. */
const withState = new RegExp(String.raw`(${run}) \((?:the )?\p{Lu}[\p{L} .-]{1,30}\)`, 'gu');

/** "The Co-Chairs (Ada Marsh of Norland, Bo Lund of Sudland and Cy Dorn of Tarn)" */
const ofState = new RegExp(String.raw`(?:^|, (?:and )?| and )(${run}) of (?=(?:the )?\p{Lu})`, 'gu');

/** "The Co-Chairs of the Group, Ambassadors Ada Marsh of Norland, Bo Lund of Sudland, and Cy Dorn of Tarn, released" */
const besideChairs = new RegExp(
  String.raw`(?:[Cc]hairs|[Pp]residents|[Ee]nvoys|[Mm]ediators)(?: of [^,.;:]{3,60})?, (?:(?:Ambassadors|Ministers|Presidents|Senators) )?(${run} of [^,.;:]{3,40}, ${run} of [^,.;:]{3,40},? and ${run} of [^.;:]{3,60}?)(?=,|\s(?:released|issued|made|met|said|as)\b)`,
  'u',
);
/** Those of a bracket with the State of each. */
export function peopleInBrackets(form: Form, { start, end }: Stretch): Stretch[] {
  const bracket =
    /\(([^()]{20,300})\)/u.exec(form.text.slice(start, end)) ?? besideChairs.exec(form.text.slice(start, end));
  const [whole = '', own = ''] = bracket ?? [];
  if (!bracket) return [];
  const from = start + bracket.index + whole.indexOf(own);
  return [...own.matchAll(ofState)]
    .map(({ 0: whole, 1: name = '', index }) => {
      const at = from + index + whole.indexOf(name);
      return { start: at, end: at + name.length };
    })
    .filter((one) => isName(form, one));
}

/** Several of whom each has a State behind the name, in a line. */
export function peopleWithStates(form: Form, { start, end }: Stretch): Stretch[] {
  const found = [...actingIn(form.text.slice(start, end)).matchAll(withState)].map(({ 1: name = '', index }) => {
    // "the Foreign Ministers Ada Marsh (Norland)"
    const parts = name.split(' ');
    const lead = parts.findLastIndex((word) => form.words.offices.has(word.toLowerCase().replace(/s$/u, ''))) + 1;
    const from = start + index + (lead === 0 ? 0 : parts.slice(0, lead).join(' ').length + 1);
    return { start: from, end: start + index + name.length };
  });
  return found.filter((one) => isName(form, one));
}

/** The name in words in which an office stands in front of it: "Secretary of State `Ruth Calder` of the United Republic", "Speaker of the Diet of Jutmark `Greta Holm`". */
function behindOffice(
  { words }: Form,
  printed: string,
  isPlace: (name: string) => boolean,
  isEach: boolean,
): string | undefined {
  const isOffice = (word: string) => words.offices.has(word.toLowerCase()) || words.titles.has(word.toLowerCase());
  if (!isEach && !printed.split(/[\s./]+/u).some(isOffice)) return undefined;
  for (const { 0: word, index } of printed.matchAll(/[\p{L}-]+/gu)) {
    const name = isOffice(word) ? besideOffice.exec(printed.slice(index))?.[1] : undefined;
    // "Foreign Minister Ada Marsh": offices in front of the name have capitals, too.
    const parts = name?.split(' ') ?? [];
    const begins = parts.findLastIndex(isOffice) + 1;
    if (parts.length - begins > 1) return withoutStop(parts.slice(begins).join(' '));
  }
  const found = [...printed.matchAll(lastRun)].map(({ 1: last = '' }) => {
    const behind = last.split(' ');
    // "Envoy for Harbour Peace Ada Marsh"
    const matter = behind.findLastIndex((own) => isMatter.test(own)) + 1;
    if (matter > 0 && behind.length - matter > 1) return withoutStop(behind.slice(matter).join(' '));
    const length = [3, 2, 1].find((count) => behind.length - count > 1 && isPlace(behind.slice(0, count).join(' ')));
    return length === undefined ? undefined : withoutStop(behind.slice(length).join(' '));
  });
  return found.findLast((name) => name !== undefined);
}

/** A name without the end of its sentence. */
function withoutStop(name: string): string {
  return name.replace(/(?<=\p{L}{3})\.$/u, '');
}

/** Whether words with a capital stand somewhere without others behind them: those of a place do. */
function standsAlone(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1))
    if (/^(?:['’]s)?[\s,.;)](?!\p{Lu})/u.test(text.slice(at + name.length, at + name.length + 4))) return true;
  return false;
}

/** Whether words are the name of a person, and no body, group or office. */
function isName({ text, words }: Form, at: Stretch): boolean {
  const { tokens } = sentenceOf(text, at, 0, words);
  return (
    namesIn(tokens, words).length > 0 &&
    tokens.length <= 6 &&
    // "Q. C." and "Ada Marsh’s" are none.
    tokens.some(({ text: printed }) => /\p{L}{3}/u.test(printed)) &&
    // "PRESIDENT `OF NORLAND`"
    !/^(?:OF|FOR|AND|THE|TO) |['’]s$/u.test(text.slice(at.start, at.end)) &&
    !portfolio.test(text.slice(at.start, at.end)) &&
    !isKnownParty(text.slice(at.start, at.end), words) &&
    !tokens.some(
      ({ lower, text: printed }) =>
        words.bodies.has(lower) ||
        words.titles.has(lower) ||
        officeOf(lower, words) !== undefined ||
        /^(?:ministers|leaders|presidents|states|members|council|panel|mission|visit|consultations|ministerial|meeting|dialogue|summit|conference|session|forum|agreement|invitation|republics)$/.test(
          lower,
        ) ||
        /\d|^(?:Excellenc(?:y|ies)|EXCELLENC(?:Y|IES)|H\.E)$/.test(printed) ||
        words.countries.has(lower) ||
        /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{L}+teenth|\p{L}+tieth|inaugural)$/u.test(
          lower,
        ),
    )
  );
}
