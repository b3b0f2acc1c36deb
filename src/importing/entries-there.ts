import { isEntryPath } from '../archive/collection.ts';
import type { KnownNames } from '../archive/names/known-names.ts';
import type { Speaker } from '../archive/names/speakers.ts';
import { readArticle, slugOf, type Article } from '../statements/article.ts';
import { entrySlug } from '../statements/addresses/entry-slug.ts';
import type { SourceFile } from '../statements/problems.ts';
import { mostBytesOfEntry, shortName } from '../statements/short-name.ts';
import { isSlug } from '../statements/addresses/slug.ts';
import { plainText } from '../statements/statement.ts';
import type { EntryRows } from './group-entries.ts';
import type { ImportInto } from './import-plan.ts';
import { markdownLines, plainWords } from './markdown-words.ts';

/** An entry on its way: its rows, where it goes, and what stands there. */
export interface Draft {
  entry: EntryRows;
  path: string;
  slug: string;
  /** The file that is there. */
  there?: SourceFile | undefined;
}

/** What a file is called by: of a person the last name, of a body the whole name; words are joined, for only the last one counts. */
function lastName({ kind, name, sortName }: Speaker): string {
  const [last = name] = sortName.split(',');
  return (kind === 'person' ? last : name).trim().replace(/\s+/g, '-');
}

/** The entries of the collection as an import asks for them: by address, and read only where one has to look. */
export class Entries {
  readonly root: string;
  readonly names: KnownNames;
  readonly #bySlug = new Map<string, SourceFile>();
  readonly #taken = new Set<string>();
  readonly #read = new Map<string, Article | undefined>();
  readonly #used = new Set<string>();

  constructor({ root, files }: Pick<ImportInto, 'root' | 'files'>, names: KnownNames) {
    this.root = root;
    this.names = names;
    for (const file of files) {
      if (!isEntryPath(root, file.path)) continue;
      this.#bySlug.set(slugOf(file.path), file);
      if (/^aliases:/m.test(file.text)) for (const { text } of this.article(file)?.aliases ?? []) this.#taken.add(text);
    }
  }

  /** An entry as it is there, read once. */
  article(file: SourceFile): Article | undefined {
    if (!this.#read.has(file.path)) this.#read.set(file.path, readArticle(file, { html: false }).article);
    return this.#read.get(file.path);
  }

  /** The file that has an address. */
  at(slug: string): SourceFile | undefined {
    return this.#bySlug.get(slug);
  }

  /** Where an entry goes: to the file that has it already, else to an address that is free. */
  placeFor(entry: EntryRows): Omit<Draft, 'entry'> {
    const [first] = entry.rows;
    const named = entry.entry !== '' && isSlug(entry.entry);
    const speaker = this.names.speakers.meant(first.speakers[0] ?? '', { edtf: '', earliest: null, latest: null })[0];
    const topic = this.names.topics.find(first.topics[0] ?? '');
    const base = named
      ? entry.entry
      : shortName(
          entrySlug(
            first.date.replace(/T.*/, ''),
            speaker ? lastName(speaker) : first.speakers[0],
            topic?.label ?? first.topics[0],
          ),
          mostBytesOfEntry - 4,
        );
    const year = first.date.slice(0, 4).toLowerCase();
    const place = (slug: string) => ({ slug, path: `${this.root}/articles/${year}/${slug}.md` });
    let free: string | undefined;
    for (let number = 1; ; number++) {
      const slug = number === 1 ? base : `${base}-${number}`;
      const there = this.at(slug);
      if (there && !this.#used.has(slug) && (named || this.#isOf(entry, there))) {
        this.#used.add(slug);
        return { slug, path: there.path, there };
      }
      if (!there && !this.#used.has(slug) && !this.#taken.has(slug)) {
        free ??= slug;
        // Behind the first free address nothing that an import wrote can stand.
        this.#used.add(free);
        return place(free);
      }
    }
  }

  /** Whether a file is this entry: it has one of its statements, or is of the same report and occasion. One that cannot be read may be. */
  #isOf({ rows, fields }: EntryRows, file: SourceFile): boolean {
    const lines = rows.map((said) => markdownLines(said.words)[0] ?? '');
    const isLikely = lines.some((line) => file.text.includes(line));
    const tells = fields.get('source.url') ?? fields.get('source.title') ?? fields.get('source.document');
    // Reading it takes time, and most entries say at a glance that they are of another report.
    if (!isLikely && tells !== undefined && !file.text.includes(tells) && /^source:$/m.test(file.text)) return false;
    if (isLikely && tells !== undefined && file.text.includes(`: ${tells}\n`)) return true;
    const article = this.article(file);
    if (!article) return true;
    const words = new Set(wordsIn(article));
    if (rows.some((said) => words.has(plainWords(said.words)))) return true;
    const { source, occasion, title } = article;
    const publisher = this.names.publishers.find(fields.get('source.publisher') ?? '');
    return (
      publisher !== undefined &&
      this.names.publishers.find(source.publisher.text) === publisher &&
      fields.get('source.url') === source.url &&
      fields.get('source.title') === source.title &&
      fields.get('source.document') === source.document &&
      fields.get('occasion') === occasion &&
      (fields.get('title') ?? title) === title
    );
  }
}

/** The words of each statement of an entry. */
export function wordsIn(article: Article): string[] {
  return article.blocks.flatMap((block) => (block.type === 'statement' ? [plainText(block.statement)] : []));
}
