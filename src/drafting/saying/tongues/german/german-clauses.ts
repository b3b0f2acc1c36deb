import { officeOf } from '../../../../languages/reporting/office-of.ts';
import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';
import { nounPhraseAfter } from '../../../text/noun-phrase-after.ts';
import { nounPhraseBefore } from '../../../text/noun-phrases.ts';
import { phraseAt } from '../../../text/phrase-at.ts';
import type { Token } from '../../../text/sentences.ts';
import { contentEnd, endOf } from '../../content/content-end.ts';
import { canSpeak, isBetween, subjectEnd, subjectFrom } from '../../cues/cue-subject.ts';
import type { FindCue } from '../../cues/cue.ts';
import { cueWithObject } from '../cue-with-object.ts';

/** „…, der aber versicherte, die Tür sei offen“: a relative clause whose verb leads to what is said. */
export const relativeClause: FindCue = (tokens, index, _floor, words) => {
  const isPronoun =
    words.verbSecond && words.definites.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ',';
  if (!isPronoun) return undefined;
  let verb = index + 1;
  while (verb <= index + 4 && isBetween(tokens[verb], words)) verb++;
  const { lower = '' } = tokens[verb] ?? {};
  const isSaying = words.verbs.has(lower) && !words.perfects.has(lower);
  if (!isSaying || !/^[,:]$/.test(tokens[verb + 1]?.text ?? '')) return undefined;
  const end = endOf(tokens, tokens.length, words);
  const object = { from: verb + 2, to: contentEnd(tokens, verb + 2, end, words, false, false) };
  const subject = { from: index, to: index + 1 };
  return cueWithObject(verb, { subject, object, clause: { from: index, to: verb + 1 } });
};

/** „hält eine Einigung für möglich“: what somebody holds to be so. */
export const holdingFor: FindCue = (tokens, index, floor, words) => {
  if (!words.verbSecond || !words.likening.has(tokens[index]?.lower ?? '')) return undefined;
  const mark = tokens.findIndex(({ kind }, at) => at > index && kind === 'mark');
  const to = mark === -1 ? tokens.length : mark;
  const likeness = tokens.findIndex(({ lower }, at) => at > index + 1 && at < to && words.likeness.has(lower));
  const subject = nounPhraseBefore(tokens, subjectEnd(tokens, index, words), floor, words);
  if (likeness === -1 || !subject) return undefined;
  const phrase = { from: index, to: index + 1 };
  const object = { from: index + 1, to };
  return { kind: 'judging', phrase, verb: index, subject, object, clause: { from: subject.from, to: index + 1 } };
};

/** „Der Text sei fertig, begründete Marsh das Votum“: behind a clause that tells by its mood that it is reported, any verb of saying is a tag. */
export const tagOfReported: FindCue = (tokens, index, floor, words) => {
  const isVerb = words.verbSecond && words.verbs.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ',';
  if (!isVerb || floor > 0 || phraseAt(words.sources, tokens, index)) return undefined;
  const { lower: first = '' } = tokens[0] ?? {};
  if (words.prepositions.has(first) || words.subordinators.has(first)) return undefined;
  const front = tokens.slice(0, index - 1);
  const isWhole = front.every(({ text, kind }) => kind === 'quote' || !/^[:;.!?]$/.test(text));
  if (!isWhole || !words.isReported?.(front)) return undefined;
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const isPronoun = words.pronouns.has(tokens[index + 1]?.lower ?? '');
  // „…, sagte Marsh, die Schiffe seien“: what is said may go on behind a comma, which the common rules read.
  const isQuoted = tokens[subject?.to ?? -1]?.text === ':' && tokens[(subject?.to ?? 0) + 1]?.kind === 'quote';
  const goesOn =
    subject && !isQuoted && tokens.slice(subject.to).some(({ text, kind }) => /^[,:]$/.test(text) || kind === 'quote');
  if (!subject || goesOn || (!isPronoun && !canSpeak(tokens, subject, words))) return undefined;
  const object = { from: 0, to: index - 1 };
  return cueWithObject(index, { subject, object, clause: { from: index, to: subject.to } });
};

