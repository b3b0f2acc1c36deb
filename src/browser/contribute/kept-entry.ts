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
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    return { ...empty, ...(kept as Partial<KeptEntry>) };
  } catch {
    return empty;
  }
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
