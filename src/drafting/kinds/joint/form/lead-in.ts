import { type Form, isBody } from '../../form.ts';
import { jointHeading } from './joint-heading.ts';
import { withPointsApart } from './points-apart.ts';
import { isFullText } from '../../voice/monologue.ts';
import { longestLine } from '../../turns/may-be-labelled.ts';

const introduces =
  /^(?:the )?(?:text of the )?following\b|^(?:here|below) (?:is|are)\b|\b(?:adopted|issue[sd]?|made|released?s?|agreed) the following\b|\bas follows[.:]$|^joint (?:press |media )?statement\b.{0,60}\bby\b|\b(?:issu|releas|mak)ing the following\b|\b(?:issued|released|made|published) a (?:joint )?(?:statement|declaration|communiqu[eé])(?: today| yesterday| (?:on|about|following|regarding) [^.]{3,100})?\.$|^[^.:]{0,60}\b(?:statement|declaration|communiqu[eé]) (?:below )?(?:was|is|has been) (?:jointly )?(?:signed|supported|endorsed|co-?signed) by\b|^(?:the |this )?press release (?:was )?issued by\b[^.]{3,120}\.$|^this (?:joint )?(?:statement|communiqu[eé]|declaration) was (?:agreed|delivered|issued|made|released|read)\b/iu;

/** Whether a line only leads to a text: "Following is the joint statement:", "Here is the letter signed by Ada Marsh." */
export function isIntroduction(printed: string): boolean {
  // "JOINT COMMUNIQUÉ / The following is the text of"
  const line = printed.replace(/^[\p{Lu}\s/-]{10,120}\n/u, '');
  return (
    (introduces.test(line.slice(0, longestLine)) && /[:.]$/.test(line)) ||
    (/\bagreed (?:on|upon) the following\b/iu.test(line.slice(-80)) && line.endsWith(':')) ||
    // "Officials from Norland and Sudland, having met in Lakeside, adopted the following communiqué:"
    /\b(?:adopted|issued|agreed|endorsed) (?:on )?the following [^.:]{0,60}:$/u.test(line.slice(-160)) ||
    /\b(?:to|hereby|jointly|solemnly) (?:affirm|reaffirm|declare|state|announce|issue|adopt|confirm)(?: (?:that|the following|as follows))?:$/u.test(
      line.slice(-80),
    )
  );
}

/** "The Co-Chairs of the Contact Group `released the following statement` today:", "It reads as follows:", above what stands between marks. */
const gives =
  /\b(?:released?|issued?|made|adopted|gave|published) (?:today )?(?:the following|this) (?:\p{L}+ ){0,3}(?:statement|declaration|communiqu[eé]|appeal|message)\b/iu;
const actors =
  /\b(?:heads of|(?:co-)?chairs|ministers|presidents|leaders|ambassadors|embassies|missions|governments|members|representatives|envoys|principals|speakers|parties|experts|rapporteurs|secretary of state)\b/iu;
const announces = /\b(?:follows|following|reads?|statement|declaration|appeal|communiqu[eé])\b/iu;
const [mostAbove, longestLead, longestEnd] = [8, 800, 80];

/** The paragraph from which on a text stands between marks that several are told to have issued, or in which they are “we”; -1 where none does. */
export function quotedFrom(printed: readonly string[]): number {
  return printed.slice(0, mostAbove + 1).findIndex((line, index) => {
    const lead = printed[index - 1] ?? '';
    if (!/^["“«]/u.test(line) || lead.length > longestLead) return false;
    const given = gives.exec(lead);
    const isBySeveral =
      given !== null &&
      actors.test(lead.slice(0, given.index)) &&
      lead.length - given.index - given[0].length < longestEnd;
    const isOfUs = /^["“«]We(?: the|, | the undersigned)/u.test(line);
    return isBySeveral || (isOfUs && lead.endsWith(':') && announces.test(lead.slice(-longestEnd)));
  });
}

/** Such words with the text below them in the same paragraph. */
const leads =
  /^[^:]{20,400}:[–—-]?[ \t]*\r?\n\s*|^(?:[\p{Lu}\s/-]{10,120}\n)?[Tt]?(?:he )?[Ff]ollowing (?:is|are) the (?:full )?text of [^.:]{10,300}(?<=\p{L}{3})\.[ \t]*\r?\n\s*/u;

/** The form of a text, in which what leads to it is a paragraph of its own. */
export function withoutLead(given: Form): Form {
  const form = belowTitle(withPointsApart(given));
  const { text, blocks, printed, labels, head } = form;
  const at = printed.findIndex((line, index) => index <= head && leadOf(line) > 0);
  const block = blocks[at];
  if (!block) return form;
  const from = block.start + leadOf(printed[at] ?? '');
  const ends = text.slice(block.start, from).trimEnd().length + block.start;
  const lead = { start: block.start, end: ends, pieces: [{ start: block.start, end: ends }] };
  const rest = {
    start: from,
    end: block.end,
    pieces: block.pieces
      .filter(({ end }) => end > from)
      .map(({ start, end }) => ({ start: Math.max(start, from), end })),
  };
  return {
    ...form,
    blocks: [...blocks.slice(0, at), lead, rest, ...blocks.slice(at + 1)],
    printed: [
      ...printed.slice(0, at),
      text.slice(lead.start, ends),
      text.slice(from, block.end),
      ...printed.slice(at + 1),
    ],
    labels: [...labels.slice(0, at), undefined, undefined, ...labels.slice(at + 1)],
    head: Math.max(head, at) === at ? at + 1 : head,
  };
}

/** How long the words are that lead to the text of the same paragraph. */
function leadOf(line: string): number {
  const lead = leads.exec(line)?.[0] ?? '';
  return lead.length < line.length && isIntroduction(lead.trimEnd().replace(/[–—-]$/u, '')) ? lead.length : 0;
}

/** The form of a text whose title ends as a sentence does: "Joint Statement Following Discussions With Premier Marsh." */
function belowTitle(form: Form): Form {
  const { printed, head, words } = form;
  // A page prints something of itself above.
  const title = printed[head] ?? '';
  const isTitle =
    head < 3 &&
    title.length < 160 &&
    (/^(?:(?:text of (?:the )?)?joint|trilateral|communiqu|declaration)/iu.test(title) ||
      /\bjoint (?:statement|communiqu[eé]|declaration)\.$/iu.test(title)) &&
    jointHeading(words).test(title);
  // "An agency says that they met. The following is the full text of the communiqué."
  const announced = printed.findIndex(
    (line, index) =>
      index < 4 &&
      index >= head &&
      isFullText(
        line
          .replace(/\s+/gu, ' ')
          .split(/(?<=\p{L}\.)\s(?=\p{Lu})/u)
          .at(-1) ?? '',
      ),
  );
  const from = announced === -1 ? (isTitle ? head : 0) : announced;
  const below =
    isTitle || announced !== -1 ? printed.findIndex((line, index) => index > from && isBody(line, words)) : -1;
  return below === -1 ? form : { ...form, head: below };
}