/** „Einen Abzug schloss Marsh aus“, „Die Vorwürfe wies er jedoch zurück“: an object in front, and the speaker between the two parts of the verb. */
export const objectInFront: FindCue = (tokens, index, floor, words) => {
  const particles = words.verbSecond
    ? (words.phrasal.get(tokens[index]?.lower ?? '') ?? words.parted.get(tokens[index]?.lower ?? ''))
    : undefined;
  if (!particles || floor > 0 || index < 1 || tokens.slice(0, index).some(({ kind }) => kind === 'mark'))
    return undefined;
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  if (!subject) return undefined;
  const pronoun = words.pronouns.get(tokens[subject.from]?.lower ?? '');
  const isPerson = (pronoun === 'male' || pronoun === 'female') && /^\p{Ll}/u.test(tokens[subject.from]?.text ?? '');
  const held = words.tongue?.holderEnd(tokens, subject.from);
  const own = isPerson
    ? { from: subject.from, to: subject.from + 1 }
    : held === undefined
      ? subject
      : { from: subject.from, to: held };
  const particle = tokens.findIndex(({ lower }, at) => at > own.from && at <= own.from + 9 && particles.has(lower));
  let close = isPerson ? own.to : particle;
  // „wies Ministerin Ada Marsch als „falsch“ zurück“
  const isJudged =
    held !== undefined && tokens[held]?.lower === 'als' && tokens[held + 1]?.kind === 'quote' && particle === held + 2;
  while (isPerson && close < particle && tokens[close]?.kind === 'word' && /^\p{Ll}/u.test(tokens[close]?.text ?? ''))
    close++;
  if (
    particle === -1 ||
    particle !== close ||
    (!isPerson && !isJudged && particle > own.to) ||
    !isObject(tokens, index, isPerson || isJudged, words)
  )
    return undefined;
  const next = tokens[particle + 1];
  // „Der Regierung warf sie vor, die Zahlen zu schönen“: what is said follows its comma.
  const isLed = /^[,:]$/.test(next?.text ?? '') && tokens[particle + 2]?.kind === 'word';
  if (next?.kind === 'word' && !words.conjunctions.has(next.lower)) return undefined;
  const clause = { from: isLed ? 0 : index, to: particle + 1 };
  // „schloss sie nicht aus“: what is denied was not said.
  const isDenied = tokens.slice(own.to, particle).some(({ lower }) => lower === 'nicht');
  const said = isLed ? undefined : { from: 0, to: isDenied ? 0 : index };
  return cueWithObject(index, {
    subject: { from: own.from, to: Math.min(own.to, particle) },
    object: said,
    clause,
  });
};

