import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Byline } from '../../saying/utterance.ts';
import { namesIn } from '../../text/names-in.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { headLines, type Form } from '../form.ts';
import type { SpokenForm } from '../text-kind.ts';
import { keyOfHead, type Label } from './labels.ts';
import { oncePerForm } from './once-per-form.ts';
import { sentenceOf } from './turns.ts';
import { headSentences } from './who-is-there.ts';

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

/** Whether a label is an office alone, and another one is that office with a name: "The President", "President Orlov". */
export function isOfficeOfAnother(form: Form, head: string): boolean {
  const plain = head.replace(/^the /iu, '').toLowerCase();
  return keysOf(form).some((key) => key.startsWith(`${plain} `));
}

/** Whoever has a label, once each. */
const keysOf = oncePerForm(({ labels }: Form) => [
  ...new Set(labels.flatMap((label) => (label ? [keyOfHead(label.head)] : []))),
]);

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
