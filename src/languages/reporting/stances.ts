/** What follows a verb that takes a stand: the words in front of what somebody stands for, and those that close it, as a German particle. */
export interface Stance {
  lead: readonly string[];
  close: readonly string[];
  /** Whether the words in front belong to what is stood for: se mostró `partidario de` una tregua. */
  isPart: boolean;
}

/** Verbs that take a stand, by their forms. */
export type Stances = ReadonlyMap<string, readonly Stance[]>;

/**
 * Reads lines of forms, leads and closers: `stances('sprach spricht: sich für, sich gegen: aus')`. Leads and closers of several words are parted by
 * commas; a lead that is a hyphen is none, and one behind a plus is a part of what is stood for.
 */
export function stances(lines: string): Stances {
  const made = new Map<string, Stance[]>();
  for (const line of lines.split('\n')) {
    const [forms = '', leads = '', closers = ''] = line.split(':').map((part) => part.trim());
    if (forms === '') continue;
    const own = leads
      .split(',')
      .flatMap((lead) =>
        choices(closers).map((close) => ({ lead: wordsOf(lead), close, isPart: lead.trim().startsWith('+') })),
      );
    for (const form of forms.split(/\s+/)) made.set(form, [...(made.get(form) ?? []), ...own]);
  }
  return made;
}

function choices(part: string): string[][] {
  return part.split(',').map(wordsOf);
}

function wordsOf(phrase: string): string[] {
  return phrase
    .replace('+', '')
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '' && word !== '-');
}
