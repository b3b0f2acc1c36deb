import { expect, test } from 'vitest';
import { statementsIn } from '../statements-in.ts';

test('whoever signs a letter stands behind its closing, above to whom it goes', () => {
  const text =
    'June 25, 2031\n\nExcellency,\n\nMay I express my concern at the closing of the port. It was announced without a word to us.\n\nSincerely yours,\n\nDr. Anton Marsh\nAmbassador and\nPermanent Representative\nof Norland\n\nHis Excellency\nBo Lund\nSecretary-General\nPort Ada\n\nAM/mr\n';
  expect(statementsIn(text)).toEqual([
    ['May I express my concern at the closing of the port. It was announced without a word to us.', 'Anton Marsh'],
  ]);
});

test('a greeting with a colon is no label', () => {
  const text =
    'Intervención del Representante Permanente de Norlandia, S.E. el Embajador Pablo Rivas\n\nSr. Presidente:\n\nQueremos extender a la delegación de Maravia nuestro pesar. Compartimos con ella el convencimiento de que el puerto debe abrirse.\n';
  expect(statementsIn(text, 'es')).toEqual([
    [
      'Queremos extender a la delegación de Maravia nuestro pesar. Compartimos con ella el convencimiento de que el puerto debe abrirse.',
      'Pablo Rivas',
    ],
  ]);
});
