import { numberIn } from './cases.ts';

/** What got through, and where it was seen. */
export interface Through {
  what: 'ran' | 'asked another host' | 'led elsewhere' | 'met the policy' | 'is markup' | 'broke a file' | 'broke a page' | 'is a formula' | 'is outside' | 'commands'; // prettier-ignore
  where: string;
  detail: string;
  /** The case that it tells of, where it tells. */
  number: number | undefined;
}

/** Something that got through; its case is told by its words, or by the page. */
export function through(what: Through['what'], where: string, detail: string): Through {
  return { what, where, detail: detail.slice(0, 300), number: numberIn(detail) ?? numberIn(where) };
}
