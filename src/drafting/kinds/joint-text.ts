import type { Utterance } from '../saying/utterance.ts';
import type { Stretch } from '../text/paragraphs.ts';
import { headSentences } from './turns/who-is-there.ts';
import { type Form, headLines, isBody as isProse } from './form.ts';
import { byParagraph } from './joint/sides.ts';
import { longestLine, mostAbove } from './turns/may-be-labelled.ts';
import { readHeading } from './heading.ts';
import { bodyOf, isFullText, monologue, spokenBy } from './voice/monologue.ts';
import { authorsIn } from './joint/named/authors.ts';
import { expertsIn, readExperts } from './joint/experts.ts';
import { isHeadingBelow, jointHeading, mostCrumbs } from './joint/form/joint-heading.ts';
import { isIntroduction, quotedFrom, withoutLead } from './joint/form/lead-in.ts';
import { ledBySeveral } from './joint/form/led-by-several.ts';
import { isAlignment, isCaption, isOffer, tailFrom } from './joint/form/page-tail.ts';
import { isOnlyReason, isRepeatedTitle, isSubhead } from './joint/form/only-leads.ts';
import { isOutline } from './joint/form/outline.ts';
import { isPresence } from './joint/presence.ts';
import { isPoint } from './joint/session.ts';
import { speakersIn } from './joint/speakers.ts';
import { hasLine } from './signs.ts';
import type { ReadSpoken } from './text-kind.ts';

/** "List of documents signed:": below it nothing is said. */
const onlyLists =
  /^(?:(?:the )?(?:lists?|table) of\b|annex(?:es)?\b|(?:the following )?(?:documents|agreements|instruments)(?: (?:were|that were))? (?:signed|concluded|exchanged|adopted)\b).{0,80}$/iu;

