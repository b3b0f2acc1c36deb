import type { Stretch } from '../text/paragraphs.ts';
import { readHeading } from './heading.ts';
import { monologue, spokenBy } from './voice/monologue.ts';
import { channelPosts, embeddedPosts, type Post } from './posts/posts-on-pages.ts';
import { behindSign, relayed, withoutTitle } from './posts/relayed-posts.ts';
import { channelPost, networkTime } from './seldom-signs.ts';
import type { ReadKind } from './text-kind.ts';
import type { Spoken } from './turns/turns.ts';

/** "@adamarsh", "Ada Marsh @adamarsh · May 2" */
export const handle = /(?:^|[\s(])@[\p{L}\p{N}_]{2,30}(?:@[\w.-]+)?(?=$|[\s)·,:])/u;
/** The lines of a post that are none of its words: when, from where, how often it was read. */
export const postMeta =
  /^(?:\d{1,2}:\d{2}(?:\s?[AP]M)?\s*[·,|-].*|.{0,30}·\s*(?:\d{1,2}\s?[hmdчмд]|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?).{0,20}|[\d.,]{1,15}\s?[KMтыс.]{0,5}\s{0,5}(?:reposts?|retweets?|likes?|views?|quotes?|bookmarks?|replies|comments|shares|reactions|просмотр\p{L}{0,5}).*|(?:repost|like|reply|share|follow|verified account|translate post|show more|pinned|telegram|facebook|forwarded from .*))$/iu;

/** "@adamarsh", "@adamarsh@harbour.social" */
const aloneHandle = /^@[\p{L}\p{N}_.]+(?:@[\w.-]+)?$/u;
const likedBy = /^\p{Lu}[^.!?]{1,60} and [\d.,]{1,8}[KM]? others$/u;
const timeBetween = /^\p{L}{3,9}\.? \d{1,2}, \d{4}, \d{1,2}:\d{2}\s?·/u;
const threadLine = /^show (?:this )?thread$/iu;
/** What of a page stands between posts and is nobody's words. */
const pageLine =
  /^(?:[·•|✔✓☑]+|truth details|key (?:points|takeaways):?|(?:\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4}),? (?:at )?\d{1,2}:\d{2}(?:\s?[AP]M)?|like comment (?:repost|share).*|[\d.,]{1,9}\s?[KMB]?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?|\d{1,2}\s?[hmdw]|(?:post|see new posts|conversation|views?|reposts?|quotes?|likes?|replies|bookmarks?|comments?|comment|shares?|reactions?|most relevant|see translation|translated from \p{L}+(?: by \p{L}+)?|rate this translation:?|post your reply|home|explore|notifications|messages|bookmarks|profile|premium|verified account|translate post|show (?:this )?thread|show (?:more )?replies|relevant people|(?:view|see) (?:more|all) (?:comments|replies)|see more|show newer|show older|official account|all reactions:?)|[\d.,]{1,9}\s?[KMB]?\s(?:reactions?|comments?|shares?|re(?:posts?|truths?|tweets?|plies)|likes?|views?)\b.*)$/iu;
/** "May 4, 2031 • 4 tweets • 1 min read": what a page that joins a thread prints around it. */
const threadPage =
  /^(?:thread by .*|missing some tweets? in this thread.*|keep current with .*|\p{L}{3,9}\.? \d{1,2}, \d{4}\W{1,4}\d{1,3} (?:tweets|posts) .*)$/iu;
const isOfPage = (line: string) => pageLine.test(line) || threadPage.test(line);

/** Reads a post, or a thread of them: whose account it is says what stands between the name and the time. */
export const readPost: ReadKind = (form, style = {}) => {
  const { text } = form;
  const posts = postsIn(text);
  const read = posts.map(({ at, name, lines }, index) => {
    const own = lines.map((line) => withoutLink(text, line)).filter(({ start, end }) => end > start);
    const [top, ...below] = own;
    const headed = top && relayed(form, top, below);
    const [first, ...others] = headed ? own : withoutTitle(form, own);
    const other = headed ?? (first && relayed(form, first, others));
    const words = other
      ? [...(other.words ? [other.words] : []), ...others].map((line) => behindSign(text, line))
      : [first, ...others];
    const paragraphs = words.flatMap((line): Spoken[] => (line && line.end > line.start ? [[line]] : []));
    const sentence = spokenBy(form, other?.speaker ?? at ?? { start: 0, end: 0 }, index);
    const by = other
      ? { at: [other.speaker], as: 'heading' as const, name: other.name }
      : { at: at ? [at] : [], as: 'heading' as const, ...(name !== '' && { name }) };
    const options = { sentence, ...(other && { sourcing: 'inherited' as const }) };
    return { sentence, said: monologue(form, paragraphs, by, options, { paragraphs: style.paragraphs ?? 'together' }) };
  });
  const all = { ...form, head: form.blocks.length };
  const { day, ...heading } = readHeading(all, [], 'post');
  const name = posts[0]?.name ?? '';
  return {
    utterances: read.flatMap(({ said }) => said),
    sentences: read.map(({ sentence }) => sentence),
    paragraphs: form.blocks,
    heading: { day, entryKind: heading.entryKind, title: name === '' ? undefined : `Post by ${name}` },
  };
};