/** „Die scharfen Worte des Präsidenten hat Minister Bo Lund (NLP) zurückgewiesen“: an object in front of a perfect, and the speaker behind its auxiliary. */
export const objectBeforePerfect: FindCue = (tokens, index, floor, words) => {
  const isAuxiliary = words.verbSecond && words.auxiliaries.has(tokens[index]?.lower ?? '');
  const front = tokens.slice(0, index);
  if (!isAuxiliary || floor > 0 || index < 2 || front.some(({ kind }) => kind === 'mark')) return undefined;
  const held = words.tongue?.holderEnd(tokens, index + 1);
  const plain = nounPhraseAfter(tokens, subjectFrom(tokens, index + 1, words), tokens.length, words);
  const isPronoun = /^(?:er|sie)$/u.test(tokens[index + 1]?.lower ?? '');
  const end = isPronoun ? index + 2 : (held ?? plain?.to);
  const subject = end === undefined ? undefined : { from: index + 1, to: end };
  const close = tokens.findIndex(
    ({ lower }, at) => at > index && words.performing.has(lower) && words.perfects.has(lower),
  );
  const next = tokens[close + 1];
  const isClosed = close > index + 1 && (!next || next.kind === 'mark' || words.and.has(next.lower));
  if (!subject || !isClosed || subject.to > close || !(isPronoun || canSpeak(tokens, subject, words))) return undefined;
  const [first] = front;
  const isCase = /^(?:de[nm]|einen|diese[nm]|jeden|keinen)$/u.test(first?.lower ?? '');
  const noun = front.findIndex(({ text }, at) => at > 0 && /^\p{Lu}/u.test(text));
  // „Die Vorwürfe hat Marsh“: the noun behind the article is nobody.
  const isThing =
    /^(?:die|das|eine|diese[s]?|alle|jede|jegliche)$/u.test(first?.lower ?? '') &&
    noun > 0 &&
    officeOf(front[noun]?.lower ?? '', words) === undefined &&
    !words.bodies.has(front[noun]?.lower ?? '') &&
    !/^\p{Lu}{2,}|(?:er|innen|leute)$/u.test(front[noun]?.text ?? '') &&
    (isPronoun || held !== undefined);
  if (!isCase && !isThing) return undefined;
  const isPlain = tokens
    .slice(subject.to, close)
    .every(({ lower, text }) => !words.determiners.has(lower) || text === '(');
  return isPlain
    ? cueWithObject(close, { subject, object: { from: 0, to: index }, clause: { from: index, to: close + 1 } })
    : undefined;
};

/** Whether the words in front of a verb are its object: by their article, or because he or she stands behind it and they are nobody. */
function isObject(tokens: readonly Token[], verb: number, isPerson: boolean, words: ReportingWords): boolean {
  const [first] = tokens;
  if (/^(?:einen|den|diesen|jeden|keinen|jegliche|solche|derartige|entsprechende|dem)$/.test(first?.lower ?? ''))
    return true;
  const isBegun =
    words.determiners.has(first?.lower ?? '') ||
    first?.lower === 'beide' ||
    verb === 1 ||
    !tokens.slice(0, verb).some(({ text }, at) => /^\p{Lu}/u.test(text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? ''));
  const isNobody = tokens
    .slice(0, verb)
    .every((token) => officeOf(token.lower, words) === undefined && !/^[A-ZÄÖÜ]{2,}$/u.test(token.text));
  return isPerson && isBegun && (isNobody || (first?.lower === 'der' && tokens.some(({ lower }) => lower === 'vor')));
}

/** „Allerdings, so räumte sie ein, gebe es keinen Konsens“: set into what is said, with its subject behind the verb. */
export const soTag: FindCue = (tokens, index, _floor, words) => {
  const isSo = words.verbSecond && tokens[index]?.lower === 'so' && words.verbs.has(tokens[index + 1]?.lower ?? '');
  const before = tokens[index - 1];
  if (!isSo || (before && before.kind !== 'quote' && before.text !== ',')) return undefined;
  const close = tokens.findIndex(({ text }, at) => at > index && /^[,.:]$/.test(text));
  const to = close === -1 ? tokens.length : close;
  const { lower: last = '' } = tokens[to - 1] ?? {};
  const particles =
    words.phrasal.get(tokens[index + 1]?.lower ?? '') ?? words.parted.get(tokens[index + 1]?.lower ?? '');
  const end = particles?.has(last) ? to - 1 : to;
  const subject = nounPhraseAfter(tokens, subjectFrom(tokens, index + 2, words), end, words);
  const phrase = { from: index + 1, to: index + 2 };
  return subject && { kind: 'adjunct', phrase, verb: index + 1, subject, clause: { from: index, to } };
};

