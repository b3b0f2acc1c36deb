import { nounPhraseBefore } from '../../text/noun-phrases.ts';
import { canSpeak } from '../cues/cue-subject.ts';
import type { FindCue } from '../cues/cue.ts';

/** « …, les qualifiant de « contes » »: a participle with a pronoun in front of it for what it judges. */
export const pronounParticiple: FindCue = (tokens, index, _floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  const isPronoun = /^(?:les?|la|l['’])$/u.test(tokens[index - 1]?.lower ?? '') && tokens[index - 2]?.text === ',';
  if (!isPronoun || words.proDrop || !words.judgingParticiples.has(lower)) return undefined;
  const phrase = { from: index, to: index + 1 };
  return { kind: 'participle', phrase, verb: index, clause: { from: index - 2, to: index + 1 } };
};

const clitic = /^(\p{Ll}+)([áé])ndo(?:l[aeo]s?|se(?:l[ao]s?)?)$/u;

/** « …, calificándolas de «cuento» »: a gerund that the pronoun has grown onto. */
export const cliticParticiple: FindCue = (tokens, index, _floor, words) => {
  const [, stem, vowel] = (words.proDrop ? clitic.exec(tokens[index]?.lower ?? '') : null) ?? [];
  if (stem === undefined || vowel === undefined) return undefined;
  const plain = `${stem}${vowel === 'á' ? 'a' : 'e'}ndo`;
  if (!words.judgingParticiples.has(plain) && !words.participles.has(plain)) return undefined;
  const phrase = { from: index, to: index + 1 };
  const from = tokens[index - 1]?.text === ',' ? index - 1 : index;
  return { kind: 'participle', phrase, verb: index, clause: { from, to: index + 1 } };
};

/** What a participle of who has done something adds to that of what was done: «заявив», «заявивший», «заявившего». */
const acting = /(?<=в)ш(?:ий|его|ему|им|ем|ая|ей|ую|ие|их)$/u;

/** A verb of what was done. */
const done = /^\p{Ll}{2,}(?:[иа]л[аи]?|[иа]л(?:ся|[аи]сь))$/u;

/** «…, добавил министр, заявивший ранее, что порт открыт»: a participle of whoever stands in front of its comma. */
export const actingParticiple: FindCue = (tokens, index, _floor, words) => {
  const { lower = '' } = tokens[index] ?? {};
  const isParticiple =
    words.isWithoutArticles && acting.test(lower) && words.participles.has(lower.replace(acting, ''));
  if (!isParticiple || tokens[index - 1]?.text !== ',') return undefined;
  const comma = tokens.findIndex(({ text }, place) => place > index && text === ',');
  const isLed = comma !== -1 && comma <= index + 6 && words.that.has(tokens[comma + 1]?.lower ?? '');
  const whole = nounPhraseBefore(tokens, index - 1, 0, words);
  // «не согласился глава комитета Марш, назвавший»: what is done stands in front of who does it.
  const deed = tokens.slice(whole?.from, (whole?.from ?? 0) + 2).findLastIndex(({ text }) => done.test(text)) + 1;
  const subject = whole && { from: whole.from + deed, to: whole.to };
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  const phrase = { from: index, to: index + 1 };
  // «Марш, назвавшая идею «пустой»»
  const quote = tokens.findIndex(({ kind }, place) => place > index && kind !== 'word');
  const isJudged = words.judgingParticiples.has(lower.replace(acting, '')) && tokens[quote]?.kind === 'quote';
  if (isJudged && quote <= index + 7) {
    const object = { from: index + 1, to: quote + 1 };
    return {
      kind: 'verb',
      phrase,
      verb: index,
      subject,
      object,
      clause: { from: index - 1, to: index + 1 },
      isLoose: true,
    };
  }
  if (!isLed) return undefined;
  return { kind: 'verb', phrase, verb: index, subject, clause: { from: index - 1, to: comma }, isLoose: true };
};
