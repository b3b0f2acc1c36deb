import type { Block } from '../text/blocks.ts';
import { readDateline } from '../text/dateline.ts';
import type { Stretch } from '../text/paragraphs.ts';
import type { Form } from './form.ts';
import { formOfWords, type LedWords } from './form-of-words.ts';
import { ledInTongue } from './led-in-tongue.ts';
import { wordsEnd } from './led-end.ts';
import { type PersonInLine, personIn } from './person-in.ts';
import { peopleIn } from './joint/people-of-line.ts';
import { longestLine } from './turns/may-be-labelled.ts';

/** So many paragraphs may stand above the line for all of a text to be theirs. */
const mostBefore = 5;

const noun = String.raw`(?:statement|remarks|message|letter|telegram|note|comments?|address|speech|cable|answer|reply)`;
/** "Ada Marsh, Minister for Ports, today issued the following statement on the strait:" */
const gives = new RegExp(
  String.raw`,?\s(?:(?:has|have|had|today|yesterday|also|on \w+day)\s){0,3}(?:made|makes|issue[sd]|gave|gives|released?s?|delivered|published|posted|sent|sends|conveyed|addressed|provided)\s(?:(?:today|out)\s)?(?:the following|this)\s(?:\p{L}+\s){0,3}?${noun}\b`,
  'iu',
);
/** "A spokesperson for the Ministry said:" */
const says =
  /,?\s(?:(?:has|today|yesterday|also|on \p{L}{3,6}day)\s){0,3}(?:said|stated|commented)(?:\s(?:today|yesterday|in a statement|on \p{L}{3,6}day|the following)){0,2}\s?:$/iu;
/** "Following is the text of the message of President Marsh:", "The message sent by the Head of State reads:" */
const text = new RegExp(
  String.raw`^(?:(?:below|here|the following|following|this) (?:is|are) .{0,60}\b${noun}\s|(?:the )?(?:full |complete )?(?:text of (?:the )?)?(?:\p{L}+ )?${noun} (?:sent |made |issued |delivered |given )?(?:by|of|from) .{2,120}\b(?:reads?|reads? as follows|follows|as follows):$)`,
  'iu',
);

/** "The message reads as follows:", "Full text of the letter:": of whom the lines above tell that they sent it. */
const bare = new RegExp(
  String.raw`^(?:the |his |her |following is the )?(?:(?:full|complete) )?(?:text of (?:the|his|her) )?(?:\p{L}+ )?${noun}(?: reads?| follows| as follows| said)*(?:,? in (?:part|full))?:$`,
  'iu',
);
const sends =
  /,?\s(?:(?:has|have|today|yesterday|also)\s){0,3}(?:sent|sends|conveyed|addressed|extended|wrote|written|expressed|congratulated|issued)\s/iu;
/** "A spokesman for the Ministry gave the following answer to a question put by the agency:": all below is the answer. */
const answers = /\bgave the following (?:answer|reply)\b/u;
/** So many lines above tell that. */
const mostAbove = 3;

