import type { Draft, DraftStatement } from './draft.ts';
import type { FoundStatement } from './found-statement.ts';
import { isOfPage } from './text/copied/is-untidy.ts';
import type { Stretch } from './text/paragraphs.ts';
import { tidied, type TidiedText } from './text/copied/tidied.ts';

/** A text as it is read, and what was found in it with places in the text as given. */
export interface Tidying {
  text: string;
  draftAsGiven: (draft: Draft) => Draft;
  foundAsGiven: (found: FoundStatement) => FoundStatement;
}

/** Tidies a text for reading; what knows the lines of sites is fetched for one that may have such. */
export async function tidying(given: string): Promise<Tidying> {
  const furniture = isOfPage(given) ? await import('./text/copied/site-furniture.ts') : undefined;
  return tidiedWith(given, furniture?.siteFurniture);
}

/** The same with what tells lines of the site, if it is at hand. */
export function tidiedWith(given: string, siteFurniture: Parameters<typeof tidied>[1]): Tidying {
  const tidy = tidied(given, siteFurniture);
  return {
    text: tidy.text,
    draftAsGiven: (draft) => draftAsGiven(draft, tidy),
    foundAsGiven: (found) => foundAsGiven(found, tidy),
  };
}

/** A draft of a tidied text, with places in the text as given. */
function draftAsGiven(draft: Draft, { given, asPrinted }: TidiedText): Draft {
  const placed = (stretch: Stretch | undefined) => stretch && given(stretch);
  return {
    ...draft,
    title: draft.title && asPrinted(draft.title),
    statements: draft.statements.map((statement): DraftStatement => ({
      ...statement,
      ...foundAsGiven(statement, { given }),
      relay: placed(statement.relay),
      governingVerb: placed(statement.governingVerb),
      twins: statement.twins.map(given),
    })),
  };
}

/** A statement that was found in a tidied text, with places in the text as given. */
function foundAsGiven(found: FoundStatement, { given }: Pick<TidiedText, 'given'>): FoundStatement {
  const { start, end } = given(found);
  const parts = found.parts.map(([from, to]): [number, number] => {
    const part = given({ start: from, end: to });
    return [part.start, part.end];
  });
  return { ...found, start, end, parts, ...speakerAsGiven(found, given), ...cueAsGiven(found, given) };
}

function speakerAsGiven({ speakerStart, speakerEnd }: FoundStatement, given: TidiedText['given']) {
  if (speakerStart === undefined || speakerEnd === undefined) return {};
  const { start, end } = given({ start: speakerStart, end: speakerEnd });
  return { speakerStart: start, speakerEnd: end };
}

function cueAsGiven({ cueStart, cueEnd }: FoundStatement, given: TidiedText['given']) {
  if (cueStart === undefined || cueEnd === undefined) return {};
  const { start, end } = given({ start: cueStart, end: cueEnd });
  return { cueStart: start, cueEnd: end };
}
