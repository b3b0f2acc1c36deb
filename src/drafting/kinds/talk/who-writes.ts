import { namesIn } from '../../text/names-in.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { type Form, headLines } from '../form.ts';
import { isNoName } from '../voice/no-name.ts';
import { headSentences, talkWith } from '../turns/who-is-there.ts';

/** Whoever writes a memorandum down, and the one other who takes part. */
export interface Writing {
  writer?: Stretch | undefined;
  /** The office of who wrote it, where the heading has no name. */
  office?: string | undefined;
  other?: Stretch | undefined;
}

/** "by the Assistant Secretary (Marsh)": who wrote it, as the heading tells. */
const authored = /\bby .{3,120}\(\s?(\p{Lu}[\p{L}'’-]+)\s?\)\s*(?:\d{1,3}\s*)?$/mu;
/** "The Consul General at Port Azur (Marsh) to the Secretary of State", "Memorandum From the Ambassador at Large (Marsh) to Secretary Lund" */
const sends = /^(?:\d{1,3}\. )?(?:(?:memorandum|letter|telegram) from )?the /iu;
const sender = /\((\p{Lu}[\p{L}'’-]{1,40})\) to (?:the )?\p{Lu}/u;
/** "I told him": whoever writes is one of those who talk. */
const tells =
  /(?<![\p{L}“"])I (?:then |also |again |next |in turn )?(?:said|told|asked|replied|answered|responded|explained|stated|began|thanked|pointed|added|remarked|agreed)(?!\p{L})/u;
/** "I handed him the note": whoever writes is there. */
const acts = /(?<![\p{L}“"])I (?:\p{L}{2,12} ){0,2}?\p{L}{1,14}(?:ed|id|old|ave|egan)(?!\p{L})/u;
/** Whoever writes is told of so many times less by name than the other. */
const lessOften = 3;

/** Who is meant by "I" in a memorandum: its author, or of two who take part the one whom its prose does not name. */
export function writingOf(form: Form): Writing {
  const { text, words, blocks, head } = form;
  const from = blocks[head]?.start ?? 0;
  const signed = authored.exec(text.slice(0, from));
  if (signed?.[1] !== undefined) {
    const start = signed.index + signed[0].lastIndexOf(signed[1]);
    return { writer: { start, end: start + signed[1].length } };
  }
  for (const line of headLines(form)) {
    const printed = text.slice(line.start, Math.min(line.end, line.start + 240));
    const sent = sends.test(printed) ? sender.exec(printed) : null;
    const start = line.start + (sent?.index ?? 0) + 1;
    if (sent?.[1] !== undefined) return { writer: { start, end: start + sent[1].length } };
  }
  const body = text.slice(from);
  const author = acts.test(body) ? officeOfAuthor(form) : undefined;
  if (author) return author;
  if (!acts.test(body)) return {};
  const byLast = new Map<string, Stretch>();
  for (const { tokens } of headSentences(form))
    for (const { name, title, described } of namesIn(tokens, words)) {
      const [first, last] = [name[0], name.at(-1)];
      const isBody = name.some(({ lower }) => words.bodies.has(lower) || words.offices.has(lower));
      const isPerson = name.length > 1 || title !== undefined || described.some((word) => word !== '');
      if (first && last && isPerson && !isBody && !isNoName(name, words))
        byLast.set(last.lower, { start: first.start, end: last.end });
    }
  const [one, two] = [...byLast].map(([last, at]) => ({ at, count: body.toLowerCase().split(last).length - 1 }));
  // "Conversation with Dr. Marsh": whoever writes tells of nobody else.
  if (one && !two) return isTalkWith(text, one.at) ? { other: one.at } : {};
  if (!one || !two || byLast.size > 2 || !tells.test(body)) return {};
  const [writer, other] = one.count < two.count ? [one, two] : [two, one];
  return writer.count * lessOften < other.count ? { writer: writer.at, other: other.at } : {};
}

function isTalkWith(text: string, { start, end }: Stretch): boolean {
  const line = text.lastIndexOf('\n', start) + 1;
  return end - line < longestOffice * 2 && talkWith.test(text.slice(line, end));
}

/** "Memorandum of Conversation, by the Secretary of State": the office of who wrote it, where the heading has no name. */
function officeOfAuthor(form: Form): Writing | undefined {
  const { text, words } = form;
  for (const line of headLines(form)) {
    const printed = text
      .slice(line.start, line.end)
      .replace(/\d{0,2}$/u, '')
      .trimEnd();
    const at = printed.lastIndexOf(' by the ');
    const office = printed.slice(at + ' by the '.length);
    const isOffice = office.split(/[^\p{L}]+/u).some((word) => words.offices.has(word.toLowerCase()));
    if (at === -1 || office.length > longestOffice || !isOffice || /[()[\]:.]/u.test(office)) continue;
    const start = line.start + at + ' by '.length;
    return { writer: { start, end: line.start + printed.length }, office };
  }
  return undefined;
}
const longestOffice = 90;
