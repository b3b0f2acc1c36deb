import { withoutTimes } from '../../statements/dates/dates.ts';
import { bibtexEntry, bibtexKey, bibtexNames, bibtexText } from './bibtex-entry.ts';
import type { CitationFormat } from './citation-format.ts';
import { wordingOf, factsOf } from './prose.ts';

/** An entry for BibLaTeX, whose dates are EDTF as ours are. */
export const biblatex: CitationFormat = {
  id: 'biblatex',
  name: 'BibLaTeX',
  file: { extension: 'bib', type: 'application/x-bibtex', before: '', between: '\n\n', behind: '\n' },
  format: (cited) => {
    const { id, title, archive, said, occasion, eventPlace, edition, address } = cited;
    return bibtexEntry(
      'online',
      bibtexKey(id),
      [
        ['author', bibtexNames(cited)],
        ['title', `{${bibtexText(title)}}`],
        ['titleaddon', bibtexText(wordingOf(cited))],
        ['eventtitle', occasion && bibtexText(occasion)],
        ['venue', eventPlace && bibtexText(eventPlace)],
        ['date', withoutTimes(said.edtf)],
        ['organization', `{${bibtexText(archive)}}`],
        ['version', edition && bibtexText(edition)],
        ['note', bibtexText(factsOf(cited))],
        ['url', [{ address }]],
      ],
      '  urldate = {YYYY-MM-DD},\n',
    );
  },
};
