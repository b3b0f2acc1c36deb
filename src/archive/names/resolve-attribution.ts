import { spanOf } from '../../statements/attribution.ts';
import { chooseReading, type Reading } from '../../statements/choose-reading.ts';
import { readDate, type EdtfDate } from '../../statements/dates/dates.ts';
import { locatorShape, readLocator, type Locator } from '../../statements/locator.ts';
import { error, warning, type Finding, type Named } from '../../statements/problems.ts';
import { placeInAttribution, type Statement } from '../../statements/statement.ts';
import { placeSaidInZone } from '../../statements/dates/time-zone.ts';
import type { AttributedSpeaker } from '../archived-statement.ts';
import { attributionNames } from './attribution-names.ts';
import { inWrongPlace } from './in-wrong-place.ts';
import type { KnownNames, Report } from './known-names.ts';
import { unknownParty, type Party } from './parties.ts';
import { unknownTopic } from './topics.ts';
import { unknownSpeaker } from './unknown-speaker.ts';
import type { Role } from './role.ts';
import { roleNamed, roleOn } from './roles.ts';
import type { Speaker } from './speakers.ts';

/** An attribution with its names resolved; topics are still named, for an entry can give them. */
export interface ResolvedAttribution {
  speakers: [AttributedSpeaker, ...AttributedSpeaker[]];
  behalf: Party[];
  topics: Named[];
  date: EdtfDate;
  locator?: Locator | undefined;
}

/**
 * Resolves the attribution of a statement against the names of a collection and the day of its entry; what is unknown, or can be
 * read in two ways, is reported, and there is none then.
 */
export function resolveAttribution(
  { attribution }: Statement,
  { date: day, timezone }: { date: EdtfDate; timezone?: string | undefined },
  names: KnownNames,
  report: Report,
): ResolvedAttribution | undefined {
  const known = attributionNames(names);
  const { reading, rival } = chooseReading(attribution, known);
  const named = (span: Reading['speakers'][number]): Named => ({
    text: span.text,
    place: placeInAttribution(attribution, span.offset),
  });
  if (rival) {
    report(named(reading.speakers[0]).place, ambiguous(reading, rival, names));
    return undefined;
  }
  const misplaced = inWrongPlace(reading, known);
  if (misplaced) {
    report(named(misplaced.span).place, misplaced.finding);
    return undefined;
  }
  const date = dateOf(reading, day, timezone, (span, finding) => report(named(span).place, finding));
  const locator = reading.locator && readLocator(reading.locator.text);
  if (reading.locator && !locator) {
    const fact = `"[${reading.locator.text}]" does not say where in the source`;
    report(named(reading.locator).place, error('locator', fact, locatorShape));
  }
  const said = reading.speakers.map((span) => {
    const name = named(span);
    const speaker = whoIsMeant(name, date ?? day, names, report);
    return speaker && { name, speaker };
  });
  const behalf = reading.behalf.flatMap((span) => {
    const party = names.parties.find(span.text);
    if (!party) report(named(span).place, unknownParty(span.text, names.parties));
    return party ?? [];
  });
  if (reading.role && names.parties.find(partyBehindFor(reading.role.text) ?? '')) {
    const isKnown = said.every((one) => one?.speaker.roles.some(({ role }) => role === reading.role?.text));
    if (!isKnown) report(named(reading.role).place, forInRole(reading.role.text));
  }
  const speakers = said.flatMap((one, index) => {
    if (!one) return [];
    const { name, speaker } = one;
    const before = said.slice(0, index).find((other) => other?.speaker === speaker);
    if (before) {
      const fact = `"${name.text}" is ${speaker.name}, who stands here already`;
      report(name.place, error('speaker-twice', fact, 'Name everybody once.'));
      return [];
    }
    const role = roleOf(speaker, name, reading.role && named(reading.role), date ?? day, report);
    return [{ speaker, printedName: printedNameOf(name.text, speaker), role } satisfies AttributedSpeaker];
  });
  const [first, ...others] = speakers;
  if (!first || !date || speakers.length < said.length) {
    // What else is not known is said at once, not when the speaker is.
    for (const topic of reading.topics) {
      if (names.topics.find(topic.text)) continue;
      report(named(topic).place, unknownTopic(topic.text, names.topics, names.root));
    }
    return undefined;
  }
  return { speakers: [first, ...others], behalf, topics: reading.topics.map(named), date, locator };
}

