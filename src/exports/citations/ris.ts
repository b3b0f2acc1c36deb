import { bareLine, type CitationPart } from './citation-part.ts';
import type { CitationFormat } from './citation-format.ts';
import { invertedName } from './inverted-name.ts';
import { editionOf, factsOf } from './prose.ts';

/** A record of RIS: a field a line, so that no value may have two. */
export const ris: CitationFormat = {
  id: 'ris',
  name: 'RIS',
  file: { extension: 'ris', type: 'application/x-research-info-systems', before: '', between: '\n', behind: '' },
  format: (cited) => {
    const { id, speakers, title, archive, said, occasion, eventPlace, language, address, kind, report, page } = cited;
    const [year = '', month = '', day = ''] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d{2}))?)?/.exec(said.edtf)?.slice(1) ?? [];
    const [, first = page, last] = /^([^\s,–-]+)\s?[–-]\s?([^\s,–-]+)$/.exec(page ?? '') ?? [];
    const line = (tag: string, value: string | undefined): CitationPart[] =>
      value === undefined || value === '' ? [] : [`${tag}  - ${bareLine(value)}\n`];
    return [
      ...line('TY', kind === 'letter' ? 'PCOMM' : kind === 'article' ? 'NEWS' : 'ELEC'),
      ...line('ID', id),
      // A comma parts family name, given name and suffix.
      ...speakers.flatMap(({ name }) => line('AU', invertedName({ ...name, text: name.text.replaceAll(',', '') }))),
      ...line('TI', title),
      ...line('T2', archive),
      ...line('PY', year),
      ...line('DA', year === '' ? undefined : `${year}/${month}/${day}/`),
      ...line('ET', editionOf(cited)),
      ...line('C1', occasion),
      ...line('CY', eventPlace),
      ...line('M1', report.document),
      ...line('SP', first),
      ...line('EP', last),
      ...line('LA', language),
      ...line('N1', factsOf(cited)),
      'UR  - ',
      { address },
      '\n',
      ...line('L2', report.url),
      { whenRead: 'Y2  - YYYY/MM/DD/\n' },
      'ER  - \n',
    ];
  },
};
