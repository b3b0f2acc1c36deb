import type { Stretch } from '../../text/paragraphs.ts';

/** A post of a thread: whose account it is, and its lines. */
export interface Post {
  at: Stretch | undefined;
  name: string;
  lines: Stretch[];
}

/** "3.45K subscribers": what the page of a channel prints below its name. */
export const subscribers = /^[\d.,\s]{1,12}[KM]? (?:subscribers?|members)$/iu;
/** What else it prints above its posts, and what stands below each: reactions, how often it was read and when. */
const pageOfChannel =
  /^(?:[\d.,\s]{1,12}[KM]? (?:photos?|videos?|files?|links?|audio|voice messages?)|download telegram|preview channel|about|blog|apps|platform|channel (?:created|photo updated)|(?:please open )?telegram to view this (?:post|video)|view in telegram|media is too big|open in telegram|if you have telegram.*|contact @?\w+|.{0,40}@\w+|official (?:telegram )?(?:channel|account|page) of .{2,120}|\P{L}{0,6}(?:news channels:|for extra coverage .{2,60}|(?:read|watch)(?: in full| more)?)|pinned .{0,60}|key (?:points|takeaways):?)$/iu;
/** "🔗 Read in full: mfa.example/4411" */
const leadsOn = /^\P{L}{0,6}(?:read|full|more|watch|source)\b[^.!?]{0,40}\s(?:https?:|[\w-]{2,20}\.)\S{2,60}$/iu;
/** "#Norland #Dol" */
const areTags = (line: string) => line.split(/\s+/u).every((word) => word.startsWith('#'));
const belowPost =
  /^(?:(?:\p{Extended_Pictographic}\uFE0F?\s?\d[\d.,]*[KM]?\s?)+|[\d.,]{1,8}[KM]? views?\b.{0,20}|[\d.,]{1,8}[KM]?\s?(?:views?)?\s?(?:edited\s?)?(?:\d{1,2}:\d{2})?|(?:edited )?\d{1,2}:\d{2})$/u;
/** Above what a channel passes on of another. */
export const forwarded = /^forwarded from:? /iu;
/** "Norland MFA – Telegram", "Telegram: Contact @norlandmfa": the title of the page. */
const titled = /\s[–—|-]\sTelegram$|^Telegram: /u;

/** The posts on the page of a channel: each from what stands below the one before to what stands below it; what is passed on is of whom the line above says. */
export function channelPosts(text: string, lines: readonly Stretch[]): Post[] | undefined {
  const printed = lines.map(({ start, end }) => text.slice(start, end));
  const counted = printed.slice(0, 6).findIndex((line) => subscribers.test(line));
  // "Norland MFA", "Forwarded from Press Service": a post that was copied alone.
  if (counted === -1 && !printed.slice(0, 2).some((line) => forwarded.test(line))) return undefined;
  const named = lines.slice(0, Math.max(counted, 1)).findLast((_line, index) => !titled.test(printed[index] ?? ''));
  const channel = named ?? lines[0];
  const download = printed.findIndex(
    (line, index) => index > counted && /^(?:download telegram|preview channel)$/iu.test(line),
  );
  const begins = download === -1 ? counted + 1 : download + 1;
  const posts = [postBy(text, channel)];
  for (const [index, line] of lines.entries()) {
    if (index < begins) continue;
    const own = printed[index] ?? '';
    const from = forwarded.exec(own)?.[0].length;
    if (index === 0 && counted === -1 && from === undefined) continue;
    if (from !== undefined) posts.push(postBy(text, { start: line.start + from, end: line.end }));
    else if (belowPost.test(own)) posts.push(postBy(text, channel));
    else if (!pageOfChannel.test(own) && !leadsOn.test(own) && !areTags(own) && own !== posts[0]?.name)
      posts.at(-1)?.lines.push(line);
  }
  return posts.filter((post) => post.lines.length > 0);
}

/** "— Ada Marsh (@adamarsh) May 2, 2031": below the words of a post that a page shows within its own. */
export const embedded = /^[—–-]{1,2}\s?(.{2,70}?)\s\(@[\p{L}\p{N}_.]{2,40}\)\s{0,3}\p{L}{3,9}\.? \d{1,2},? \d{4}$/u;

/** The posts of a text in which each ends with the line that names its account. */
export function embeddedPosts(text: string, lines: readonly Stretch[]): Post[] | undefined {
  const posts: Post[] = [];
  let own: Stretch[] = [];
  for (const line of lines) {
    const printed = text.slice(line.start, line.end);
    const name = embedded.exec(printed)?.[1];
    if (name === undefined) own.push(line);
    else {
      const start = line.start + printed.indexOf(name);
      posts.push({ ...postBy(text, { start, end: start + name.length }), lines: own });
      own = [];
    }
  }
  return posts.length > 0 ? posts.filter((post) => post.lines.length > 0) : undefined;
}

/** A post without words yet, of the account that a stretch names, without its flags and signs. */
function postBy(text: string, named: Stretch | undefined): Post {
  const whole = named ? text.slice(named.start, named.end) : '';
  const lead = /^[^\p{L}\p{N}]*/u.exec(whole)?.[0].length ?? 0;
  const name = whole.slice(lead).replace(/[^\p{L}\p{N})."'’]{1,20}$/u, '');
  const start = (named?.start ?? 0) + lead;
  return { at: name === '' ? undefined : { start, end: start + name.length }, name, lines: [] };
}
