import type { Utterance } from '../../saying/utterance.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { readHeading } from '../heading.ts';
import { readProse } from '../prose-reading.ts';
import type { KindReading } from '../text-kind.ts';
import { isHeadingLine } from '../turns/turns.ts';

/** "UN human rights experts*", "independent experts of the United Nations" */
const experts =
  /(?:(?:UN|U\.N\.|United Nations) (?:(?:independent|human|rights) ){0,3}(?:experts|rapporteurs|mandate[- ]holders)|(?:independent|human rights) (?:(?:human|rights) ){0,2}experts(?=\*| of the (?:UN|United Nations)))(?!['’])/u;
/** How they are called again. */
const again =
  /^(?:they|(?:(?:an?|the|these|all|a group of|the group of|the \p{Ll}+|\p{Ll}+) ){0,2}(?:(?:UN|U\.N\.|United Nations|independent|human|rights|Special) ){0,4}(?:experts|rapporteurs|Rapporteurs|mandate[- ]holders))$/iu;
const pronoun = /^they$/iu;
/** What tells that they are quoted. */
const quoted =
  /\b(?:(?:experts|rapporteurs|they)\*{0,3} (?:(?:also|today|further|have) ){0,2}(?:said|says?|added|stress(?:ed)?|warned|urged|noted|called|explained|stated|expressed|welcomed|condemned|reminded|recalled|concluded|emphasi[sz]ed|urge|warn|denounced?|lament(?:ed)?)|said (?:the )?(?:UN |independent )?experts)\b/giu;
/** "the UN Special Rapporteur on arrests, Ada Marsh" */
const holder =
  /^(?:[Tt]he )?(?:UN |United Nations )?(?:Special Rapporteur|Independent Expert|Special Representative|Chair(?:person)?(?:-Rapporteur)?)[^“”"]{0,160}?, (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3})(?=[.,]|$)/u;
/** "GENEVA (5 January 2031) – " */
const filed = /^\p{Lu}[\p{Lu} ./]{2,30}\s?\([^()\n]{4,30}\)\s[–—-]\s/u;
const [mostAbove, fewestQuoted] = [6, 2];

/** Where a press release names the experts of the United Nations whom it quotes, where it does. */
export function expertsIn({ text, blocks, words, printed }: Form): Stretch | undefined {
  if (words.tag !== 'en' || (text.match(quoted)?.length ?? 0) < fewestQuoted) return undefined;
  // The first sentence that is none of the headline.
  const found = blocks
    .slice(0, mostAbove)
    .filter((_block, index) => !isHeadingLine(printed[index] ?? ''))
    .flatMap(({ start, end }) => {
      const match = experts.exec(text.slice(start, end));
      return match ? [{ start: start + match.index, end: start + match.index + match[0].length }] : [];
    });
  return found[0];
}

/** Reads what experts said together in a press release: prose, in which "they" and "the experts" are all of them. */
export function readExperts(form: Form, at: Stretch): KindReading {
  const { blocks, printed } = form;
  // The star behind them leads to their names below.
  const text = form.text.replace(/(?<=\p{L})\*{1,3}(?=[\s,.])/gu, (star) => ' '.repeat(star.length));
  const below = blocks
    .filter(
      ({ end }, index) =>
        end > at.start && !isHeadingLine(printed[index] ?? '') && !/^\*|^\(\*\)/u.test(printed[index] ?? ''),
    )
    .map(({ start, end }) => {
      const place = filed.exec(text.slice(start, Math.min(end, start + 80)))?.[0].length ?? 0;
      return { start: start + place, end };
    });
  const { utterances, sentences } = readProse({ ...form, text }, below);
  const told = utterances.map((utterance): Utterance => {
    const { speaker } = utterance;
    const mention = speaker ? text.slice(speaker.start, speaker.end).trim() : '';
    const named = speaker && holder.exec(text.slice(speaker.start, utterance.sentence.end))?.[1];
    if (named !== undefined && speaker) {
      const start = text.indexOf(named, speaker.start);
      return { ...utterance, by: { at: [{ start, end: start + named.length }], as: 'label' } };
    }
    // "UN experts today, including the Special Rapporteur, urged"
    const isIncluded =
      speaker !== undefined &&
      at.end < speaker.start &&
      speaker.start - at.end < 60 &&
      /^[^.]{0,30}\bincluding\b[^.]{0,30}$/u.test(text.slice(at.end, speaker.start));
    if (!isIncluded && !again.test(mention)) return utterance;
    return {
      ...utterance,
      by: { at: [at], as: 'label' },
      ...(pronoun.test(mention) && { sourcing: 'inherited' as const }),
    };
  });
  return { utterances: told, sentences, paragraphs: below, heading: readHeading(form, [], undefined) };
}
