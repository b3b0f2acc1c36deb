import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNames } from '../../../src/cli/read-names.ts';
import { readPage } from '../../../src/cli/read-page.ts';
import { draftReport } from '../../../src/drafting/draft-report.ts';
import { draftUnread } from '../../../src/drafting/draft-unread.ts';
import { writeDraft } from '../../../src/drafting/write-draft.ts';
import { loadReportingWords } from '../../../src/languages/load-reporting-words.ts';
import { tellLanguage, unreadLanguage } from '../../../src/languages/tell-language.ts';
import { readArticle } from '../../../src/statements/article.ts';
import { findUnsaid } from '../../../src/statements/text/verbatim-gate.ts';
import { norland } from '../../read-folder.ts';
import { fail, type Target } from '../target.ts';

const folder = 'tests/fixtures/reports';
const kinds = readdirSync(folder).filter((name) => readdirSync(join(folder, name)).includes('01.txt'));
const reports = kinds.flatMap((kind) => ['01', '02'].map((number) => readFileSync(join(folder, kind, `${number}.txt`), 'utf8').slice(0, 5000))); // prettier-ignore
const names = readNames(norland);

/** What a report says between quotation marks, its draft says letter for letter or not at all, and a mark that it adds is a doubt; a draft that is read has as many statements. */
export const draft: Target = {
  name: 'draft',
  seeds: reports,
  pieces: ['Ada Marsh said that ', ', she said, “', '” she added. ', 'Q: ', 'MARSH: ', 'Mr. Kornev (Sudmark): ', '- ', 'He said that ', 'According to ', 'The Minister told reporters: ', '\n\n1. ', 'PORT ADA, May 30 (Norland News) -- ', '30 May 2031', 'Excellency,\n', '“', '”', ' "', '" ', '<p>', '</p>', '<html><body>', '&nbsp;', 'Mr ', '. ', '— ', 'Сказала Ада Марш: «', '»'], // prettier-ignore
  async holds(given) {
    const decoded = given.toWellFormed();
    const text = readPage(decoded)?.text ?? decoded;
    const unread = unreadLanguage(text);
    const found =
      unread === undefined
        ? await draftReport(text, names, await loadReportingWords(tellLanguage(text)), { year: 2031 })
        : draftUnread(text, unread, names, { year: 2031 });
    const written = writeDraft(text, found, { paraphrase: false });
    // The day that the report does not tell is left to whoever drafts.
    const file = { ...written, text: written.text.replace(/^date: .*X.*$/m, 'date: 2031-05-30') };
    const { article, problems } = readArticle(file);
    if (problems.length === 0 && !article) fail('the draft is not read, and nothing is said of it');
    // What nobody can read, such as three hundred brackets in a row, is told where it stands.
    if (!article) return;
    const count = article.blocks.filter(({ type }) => type === 'statement').length;
    if (count !== found.statements.length)
      fail(`of ${String(found.statements.length)} statements ${String(count)} are read`);
    // A number of a page in the middle of a sentence is left out; the rest stands there in one piece.
    const pieces = found.statements.map(({ parts }) => parts.map(([start, end]) => text.slice(start, end)).join(' '));
    for (const { fact } of findUnsaid(article.blocks, file, [text, ...pieces].join('\n\n')))
      fail(`nobody said it: ${fact}`);
  },
};
