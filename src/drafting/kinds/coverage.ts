import type { Utterance } from '../saying/utterance.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Form } from './form.ts';
import { readHeading } from './heading.ts';
import { readProse } from './prose-reading.ts';
import type { ReadKind } from './text-kind.ts';
import { isHeadingLine } from './turns.ts';

/** "ADA MARSH (Maravia), President of the Assembly, said": whom a paragraph begins with, and for whom that one speaks. */
const opensWithSpeaker =
  /^(?:[A-Z][^,.“"]{2,120}, )?((?:(?:H\.E\. )?(?:Mr|Ms|Mrs|Dr|Sir|Dame)\.? )?\p{Lu}[\p{Lu}'’.-]+(?: (?:(?:de|da|van|von|bin|al|el|del|la|dos)\s)?[\p{Lu}][\p{Lu}\p{Ll}'’.-]*){1,6})(?:,? \(([^()]{2,60})\)|, (?=\p{L}))/u;
/** "In opening remarks, the President of the Assembly, Filip Yarrow (Maravia), said" */
const bracketed =
  /^[^.!?“"]{0,200}?((?:(?:Mr|Ms|Mrs|Dr)\.? \p{Lu}[\p{L}'’-]+|\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)(?: \p{Lu}[\p{L}'’-]+){0,3}) \((\p{Lu}[^()]{1,60})\)/u;
const representative =
  /^(?:[A-Z][^,.“"]{2,120}, )?(?:[Tt]he|[Aa]n?) (?:[Pp]ermanent )?(?:[Rr]epresentative|[Oo]bserver|[Dd]elegate|[Ss]peaker|[Aa]mbassador)(?: for the State)? (?:of|for|from) (?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:(?:of|and|the) )*\p{Lu}[\p{L}'’-]*)*)/u;
const pronouns =
  /^(?:he|she|(?:the|his|her) (?:representative|delegate|speaker|observer|delegation|country|government|ambassador|minister))$/iu;

/** Whom a paragraph is about. */
interface Lead {
  at: Stretch;
  party?: string | undefined;
}

/** Reads the coverage of a meeting: prose, in which a paragraph begins with its speaker, and goes on with what that one says. */
export const readCoverage: ReadKind = (form) => {
  const { text, blocks, head, printed } = form;
  const below = blocks.filter((_block, index) => index >= head && !isHeadingLine(printed[index] ?? ''));
  const { utterances, sentences } = readProse(form, below);
  const own = below.map((block) => leadOf(text, block));
  let last: Lead | undefined;
  const leads = own.map((lead) => (last = lead ?? last));
  const named = new Set<number>();
  const told = utterances.map((utterance): Utterance => {
    const { paragraph } = utterance;
    const isNamedHere = named.has(paragraph);
    if (isExplicit(text, utterance)) named.add(paragraph);
    const lead = own[paragraph] ?? (isNamedHere ? undefined : leads[paragraph]);
    if (!lead) return utterance;
    const { speaker } = utterance;
    const mention = speaker ? text.slice(speaker.start, speaker.end) : '';
    const isOwn = own[utterance.paragraph] !== undefined;
    const isNamed = speaker !== undefined && speaker.start <= lead.at.end && speaker.end > lead.at.start;
    const isLead = (isOwn && !speaker) || pronouns.test(mention) || isNamed;
    if (!isLead) return utterance;
    const by = { at: [lead.at], as: 'label' as const, ...(lead.party !== undefined && { party: lead.party }) };
    return { ...utterance, speaker: speaker ?? lead.at, by };
  });
  const all = [...told, ...goingOn(form, sentences, told, own)].sort(
    (a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0),
  );
  const heading = readHeading(form, [], undefined);
  return { utterances: all, sentences, paragraphs: below, heading };
};

/** Whether somebody is named beside the words, and not by a pronoun. */
function isExplicit(text: string, { speaker }: Utterance): boolean {
  return speaker !== undefined && !pronouns.test(text.slice(speaker.start, speaker.end));
}

/** Whom a paragraph begins with. */
function leadOf(text: string, { start, end }: Stretch): Lead | undefined {
  const line = text.slice(start, Math.min(end, start + 300));
  const named = opensWithSpeaker.exec(line);
  if (named?.[1] !== undefined) {
    const from = start + named[0].indexOf(named[1]);
    return { at: { start: from, end: from + named[1].length }, party: named[2] };
  }
  const plain = bracketed.exec(line);
  if (plain?.[1] !== undefined) {
    const from = start + plain[0].lastIndexOf(`${plain[1]} (`);
    return { at: { start: from, end: from + plain[1].length }, party: plain[2] };
  }
  const office = representative.exec(line);
  if (office?.[1] !== undefined) {
    const from =
      start +
      office[0].search(/(?:\bthe|\ban?) (?:permanent )?(?:representative|observer|delegate|speaker|ambassador)/iu);
    return { at: { start: from, end: start + office[0].length }, party: office[1] };
  }
  return undefined;
}

/** Sentences of somebody's paragraph without a verb of saying: they go on with what that one says. */
function goingOn(
  { text }: Form,
  sentences: readonly Sentence[],
  told: readonly Utterance[],
  leads: readonly (Lead | undefined)[],
): Utterance[] {
  const byParagraph = Map.groupBy(told, ({ paragraph }) => paragraph);
  return sentences.flatMap((sentence): Utterance[] => {
    const lead = leads[sentence.paragraph];
    const own = byParagraph.get(sentence.paragraph) ?? [];
    const [first] = own;
    if (!lead || !first || sentence.start <= (first.parts[0]?.start ?? 0)) return [];
    const isTold = own.some(({ parts }) =>
      parts.some(({ start, end }) => start < sentence.end && sentence.start < end),
    );
    const words = text.slice(sentence.start, sentence.end).split(/\s+/).length;
    if (isTold || words < 6 || own.some(({ sentence: other }) => other === sentence)) return [];
    const by = { at: [lead.at], as: 'label' as const, ...(lead.party !== undefined && { party: lead.party }) };
    return [
      {
        parts: [{ start: sentence.start, end: sentence.end }],
        kind: 'indirect',
        speaker: lead.at,
        sourcing: 'inherited',
        by,
        paragraph: sentence.paragraph,
        sentence,
        isOpen: false,
      },
    ];
  });
}
