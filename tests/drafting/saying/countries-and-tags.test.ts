import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** Who holds an office of which country, and tags that stand within or behind what is said, in other languages than English. */
const cases: Record<string, Case[]> = {
  ru: [
    [
      'страна, которой нет в списках, между должностью и именем в заголовке',
      'Заявление Президента Норландии Бу Лунда\n\nМы приветствуем решение Совета о порте. Мы призываем стороны вернуться к переговорам, и я готов принять их.',
      [
        [
          'Мы приветствуем решение Совета о порте. Мы призываем стороны вернуться к переговорам, и я готов принять их.',
          'Бу Лунд',
        ],
      ],
    ],
    [
      'имя из трех букв в родительном падеже',
      'Позицию Премьер-министра Судмарки Яна Корна озвучил его представитель. «Мы ждём», – сказал он.',
      [['«Мы ждём»', 'Ян Корн']],
    ],
    [
      'республика перед именем',
      'Выступление Президента Республики Норландия Бу Лунда на саммите\n\nМы приветствуем решение Совета о порте. Я призываю стороны вернуться к переговорам.',
      [['Мы приветствуем решение Совета о порте. Я призываю стороны вернуться к переговорам.', 'Бу Лунд']],
    ],
    [
      'фамилия за должностью и страной',
      'Постпред Норландии Марк Чирков заявил, что вопрос неуместен. «Это жест», – добавил дипломат. Постпред Норландии Чирков уехал.',
      [
        ['что вопрос неуместен', 'Марк Чирков'],
        ['«Это жест»', 'Марк Чирков'],
      ],
    ],
    [
      'представитель ведомства – тот, о ком это сказано',
      'Директор департамента МИД Норландии Влад Масленков заявил, что санкции исчерпаны. По мнению представителя МИД, Союзу остается ждать.',
      [
        ['что санкции исчерпаны', 'Влад Масленков'],
        ['Союзу остается ждать', 'Влад Масленков'],
      ],
    ],
    [
      'причастный оборот внутри того, что названо',
      'Госсекретарь Клеман Бонар назвал санкции, введенные против порта, недостаточными.',
      [['санкции, введенные против порта, недостаточными', 'Клеман Бонар']],
    ],
    [
      'двоеточие после глагола без кавычек',
      'В МИД Норландии также указали: принятие мер лишает Союз выбора.',
      [['принятие мер лишает Союз выбора', 'МИД Норландии']],
    ],
  ],
  fr: [
    [
      'un communiqué derrière le verbe et sa virgule',
      '« Le prochain sommet » de la Ligue « aura lieu le 10 décembre », en terre neutre, indique un communiqué de la présidence publié lundi.',
      [
        [
          '« Le prochain sommet » de la Ligue « aura lieu le 10 décembre », en terre neutre',
          'un communiqué de la présidence',
        ],
      ],
    ],
    [
      'l’agence entre parenthèses n’est personne',
      '(NRA) L’ambassadeur du Norland est convoqué ce jeudi après que Port-Ada eut expulsé un attaché, a indiqué Bo Lund en réponse à des questions des sénateurs.',
      [['L’ambassadeur du Norland est convoqué ce jeudi après que Port-Ada eut expulsé un attaché', 'Bo Lund']],
    ],
    [
      'un général derrière une préposition n’est pas celui qui parle',
      '« Nous attendons », a déclaré Ada Marsh, commissaire de la Ligue. Concernant la période avancée par le général Bo Tarnov, elle a estimé que « tout est négociable ».',
      [
        ['« Nous attendons »', 'Ada Marsh'],
        ['que « tout est négociable »', 'Ada Marsh'],
      ],
    ],
    [
      'un pays en deux mots et son adjectif',
      'L’ambassadeur des États-Unis en Norland, Bill Blanc, est arrivé. L’ambassadeur américain a estimé que le port rouvrirait.',
      [['que le port rouvrirait', 'Bill Blanc']],
    ],
  ],
  es: [
    [
      'quien dice, tras el verbo y entre comas',
      'Hasta el momento en que se conoció la carta, dijo Lindero, el nivel de las conversaciones había sido alto.',
      [['Hasta el momento en que se conoció la carta … el nivel de las conversaciones había sido alto', 'Lindero']],
    ],
    [
      'el país del cargo y su adjetivo',
      'El canciller de Ecuador, Ricardo Lindero, viajó con las ministras Marta Rojas, de Colombia, y Delia Paz. “Seguiremos”, agregó el canciller ecuatoriano.',
      [['“Seguiremos”', 'Ricardo Lindero']],
    ],
    [
      'lo que otro no reconocía dentro de lo dicho',
      'Ada Marsh detalló que pidió retirar la carta en respaldo a Bo Lund que no reconocía el proceso. “Esperamos”, indicó.',
      [
        ['que pidió retirar la carta en respaldo a Bo Lund que no reconocía el proceso', 'Ada Marsh'],
        ['“Esperamos”', 'Ada Marsh'],
      ],
    ],
    [
      'una letra al final de la frase no es inicial',
      'La ministra publicó un extracto en la red social X. Marsh ha aseverado que el puerto sigue cerrado.',
      [['que el puerto sigue cerrado', 'Marsh']],
    ],
  ],
  de: [
    [
      'das Objekt vor dem Perfekt',
      'Die scharfen Worte des norländischen Präsidenten hat Außenminister Jan Korn (NLP) zurückgewiesen.',
      [['Die scharfen Worte des norländischen Präsidenten', 'Jan Korn']],
    ],
    [
      'das Subjekt zwischen den Wörtern einer Wendung',
      'Ada Marsch kam an. Zum anderen verwies sie darauf, dass man warten müsse.',
      [['dass man warten müsse', 'Ada Marsch']],
    ],
    [
      'ein Vorwurf im Relativsatz',
      'Korn bezog sich auf den Vizepräsidenten Bo Lund, der Kanzler Jan Marsch (NLP) vorgeworfen hatte, mit der Fahne „eine Blockade gestützt“ zu haben.',
      [['mit der Fahne „eine Blockade gestützt“ zu haben', 'Bo Lund']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: whose country, whose tag', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});