/** The day of a statement: its own, in the zone of its entry, or that of its entry. */
function dateOf(
  { date }: Reading,
  day: EdtfDate,
  timezone: string | undefined,
  report: (span: NonNullable<Reading['date']>, finding: Finding) => void,
): EdtfDate | undefined {
  if (!date) return day;
  const read = readDate(date.text);
  if ('date' in read) {
    const placed = placeSaidInZone(read.date, timezone);
    for (const finding of placed.findings) report(date, finding);
    return placed.date;
  }
  report(date, error('date', read.fact, `${read.repair} A role goes after "as".`));
  return undefined;
}

function whoIsMeant(name: Named, date: EdtfDate, names: KnownNames, report: Report): Speaker | undefined {
  const found = names.speakers.meant(name.text, date);
  const [speaker, ...others] = found;
  if (!speaker) {
    report(name.place, unknownSpeaker(name.text, date, names));
    return undefined;
  }
  if (others.length === 0) return speaker;
  const slugs = found.map(({ slug }) => slug);
  const fact = `"${name.text}" can be ${found.map(({ file }) => file).join(' or ')}, and the offices of ${date.edtf} do not tell`;
  report(name.place, error('two-people', fact, `Write the one you mean by file name: — ${slugs.join(', or — ')}.`));
  return undefined;
}

/** What the page shows beside the speaker's name: the name as the entry prints it. The name of a file is nobody's. */
function printedNameOf(text: string, speaker: Speaker): string {
  return text === speaker.slug || speaker.former.some((former) => former.text === text) ? speaker.name : text;
}

function roleOf(
  speaker: Speaker,
  name: Named,
  role: Named | undefined,
  date: EdtfDate,
  report: Report,
): Role | undefined {
  if (role) {
    const read = roleNamed(speaker, role, date);
    if ('role' in read) return read.role;
    const [place, fact] = read.problem;
    report(place, error('role-excluded', fact, `Correct the role here, or its bounds in ${speaker.file}.`));
    return undefined;
  }
  const held = roleOn(speaker, date);
  if (!held && speaker.kind === 'person') {
    const fact = `no role of ${speaker.name} covers ${date.edtf}`;
    report(
      name.place,
      warning('no-role', fact, `Add the role held that day to ${speaker.file}, or write "as ROLE" here.`),
    );
  }
  return held;
}

function ambiguous(reading: Reading, rival: Reading, { speakers }: KnownNames): Finding {
  const addresses = [reading, rival].map(({ speakers: said }) =>
    said.map(({ text }) => speakers.called(text).speakers[0]?.slug ?? text).join('; '),
  );
  const [first = '', second = ''] = [reading, rival].map(describe);
  return error(
    'two-readings',
    `this can be ${first}, or ${second}, and both are known`,
    `Write the speaker you mean by file name: — ${addresses.join(' …, or — ')} …`,
  );
}

function describe({ speakers, role, behalf, topics }: Reading): string {
  const list = (spans: readonly { text: string }[]) => spans.map(({ text }) => `"${text}"`).join(', ');
  const parts = [list(speakers)];
  if (role) parts.push(`as "${role.text}"`);
  if (behalf.length > 0) parts.push(`for ${list(behalf)}`);
  if (topics.length > 0) parts.push(`on ${list(topics)}`);
  return parts.join(' ');
}

/** What follows the last "for" of a role. */
function partyBehindFor(role: string): string | undefined {
  const [last] = [...role.matchAll(/\sfor\s/gu)].slice(-1);
  return last && spanOf(role, last.index + last[0].length, role.length).text;
}

function forInRole(role: string): Finding {
  return warning(
    'for-in-role',
    `"${role}" is read as one office`,
    `Add it to the speaker's "roles:" if it is; to say on whose behalf, name the office alone there, and here "as OFFICE for PARTY".`,
  );
}