/** The posts of a text: each begins with the line of an account, or with a name above a time. */
function postsIn(text: string): Post[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].flatMap((match): Stretch[] => {
    const own = match[0].trim();
    const start = match.index + match[0].indexOf(own);
    return own === '' ? [] : [{ start, end: start + own.length }];
  });
  const onPage = channelPosts(text, lines) ?? embeddedPosts(text, lines);
  if (onPage) return onPage;
  const printed = (line: Stretch | undefined) => (line ? text.slice(line.start, line.end) : '');
  // Below who liked a post stands what others said of it.
  const liked = lines.findIndex((line) => likedBy.test(printed(line)));
  if (liked > 2) lines.length = liked;
  const posts: Post[] = [];
  const isTime = (line: Stretch | undefined) => networkTime.test(printed(line));
  lines.forEach((line, index) => {
    const own = printed(line);
    const next = lines[index + 1];
    const last = posts.at(-1);
    const isAlone = aloneHandle.test(own);
    // Where a site shows the next post of a thread.
    const opened = threadLine.test(own) ? posts.at(-1) : undefined;
    if (opened && opened.lines.length > 0) posts.push({ ...opened, lines: [] });
    // "Ada Marsh (@adamarsh): The port is open.", "Ada Marsh @adamarsh · May 2"
    const isHeader =
      handle.test(own) && !isAlone && !isOfPage(own) && (posts.length === 0 || /^[^@]{2,50}@\S+\s*·/u.test(own));
    // "Dec 3, 2034, 10:05 · Web · 7": between the posts of a thread.
    if (last && last.lines.length > 0 && timeBetween.test(own)) {
      posts.push({ ...last, lines: [] });
      return;
    }
    const ofChannel = channelPost.exec(own)?.[1];
    if (ofChannel !== undefined)
      posts.push(postOf(text, { start: line.start, end: line.start + ofChannel.length }, line, false));
    else if (isAlone || isHeader || (posts.length === 0 && isTime(line))) {
      const named = isAlone || isTime(line) ? nameAbove(text, lines.slice(Math.max(0, index - 4), index)) : line;
      last?.lines.splice(last.lines.indexOf(named ?? line), named && last.lines.includes(named) ? 1 : 0);
      posts.push(postOf(text, named, line, isHeader));
    } else if (
      last &&
      !postMeta.test(own) &&
      !timeBetween.test(own) &&
      !isOfPage(own) &&
      own !== last.name &&
      !isHandle(printed(next), own, last)
    )
      last.lines.push(line);
  });
  const said = posts.filter(({ lines: own }, index) => own.length > 0 || index === 0);
  return said.length > 0 ? said : [{ at: undefined, name: '', lines }];
}

/** "12,408 followers": what a network counts below a name. */
const followed = /^[\d.,]{1,12}\s?[KM]? (?:followers|members|subscribers|connections)$/iu;

/** The name above a handle or a time: the nearest line that is a bare name, else the nearest with letters. */
function nameAbove(text: string, above: readonly Stretch[]): Stretch | undefined {
  const isName = ({ start, end }: Stretch) =>
    /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}[^\p{L}\p{N}.,:;!?]{0,8}(?:1st|2nd|3rd\+?|Following|Author|Follow)?$/u.test(
      text.slice(start, end),
    );
  // What a page prints of itself is no name, nor what stands above it.
  const page = above.findLastIndex(
    ({ start, end }, index) => index < above.length - 1 && pageLine.test(text.slice(start, end)),
  );
  const worded = above.slice(page + 1).filter(({ start, end }) => {
    const line = text.slice(start, end);
    return /\p{L}{2}/u.test(line) && !followed.test(line);
  });
  return worded.findLast(isName) ?? worded.at(-1);
}

/** Whether a line is the name above a handle, where another post of a thread begins. */
function isHandle(next: string, own: string, { name }: Post): boolean {
  return own === name || (aloneHandle.test(next) && own.length < 60);
}

function postOf(text: string, named: Stretch | undefined, line: Stretch, isHeader: boolean): Post {
  const whole = named ? text.slice(named.start, named.end) : '';
  const name = (whole.split(/\(@|[@·•✓☑]/u, 1)[0] ?? '')
    .trimEnd()
    .replace(/[^\p{L}\p{N})."'’-]+$/u, '')
    .trim();
  const at = named && name !== '' ? { start: named.start, end: named.start + name.length } : undefined;
  const inline = isHeader
    ? /@[\p{L}\p{N}_]+\)?(?:\s{0,5}·\s{0,5}[\p{L}\p{N}., ]{2,20}?)?(?:[:·]\s+|\s{1,5}[—–-]\s+)(?=\S{2})/u.exec(whole)
    : null;
  const lines = inline ? [{ start: line.start + inline.index + inline[0].length, end: line.end }] : [];
  return { at, name, lines: lines.filter(({ start, end }) => !pageLine.test(text.slice(start, end))) };
}

/** An address, with its scheme or without: `t.co/x`. */
const link = /^(?:https?:\/\/\S|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\S)/u;
/** What leads to an address and is nobody's words: "Read more:" */
const leadsOn = /^[^\p{L}]{0,6}(?:\p{L}+(?:\s\p{L}+){0,2}\s?[:👇➡]?\uFE0F?\s*)?$/u;

/** A line without the addresses at its end, and nothing where it only leads there. */
function withoutLink(text: string, { start, end }: Stretch): Stretch {
  const line = text.slice(start, end);
  let words = line.trimEnd();
  for (let last = lastWord(words); link.test(last); last = lastWord(words))
    words = words.slice(0, -last.length).trimEnd();
  return { start, end: words.length < line.length && leadsOn.test(words) ? start : start + words.length };
}

function lastWord(line: string): string {
  return line.slice(Math.max(line.lastIndexOf(' '), line.lastIndexOf('\n')) + 1);
}
