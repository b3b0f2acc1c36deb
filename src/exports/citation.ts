import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { formatDate } from '../languages/interface/format-date.ts';
import type { InterfaceWords } from '../languages/interface/interface-words.ts';
import { nameIn } from '../rendering/name-in.ts';
import { whoSaidLine } from '../rendering/statement/who-said.ts';

/**
 * A statement as a note cites it: speakers and roles, when, its status, whether verbatim, the chain by which it reached us down to the
 * document and its address, the entry, the archive and the address. None of the words are in it: they are quoted, not cited.
 */
export function citationOf(
  statement: ArchivedStatement,
  archive: string,
  address: string,
  words: InterfaceWords,
): string {
  const { date, mode, article, locator } = statement;
  const { source, via, title, status } = article;
  const { comma } = words.said;
  const issued = source.issued && formatDate(source.issued, words);
  const chain = [
    ...via.map((hop) => words.hop[hop.as](hop.name)),
    words.reportedBy(nameIn(source.publisher, words.tag), issued),
    source.document,
    locator?.text ?? source.pages,
    source.url ?? source.archived,
    source.accessed && `${words.article.accessed}: ${formatDate(source.accessed, words)}`,
  ];
  return words.citation({
    who: whoSaidLine(statement, words),
    when: formatDate(date, words),
    mode: [status === 'current' ? undefined : words.said.status[status], words.mode[mode]].filter(Boolean).join(comma),
    chain: chain.filter((part) => part !== undefined).join(comma),
    title,
    archive,
    address,
  });
}
