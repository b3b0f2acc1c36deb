import { officeOf } from '../../../languages/reporting/office-of.ts';
import { namesIn } from '../../text/names-in.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { isNoName } from '../voice/no-name.ts';
import { apposedTo, areOfOneLine, namedBehind } from './named-with-office.ts';
import { oncePerForm } from './once-per-form.ts';
import { sentenceOf } from './turns.ts';
import { headSentences } from './who-is-there.ts';

/** Whom the lines above name with the office that a label is: "Spokesman:", where "Bo Lund, Spokesman for the League" stands. */
export function holderAbove(form: Form, head: string): Stretch | undefined {
  const known = holdersOf(form);
  const held = known.get(head) ?? { holder: findHolder(form, head) };
  known.set(head, held);
  return held.holder;
}

const holdersOf = oncePerForm((_form: Form) => new Map<string, { holder: Stretch | undefined }>());

function findHolder(form: Form, head: string): Stretch | undefined {
  const { words } = form;
  const own = sentenceOf(head, { start: 0, end: head.length }, 0, words).tokens.map(
    ({ lower }) => officeOf(lower, words) ?? lower,
  );
  const isOffice = (word: string) => words.offices.has(word) || words.titles.has(word);
  const office = own.findLast(isOffice);
  if (office === undefined) return undefined;
  const isOfficeLast = isOffice(own.at(-1) ?? '');
  const others = own.filter(
    (word) =>
      !isOffice(word) &&
      !words.determiners.has(word) &&
      !words.links.has(word) &&
      word.length > 2 &&
      !lowerCase(head, word),
  );
  // "Ministry of Ports spokesperson", below "Briefing by Spokesperson Ada Marsh at the Ministry of Ports"
  const isSpokesOf = office.startsWith('spokes') && others.length > 0 && areOfOneLine(form, others);
  if (others.length > 0 && !isSpokesOf) return isOfficeLast ? namedBehind(form, head) : undefined;
  const kinds = words.kinds.get(office);
  const found = headSentences(form).flatMap(({ tokens }) => namesIn(tokens, words));
  const holders = found.filter(
    ({ described, name }) =>
      described.some(
        (word) =>
          word === office ||
          kinds?.has(word) === true ||
          (office.startsWith('spokes') && word.startsWith('spokes')) ||
          (office === 'ambassador' && word === 'representative'),
      ) &&
      !name.some(({ lower }) => words.bodies.has(lower) || isOffice(lower) || ofDepartment.test(lower)) &&
      !isNoName(name, words) &&
      (isSpokesOf || !isLower(described, office, own)) &&
      (office !== 'secretary' || !described.some((word) => ofOtherSecretary.test(word) && !own.includes(word))) &&
      !isOfAnother(form, head, name.at(-1)?.text ?? ''),
  );
  // "President Marsh" before "Filip Yarrow, Assistant to the President".
  const inFront = holders.filter(({ name: [first] }) => first && isOffice(wordBefore(form.text, first.start)));
  // "Deputy Spokesperson" before "Spokesperson".
  const deputy = holders.filter(({ described }) => own.some((word) => below.test(word) && described.includes(word)));
  // "President Ada Marsh" before "the Norland President Bo Lund", "Secretary Marsh" before "Foreign Minister Holt".
  const plain = inFront.filter(
    ({ described, name: [first] }) => described[0] === office && !isUnder(form.text, first?.start ?? 0),
  );
  // "President Lund" further on is not "The President".
  const told = form.text.slice(form.blocks[form.head]?.start ?? 0).toLowerCase();
  const unnamed = plain.filter(({ name }) => !told.includes(`${office} ${name.at(-1)?.lower ?? ''}`));
  const chosen = [deputy, unnamed, plain, inFront].find(({ length }) => length > 0) ?? holders;
  const [only] = chosen;
  const apposed = only ? undefined : (apposedTo(form, head) ?? (isOfficeLast ? namedBehind(form, head) : undefined));
  if (apposed) return apposed;
  const isOne = new Set(chosen.map(({ name }) => name.at(-1)?.lower)).size === 1;
  const [first, last] = [only?.name[0], only?.name.at(-1)];
  // "with President Lund1": the number of a note is no part of a name.
  const note = /\d{0,2}$/u.exec(last?.text ?? '')?.[0] ?? '';
  return isOne && first && last ? { start: first.start, end: last.end - note.length } : undefined;
}

/** "Assistant to the President for National Security Affairs": what an office is for, and nobody. */
const ofDepartment =
  /^(?:affairs|security|policy|staff|planning|relations|defen[cs]e|development|asuntos|exteriores|relaciones|affaires|étrangères|angelegenheiten)$/u;

/** Whether somebody is below the holder of an office: "Hobart Lyle, Assistant Secretary", where the label is "The Secretary". */
function isLower(described: readonly string[], office: string, own: readonly string[]): boolean {
  return described.slice(0, described.indexOf(office)).some((word) => below.test(word) && !own.includes(word));
}

const below =
  /^(?:assistant|deputy|under|undersecretary|vice|associate|former|advis[eo]r|aide|counsell?or|special|private|executive|to)$/u;

/** Whether another label names somebody with the office: "The President" is not "President Orlov". */
function isOfAnother({ labels }: Form, head: string, last: string): boolean {
  return (
    last !== '' &&
    !head.includes(last) &&
    labels.some((label) => label !== undefined && label.head !== head && label.head.endsWith(` ${last}`))
  );
}

/** "Foreign Secretary Marsh" is not whom another country calls "The Secretary". */
const ofOtherSecretary = /^(?:foreign|home|press|general|cabinet|first|executive)$/u;

/** "Under Secretary" is no Secretary. */
function isUnder(text: string, place: number): boolean {
  return /(?:under|deputy|assistant|vice)[\s-]\p{L}+\s$/iu.test(text.slice(Math.max(0, place - 40), place));
}

/** The word in front of a place, in small letters. */
function wordBefore(text: string, place: number): string {
  return /(\p{L}+)\s+$/u.exec(text.slice(Math.max(0, place - 40), place))?.[1]?.toLowerCase() ?? '';
}

/** Whether a word of a label is printed small, or as the office that it goes with: "Deputy Spokesman". */
function lowerCase(head: string, word: string): boolean {
  return (
    head.includes(word) ||
    /^(?:deputy|vice|acting|associate|assistant|first|foreign|prime|press|general|state|co)$/u.test(word)
  );
}
