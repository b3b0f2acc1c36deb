import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** How agencies and ministries put it, in other languages than English: places and asides around the verb, relayed words, offices with a country. */
const cases: Record<string, Case[]> = {
  ru: [
    [
      'место между тем, кто сказал, и глаголом',
      'Пресс-секретарь президента Норландии Бо Лунд в беседе с агентством «Заря» заявил, что порт открыт.',
      [['что порт открыт', 'Бо Лунд']],
    ],
    [
      'глава МИД с прилагательным: тот, кто из этой страны',
      'Министр иностранных дел Норландии Илья Корнев провел переговоры с главой МИД Олмии Бо Лундом. «Порт открыт уже сегодня», — подчеркнул глава норландского МИД.',
      [['«Порт открыт уже сегодня»', 'Илья Корнев']],
    ],
    [
      'слова, которые приводит агентство',
      'Бо Лунд прибыл в порт. «Порт открыт уже сегодня», — приводит ТАСС слова Лунда. «Льда нет и не будет», — цитирует его «Заря».',
      [
        ['«Порт открыт уже сегодня»', 'Бо Лунд'],
        ['«Льда нет и не будет»', 'Бо Лунд'],
      ],
    ],
    [
      'тот, кто заявил, причастием',
      'Бо Лунд возразил коллеге Илье Корневу, заявившему накануне, что порт закрыт.',
      [
        ['коллеге Илье Корневу, заявившему накануне, что порт закрыт', 'Бо Лунд'],
        ['что порт закрыт', 'Илья Корнев'],
      ],
    ],
    [
      'ведомство в именительном падеже',
      'Порт откроют в мае, сообщили в пресс-службе МИД Олмии. Льда нет, заявили в норландском правительстве.',
      [
        ['Порт откроют в мае', 'пресс-служба МИД Олмии'],
        ['Льда нет', 'норландское правительство'],
      ],
    ],
    [
      'по словам одного: что говорят другие, сказал он',
      'По словам Ады Марш, обе стороны признали важность переговоров.',
      [['обе стороны признали важность переговоров', 'Ада Марш']],
    ],
    [
      'о том, что',
      'О том, что министр улетел в Олмию, сообщили источники в порту.',
      [['министр улетел в Олмию', 'источники в порту']],
    ],
  ],
  fr: [
    [
      'des apartés entre le verbe et que',
      'Mme Marsh a indiqué, dans une déclaration à la presse, au terme de l’entretien, que le port rouvrirait.',
      [['que le port rouvrirait', 'Marsh']],
    ],
    [
      'un jour entre le verbe et son objet',
      'La Norlande a annoncé, jeudi, la fermeture de son ambassade.',
      [['la fermeture de son ambassade', 'Norlande']],
    ],
    [
      'le ministre d’un pays, derrière un lieu',
      'Bo Lund, le ministre norlandais des Affaires étrangères et du Commerce, a été reçu par le ministre sorvien, Anton Kessel. À son arrivée à Oslund, le ministre norlandais, a indiqué que le port rouvrirait.',
      [['que le port rouvrirait', 'Bo Lund']],
    ],
    [
      'le guillemet fermant pour l’ouvrant',
      'Bo Lund s’est déclaré satisfait de l’ »excellence » des relations. Il a salué un projet « historique ».',
      [
        ['satisfait de l’ »excellence » des relations', 'Bo Lund'],
        ['un projet « historique »', 'Bo Lund'],
      ],
    ],
    [
      'la même source',
      'Le port rouvrira, indique un communiqué du ministère. Le grain passera en mai, précise la même source.',
      [
        ['Le port rouvrira', 'un communiqué du ministère'],
        ['Le grain passera en mai', 'un communiqué du ministère'],
      ],
    ],
    [
      'une incise dit qui parle, et personne dedans',
      'La Norlande réaffirme son attachement au droit, a précisé Ada Marsh.',
      [['La Norlande réaffirme son attachement au droit', 'Ada Marsh']],
    ],
    [
      'selon lui sans virgule',
      'Ada Marsh a salué Bo Lund. Selon lui le port rouvrira.',
      [
        ['Bo Lund', 'Ada Marsh'],
        ['le port rouvrira', 'Bo Lund'],
      ],
    ],
  ],
  es: [
    [
      'el lugar delante del verbo',
      'El ministro Bo Lund en entrevista con Radio Oslund aseguró que el puerto abrirá.',
      [['que el puerto abrirá', 'Bo Lund']],
    ],
    [
      'entre comas, y luego el objeto',
      'Norlandia anunció, por su parte, la retirada de su embajador.',
      [['la retirada de su embajador', 'Norlandia']],
    ],
    [
      'el gerundio es de quien habla la frase',
      'Bo Lund ha zanjado el tema manifestando que el puerto abrirá.',
      [['que el puerto abrirá', 'Bo Lund']],
    ],
    ['llamar a consultas no es decir nada', 'La Cancillería llamó a consultas a su embajador.', []],
    [
      'de quién es integrante',
      'Bo Lund dijo que el puerto abrirá. «El grano pasará», agregó el integrante del gabinete de la presidenta de Olmia, Ada Marsh.',
      [
        ['que el puerto abrirá', 'Bo Lund'],
        ['«El grano pasará»', 'Bo Lund'],
      ],
    ],
  ],
  de: [
    [
      'vorn steht, was niemand ist',
      'Bo Lund reiste nach Varn. Darüber hinaus betonte er, dass die Schiffe auslaufen sollten.',
      [['dass die Schiffe auslaufen sollten', 'Bo Lund']],
    ],
    [
      'auch die einen forderten die anderen auf',
      'Auch die Norländer forderten die EU auf, den Hafen zu öffnen.',
      [['die EU auf, den Hafen zu öffnen', 'Norländer']],
    ],
    [
      'was jemand zum Ausdruck bringt',
      'Gleichzeitig brachte Bo Lund seine Überzeugung zum Ausdruck, man müsse reden.',
      [['man müsse reden', 'Bo Lund']],
    ],
    [
      'das Verb in zwei Teilen hinter einem Ort',
      'Bei seiner Ankunft am Bahnhof kündigte Bo Lund weitere Lieferungen an.',
      [['weitere Lieferungen', 'Bo Lund']],
    ],
    [
      'mit vielen Angaben bis zum Komma',
      'Ada Marsch sagte am Montag nach dem Treffen in Varn unter ihrem Vorsitz, die Lage sei ernst.',
      [['die Lage sei ernst', 'Ada Marsch']],
    ],
    [
      'wen die Zeitung zitiert',
      '„Wir sind noch lange nicht da“, zitiert die Zeitung einen Diplomaten.',
      [['„Wir sind noch lange nicht da“', 'einen Diplomaten']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: as agencies print it', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag)).toEqual(expected);
  });
});
