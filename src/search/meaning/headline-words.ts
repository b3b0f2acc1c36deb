import type { SearchRecord } from '../files/records.ts';
import { namesOf, type Facet } from '../queries/facet.ts';
import { tokenize } from '../words/tokens.ts';

/** The statements that have a word nowhere but in the headline or the occasion of their entry, by word. */
export class HeadlineWords {
  readonly found = new Map<string, number[]>();
  private readonly ofNames = new Map<Facet, readonly string[]>();
  private readonly ofFields = new Map<string, readonly string[]>();

  /** Takes the next statement; `ofText` are the words of its text. */
  take(record: SearchRecord, document: number, ofText: ReadonlySet<string>): void {
    const { title, occasion, speakers, behalf, topics, broader, publisher } = record;
    const above = new Set([title, occasion].flatMap((field) => this.termsIn(field)));
    for (const term of above) if (ofText.has(term)) above.delete(term);
    if (above.size === 0) return;
    for (const { office } of speakers) {
      const offices = [office?.role, ...Object.values(office?.labels ?? {}), office?.organization];
      for (const field of offices) for (const term of this.termsIn(field ?? '')) above.delete(term);
    }
    for (const facet of [...speakers.map(({ speaker }) => speaker), ...behalf, ...topics, ...broader, publisher])
      for (const term of this.termsOf(facet)) above.delete(term);
    for (const term of above) {
      const list = this.found.get(term);
      if (list) list.push(document);
      else this.found.set(term, [document]);
    }
  }

  /** Several statements have the same headline, and many the same office. */
  private termsIn(field: string): readonly string[] {
    const known = this.ofFields.get(field) ?? tokenize(field).map(({ term }) => term);
    this.ofFields.set(field, known);
    return known;
  }

  private termsOf(facet: Facet): readonly string[] {
    const known = this.ofNames.get(facet) ?? namesOf(facet).flatMap((name) => this.termsIn(name));
    this.ofNames.set(facet, known);
    return known;
  }
}

/** The same of all statements at once. */
export function headlineWords(records: readonly SearchRecord[]): ReadonlyMap<string, readonly number[]> {
  const words = new HeadlineWords();
  records.forEach((record, document) => {
    words.take(record, document, new Set(tokenize(record.text).map(({ term }) => term)));
  });
  return words.found;
}
