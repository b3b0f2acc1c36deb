import type { Article } from '../statements/article.ts';
import { plainText, type Statement } from '../statements/statement.ts';

/** A statement whose words, or which of them are verbatim, are others after a repair; undefined where all are kept. */
export function findChangedWords(before: Article, after: Article | undefined): Statement | undefined {
  const repaired = after ? statementsOf(after) : [];
  const own = statementsOf(before);
  return own.find((statement, index) => {
    const other = repaired[index];
    return !other || repaired.length !== own.length || wordsOf(statement) !== wordsOf(other);
  });
}

function statementsOf(article: Article): Statement[] {
  return article.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement] : []));
}

/** The words run by run, with their kind and their style, all double marks of English as one: they are what a repair may set. */
function wordsOf(statement: Statement): string {
  const runs = statement.paragraphs.map((paragraph) =>
    paragraph.map(({ text, ...how }) => [text.replace(/[“”]/g, '"'), JSON.stringify(how)].join(' ')),
  );
  return JSON.stringify([runs, plainText(statement).length]);
}
