import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { canSpeak } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';

/** What a participle of who has done something adds to that of what was done: «заявив», «заявивший», «заявившего». */
const acting = /(?<=в)ш(?:ий|его|ему|им|ем|ая|ей|ую|ие|их)$/u;

/** «…, добавил министр, заявивший ранее, что порт открыт»: a participle of whoever stands in front of its comma. */
export const actingParticiple: FindCue = (tokens, index, _floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  const isParticiple =
    words.isWithoutArticles && acting.test(lower) && words.participles.has(lower.replace(acting, ''));
  if (!isParticiple || tokens[index - 1]?.text !== ',') return undefined;
  const comma = tokens.findIndex(({ text }, place) => place > index && text === ',');
  const isLed = comma !== -1 && comma <= index + 6 && words.that.has(tokens[comma + 1]?.lower ?? '');
  const subject = nounPhraseBefore(tokens, index - 1, 0, words);
  if (!isLed || !subject || !canSpeak(tokens, subject, words)) return undefined;
  const phrase = { from: index, to: index + 1 };
  return { kind: 'verb', phrase, verb: index, subject, clause: { from: index - 1, to: comma }, isLoose: true };
};
