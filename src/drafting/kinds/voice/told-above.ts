import type { Utterance } from '../../saying/utterance.ts';
import { readDateline } from '../../text/dateline.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type Form, isBody } from '../form.ts';
import { peopleIn } from '../joint/named/people-of-line.ts';
import { readProse } from '../prose-reading.ts';
import { longestLine } from '../turns/may-be-labelled.ts';
import { personIn } from './person-in.ts';

/** What a page tells in prose above a letter that it prints: what those said whom it quotes, and who sent the letter. */
export interface ToldAbove {
  utterances: readonly Utterance[];
  sentences: readonly Sentence[];
  senders: Stretch[];
  /** Whether each of them stands with the party and the State that a legislator has in brackets. */
  isSure: boolean;
}

/** Shorter paragraphs tell nothing, but for quotations. */
const shortest = 80;
/** "Senators Ada Marsh (S-North) and Bo Lund (S-South) today sent a letter to Minister Kern" */
const sends =
  /\s(?:sent|wrote|led|penned|signed|released|addressed|published)\s(?:an?|the following|this|their)\s(?:[\p{L}-]{1,20}\s){0,2}letter\b/iu;
/** "In a letter to Minister Kern, Senators Ada Marsh and Bo Lund urged" */
const inLetter = /\bin an? (?:[\p{L}-]+ ){0,2}?letter to [^,]{3,90}, /iu;
const goesOn =
  /\s(?:expressed|urged|called|asked|demanded|warned|raised|pressed|requested|criticized|criticised|wrote|said)\b/u;
const today = /^(?:today|yesterday|on \p{L}{3,6}day|this \p{L}{3,8}),? (?:U\.S\. )?|^U\.S\. /iu;

/** What stands in prose above the greeting of a letter; undefined where the head has none. */
export function toldAbove(form: Form): ToldAbove | undefined {
  const { text, words, blocks, printed, head, tongue, marks } = form;
  if (words.tag !== 'en' || !words.forms.salutation.test(printed[head] ?? '')) return undefined;
  const prose = blocks
    .slice(0, head)
    .filter((_block, index) => {
      const line = printed[index] ?? '';
      return (line.length > shortest || /^["“]/u.test(line)) && isBody(line, words);
    })
    .map((block) => ({ ...block, start: readDateline(text, block, words)?.end ?? block.start }));
  // A summary alone tells no more than the letter.
  if (prose.length < 2 && !prose.some(({ start, end }) => /["“]/u.test(text.slice(start, end)))) return undefined;
  const { utterances, sentences } = readProse({ text, words, tongue, marks }, prose);
  // "Please take a moment, and thank those who signed": nobody says so.
  const told = utterances.filter(({ speaker }) => !/^please$/iu.test(text.slice(speaker?.start, speaker?.end)));
  const found = prose.map((block) => sendersIn(form, block)).find(({ senders }) => senders.length > 0);
  return { utterances: told, sentences, senders: found?.senders ?? [], isSure: found?.isSure === true };
}

/** Who is told in a paragraph to have sent a letter. */
function sendersIn(form: Form, { start, end }: Stretch): Pick<ToldAbove, 'senders' | 'isSure'> {
  const line = form.text.slice(start, Math.min(end, start + 2 * longestLine));
  const lead = inLetter.exec(line);
  const from = lead ? lead.index + lead[0].length : (today.exec(line)?.[0].length ?? 0);
  const to = lead ? line.slice(from).search(goesOn) : line.slice(from).search(sends);
  if (to <= 0) return { senders: [], isSure: false };
  const subject = { start: start + from, end: start + from + to };
  const legislators = withParties(form, subject);
  if (legislators.length > 0) return { senders: legislators, isSure: true };
  const all = peopleIn(form, subject, []);
  if (all.length > 1) return { senders: all, isSure: false };
  const one = personIn(form, subject);
  return { senders: one?.isNamed === true && one.isHolder ? [one.at] : [], isSure: true };
}

/** "Senators Ada Marsh (S-North), Bo Lund, S-South, and Cy Dorn (C-Tarn)": those who stand each with a party and a State. */
const word = String.raw`(?:\p{Lu}[\p{L}.'’-]{0,20}|de|van|von|la|del|al|bin)`;
const withParty = new RegExp(String.raw`((?:${word}\s){1,7}?${word}),?\s\(?[A-Z]{1,3}-\p{Lu}[\p{L}.]{1,12}`, 'gu');

function withParties({ text, words }: Form, { start, end }: Stretch): Stretch[] {
  const line = text.slice(start, end);
  return [...line.matchAll(withParty)].flatMap(({ 1: printed = '', index }) => {
    const parts = printed.split(/\s+/u);
    const isTitle = (part: string) => {
      const plain = part.toLowerCase().replace(/[.,]$/u, '');
      return words.offices.has(plain) || words.titles.has(plain) || words.offices.has(plain.replace(/s$/u, ''));
    };
    const lead =
      parts.findLastIndex(
        (part) =>
          isTitle(part) ||
          /^(?:U\.S\.|Sen(?:ator)?s?\.?|Rep(?:resentative)?s?\.?|Congress(?:wo)?m[ae]n|Members?)$/u.test(part),
      ) + 1;
    const name = parts.slice(lead).join(' ');
    const at = start + index + printed.lastIndexOf(name);
    return parts.length - lead >= 2 ? [{ start: at, end: at + name.length }] : [];
  });
}
