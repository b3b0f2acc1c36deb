import { describe, expect, test } from 'vitest';
import { statementsIn } from '../statements-in.ts';

describe('a press conference in French', () => {
  test('has labels in lines of their own, which no running head of pages is', () => {
    const text = `Conférence de presse conjointe du Président de la République, M. Erik Sander, et de la Première ministre d'Olmie, Mme Ada Marsh

Port-Ada, le 17 mars 2031

LE PRÉSIDENT

Nous venons de signer l'accord sur la ligne de ferry.

JOURNALISTE

Monsieur le Président, quand partira le premier ferry ?

LE PRÉSIDENT

Le premier ferry partira le 1er juin.

JOURNALISTE

Madame la Première ministre, que deviendront les pêcheurs ?

MME ADA MARSH

Ils garderont leurs quotas.

LE PRÉSIDENT

J'ajoute que la commission se réunira dès avril.
`;
    expect(statementsIn(text, 'fr')).toEqual([
      ["Nous venons de signer l'accord sur la ligne de ferry.", 'Erik Sander'],
      ['Le premier ferry partira le 1er juin.', 'Erik Sander'],
      ['Ils garderont leurs quotas.', 'Ada Marsh'],
      ["J'ajoute que la commission se réunira dès avril.", 'Erik Sander'],
    ]);
  });

  test('is of the office that the title names, where nobody is', () => {
    const text = `Point de presse de la porte-parole du ministère des Affaires étrangères

14 mars 2031

Q - Avez-vous une réaction aux frappes sur le port ?

R - La Norlande condamne ces frappes avec la plus grande fermeté.

Q - Une rencontre est-elle prévue ?

R - Aucune rencontre n'est prévue à ce stade.
`;
    const speakers = statementsIn(text, 'fr').map(([, who]) => who);
    expect(speakers).toEqual(Array(2).fill('porte-parole du ministère des Affaires étrangères'));
  });
});

test('what moves a press conference along in Russian, Spanish and German is nobody’s answer', () => {
  const russian = `Стенограмма пресс-конференции Президента Норландии Эрика Сандера

Э.Сандер: Мы подписали соглашение о паромной линии.

Вопрос: Когда отправится первый паром?

Э.Сандер: Первый паром отправится первого июня.

Д.Реут: Коллеги, последний вопрос. Пожалуйста, агентство «Маяк».

Вопрос: Обсуждали ли вы пролив?

Э.Сандер: Обсуждали. Наша позиция не изменилась.

Д.Реут: Спасибо. На этом мы завершаем.
`;
  expect(statementsIn(russian, 'ru')).toEqual([
    ['Мы подписали соглашение о паромной линии.', 'Эрик Сандер'],
    ['Первый паром отправится первого июня.', 'Эрик Сандер'],
    ['Обсуждали. Наша позиция не изменилась.', 'Эрик Сандер'],
  ]);
  const spanish = `Conferencia de prensa de la presidenta del Gobierno de Norlandia, Ada Marsh

Presidenta.- Hemos cerrado un acuerdo que parecía imposible.

Secretario de Estado de Comunicación.- Muchas gracias, presidenta. Abrimos el turno de preguntas. Nora Fell, de Radio Sund.

P.- ¿Hay un calendario?

Presidenta.- La retirada empezará el 1 de mayo.
`;
  expect(statementsIn(spanish, 'es').map(([, who]) => who)).toEqual(['Ada Marsh', 'Ada Marsh']);
  const german = `Regierungspressekonferenz vom 14. März 2031

StS Lindner: Die Kanzlerin reist am Montag nach Port Ada.

Frage: Wird sie auch über den Sund sprechen?

StS Lindner: Davon gehe ich aus.

Vors. Weller: Dann habe ich keine weiteren Fragen und bedanke mich.
`;
  expect(statementsIn(german, 'de')).toHaveLength(2);
});

describe('a joint text', () => {
  test('in Russian names its parties in the nominative, whatever they are called in full', () => {
    const text = `Совместное заявление министров иностранных дел Республики Норландии, Королевства Олмии и Кремении

Стороны приветствуют возобновление работы комиссии.
`;
    expect(statementsIn(text, 'ru')).toEqual([
      ['Стороны приветствуют возобновление работы комиссии.', 'Республика Норландия; Королевство Олмия; Кремения'],
    ]);
  });

  test('in Spanish has parties with their articles, the first of them too', () => {
    const text = `Declaración conjunta de los ministros de Relaciones Exteriores de la República de Olmia, el Reino de Norlandia y Sorvia

Los ministros expresan su honda preocupación por los hechos ocurridos en el puerto.

Condenan los ataques contra la población civil.
`;
    const [, who] = statementsIn(text, 'es')[0] ?? [];
    expect(who?.split('; ')).toEqual(['República de Olmia', 'Reino de Norlandia', 'Sorvia']);
  });
});

test('the coverage of a meeting in French goes on with whom a paragraph begins with', () => {
  const text = `Conseil de sécurité : les membres du Conseil s'inquiètent de la reprise des combats

CS/16204

M. TOMAS WIRTH, Représentant spécial du Secrétaire général, a indiqué que 42 violations ont été recensées. Le Représentant spécial a exhorté les parties à ouvrir un couloir.

M. PER STRAND (Norlande) a fait part de la profonde préoccupation de son pays. Il a jugé « inacceptable » que des hôpitaux soient visés.

Mme CLAIRE DUVAL (Kremène) s'est déclarée opposée à toute sanction. La déléguée a relevé que son pays accueille 60 000 réfugiés.
`;
  expect(statementsIn(text, 'fr')).toEqual([
    ['que 42 violations ont été recensées', 'Tomas Wirth'],
    ['les parties à ouvrir un couloir', 'Tomas Wirth'],
    ['la profonde préoccupation de son pays', 'Per Strand'],
    ['« inacceptable » que des hôpitaux soient visés', 'Per Strand'],
    ['opposée à toute sanction', 'Claire Duval'],
    ['que son pays accueille 60 000 réfugiés', 'Claire Duval'],
  ]);
});
