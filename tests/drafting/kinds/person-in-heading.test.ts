import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { enReporting } from '../reporting-languages.ts';
import { reportingLanguageFor } from '../reporting-languages.ts';
import { findStatements, textRead } from '../statements-in.ts';

test.each([
  ['Statement by the Minister of Foreign Affairs of Norland, Ada Marsh', 'Ada Marsh'],
  ['Statement by the Minister of Foreign Affairs, Ada Marsh', 'Ada Marsh'],
  ['Statement by Minister of Foreign Affairs Ada Marsh', 'Ada Marsh'],
  ['Statement by the Spokesperson of the Ministry of Foreign Affairs of Norland, Ada Marsh, on the ferry', 'Ada Marsh'],
  ['Remarks by the High Representative for Foreign Affairs and Security Policy, Ada Marsh, upon arrival', 'Ada Marsh'],
  ['Opening remarks by the Director of Policy Planning, Bo Lund', 'Bo Lund'],
  ['Statement by the Minister of Agriculture, Fisheries and Food, Ada Marsh', 'Ada Marsh'],
  [
    'Statement by the Minister for Foreign Affairs and Trade of Norland, Mr. Ivo Kern, at the General Debate',
    'Ivo Kern',
  ],
  // Nobody is named: the office is all that is told, and a place is none.
  ['Statement by the Minister of Foreign Affairs', 'Minister of Foreign Affairs'],
  ['Statement by the Foreign Minister of Norland, Sudgrad', 'Foreign Minister of Norland'],
])('%s', (heading, speaker) => {
  const text = `${heading}\n\n6 May 2031\n\nNorland is deeply concerned about the ferry. We call on Sudland to release its crew.\n`;
  expect(findStatements(text, enReporting).map(({ entity, speaker: said }) => entity ?? said)).toEqual([speaker]);
});

test('a heading in several lines is the title, whole, and tells the sender and whom a letter is addressed to', () => {
  const letter = `S/2031/412

Distr.: General
9 May 2031

            Letter dated 8 May 2031 from the Permanent Representative of
            Norland to the United Nations addressed to the President of the
            Security Council

I have the honour to draw your attention to the detention of the ferry.

(Signed) Tove Ring
Permanent Representative
`;
  const { heading } = textRead(letter, enReporting).reading;
  expect(heading).toMatchObject({
    title:
      'Letter dated 8 May 2031 from the Permanent Representative of Norland to the United Nations addressed to the President of the Security Council',
    day: { year: 2031, month: 5, day: 8 },
    document: 'S/2031/412',
    addressee: ['President of the Security Council'],
  });
});

test('a list of points has the place and the day in the brackets of its heading', () => {
  const points = readFileSync('tests/fixtures/reports/points/51.txt', 'utf8');
  expect(textRead(points, enReporting).reading.heading).toMatchObject({
    place: 'Lakeside',
    day: { year: 2031, month: 1, day: 18 },
  });
});

test('a page that names who publishes it and where the words were said is read so, and its path is no publisher', () => {
  const page = `Home > News > Speeches

Foreign Minister's remarks at the Ferry Conference

From: Ministry of Foreign Affairs and Ada Marsh
Published 5 May 2031

Location: Harbour Hall, Port Ada

Ferries know no borders. I will not let this happen a second time.
`;
  expect(textRead(page, enReporting).reading.heading).toMatchObject({
    publisher: 'Ministry of Foreign Affairs',
    place: 'Port Ada',
  });
});

const german =
  'Norland ist tief besorgt über die Festsetzung der Fähre. Wir fordern Südland auf, die Mannschaft freizulassen.';
const russian = 'Норландия глубоко обеспокоена задержанием парома. Мы призываем Сюдландию освободить экипаж.';
const spanish =
  'Norlandia está muy preocupada por la detención del barco. Instamos a Sudlandia a liberar a la tripulación.';
const french =
  'La Norlande est vivement préoccupée par la détention du navire. Nous appelons la Sudlande à libérer l’équipage.';

test.each([
  ['de', 'Erklärung der Außenministerin von Norland, Ada Marsh, zur Festsetzung der Fähre', german, 'Ada Marsh'],
  [
    'es',
    'Comunicado del Ministerio de Relaciones Exteriores sobre la detención del barco',
    spanish,
    'Ministerio de Relaciones Exteriores',
  ],
  [
    'es',
    'Intervención del Representante Permanente de Norlandia ante las Naciones Unidas, Embajador Bo Lund',
    spanish,
    'Bo Lund',
  ],
  [
    'fr',
    'Communiqué du ministère des Affaires étrangères - Détention du navire',
    french,
    'ministère des Affaires étrangères',
  ],
  ['fr', 'Déclaration de la ministre des Affaires étrangères de Norlande, Mme Ada Marsh', french, 'Ada Marsh'],
  ['ru', 'Заявление Министерства иностранных дел Норландии', russian, 'Министерство иностранных дел Норландии'],
  [
    'ru',
    'Комментарий Департамента информации и печати МИД Норландии',
    russian,
    'Департамент информации и печати МИД Норландии',
  ],
])('in %s: %s', (tag, heading, body, speaker) => {
  const found = findStatements(`${heading}\n\n2031\n\n${body}\n`, reportingLanguageFor(tag));
  expect(found.map(({ entity, speaker: said }) => entity ?? said)).toEqual([speaker]);
});
