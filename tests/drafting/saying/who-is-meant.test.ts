import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** Tags whose verb no list has, verbs that another one follows, and who is meant where nobody is named, in other languages than English. */
const cases: Record<string, Case[]> = {
  ru: [
    [
      'имя, напечатанное только в родительном падеже',
      'По мнению главы МИД Норландии Эрика Сандера, порт откроют в мае.',
      [['порт откроют в мае', 'Эрик Сандер']],
    ],
    [
      'женское имя за предлогом и должностью',
      'По словам посла Хелены Тарновой, лед уже сошел.',
      [['лед уже сошел', 'Хелена Тарнова']],
    ],
    [
      'должность и страна перед именем с большой буквы',
      'Глава МИД Олмии Луиза Кассан прибыла в порт. Кассан заявила, что лед сошел.',
      [['что лед сошел', 'Луиза Кассан']],
    ],
    [
      'страна за предлогом должности не занимает',
      'Эрик Сандер, глава МИД, встретился с коллегой из Олмии. По словам министра, порт открыт. Олмия молчала.',
      [['порт открыт', 'Эрик Сандер']],
    ],
    [
      'чья-то позиция внутри чужих слов',
      'Как отметил посол Корнев, Норландия выступает за прямые переговоры.',
      [['Норландия выступает за прямые переговоры', 'Корнев']],
    ],
    [
      'одно слово может быть всем, что отвергнуто, а за союзом начинается другой глагол',
      'Посол Ада Марш отвергла упреки. Илья Корнев поблагодарил партнеров за помощь и пожелал им успехов.',
      [
        ['упреки', 'Ада Марш'],
        ['партнеров за помощь', 'Илья Корнев'],
      ],
    ],
    [
      'глагол, которого нет в списках, за одной цитатой',
      '«Терпение небезгранично», — процедил он журналистам.',
      [['«Терпение небезгранично»', undefined]],
    ],
    [
      'пресс-служба за агентством',
      'Порт закроют в мае, рассказали ТАСС в пресс-службе ведомства.',
      [['Порт закроют в мае', 'пресс-служба ведомства']],
    ],
  ],
  fr: [
    [
      'un verbe qu’aucune liste n’a, derrière une citation',
      '« C’est faux », a taclé l’ancien ministre Ilya Kornev. « Nous verrons », grince-t-il.',
      [
        ['« C’est faux »', 'Ilya Kornev'],
        ['« Nous verrons »', 'Ilya Kornev'],
      ],
    ],
    [
      'un autre verbe derrière « et »',
      'Le ministre Bo Lund a salué l’accord et annoncé une visite à Varn. La ministre Ada Marsh a appelé à la retenue et s’est dite prête à négocier.',
      [
        ['l’accord', 'Bo Lund'],
        ['une visite à Varn', 'Bo Lund'],
        ['la retenue', 'Ada Marsh'],
        ['prête à négocier', 'Ada Marsh'],
      ],
    ],
    [
      'une position dans une relative',
      'La ministre Ada Marsh, qui plaide pour l’envoi d’un émissaire, est partie.',
      [['l’envoi d’un émissaire', 'Ada Marsh']],
    ],
    [
      'un participe avec son pronom',
      'Le ministre Bo Lund a rejeté les accusations, les qualifiant de « contes ».',
      [
        ['les accusations', 'Bo Lund'],
        ['de « contes »', 'Bo Lund'],
      ],
    ],
    [
      'un adverbe entre le verbe et « que », un infinitif',
      'Le ministre Bo Lund juge cependant que le blocage est une faute. Il a assuré être prêt à négocier.',
      [
        ['que le blocage est une faute', 'Bo Lund'],
        ['être prêt à négocier', 'Bo Lund'],
      ],
    ],
    [
      'cette dernière est celle qui vient d’être nommée',
      'Bo Lund a rencontré la médiatrice Ada Marsh. Cette dernière a déclaré que le port rouvrirait.',
      [['que le port rouvrirait', 'Ada Marsh']],
    ],
    [
      'une fonction seule, puis son pronom',
      'Le Président a réaffirmé l’attachement de la Norlande à la paix. Il a condamné les frappes contre le port.',
      [
        ['l’attachement de la Norlande à la paix', 'Le Président'],
        ['les frappes contre le port', 'Le Président'],
      ],
    ],
    [
      'la citation que la phrase suivante attribue',
      '« Sans eux, c’est du théâtre. » En une phrase, le chef de la diplomatie norlandaise, Bo Lund, a déçu les organisateurs.',
      [['« Sans eux, c’est du théâtre. »', 'Bo Lund']],
    ],
    [
      'rappeler un ambassadeur ne dit rien, et plusieurs parlent',
      'La Norlande a rappelé son ambassadeur à Varn. Les deux dirigeants ont appelé à la reprise des pourparlers.',
      [['la reprise des pourparlers', 'deux dirigeants']],
    ],
  ],
  es: [
    [
      'dónde se habla no es quien habla',
      'La embajadora Ada Marsh llegó a Varn. «Queremos garantías», insistió la diplomática en declaraciones a AGP.',
      [['«Queremos garantías»', 'Ada Marsh']],
    ],
    [
      'a su juicio, este veterano',
      'Bo Lund dijo que la cumbre saldrá adelante. A su juicio, nadie faltará. Este veterano, que guía petroleros, reclama que abran el puerto.',
      [
        ['que la cumbre saldrá adelante', 'Bo Lund'],
        ['nadie faltará', 'Bo Lund'],
        ['que abran el puerto', 'Bo Lund'],
      ],
    ],
    [
      'un relativo con preposición, un gerundio que lleva a «que»',
      'Bo Lund exige la dimisión del ministro, a quien acusa de «jugar con fuego». Ada Marsh concluyó recordando que el puerto sigue abierto.',
      [
        ['la dimisión del ministro', 'Bo Lund'],
        ['de «jugar con fuego»', 'Bo Lund'],
        ['que el puerto sigue abierto', 'Ada Marsh'],
      ],
    ],
    [
      'a quién se critica no oye lo dicho, y a quién se denuncia algo sí',
      'La ministra Ada Marsh criticó a Norlandia por el cierre del puerto. Marsh denunció a la prensa que el puerto seguía cerrado.',
      [
        ['a Norlandia por el cierre del puerto', 'Ada Marsh'],
        ['que el puerto seguía cerrado', 'Ada Marsh'],
      ],
    ],
    [
      'a quién se pide, y el verbo solo al final',
      'La ministra Ada Marsh pidió a los donantes ocho millones de dólares. El puerto no abrirá si nieva, avisó.',
      [
        ['a los donantes ocho millones de dólares', 'Ada Marsh'],
        ['El puerto no abrirá si nieva', 'Ada Marsh'],
      ],
    ],
    [
      'el ánimo delante, y quién detrás',
      'Más escéptico se muestra un diplomático de la Unión: «Será una cena de amigos».',
      [['«Será una cena de amigos»', 'un diplomático de la Unión']],
    ],
    [
      'sostiene que la reunión no es sostener una reunión',
      'La portavoz Ada Marsh sostiene que la reunión se hará en mayo.',
      [['que la reunión se hará en mayo', 'Ada Marsh']],
    ],
  ],
  de: [
    [
      'wer sich ausspricht, hinter dem Verb',
      'Zugleich sprach sich die Ministerin für eine Überwachung der Waffenruhe aus.',
      [['eine Überwachung der Waffenruhe', 'die Ministerin']],
    ],
    [
      'hinter einem Adverb, wer fordert, und was',
      'Zudem verlangte Ada Marsch eine Entschuldigung für die Festnahme und warnte vor neuen Fehlern.',
      [
        ['eine Entschuldigung für die Festnahme', 'Ada Marsch'],
        ['neuen Fehlern', 'Ada Marsch'],
      ],
    ],
    [
      'was jemand verurteilt, steht vorn',
      'Den Beschuss der Klinik verurteilte Menschenrechtskommissar Bo Lund scharf.',
      [['Den Beschuss der Klinik', 'Bo Lund']],
    ],
    [
      'wie sich jemand äußert, und was hinter dem Doppelpunkt steht',
      'Zurückhaltender äußerte sich der Ressortchef Bo Lund: Sanktionen seien das letzte Mittel. Skeptischer ist ein Diplomat der Union: „Das wird nichts werden.“',
      [
        ['Sanktionen seien das letzte Mittel', 'Bo Lund'],
        ['„Das wird nichts werden.“', 'ein Diplomat der Union'],
      ],
    ],
    [
      'ein Papier, das einer Zeitung vorliegt',
      'In dem Papier, das dieser Zeitung vorliegt, heißt es, die Wartung sei vernachlässigt worden.',
      [['die Wartung sei vernachlässigt worden', 'dem Papier']],
    ],
    [
      'wer etwas verlauten lässt, und womit einer zitiert wird',
      '„Das ist Theater.“ Mit diesem Satz hat Außenminister Bo Lund die Gastgeber enttäuscht. Man verhandle nicht, ließ er am Montag verlauten.',
      [
        ['„Das ist Theater.“', 'Bo Lund'],
        ['Man verhandle nicht', 'Bo Lund'],
      ],
    ],
    [
      'diese ist, wer zuletzt genannt wurde, und ein Berater ist nicht, wen er berät',
      'Bo Lund traf die Ministerin Ada Marsch. Diese hob die Bedeutung des Abkommens hervor. Ein Berater Marschs nannte das „grotesk“.',
      [
        ['die Bedeutung des Abkommens', 'Ada Marsch'],
        ['das „grotesk“', 'Ein Berater Marschs'],
      ],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: who is meant, and what ends what was said', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag)).toEqual(expected);
  });
});
