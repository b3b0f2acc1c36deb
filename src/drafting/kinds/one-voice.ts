import type { Form } from './form.ts';
import type { KindTold } from './kinds.ts';
import { ledWords } from './led-words.ts';
import { labelCount } from './signs.ts';
import { sentToIn } from './sent-to.ts';

/** Words that look like labels stand in what a page prints around a statement. */
const mostLabels = 2;

/** "Ada Marsh", "(Signed) Bo Lund." */
const signature = /^(?:[([]?[Ss]igned[)\]]?:? )?\p{Lu}[^!?:,]{2,40}$/u;

/** The kind of a text once it is asked whether one voice has all of it: below a line that leads to it, or as a message of one office to another. */
export function tellOneVoice(form: Form, told: KindTold): KindTold {
  const isOpen = told.name === 'news' || told.name === 'speech' || told.name === 'transcript';
  if (!isOpen) return told;
  if (labelCount(form) <= mostLabels && ledWords(form)) return { name: 'speech', confidence: 0.93 };
  if (told.name !== 'news' || form.words.tag !== 'en') return told;
  const { printed } = form;
  // "No:17/34, Statement of the Ministry", "Message on Harbour Day"
  if (
    form.told < 0.3 &&
    printed.slice(0, form.head).some((line) => /^(?:\S{0,12}\d,? statement (?:of|by)|message (?:on|for)) /iu.test(line))
  )
    return { name: 'speech', confidence: 0.9 };
  const sent = sentToIn(form);
  const isSigned = printed.slice(-4).some((line) => signature.test(line));
  if (sent !== -1 && ((isSigned && form.told < 0.6) || /^The .* to the /u.test(printed[sent] ?? '')))
    return { name: 'letter', confidence: 0.9 };
  const isToEditor = printed.slice(0, 8).some((line) => /^(?:letters?(?: to the editor)?\s?[:|–—-]|re: )/iu.test(line));
  return isToEditor && isSigned && form.told < 0.4 && form.firstPerson > 0.3
    ? { name: 'letter', confidence: 0.85 }
    : told;
}
