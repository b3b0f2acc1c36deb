import * as signs from './signs.ts';
import type { Form } from './form.ts';
import type { ReadKind } from './text-kind.ts';

/** A kind of text: its name, how sure its form makes it, from 0 to 1, and what reads it, fetched when a text is of that kind. */
interface TextKind {
  name: string;
  sure: (form: Form) => number;
  load: () => Promise<ReadKind>;
}

/** Every kind of text; of two that are as sure the first counts. */
export const textKinds = [
  { name: 'memorandum', sure: signs.ofMemorandum, load: async () => (await import('./memorandum.ts')).readMemorandum },
  { name: 'record', sure: signs.ofRecord, load: async () => (await import('./record.ts')).readRecord },
  { name: 'transcript', sure: signs.ofTranscript, load: async () => (await import('./transcript.ts')).readTranscript },
  { name: 'letter', sure: signs.ofLetter, load: async () => (await import('./letter.ts')).readLetter },
  { name: 'joint', sure: signs.ofJointText, load: async () => (await import('./joint-text.ts')).readJointText },
  { name: 'coverage', sure: signs.ofCoverage, load: async () => (await import('./coverage.ts')).readCoverage },
  { name: 'post', sure: signs.ofPost, load: async () => (await import('./post.ts')).readPost },
  { name: 'points', sure: signs.ofPoints, load: async () => (await import('./points.ts')).readPoints },
  { name: 'speech', sure: signs.ofSpeech, load: async () => (await import('./speech.ts')).readSpeech },
  { name: 'news', sure: signs.ofNews, load: async () => (await import('./news.ts')).readNews },
] as const satisfies readonly TextKind[];

export type TextKindName = (typeof textKinds)[number]['name'];

/** Which kind a text is, and how sure that is. */
export interface KindTold {
  name: TextKindName;
  confidence: number;
}

/** Tells the kind of a text from its form. */
export function tellKind(form: Form): KindTold {
  return textKinds
    .map(({ name, sure }): KindTold => ({ name, confidence: sure(form) }))
    .reduce((best, own) => (own.confidence > best.confidence ? own : best));
}

/** The kind that somebody named; one that there is not is an error. */
export function kindNamed(name: string): TextKindName {
  const found = textKinds.find((kind) => kind.name === name);
  if (!found) throw new Error(`a text is one of ${textKinds.map((kind) => kind.name).join(', ')}, not "${name}"`);
  return found.name;
}

/** What reads the texts of a kind. */
export function loadKind(name: TextKindName): Promise<ReadKind> {
  const found = textKinds.find((kind) => kind.name === name);
  return found ? found.load() : Promise.reject(new Error(name));
}
