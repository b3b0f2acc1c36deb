import { readFileSync } from 'node:fs';
import { readArticle } from '../../statements/article.ts';
import { decodeUtf8 } from '../../statements/text/characters.ts';
import { at, byPlace, error, warning, type Problem, type SourceFile } from '../../statements/problems.ts';
import { textDigest } from '../../statements/text/text-digest.ts';
import { findUnsaid } from '../../statements/text/verbatim-gate.ts';
import { readPage } from '../read-page.ts';

/** An entry, read against the text of its report. */
export interface AgainstReport {
  file: SourceFile;
  statements: number;
  problems: Problem[];
}

/** Checks that every word an entry puts between quotation marks stands in a report, and that it is the report it was read from. */
export async function checkAgainst(reportPath: string, entryPath: string): Promise<AgainstReport> {
  const given = readText(reportPath);
  const report = readPage(given)?.text ?? given;
  const file = { path: entryPath, text: readText(entryPath) };
  const { article, problems } = readArticle(file, { html: false });
  if (!article) return { file, statements: 0, problems };
  const statements = article.blocks.filter(({ type }) => type === 'statement').length;
  const digest = await textDigest(report);
  const own = article.source.sha256;
  const place = article.source.publisher.place;
  const found = findUnsaid(article.blocks, file, report);
  if (digest === undefined) return { file, statements, problems: [...problems, ...found].sort(byPlace) };
  if (own === undefined) {
    const repair = `Add "sha256: ${digest}" to "source:", so that others can check it too.`;
    found.push(
      at(entryPath, place, warning('no-digest', 'the entry does not say which text it was read from', repair)),
    );
  } else if (own !== digest) {
    const fact = 'the entry was read from another text than this one';
    const repair = `Use the text it was read from, or write "sha256: ${digest}" when this one is right.`;
    found.push(at(entryPath, place, error('other-text', fact, repair)));
  }
  return { file, statements, problems: [...problems, ...found].sort(byPlace) };
}

function readText(path: string): string {
  const text = decodeUtf8(readFileSync(path));
  if (text === undefined) throw new Error(`${path} is not UTF-8`);
  return text;
}
