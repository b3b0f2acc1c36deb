import type { Stretch } from '../../../text/paragraphs.ts';
import type { Form } from '../../form.ts';

/** Those who speak together, and all who are named as one of several. */
export interface Speakers {
  at: readonly Stretch[];
  cast: readonly Stretch[];
  /** Lists of which each names all who speak: the States of the ministers. */
  wholes: readonly (readonly Stretch[])[];
}

/** Whom a name with a title means: one of those who are named, or whom it says. */
export function whoIsNamed({ text }: Form, name: string, start: number, { at, cast }: Speakers): Stretch {
  const last = name.split(' ').at(-1) ?? '';
  const before = new RegExp(String.raw`\p{Lu}[\p{L}'’-]+ ${last}(?!\p{L})`, 'u').exec(text.slice(0, start));
  const known = [...at, ...cast].find((one) => text.slice(one.start, one.end).endsWith(` ${last}`));
  if (known) return known;
  return before?.index === undefined
    ? { start, end: start + name.length }
    : { start: before.index, end: before.index + before[0].length };
}
