import type { Blockquote, Parents, Root } from 'mdast';
import { error, placeOf, type Finding, type Place } from './problems.ts';
import { readStatement, type Statement } from './statement.ts';

/** The element that stands in the HTML where a statement belongs; `data-index` counts the entry's statements from 0. */
export const statementSlot = 'statement-slot';

/** Nobody mends more of one statement at once: the next check names the next. */
const mostNamed = 100;

/** The statements of an entry in order, and everything that is wrong with them. */
export interface StatementsFound {
  statements: Statement[];
  findings: { finding: Finding; place: Place }[];
}

/** Reads every blockquote of a tree as a statement, and makes it a slot in the HTML; `markdown` is the text of the tree. */
export function takeStatements(tree: Root, markdown: string): StatementsFound {
  const found: StatementsFound = { statements: [], findings: [] };
  const sourceLines = markdown.split('\n');
  for (const { quote, isAtTheTop } of quotesIn(tree)) {
    if (!isAtTheTop) found.findings.push({ place: placeOf(quote), finding: notAtTheTop() });
    const { statement, findings } = readStatement(quote, sourceLines);
    found.findings.push(...findings.slice(0, mostNamed));
    if (!statement) continue;
    const properties = { dataIndex: String(found.statements.length) };
    quote.data = { hName: statementSlot, hProperties: properties, hChildren: [] };
    found.statements.push(statement);
  }
  return found;
}

/** The outermost quotes below a node, in order. */
function quotesIn(parent: Parents): { quote: Blockquote; isAtTheTop: boolean }[] {
  return parent.children.flatMap((node) => {
    if (node.type === 'blockquote') return [{ quote: node, isAtTheTop: parent.type === 'root' }];
    return 'children' in node ? quotesIn(node) : [];
  });
}

function notAtTheTop(): Finding {
  return error(
    'nested-statement',
    'a statement stands inside a list or a footnote',
    'Let its ">" begin at the start of the line.',
  );
}