/** „…, der vergangene Woche von »Imperialismus« gesprochen hatte, ruderte zurück“: a relative clause whose verb ends it, with its quotation. */
export const verbAtEnd: FindCue = (tokens, index, _floor, words) => {
  const isPronoun =
    words.verbSecond && words.definites.has(tokens[index]?.lower ?? '') && tokens[index - 1]?.text === ',';
  const close = isPronoun ? tokens.findIndex(({ text }, at) => at > index && /^[,.;:]$/.test(text)) : -1;
  const verb = close - 2;
  const { lower = '' } = tokens[verb] ?? {};
  const isSaying = (words.verbs.has(lower) || words.judging.has(lower)) && words.perfects.has(lower);
  if (close < 0 || !isSaying || !words.auxiliaries.has(tokens[close - 1]?.lower ?? '')) return undefined;
  const quote = tokens.findIndex(({ kind }, at) => at > index && at < verb && kind === 'quote');
  const subject = nounPhraseBefore(tokens, index - 1, 0, words);
  if (!subject) return undefined;
  // „Lund, der dem Kanzler vorgeworfen hatte, damit „die Blockade“ zu stützen“: what is said stands behind the comma.
  const goesOn = quote === -1 && tokens[close]?.text === ',' && canSpeak(tokens, subject, words);
  const ends = tokens.findIndex(({ kind }, at) => at > close && kind === 'mark');
  const isInfinitive = tokens[ends - 2]?.lower === 'zu' || /^\p{L}+zu\p{L}+n$/u.test(tokens[ends - 1]?.lower ?? '');
  const isLed = words.that.has(tokens[close + 1]?.lower ?? '') || isInfinitive;
  if (goesOn && isLed) {
    const from = close + 1;
    const object = { from, to: contentEnd(tokens, from, endOf(tokens, tokens.length, words), words, false, false) };
    return cueWithObject(verb, { subject, object, clause: { from: index - 1, to: from } });
  }
  if (quote === -1) return undefined;
  const object = { from: quote, to: quote + 1 };
  return cueWithObject(verb, { subject, object, clause: { from: index - 1, to: close + 1 } });
};

/** „Zurückhaltender äußerte sich der Ressortchef Bo Lund: Sanktionen seien …“, „Lund äußerte sich vorsichtig: …“: what stands behind the colon. */
export const utteredSo: FindCue = (tokens, index, floor, words) => {
  const isVerb = words.verbSecond && /^äußer(?:t|te|n|ten)$/u.test(tokens[index]?.lower ?? '');
  if (!isVerb || !words.reflexives.has(tokens[index + 1]?.lower ?? '')) return undefined;
  const colon = tokens.findIndex(({ text }, at) => at > index && text === ':');
  if (colon === -1 || colon === tokens.length - 1) return undefined;
  const behind = nounPhraseAfter(tokens, subjectFrom(tokens, index + 2, words), colon, words);
  const front = nounPhraseBefore(tokens, subjectEnd(tokens, index, words), floor, words);
  const subject = behind?.to === colon ? behind : front;
  if (!subject || !canSpeak(tokens, subject, words)) return undefined;
  const object = { from: colon + 1, to: endOf(tokens, tokens.length, words) };
  const clause = { from: Math.min(index, subject.from), to: colon + 1 };
  return cueWithObject(index, { subject, object, clause });
};

/** „In dem Papier, das dieser Zeitung vorliegt, heißt es, die Wartung sei …“: the text that the sentence begins with says so. */
export const saidInText: FindCue = (tokens, index, _floor, words) => {
  const isSaid = words.verbSecond && /^(?:hei(?:ß|ss)t|hie(?:ß|ss))$/u.test(tokens[index]?.lower ?? '');
  if (!isSaid || tokens[index + 1]?.lower !== 'es' || !/^(?:in|im|aus|von|vom)$/u.test(tokens[0]?.lower ?? ''))
    return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  const subject = nounPhraseAfter(tokens, 1, comma === -1 ? index : Math.min(comma, index), words);
  const lead = tokens.findIndex(({ text, kind }, at) => at > index && (/^[,:]$/.test(text) || kind === 'quote'));
  if (!subject || lead === -1 || lead > index + 5) return undefined;
  const from = tokens[lead]?.kind === 'quote' ? lead : lead + 1;
  const phrase = { from: index, to: index + 2 };
  const object = { from, to: endOf(tokens, tokens.length, words) };
  return { kind: 'verb', phrase, verb: index, subject, object, clause: { from: index, to: from } };
};
