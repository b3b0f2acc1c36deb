import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { Parser } from 'n3';
import type { DataSource } from '../../../src/exports/data/table.ts';
import { dataFormats } from '../../../src/exports/data/formats.ts';
import { en } from '../../../src/languages/en/interface.ts';
import { tables } from '../../../src/exports/data/tables.ts';
import { feedFormats } from '../../../src/exports/feeds/feed-formats.ts';
import { makeFeed } from '../../../src/exports/feeds/feed.ts';
import { icalendar } from '../../../src/exports/feeds/icalendar.ts';
import { linkedFiles } from '../../../src/exports/linked-data/linked-files.ts';
import { entryJsonLd, jsonLdScript } from '../../../src/exports/linked-data/schema-org.ts';
import { en as words } from '../../../src/languages/en/interface.ts';
import { xml } from '../../attacks/read-outputs.ts';
import { fail } from '../target.ts';
import { collectionWith, entryTarget } from '../norland-entry.ts';

/** What others read of a collection with the entry in it, each file read by a program of its format. */
export const exports = entryTarget('exports', (text) => {
  const { archive } = collectionWith(text);
  const source: DataSource = { archive, addressOf: (path) => `https://papers.example/${path}` };
  for (const table of tables) {
    const rows = [...table.rows(source)];
    for (const format of dataFormats) {
      const written = [...format.write({ columns: table.columns(source), groups: table.groups, rows })].join('');
      const found = countOf(format.ending, written);
      if (found !== rows.length)
        fail(`${table.name}.${format.ending} has ${String(found)} of ${String(rows.length)} rows`);
    }
  }
  const feed = makeFeed({ title: archive.site.title, path: '', statements: archive.statements }, source, words);
  for (const format of feedFormats) {
    const written = format.write(feed);
    if (format.file.endsWith('.json')) JSON.parse(written);
    else xml(written);
  }
  new ICAL.Component(ICAL.parse(icalendar(source, en)) as unknown[]);
  for (const file of linkedFiles) {
    const written = file.write(source);
    if (file.name.endsWith('.ttl')) new Parser().parse(written);
    else if (file.name.endsWith('.xml')) xml(written);
    else JSON.parse(written);
  }
  for (const article of archive.articles) {
    const script = String(jsonLdScript(entryJsonLd(article, source)));
    const [, inside = ''] = /^<script[^>]*>(.*)<\/script>$/su.exec(script) ?? [];
    if (/<\/?script|<!--/i.test(inside)) fail(`the data of a page end it: ${inside.slice(0, 80)}`);
    JSON.parse(inside);
  }
});

function countOf(ending: string, written: string): number {
  if (ending === 'json') return (JSON.parse(written) as unknown[]).length;
  if (ending === 'csv') return parse(written, { record_delimiter: '\r\n' }).length - 1;
  const lines = written.split('\n').filter(Boolean);
  for (const line of lines) JSON.parse(line);
  return lines.length;
}
