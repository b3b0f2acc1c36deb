import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { editionFile } from '../archive/permalinks.ts';
import { newestFirst } from '../archive/chronology.ts';
import { archiveBook } from '../exports/archive-book.ts';
import { en } from '../languages/en/interface.ts';
import { loadWords } from '../languages/load-words.ts';
import { buildIndex } from '../search/files/build-index.ts';
import { openEngine } from '../search/engine.ts';
import { notNarrowed } from '../search/queries/narrowing.ts';
import { sayUnknown } from '../search/hits/say-unknown.ts';
import { searchRecords } from '../search/files/records.ts';
import { knownNames } from '../search/files/silent-names.ts';
import { readCollectionForUse } from './read-collection.ts';
import { print, printText, tellUsage } from '../site/terminal.ts';

const usage = `npm run epub -- [--speaker NAME] [--topic NAME] [--publisher NAME] [--mode KIND] [--from DATE] [--to DATE] [--out FILE]

Writes the archive, or what is left of it by these filters, as a book: a chapter a year, lists by speaker and by topic.
  --speaker, --topic, --publisher   by name, alias or address; may be given more than once, which widens
  --out FILE                        the name of the book, else that of the site`;

const several = { type: 'string', multiple: true } as const;

async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      speaker: several,
      topic: several,
      publisher: several,
      mode: several,
      from: { type: 'string', default: '' },
      to: { type: 'string', default: '' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    printText(usage);
    return;
  }
  const archive = readCollectionForUse();
  const { speaker = [], topic = [], publisher = [], mode = [], from, to } = values;
  const index = buildIndex(searchRecords(archive), undefined, knownNames(archive));
  const engine = await openEngine({ read: (name) => Promise.resolve(index.get(name) ?? new Uint8Array()) });
  const asked = { ...notNarrowed, speaker, topic, publisher, mode, from, to };
  const { documents, unknown, forgiven } = await engine.narrow(asked);
  // A search shows at once how it read a name; a book is given away, and nobody sees that another person was meant.
  const [first] = [...unknown, ...forgiven.map(({ field, value, read }) => ({ field, value, nearest: read[0]?.name }))];
  if (first) throw new Error(sayUnknown(first, en));
  if (documents.length === 0) throw new Error('nothing is left by these filters');
  const wanted = new Set(newestFirst(archive.statements).filter((_statement, number) => documents.includes(number)));
  const part = [...speaker, ...topic, ...publisher, ...mode, [from, to].filter(Boolean).join(' – ')].filter(Boolean);
  const words = await loadWords(archive.site.languages[0] ?? 'en');
  const statements = archive.statements.filter((statement) => wanted.has(statement));
  const out = values.out ?? editionFile([archive.site.title, ...part].join(' '), 'epub');
  writeFileSync(
    out,
    await archiveBook(archive, statements, words, part.join(', '), (bytes) => deflateRawSync(bytes, { level: 9 })),
  );
  print(`${out}: ${en.statements(statements.length)}`);
}

try {
  await run();
} catch (reason) {
  // A mistyped option or a name that nobody has: one line, and how to call it.
  tellUsage(reason, usage);
  process.exitCode = 2;
}
