import { createInterface } from 'node:readline';
import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftJson } from '../drafting/draft-json.ts';
import type { DraftNames } from '../drafting/draft-names.ts';
import { draftReport } from '../drafting/draft-report.ts';
import { draftUnread } from '../drafting/draft-unread.ts';
import type { Draft } from '../drafting/draft.ts';
import type { Asked } from '../drafting/find-statements.ts';
import { kindNamed, textKinds } from '../drafting/kinds/kinds.ts';
import type { ReportHints } from '../drafting/text/report-hints.ts';
import { writeDraft } from '../drafting/write-draft.ts';
import { textDigest } from '../statements/text/text-digest.ts';
import { reportingTagOf } from '../languages/languages.ts';
import { loadReportingWords } from '../languages/load-reporting-words.ts';
import { tellLanguage, unreadLanguage } from '../languages/tell-language.ts';
import { contentFolder } from '../site/content/read-content.ts';
import { decodeUtf8 } from '../statements/text/characters.ts';
import { readNames } from './read-names.ts';
import { readPage } from './read-page.ts';
import { print, printJson, printText, tellUsage, writeData } from '../site/terminal.ts';

const usage = `npm run draft -- REPORT [--paraphrase] [--write] [--year YYYY] [--language TAG] [--kind KIND]
                         [--paragraphs each|together] [--json]
npm run draft -- --jsonl < reports.jsonl

Reads the text of a report, or a saved page, and drafts the entry for a person to review; it sends nothing anywhere.
  REPORT         a file; - for standard input
  --paraphrase   leave the words out, with a line to be written in the place of each statement
  --write        put the draft into the content folder instead of printing it
  --year YYYY    the year of a report that prints none
  --language TAG the language of the report, else the one its words are of
  --kind KIND    what the text is, else what its form tells: ${textKinds.map(({ name }) => name).join(', ')}
  --paragraphs   "each" makes each paragraph of a turn or a speech a statement, "together" all of it one
  --json         what was found, with UTF-16 offsets into the text as given
  --jsonl        lines with "id" and "text" on standard input, an answer a line in the same order`;

interface Options {
  paraphrase?: boolean | undefined;
  write?: boolean | undefined;
  json?: boolean | undefined;
  year?: string | undefined;
  language?: string | undefined;
  kind?: string | undefined;
  paragraphs?: string | undefined;
}

/** How a person wants the text read. */
function askedOf({ kind, paragraphs }: Options): Asked {
  if (paragraphs !== undefined && paragraphs !== 'each' && paragraphs !== 'together')
    throw new Error(`--paragraphs is each or together, not "${paragraphs}"`);
  return { kind: kind === undefined ? undefined : kindNamed(kind), paragraphs };
}

async function draft(path: string, options: Options, names: DraftNames, folder: string): Promise<void> {
  const bytes = path === '-' ? readFileSync(0) : readFileSync(path);
  const given = decodeUtf8(bytes);
  if (given === undefined) throw new Error(`${path} is not UTF-8`);
  // Offsets are those of the text as given: of a page only its words can be read.
  const page = readPage(given);
  const text = page?.text ?? given;
  const hints: ReportHints = { ...page?.hints, ...(options.year !== undefined && { year: Number(options.year) }) };
  const found = await draftOf(text, names, hints, options);
  if (options.json) {
    printJson(draftJson(found), 2);
    return;
  }
  const sha256 = await textDigest(text);
  const file = writeDraft(text, found, { paraphrase: options.paraphrase ?? false, sha256 });
  if (!options.write) {
    writeData(file.text);
    return;
  }
  const target = join(folder, file.path);
  if (existsSync(target)) throw new Error(`${target} is there already`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, file.text);
  print(target);
}

async function draftOf(text: string, names: DraftNames, hints: ReportHints, options: Options): Promise<Draft> {
  const { language } = options;
  const unread = language === undefined ? unreadLanguage(text) : undefined;
  if (unread !== undefined) return draftUnread(text, unread, names, hints);
  const words = await loadReportingWords(language === undefined ? tellLanguage(text) : reportingTagOf(language));
  return draftReport(text, names, words, hints, askedOf(options));
}

async function draftMany(names: DraftNames, options: Options, input: NodeJS.ReadableStream): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const { id, text } = JSON.parse(line) as { id?: unknown; text?: unknown };
    if (typeof text !== 'string') throw new Error(`line ${number} has no "text"`);
    printJson({ id, ...draftJson(await draftOf(text, names, {}, options)) });
  }
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      paraphrase: { type: 'boolean' },
      write: { type: 'boolean' },
      year: { type: 'string' },
      language: { type: 'string' },
      kind: { type: 'string' },
      paragraphs: { type: 'string' },
      json: { type: 'boolean' },
      jsonl: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [path] = positionals;
  if (values.help) printText(usage);
  else {
    if (values.year !== undefined && !/^\d{4}$/.test(values.year)) throw new Error(`"${values.year}" is not a year`);
    const folder = contentFolder(process.env);
    if (values.jsonl)
      await draftMany(readNames(folder), values, path === undefined ? process.stdin : createReadStream(path));
    else if (path === undefined) throw new Error('name a report');
    else await draft(path, values, readNames(folder), folder);
  }
} catch (reason) {
  // A file that is not there, a mistyped option: one line, and how to call it.
  tellUsage(reason, usage);
  process.exitCode = 2;
}
