import { officeOf } from '../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Byline } from '../../saying/utterance.ts';
import { namesIn } from '../../text/names-in.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { isNoName } from '../voice/no-name.ts';
import { apposedTo, areOfOneLine, namedBehind } from './named-with-office.ts';
import { oncePerForm } from './once-per-form.ts';
import { headSentences } from './who-is-there.ts';
import { type Label, keyOfHead } from './labels.ts';
import type { SpokenForm } from '../text-kind.ts';
import { sentenceOf } from './turns.ts';

/** Where the name stands that a label gives: in the bracket of a long office, else in front of it. */
export function nameOfLabel(form: Form, label: Label): Stretch {
  const { text, words } = form;
  const { name, brackets } = label;
  const initials = namedByInitials(form, label);
  if (initials) return initials;
  // "DAS (PORTS) ADA MARSH:"
  const ranked = behindBracket.exec(text.slice(name.end, label.said));
  if (ranked?.[1] !== undefined) {
    const start = name.end + ranked[0].indexOf(ranked[1]);
    return { start, end: start + ranked[1].length };
  }
  const own = sentenceOf(text, name, 0, words).tokens;
  const [first] = brackets;
  // "North (MARSH):", "US (Marsh):", where the lines above name Marsh among those who are there.
  const inBracket = first ? text.slice(first.start, first.end) : '';
  if (
    first &&
    /^\p{Lu}[\p{L}.]*$/u.test(text.slice(name.start, name.end)) &&
    /^(?:\p{Lu}[\p{Ll}'’-]{2,}|\p{Lu}{3,})$/u.test(inBracket) &&
    isNameAbove(form, inBracket)
  )
    return first;
  const before = first ? undefined : heldBefore(form, label);
  if (before) return before;
  // "Minister for Ports (Dr. Marsh)"
  const isOffice = (token = '') => words.offices.has(token) || words.determiners.has(token);
  const isTitled = words.titles.has(inBracket.split(' ')[0]?.toLowerCase().replace(/\.$/u, '') ?? '');
  if (
    first &&
    isTitled &&
    inBracket.includes(' ') &&
    isOffice(own[0]?.lower) &&
    (words.determiners.has(own[0]?.lower ?? '') || own.some(({ lower }) => words.offices.has(lower)))
  )
    return first;
  if (
    !first ||
    text.slice(name.start, name.end) === '' ||
    namesIn(own, words).some(
      ({ name: found }) =>
        found.some(({ lower }) => !words.bodies.has(lower)) &&
        !isOfficeAlone(
          own.map(({ lower }) => lower),
          words,
        ),
    )
  )
    return name;
  const inside = sentenceOf(text, first, 0, words).tokens;
  const isName =
    inside.length >= 2 &&
    inside.every(
      // "Lord Marsh of Port Ada"
      ({ text: word, lower }) => /^\p{Lu}/u.test(word) || words.titles.has(lower) || words.possessives.has(lower),
    );
  return isName && !words.forms.spoken.test(text.slice(first.start, first.end)) ? first : name;
}

/** "Minister:", where a label further up is "Minister (Ada Marsh):". */
function heldBefore(form: Form, { head }: Label): Stretch | undefined {
  if (
    !head
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => form.words.offices.has(word))
  )
    return undefined;
  let held = heldIn.get(form.labels);
  if (!held) {
    held = new Map();
    heldIn.set(form.labels, held);
    for (const label of form.labels)
      if (label && label.brackets.length > 0 && !held.has(keyOfHead(label.head))) {
        const at = nameOfLabel(form, label);
        if (at.start === label.brackets[0]?.start) held.set(keyOfHead(label.head), at);
      }
  }
  return held.get(keyOfHead(head));
}
const heldIn = new WeakMap<Form['labels'], Map<string, Stretch>>();

/** The name behind a rank and the bracket of what it is for. */
export const behindBracket = /^ \([^()]+\) (\p{Lu}[\p{Lu}.’' -]+\p{Lu}):/u;

/** Whether a last name stands in the lines above beside another part of a name, as of somebody who takes part. */
function isNameAbove({ text, words, ...form }: Form, name: string): boolean {
  const plain = name.toLowerCase();
  return headLines({ text, words, ...form }).some(({ start, end }) => {
    const parts = text.slice(start, end).split(/[\s,;]+/u);
    const at = parts.findIndex((part) => part.toLowerCase() === plain);
    return (
      at !== -1 &&
      [parts[at - 1], parts[at + 1]].some(
        (part = '') => /^\p{Lu}[\p{L}'’-]*\p{Ll}$/u.test(part) && !words.offices.has(part.toLowerCase()),
      )
    );
  });
}

/** Whom initials stand for: « M. N. » behind « Marek Novak : », or below a line that names him. */
function namedByInitials(form: Form, { start, said }: Label): Stretch | undefined {
  const { text, words, labels } = form;
  const head = text.slice(start, said).trim().replace(/:$/u, '').trim();
  // "RN:", where the lines above name Richard Nell
  if (!/^(?:(?:\p{Lu}\.\s?-?){2,4}|\p{Lu}{2,3})$/u.test(head)) return undefined;
  const letters = head.match(/\p{Lu}/gu)?.join('');
  const isOf = ({ start: from, end }: Stretch) =>
    (text.slice(from, end).match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('') === letters;
  const above = headSentences(form)
    .flatMap(({ tokens }) => namesIn(tokens, words))
    .map(({ name }) => ({ start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 }));
  return [...labels.flatMap((label) => (label ? [label.name] : [])), ...above].find(isOf);
}

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
const ofDepartment = /^(?:affairs|security|policy|staff|planning|relations|defen[cs]e|development)$/u;

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

/** Whether a label is an office alone, and another one is that office with a name: "The President", "President Orlov". */
export function isOfficeOfAnother(form: Form, head: string): boolean {
  const plain = head.replace(/^the /iu, '').toLowerCase();
  return keysOf(form).some((key) => key.startsWith(`${plain} `));
}

/** Whoever has a label, once each. */
const keysOf = oncePerForm(({ labels }: Form) => [
  ...new Set(labels.flatMap((label) => (label ? [keyOfHead(label.head)] : []))),
]);

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

/** "The Secretary of State for Foreign Affairs": an office behind an article, without a name. */
function isOfficeAlone(head: readonly string[], { determiners, offices }: ReportingWords): boolean {
  return determiners.has(head[0] ?? '') && head.some((word) => offices.has(word));
}

/** What a label tells beside the name: whom somebody speaks for, and in which language. */
export function detailsOf(form: SpokenForm, label: Label, at: Stretch): Pick<Byline, 'party' | 'spokenIn' | 'name'> {
  const { text, words, turnWords } = form;
  const all = label.brackets.filter(({ start }) => start !== at.start).map(({ start, end }) => text.slice(start, end));
  // "MARSH: (Via interpreter.)", "Question (retranslated from French)"
  const behind = /^\s*[([]([^()[\]\n]{2,80})[)\]]/u.exec(text.slice(label.said, label.said + 100))?.[1] ?? '';
  const spoken = [...all, behind].map((inside) => words.forms.spoken.exec(inside)).find((match) => match !== null);
  const language = (spoken?.[1] ?? spoken?.[2])?.toLowerCase();
  const party = all.find((inside) => !words.forms.spoken.test(inside) && /^(?:the )?\p{Lu}/u.test(inside));
  // The number of a note may stand right behind a name above.
  const isLetter = /^\p{Lu}$/u.test(label.head) && at.start !== label.name.start;
  return {
    ...(isLetter && { name: text.slice(at.start, at.end) }),
    ...(party !== undefined && { party }),
    ...(language !== undefined && turnWords.languages.has(language) && { spokenIn: turnWords.languages.get(language) }),
  };
}
