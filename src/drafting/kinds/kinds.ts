import { reportingTagOf } from '../../languages/languages.ts';
import { loadTurnWords } from '../../languages/load-reporting-words.ts';
import type { Form } from './form.ts';
import { newsReaderFor } from './news.ts';
import type * as SeldomSigns from './seldom-signs.ts';
import * as signs from './signs.ts';
import type { ReadKind, ReadSpoken } from './text-kind.ts';
import { longestLine } from './turns/may-be-labelled.ts';

/** A kind of text: its name, how sure its form makes it, from 0 to 1, and what reads such a text, fetched when there is one. */
interface TextKind {
  name: string;
  sure: (form: Form, seldom?: typeof SeldomSigns) => number;
  load: (text: Pick<Form, 'text' | 'words'>) => Promise<ReadKind>;
}

/** What reads texts in which people speak, with the words of their language for that. */
const spoken =
  (load: () => Promise<ReadSpoken>): TextKind['load'] =>
  async ({ words }) => {
    const [read, turnWords] = await Promise.all([load(), loadTurnWords(reportingTagOf(words.tag))]);
    return (form, style) => read({ ...form, turnWords }, style);
  };

/** What reads the prose of a text, with what its language builds in ways that English has not. */
const prose =
  (load: TextKind['load']): TextKind['load'] =>
  async (text) => {
    const [read, other] = await Promise.all([
      load(text),
      text.words.subjectMayWait ? import('../saying/tongues/other-tongues.ts') : undefined,
    ]);
    return (form, style) => read({ ...form, tongue: other?.otherTongues }, style);
  };

/** Every kind of text; of two that are as sure the first counts. */
export const textKinds = [
  {
    name: 'memorandum',
    sure: (form, seldom) => seldom?.ofMemorandum(form) ?? 0,
    load: prose(spoken(async () => (await import('./memorandum.ts')).readMemorandum)),
  },
  {
    name: 'record',
    sure: (form, seldom) => seldom?.ofRecord(form) ?? 0,
    load: spoken(async () => (await import('./record.ts')).readRecord),
  },
  {
    name: 'transcript',
    sure: signs.ofTranscript,
    load: spoken(async () => (await import('./transcript.ts')).readTranscript),
  },
  {
    name: 'letter',
    sure: (form, seldom) => seldom?.ofLetter(form) ?? 0,
    load: spoken(async () => (await import('./letter.ts')).readLetter),
  },
  // Which it is more surely is looked up where it may be: `mayBeJoint`.
  { name: 'joint', sure: () => 0, load: spoken(async () => (await import('./joint-text.ts')).readJointText) },
  // So is this one: `mayBeCoverage`.
  { name: 'coverage', sure: () => 0, load: prose(async () => (await import('./coverage.ts')).readCoverage) },
  {
    name: 'post',
    sure: (form, seldom) => seldom?.ofPost(form) ?? 0,
    load: async () => (await import('./post.ts')).readPost,
  },
  {
    name: 'points',
    sure: (form, seldom) => seldom?.ofPoints(form) ?? 0,
    load: prose(async () => (await import('./points.ts')).readPoints),
  },
  { name: 'speech', sure: signs.ofSpeech, load: spoken(async () => (await import('./speech.ts')).readSpeech) },
  {
    name: 'news',
    sure: signs.ofNews,
    // Most texts are news: what reads them comes with what tells the kind.
    load: prose(newsReaderFor),
  },
] as const satisfies readonly TextKind[];

export type TextKindName = (typeof textKinds)[number]['name'];

/** Which kind a text is, and how sure that is. */
export interface KindTold {
  name: TextKindName;
  confidence: number;
}

/** Tells the kind of a text from its form; `seldom` are the signs of kinds that few texts are of. */
export function tellKind(form: Form, seldom?: typeof SeldomSigns): KindTold {
  return textKinds
    .map(({ name, sure }): KindTold => ({ name, confidence: sure(form, seldom) }))
    .reduce((best, own) => (own.confidence > best.confidence ? own : best));
}

