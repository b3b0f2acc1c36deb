import type { KnownNames } from '../archive/names/known-names.ts';
import { resolveArticle } from '../archive/resolve-article.ts';
import { readArticle } from '../statements/article.ts';
import { at, error, warning } from '../statements/problems.ts';
import { wordsIn, type Draft } from './entries-there.ts';
import type { ImportInto, ImportPlan, Refuse } from './import-plan.ts';
import type { Links } from './links.ts';
import { plainWords } from './markdown-words.ts';
import { writeEntry, writeStatement } from './write-entry.ts';

/** Writes an entry where none is; compares it with the file that is there, and with `add` puts there what it lacks. */
export function settleEntry(
  path: string,
  draft: Draft,
  links: Links,
  names: KnownNames,
  into: ImportInto,
  refuse: Refuse,
  plan: ImportPlan,
): void {
  const { entry, there } = draft;
  const linksOf = links.of(draft);
  const { text } = writeEntry(entry, names, linksOf);
  const { counts } = plan;
  if (!there) {
    plan.files.push({ path: draft.path, text });
    counts.entries++;
    counts.taken += entry.rows.length;
    return;
  }
  if (withoutPins(there.text) === withoutPins(text)) {
    counts.unchanged += entry.rows.length;
    return;
  }
  const article = links.entries.article(there);
  const words = new Set(article ? wordsIn(article) : []);
  const lacking = entry.rows.filter((said) => !words.has(plainWords(said.words)));
  counts.unchanged += entry.rows.length - lacking.length;
  const [first, ...others] = entry.rows.filter((said) => !lacking.includes(said));
  const asBefore = first && writeEntry({ ...entry, rows: [first, ...others] }, names, linksOf).text;
  if (asBefore === undefined ? lacking.length === 0 : withoutPins(asBefore) !== withoutPins(there.text)) {
    const fact = `${there.path} is there already and says otherwise${differingLine(there.text, text)}; it was left as it is`;
    const repair = 'Take over by hand what is right, there or in this row.';
    plan.problems.push(at(path, entry.rows[0].values.placeOf('words'), warning('entry-there', fact, repair)));
  }
  if (lacking.length === 0) return;
  if (!into.add || !article) {
    const repair = article
      ? 'Nothing is overwritten: import with --add to put it at the end of that entry, or give the row another "entry".'
      : 'Nothing is overwritten: mend that file, or move it away.';
    for (const said of lacking) {
      refuse(said, 'words', error('entry-there', `${there.path} is there already, without this statement`, repair));
    }
    return;
  }
  const blocks = lacking.map((said) => writeStatement(said, article.date.edtf, names, linksOf(said)));
  const longer = { path: there.path, text: `${there.text.trimEnd()}\n\n${blocks.join('\n\n')}\n` };
  const reading = readArticle(longer, { html: false });
  const wrong = [...reading.problems, ...(reading.article ? resolveArticle(reading.article, names).problems : [])].find(
    ({ severity }) => severity === 'error',
  );
  if (wrong) {
    for (const said of lacking)
      refuse(said, 'words', error(wrong.code, `${there.path} would have a fault with it: ${wrong.fact}`, wrong.repair));
    return;
  }
  plan.added.push(longer);
  counts.taken += lacking.length;
}

/** Whether an address is pinned depends on what links to it, which may have come later. */
function withoutPins(text: string): string {
  return text.replace(/^(> — .*?) \^[\p{L}\p{M}\p{N}-]+$/gmu, '$1');
}

function differingLine(there: string, text: string): string {
  const [a, b] = [there.split('\n'), text.split('\n')];
  const line = a.findIndex((own, index) => own !== b[index]);
  return line < 0 ? '' : ` (its line ${line + 1})`;
}
