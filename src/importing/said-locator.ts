import { readLocator } from '../statements/locator.ts';
import { error } from '../statements/problems.ts';
import { oneLine, type RowValues } from './row-values.ts';
import type { Report } from './said-findings.ts';

/** Where in the source a row says that the words stand, as an attribution has it; empty where it does not, or where that cannot be read. */
export function locatorOf(values: RowValues, report: Report): string {
  const written = oneLine(values.one('locator')).replace(/^\[(.*)\]$/, '$1');
  const page = oneLine(values.one('page'));
  const paragraph = oneLine(values.one('paragraph'));
  const column = oneLine(values.one('column'));
  const several = (text: string) => /[-–—,]/.test(text);
  const spread = (text: string) => text.replace(/(?<=\d)-(?=\d)/g, '–').replace(/,(?=\S)/g, ', ');
  const own = (text: string, one: string, more: string) =>
    /^\p{L}+\.?\s/u.test(text) ? text : `${several(text) ? more : one} ${spread(text)}`;
  const [field, text] =
    written !== ''
      ? ['locator', written]
      : values.one('moment') !== ''
        ? ['moment', oneLine(values.one('moment'))]
        : page !== ''
          ? ['page', own(page, 'p.', 'pp.')]
          : paragraph !== ''
            ? ['paragraph', own(paragraph, 'para.', 'paras.')]
            : column !== ''
              ? ['column', own(column, 'col.', 'cols.')]
              : ['locator', ''];
  if (text === '' || readLocator(text)) return text;
  report(
    field,
    error(
      'locator',
      `"${text}" does not say where in the source`,
      field === 'locator' || field === 'moment'
        ? 'Write its kind in front, as p. 4, pp. 4–6 or para. 12, or the time of a recording: 1:02:41.'
        : 'Write 4, 4-6, or with its kind: para. 12, 1:02:41.',
    ),
  );
  return '';
}
