import { readDateline } from '../../text/dateline.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { type PersonInLine, personIn } from './person-in.ts';
import { several, whoIn } from './who-leads-in.ts';
import { longestLine } from '../turns/may-be-labelled.ts';

const noun = String.raw`(?:statement|remarks|message|letter|telegram|note|comments?|address|speech|cable|answer|reply)`;
/** "Ada Marsh, Minister for Ports, today issued the following statement on the strait:", "The Ambassador has asked us to publish the following response to our article." */
const gives = new RegExp(
  String.raw`,?\s(?:(?:has|have|had|today|yesterday|also|on \w+day)\s){0,3}(?:(?:made|makes|issue[sd]|gave|gives|released?s?|delivered|published|posted|sent|sends|conveyed|addressed|provided)\s(?:(?:today|out|us)\s)?|(?:asked|asks|requested)\s(?:us\sto\s(?:publish|print|carry)|(?:the\s)?publication\sof)\s)(?:the following|this)\s(?:\p{L}+\s){0,3}?(?:${noun}|response|clarification|right of reply)\b`,
  'iu',
);
/** "A spokesperson for the Ministry said:" */
const says =
  /,?\s(?:(?:has|today|yesterday|also|on \p{L}{3,6}day)\s){0,3}(?:said|stated|commented)(?:\s(?:today|yesterday|in a statement|on \p{L}{3,6}day|the following)){0,2}\s?:$/iu;
/** "Following is the text of the message of President Marsh:", "The message sent by the Head of State reads:" */
const text = new RegExp(
  String.raw`^(?:(?:please find (?:below|herewith|attached)|(?:below|here|the following|following|this) (?:is|are)) .{0,60}\b${noun}[\s:]|(?:the )?(?:full |complete )?(?:text of (?:the )?)?(?:\p{L}+ )?${noun} (?:sent |made |issued |delivered |given )?(?:by|of|from) .{2,120}\b(?:reads?|reads? as follows|follows|as follows):$)`,
  'iu',
);

/** "Marsh's" in front of "letter". */
const owner = new RegExp(String.raw`^[^,:]{2,90}?['’]s?(?=\s(?:\p{L}+\s){0,3}?${noun}\b)`, 'iu');

/** "The message reads as follows:", "Full text of the letter:": of whom the lines above tell that they sent it. */
const bare = new RegExp(
  String.raw`^(?:the |his |her |(?:the )?following is the )?(?:(?:full|complete) )?(?:text of (?:the|his|her) )?(?:\p{L}+ )?${noun}(?: reads?| follows| as follows| said| went on| continued)*(?:,? in (?:part|full))?:$`,
  'iu',
);
/** "The Secretary-General's message reads:" */
const ownersReads = new RegExp(
  String.raw`^((?:The )?\p{Lu}[^,:.]{2,90}?)['’]s? (?:full )?(?:\p{L}+ )?${noun} (?:reads?|said|says|follows|is)(?: as follows)?:$`,
  'u',
);
const sends =
  /,?\s(?:(?:has|have|today|yesterday|also|recently)\s){0,3}(?:sent|sends|conveyed|addressed|extended|wrote|written|expressed|congratulated|issued)\s/iu;
/** "received a message of greeting from Ada Marsh, President of Norland, on Friday" */
const receives = /\breceived (?:a|an|the) [^.:]{0,40}?(?:message|letter|telegram|note|cable)s? [^.:,]{0,30}?from /iu;
/** So many lines above tell that. */
const mostAbove = 3;

/** Whose words a line says that follow, and whether all that follows is theirs, without a word of the first person too. */
interface LedBy {
  by: PersonInLine;
  isWhole: boolean;
}

