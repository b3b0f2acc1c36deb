import type { Blockquote, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { error, placeOf, type Finding, type Place } from './problems.ts';
import { readStatement, type Statement } from './statement.ts';

/** The element that stands in the HTML where a statement belongs; `data-index` counts the entry's statements from 0. */
export const statementSlot = 'statement-slot';

/** What the plugin leaves with the file: the statements in order, and everything that is wrong with them. */
export interface StatementsFound {
  statements: Statement[];
  findings: { finding: Finding; place: Place }[];
}

declare module 'vfile' {
  interface DataMap {
    statementsFound: StatementsFound;
  }
}

/** A remark plugin that reads every blockquote as a statement and puts a slot in its place. */
export function remarkStatements() {
  return (tree: Root, file: VFile) => {
    const found: StatementsFound = { statements: [], findings: [] };
    file.data.statementsFound = found;
    const sourceLines = String(file.value).split('\n');
    visit(tree, 'blockquote', (quote: Blockquote, _index, parent) => {
      if (parent?.type !== 'root') found.findings.push({ place: placeOf(quote), finding: notAtTheTop() });
      const { statement, findings } = readStatement(quote, sourceLines);
      found.findings.push(...findings);
      if (statement) {
        const properties = { dataIndex: String(found.statements.length) };
        quote.data = { hName: statementSlot, hProperties: properties, hChildren: [] };
        found.statements.push(statement);
      }
      return SKIP;
    });
  };
}

function notAtTheTop(): Finding {
  return error(
    'nested-statement',
    'a statement stands inside a list or a footnote',
    'Let its ">" begin at the start of the line.',
  );
}
