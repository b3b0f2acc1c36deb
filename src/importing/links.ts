import { error } from '../statements/problems.ts';
import type { Draft, Entries } from './entries-there.ts';
import type { Refuse } from './import-plan.ts';
import { pinnedIds } from './judge-entry.ts';
import type { Said } from './read-said.ts';
import { ownId, type StatementLinks } from './write-entry.ts';

/** What rows link to: other rows by their ids, and what the collection has by its address. */
export class Links {
  readonly #byId = new Map<string, { said: Said; draft: Draft }>();
  readonly #targets = new Set<Said>();
  readonly #pinned = new Map<Said, string>();

  #drafts: Draft[];
  readonly entries: Entries;

  constructor(drafts: Draft[], entries: Entries) {
    this.#drafts = drafts;
    this.entries = entries;
    for (const draft of drafts) {
      for (const said of draft.entry.rows) if (said.id !== '') this.#byId.set(said.id, { said, draft });
      for (const [said, id] of pinnedIds(draft.entry.rows)) this.#pinned.set(said, id);
    }
  }

  /** The entries without rows that link to what is not there; every statement that is linked to gets its address pinned. */
  resolve(refuse: Refuse): Draft[] {
    for (let isStable = false; !isStable;) {
      isStable = true;
      this.#drafts = this.#drafts.flatMap((draft): Draft[] => {
        const kept = draft.entry.rows.filter((said) => {
          const lost = said.relations.find(({ target }) => !this.#find(target));
          if (!lost) return true;
          isStable = false;
          this.#byId.delete(said.id);
          const fact = `there is no row and no entry "${lost.target}" that can be taken, which this one ${lost.kind}`;
          refuse(
            said,
            lost.kind,
            error('dead-relation', fact, 'Give the id of a row, or the address of a statement: entry#id.'),
          );
          return false;
        });
        const [first, ...others] = kept;
        return first ? [{ ...draft, entry: { ...draft.entry, rows: [first, ...others] } }] : [];
      });
    }
    for (const { entry } of this.#drafts) {
      for (const { relations } of entry.rows) {
        for (const { target } of relations) {
          const row = this.#byId.get(target);
          if (row) this.#targets.add(row.said);
        }
      }
    }
    return this.#drafts;
  }

  #find(target: string): { path: string; id?: string | undefined; label: string } | undefined {
    const row = this.#byId.get(target);
    if (row) {
      const { said, draft } = row;
      return { path: draft.path, id: this.idOf(said), label: `${said.speakers.join(' and ')}, ${said.date}` };
    }
    const { slug, id } = addressIn(target);
    const draft = this.#drafts.find((each) => each.slug === slug);
    if (draft && id === undefined) return { path: draft.path, label: this.#titleOf(draft) };
    const file = this.entries.at(slug);
    const article = file && this.entries.article(file);
    if (!article) return undefined;
    const ids = article.blocks.flatMap((block) => (block.type === 'statement' ? [block.statement.id] : []));
    return id === undefined || ids.includes(id) ? { path: file.path, id, label: article.title } : undefined;
  }

  #titleOf({ entry: { fields, rows } }: Draft): string {
    return fields.get('title') ?? `${rows[0].speakers.join(' and ')}, ${rows[0].date}`;
  }

  /** The id of a row's statement in its entry. */
  idOf(said: Said): string {
    return this.#pinned.get(said) ?? ownId(said);
  }

  /** What the rows of an entry link to, and which of them have pinned addresses. */
  of(draft: Draft): (said: Said) => StatementLinks {
    return (said) => ({
      id: this.#targets.has(said) ? this.idOf(said) : this.#pinned.get(said),
      relations: said.relations.flatMap(({ kind, target, byEditors }) => {
        const found = this.#find(target);
        if (!found) return [];
        const href = `${relativePath(draft.path, found.path)}${found.id === undefined ? '' : `#${found.id}`}`;
        return [{ kind, label: found.label, target: href, byEditors }];
      }),
    });
  }
}

/** The entry and the statement that a link names: by file, `entry.md#id`, or by address, `https://example.org/articles/entry/#id`. */
function addressIn(target: string): { slug: string; id: string | undefined } {
  const [path = '', id] = target.split('#');
  const slug = path.replace(/\/$/, '').replace(/^.*\//, '').replace(/\.md$/, '');
  return { slug: decoded(slug), id: id === undefined ? undefined : decoded(id) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The way from one file to another, as a Markdown link has it. */
function relativePath(from: string, to: string): string {
  const [a, b] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return [...a.slice(shared).map(() => '..'), ...b.slice(shared)].join('/');
}
