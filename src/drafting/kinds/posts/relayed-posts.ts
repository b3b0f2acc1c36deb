import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { personIn } from '../voice/person-in.ts';

/** An office and a name in front of a colon, where a post begins: "⚡️ FM Ivo #Kern: The court will decide." */
const label = /^[^\p{L}\p{N}"“«]{0,12}([\p{L}#@][^:\n"“«]{2,70}):(?:\s|$)/u;

/** Whose words a ministry or an agency relays in its post, and where they begin in the first line, if there. */
export interface Relayed {
  speaker: Stretch;
  name: string;
  words: Stretch | undefined;
}

/** "⚡️ Statement of the Ministry of Ports": what heads the words of a post. */
const title =
  /^[^\p{L}\p{N}"“«]{0,14}(?:(?:press|joint|official|full) )*(?:statement|comment|remarks|message|speech|address|greetings|communiqu[eé])\b[^.!?]{3,200}$/iu;

/** "🎙 Briefing by Spokeswoman Ada Marsh (Lakeside, 26 January)", "The response of Ambassador Bo Lund to the claims": whose all below is. */
const ofOne =
  /^[^\p{L}\p{N}"“«]{0,14}(?:(?:the|full|opening|closing|key|main|text of|excerpts? from|from) ){0,3}(?:statement|comment|remarks|message|speech|address|response|reply|answers?|briefing|interview|article|op-ed|greetings|news conference|press conference|intervention)s? (?:by|of|from|with) /iu;

/** "🎙 Minister Ada Marsh's remarks at the talks" */
const owned =
  /['’]s? (?:[\p{Ll}-]+ ){0,2}(?:statement|comments?|remarks|message|speech|address|response|reply|answers?|briefing|interview|article|op-ed|greetings|news conference|press conference)(?!\p{L})/u;

function headedIn(form: Form, { start, end }: Stretch, others: readonly Stretch[]): Relayed | undefined {
  const line = form.text.slice(start, end);
  if (others.length === 0 || line.length >= 300) return undefined;
  const lead = ofOne.exec(line)?.[0].length;
  if (lead === undefined) return /[.!?]$/u.test(line) ? undefined : ownedIn(form, { start, end });
  const length = line.slice(lead).search(/ (?:to|on|at|with|in|before|during|following|regarding|for|ahead) |[(,:–—]/u);
  const untagged = withoutTags(form);
  const person =
    personIn(untagged, { start: start + lead, end: length === -1 ? end : start + lead + length }) ?? undefined;
  const whole = person?.isNamed === true ? person : personIn(untagged, { start: start + lead, end });
  return whole?.isNamed === true && whole.isHolder
    ? { speaker: whole.at, name: untagged.text.slice(whole.at.start, whole.at.end), words: undefined }
    : undefined;
}

function ownedIn(form: Form, { start, end }: Stretch): Relayed | undefined {
  const at = owned.exec(form.text.slice(start, end))?.index;
  const untagged = withoutTags(form);
  const person = at === undefined ? undefined : personIn(untagged, { start, end: start + at });
  return person?.isNamed === true && person.isHolder
    ? { speaker: person.at, name: untagged.text.slice(person.at.start, person.at.end), words: undefined }
    : undefined;
}

/** The lines of a post without one that only heads them. */
export function withoutTitle({ text }: Form, lines: readonly Stretch[]): readonly Stretch[] {
  const [first, second] = lines;
  const isTitle = first && second && title.test(text.slice(first.start, first.end)) && text[first.end - 1] !== ':';
  return isTitle ? lines.slice(1) : lines;
}

/** "#NOW Amb. @HelgaStrand at the Council:", and each of her words below between marks: who bears an office by the name of an account. */
const held = /(?:^|\s)(\p{L}{2,14})\.? (@\w{3,30})/u;
const offices = new Set(
  'amb ambassador minister secretary fm pm pr dpr president chancellor premier commissioner envoy spokesperson spokesman spokeswoman sg usg'.split(
    ' ',
  ),
);

function ofHandle(form: Form, { start, end }: Stretch, others: readonly Stretch[]): Relayed | undefined {
  const line = form.text.slice(start, end);
  // "Premier @AdaMarsh: “We stand by Sudmark.”"
  const inline = /:\s+(?=["“«])/u.exec(line.slice(0, 160));
  const [, office = '', account] = (line.endsWith(':') || inline ? held.exec(line) : null) ?? [];
  const [next] = others;
  if (account === undefined || !offices.has(office.toLowerCase())) return undefined;
  const isInline = inline !== null && inline.index > line.indexOf(account);
  if (!isInline && !(next && inMarks.test(form.text.slice(next.start, next.end)))) return undefined;
  const from = start + line.indexOf(account) + 1;
  const name = account
    .slice(1)
    .replaceAll('_', ' ')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .trim();
  const words = isInline ? { start: start + inline.index + inline[0].length, end } : undefined;
  return { speaker: { start: from, end: from + account.length - 1 }, name, words };
}

/** "✍️ President Ada Marsh sent greetings to the congress.", and below it "✉️ Your congress brings together pilots.": whose the words below are. */
const sends =
  /\s(?:has |have )?(?:sent|sends|extend(?:s|ed)|conveyed|conveys|addressed|congratulated|congratulates)\s/u;
const inMarks = /^(?:✉|💬|🗨|📝|📩|📨|["“«])/u;

function sentIn(form: Form, { start, end }: Stretch, others: readonly Stretch[]): Relayed | undefined {
  const verb = sends.exec(form.text.slice(start, end));
  const [next] = others;
  if (!verb || !next || !inMarks.test(form.text.slice(next.start, next.end))) return undefined;
  const person = personIn(withoutTags(form), { start, end: start + verb.index });
  return person?.isNamed === true && person.isHolder
    ? {
        speaker: person.at,
        name: form.text.slice(person.at.start, person.at.end).replaceAll('#', ''),
        words: undefined,
      }
    : undefined;
}

function relayedIn(form: Form, { start, end }: Stretch): Relayed | undefined {
  const match = label.exec(form.text.slice(start, end));
  if (!match?.[1]) return undefined;
  const from = start + match[0].indexOf(match[1]);
  const person = personIn(withoutTags(form), { start: from, end: from + match[1].length });
  return person?.isNamed === true && person.isHolder
    ? {
        speaker: person.at,
        name: form.text.slice(person.at.start, person.at.end).replaceAll('#', ''),
        words: { start: start + match[0].length, end },
      }
    : undefined;
}

/** A line behind the picture that a ministry sets in front of each saying: "💬 Our courts are independent." */
export function behindSign(text: string, { start, end }: Stretch): Stretch {
  const sign = /^\s*(?:\p{Extended_Pictographic}\uFE0F?\s*)+/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + sign, end };
}

/** A tag is a name with a sign in front: `#Kern`. */
function withoutTags(form: Form): Form {
  return { ...form, text: form.text.replace(/#(?=\p{L})/gu, ' ') };
}

/** Whose words the first line of a post says that it relays: in front of a colon, or of those below it. */
export function relayed(form: Form, first: Stretch, others: readonly Stretch[]): Relayed | undefined {
  return (
    relayedIn(form, first) ??
    headedIn(form, first, others) ??
    sentIn(form, first, others) ??
    ofHandle(form, first, others)
  );
}
