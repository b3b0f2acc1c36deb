import type { Stretch } from '../text/paragraphs.ts';
import { bodyIn } from './body-above.ts';
import { namesIn } from '../text/names-in.ts';
import { findWholeDay } from '../text/dateline.ts';
import type { Byline } from '../saying/utterance.ts';
import { headSentences } from './turns/who-is-there.ts';
import { type Form, headLines } from './form.ts';
import { readHeading } from './heading.ts';
import { ledWords, withoutQuotation } from './led-words.ts';
import { longestLine } from './turns/may-be-labelled.ts';
import { bodyOf, monologue, signatureIn, spokenBy } from './monologue.ts';
import { openingBody } from './opening-body.ts';
import { type PersonInLine, personIn } from './person-in.ts';
import type { ReadSpoken, SpokenForm } from './text-kind.ts';
import { sentenceOf } from './turns/turns.ts';

const onBehalf =
  /\bon behalf of (?:the )?(\p{Lu}[\p{L}\d'’-]*(?: (?:(?:of|the|and|for) ){0,2}[\p{Lu}\d][\p{L}\d'’-]*){0,7})/u;
/** A line that signs is no longer, and has hardly another word than names and offices. */
const longestSignature = 90;
const partOfSignature = /^(?:\p{Lu}|(?:of|the|and|for|to|de)$)/u;

/** Whom the lines above a speech name, and whether only a name stands there. */
type HeadedBy = PersonInLine & { isGuessed?: boolean };

/** Reads a speech or a statement of one: whom the heading or the signature names says all of it. */
export const readSpeech: ReadSpoken = (given, style = {}) => {
  const led = ledWords(given);
  const whole = { ...given, ...(led?.form ?? withoutQuotation(given)) };
  // "Delivered by Ambassador Ada Marsh, 7 May 2031." is a sentence, and above the words.
  const [begins] = whole.blocks.slice(whole.head);
  const isAbove = begins !== undefined && deliveredBy(whole, begins) !== undefined;
  const form = isAbove ? { ...whole, head: whole.head + 1 } : whole;
  const { words, blocks, labels } = form;
  const { forms } = words;
  const sentences = headSentences(form);
  // "Lakeside, 12 May 2032: The Chairperson"
  // « Sr. Presidente: » greets.
  const label = labels.find(
    (found) =>
      found !== undefined && findWholeDay(found.head, words) === undefined && !forms.salutation.test(found.head),
  );
  const headed: HeadedBy | undefined = led?.by ?? speakerAbove(form);
  const above = (headed && !headed.isNamed ? namedBelow(form, headed) : undefined) ?? headed;
  const signed = above?.isNamed === true ? undefined : signatureIn(form);
  const body = led ? undefined : bodyIn(form, headLines(form));
  const opening = openingBody(form);
  const person = above?.isNamed === true && above.isHolder ? above : undefined;
  const below = label || above?.isNamed !== true ? officeBelow(form) : undefined;
  const isOffice = label !== undefined && /^THE |^The /u.test(form.text.slice(label.name.start, label.name.end));
  const at =
    (isOffice ? below : undefined) ?? label?.name ?? signed ?? below ?? person?.at ?? body ?? above?.at ?? opening;
  const sentence = spokenBy(form, at ?? { start: 0, end: 0 }, sentences.length);
  const isBody = at !== undefined && at === body;
  const party = behalfAbove(form);
  const by: Byline = {
    at: at ? [at] : [],
    ...(party !== undefined && { party }),
    as: label && !isOffice ? ('label' as const) : ('heading' as const),
    // The heading may print more behind it: "the Council on the strait".
    ...(at &&
      (isBody || (at === above?.at && !above.isNamed)) && {
        name: bodyNamed(form, at),
      }),
  };
  // "The Honourable Ada Marsh"
  if (at && at === led?.by.at && /hon(?:ou?rable|\.) $/iu.test(form.text.slice(Math.max(0, at.start - 12), at.start)))
    by.name = form.text.slice(at.start, at.end);
  const isGuessed = at !== undefined && ((at === above?.at && above.isGuessed === true) || at === opening);
  const told = { sentence, ...(isGuessed && { sourcing: 'inherited' as const }) };
  const utterances = monologue(form, bodyOf(form), by, told, style);
  const isStatement =
    !/remarks|speech|address|toast|lecture|keynote|речь|выступлени|discours|allocution|rede|ansprache|discurso|palabras/iu.test(
      headText(form),
    );
  const heading = readHeading(form, [forms.speech], isStatement ? 'statement' : 'speech');
  return { utterances, sentences: [...sentences, sentence], paragraphs: blocks, heading };
};

