import { dayAfter } from './dates/calendar.ts';
import { firstDay, lastDay, type EdtfDate } from './dates/dates.ts';
import { warning, type Finding } from './problems.ts';

/** The dates of an entry. */
interface DatedEntry {
  date: EdtfDate;
  source: DatedSource;
  also: readonly DatedSource[];
  corrections: readonly { date: EdtfDate }[];
}

interface DatedSource {
  issued?: EdtfDate | undefined;
  accessed?: EdtfDate | undefined;
}

/** Dates of an entry of which one must be wrong, by their fields: nothing is printed before it is said, or read before it is printed. */
export function datesOutOfOrder({
  date,
  source,
  also,
  corrections,
}: DatedEntry): { path: PropertyKey[]; finding: Finding }[] {
  const sources = [
    { path: ['source'], ...source },
    ...also.map((other, index) => ({ path: ['also', index], ...other })),
  ];
  return [
    ...sources.flatMap(({ path, issued, accessed }) => {
      const found = [];
      if (issued && isBefore(issued, date))
        found.push({ path: [...path, 'issued'], finding: issuedTooSoon(issued, date) });
      const first = issued && !isBefore(issued, date) ? issued : date;
      if (accessed && isBefore(accessed, first))
        found.push({ path: [...path, 'accessed'], finding: readTooSoon(accessed, first, first === issued) });
      return found;
    }),
    ...corrections.flatMap((correction, index) =>
      isBefore(correction.date, date)
        ? [{ path: ['corrections', index, 'date'], finding: correctedTooSoon(correction.date, date) }]
        : [],
    ),
  ];
}

function isBefore(early: EdtfDate, late: EdtfDate): boolean {
  const [first, second] = [early.begins?.instant ?? null, late.begins?.instant ?? null];
  if (first !== null && second !== null) return first < second;
  // East of the date line a day ends sooner: one day earlier is possible.
  return lastDay(early) < firstDay(late) && dayAfter(lastDay(early)) < firstDay(late);
}

const repair = 'Check both dates.';

function issuedTooSoon(issued: EdtfDate, said: EdtfDate): Finding {
  const fact = `the source is dated ${issued.edtf}, before the words were said (${said.edtf})`;
  return warning('issued-before-said', fact, repair);
}

function readTooSoon(accessed: EdtfDate, first: EdtfDate, isIssued: boolean): Finding {
  const fact = `the source was read on ${accessed.edtf}, before ${isIssued ? 'it is dated' : 'the words were said'} (${first.edtf})`;
  return warning('read-before', fact, repair);
}

function correctedTooSoon(corrected: EdtfDate, said: EdtfDate): Finding {
  const fact = `the correction is dated ${corrected.edtf}, before the words were said (${said.edtf})`;
  return warning('corrected-before-said', fact, repair);
}
