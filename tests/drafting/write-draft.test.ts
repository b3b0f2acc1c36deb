import { describe, expect, test } from 'vitest';
import type { DraftStatement } from '../../src/drafting/draft.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { writtenWords } from '../../src/drafting/written-words.ts';
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
    statements.map((statement) => writtenWords(text, statement).paragraphs.join(' ')),
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

describe('where the marks of a report are broken, nothing is quoted that is not quoted there, and a doubt says so', () => {
  const unclosed = 'the report does not close this quotation: check where the words end';
  const stray = 'a quotation mark of the report has no other: check which words are quoted';
  const broken = 'the quotation marks of the report do not add up, none is drafted: put them around what is quoted';
  test.each<[string, readonly string[], DraftStatement['kind'], string[], string | undefined]>([
    ['marks that add up', ['“Grain will pass,” and soon'], 'mixed', ['“Grain will pass,” and soon.'], undefined],
    ['a tag inside the marks', ['“Grain,', 'will pass”'], 'direct', ['“Grain” “will pass”'], undefined],
    ['one that is never closed', ['“Grain will pass'], 'direct', ['“Grain will pass”'], unclosed],
    ['one that is never opened', ['Grain will pass”'], 'direct', ['“Grain will pass”'], unclosed],
    ['one that closes nothing in front of a quotation', ['grain” will “pass”'], 'mixed', ['Grain will “pass”.'], stray],
    ['one that opens in front of a quotation', ['grain“ will', '“pass'], 'mixed', ['Grain will “pass”.'], stray],
    ['one inside a quotation', ['“Grain “will pass”, and soon'], 'mixed', ['Grain “will pass”, and soon.'], stray],
    ['one in a turn, which has no marks of its own', ['Grain "will pass'], 'direct', ['Grain will pass.'], broken],
    [
      'one in a turn, up to its end',
      [': «Grain will pass, and soon enough for winter'],
      'direct',
      [': Grain will pass, and soon enough for winter.'],
      broken,
    ],
    ['both in a turn', ['Grain "will" pass'], 'direct', ['“Grain “will” pass”'], undefined],
    ['marks around nothing in a turn', ["Grain ''''' will pass"], 'direct', ["“Grain ''''' will pass”"], undefined],
  ])('%s: %j', (_what, pieces, kind, paragraphs, doubt) => {
    const text = pieces.join(', she said, ');
    const parts = pieces.map((piece): [number, number] => [text.indexOf(piece), text.indexOf(piece) + piece.length]);
    expect(writtenWords(text, { parts, kind }), text).toEqual({ paragraphs, ...(doubt !== undefined && { doubt }) });
  });

  test('the doubt stands above the statement', () => {
    const text = 'd“,e said, “,h';
    const written = writeDraft(text, draftReport(text, names, reportingLanguageFor('en'))).text;
    expect(written).toContain(`<!-- ? ${stray} -->\n\n> D “,h”.`);
  });
});

test('a zero byte, which Markdown cannot hold, is left out of the words', () => {
  const text = '“Gr\0ain will pass”';
  expect(writtenWords(text, { parts: [[0, text.length]], kind: 'direct' }).paragraphs).toEqual(['“Grain will pass”']);
});

test('a name that no attribution can be read from leaves the place of the speaker open', () => {
  const text = '^r(@ev: or';
  const written = writeDraft(text, draftReport(text, names, reportingLanguageFor('en'))).text;
  expect(written).toContain('> — WHO SAID IT');
});
