import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { partsOf } from './named/list-parts.ts';
import { isKnownParty } from './named/party-names.ts';
import { isFullName, titles } from '../voice/signers.ts';

/** Who signs or supports a text of several, in lines below it. */
export interface Signatures {
  at: Stretch[];
  /** The first block that is of the list. */
  from: number;
  /** Whether they are States or bodies, and no people. */
  areParties: boolean;
  /** Whether a line says that a list of those who sign follows, and they do not only stand there. */
  isAnnounced: boolean;
}

/** "Signatories:", "Signed by the following members:", "This statement is supported by: Norland, Sudland." */
const announced =
  /^[*_#\s]{0,4}(?:(?:list of |the )?(?:signator(?:y|ies)|co-?signator(?:y|ies)|signatures|endors(?:ed|ing)|co-?sponsor(?:s|ed)|sign(?:ed|ing))\b[^:.]{0,80}|(?:(?:this|the) (?:joint )?(?:statement|declaration|communiqu[eé]|appeal|article|op-ed|letter|call|message|text|piece)|it) (?:is|was|has been|is being) (?:also )?(?:signed|supported|endorsed|joined|issued|made|co-?sponsored)[^:.]{0,80}|(?:the )?(?:experts|signatories|signers|authors|participants|members)(?=:)|(?:the )?(?:experts|signatories|signers|authors|participants|members) (?:are|include|of this (?:joint )?(?:statement|appeal))\b|(?:the )?(?:following|participating|supporting|endorsing) (?:countries|states|governments|members|member states|delegations|organi[sz]ations|parties|partners)\b[^:.]{0,80})(?::|$)\s?/iu;
/** "*This joint statement is issued by the missions of Norland, Sudland and Tarn." */
const issuedBy =
  /^[*_(\s]{0,4}(?:this|the) (?:joint )?(?:statement|declaration|appeal|letter|message) (?:is|was|has been) (?:jointly )?(?:issued|signed|supported|endorsed|made|released|co-?signed)(?: jointly)? by (?:the )?(?:(?:embassies|missions|diplomatic missions|governments|ambassadors|foreign ministers|ministers|delegations|heads of mission|representatives) of (?:the )?)?/iu;
/** "For the Republic of Norland", "For the Government of Norland:" */
const onBehalf =
  /^(?:for|on behalf of) (?:and on behalf of )?(?:the )?(?:(?:government|federal government|ministry of foreign affairs|cabinet of ministers) of (?:the )?)?((?:\p{Lu}[\p{L}'’.-]*)(?: (?:(?:of|the|and) ){0,2}\p{Lu}[\p{L}'’.-]*){0,6}):?(?=\s{2}|$)/iu;
const formOfState =
  /^(?:the )?(?:(?:(?:Islamic|Federal|Federative|Democratic|People['’]s|Socialist|United) )*(?:Republic|Kingdom|State|Federation|Commonwealth|Principality|Sultanate) of (?:the )?)?/u;
const [longestSignature, mostSignatures] = [200, 200];
const mostKnown = 0.9;

/** Finds who signs below a text: those whom a line announces, those for whom somebody signs, or names with offices in the last lines. */
export function signaturesBelow(form: Form): Signatures | undefined {
  const { printed, head, blocks } = form;
  const from = printed.findIndex(
    (line, index) =>
      index > head && announced.test(line) && line.length < 2000 && !/[a-z]{3}\. \p{Lu}/u.test(line.slice(0, 60)),
  );
  if (from !== -1) {
    const lead = announced.exec(printed[from] ?? '')?.[0].length ?? 0;
    const lines = linesOf(form, from, blocks.length, lead);
    const named = lines.flatMap((line) => signersIn(form, line));
    const alone = namesAlone(form, lines);
    const people = alone.length > named.length ? alone : named;
    const parties = people.length > 1 ? [] : lines.flatMap((line) => partiesOf(form, line));
    const at = people.length > 1 ? people : parties;
    if (at.length > 1 && at.length <= mostSignatures)
      return { at, from, areParties: people.length < 2, isAnnounced: true };
  }
  // "Norland, Sudland, Tarn" in the last line.
  const ends = blocks.at(-1);
  const listed = ends && blocks.length - 1 > head ? partiesOf(form, ends) : [];
  const known = listed.filter((one) => isKnownParty(form.text.slice(one.start, one.end), form.words)).length;
  // A page can misspell one of many.
  if (listed.length > 2 && known >= Math.min(listed.length, Math.max(3, listed.length * mostKnown)))
    return { at: listed, from: blocks.length - 1, areParties: true, isAnnounced: false };
  const inline = printed.findIndex((line, index) => index > head && issuedBy.test(line));
  const within = blocks[inline];
  if (within) {
    const lead = within.start + (issuedBy.exec(printed[inline] ?? '')?.[0].length ?? 0);
    const isAlone = !/\p{L}{3}[.)*]+\s\p{Lu}/u.test(form.text.slice(lead, within.end));
    const close = lead + form.text.slice(lead, within.end).replace(/[\s.)*]{1,6}$/u, '').length;
    const at = partsOf(form.text.slice(lead, close).replace(/\s/gu, ' '), lead);
    if (isAlone && at.length > 1) return { at, from: inline, areParties: true, isAnnounced: true };
  }
  const isProse = (line: string) =>
    line.split(/[\r\n]+/u).some((own) => own.length > longestSignature) || /[.!?]["”’»)]*$/u.test(line);
  const last = printed.findLastIndex(isProse);
  if (last <= head - 1 || last === blocks.length - 1) return undefined;
  const below = linesOf(form, last + 1, blocks.length, 0);
  const states = below.flatMap((line) => stateIn(form, line) ?? []);
  if (states.length > 1) return { at: states, from: last + 1, areParties: true, isAnnounced: true };
  // Each above what somebody is; what a page prints stands below them.
  const alone = namesAlone(form, below);
  if (alone.length > 1 && alone[0]?.start === below[0]?.start)
    return { at: alone, from: last + 1, areParties: false, isAnnounced: false };
  const people = below.flatMap((line) => signerIn(form, line) ?? []);
  return people.length > 1 && people.length * 2 >= below.length
    ? { at: people, from: last + 1, areParties: false, isAnnounced: false }
    : undefined;
}

/** Names in capitals that stand below a text with nothing else: "MARSH, LUND and ROKA", or each in a line. */
export function surnamesBelow(form: Form): Stretch[] {
  const { text, printed, blocks, words } = form;
  const last = printed.findLastIndex((line) => /[.!?]["”’»)]*$/u.test(line) && /\p{Ll}{2}/u.test(line));
  const below = linesOf(form, last + 1, blocks.length, 0);
  if (below.length > mostSurnames) return [];
  const found = below.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/(?:(?!,|;|\sand\s|\s{2}).)+/gu)].flatMap((match) => {
      const lead = /^[,;\s]*(?:and\s|(?:signed|\(signed\))[:\s]\s?)?/iu.exec(match[0])?.[0].length ?? 0;
      const from = start + match.index + lead;
      const name = match[0].slice(lead).trimEnd();
      return name === '' ? [] : [{ start: from, end: from + name.length }];
    }),
  );
  const isSurname = (name: string) => capitals.test(name) && !words.countries.has(name.toLowerCase());
  return found.every((one) => isSurname(text.slice(one.start, one.end))) ? found : [];
}

const capitals = /^(?:\p{Lu}\.[\s-]?){0,3}\p{Lu}{3}[\p{Lu}'’-]*(?: \p{Lu}[\p{Lu}.'’-]*){0,3}$/u;
const mostSurnames = 12;

/** The lines of some blocks. */
function linesOf({ text, blocks }: Form, from: number, to: number, lead: number): Stretch[] {
  return blocks.slice(from, to).flatMap(({ start, end }, index) => {
    const begins = index === 0 ? start + lead : start;
    return [...text.slice(begins, end).matchAll(/[^\s][^\r\n]*/g)].map((match) => ({
      start: begins + match.index,
      end: begins + match.index + match[0].trimEnd().length,
    }));
  });
}

/** The State for which somebody signs in a line. */
function stateIn({ text }: Form, { start, end }: Stretch): Stretch | undefined {
  const match = onBehalf.exec(text.slice(start, end));
  const name = match?.[1];
  if (!match || name === undefined || !/^\p{Lu}/u.test(name)) return undefined;
  const lead = formOfState.exec(name)?.[0].length ?? 0;
  const from = start + match[0].indexOf(name) + lead;
  return { start: from, end: from + name.length - lead };
}

/** Where the next of several begins in a line: "Ms. Ada Marsh, Rapporteur on ports, Mr. Bo Lund, …". */
const nextTitled = /(?:[,;]|\sand)\s(?=(?:Mr|Mrs|Ms|Dr|Prof)\.?\s\p{Lu})/u;

/** Those who sign in a line, one of whom may follow the other. */
function signersIn(form: Form, { start, end }: Stretch): Stretch[] {
  const parts = form.text.slice(start, end).split(nextTitled);
  let from = start;
  return parts.flatMap((part) => {
    const at = form.text.indexOf(part, from);
    from = at + part.length;
    return signerIn(form, { start: at, end: from }) ?? [];
  });
}

/** Who signs in a line: "Ada Marsh, Chair of the Committee", "Ambassador of Norland, Ada Marsh", "Ada Marsh (Norland)". */
function signerIn({ text, words }: Form, { start, end }: Stretch): Stretch | undefined {
  const line = text.slice(start, end);
  if (line.length > longestSignature || /^(?:In|At|From|By)\b/u.test(line)) return undefined;
  const lead = titles.exec(line)?.[0].length ?? 0;
  const [first = '', ...others] = line.slice(lead).split(/,\s|\s[–—-]\s|\s(?=\()|;\s|:\s/u);
  const isPerson = (name: string) =>
    isFullName(name) &&
    !name.split(' ').some((part) => words.bodies.has(part.toLowerCase()) || words.offices.has(part.toLowerCase()));
  const behind = others.join(' ');
  if (isPerson(first) && /^[(\p{Lu}]|\b(?:of|for)\b/u.test(behind))
    return { start: start + lead, end: start + lead + first.length };
  const last = others.at(-1)?.replace(/^\s+/u, '') ?? '';
  const inFront = titles.exec(last)?.[0].length ?? 0;
  const name = last.slice(inFront);
  const hasOffice = first.split(/\s+/u).some((part) => words.offices.has(part.toLowerCase()));
  return hasOffice && isPerson(name) ? { start: end - name.length, end } : undefined;
}

/** Names in lines of their own, each above what somebody is: "Ada Marsh MP", "Chair, Harbour Committee". */
function namesAlone({ text, words }: Form, lines: readonly Stretch[]): Stretch[] {
  const isOffice = (line: Stretch | undefined) =>
    line !== undefined &&
    text
      .slice(line.start, line.end)
      .split(/[\s,]+/u, 6)
      .some((part) => words.offices.has(part.toLowerCase()) || /^(?:Co-)?Chair(?:woman|man|person)?$/u.test(part));
  return lines.flatMap((line, index) => {
    const printed = text.slice(line.start, line.end);
    const lead = titles.exec(printed)?.[0].length ?? 0;
    const own = printed
      .slice(lead)
      .replace(/,? (?:MP|MEP|MdB|TD|MSP|KC|QC|CBE)$/u, '')
      .trimEnd();
    const isName =
      isFullName(own) &&
      !own.split(' ').some((part) => words.bodies.has(part.toLowerCase()) || words.offices.has(part.toLowerCase()));
    return isName && isOffice(lines[index + 1])
      ? [{ start: line.start + lead, end: line.start + lead + own.length }]
      : [];
  });
}

/** The States or bodies of a line that lists nothing else. */
function partiesOf({ text }: Form, { start, end }: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (const match of text.slice(start, end).matchAll(/[^,;•·|]+/gu)) {
    for (const part of match[0].matchAll(/(?:(?!\sand\s(?:the\s)?\p{Lu}).)+/gsu)) {
      const lead = /^\s*(?:and )?(?:[-–—*•\d.)]+\s)?(?:the )?/u.exec(part[0])?.[0].length ?? 0;
      const own = part[0].slice(lead).replace(/[\s.*_]{1,9}$/u, '');
      const from = start + match.index + part.index + lead;
      if (/^\p{Lu}[\p{L}'’ .()-]{1,60}$/u.test(own) && own.split(' ').length <= 8)
        found.push({ start: from, end: from + own.length });
      else if (own !== '') return [];
    }
  }
  return found;
}
