import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { longestLine } from '../turns/may-be-labelled.ts';

/** "Statement by the Ministry of Foreign Affairs of Norland on the strait": the body that a heading names. */
const byBody =
  /\b(?:statement|communiqu[eé]|comment|remarks|declaration|press release|message|response|reply|reaction) (?:(?:issued|made|released|adopted) )?(?:on \d{1,2} \p{L}{3,9} \d{4} )?(?:by|of|from) (?:the )?/iu;
/** Where the name of a body ends in a heading. */
const behindBody =
  /\s(?:on|at|in|about|regarding|concerning|following|to|after|over|for the|with)\s|\s\p{Ll}{3,20}ing\s|[,;:(]|\s[–—-]\s/u;

/** "Embassy Statement Regarding the Article", "Norland Foreign Ministry statement on the strait": the noun behind a body. */
const behindNoun =
  /\s(?:press )?(?:statement|communiqu[eé]|declaration)(?:\s(?:on|regarding|about|following|concerning|in|after|at)\b|\s?:|$)/iu;

/** The body that a line names in front of "statement", and nobody else. */
export function bodyInFront(line: string, words: Form['words']): string | undefined {
  const at = line.search(behindNoun);
  const name =
    at === -1
      ? ''
      : line
          .slice(0, at)
          .replace(/^(?:press release: )?(?:the )?/iu, '')
          .replace(/['’]s?$/u, '');
  const parts = name.split(' ');
  const isName = parts.length <= 8 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$|^(?:of|for|the|and|in)$/u.test(part));
  return isName &&
    words.tag === 'en' &&
    parts.some((part) => (words.bodies.has(part.toLowerCase()) && !/^(?:press|media)$/iu.test(part)) || part === 'MFA')
    ? name
    : undefined;
}

/** The body whose statement a line above a text says that it is. */
export function bodyIn({ text, words }: Form, lines: readonly Stretch[]): Stretch | undefined {
  for (const { start, end } of lines) {
    const own = bodyInFront(text.slice(start, Math.min(end, start + longestLine)), words);
    if (own !== undefined) {
      const from = start + text.slice(start, end).indexOf(own);
      return { start: from, end: from + own.length };
    }
  }
  for (const { start, end } of lines) {
    const line = text.slice(start, Math.min(end, start + longestLine));
    const match = byBody.exec(line);
    const name = match
      ? line
          .slice(match.index + match[0].length)
          .split(behindBody)[0]
          ?.trim()
      : undefined;
    if (name === undefined || !/^\p{Lu}/u.test(name)) continue;
    if (!name.split(/[^\p{L}]+/u).some((word) => words.bodies.has(word.toLowerCase()))) continue;
    const from = start + line.indexOf(name);
    return { start: from, end: from + name.length };
  }
  return undefined;
}

/** "Communiqué of the 14th Meeting of the Ports Council": a line that says whose text it heads. */
const textOf =
  /(?:statement|communiqu[eé]|declaration|conclusions|summary) (?:of|by|from|issued by|adopted by) (?:the )?/iu;
const numbered = /^(?:\p{L}{1,30} )?\d{1,5}(?:st|nd|rd|th) /iu;
const meetingOf = /^(?:.* )?(?:meeting|session|summit|conference) of (?:the )?/iu;
/** What the members of a body are, in front of its name: "Foreign Ministers of the Alliance". */
export const membersOf =
  /^(?:(?:(?:Foreign|External|Defen[cs]e|Finance|Trade|Energy|Prime) (?:Affairs|Ministers)|Ministers|Leaders|Presidents|Heads of State (?:and|or) (?:of )?Government|Member (?:States|Countries)|States|Members)(?: and \p{L}[\p{L} ]{2,40}?)? of (?:the )?)+/u;
const meetingBehind = /['’]?s?['’]? (?:Summit|Meeting|Conference|Session)$/iu;

/** The body whose text a line says that it heads, by its own name: the Council, where it is of a meeting of the Council. */
export function meetingIn({ text, words }: Form, lines: readonly Stretch[]): Stretch | undefined {
  for (const { start, end } of lines) {
    const line = text.slice(start, Math.min(end, start + longestLine));
    const match = textOf.exec(line);
    if (!match) continue;
    const from = match.index + match[0].length;
    const printed = line.slice(from).split(/ (?:on|in|at|regarding|concerning) |[,;:.(\n]/iu)[0] ?? '';
    const number = numbered.exec(printed)?.[0].length ?? 0;
    const meeting = number + (meetingOf.exec(printed.slice(number))?.[0].length ?? 0);
    const members = membersOf.exec(printed.slice(meeting))?.[0].length ?? 0;
    const lead = meeting + members;
    const own = printed.slice(lead).replace(meetingBehind, '');
    const isBody =
      members > 0 ||
      own.split(/[^\p{L}]+/u).some((part) => words.bodies.has(part.toLowerCase()) || /^\p{Lu}{3,}$/u.test(part));
    if (isBody && /^\p{Lu}/u.test(own)) return { start: start + from + lead, end: start + from + lead + own.length };
  }
  return undefined;
}
