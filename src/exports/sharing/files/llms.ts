import type { ArchivedArticle } from '../../../archive/archived-statement.ts';
import { entrySourcePath } from '../../../archive/permalinks.ts';
import { dataFiles, dataFolder, publishedName } from '../../data/data-files.ts';
import { markdownLine } from '../markdown-line.ts';
import type { SiteFile } from '../shared-site.ts';

/** Entries that are named one by one; all others stand in the tables. */
export const mostNamed = 500;

/** What the archive holds and where, for language models that read it for somebody (llmstxt.org): in English, as the names of columns are. */
export const llms: SiteFile = {
  write: (site) => {
    const { archive, addressOf } = site;
    const { title, strapline, licence } = archive.site;
    const latest = archive.articles.slice(-mostNamed).toReversed();
    const rest = archive.articles.length - latest.length;
    const nameOf = (file: string) => (file === dataFiles.openApi ? file : publishedName(file, site));
    const lines = [
      `# ${markdownLine(title)}`,
      '',
      `> ${markdownLine(strapline.name)}`,
      '',
      `${archive.statements.length} statements in ${archive.articles.length} entries. Each has a speaker, a date, a source and a mode: what is verbatim stands in quotation marks, all else is paraphrase and not the speaker’s own words. Quote a statement with its date, its mode and its address; of an entry that is disputed, corrected or withdrawn say so. Licence: ${markdownLine(licence.name)}.`,
      '',
      '## Data',
      '',
      ...dataLinks.map(([plain, about]) => {
        const file = nameOf(plain);
        return `- [${file}](${addressOf(`${dataFolder}${file}`)}): ${about}`;
      }),
      '',
      '## Entries',
      '',
      ...latest.map((article) => entryLine(article, addressOf)),
      ...(rest > 0
        ? [
            `- ${rest} earlier ones are rows of [${nameOf('articles.csv')}](${addressOf(`${dataFolder}${nameOf('articles.csv')}`)})`,
          ]
        : []),
    ];
    return new Map([['llms.txt', `${lines.join('\n')}\n`]]);
  },
};

const dataLinks: readonly (readonly [string, string])[] = [
  ['statements.ndjson', 'every statement with its speaker, date, mode, words and source, a line each'],
  ['articles.csv', 'every entry'],
  [dataFiles.openApi, 'every file, and what its columns mean'],
  ['annotations.jsonld', 'verbatim words as annotations of their sources'],
];

function entryLine(article: ArchivedArticle, addressOf: (path: string) => string): string {
  const { title, date, slug, statements, status } = article;
  const names = [...new Set(statements.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker.name)))];
  const facts = [...(status === 'current' ? [] : [status]), date.edtf, ...names].map(markdownLine).join(', ');
  return `- [${markdownLine(title)}](${addressOf(entrySourcePath(slug))}): ${facts}`;
}
