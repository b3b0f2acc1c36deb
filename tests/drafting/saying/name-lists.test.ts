import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** Three or more who speak side by side are all named, and never the last two of them. */
const cases: Record<string, Case[]> = {
  en: [
    [
      'States in front of the verb',
      'Norland, Tolmia, Maravia and Korfia condemned the attack on the port.',
      [['the attack on the port', 'Norland, Tolmia, Maravia, and Korfia']],
    ],
    [
      'what they are the governments of',
      'The governments of Norland, Maravia and Korfia said the port would stay open.',
      [['the port would stay open', 'The governments of Norland, Maravia and Korfia']],
    ],
    [
      'people, with a comma in front of "and"',
      'Ada Marsh, Bo Lund, and Nora Quill said the port was closed.',
      [['the port was closed', 'Ada Marsh, Bo Lund, and Nora Quill']],
    ],
    [
      'behind what was said, in front of the verb and behind it',
      'The port would stay open, Norland, Maravia and Korfia said.\n\n“The port is open,” said Norland, Maravia and Korfia.',
      [
        ['The port would stay open', 'Norland, Maravia, and Korfia'],
        ['“The port is open,”', 'Norland, Maravia, and Korfia'],
      ],
    ],
    [
      'according to them',
      'According to Norland, Maravia and Korfia, the port is open.',
      [['the port is open', 'Norland, Maravia, and Korfia']],
    ],
    [
      'a place in front of two is none of them',
      'In Oslund, Marsh and Lund said the port was closed.',
      [['the port was closed', 'Marsh and Lund']],
    ],
  ],
  fr: [
    [
      'deux qui ont un office',
      'Le ministre Bo Lund et la présidente Ada Marsh ont rejeté les accusations.',
      [['les accusations', 'Bo Lund et Ada Marsh']],
    ],
    [
      'un autre verbe devant « et »',
      'Le ministre Bo Lund a quitté le port et la présidente Ada Marsh a rejeté les accusations.',
      [['les accusations', 'Ada Marsh']],
    ],
    [
      'avec leurs articles',
      'La Norlande, la Maravie et la Korfie ont rejeté les accusations.',
      [['les accusations', 'Norlande, Maravie et Korfie']],
    ],
    ['à deux', 'Le Tolm et le Kesh ont annoncé leur retrait du pacte.', [['leur retrait du pacte', 'Tolm et Kesh']]],
  ],
  de: [
    [
      'vor dem Verb',
      'Norland, Maravia und Korfia haben die Vorwürfe zurückgewiesen.',
      [['die Vorwürfe', 'Norland, Maravia und Korfia']],
    ],
    [
      'ein Ministerium ist keine Reihe',
      'Das Ministerium für Handel und Industrie teilte mit, der Hafen sei zu.',
      [['der Hafen sei zu', 'Ministerium für Handel und Industrie']],
    ],
  ],
  es: [
    [
      'delante del verbo',
      'Norlandia, Maravia y Korfia rechazaron las acusaciones.',
      [['las acusaciones', 'Norlandia, Maravia y Korfia']],
    ],
  ],
  ru: [
    [
      'двое с должностями',
      'Президент Норландии Олег Дюрин и премьер-министр Маравии Анна Грот заявили, что порт открыт.',
      [['что порт открыт', 'Олег Дюрин и Анна Грот']],
    ],
    [
      'перед глаголом',
      'Норландия, Маравия и Корфия отвергли обвинения.',
      [['обвинения', 'Норландия, Маравия и Корфия']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: a list of names', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});
