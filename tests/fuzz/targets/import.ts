import { archiveOf, importFile } from '../../importing/import-text.ts';
import { fail, type Target } from '../target.ts';

const table = `speaker,date,text,topic,publisher,url,title,occasion,role,quote
Ada Marsh,2031-05-30,"Grain will pass, and “nobody” will stop it.",grain,Norland Gazette,https://news.example/1,Marsh on grain,Talks,Minister of Foreign Affairs,direct
Ludmila Fen,2 May 2031,"The port
is open.",ports;grain,The Strait Review,https://review.example/2,Fen on ports,,Envoy of Sudmark,indirect
`;
const list = JSON.stringify(
  [
    { speaker: 'Ada Marsh', date: '2031-05-30', text: 'Grain will pass.', topics: ['grain'], source: { publisher: 'Norland Gazette', url: 'https://news.example/3' } },
    { speaker: 'Bo Quill', date: '2031', text: 'No.', topics: ['tolls'], source: { publisher: 'Quill', url: 'https://quill.example/' } },
  ],
  null,
  1,
); // prettier-ignore
const tei = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en"><teiHeader><fileDesc><titleStmt><title>Sitting</title></titleStmt><publicationStmt><publisher>Norland Gazette</publisher><idno type="symbol">NC/31/7</idno></publicationStmt></fileDesc><profileDesc><settingDesc><setting><date when="2031-05-02"/></setting></settingDesc><particDesc><listPerson><person xml:id="am"><persName>Ada Marsh</persName></person></listPerson></particDesc></profileDesc></teiHeader><text><body><div><head>Grain</head><u who="#am"><seg>Grain &amp; ships.</seg></u></div></body></text></TEI>`;
const popolo = JSON.stringify({ persons: [{ id: 'a', name: 'Ada Marsh', other_names: [{ name: 'A. Marsh' }] }], organizations: [{ id: 'o', name: 'Council' }], memberships: [{ person_id: 'a', organization_id: 'o', role: 'Chair' }] }); // prettier-ignore

/** Whatever a file to import holds, what it becomes lies in the content folder and passes the check that an import ends with. */
export const imports: Target = {
  name: 'import',
  seeds: [table, table.replaceAll(',', ';'), list, tei, popolo],
  pieces: ['"', '""', ',', ';', '\t', '\r\n', 'speaker', 'date', 'text', 'topics', 'source.publisher', '{', '}', '[', ']', ':', 'null', '"a":', '<u who="#am">', '</u>', '<seg>', '&#x202E;', '&lt;', '=1+1', '2031-13-01', '30/05/2031', '../../x', 'con', '> ', '\n\n— ', '^id', '#', 'Ada Marsh', 'Ада Марш'], // prettier-ignore
  async holds(text) {
    const ending = /^\s*[[{]/.test(text) ? 'json' : /^\s*</.test(text) ? 'xml' : 'csv';
    const plan = await importFile(`a.${ending}`, text.toWellFormed(), {
      map: 'constants: { topics: grain, source.publisher: Norland Gazette }\n',
    });
    for (const { path } of plan.files) {
      const isInside = /^content\/(?:articles|speakers|topics|publishers)\/[^\\\0]+\.md$/.test(path);
      if (!isInside || path.split('/').some((name) => name.startsWith('.'))) fail(`would write ${path}`);
    }
    const { errors } = archiveOf(plan.after);
    for (const { file, fact } of errors) fail(`${file}: ${fact}`);
  },
};