/** Whose words the last line of a paragraph says that follow. */
export function whoLeads(form: Form, at: number): LedBy | undefined {
  const issuer = issuedBy(form, at);
  const by = issuer ?? whoSays(form, at);
  // A readout: "A Palace spokesperson said:", and below it what the Premier and the President discussed.
  const isRelayed = by?.isNamed === false && /spokes/iu.test(form.text.slice(by.at.start, by.at.end));
  const line = (form.printed[at] ?? '').slice(0, longestLine);
  // "Below is a statement by Minister Marsh."
  // "Following is the full text of her letter:"
  const isText =
    (/^(?:please find|below is|here is)/iu.test(line) && text.test(line)) ||
    leadsToWhole(line) ||
    ownersReads.test(line) ||
    (/\bthe following (?:statement|letter|message|reply|response|clarification)\b/iu.test(line) &&
      !/["“]/u.test(form.printed[at + 1] ?? ''));
  return by && { by, isWhole: issuer !== undefined || isRelayed || isText };
}

/** "The following statement was issued by the Ministry of Ports, Lakeside": a line that need not end with a colon. */
const issues = new RegExp(
  String.raw`^\W{0,3}(?:the )?following (?:\p{L}+ )?${noun} (?:(?:was|is|has|been|today) ){0,3}(?:issued|made|released|given|delivered|published)(?: today| on \w+day)? by (?:the )?`,
  'iu',
);

const meeting = /\b(?:Session|Meeting|Summit|Conference)$/u;

function issuedBy(form: Form, at: number): PersonInLine | undefined {
  const line = form.printed[at] ?? '';
  const lead = line.length > longestLine ? undefined : issues.exec(line)?.[0].length;
  if (lead === undefined) return undefined;
  const start = (form.blocks[at]?.start ?? 0) + lead;
  const name = line.slice(lead).split(/[,:\n]| on /u, 1)[0] ?? '';
  // "the Council’s Forty-Fourth Session"
  const [whose = '', what = ''] = name.split(/['’]s? /u);
  return whoIn(form, { start, end: start + (meeting.test(what) ? whose.length : name.length) });
}

/** "Palace spokesman on the Premier's call to Bo Lund:", "Ada Marsh on the strait:" in front of a quotation. */
const speaksOn =
  /^([^"“:]{3,90}?),? (?:on|about|regarding|following|after|in response to|commenting on) [^"“:]{3,140}:$/u;

function whoSays(form: Form, at: number): PersonInLine | undefined {
  const { printed, blocks, head } = form;
  const { start, end } = blocks[at] ?? { start: 0, end: 0 };
  const whole = printed[at] ?? '';
  const from = whole.lastIndexOf('\n') + 1;
  const line = whole.slice(from);
  if (line.length > (says.test(line) ? longestLine * 2 : longestLine)) return undefined;
  // "the following response to our article “A port for sale”." is no quotation.
  const quoted = line.search(/["“]/u);
  const named = quoted === -1 ? -1 : (gives.exec(line)?.index ?? -1);
  if (quoted !== -1 && (named === -1 || named > quoted || /[:,]\s?["“]/u.test(line))) return undefined;
  const own = { start: start + from, end };
  const verb = (/[:.]$/u.test(line) ? gives.exec(line) : null) ?? says.exec(line);
  if (bare.test(line)) return whoSent(form, at);
  const whose = ownersReads.exec(line)?.[1];
  if (whose !== undefined) {
    const person = whoIn(form, { start: own.start, end: own.start + whose.length });
    return person?.isNamed === true ? person : (whoSent(form, at) ?? person);
  }
  if (verb && /\bin agreement with\b|\bjoint\b/iu.test(line.slice(verb.index))) return undefined;
  const filed = readDateline(form.text, own, form.words)?.end ?? own.start;
  if (verb) {
    const before = form.text.slice(filed, own.start + verb.index).replace(/,? (?:on )?\p{Lu}\p{Ll}+day$/u, '');
    return whoIn(form, { start: filed, end: filed + before.length });
  }
  const topical = /^["“]/u.test(printed[at + 1] ?? '') ? speaksOn.exec(line)?.[1] : undefined;
  if (topical !== undefined && !isLead(line)) return whoIn(form, { start: own.start, end: own.start + topical.length });
  // "Please find below the line on the dam. You may attribute it to Minister Marsh."
  const attributed = /[:.]$/u.test(line)
    ? /\battributed? (?:it|this|them|the (?:line|quote|words|comment)s?) to (?:the )?/iu.exec(line)
    : null;
  if (attributed && /^(?:please find|(?:below|here|the following|following|this) (?:is|are))/iu.test(line)) {
    const from = own.start + attributed.index + attributed[0].length;
    return whoIn(form, { start: from, end: own.start + line.search(/[:.]$/u) });
  }
  if (/[:.]$/u.test(line) && text.test(line) && !several.test(line)) {
    const by =
      /\b(?:by|of|from) (?!the (?:statement|message|letter|congratulat|text)|.{0,30}\b(?:message|statement|letter) (?:of|by|from)\b)/u.exec(
        line,
      );
    const to = /,? (?:reads?|follows|as follows)\b[^:]{0,20}:$/u.exec(line)?.index ?? line.length;
    // "Below is the text of the letter to the Premier:"
    const addressed = by ? -1 : line.search(/ (?:to|for) /u);
    if (addressed !== -1) return whoIn(form, { start: own.start, end: own.start + addressed }) ?? whoSent(form, at);
    const from = by ? by.index + by[0].length : 0;
    // "the full text of Marsh's letter to Lund and Kern:"
    const owned = owner.exec(line.slice(from))?.[0].length;
    if (by && owned !== undefined) return whoIn(form, { start: own.start + from, end: own.start + from + owned });
    return whoIn(form, { start: own.start + from, end: own.start + to });
  }
  if (at < head || line.search(form.words.forms.firstPerson) !== -1) return undefined;
  // "Statement by Ambassador Ada Marsh at the meeting on ports.", "Ambassador Ada Marsh calls on Norland to open them."
  const next = (printed[at + 1] ?? '').slice(0, longestLine);
  const isGreeted = form.words.forms.salutation.test(next);
  const isHeading =
    form.words.forms.speech.test(line) ||
    /\b(?:gave|made|delivered) (?:a|an|the)(?! remarks) [^.]{0,40}\b(?:statement|speech|address|remarks)\b/iu.test(
      line,
    );
  if (!line.endsWith('.') || !(isHeading || (isGreeted && isNotCut(line)))) return undefined;
  const person = personIn(form, own);
  const isFirst = isGreeted || (!/^["“]/u.test(next) && next.search(form.words.forms.firstPerson) !== -1);
  return isFirst && person?.isNamed === true && person.isHolder && (isHeading || person.at.start - own.start < 60)
    ? person
    : undefined;
}

/** Who is told above a line to have sent what follows it. */
function whoSent(form: Form, at: number): PersonInLine | undefined {
  for (const { start, end } of form.blocks.slice(Math.max(0, at - mostAbove), at)) {
    const line = form.text.slice(start, Math.min(end, start + longestLine));
    // "… have issued a joint statement": several.
    if (/\bjoint (?:statement|letter|appeal|message)\b/u.test(line)) return undefined;
    const verb = sends.exec(line);
    const who =
      (verb ? whoIn(form, { start, end: start + verb.index }) : undefined) ?? whoseReceived(form, { start, end });
    if (who) return who;
  }
  return undefined;
}

/** From whom a line tells that somebody received a message. */
function whoseReceived(form: Form, { start, end }: Stretch): PersonInLine | undefined {
  const line = form.text.slice(start, Math.min(end, start + longestLine * 2));
  const verb = receives.exec(line);
  if (!verb) return undefined;
  const from = verb.index + verb[0].length;
  const name = line.slice(from).split(/,| on /u, 1)[0] ?? '';
  const person = personIn(form, { start: start + from, end: start + from + name.length });
  return person?.isNamed === true ? { ...person, isHolder: true } : undefined;
}

/** Whether a line says that a whole text follows, whatever stands above it. */
export function leadsToWhole(line: string): boolean {
  return /^(?:(?:the )?following|here|below) is the (?:full|complete|whole) text of\b[^.]{3,200}:$/iu.test(line);
}

/** Whether a line is one that leads to words, whoever says them. */
export function isLead(line: string): boolean {
  return bare.test(line) || ownersReads.test(line) || text.test(line) || gives.test(line);
}

function isNotCut(line: string): boolean {
  return (line.match(/\p{Ll}[.!?](?:\s|$)/gu) ?? []).length === 1;
}
