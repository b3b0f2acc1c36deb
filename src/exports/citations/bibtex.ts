import { bibtexEntry, bibtexKey, bibtexNames, bibtexText } from './bibtex-entry.ts';
import type { CitationFormat } from './citation-format.ts';
import { datesOf, editionOf, factsOf } from './prose.ts';

/** The names by which every style has the months, in its language. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An entry for BibTeX, which has no type for what was said, and no field for a day: both are told by the note. */
export const bibtex: CitationFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  file: { extension: 'bib', type: 'application/x-bibtex', before: '', between: '\n\n', behind: '\n' },
  format: (cited) => {
    const { id, title, archive, said, address, words } = cited;
    const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(said.edtf) ?? [];
    const edition = editionOf(cited);
    return bibtexEntry(
      'misc',
      bibtexKey(id),
      [
        ['author', bibtexNames(cited)],
        ['title', `{${bibtexText(title)}}`],
        ['howpublished', bibtexText(edition === undefined ? archive : `${archive}, ${edition}`)],
        // Of a decade, or of what has no beginning, no year is known.
        ['year', year?.replace(/^0+/, '') ?? bibtexText(datesOf(words).write(said))],
        ['month', months[Number(month) - 1]],
        ['note', bibtexText(factsOf(cited))],
        ['url', [{ address }]],
      ],
      '  urldate = {YYYY-MM-DD},\n',
    );
  },
};
