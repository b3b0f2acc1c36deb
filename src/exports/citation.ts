import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { formatDate } from '../languages/format-date.ts';
import type { InterfaceWords } from '../languages/interface-words.ts';

/**
 * A statement as a note cites it: speaker and role, when, whether verbatim, the chain by which it reached us, the entry, the
 * archive and the address. None of the words are in it: they are quoted, not cited.
 */
export function citationOf(
  { speaker, role, date, mode, article }: ArchivedStatement,
  archive: string,
  address: string,
  words: InterfaceWords,
): string {
  const { source, via, title } = article;
  const who = role ? `${speaker.name} (${words.role(role.role, role.organization)})` : speaker.name;
  const issued = source.issued && formatDate(source.issued.edtf, words);
  const chain = [...via.map((hop) => words.hop[hop.as](hop.name)), words.reportedBy(source.publisher.name, issued)];
  return words.citation({
    who,
    when: formatDate(date.edtf, words),
    mode: words.mode[mode],
    chain: chain.join(', '),
    title,
    archive,
    address,
  });
}
