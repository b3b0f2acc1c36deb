import { firstDay } from '../../statements/dates/dates.ts';
import { bibtexEntry, bibtexKey, bibtexNames, bibtexText } from './bibtex-entry.ts';
import type { CitationFormat } from './citation-format.ts';
import { editionOf, factsOf } from './prose.ts';

/** An entry for BibTeX, which has no type for what was said, and no field for a day: both are told by the note. */
export const bibtex: CitationFormat = {
  id: 'bibtex',
  name: 'BibTeX',
  file: { extension: 'bib', type: 'application/x-bibtex', before: '', between: '\n\n', behind: '\n' },
  format: (cited) => {
    const { id, title, archive, said, address } = cited;
    const edition = editionOf(cited);
    return bibtexEntry(
      'misc',
      bibtexKey(id),
      [
        ['author', bibtexNames(cited)],
        ['title', `{${bibtexText(title)}}`],
        ['howpublished', bibtexText(edition === undefined ? archive : `${archive}, ${edition}`)],
        ['year', firstDay(said).slice(0, 4)],
        ['note', bibtexText(factsOf(cited))],
        ['url', [{ address }]],
      ],
      '  urldate = {YYYY-MM-DD},\n',
    );
  },
};