/** A body by its name, where the heading has that in another case, or behind an adjective: „des Auswärtigen Amts“. */
function bodyNamed({ text, words }: SpokenForm, { start, end }: Stretch): string {
  const before = words.verbSecond ? text.slice(Math.max(0, start - 30), start) : '';
  const [adjective = ''] = /(?<!\p{L})\p{Lu}\p{Ll}+en $/u.exec(before) ?? [];
  const name = withoutMatter(`${adjective}${text.slice(start, end)}`.replace(/\s+/g, ' '));
  return words.forms.bodyInNominative?.(name, (word) => words.bodies.has(word)) ?? name;
}

/** On whose behalf a line above says that somebody speaks: "Statement by Ada Marsh on behalf of the Coast States". */
function behalfAbove(form: Form): string | undefined {
  return headLines(form)
    .map(({ start, end }) => onBehalf.exec(form.text.slice(start, end))?.[1])
    .find((found) => found !== undefined);
}

/** Who is named with an office in the last lines: "President Amara Sel of Quorra". */
function officeBelow(form: Form): Stretch | undefined {
  const { text, blocks, head } = form;
  return blocks
    .slice(Math.max(head + 1, blocks.length - 2))
    .filter(
      ({ start, end }) =>
        end - start < longestSignature &&
        text
          .slice(start, end)
          .split(/\s+/u)
          .every((word) => partOfSignature.test(word)),
    )
    .flatMap((line) => personIn(form, line) ?? [])
    .find(({ isNamed, isHolder }) => isNamed && isHolder)?.at;
}

/** An office in a heading without what the text is about: "THE CHAIRPERSON OF THE COMMISSION ON THE STRAIT". */
function withoutMatter(office: string): string {
  return office.split(/ (?:on|regarding|concerning|following) /iu)[0] ?? office;
}

/** Who has the office that a heading gives, where the first sentence names them with it: "The Chairperson of the Union, Ada Marsh, condemns". */
function namedBelow({ text, words, blocks, head }: Form, { at }: PersonInLine): HeadedBy | undefined {
  const { start = 0, end = 0 } = blocks[head] ?? {};
  const offices = new Set(
    text
      .slice(at.start, at.end)
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .filter((word) => words.offices.has(word)),
  );
  const { tokens } = sentenceOf(text, { start, end: Math.min(end, start + longestLine) }, 0, words);
  const found = namesIn(tokens, words).find(
    ({ name, described }) => name.length > 1 && described.some((word) => offices.has(word)),
  );
  const [first, last] = [found?.name[0], found?.name.at(-1)];
  return first && last && first.start - start < 200
    ? { at: { start: first.start, end: last.end }, isNamed: true, isHolder: true }
    : undefined;
}

function headText(form: Form): string {
  return headLines(form)
    .map(({ start, end }) => form.text.slice(start, end))
    .join('\n');
}

