import { expect, test } from 'vitest';
import { wordsOf, writeDraft } from '../../src/drafting/write-draft.ts';
import { readNames } from '../../src/cli/read-names.ts';
import { reportingLanguageFor } from './reporting-languages.ts';
import { norland } from '../read-folder.ts';
import { draftReport } from './statements-in.ts';

const names = readNames(norland);

test.each([
  ['en', 'Ada Marsh called the closure of the port "a mistake".', ['Called the closure of the port “a mistake”.']],
  ['en', 'Ada Marsh urged both capitals to return to talks.', ['Urged both capitals to return to talks.']],
  [
    'en',
    'Ada Marsh appealed to Belmark to open it and threatened to close the strait.',
    ['Appealed to Belmark to open it.', 'Threatened to close the strait.'],
  ],
  [
    'en',
    'Ada Marsh denied taking part. She announced a ban on fish.',
    ['Denied taking part.', 'Announced a ban on fish.'],
  ],
  ['en', 'Ada Marsh rejected it, calling the plan "a fable" again.', ['Calling the plan “a fable” again.']],
  [
    'en',
    'Ada Marsh said that the port was closed. Bo Lund said grain is short.',
    ['The port was closed.', 'Grain is short.'],
  ],
  [
    'en',
    'The port was closed, Ada Marsh said. According to Bo Lund, grain is short.',
    ['The port was closed.', 'Grain is short.'],
  ],
  ['en', 'Ada Marsh called it “a farce”.', ['Called it “a farce”.']],
  ['en', '“A farce,” Ada Marsh said.', ['“A farce”']],
  ['ru', 'Ада Марш назвала обвинения «голословными».', ['Назвала обвинения “голословными”.']],
  ['ru', 'Ада Марш заявила, что порт закрыт.', ['Порт закрыт.']],
  ['fr', 'Ada Marsh a qualifié l’accord de « farce ».', ['A qualifié l’accord de “ farce ”.']],
  ['es', 'Ada Marsh instó a ambos Gobiernos a abrir el puerto.', ['Instó a ambos Gobiernos a abrir el puerto.']],
  ['de', 'Ada Marsh hat die Schließung des Hafens kritisiert.', ['Kritisiert die Schließung des Hafens.']],
  ['de', 'Ada Marsh wies die Vorwürfe als „haltlos“ zurück.', ['Wies die Vorwürfe als “haltlos”.']],
  [
    'de',
    'Ada Marsh forderte die Gesandten auf, den Hafen zu öffnen. Sie drohte, das Korn zu zählen.',
    ['Forderte die Gesandten auf, den Hafen zu öffnen.', 'Drohte, das Korn zu zählen.'],
  ],
  ['de', 'Das Korn komme durch, sagte Ada Marsh.', ['Das Korn komme durch.']],
])('%s: %s', (tag, text, expected) => {
  const { statements } = draftReport(text, names, reportingLanguageFor(tag));
  expect(
    statements.map((statement) => wordsOf(text, statement).join(' ')),
    text,
  ).toEqual(expected);
});

test('words that lines of a PDF break off are put together, and one that may be two is asked about', () => {
  const text = `Ada Marsh told reporters in Port Ada on 3 May 2031: "The cease-
fire holds, and no cease-fire needs more of\ufb01-
cers with\u00adout ships than we have, nor more nego-
tiation."`;
  const draft = draftReport(text, names, reportingLanguageFor('en'));
  const written = writeDraft(text, draft).text;
  expect(written).toContain(
    '“The cease-fire holds, and no cease-fire needs more officers without ships than we have, nor more negotiation.”',
  );
  expect(written.match(/breaks off "[^"]+"/g)).toEqual(['breaks off "officers"', 'breaks off "negotiation"']);
});

test('whom a label says that somebody speaks for is written, and asked about where the collection does not know it', () => {
  const text = `S/PV.9912

Mr. Oakes (Norland): The Council must act on grain, and act on it today.

Ms. Marsh (Norland): Our harbours are full, and we have waited for nine weeks.

Mr. Vega (Maravia): We thank the Secretariat, and support the text as it stands.
`;
  const { text: written } = writeDraft(text, draftReport(text, names, reportingLanguageFor('en')));
  expect(written.match(/^> — .*$/gmu)).toEqual([
    '> — Oakes for Norland on grain',
    '> — Ada Marsh on grain',
    '> — Vega on grain',
  ]);
  expect(written).toContain(
    '<!-- ? speaks for "Maravia": no country or organization of the collection is called so -->',
  );
});