/** Whether a text may be of a kind that few are of: it has labels or an account, or lines as letters, memoranda and lists of points begin with. */
export function mayBeSeldom(form: Form): boolean {
  const { text, words, printed, head } = form;
  return (
    words.tag !== 'en' ||
    signs.labelCount(form) > 0 ||
    /[@·•]|^\p{So}|, \[\d|\d[KM]? subscribers/mu.test(text.slice(0, 4000)) ||
    /^["“\s]{0,3}(?:(?:my )?dear|your excel|sir[,:]|ex[zc]|(?:i|we) (?:am |are )?writ|i w.{4,12} to draw|upon instr|(?:please )?accept,)|^present$|^debated on|compliments to/imu.test(
      text,
    ) ||
    printed
      .slice(0, head + 2)
      .some((line) =>
        /letters? (?:[dfotb]|addr)|open letter|note verb|verbal|aide.m|telegram|message (?:from|to)|cable from|\bsen[dt]s? (?:an? )?(?:message|letter)/iu.test(
          line.slice(0, longestLine),
        ),
      ) ||
    printed
      .slice(0, 14)
      .some((line) =>
        /memcon|(?:record|minutes|notes?|memorandum|memoranda|transcript) (?:of|for|by) |in brief|highlights|talking|\b(?:key|main|principal|major|chief|top|salient|important) (?:\w{1,5} )?(?:st|po|ta|re|qu|me|th)/iu.test(
          line.slice(0, longestLine),
        ),
      )
  );
}

/** Whether a text may be the coverage of a meeting, which is then looked at more closely: a line of the head says so, or representatives or names in capitals begin its paragraphs. */
export function mayBeCoverage({ text, words }: Form): boolean {
  return (
    words.tag !== 'en' ||
    /^[A-Z]{1,6}\/[A-Z\d]|^department of public|^(?:un geneva|regular) press|^human rights co|^meetings? (?:summ|cov)|meetings?\*? \([ap]m|council this|complete summ|summary rec/im.test(
      text.slice(0, 4000),
    ) ||
    (
      text
        .slice(0, 20_000)
        .match(
          /(?:epresentative|bserver|elegate|peaker|elegation|mbassador|oreign [Aa]ffairs)s? (?:of|for|from) |['’]s? (?:representative|delegate)|^\d{1,3}\. ?(?:M|The )|^(?:M\p{Ll}{1,3}\.? )?[^\p{Ll}\n]{5}/gmu,
        ) ?? []
    ).length > 1
  );
}

/** Whether a text may be one of several, which is then looked at more closely: a line says so, "we" or both sides begin it, it tells of experts or quotes nobody, or it is in a language with other words for that. */
export function mayBeJoint({ text, words: { tag, forms }, printed, head }: Form): boolean {
  const top = text.slice(0, 2000);
  return (
    tag !== 'en' ||
    /statement|communiqu|declarat|joint|summary|message|letter|readout|conclusions|behalf of| held |speech|remarks|address|deliver|lecture|tribute|homily|comment|response|ssadors|tatives|attribute /iu.test(
      top.slice(0, 900),
    ) ||
    (top.includes('spokes') && /:\n+["“]/.test(top)) ||
    /experts|^(\d+\. )?(Leaders|Ministers|Summit|Council|Members) /m.test(top) ||
    !/["“]/u.test(top) ||
    /^(?:M[a-z.]{1,5} |Excel|Disti)\w{3}.*[,:!]$/m.test(top) ||
    printed.slice(head, head + 4).some((line) => forms.we.test(line) || forms.sides.test(line))
  );
}

/** The kind that somebody named; one that there is not is an error. */
export function kindNamed(name: string): TextKindName {
  const found = textKinds.find((kind) => kind.name === name);
  if (!found) throw new Error(`a text is one of ${textKinds.map((kind) => kind.name).join(', ')}, not "${name}"`);
  return found.name;
}

/** What reads a text as one of a kind. */
export function loadKind(name: TextKindName, text: Pick<Form, 'text' | 'words'>): Promise<ReadKind> {
  const found = textKinds.find((kind) => kind.name === name);
  return found ? found.load(text) : Promise.reject(new Error(name));
}
