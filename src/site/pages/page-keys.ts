import { hash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import type { ArchivedArticle, ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Clock } from '../../archive/chronology.ts';
import { isEntryPath } from '../../archive/collection.ts';
import { dateBy } from '../../lenses/timeline.ts';
import { codeVersion } from '../kept.ts';
import { contentFolder } from '../content/read-content.ts';
import { fileDigests } from '../content/load-archive.ts';
import { archivePositions } from './setting.ts';

/** The rooms whose code makes pages of an archive. */
const rooms = ['statements', 'languages', 'archive', 'lenses', 'rendering', 'exports', 'search', 'site'];

/** What of the archive is on a page, besides the names, labels and settings that all pages share. */
export interface Shown {
  entries?: readonly ArchivedArticle[];
  /** Lists of statements; one that several pages show is looked at once. */
  statements?: readonly (readonly ArchivedStatement[])[];
  /** The clock by whose days all statements of the archive are counted on it. */
  daysBy?: Clock;
  /** What else it tells, as text. */
  also?: string;
}

/** Says by digest from what each page is made: pages with the same key are the same, byte for byte. */
export class PageKeys {
  private readonly archive: Archive;
  private readonly digests = fileDigests();
  private readonly shared: string;
  private readonly ofEntry = new Map<ArchivedArticle, string>();
  private readonly ofStatement = new Map<ArchivedStatement, string>();
  private readonly ofList = new Map<readonly ArchivedStatement[], string>();
  private readonly ofClock = new Map<Clock, string>();

  /** `frames` is a digest of the frames in which the pages stand. */
  constructor(archive: Archive, frames: string) {
    const root = contentFolder(process.env);
    const names = [...this.digests].filter(([path]) => !isEntryPath(root, path));
    this.archive = archive;
    this.shared = hash('sha1', JSON.stringify([frames, codeVersion(rooms), names]));
  }

  /** The key of a page in a language. */
  keyOf({ entries = [], statements = [], daysBy, also = '' }: Shown, language: string): string {
    const parts = [
      this.shared,
      language,
      ...entries.map((entry) => this.entry(entry)),
      ...statements.map((list) => this.list(list)),
      daysBy === undefined ? '' : this.days(daysBy),
      also,
    ];
    return hash('sha1', parts.join('\n'));
  }

  /** An entry is made from its file and from those it has a relation with, which it names. */
  private entry(entry: ArchivedArticle): string {
    const known = this.ofEntry.get(entry);
    if (known !== undefined) return known;
    const relations = [...entry.relations, ...entry.statements.flatMap((statement) => statement.relations)];
    const others = relations.map(
      ({ kind, direction, article, statement }) => `${kind} ${direction} ${this.file(article)} ${statement?.id ?? ''}`,
    );
    const links = entry.statements.flatMap((statement) => this.links(statement));
    const digest = hash('sha1', [this.file(entry), ...others, ...links].join('\n'));
    this.ofEntry.set(entry, digest);
    return digest;
  }

  private file({ file }: ArchivedArticle): string {
    return this.digests.get(file) ?? '';
  }

  /** Where the topics of a statement lead: that changes with what else was said on them. */
  private links({ speakers, parties, topics }: ArchivedStatement): string[] {
    const { pathOf } = archivePositions();
    const who = [...speakers.map(({ speaker }) => speaker), ...parties];
    return who.flatMap((one) => topics.map((topic) => pathOf(one, topic)));
  }

  private statement(statement: ArchivedStatement): string {
    const known = this.ofStatement.get(statement);
    if (known !== undefined) return known;
    const digest = `${this.entry(statement.article)} ${statement.id}`;
    this.ofStatement.set(statement, digest);
    return digest;
  }

  private list(list: readonly ArchivedStatement[]): string {
    const known = this.ofList.get(list);
    if (known !== undefined) return known;
    const digest = hash('sha1', list.map((statement) => this.statement(statement)).join('\n'));
    this.ofList.set(list, digest);
    return digest;
  }

  private days(clock: Clock): string {
    const known = this.ofClock.get(clock);
    if (known !== undefined) return known;
    const days = this.archive.statements.map((statement) => dateBy(clock, statement)?.edtf ?? '');
    const digest = hash('sha1', days.join('\n'));
    this.ofClock.set(clock, digest);
    return digest;
  }
}