/** "Chair’s Statement", in a line of its own below what a page says of it. */
const ownHeading =
  /^(?:(?:joint|chair|chairman|chairperson|co-chairs?|final|press|ministerial)(?:['’]s?)? )*(?:statement|communiqu[eé]|declaration)$/iu;
/** "The meeting issued the following statement:", below who was there. */
const issuesBelow =
  /\b(?:issued|released|adopted|made|issuing|releasing|making|adopting) the following (?:\p{L}+ ){0,3}(?:statement|communiqu[eé]|declaration)[^.:]{0,80}:$|\bthe following (?:\p{L}+ ){0,3}(?:statement|communiqu[eé]|declaration) was (?:issued|released|adopted|made)[^.:]{0,80}:$/iu;
/** "Chairman’s Statement", "Co-Chairs’ Summary" */
const ofChair = /\b(?:co-)?chair(?:man|woman|person)?s?['’]?s?['’]? (?:statement|summary|conclusions)\b/iu;
/** Small words of a name. */
const particle = /\s(?:von|van|der|de|da|del|al|bin|ibn)\s/u;
/** "Ada B. Marsh III" */
const initial = /^\p{Lu}[\p{L}'’-]+ (?:\p{Lu}\. ?){1,2} ?\p{Lu}| (?:Jr|Sr|II|III|IV)\.?$/u;
/** "Foreign Ministers `Ada Marsh` and": an office in the plural is no part of a name. */
const behindOffices =
  /\b(?:Ministers|Presidents|Secretaries|Chancellors|Premiers|Leaders|Ambassadors|Commissioners|Senators|Speakers|Envoys|Governors|Honou?rable)\s$/u;
/** A sentence that leads to points has more signs than a heading. */
const fewestInLead = 100;

/** Reads a text of several: all of them say each of its paragraphs, together. */
export const readJointText: ReadSpoken = (given, style = {}) => {
  const form = { ...given, ...withoutLead(given) };
  const group = expertsIn(form);
  if (group) return readExperts(form, group);
  const { text, words, blocks } = form;
  const { forms } = words;
  const sentences = headSentences(form);
  const isPreamble = (line: string) => forms.we.test(line.slice(0, longestLine)) && /[,;:]$/u.test(line);
  // News print their own words above a text: "Following is the full text."
  const begun = Math.max(
    form.printed.findIndex(
      (line, index) =>
        index < mostAbove &&
        (isFullText(line) || (index > form.head && (ownHeading.test(line) || issuesBelow.test(line)))),
    ) + 1,
    quotedFrom(form.printed),
    ledBySeveral(form),
    form.printed.findLastIndex(
      (line, index) =>
        index > form.head &&
        index < Math.min(form.head + mostCrumbs, form.printed.length - 1) &&
        isHeadingBelow(line, words),
    ) + 1,
  );
  // "The Ministers of Norland and Sudland met in Lakeside and agreed on the following:"
  const isLeading = (line = '') =>
    line.length > fewestInLead && line.endsWith(':') && !isIntroduction(line) && !isPreamble(line);
  const begunAt = Math.max(form.head > 0 && isLeading(form.printed[form.head - 1]) ? form.head - 1 : form.head, begun);
  // Below a heading a page prints whose office issues it.
  const prose = form.printed.findIndex((line, index) => index >= begunAt && isProse(line, words));
  const top = begun > 0 && prose !== -1 ? prose : begunAt;
  // "Thank you, Mr. President. I speak on behalf of Norland and Sudland."
  const onBehalf = blocks
    .slice(top + 2, top + 6)
    .filter(({ start, end }) =>
      /\bon behalf of\b|^(?:\d{1,2}\.\s+)?We, the \p{Ll}+ (?:states|countries|members|delegations),/iu.test(
        text.slice(start, Math.min(end, start + longestLine)),
      ),
    );
  const first = form.printed.findIndex(
    (line, index) => index >= top && !isIntroduction(line) && !isPreamble(line) && !isAlignment(line),
  );
  const lead = wholeHeadLines(form).concat(
    blocks.slice(form.head, top),
    blocks.slice(top, top + 2),
    first > top ? blocks.slice(Math.max(first, top + 2), first + 2) : [],
    onBehalf,
    // "The Council held a meeting and agreed on the following:", below what a page prints.
    blocks.slice(top + 2, top + 8).filter((_block, index) => isIntroduction(form.printed[top + 2 + index] ?? '')),
  );
  const { at, isSure, areParties, isBody, isGuess, cast, wholes, signedFrom } = speakersIn(form, lead);
  const sentence = spokenBy(form, at[0] ?? { start: 0, end: 0 }, sentences.length);
  // "An agency reports that the ministers", and what each did in a point of its own below.
  const points = form.printed.findIndex((line, index) => index > top && isPoint(line));
  const isLed =
    points !== -1 &&
    points < top + 4 &&
    !/[.;:,]$/u.test(form.printed[points - 1] ?? '') &&
    isPoint(form.printed[points + 1] ?? '');
  const begins = isLed ? points : first;
  const lists = form.printed.findIndex(
    (line, index) => index > form.head + 1 && line.length < 120 && onlyLists.test(line),
  );
  const ends = Math.min(
    tailFrom(form.printed, form.head),
    ...[lists, signedFrom ?? -1].filter((index) => index !== -1),
    blocks.length,
  );
  const above = headLines(form)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  const authors = authorsIn(form);
  const own = { ...form, blocks: blocks.slice(0, ends) };
  const paragraphs = bodyOf(own, begins === -1 ? top : begins).filter(([first]) => {
    const line = first ? text.slice(first.start, first.end) : '';
    return (
      !isOnlyReason(line) &&
      !(authors?.isOnlyThem && authors.at[0]?.start === first?.start) &&
      !isOffer(line) &&
      !isCaption(text.slice(first?.end, (first?.end ?? 0) + 60)) &&
      !(line.length < 400 && !/[.!?]$/u.test(line) && above.includes(line.replace(/\s+/gu, ' '))) &&
      !isAlignment(line) &&
      !isPresence(line) &&
      !isRepeatedTitle(line) &&
      !isSubhead(line) &&
      // "B. Lund," below a text is who signs it.
      !/^(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}'’-]+,$/u.test(line) &&
      !/^(?:Done|Signed|Issued|Adopted) (?:at|in|by|on) /u.test(line)
    );
  });
  const said = byParagraph(form, paragraphs, { at, cast, wholes }).flatMap(({ said, by, isSure: isPlain }) =>
    monologue(
      form,
      said,
      {
        at: by,
        as: 'heading',
        names: by.map(({ start, end }) => {
          const printed = text.slice(start, end).replace(/\s+/g, ' ');
          return (
            nominativeOf(printed, form) ??
            ((areParties &&
              (/\p{Ll}/u.test(printed) ||
                words.countries.has(printed.toLowerCase()) ||
                isAmongSmall(text, start, end))) ||
            particle.test(printed) ||
            initial.test(printed) ||
            /^\s&/u.test(text.slice(end, end + 3)) ||
            behindOffices.test(text.slice(Math.max(0, start - 20), start)) ||
            text.slice(start, end).includes('\n')
              ? printed
              : undefined)
          );
        }),
        ...nameOf(form, by, isBody && by[0] === at[0]),
      },
      { sentence, ...(!(isSure && isPlain) && { sourcing: isGuess ? 'implicit' : 'inherited' }) },
      { paragraphs: style.paragraphs ?? 'each' },
    ),
  );
  // A readout tells, in the words of whoever issues it, what was said: these are nobody's own.
  const isReadout = isOutline(form) && !hasLine(form, jointHeading(words)) && !hasLine(form, ofChair);
  const utterances = isReadout ? said.map(asToldBySomebody) : said;
  const heading = readHeading(form, [jointHeading(words)], 'statement');
  const opening = text.slice(lead[0]?.start, lead.at(-1)?.end);
  return {
    utterances,
    sentences: [...sentences, sentence],
    paragraphs: blocks,
    heading: { ...heading, title: heading.title ?? opening.slice(0, longestLine).split('\n')[0] },
  };
};

/** The lines above a text, each with the next one in which it goes on: "BY THE PRESIDENT OF NORLAND", "AND THE PREMIER OF SUDLAND". */
function wholeHeadLines(form: Form): Stretch[] {
  return headLines(form).reduce<Stretch[]>((found, line) => {
    const last = found.at(-1);
    const between = form.text.slice(last?.end, line.start);
    const goesOn = /^(?:and|of|between|by the)\s/iu.test(form.text.slice(line.start, line.start + 12));
    if (last && goesOn && between.split('\n').length === 2) last.end = line.end;
    else found.push({ ...line });
    return found;
  }, []);
}

function asToldBySomebody(utterance: Utterance): Utterance {
  const { sourcing } = utterance;
  return { ...utterance, kind: 'indirect', sourcing: sourcing === 'explicit' ? 'inherited' : sourcing };
}

/** Whether small letters stand around a name, so that its capitals are its own. */
function isAmongSmall(text: string, start: number, end: number): boolean {
  return (
    /\p{Ll}{3}/u.test(
      text
        .slice(Math.max(0, start - 60), start)
        .split('\n')
        .at(-1) ?? '',
    ) && end - start <= 12
  );
}

/** A party in the nominative, where the heading prints it in another case; of people, the name as it is. */
function nominativeOf(printed: string, { words }: Form): string | undefined {
  const isKnown = (name: string) => words.countries.has(name.toLowerCase());
  const isParty = /^[\p{L}-]+(?: [\p{L}-]+){0,3}$/u.test(printed);
  return isParty ? words.forms.nominative?.(printed, isKnown) : undefined;
}

/** The name of a body as it is printed; where a heading has it in capitals, with those that the text below has, too: "COUNCIL OF THE ACON". */
function nameOf(
  { text, blocks, head }: Form,
  [only, ...others]: readonly Stretch[],
  isTold: boolean,
): { name?: string } {
  if (!only || others.length > 0) return {};
  const name = text.slice(only.start, only.end).replace(/\s+/g, ' ');
  if (/\bcouncil$/iu.test(name) && /^(?:un |united nations )?security/iu.test(name)) return { name: inSmall(name, '') };
  const isBody = isTold || / of | and |\b\p{Lu}{3,}\b/u.test(name);
  if (!isBody && !/\p{Lu}{4}/u.test(name)) return {};
  return { name: /\p{Ll}/u.test(name) ? name : inSmall(name, text.slice(blocks[head]?.start)) };
}

/** Words in capitals as names are written, but those that a text has in capitals. */
function inSmall(name: string, text: string): string {
  return name.replace(/\p{L}+/gu, (word, place: number) => {
    if (place > 0 && /^(?:of|the|and|for|on|in|to)$/iu.test(word)) return word.toLowerCase();
    const isAcronym = word === word.toUpperCase() && (word === name || text.includes(word));
    return isAcronym ? word : word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();
  });
}
