import { expect, test } from 'vitest';
import { reportingLanguageFor } from '../reporting-languages.ts';
import { findStatements } from '../statements-in.ts';

/** A line that leads to words, and the words below it, in other languages than English. */
test.each([
  [
    'de',
    'Außenministerin Ada Marsch sagte heute (13.02.2019) vor ihrer Abreise nach Oslund:',
    '„Wir wollen, dass der Hafen öffnet. Dafür werde ich werben.',
    'Norland ist ein enger Partner.“',
    'Ada Marsch',
  ],
  [
    'fr',
    'À la suite des événements, le porte-parole du ministère des Affaires étrangères, M. Jean Barrel, a fait la déclaration suivante :',
    '« Nous condamnons cette attaque. Nous appelons les parties à la retenue.',
    'Nous restons aux côtés du peuple norlandais. »',
    'Jean Barrel',
  ],
  [
    'es',
    'El ministro de Asuntos Exteriores, Juan Lindero, declaró hoy lo siguiente:',
    'Condenamos el ataque de Puerto Ada. Llamamos a las partes a la contención.',
    'Seguiremos al lado del pueblo norlandés.',
    'Juan Lindero',
  ],
  [
    'ru',
    'В связи с событиями в порту официальный представитель МИД Норландии Ада Марш заявила следующее:',
    'Мы осуждаем нападение. Мы призываем стороны к сдержанности.',
    'Мы остаёмся на стороне народа.',
    'Ада Марш',
  ],
])('%s: the words of two paragraphs are of whom the line above them names', (tag, line, first, second, speaker) => {
  const text = `${line}\n\n${first}\n\n${second}\n`;
  const found = findStatements(text, reportingLanguageFor(tag));
  expect(found.map(({ entity, start, end }) => [entity, text.slice(start, end).split(/\s+/).length > 12])).toEqual([
    [speaker, true],
  ]);
});

test('the press office that a statement is passed on by does not say it', () => {
  const text = `Comunicado de Prensa Nº 61/18

El Gobierno del Norland condena los hechos de violencia ocurridos ayer en Puerto Ada y manifiesta su solidaridad con las víctimas.

El Norland reitera su rechazo a todo acto de violencia.

Puerto Ada, 5 de agosto de 2018

Dirección de Prensa
`;
  const [only] = findStatements(text, reportingLanguageFor('es'));
  expect(only?.entity).toBe('Gobierno del Norland');
});