/** Where the words of one begin below a line that leads to them; undefined where more than these stand in the text. */
export function ledWords(whole: Form): LedWords | undefined {
  if (whole.words.tag !== 'en') return ledInTongue(whole);
  const given = linesApart(whole);
  const { printed, blocks, head } = given;
  const last = Math.min(head + mostBefore, blocks.length - 1);
  for (let at = 0; at < last; at++) {
    const by = whoLeads(given, at);
    const lead = printed[at] ?? '';
    const isAnswer = lead.endsWith(':') && answers.test(lead);
    const end = by && wordsEnd(given, at + 1, { isAnswer, isPlain: isSpokesperson(lead) });
    if (by && end !== undefined) return { form: formOfWords(given, at + 1, end), by };
    if (at >= head && (/^["“]/u.test(printed[at] ?? '') || (printed[at] ?? '').length > longestLine)) break;
  }
  return undefined;
}

/** "A spokesperson for the Ministry said:", and nothing else: what stands below is told as the spokesperson told it. */
function isSpokesperson(line: string): boolean {
  return (
    line.length < longestOffice &&
    /^(?:an?|the) /iu.test(line) &&
    /\bspokes(?:person|man|woman)\b/iu.test(line) &&
    line.endsWith(' said:')
  );
}

const longestOffice = 90;

/** Whose words the last line of a paragraph says that follow. */
function whoLeads(form: Form, at: number): PersonInLine | undefined {
  const { printed, blocks, head } = form;
  const { start, end } = blocks[at] ?? { start: 0, end: 0 };
  const whole = printed[at] ?? '';
  const from = whole.lastIndexOf('\n') + 1;
  const line = whole.slice(from);
  if (line.length > longestLine || /["“]/u.test(line)) return undefined;
  const own = { start: start + from, end };
  const verb = (/[:.]$/u.test(line) ? gives.exec(line) : null) ?? says.exec(line);
  if (verb && /\bin agreement with\b|\bjoint\b/iu.test(line.slice(verb.index))) return undefined;
  const filed = readDateline(form.text, own, form.words)?.end ?? own.start;
  if (verb) {
    const before = form.text.slice(filed, own.start + verb.index).replace(/,? (?:on )?\p{Lu}\p{Ll}+day$/u, '');
    return whoIn(form, { start: filed, end: filed + before.length });
  }
  if (bare.test(line)) return whoSent(form, at);
  if (/[:.]$/u.test(line) && text.test(line) && !several.test(line)) {
    const by =
      /\b(?:by|of|from) (?!the (?:statement|message|letter|congratulat|text)|.{0,30}\b(?:message|statement|letter) (?:of|by|from)\b)/u.exec(
        line,
      );
    const to = /,? (?:reads?|follows|as follows)\b[^:]{0,20}:$/u.exec(line)?.index ?? line.length;
    const from = by ? by.index + by[0].length : 0;
    return whoIn(form, { start: own.start + from, end: own.start + to });
  }
  if (at < head || line.search(form.words.forms.firstPerson) !== -1) return undefined;
  // "Statement by Ambassador Ada Marsh at the meeting on ports.", "Ambassador Ada Marsh calls on Norland to open them."
  const next = (printed[at + 1] ?? '').slice(0, longestLine);
  const isGreeted = form.words.forms.salutation.test(next);
  const isHeading =
    form.words.forms.speech.test(line) ||
    /\b(?:gave|made|delivered) (?:a|an|the) [^.]{0,40}\b(?:statement|speech|address|remarks)\b/iu.test(line);
  if (!line.endsWith('.') || !(isHeading || (isGreeted && isNotCut(line)))) return undefined;
  const person = personIn(form, own);
  const isFirst = isGreeted || next.search(form.words.forms.firstPerson) !== -1;
  return isFirst && person?.isNamed === true && person.isHolder && (isHeading || person.at.start - own.start < 60)
    ? person
    : undefined;
}

/** Who is told above a line to have sent what follows it. */
function whoSent(form: Form, at: number): PersonInLine | undefined {
  for (const { start, end } of form.blocks.slice(Math.max(0, at - mostAbove), at)) {
    const verb = sends.exec(form.text.slice(start, Math.min(end, start + longestLine)));
    const who = verb ? whoIn(form, { start, end: start + verb.index }) : undefined;
    if (who) return who;
  }
  return undefined;
}

/** The form in which a line that leads to words ends its paragraph. */
function linesApart(form: Form): Form {
  const last = form.head + mostBefore;
  const blocks = form.blocks.flatMap((block, index): Block[] => {
    const line = form.text.slice(block.start, block.end);
    const length = index > last ? undefined : lengthOfLead(line);
    if (length === undefined) return [block];
    const from = block.start + length;
    return [partOf(block, block.start, from - 1), partOf(block, from, block.end)];
  });
  return blocks.length === form.blocks.length
    ? form
    : { ...form, blocks, labels: [], printed: blocks.map(({ start, end }) => form.text.slice(start, end)) };
}

/** How long a paragraph is to the end of the line in it that leads to words; undefined where none does. */
function lengthOfLead(paragraph: string): number | undefined {
  let end = 0;
  for (const line of paragraph.slice(0, longestLine * mostBefore).split('\n')) {
    end += line.length + 1;
    const own = line.trim();
    if (own.endsWith(':') && end < paragraph.length && isLead(own)) return end;
  }
  return undefined;
}

function isLead(line: string): boolean {
  return bare.test(line) || text.test(line) || gives.test(line);
}

function partOf({ pieces }: Block, start: number, end: number): Block {
  const own = pieces.map((piece) => ({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) }));
  return { start, end, pieces: own.filter((piece) => piece.start < piece.end) };
}

function isNotCut(line: string): boolean {
  return (line.match(/\p{Ll}[.!?](?:\s|$)/gu) ?? []).length === 1;
}

/** "A spokesperson for the Ministry of Ports", "A Foreign, Trade and Development Office spokesperson" */
const unnamed =
  /^(?:an? |the )((?:(?:senior|official|government) )?(?:spokes(?:person|man|woman)\b.{0,90}|\p{Lu}.{0,90}? spokes(?:person|man|woman)|heads? of (?:state|government)\b.{0,60}))$/iu;
/** "The Minister of Ports and the Minister of Trade" are two. */
const several =
  /\sand (?:the |of )(?:hon|minister|secretary|president|prime|foreign|deputy|vice|premier|chancellor|ambassador|commissioner|representative|chair|speaker|envoy)|\bjoint|\bcommuniqu|\bchair(?:man|woman|person)?['’]s|s['’]\s/iu;
/** "The Co-Chairs of the Contact Group", "The Heads of Delegation" */
const manyOf =
  /^(?:today,? )?(?:the )?(?:\p{L}+ ){0,4}(?:heads of (?:state|government|delegation|mission)|(?:co-)?chairs|ministers|presidents|ambassadors|leaders|members|representatives|embassies|missions|governments|envoys|secretaries|experts|principals|parties|speakers|chancellors)\b/iu;
/** "The Ministry of Foreign Affairs of Norland": a body, with its capitals. */
const bodyName = /^(?:the )?(\p{Lu}[\p{L}'’-]*(?: (?:(?:of|and|for|the|to) ){0,2}\p{Lu}[\p{L}'’-]*){0,12})$/u;

/** Who is named in front of a verb, alone, nearest to it where the line begins with when or why. */
function whoIn(form: Form, { start, end }: Stretch): PersonInLine | undefined {
  const line = form.text.slice(start, end).trimEnd();
  if (several.test(line) || manyOf.test(line) || peopleIn(form, { start, end }, []).length > 1) return undefined;
  const office = unnamed.exec(line)?.[1];
  if (office !== undefined) {
    const from = start + line.lastIndexOf(office);
    return { at: { start: from, end: from + office.length }, isNamed: false, isHolder: true };
  }
  const [first = ''] = line.toLowerCase().split(/[^\p{L}]/u, 1);
  const clauses = form.words.prepositions.has(first) || /^(?:due|following|today)$/.test(first) ? line.split(', ') : [];
  let from = end;
  for (const clause of clauses.slice(1).reverse()) {
    from = start + line.lastIndexOf(clause, from - start - 1);
    const person = plainly(form, personIn(form, { start: from, end }));
    if (person) return person;
  }
  const body = bodyName.exec(line.replace(/^The /u, 'the '))?.[1];
  if (body?.split(/[ '’-]/u).some((word) => form.words.bodies.has(word.toLowerCase())) === true) {
    const at = start + line.lastIndexOf(body);
    return { at: { start: at, end: at + body.length }, isNamed: true, isHolder: true };
  }
  return plainly(form, personIn(form, { start, end }));
}

/** A name without "The Honourable". */
function plainly({ text: whole }: Form, person: PersonInLine | undefined): PersonInLine | undefined {
  if (!person) return undefined;
  const { start, end } = person.at;
  const lead =
    /^(?:the )?(?:right )?(?:hon(?:ou?rable|\.)?|H\. ?E\.) /iu.exec(whole.slice(start, end))?.[0].length ?? 0;
  return { ...person, at: { start: start + lead, end } };
}

/** The form of a text whose words all stand between the marks of one quotation, without these. */
export function withoutQuotation(form: Form): Form {
  const end = /^["“]/u.test(form.printed[form.head] ?? '') ? wordsEnd(form, form.head) : undefined;
  return end === undefined ? form : formOfWords(form, form.head, end);
}
