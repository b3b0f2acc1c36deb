import { expect, test } from 'vitest';
import { withoutHonorific } from '../../src/archive/names/honorifics.ts';
import { foldName } from '../../src/archive/names/names.ts';

test.each([
  ...[
    'Mr',
    'Mrs.',
    'Ms',
    'Miss',
    'Dr.',
    'Prof.',
    'Professor',
    'Sir',
    'Dame',
    'Lord',
    'Lady',
    'Baroness',
    'H.E.',
    'H.M.',
    'H.R.H.',
    'H.E. Mr.',
    'His Excellency',
    'Her Excellency',
    'His Majesty',
    'Her Majesty',
    'His Royal Highness',
    'Her Royal Highness',
    'The Hon.',
    'The Honourable',
    'The Rt. Hon.',
    'The Right Honourable',
    'The Rt Hon Sir',
    'M.',
    'Mme',
    'Mlle',
    'Monsieur',
    'Madame',
    'Son Excellence',
    'Sr.',
    'Sra.',
    'Srta.',
    'Señor',
    'Señora',
    'Don',
    'Doña',
    'Su Excelencia',
  ].map((title) => [`${title} Fen`, 'fen']),
  ...['г-н', 'г-жа', 'Гн', 'гжа', 'Господин', 'Госпожа', 'Его Превосходительство', 'Её Превосходительство г-н'].map(
    (title) => [`${title} Фэн`, 'фэн'],
  ),
  ...['السيد', 'السيدة', 'سعادة', 'معالي', 'معالي السيد'].map((title) => [`${title} لافروف`, 'لافروف']),
  ['伊万先生', '伊万'],
  ['伊万 女士', '伊万'],
  ['伊万阁下', '伊万'],
])('%s is %s', (name = '', expected) => {
  expect(withoutHonorific(foldName(name))).toBe(expected);
});

test.each(['fen mr', 'mrfen', 'mr', 'ada marsh', 'donna fen', '先生', 'sir', 'a mr fen', '先生伊万'])(
  '%s stays as it is',
  (name) => {
    expect(withoutHonorific(name)).toBe(name);
  },
);