/** Whom the line names that says whose words follow, or who has the office that it tells; else the first person above the text. */
function speakerAbove(form: Form): HeadedBy | undefined {
  const { text, words } = form;
  const delivered = headLines(form)
    .flatMap((line) => deliveredBy(form, line) ?? [])
    .at(0);
  const led = headLines(form)
    .map((line) => behindVerb(form, line))
    .find((found) => found !== undefined);
  if (delivered ?? led) return delivered ?? led;
  const lines = headLines(form).map((line) => beforeDash(form, withoutAnswered(text, line)));
  // "Explanation of Vote on the Draft Resolution" names nobody.
  const isHeading = ({ start, end }: Stretch) =>
    words.forms.speech.test(text.slice(start, end)) &&
    !/^explanation of (?!.* by )/iu.test(text.slice(start, Math.min(end, start + longestLine)));
  const headed = lines.filter(isHeading).flatMap((line) => personIn(form, line) ?? []);
  const named = headed.find(({ isNamed }) => isNamed);
  // "Statement of the Spokespersons of the Lakeside Format": a name that nothing says to be the speaker's.
  const isGiven =
    named !== undefined &&
    (named.isHolder ||
      words.tag !== 'en' ||
      /\b(?:by|from|of)\s+$/iu.test(text.slice(Math.max(0, named.at.start - 8), named.at.start)) ||
      /^['’]/u.test(text.slice(named.at.end, named.at.end + 1)));
  if (named) return { ...named, isGuessed: !isGiven };
  const anywhere = lines.flatMap((line, index) => {
    const printed = text.slice(line.start, line.end);
    // "New York, 11 January 2032"
    const isPlace = printed.split(/\s+/).length < 7 && findWholeDay(printed, words) !== undefined;
    const person = isPlace ? undefined : personIn(form, line);
    const below = lines[index + 1];
    const isAboveOffice = below !== undefined && personIn(form, below)?.isHolder === true;
    // "Ada Marsh", and "Department Spokesperson" below it.
    const isAlone = person?.isNamed === true && isAboveOffice && person.at.end - person.at.start === printed.length;
    return person
      ? [
          {
            ...person,
            isHolder: person.isHolder || isAlone,
            line: printed.toLowerCase(),
            isGuessed: !person.isHolder && !isAboveOffice,
          },
        ]
      : [];
  });
  const [office] = headed;
  const last =
    office &&
    text
      .slice(office.at.start, office.at.end)
      .toLowerCase()
      .split(/ (?:of|for|to) /u)[0]
      ?.split(' ')
      .at(-1);
  const holder = anywhere.find(
    ({ isNamed, isHolder, line }) => isNamed && isHolder && (last === undefined || line.includes(last)),
  );
  return holder ?? office ?? anywhere.find(({ isNamed, isHolder }) => isNamed && isHolder) ?? anywhere[0];
}

/** „Zu den Vorwürfen von Bo Lund erklärte eine Sprecherin des Ministeriums heute:“: behind the verb of a line that leads to the words stands who says them. */
function behindVerb(form: Form, { start, end }: Stretch): PersonInLine | undefined {
  const { text, words } = form;
  if (!words.verbSecond || text[end - 1] !== ':') return undefined;
  const { tokens } = sentenceOf(text, { start, end }, 0, words);
  const verb = tokens.findLast(({ lower, text: own }) => own === lower && words.verbs.has(lower));
  return verb && personIn(form, { start: verb.end, end });
}

/** "Delivered by Ambassador Ada Marsh, Permanent Representative of Norland": a line of its own that tells who spoke. */
const delivers =
  /^\s*\(?(?:as )?(?:delivered|read(?: out)?|presented|pronounced|given|made|spoken) (?:\p{L}+ )?by:?\s+/iu;

function deliveredBy(form: Form, { start, end }: Stretch): HeadedBy | undefined {
  const lead = delivers.exec(form.text.slice(start, Math.min(end, start + longestLine)))?.[0].length;
  const found = lead === undefined ? undefined : personIn(form, { start: start + lead, end });
  return found?.isNamed === true ? found : undefined;
}

/** "Statement in response to the address by Ada Marsh": whom a statement answers does not make it. */
const answered =
  /\s(?:in (?:response|reply|reaction|answer) to|in the (?:debate|discussion|dialogue) with|in connection with|on the occasion of|regarding|following|on) (?:the |an? )?(?:\p{L}+ ){0,3}?(?:address|reports?|statements?|speech|remarks|presentation|briefing|comments?|letter|visit|update|questions?|claims|allegations)\b/iu;

function withoutAnswered(text: string, { start, end }: Stretch): Stretch {
  const line = text.slice(start, Math.min(end, start + longestLine));
  const at = line.search(answered);
  return at > 0 ? { start, end: start + at } : { start, end };
}

/** "Message from the Prime Minister - Harbour Day": what stands behind a dash is no name where somebody is told in front of it. */
function beforeDash(form: Form, { start, end }: Stretch): Stretch {
  const at = form.text.slice(start, Math.min(end, start + longestLine)).search(/\s[-–—|]\s/u);
  return at > 0 && form.words.tag === 'en' && personIn(form, { start, end: start + at })
    ? { start, end: start + at }
    : { start, end };
}
