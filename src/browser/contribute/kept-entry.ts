/** What somebody writes on the page for contributors, kept in their browser so that a reload loses nothing. */
export interface KeptEntry {
  report: string;
  year: string;
  path: string;
  text: string;
}

const key = 'communique.contribute';

/** What was kept; an empty desk where nothing was, or where the browser keeps nothing. */
export function keptEntry(): KeptEntry {
  const empty: KeptEntry = { report: '', year: '', path: '', text: '' };
  try {
    return { ...empty, ...readKept(localStorage.getItem(key)) };
  } catch {
    return empty;
  }
}

/** What of a text that was kept is text: whatever else is there, another site of the host has written. */
export function readKept(text: string | null): Partial<KeptEntry> {
  const kept = JSON.parse(text ?? '{}') as Partial<Record<keyof KeptEntry, unknown>> | null;
  const read: Partial<KeptEntry> = {};
  for (const name of ['report', 'year', 'path', 'text'] as const) {
    const value = kept?.[name];
    if (typeof value === 'string') read[name] = value;
  }
  return read;
}

/** Keeps what is written; a browser without room goes on without. */
export function keepEntry(entry: KeptEntry): void {
  try {
    localStorage.setItem(key, JSON.stringify(entry));
  } catch {
    // Nothing is lost but the copy.
  }
}

export function forgetEntry(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // There was nothing to forget.
  }
}
