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

test('nobody of those to whom a letter is addressed says it', () => {
  const text =
    'The Honorable Bo Lund, Majority Leader\nThe Honorable Vera Holm, Speaker of the House\nNorland Capitol, Port Ada\nDear Senator Lund and Speaker Holm:\nAs former officials who served in the ports, we write to ask you to take all steps in your power to end the freeze on aid.\nThe freeze hurts millions of people, and it harms our own by closing the markets that we built.\n';
  expect(statementsIn(text).map(([, speaker]) => speaker)).toEqual([undefined]);
});
