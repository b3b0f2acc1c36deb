/** A statement as a list names it. */
export interface NamedStatement {
  /** `grain-talks#nobody-asked` */
  id: string;
  label: string;
}

/** A filter or a search that a reader follows. */
export interface Followed {
  /** As the address of the timeline or of the search has it: `speaker=ada-marsh`. */
  query: string;
  title: string;
  /** The page on which it was followed. */
  address: string;
  /** What tells quickly whether anything can be new: how many statements there were, and a digest of which. */
  signature: string;
  /** A digest of each statement that the reader has been told of. */
  known: string[];
  /** What came since. */
  fresh: NamedStatement[];
}

/** What is kept in a browser: which searches, and with which index they were compared last. */
export interface FollowedList {
  index: string;
  searches: Followed[];
}

const none: FollowedList = { index: '', searches: [] };

/** Where it is kept; several sites of one host keep theirs apart. */
export function followedKey(site: string): string {
  return `communique.followed ${site}`;
}

/** What a text says that was kept; nothing where it cannot be read. */
export function readFollowed(text: string | null): FollowedList {
  try {
    const { index, searches } = JSON.parse(text ?? '') as Partial<FollowedList>;
    return typeof index === 'string' && Array.isArray(searches)
      ? { index, searches: searches.filter(isFollowed) }
      : none;
  } catch {
    return none;
  }
}

function isFollowed(value: Partial<Followed> | null): value is Followed {
  return (
    [value?.query, value?.title, value?.signature].every(isText) &&
    isOfThisHost(value?.address) &&
    isListOf(value?.known, isText) &&
    isListOf(value?.fresh, isNamed)
  );
}

/** Other sites of the host can write where this is kept: a page lies behind a path, and nowhere else. */
function isOfThisHost(address: unknown): boolean {
  return isText(address) && /^\/(?![/\\])[^\p{Cc}]*$/u.test(address);
}

function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isNamed(value: unknown): boolean {
  const { id, label } = (value ?? {}) as Partial<NamedStatement>;
  return isText(id) && isText(label);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** What is to be kept when somebody begins to follow a search: what it finds by then is known. */
export function followed(
  about: Pick<Followed, 'query' | 'title' | 'address' | 'signature'>,
  found: readonly NamedStatement[],
): Followed {
  return { ...about, known: found.map(({ id }) => digestOf(id)), fresh: [] };
}

/** The same, compared with what it finds now: what a reader has not been told of is new, and what is gone is new no more. */
export function compared(before: Followed, signature: string, found: readonly NamedStatement[]): Followed {
  const known = new Set(before.known);
  return { ...before, signature, fresh: found.filter(({ id }) => !known.has(digestOf(id))) };
}

/** The same, when the reader has seen what was new. */
export function seen(before: Followed): Followed {
  return { ...before, known: [...before.known, ...before.fresh.map(({ id }) => digestOf(id))], fresh: [] };
}

/** A few letters that stand for a text (FNV-1a, 32 bits): of thousands of statements the addresses would fill a browser's storage. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(36);
}
