import { foldName } from '../../archive/names/names.ts';
import { roleOn } from '../../archive/names/roles.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { EdtfDate } from '../../statements/dates/dates.ts';
import { foldText } from '../text/fold-text.ts';
import { type KnownSpeakers, type PrintedSpeakers, printedSpeakers } from './known-speakers.ts';
import type { How, SpeakerFound } from './speaker-found.ts';

/** A speaker of the collection for a mention of a report, with how sure that is and why. */
export interface ResolvedSpeaker {
  speaker?: Speaker | undefined;
  /** From 0 to 1; see docs/drafting.md for what it was measured at. */
  confidence: number;
  /** Why, as a sentence for the person who reviews. */
  reason: string;
}

/** Below this a draft names nobody. */
export const leastConfidence = 0.5;

/** How often a speaker found in this way was right, measured on news articles (docs/drafting.md). */
const confidences: Record<How, number> = {
  name: 0.99,
  inherited: 0.92,
  phrase: 0.88,
  pronoun: 0.85,
  relative: 0.75,
  follows: 0.75,
  nearby: 0.6,
  none: 0,
};

/** How sure a mention itself is, before the collection is asked. */
export function confidenceOf({ how }: Pick<SpeakerFound, 'how'>): number {
  return confidences[how];
}

/** Resolves the mentions of one report: by full name and alias, by last name, by office on the day. */
export function speakerResolver(
  names: KnownSpeakers,
  words: ReportingWords,
  date: EdtfDate | undefined,
): (text: string, found: SpeakerFound) => ResolvedSpeaker {
  const { byLastName: lastNames, whole } = printedSpeakers(names.everySpeaker);
  const resolve = (text: string, found: SpeakerFound): ResolvedSpeaker => {
    const base = confidenceOf(found);
    const mention = found.mention ? text.slice(found.mention.start, found.mention.end) : '';
    const printed = found.entity ?? mention;
    if (printed === '') return { confidence: 0, reason: 'the report does not say who spoke' };
    const because = reasonOf(found, mention);
    if (found.together) return { confidence: base, reason: `${found.together.join('; ')} say so together` };
    if (found.isSeveral === true) {
      const reason = `${printed} said so together: write a statement for each, or name the body they spoke for`;
      return { confidence: base, reason };
    }

    const byName = names.speakers.find(printed) ?? names.speakers.find(mention);
    if (byName) return { speaker: byName, confidence: base, reason: because };
    const last = foldName(printed).split(' ').at(-1) ?? '';
    const sameLast = lastNames.get(last) ?? [];
    const [only] = sameLast;
    const isOneWord = foldName(printed) === last;
    if (only && sameLast.length === 1 && isOneWord && found.person) {
      return {
        speaker: only,
        confidence: base * 0.97,
        reason: `${because}; only ${only.name} has this last name here`,
      };
    }
    if (sameLast.length > 1 && isOneWord) {
      const all = sameLast.map(({ name }) => name).join(' or ');
      return { confidence: 0.3, reason: `"${printed}" can be ${all}` };
    }
    // "a spokesman for Ada Marsh" is not she.
    const named = found.how === 'phrase' ? undefined : speakerNamedIn(whole, printed, words);
    if (named) return { speaker: named, confidence: base * 0.95, reason: because };
    const byOffice = officeHolder(names.everySpeaker, mention, words, date);
    if (byOffice.length === 1 && byOffice[0] && (found.how === 'phrase' || found.person === undefined)) {
      const day = date === undefined ? '' : ` on ${date.edtf}`;
      return { speaker: byOffice[0], confidence: 0.85, reason: `"${mention}" is ${byOffice[0].name}'s office${day}` };
    }
    if (byOffice.length > 1) {
      const all = byOffice.map(({ name }) => name).join(' or ');
      return { confidence: 0.3, reason: `"${mention}" can be ${all}` };
    }
    return { confidence: base, reason: `${because}; no speaker of the collection has this name` };
  };
  return resolve;
}

function reasonOf({ how, entity }: SpeakerFound, mention: string): string {
  switch (how) {
    case 'name':
      return 'named beside the words';
    case 'inherited':
      return `the speaker of the same sentence (${entity ?? mention})`;
    case 'pronoun':
      return `"${mention}" is read as ${entity ?? 'nobody named'}`;
    case 'relative':
      return `"${mention}" stands behind ${entity ?? 'nobody named'}`;
    case 'phrase':
      return entity === undefined || entity === mention
        ? `"${mention}" is not named`
        : `"${mention}" is read as ${entity}`;
    case 'follows':
      return `goes on from the words before (${entity ?? mention})`;
    case 'nearby':
      return `no verb of saying; ${entity ?? mention} is the subject of the sentence`;
    case 'none':
      return 'the report does not say who spoke';
  }
}

/**
 * A speaker whose whole name is part of a phrase, "the Russian foreign minister Ada Marsh", or stands in it in another case: «по словам Ады
 * Марш» is Ада Марш.
 */
function speakerNamedIn(
  whole: PrintedSpeakers['whole'],
  phrase: string,
  { tongue }: ReportingWords,
): Speaker | undefined {
  const printed = foldText(phrase);
  const onlyOne = (named: PrintedSpeakers['whole']) => {
    const [only, ...others] = new Set(named.map(({ speaker }) => speaker));
    return others.length === 0 ? only : undefined;
  };
  return (
    onlyOne(whole.filter(({ folded }) => printed.includes(folded))) ?? onlyOne(tongue?.declined?.(whole, printed) ?? [])
  );
}

/** Whose office a phrase is: the words of the office and the country must be those of a role held that day. */
function officeHolder(
  speakers: readonly Speaker[],
  phrase: string,
  words: ReportingWords,
  date: EdtfDate | undefined,
): Speaker[] {
  const folded = foldText(phrase).trim().split(' ');
  const country = folded.map((word) => words.countries.get(word)).find((code) => code !== undefined);
  const office = officeIn(folded, words);
  if (country === undefined || office === undefined) return [];
  return speakers.filter((speaker) => {
    if (speaker.country !== country) return false;
    const held = date ? [roleOn(speaker, date)].filter((role) => role !== undefined) : speaker.roles;
    return held.some(({ role }) => office.test(foldText(role).trim()));
  });
}

function officeIn(phrase: readonly string[], { sameOffice }: ReportingWords): RegExp | undefined {
  const text = ` ${phrase.join(' ')} `;
  return sameOffice.find(({ printed }) => printed.test(text))?.held;
}
