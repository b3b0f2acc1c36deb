import type { Stretch } from '../text/paragraphs.ts';
import { belowCrumbs } from './voice/below-crumbs.ts';
import { bodyIn } from './voice/body-above.ts';
import { namesIn } from '../text/names-in.ts';
import { findWholeDay } from '../text/dateline.ts';
import type { Byline } from '../saying/utterance.ts';
import { headSentences } from './turns/who-is-there.ts';
import { type Form, headLines } from './form.ts';
import { readHeading } from './heading.ts';
import { labelledOnce } from './voice/labelled-once.ts';
import { ledWords } from './voice/led-words.ts';
import { withoutNotes } from './voice/letter-begins.ts';
import { bodyInLast } from './voice/letter-closing.ts';
import { longestLine } from './turns/may-be-labelled.ts';
import { bodyOf, monologue, spokenBy } from './voice/monologue.ts';
import { openingBody } from './voice/opening-body.ts';
import { ownParty } from './voice/own-party.ts';
import { type PersonInLine, personIn } from './voice/person-in.ts';
import { isSignedSurely, signatureIn } from './voice/signed-below.ts';
import { type HeadedBy, deliveredBy, speakerAbove } from './voice/speaker-above.ts';
import type { ReadSpoken, SpokenForm } from './text-kind.ts';
import { sentenceOf } from './turns/turns.ts';
import { withoutQuotation } from './voice/words-in-marks.ts';

const onBehalf =
  /\bon behalf of (?:the )?(\p{Lu}[\p{L}\d'’-]*(?: (?:(?:of|the|and|for) ){0,2}[\p{Lu}\d][\p{L}\d'’-]*){0,7})/u;
