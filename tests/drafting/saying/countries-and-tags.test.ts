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
    [
      'день и слушатель между глаголом и ведомством',
      'Дипломатам в Норландии ничего не угрожает, сообщили 1 февраля агентству НИА «Новости» в Министерстве иностранных дел страны.',
      [['Дипломатам в Норландии ничего не угрожает', 'Министерство иностранных дел страны']],
    ],
    [
      'место между глаголом и тем, что подчеркнуто; кто назван раньше, тот и занимает должность',
      'В ходе беседы с госсекретарем Русланом Болчаном посол Анатолий Карин отметил, что данные неверны. При этом госсекретарь подчеркнул в контексте встречи необходимость публичного ответа.',
      [
        ['что данные неверны', 'Анатолий Карин'],
        ['необходимость публичного ответа', 'Руслан Болчан'],
      ],
    ],
    [
      'две должности через дефис и день перед ними',
      'Порт не откроют. Об этом заявил 31 марта журналистам начальник управления - пресс-секретарь МИД Норландии Андрей Савин.',
      [['Порт не откроют', 'Андрей Савин']],
    ],
    [
      'представитель ведомства – не ведомство',
      'Комментируя осуждения в Ослунде, представитель МИД РБ назвал такие заявления «эмоциональными».',
      [['такие заявления «эмоциональными»', 'представитель МИД РБ']],
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
    [
      'un jour entre le verbe et celui qui parle',
      'La France répondra de « manière immédiate » à la décision du Norland, a déclaré ce 12 mai 2025 le ministre des Affaires étrangères, Jean Barrel.',
      [['La France répondra de « manière immédiate » à la décision du Norland', 'Jean Barrel']],
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
    [
      'dos que hablan juntos, el segundo sin su cargo de hoy',
      'El presidente de Cuba, Miguel Lindero, y el ex mandatario Raúl Casas también condenaron “enérgicamente” el ataque.',
      [['“enérgicamente” el ataque', 'Miguel Lindero y Raúl Casas']],
    ],
    [
      'para una institución',
      'La portavoz Ada Marsh habló. Para el Gobierno, estas palabras están «fundamentadas en falsas premisas».',
      [['estas palabras están «fundamentadas en falsas premisas»', 'Gobierno']],
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
    [
      'wo jemand etwas sagt, gehört nicht zum Namen',
      'Die Präsidentin der Republik, Ada Marsch, kam an. „Es gibt keine Bedrohung“, sagte Marsch im ZDF. Das sei „nichts Neues“, sagte Marsch im ZDF.',
      [
        ['„Es gibt keine Bedrohung“', 'Ada Marsch'],
        ['Das sei „nichts Neues“', 'Ada Marsch'],
      ],
    ],
    [
      'ein Land im Genitiv vor dem Namen',
      'Die Präsidentin Moldaus Ada Marsch erwartet, dass der Rat ihr Land einlädt.',
      [['dass der Rat ihr Land einlädt', 'Ada Marsch']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: whose country, whose tag', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});
