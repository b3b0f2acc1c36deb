import { apa } from './apa.ts';
import { biblatex } from './biblatex.ts';
import { bibtex } from './bibtex.ts';
import { chicago } from './chicago.ts';
import type { CitationFormat } from './citation-format.ts';
import { cslJson } from './csl-json.ts';
import { mla } from './mla.ts';
import { oscola } from './oscola.ts';
import { ownNote } from './own-note.ts';
import { ris } from './ris.ts';
import { unitedNations } from './united-nations.ts';
import { wikipedia } from './wikipedia.ts';

/** Every way to cite a statement, in the order in which pages offer them: another is a file and a line. */
export const citationFormats: readonly CitationFormat[] = [
  ownNote,
  chicago,
  mla,
  apa,
  oscola,
  unitedNations,
  wikipedia,
  bibtex,
  biblatex,
  ris,
  cslJson,
];