/** A label that tells who speaks is at the top: "PRESS", and an address, stands below. */
const lastLabel = 4;
/** "-0-", "###", "ENDS" at the end of a paragraph. */
const ended = /\s{1,3}(?:[–—-]\s?0\s?[–—-]|#\s?#\s?#|[–—-]?ENDS?[–—-]?)$/u;
/** A line that signs is no longer, and has hardly another word than names and offices. */
const longestSignature = 90;
const partOfSignature = /^(?:\p{Lu}|(?:of|the|and|for|to|de)$)/u;

/** Reads a speech or a statement of one: whom the heading or the signature names says all of it. */
export const readSpeech: ReadSpoken = (given, style = {}) => {
  const led = ledWords(given) ?? labelledOnce(given);
  const whole = { ...given, ...(led?.form ?? withoutQuotation({ ...given, ...belowCrumbs(given) })) };
  // "Delivered by Ambassador Ada Marsh, 7 May 2031." is a sentence, and above the words.
  const [begins] = whole.blocks.slice(whole.head);
  const isAbove = begins !== undefined && deliveredBy(whole, begins) !== undefined;
  const form = withoutEnd(isAbove ? { ...whole, head: whole.head + 1 } : whole);
  const { words, blocks, labels } = form;
  const { forms } = words;
  const sentences = headSentences(form);
  // "Lakeside, 12 May 2032: The Chairperson"
  // « Sr. Presidente: » greets.
  const label = labels.find(
    (found, index) =>
      found !== undefined &&
      index < form.head + lastLabel &&
      findWholeDay(found.head, words) === undefined &&
      !forms.salutation.test(found.head) &&
      !forms.asks.test(found.head),
  );
  const headed: HeadedBy | undefined = led?.by ?? speakerAbove(form);
  const above = (headed && !headed.isNamed ? namedBelow(form, headed) : undefined) ?? headed;
  // What a page prints below the words of a spokesperson without a name is not their signature.
  const isRelayed = led?.by.isNamed === false && /spokes/iu.test(form.text.slice(led.by.at.start, led.by.at.end));
  const isTold = above?.isNamed === true && above.isGuessed !== true;
  const signed = isTold || isRelayed ? undefined : signatureIn(form);
  const body = led ? undefined : bodyIn(form, headLines(form));
  const opening = openingBody(form);
  const bodyBelow = headed || label ? undefined : bodyInLast(form);
  const person = above?.isNamed === true && above.isHolder ? above : undefined;
  const held = label || above?.isNamed !== true ? officeBelow(form) : undefined;
  // "We thank the chair. Norland joins consensus.": nobody is told but by this.
  const own = form.words.tag === 'en' && form.firstPerson > 0.2 ? ownParty(form) : undefined;
  const isOffice = label !== undefined && /^THE |^The /u.test(form.text.slice(label.name.start, label.name.end));
  const at =
    (isOffice ? held : undefined) ??
    label?.name ??
    signed ??
    held ??
    person?.at ??
    body ??
    (above?.isGuessed === true && opening && isNamedIn(form, opening) ? opening : undefined) ??
    above?.at ??
    bodyBelow ??
    opening ??
    own;
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
  if (at && at === above?.at && above.name !== undefined) by.name = above.name;
  // "Minister Ada Marsh Delivers Remarks": what goes on with a capital is no name.
  if (
    at &&
    at === above?.at &&
    above.isNamed &&
    /^ (?:Delivers?|Delivered|Gives|Makes|Issues)\s/u.test(form.text.slice(at.end, at.end + 12))
  )
    by.name = form.text.slice(at.start, at.end);
  // "The Honourable Ada Marsh"
  if (at && at === led?.by.at && /hon(?:ou?rable|\.) $/iu.test(form.text.slice(Math.max(0, at.start - 12), at.start)))
    by.name = form.text.slice(at.start, at.end);
  const isGuessed =
    at !== undefined &&
    ((at === above?.at && above.isGuessed === true) ||
      at === opening ||
      (isBody && !/\s/u.test(form.text.slice(at.start, at.end))) ||
      (at === signed && !isSignedSurely(form, at)));
  const isOwn = at !== undefined && at === own;
  const told = {
    sentence,
    ...((isGuessed || isOwn) && { sourcing: isOwn ? ('implicit' as const) : ('inherited' as const) }),
  };
  const utterances = monologue(form, bodyOf(withoutNotes(aboveSignature(form, at))), by, told, style);
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

/** A text without what stands below the name of who speaks, where a line of its own has that below the words: "ADA MARSH", and a note. */
function aboveSignature(form: SpokenForm, at: Stretch | undefined): SpokenForm {
  const name = form.text.slice(at?.start, at?.end).toLowerCase();
  const last = form.printed.findIndex(
    (line, index) =>
      index > form.head && index > form.printed.length - 8 && line.toLowerCase().replace(/[.,]$/u, '') === name,
  );
  return at === undefined || last === -1
    ? form
    : { ...form, blocks: form.blocks.slice(0, last), printed: form.printed.slice(0, last) };
}

/** A text without the sign that an agency ends it with: "-0-", "###". */
function withoutEnd(form: SpokenForm): SpokenForm {
  const last = form.blocks.findIndex(({ start, end }) => ended.test(form.text.slice(Math.max(start, end - 12), end)));
  const { start = 0, end = 0 } = form.blocks[last] ?? {};
  const to = start + form.text.slice(start, end).replace(ended, '').length;
  if (last === -1 || last < form.head || to === start) return form;
  const cut = {
    start,
    end: to,
    pieces: form.blocks[last]?.pieces.map((piece) => ({ start: piece.start, end: Math.min(piece.end, to) })) ?? [],
  };
  const blocks = [...form.blocks.slice(0, last), cut];
  return { ...form, blocks, printed: blocks.map((block) => form.text.slice(block.start, block.end)) };
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
  const behind = first
    ? undefined
    : behindOffice(text.slice(start, Math.min(end, start + longestLine)), text.slice(at.start, at.end));
  if (behind) return { at: { start: start + behind.start, end: start + behind.end }, isNamed: true, isHolder: true };
  return first && last && first.start - start < 200
    ? { at: { start: first.start, end: last.end }, isNamed: true, isHolder: true }
    : undefined;
}

/** The name that stands behind an office in a line: "The Chairperson of the Union Commission `Ada Marsh` follows". */
function behindOffice(line: string, office: string): Stretch | undefined {
  const at = line.toLowerCase().indexOf(office.toLowerCase());
  const from = at + office.length;
  const name =
    at === -1 || at > 60
      ? null
      : /^,?\s(?:(?:H\.? ?E\.?|Mr|Ms|Mrs|Dr|Amb|Ambassador)\.?\s){0,2}(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3})(?=,|\s\p{Ll})/u.exec(
          line.slice(from),
        );
  const own = name?.[1];
  if (!name || own === undefined) return undefined;
  const start = from + name[0].length - own.length;
  return { start, end: start + own.length };
}

/** Whether a body stands in the lines above, too: "MINISTRY OF FOREIGN AFFAIRS". */
function isNamedIn(form: Form, { start, end }: Stretch): boolean {
  const name = form.text.slice(start, end).replace(/^The /u, '').toLowerCase();
  return name.includes(' ') && headText(form).toLowerCase().includes(name);
}

function headText(form: Form): string {
  return headLines(form)
    .map(({ start, end }) => form.text.slice(start, end))
    .join('\n');
}
