import type { Archive } from '../../archive/archive.ts';
import { measureCoverage, type Share } from '../../lenses/coverage.ts';

/** What `npm run check -- --coverage` prints, line by line: shares, speakers heard once, months without any. */
export function coverageLines(archive: Archive): string[] {
  const coverage = measureCoverage(archive);
  const share = (count: number) => `${((100 * count) / coverage.statements).toFixed(1)} %`.padStart(7);
  const table = <Of>(title: string, rows: Share<Of>[], name: (of: Of) => string) => [
    '',
    title,
    ...rows.map(({ of, count }) => `${String(count).padStart(5)} ${share(count)}  ${name(of)}`),
  ];
  return [
    ...table('Statements by speaker', coverage.speakers, (speaker) => speaker.name),
    ...table('Statements by publisher', coverage.publishers, (publisher) => publisher.name),
    ...table('Statements by the party spoken for', coverage.parties, (party) => party?.name ?? 'none'),
    '',
    `Statements by speakers that the source does not name: ${coverage.unnamed}`,
    '',
    `Speakers with one statement: ${coverage.heardOnce.map(({ name }) => name).join(', ') || 'none'}`,
    '',
    'Months without any',
    ...coverage.gaps.map(
      ({ from, to, months }) => `${String(months).padStart(5)}  ${from === to ? from : `${from} to ${to}`}`,
    ),
  ];
}
