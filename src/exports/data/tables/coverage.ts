import { partyPath, speakerPath } from '../../../archive/permalinks.ts';
import { measureCoverage } from '../../../lenses/coverage.ts';
import { integer, text, type Table } from '../table.ts';

/** What the archive holds and where it is thin, so that a gap in it is not read as a silence. */
export const coverage: Table = {
  name: 'coverage',
  title: 'Coverage',
  about:
    'A row counts the statements of a speaker, of a publisher, for a party or in a month, or tells of months without any',
  isImported: false,
  refersTo: {},
  groups: [],
  columns: () => [
    text('of', 'speaker, publisher, party, month, year (what has no month) or gap'),
    text('name', 'the name; of a party that is empty nobody is spoken for'),
    text('id', 'the address, where there is one'),
    text('from', 'the first month'),
    text('to', 'the last month'),
    integer('statements', 'how many statements; of a gap none'),
    integer('months', 'how many months a gap is long'),
  ],
  *rows({ archive, addressOf }) {
    const { speakers, publishers, parties, years, gaps } = measureCoverage(archive);
    for (const { of, count } of speakers)
      yield { of: 'speaker', name: of.name, id: addressOf(speakerPath(of.slug)), statements: count };
    for (const { of, count } of publishers) yield { of: 'publisher', name: of.name, statements: count };
    for (const { of, count } of parties)
      yield { of: 'party', name: of?.name, id: of ? addressOf(partyPath(of.slug)) : undefined, statements: count };
    for (const { year, months, unknown } of years) {
      for (const [index, count] of months.entries()) {
        const month = `${year}-${String(index + 1).padStart(2, '0')}`;
        if (count > 0) yield { of: 'month', from: month, to: month, statements: count };
      }
      if (unknown > 0) yield { of: 'year', from: year, to: year, statements: unknown };
    }
    for (const { from, to, months } of gaps) yield { of: 'gap', from, to, statements: 0, months };
  },
};
