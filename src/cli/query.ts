import { parseArgs } from 'node:util';
import { bibliographyText } from '../exports/citations/bibliography.ts';
import { citationFormats } from '../exports/citations/formats.ts';
import { dataFormats } from '../exports/data/formats.ts';
import { statementRows, statements } from '../exports/data/tables/statements.ts';
import { loadWords } from '../languages/load-words.ts';
import { contentFolder } from '../site/content/read-content.ts';
import { openArchive } from './searching/open-archive.ts';
import { summaryLines } from './searching/print-hits.ts';
import { printText, tell, tellUsage, writeData, writeJson } from '../site/terminal.ts';

const bibliographies = citationFormats.filter(({ file }) => file !== undefined);
const names = [...dataFormats.map(({ ending }) => ending), ...bibliographies.map(({ id }) => id)];
const usage = `npm run query -- QUERY [--format ${names.join('|')}] [--limit N]

Writes every statement that a query of the site finds, as the tables of the data have them (docs/data.md): the query of a search,
with words and fields, such as 'country:russia topic:ceasefires from:2016'; or cites them, read today. How it was read stands on stderr.
  --format    ${names.join(', ')}; json unless told
  --limit N   the N best only
Exits with 0 when something was found, with 1 when nothing was, with 2 when the call cannot be read.`;

async function run(words: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'json' },
      limit: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    printText(usage);
    return;
  }
  const format = dataFormats.find(({ ending }) => ending === values.format);
  const bibliography = bibliographies.find(({ id }) => id === values.format);
  if (!format && !bibliography) throw new Error(`--format is ${names.join(', ')}, not "${values.format}"`);
  const limit = values.limit === undefined ? Number.MAX_SAFE_INTEGER : Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1) throw new Error(`--limit is a number from 1, not "${values.limit ?? ''}"`);
  const query = positionals.join(' ').trim();
  if (query === '') throw new Error('there is nothing to ask for');

  const { source, leftOut, search, citedFrom } = await openArchive(contentFolder(process.env));
  for (const line of leftOut) tell(line);
  const { answer, found } = await search(query, { limit });
  if (format) {
    const table = {
      columns: statements.columns(source),
      groups: statements.groups,
      rows: found.map(statementRows(source)),
    };
    const write = format.ending === 'csv' ? writeData : writeJson;
    for (const part of format.write(table)) write(part);
  } else if (bibliography) {
    const words = await loadWords(source.archive.site.languages[0]);
    const write = bibliography.id === 'csl' ? writeJson : writeData;
    write(bibliographyText(bibliography, found, citedFrom(words), today(new Date())));
  }
  for (const line of summaryLines(query, answer)) tell(line);
  process.exitCode = answer.total === 0 ? 1 : 0;
}

/** The day of the calendar on the wall. */
function today(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

try {
  await run(process.argv.slice(2));
} catch (reason) {
  // A mistyped option or a folder that is not there: one line, and how to call it.
  tellUsage(reason, usage);
  process.exitCode = 2;
}
