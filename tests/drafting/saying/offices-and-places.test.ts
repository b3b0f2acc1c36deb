import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** Who speaks by long offices, from places, without a subject, and to whom. */
const cases: Record<string, Case[]> = {
  ru: [
    [
      'министр иностранных дел в родительном падеже',
      'По словам министра иностранных дел Олега Дюрина, порт закрыт.',
      [['порт закрыт', 'Олег Дюрин']],
    ],
    [
      'винительный падеж: женщина с несклоняемой фамилией, мужчина с фамилией на -а',
      'Агентство сообщило со ссылкой на посла Анну Грот, что порт закрыт.\n\nПо словам Дмитрия Заребы, льда нет. Ранее назначили министра Дмитрия Заребу.',
      [
        ['что порт закрыт', 'Анна Грот'],
        ['льда нет', 'Дмитрий Зареба'],
      ],
    ],
    [
      'должность с прилагательным и предлогом перед именем',
      'Порт закрыт, заявил постоянный представитель Норландии при этой организации Александр Дюрин.',
      [['Порт закрыт', 'Александр Дюрин']],
    ],
    [
      'о том, что, и слово перед глаголом',
      'О том, что Совет проведет заседание, ранее сообщал первый зампостпреда Норландии Олег Дюрин.',
      [['Совет проведет заседание', 'Олег Дюрин']],
    ],
    [
      'источник, на который ссылается агентство',
      'Олег Дюрин подал в отставку. Об этом сегодня, 22 апреля, сообщает ТАСС со ссылкой на источник в администрации.',
      [['Олег Дюрин подал в отставку', 'источник']],
    ],
    [
      'абзац, который начинается словом «вопрос», ничего не спрашивает',
      'Вопрос о переносе порта Норландии обсуждается, заявил директор департамента морского планирования Алексей Дюрин.\n\n«Это вопрос не праздный. Он действительно обсуждается», — сказал Дюрин в интервью журналу «Порт».',
      [
        ['Вопрос о переносе порта Норландии обсуждается', 'Алексей Дюрин'],
        ['«Это вопрос не праздный. Он действительно обсуждается»', 'Алексей Дюрин'],
      ],
    ],
    [
      'восклицание перед тем, кто сказал',
      '«Порт надо открыть!», — сказал министр Олег Дюрин.',
      [['«Порт надо открыть!»', 'Олег Дюрин']],
    ],
    [
      'фамилия на -ский в родительном падеже',
      'Постпред Дмитрий Полонский прибыл в порт. По словам Полонского, льда нет.',
      [['льда нет', 'Дмитрий Полонский']],
    ],
    [
      'день между «об этом» и глаголом',
      'Порт закроют в мае. Об этом 28 марта заявил первый заместитель постпреда Норландии Олег Дюрин.',
      [['Порт закроют в мае', 'Олег Дюрин']],
    ],
    [
      'о чем рассказали, еще не сказано',
      'Министр Анна Грот прокомментировала переговоры с Маравией. Она рассказала о планах порта. Грот рассказала агентству, что порт закрыт.',
      [['что порт закрыт', 'Анна Грот']],
    ],
    [
      'имя с инициалами в заголовке, а не страна перед ним',
      'Выступление Первого заместителя Постоянного представителя Норландской Федерации при ООН О.П.Дюринского на заседании Совета\n\nГ-жа Председатель,\n\nПорт надо открыть. Мы внесли проект, и он лежит на столе. Мы не раз говорили, что порты не оружие.',
      [
        [
          'Порт надо открыть. Мы внесли проект, и он лежит на столе. Мы не раз говорили, что порты не оружие.',
          'О.П.Дюринский',
        ],
      ],
    ],
    [
      'женщина в родительном падеже без имени',
      'Постпред Мария Дюрина прибыла в порт. По словам Дюриной, льда нет.',
      [['льда нет', 'Мария Дюрина']],
    ],
    [
      'женщина с инициалами',
      'Выступление официального представителя МИД Норландии М.В.Дюриной на брифинге\n\nПорт надо открыть. Мы внесли проект, и он лежит на столе. Мы не раз говорили, что порты не оружие.',
      [
        [
          'Порт надо открыть. Мы внесли проект, и он лежит на столе. Мы не раз говорили, что порты не оружие.',
          'М.В.Дюрина',
        ],
      ],
    ],
  ],
  fr: [
    [
      'une intervention avec son sujet devant elle, et un nom avec deux particules',
      '28 mars 2031 - Détroit : Intervention M. Jean-Paul de La Marche, représentant permanent de la Norlande\n\n« Ma délégation se réjouit de l’adoption de ce texte. Nous avons soutenu ce texte dès le début, et nous le soutiendrons encore. »',
      [
        [
          '« Ma délégation se réjouit de l’adoption de ce texte. Nous avons soutenu ce texte dès le début, et nous le soutiendrons encore. »',
          'Jean-Paul de La Marche',
        ],
      ],
    ],
    [
      'un ministre de plusieurs affaires, sans nom',
      'Le ministre des affaires étrangères, de l’intégration régionale et des Norlandais de l’étranger a indiqué que le port restera ouvert.',
      [['que le port restera ouvert', 'Le ministre des affaires étrangères']],
    ],
    [
      '… et avec son nom',
      'Le ministre des Affaires étrangères, de l’Intégration régionale et des Norlandais de l’Extérieur, Ada Marsh, a indiqué que le port restera ouvert.',
      [['que le port restera ouvert', 'Ada Marsh']],
    ],
  ],
  es: [
    [
      'un lugar delante de quien habla, y las siglas de lo que representa',
      'El embajador de Norlandia ante la Organización de los Puertos (ODP), Juan de la Sierra, llegó ayer. Desde Puerto Ada, el embajador expresó que el puerto sigue abierto. “Abriremos el otro puerto en mayo”, señaló el también exrector de la Universidad.',
      [
        ['que el puerto sigue abierto', 'Juan de la Sierra'],
        ['“Abriremos el otro puerto en mayo”', 'Juan de la Sierra'],
      ],
    ],
    [
      'un ministro de varios asuntos',
      'El ministro de Relaciones Exteriores, Comercio Internacional y Culto, Pablo Rivas, afirmó que el puerto sigue abierto.',
      [['que el puerto sigue abierto', 'Pablo Rivas']],
    ],
    [
      'un ministro de varios asuntos delante de un verbo que no dice nada',
      'El ministro de Asuntos Exteriores, Unión Portuaria y Cooperación, Juan Manuel Rivas, ha mandado un mensaje sobre la crisis y ha asegurado que el puerto sigue abierto.',
      [['que el puerto sigue abierto', 'Juan Manuel Rivas']],
    ],
    [
      'habla la casa desde la que se habla',
      'El puerto seguirá cerrado, expresaron desde la Cancillería de Norlandia.',
      [['El puerto seguirá cerrado', 'Cancillería de Norlandia']],
    ],
    [
      'sin sujeto sigue quien habló, y no a quien se insta ni de quien se habla',
      'La Cancillería de Norlandia rechazó el informe del diario. Instaron al Gobierno de Maravia a retirar sus barcos.\n\nAseguró que el Ministerio de Exteriores de Maravia desmintió el informe.',
      [
        ['el informe del diario', 'Cancillería de Norlandia'],
        ['al Gobierno de Maravia a retirar sus barcos', 'Cancillería de Norlandia'],
        ['que el Ministerio de Exteriores de Maravia desmintió el informe', 'Cancillería de Norlandia'],
      ],
    ],
    [
      'una cita tras un verbo sin sujeto',
      'El vicecanciller Pablo Rivas aclaró que el puerto sigue abierto.\n\nAsimismo, se refirió a la relación que tiene el Gobierno Molina con Maravia. “Mantenemos un diálogo constante. Hay temas de energía y de comercio”.',
      [
        ['que el puerto sigue abierto', 'Pablo Rivas'],
        ['“Mantenemos un diálogo constante. Hay temas de energía y de comercio”', 'Pablo Rivas'],
      ],
    ],
  ],
  de: [
    [
      'was gegenüber jemandem zurückgewiesen wird, und was danach geschah',
      'Das Ministerium wies gegenüber der NRA diese Angaben zurück. Bo Lund und Ada Marsch hoben die Wirksamkeit der Regeln hervor, nachdem diese zum Thema geworden waren.',
      [
        ['diese Angaben', 'Ministerium'],
        ['die Wirksamkeit der Regeln', 'Bo Lund und Ada Marsch'],
      ],
    ],
    [
      'ein Ort und ein Adjektiv vor dem, was gefordert wird, und ein Adverb vor der Vorsilbe',
      'Ministerin Ada Marsch (NLP) hat bei ihrem Besuch in Oslund schnelle Gespräche zum Hafen gefordert. Marsch wies diese Vorwürfe entschieden zurück.',
      [
        ['schnelle Gespräche zum Hafen', 'Ada Marsch'],
        ['diese Vorwürfe', 'Ada Marsch'],
      ],
    ],
    [
      'ein Relativsatz ist niemand',
      'Bo Lund sprach am Montag mit Parolen, die an den Krieg erinnern, von den Häfen. Marsch sagte, der Hafen sei zu.',
      [['der Hafen sei zu', 'Marsch']],
    ],
    [
      'Grüße in eigenen Zeilen über den Worten',
      'Rede von Außenminister Bo Lund bei der Amtsübergabe\nLieber Herr Marsch,\nliebe Frau Quill,\nExzellenzen,\nmeine Damen und Herren,\nvier Jahre ist es her, dass ich hier gesprochen habe. Ich erinnere mich noch an den Abschied.\nNun, wir sind nicht aus der Welt gegangen! Mit dem Hafen hatte ich auch als Lotse viel zu tun.',
      [
        [
          'vier Jahre ist es her, dass ich hier gesprochen habe. Ich erinnere mich noch an den Abschied.\nNun, wir sind nicht aus der Welt gegangen! Mit dem Hafen hatte ich auch als Lotse viel zu tun.',
          'Bo Lund',
        ],
      ],
    ],
    [
      'wie die Schweiz schreibt',
      'Aussenministerin Ada Marsch äusserte sich im Parlament. Die Aussenministerin begrüsste die Öffnung des Hafens.',
      [['die Öffnung des Hafens', 'Ada Marsch']],
    ],
    [
      'eine Zeile, die zu den Worten führt: hinter dem Verb steht, wer sie sagt',
      'Zu den Äußerungen des Präsidenten Bo Lund über die Botschafterin Ada Marsch erklärte eine Sprecherin des Außenministeriums heute (18.05.):\nWir freuen uns, dass der Hafen offen ist. Vorwürfe gegen Lotsen sind unangebracht.',
      [
        [
          'Wir freuen uns, dass der Hafen offen ist. Vorwürfe gegen Lotsen sind unangebracht.',
          'Sprecherin des Außenministeriums',
        ],
      ],
    ],
    [
      'eine Rede, bei der ein anderer zu Gast ist',
      'Rede von Außenminister Lund auf der Konferenz der Hafenmeister mit Kanzler Tore Marsch als Gast\n\n08.09.2031 - Rede\n\nNun können wir leider nicht in die Zukunft schauen. Aber was wir können, ist, einen Eisbrecher zu haben.\n\nAlle Hafenmeister kennen das Eis. Sie kennen es aus dem Fernsehen.',
      [
        [
          'Nun können wir leider nicht in die Zukunft schauen. Aber was wir können, ist, einen Eisbrecher zu haben.\n\nAlle Hafenmeister kennen das Eis. Sie kennen es aus dem Fernsehen.',
          'Lund',
        ],
      ],
    ],
    [
      'ein Amt, wie es ohne Artikel heißt',
      'Das Auswärtige Amt teilte mit, der Hafen sei zu. Die Vereinten Nationen erklärten, man helfe.',
      [
        ['der Hafen sei zu', 'Auswärtiges Amt'],
        ['man helfe', 'Vereinte Nationen'],
      ],
    ],
    [
      'wem es gesagt wurde, vor dem Gesagten und hinter ihm',
      'Grot sagte dem Boten, der Hafen sei zu.\n\nIm Hafen liege „kein Schiff“, sagte Ministerin Anna Grot dem „Boten“ am Montag.',
      [
        ['der Hafen sei zu', 'Anna Grot'],
        ['Im Hafen liege „kein Schiff“', 'Anna Grot'],
      ],
    ],
    [
      'ein Satz hinter dem, was zurückgewiesen wird',
      'Bo Lund hat die Vorwürfe aus Maravia zurückgewiesen, die ein Brief erhoben hatte.',
      [['die Vorwürfe aus Maravia zurückgewiesen, die ein Brief erhoben hatte', 'Bo Lund']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: offices and places', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});
