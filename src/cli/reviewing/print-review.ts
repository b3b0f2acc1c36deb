import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { FactsChange, FilesChange, Review, StatementChange } from '../../review/review.ts';
import { en } from '../../languages/en/interface.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import { listed } from '../../rendering/listed.ts';
import { whoSaid } from '../../rendering/statement/who-said.ts';
import { formatProblem, type Problem } from '../../statements/problems.ts';
import { plainText } from '../../statements/statement.ts';

/** The summary of a change as Markdown, which reads well in a terminal and on the page of a pull request. */
export function reviewLines(review: Review, problems: readonly Problem[], base: string): string[] {
  const { entries, added, changed, removed, speakers, topics, publishers, site, duplicates } = review;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const counts = [`${added.length} added`, `${changed.length} changed`, `${removed.length} removed`].join(', ');
  const sections = [
    ...section('Errors: this cannot be merged', errors.map(problemLine)),
    ...section('Warnings', warnings.map(problemLine)),
    ...section('Statements added', added.map(statementLine)),
    ...section('Statements changed', changed.map(changeLine)),
    ...section('Statements removed', removed.map(statementLine)),
    ...section(
      'Entries changed',
      entries.changed.map((change) => factsLine(`articles/${change.slug}/`, change)),
    ),
    ...section(
      'Entries removed',
      entries.removed.map(({ slug }) => `articles/${slug}/`),
    ),
    ...section(
      'Addresses that lead elsewhere now',
      entries.moved.map(({ from, to }) => `articles/${from}/ to articles/${to.slug}/`),
    ),
    ...filesSections('speakers', speakers),
    ...filesSections('topics', topics),
    ...filesSections('publishers', publishers),
    ...section(
      'The site itself',
      site.map((change) => factsLine('content/', change)),
    ),
    ...section(
      'Perhaps in the archive already',
      duplicates.map(
        ({ added: statement, twin, shared }) =>
          `${addressOf(statement)} shares ${Math.round(shared * 100)} % of its words with ${addressOf(twin)}`,
      ),
    ),
  ];
  return [
    `## What this does to the archive`,
    '',
    sections.length === 0 ? `Nothing, compared with ${base}.` : `Compared with ${base}, statements: ${counts}.`,
    ...sections,
  ];
}

function filesSections(
  kind: 'speakers' | 'topics' | 'publishers',
  { added, changed, removed, moved }: FilesChange,
): string[] {
  const title = { speakers: 'Speakers', topics: 'Topics', publishers: 'Publishers' }[kind];
  return [
    ...section(`New ${kind}`, added.map(asWritten)),
    ...section(
      `${title} changed`,
      changed.map((change) => factsLine(`${kind}/${change.slug}/`, change)),
    ),
    ...section(`${title} removed`, removed.map(asWritten)),
    ...section(
      `${title} with another address`,
      moved.map(({ from, to }) => `${kind}/${from}/ leads to ${kind}/${to}/`),
    ),
  ];
}

function section(title: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : ['', `### ${title}`, '', ...items.map((item) => `- ${item}`)];
}

/** Markdown that shows these characters and no others: words are evidence, also in a summary. */
function asWritten(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_~]|\](?=[([])|<(?=[\p{L}/!?])|&(?=[\w#]+;)/gu, '\\$&');
}

function problemLine(problem: Problem): string {
  return asWritten(formatProblem(problem));
}

function addressOf({ article, id }: ArchivedStatement): string {
  return `articles/${article.slug}/#${id}`;
}

function wordsOf(statement: ArchivedStatement): string {
  return asWritten(plainText(statement));
}

/** Who, when, on what, whether verbatim, and the words whole: a reviewer needs them all. */
function statementLine(statement: ArchivedStatement): string {
  const { speakers, date, topics, mode } = statement;
  const { isJoint, members, behalf } = whoSaid(statement, en);
  const who = [
    ...speakers.flatMap(({ speaker, role }) => [speaker.name, role ? en.role(role.role, role.organization) : '']),
    isJoint ? en.said.together : '',
    behalf.length > 0 ? en.said.onBehalf(listed(behalf, en)) : '',
    members.length > 0 ? en.said.members(listed(members, en)) : '',
  ].filter((part) => part !== '');
  const about = topics.map(({ label }) => label).join(', ');
  const head = `**${asWritten(who.join(', '))}**, ${formatDate(date, en)}, on ${asWritten(about)}.`;
  return `${head} ${en.mode[mode]}: ${wordsOf(statement)} ${addressOf(statement)}`;
}

/** The statement as it is, what changed, and the words that it had. */
function changeLine({ before, after, what }: StatementChange): string {
  const was = what.includes('words') ? ` It was: ${wordsOf(before)}` : '';
  return `${statementLine(after)} (changed: ${what.join(', ')})${was}`;
}

/** Longer values are not printed twice: the change itself shows them. */
const longestValue = 200;

function factsLine(address: string, { facts }: FactsChange): string {
  const printed = facts.map(({ name, before, after }) => {
    if (name === 'text' || name === 'about' || before.length + after.length > longestValue) return name;
    return `${name} from ${before === '' ? 'none' : `“${asWritten(before)}”`} to ${after === '' ? 'none' : `“${asWritten(after)}”`}`;
  });
  return `${address}: ${printed.join(', ')}`;
}
