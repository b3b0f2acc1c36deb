import type { ArchivedStatement } from '../archive/archive.ts';
import type { Review } from '../archive/review.ts';
import { en } from '../languages/en.ts';
import { formatDate } from '../languages/format-date.ts';
import { formatProblem, type Problem } from '../statements/problems.ts';
import { plainText } from '../statements/statement.ts';

/** The summary of a change as Markdown, which reads well in a terminal and on the page of a pull request. */
export function reviewLines(review: Review, problems: readonly Problem[], base: string): string[] {
  const { entries, added, changed, removed, speakers, topics, publishers, duplicates } = review;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const counts = [`${added.length} added`, `${changed.length} changed`, `${removed.length} removed`].join(', ');
  const nothing = added.length + changed.length + removed.length + speakers.length + topics.length === 0;
  return [
    `## What this does to the archive`,
    '',
    nothing && problems.length === 0
      ? `Nothing, compared with ${base}.`
      : `Compared with ${base}, statements: ${counts}.`,
    ...section('Errors: this cannot be merged', errors.map(formatProblem)),
    ...section('Warnings', warnings.map(formatProblem)),
    ...section('Statements added', added.map(statementLine)),
    ...section(
      'Statements changed',
      changed.map(({ after, what }) => `${statementLine(after)} (changed: ${what.join(', ')})`),
    ),
    ...section('Statements removed', removed.map(statementLine)),
    ...section(
      'Entries removed',
      entries.removed.map(({ slug }) => `articles/${slug}/`),
    ),
    ...section(
      'Addresses that lead elsewhere now',
      entries.moved.map(({ from, to }) => `articles/${from}/ to articles/${to.slug}/`),
    ),
    ...section('New speakers', speakers),
    ...section('New topics', topics),
    ...section('New publishers', publishers),
    ...section(
      'Perhaps in the archive already',
      duplicates.map(
        ({ added: statement, twin, shared }) =>
          `${addressOf(statement)} shares ${Math.round(shared * 100)} % of its words with ${addressOf(twin)}`,
      ),
    ),
  ];
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `### ${title}`, '', ...items.map((item) => `- ${item}`)];
}

function addressOf({ article, id }: ArchivedStatement): string {
  return `articles/${article.slug}/#${id}`;
}

/** Who, when, on what, whether verbatim, and the words whole: a reviewer needs them all. */
function statementLine(statement: ArchivedStatement): string {
  const { speaker, role, date, topics, mode } = statement;
  const who = [speaker.name, role && en.role(role.role, role.organization)].filter(Boolean).join(', ');
  const about = topics.map(({ label }) => label).join(', ');
  const words = plainText(statement).replace(/\s+/g, ' ');
  return `**${who}**, ${formatDate(date.edtf, en)}, on ${about}. ${en.mode[mode]}: ${words} ${addressOf(statement)}`;
}
