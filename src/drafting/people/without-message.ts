import type { ReportingWords } from '../../languages/reporting/reporting-words.ts';
import type { Token } from '../text/sentences.ts';

/**
 * Who a message is of, in a phrase that names both: "a statement issued by the ministry on Monday", "the ministry in a statement", "a ministry
 * statement" are the ministry.
 */
export function withoutMessage(tokens: readonly Token[], words: ReportingWords): readonly Token[] {
  const isNoun = ({ lower }: Token) => words.bodies.has(lower) || words.offices.has(lower);
  const isOne = (token: Token | undefined) => words.indefinites.has(token?.lower ?? '');
  const message = tokens.findIndex(({ lower }) => words.messages.has(lower));
  const head = tokens.slice(0, Math.max(0, message));
  if (head.some(isNoun)) {
    const link = head.findLastIndex(({ lower }) => words.adjuncts.has(lower));
    if (link > 0 && isOne(head[link + 1])) return head.slice(0, link);
    return link === -1 && message === tokens.length - 1 ? head.slice(isOne(head[0]) ? 1 : 0) : tokens;
  }
  // "tourists met by the Lake Post", "the letter, seen by the Post": they are of nobody who sends them.
  const sender = tokens.findLastIndex(({ lower }) => words.senders.has(lower));
  if (sender !== -1 && (sender < message || tokens[message + 1]?.text === ',')) return tokens;
  const behind = tokens.slice(sender + 1);
  const time = behind.findIndex(({ lower }) => words.time.has(lower));
  const whole = behind.slice(0, time > 0 ? time - 1 : undefined);
  return message > -1 && whole.some(isNoun) ? whole : tokens;
}
