import { error } from '../statements/problems.ts';
import { readCellTime } from './cell-date.ts';
import type { RowValues } from './row-values.ts';
import type { Report } from './said-findings.ts';

/** A date with the time of its own cell; an offset in the place of a zone belongs to the time. */
export function withTime(
  values: RowValues,
  date: string | undefined,
  fields: Map<string, string>,
  report: Report,
): string | undefined {
  const zone = fields.get('timezone') ?? '';
  const offset = /^(?:utc|gmt)?([+-]\d{1,2})(?::?(\d{2}))?$/i.exec(zone);
  const written = /^(?:z|utc|gmt)$/i.test(zone)
    ? 'Z'
    : offset
      ? `${(offset[1] ?? '').replace(/^([+-])(\d)$/, '$10$2')}:${offset[2] ?? '00'}`
      : '';
  if (written !== '') fields.delete('timezone');
  const cell = values.one('time');
  if (date === undefined) return date;
  if (cell === '') return written !== '' && /T[\d:.]+$/.test(date) ? `${date}${written}` : date;
  const time = readCellTime(cell);
  if (time === undefined) {
    report('time', error('time', `"${cell}" is not a time that can be read`, 'Write hours and minutes: 14:05.'));
    return date;
  }
  if (!/^\d{4}-\d{2}-\d{2}(?:T.*)?$/.test(date)) {
    report(
      'time',
      error(
        'time',
        `a time of day needs a whole day, and the date is ${date}`,
        'Write the day, or leave the time out.',
      ),
    );
    return date;
  }
  return `${date.slice(0, 10)}T${time}${/[Z+-]/.test(time) ? '' : written}`;
}
