import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** What other languages than English build in ways of their own. */
const cases: Record<string, Case[]> = {
  ru: [
    [
      'кто сказал, стоит перед глаголом и после слов «об этом»',
      'Ада Марш прибыла в порт. Порт откроют в мае. Об этом она сообщила журналистам.',
      [['Порт откроют в мае', 'Ада Марш']],
    ],
    [
      'слушатель между глаголом и тем, кто сказал',
      'Порт откроют в мае. Об этом сообщил журналистам заместитель министра Илья Корнев.',
      [['Порт откроют в мае', 'Илья Корнев']],
    ],
    [
      'должность с предлогом перед именем',
      'Как отметила заместитель генсека ООН по политическим вопросам Вера Остад, порт закрыт.',
      [['порт закрыт', 'Вера Остад']],
    ],
    [
      'надежда, внимание и уверенность',
      'Ада Марш выразила надежду на то, что порт откроют. Илья Корнев обратил внимание на то, что льда нет.',
      [
        ['что порт откроют', 'Ада Марш'],
        ['что льда нет', 'Илья Корнев'],
      ],
    ],
    [
      'место говорит, где не назван никто',
      'Ада Марш прибыла. Позже в ее аппарате пояснили, что порт закрыт.',
      [['что порт закрыт', 'ее аппарате']],
    ],
    [
      'перед запятой назван тот, по словам которого',
      'Решение раскритиковал посол Илья Корнев, по словам которого порт закрыт зря.',
      [
        ['Решение', 'Илья Корнев'],
        ['порт закрыт зря', 'Илья Корнев'],
      ],
    ],
    [
      'газета в кавычках не сказала своего названия',
      'По данным «Северного курьера», порт закрыт.',
      [['порт закрыт', '«Северного курьера»']],
    ],
    [
      'слово источник в начале абзаца — не подпись',
      'Источник рассказал, что порт закрыт.',
      [['что порт закрыт', 'Источник']],
    ],
  ],
  fr: [
    [
      'le pronom entre l’auxiliaire et sa locution',
      'Ada Marsh est arrivée. Le port est ouvert, a-t-elle fait savoir.',
      [['Le port est ouvert', 'Ada Marsh']],
    ],
    [
      'celui dont vient la parole est nommé devant la virgule',
      'Des chiffres contestés par l’ambassadeur Bo Lund, selon lequel le port est fermé.',
      [['le port est fermé', 'Bo Lund']],
    ],
    [
      'pour une chercheuse',
      'Pour la chercheuse Ada Marsh, de l’Institut des mers froides, « un accord est possible ».',
      [['« un accord est possible »', 'Ada Marsh']],
    ],
    [
      'une menace à l’infinitif',
      'Bo Lund a menacé de fermer le port aux navires.',
      [['fermer le port aux navires', 'Bo Lund']],
    ],
    [
      'qui prévient derrière ce qu’il dit',
      'Le port restera fermé, a prévenu mardi sa ministre des Affaires étrangères, Ada Marsh.',
      [['Le port restera fermé', 'Ada Marsh']],
    ],
    [
      'l’article dit de qui on parle',
      'La représentante spéciale du secrétaire général pour le port, Ada Marsh, est arrivée. L’ambassadeur Bo Lund aussi. « Il est tard », a déclaré la diplomate.',
      [['« Il est tard »', 'Ada Marsh']],
    ],
    ['une rubrique n’a rien dit', 'Gaz : le port et la mer se partagent le prix\n\nLe port est ouvert.', []],
    [
      'après une conjonction',
      'Le port est calme. Mais, selon les garde-côtes, le navire pêchait sans autorisation.',
      [['le navire pêchait sans autorisation', 'les garde-côtes']],
    ],
  ],
  es: [
    [
      'quien lo dice está delante de la coma',
      'Lo desmintió el embajador Bo Lund, para quien el puerto está cerrado.',
      [['el puerto está cerrado', 'Bo Lund']],
    ],
    [
      'habla el lugar donde nadie tiene nombre',
      'La ministra «no esperaba nada», confiesan en el entorno de Ada Marsh.',
      [['La ministra «no esperaba nada»', 'el entorno de Ada Marsh']],
    ],
    [
      'un lugar entre la locución y lo que dice',
      'Bo Lund no había descartado en una entrevista con la cadena que el puerto cierre.',
      [['que el puerto cierre', 'Bo Lund']],
    ],
    [
      'lo que hace al hablar no es quien habla',
      '«Es tarde», sentenció Ada Marsh. «Muy tarde», repitió al abandonar la sala.',
      [
        ['«Es tarde»', 'Ada Marsh'],
        ['«Muy tarde»', 'Ada Marsh'],
      ],
    ],
    [
      'en qué insiste',
      'Ada Marsh insistió en que el puerto sigue abierto.',
      [['que el puerto sigue abierto', 'Ada Marsh']],
    ],
    [
      'otro verbo tras la conjunción',
      'Bo Lund se mostró convencido de que el puerto abrirá y descartó una visita.',
      [
        ['que el puerto abrirá', 'Bo Lund'],
        ['una visita', 'Bo Lund'],
      ],
    ],
    [
      'dos relativos tras quien habla',
      '«Exigimos la paz», manifestó ante los medios el secretario Bo Lund, que dijo «no entender nada».',
      [
        ['«Exigimos la paz»', 'Bo Lund'],
        ['«no entender nada»', 'Bo Lund'],
      ],
    ],
  ],
  de: [
    [
      'ein Komma allein führt zu dem, was jemand zu bedenken gibt',
      'Bo Lund gab zu bedenken, die Lotsen seien müde.',
      [['die Lotsen seien müde', 'Bo Lund']],
    ],
    [
      'ein Adverb in der Wendung',
      'Ada Marsh nannte das Vorhaben „historisch“, verwies aber darauf, dass der Hafen geschlossen sei.',
      [
        ['das Vorhaben „historisch“', 'Ada Marsh'],
        ['dass der Hafen geschlossen sei', 'Ada Marsh'],
      ],
    ],
    [
      'ein Relativsatz, der etwas sagt',
      '„Niemand kam“, spottete der Gesandte Bo Lund, der aber versicherte, der Hafen sei offen.',
      [
        ['„Niemand kam“', 'Bo Lund'],
        ['der Hafen sei offen', 'Bo Lund'],
      ],
    ],
    [
      'hinter indirekter Rede ist jedes Verb ein Beleg',
      'Der Text sei „ein Diktat“ gewesen, begründete Botschafter Bo Lund das Votum.',
      [['Der Text sei „ein Diktat“ gewesen', 'Bo Lund']],
    ],
    [
      'wem etwas gesagt wird, steht hinter dem Namen',
      'Der Hafen habe kein Mandat, sagte der Außenminister Bo Lund dem Sender Nordfunk.',
      [['Der Hafen habe kein Mandat', 'Bo Lund']],
    ],
    [
      'ein Objekt vor dem Verb',
      'Der Minister Bo Lund sprach. Einen Abzug der Schiffe schloss Lund aus.',
      [['Einen Abzug der Schiffe', 'Bo Lund']],
    ],
    [
      'wofür man etwas hält',
      'Die Forscherin Ada Marsh hält eine Einigung für möglich.',
      [['eine Einigung für möglich', 'Ada Marsh']],
    ],
    [
      'Länder, von denen Präsidenten sind, reden nicht',
      'Die Präsidenten von Norland und Sudland haben den Bau eines Hafens angekündigt.',
      [['den Bau eines Hafens', 'Die Präsidenten von Norland und Sudland']],
    ],
    [
      'wovor gewarnt wird, hat nichts gesagt',
      'Die Chefin der Hafenbehörde, Ada Marsch, warnte vor höheren Gebühren.',
      [['höheren Gebühren', 'Ada Marsch']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: what is built in its own way', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});
