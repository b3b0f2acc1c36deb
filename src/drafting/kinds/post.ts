import type { Stretch } from '../text/paragraphs.ts';
import { readHeading } from './heading.ts';
import { monologue, spokenBy } from './monologue.ts';
import type { ReadKind } from './text-kind.ts';
import type { Spoken } from './turns.ts';

/** "@adamarsh", "Ada Marsh @adamarsh · May 2" */
export const handle = /(?:^|[\s(])@[\p{L}\p{N}_]{2,30}(?:@[\w.-]+)?(?=$|[\s)·,:])/u;
/** The lines of a post that are none of its words: when, from where, how often it was read. */
export const postMeta =
  /^(?:\d{1,2}:\d{2}(?:\s?[AP]M)?\s*[·,|-].*|.{0,30}·\s*(?:\d{1,2}\s?[hmdчмд]|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?).{0,20}|[\d.,]{1,15}\s?[KMтыс.]{0,5}\s{0,5}(?:reposts?|retweets?|likes?|views?|quotes?|bookmarks?|replies|comments|shares|reactions|просмотр\p{L}{0,5}).*|(?:repost|like|reply|share|follow|verified account|translate post|show more|pinned|telegram|facebook|forwarded from .*))$/iu;

/** Reads a post: whose account it is says what stands between the name and the time. */
export const readPost: ReadKind = (form, style = {}) => {
  const { text } = form;
  const lines = [...text.matchAll(/[^\r\n]+/g)].map((match): Stretch => {
    const own = match[0].trim();
    const start = match.index + match[0].indexOf(own);
    return { start, end: start + own.length };
  });
  const printed = ({ start, end }: Stretch) => text.slice(start, end);
  const tagged = lines.findIndex((line) => handle.test(printed(line)));
  const named =
    tagged > 0 && printed(lines[tagged] ?? { start: 0, end: 0 }).startsWith('@') ? lines[tagged - 1] : lines[tagged];
  const whole = named ? printed(named) : '';
  const name = whole
    .replace(/\s*(?:\(@|@|·|✓|☑).*$/su, '')
    .replace(/[^\p{L}\p{N})."'’-]+$/u, '')
    .trim();
  const at = named && name !== '' ? { start: named.start, end: named.start + name.length } : undefined;
  // "Ada Marsh (@adamarsh): The port is open."
  const inline =
    tagged !== -1 && named === lines[tagged]
      ? /@[\p{L}\p{N}_]+\)?(?:\s{0,5}·\s{0,5}[\p{L}\p{N}., ]{2,20}?)?(?:[:·]\s+|\s{1,5}[—–-]\s+)(?=\S{2})/u.exec(whole)
      : null;
  const first = lines[tagged];
  const own: Stretch[] =
    inline && first ? [{ start: first.start + inline.index + inline[0].length, end: first.end }] : [];
  const below = lines
    .slice(tagged + 1)
    .filter(
      (line) =>
        printed(line) !== '' &&
        !postMeta.test(printed(line)) &&
        !printed(line).startsWith('@') &&
        printed(line) !== name,
    );
  const paragraphs: Spoken[] = [...own, ...below]
    .map((line) => [withoutLink(text, line)])
    .filter(([line]) => line !== undefined && line.end > line.start);
  const sentence = spokenBy(form, at ?? { start: 0, end: 0 }, 0);
  const utterances = monologue(
    form,
    paragraphs,
    { at: at ? [at] : [], as: 'heading', ...(name !== '' && { name }) },
    { sentence },
    { paragraphs: style.paragraphs ?? 'together' },
  );
  const all = { ...form, head: form.blocks.length };
  const { day, ...heading } = readHeading(all, [], 'post');
  return {
    utterances,
    sentences: [sentence],
    paragraphs: form.blocks,
    heading: { day, entryKind: heading.entryKind, title: name === '' ? undefined : `Post by ${name}` },
  };
};

/** A line without the address at its end. */
function withoutLink(text: string, { start, end }: Stretch): Stretch {
  const line = text.slice(start, end);
  return {
    start,
    end:
      start +
      line.replace(
        /\s*(?:https?:\/\/|t\.co\/|pic\.twitter\.com\/)\S+(?:\s+(?:https?:\/\/|t\.co\/|pic\.twitter\.com\/)\S+)*\s*$/u,
        '',
      ).length,
  };
}
