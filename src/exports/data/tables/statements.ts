import type { ArchivedArticle, ArchivedStatement } from '../../../archive/archived-statement.ts';
import { indexParties, type PartyIndex } from '../../../archive/names/parties.ts';
import { foldName } from '../../../archive/names/names.ts';
import { partyPath, speakerPath, statementPath, topicPath } from '../../../archive/permalinks.ts';
import { roleOn } from '../../../archive/names/roles.ts';
import type { Speaker } from '../../../archive/names/speakers.ts';
import { relationKinds } from '../../../statements/relations.ts';
import { plainText } from '../../../statements/statement.ts';
import { proseText } from '../prose-text.ts';
import { list, text, type Cell, type DataSource, type Row, type Table } from '../table.ts';
import { entryCells, entryColumns, entryGroups, entryId } from './entry-columns.ts';

/** Every statement with all that its entry says of it, by entries from the oldest on, and as they stand there. */
export const statements: Table = {
  name: 'statements',
  title: 'Statements',
  about: 'A row is something that somebody said, with all that the entry says of the occasion and of the source',
  isImported: true,
  refersTo: { entry_id: 'articles', speaker_id: 'speakers', topic_id: 'topics', party_id: 'parties' },
  groups: entryGroups,
  columns: () => [
    text('id', 'the address of the statement'),
    text('entry_id', 'the address of its entry'),
    text('fragment', 'the part of its address behind #'),
    text('date', 'when it was said, EDTF'),
    text('earliest', 'the first day that the date can mean'),
    text('latest', 'the last day that the date can mean'),
    list('speaker', 'who said it, as the entry prints the name; several said it together'),
    list('speaker_id', 'the address of each of them'),
    list('role', 'the office of each of them on that day'),
    list('behalf', 'on whose behalf, where that is not whom the speakers speak for'),
    list('party', 'the countries and organizations spoken for'),
    list('party_id', 'the address of each of them'),
    list('topics', 'what it is about'),
    list('topic_id', 'the address of each topic'),
    text(
      'mode',
      'direct (verbatim), indirect (a paraphrase) or mixed (both: what stands between quotation marks is verbatim)',
    ),
    text('words', 'the words, an empty line between paragraphs'),
    text('locator', 'where in the source'),
    text('note', 'what the entry says in front of it'),
    text('note_after', 'what the entry says behind its last statement'),
    text('entry_date', 'the date of the entry, where the statement has one of its own'),
    ...relationKinds.map((kind) => list(kind, `the addresses of what it ${kind}`)),
    list('by_editors', 'which of these relations those who keep the archive see, and not the source itself'),
    ...entryColumns,
  ],
  count: ({ archive }) =>
    archive.articles.reduce((sum, { status, statements: said }) => sum + (status === 'withdrawn' ? 0 : said.length), 0),
  *rows(source) {
    const rowOf = statementRows(source);
    for (const { status, statements: said } of source.archive.articles) {
      if (status !== 'withdrawn') yield* said.map(rowOf);
    }
  },
};

/** Makes rows of single statements, as the table has them. */
export function statementRows(source: DataSource): (statement: ArchivedStatement) => Row {
  const naming = nameSpeakers(source.archive.speakers);
  const parties = indexParties(source.archive.speakers);
  const ofEntries = new Map<ArchivedArticle, { cells: Row; notes: ReturnType<typeof notesOf> }>();
  return (statement) => {
    const { article } = statement;
    const entry = ofEntries.get(article) ?? { cells: entryCells(article), notes: notesOf(article) };
    ofEntries.set(article, entry);
    return { ...statementCells(statement, source, naming, parties), ...entry.notes.get(statement), ...entry.cells };
  };
}

function statementCells(
  statement: ArchivedStatement,
  source: DataSource,
  naming: (speaker: Speaker, printed: string) => string,
  parties: PartyIndex,
): Row {
  const { addressOf } = source;
  const { article, speakers, topics, date, relations } = statement;
  const said = relations.filter(({ direction, article: other }) => direction === 'to' && other.status !== 'withdrawn');
  const target = (relation: ArchivedStatement['relations'][number]) =>
    relation.statement
      ? addressOf(statementPath(relation.article.slug, relation.statement.id))
      : entryId(relation.article, source);
  return {
    id: addressOf(statementPath(article.slug, statement.id)),
    entry_id: entryId(article, source),
    fragment: statement.id,
    date: date.edtf,
    earliest: date.earliest ?? undefined,
    latest: date.latest ?? undefined,
    speaker: speakers.map(({ speaker, printedName }) => naming(speaker, printedName)),
    speaker_id: speakers.map(({ speaker }) => addressOf(speakerPath(speaker.slug))),
    role: speakers.map(({ role }) => role?.role ?? ''),
    behalf: behalfOf(statement, parties),
    party: statement.parties.map(({ name }) => name),
    party_id: statement.parties.map(({ slug }) => addressOf(partyPath(slug))),
    topics: topics.map(({ label }) => label),
    topic_id: topics.map(({ slug }) => addressOf(topicPath(slug))),
    mode: statement.mode,
    words: plainText(statement),
    locator: statement.locator?.text,
    entry_date: date.edtf === article.date.edtf ? undefined : article.date.edtf,
    ...Object.fromEntries(
      relationKinds.map((kind): [string, Cell] => [
        kind,
        said.filter((relation) => relation.kind === kind).map(target),
      ]),
    ),
    by_editors: said.filter(({ byEditors }) => byEditors).map((relation) => `${relation.kind} ${target(relation)}`),
  };
}

/** Whom it was said for, where the offices of that day do not say so already. */
function behalfOf({ behalf, speakers, date }: ArchivedStatement, parties: PartyIndex): string[] {
  const own = new Set(speakers.map(({ speaker }) => parties.spokenFor(speaker, roleOn(speaker, date))?.slug));
  return behalf.every(({ slug }) => own.has(slug)) ? [] : behalf.map(({ name }) => name);
}

/** How a speaker is named: as printed, or by the name of the file where two answer to what is printed. */
function nameSpeakers(speakers: readonly Speaker[]): (speaker: Speaker, printed: string) => string {
  const bearers = new Map<string, Set<Speaker>>();
  for (const speaker of speakers) {
    for (const { text: name } of speaker.names) {
      const known = bearers.get(foldName(name)) ?? new Set();
      bearers.set(foldName(name), known.add(speaker));
    }
  }
  return (speaker, printed) => ((bearers.get(foldName(printed))?.size ?? 0) > 1 ? speaker.slug : printed);
}

/** The prose in front of each statement of an entry, and behind the last one. */
function notesOf({ blocks }: ArchivedArticle): Map<ArchivedStatement, { note?: string; note_after?: string }> {
  const notes = new Map<ArchivedStatement, { note?: string; note_after?: string }>();
  let prose: string[] = [];
  let last: ArchivedStatement | undefined;
  for (const block of blocks) {
    if (block.type === 'prose') prose.push(proseText(block.html));
    else {
      notes.set(block.statement, { note: prose.join('\n\n') });
      prose = [];
      last = block.statement;
    }
  }
  if (last && prose.length > 0) notes.set(last, { ...notes.get(last), note_after: prose.join('\n\n') });
  return notes;
}
