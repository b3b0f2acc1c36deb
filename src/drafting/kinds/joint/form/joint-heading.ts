import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';

/** A line that heads the text of several, in English. */
const enHeading =
  /\b(?:joint|trilateral) (?:press |media |ministerial |leaders['’]? )?(?:statement|communiqu[eé]|declaration|message|letter|appeal)(?!\p{L})|\b(?:leaders|ministers|presidents|heads of (?:state|government)|members|co-chairs|delegations|envoys|ambassadors|presidency)['’]?\s+(?:joint )?(?:statement|communiqu[eé]|declaration|press statement)(?!\p{L})|\b(?:statement|communiqu[eé]|declaration|conclusions)\s+(?:\(?by|of|from|adopted by|issued by)\s+(?:the )?(?:(?:G7|G20|G77|BRICS|ASEAN|EU|E3|P5|Quad|NATO|Visegrad|AUKUS)\b|(?:\p{L}+ ){0,3}(?:leaders|ministers|presidents|heads of|members|governments|states|countries|parties|co-chairs|participants|delegations)\b)|\b(?:summit|ministerial|final|meeting)\s+(?:communiqu[eé]|declaration)(?!\p{L})|\bsecurity council press statement\b|^(?:local )?(?:EU|European Union) (?:\p{L}+ )?statement\b|^(?:G7|G20|BRICS|ASEAN|E3|P5|Quad|AUKUS|NB8|V4)\b.{0,40}\b(?:statement|declaration)\b|^(?:the )?(?:\p{L}+ ){0,3}communiqu[eé](?: of .{3,120}(?:meeting|session|summit|council|conference)\b.{0,120})?$/iu;

/** A line that heads the text of several, in the language of a text. */
export function jointHeading({ tag, forms }: ReportingWords): RegExp {
  return tag === 'en' ? enHeading : forms.joint;
}

/** A page prints so many lines of itself, with a sentence among them, above the heading of a text. */
export const mostCrumbs = 6;

/** Whether a line below the first sentence of a page is the heading of a text of several all the same. */
export function isHeadingBelow(line: string, words: ReportingWords): boolean {
  // "The Final Communiqué:"
  const own = line.replace(/(?<=\p{L}):$/u, '');
  return own.length < 160 && !/[.!?:;,]$/u.test(own) && own.includes(' ') && jointHeading(words).test(own);
}
