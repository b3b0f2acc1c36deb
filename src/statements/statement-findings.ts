import type { RootContent } from 'mdast';
import { error, warning, type Finding } from './problems.ts';
import type { QuotationFault } from './text/quotation-marks.ts';

/** What can be wrong with a statement, in an author's words. */
const example = '> — SPEAKER on TOPIC';

export function missingAttribution(): Finding {
  return error(
    'no-attribution',
    'this blockquote has no attribution, so nobody said it',
    `End it with a paragraph of its own: "${example}"; words that are nobody's go without ">".`,
  );
}

export function joinedAttribution(): Finding {
  return error(
    'joined-attribution',
    'the attribution runs on from the words above it',
    'Put a line with only ">" between the words and the attribution.',
  );
}

const namesOfBlocks: Readonly<Record<string, string>> = {
  list: 'a list',
  blockquote: 'a quotation inside a quotation',
  heading: 'a heading',
  code: 'a code block',
  table: 'a table',
  thematicBreak: 'a rule',
  html: 'raw HTML',
  footnoteDefinition: 'a footnote',
  definition: 'the address of a link',
};

export function notAParagraph(block: RootContent): Finding {
  return error(
    'not-a-paragraph',
    `${namesOfBlocks[block.type] ?? block.type} cannot stand in a statement`,
    'Write the words as paragraphs; a statement holds nothing else.',
  );
}

export function describeFault({ kind, mark }: QuotationFault): Finding {
  switch (kind) {
    case 'unclosed':
      return error('unclosed-quotation', `the quotation mark ${mark} is never closed`, 'Close it where the words end.');
    case 'unopened':
      return error(
        'unopened-quotation',
        `the quotation mark ${mark} closes nothing`,
        'Open the quotation where the words begin, or remove the mark.',
      );
    case 'ambiguous':
      return error(
        'ambiguous-quotation',
        'this mark can be an apostrophe or the end of the quotation',
        'Set the quotation in double marks: “ ”.',
      );
    case 'straight-inside':
      return error(
        'straight-inside',
        'a quotation begins inside another here, and straight marks " do not show which of them ends',
        'Set both in “ ” or the marks of their language, or close the first one in front of it.',
      );
    case 'inch':
      return error(
        'inch',
        'the mark " behind a number is read as a quotation mark, and the marks here do not add up',
        'Write inches as ″; if it is a quotation mark, see that each one that opens is closed.',
      );
    case 'straight-single':
      return warning(
        'straight-single',
        "words between straight single marks ' ' are read as paraphrase",
        'If they are verbatim, set them in double marks: “ ”.',
      );
  }
}

export function runTogether(): Finding {
  return error(
    'run-together',
    'a line that begins with a dash is an attribution, and this one is not the last of its blockquote',
    'End the blockquote here with an empty line without ">", or put the words between quotation marks.',
  );
}

export function struckOut(): Finding {
  return warning(
    'struck-out',
    'words that are struck out count as said wherever words have no style: in data, citations and the search',
    'Leave them out, with […] where they stood; what was struck out can be told in the text around the statement.',
  );
}

export function emphasisInside(text: string): Finding {
  return warning(
    'emphasis-inside',
    `the signs around "${text}", inside a word or a number, set it in italics or bold and are not shown`,
    'Write \\* or \\_ for each of them if they are part of the words.',
  );
}

export function lineOutside(): Finding {
  return error(
    'line-outside',
    'this line has no ">" but would belong to the statement above it',
    'Begin it with ">" if it does; else put an empty line above it.',
  );
}
