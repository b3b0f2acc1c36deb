import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { isKnownParty } from '../joint/named/party-names.ts';

/** "The United States is pleased to join", "Norland aligns itself": a sentence in which a delegation speaks of itself by its State. */
const ofItself =
  /(?:^|[.!?]["”]?\s{1,3})(?:(?:For its part|In this regard|Finally|Moreover|Furthermore|Therefore|Accordingly), )?((?:[Tt]he )?\p{Lu}[\p{L}.'’-]*(?: (?:(?:of|and|the) ){0,2}\p{Lu}[\p{L}'’-]*){0,4}) (?:(?:also|strongly|warmly|fully|firmly|once again|therefore|sincerely|actively|further) ){0,2}(?:joins? (?:others|other|the|in|this)|aligns? itself|associates? itself|disassociates? itself|thanks|welcomes|supports|commends|appreciates|regrets|reaffirms|believes|attaches|wishes to|would like to|stands ready|participated (?:actively )?in|looks forward|voted|abstained|will (?:vote|abstain|continue to support)|does not support|is (?:pleased|proud|honou?red|grateful|committed|delighted)|remains (?:committed|ready|convinced)|continues to (?:support|believe))(?!\p{L})/gmu;
const mostRead = 12_000;

/** The State that a text of "we" speaks of as of itself, where it does so of one alone. */
export function ownParty({ text, words, blocks, head }: Form): Stretch | undefined {
  const start = blocks[head]?.start ?? 0;
  const body = text.slice(start, start + mostRead);
  const found = [...body.matchAll(ofItself)].flatMap(({ 0: whole, 1: printed = '', index }) => {
    const name = printed.replace(/^the /iu, '');
    if (!isKnownParty(name, words)) return [];
    const from = start + index + whole.indexOf(printed) + printed.length - name.length;
    return [{ name, at: { start: from, end: from + name.length } }];
  });
  const [first] = found;
  return first && found.every(({ name }) => name === first.name) ? first.at : undefined;
}
