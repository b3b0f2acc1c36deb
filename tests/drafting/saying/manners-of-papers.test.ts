import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** What papers and agencies of four languages print around a verb of saying, each in a manner of its own. */
const cases: Record<string, Case[]> = {
  de: [
    [
      'ein Verb des Zweifels, und was in derselben Form weitergeht',
      'Der Sprecher der Hafenkommission, Otto Lenz, bezweifelt hingegen, dass die Kräne reichen. Diese seien „Schrott“. Das Geld versickere seit Jahren.',
      [
        ['dass die Kräne reichen', 'Otto Lenz'],
        ['Diese seien „Schrott“', 'Otto Lenz'],
        ['Das Geld versickere seit Jahren', 'Otto Lenz'],
      ],
    ],
    [
      'ein Ort hinter dem Komma, und eine Form, die keine Liste hat',
      'Die Reederin Ilse Dorn beklagte, auf den Kais würde niemand „den Lärm der Nacht“ messen. Statt Lotsen einzustellen, kaufe der Rat Bojen.',
      [
        ['auf den Kais würde niemand „den Lärm der Nacht“ messen', 'Ilse Dorn'],
        ['Statt Lotsen einzustellen, kaufe der Rat Bojen', 'Ilse Dorn'],
      ],
    ],
    [
      'die Plattform zwischen Verb und Komma',
      'Ministerin Ilse Dorn schrieb am Abend auf der Plattform X, sie sei erschüttert über die Bilder. Otto Lenz fragte im Sender, ob das alles sei.',
      [
        ['sie sei erschüttert über die Bilder', 'Ilse Dorn'],
        ['ob das alles sei', 'Otto Lenz'],
      ],
    ],
    [
      'ein Relativsatz hinter einer Präposition gehört dazu',
      'Am Freitag hatte Ministerin Ilse Dorn eine Prüfung der Werften verlangt, in denen Arbeiter verletzt worden sein sollen.',
      [['eine Prüfung der Werften verlangt, in denen Arbeiter verletzt worden sein sollen', 'Ilse Dorn']],
    ],
    [
      'ein Recht sagt nichts',
      'Norland habe gemäß dem Seerecht die Pflicht zu helfen, erklärte Ministerin Ilse Dorn.',
      [['Norland habe gemäß dem Seerecht die Pflicht zu helfen', 'Ilse Dorn']],
    ],
    [
      'eine Presseaussendung ist von dem, der zuletzt sprach',
      'Die Fischer verurteilen die Pläne von Minister Otto Lenz. Das Netz sei zu grob, heißt es in einer Presseaussendung.',
      [
        ['die Pläne von Minister Otto Lenz', 'Fischer'],
        ['Das Netz sei zu grob', 'Fischer'],
      ],
    ],
    [
      'was verlangt wird, endet vor dem Doppelpunkt eines anderen',
      'Die Liberalen verlangen daher ein Ende der Sperre: „Wer sperrt, verliert“, so Otto Lenz abschließend.',
      [
        ['daher ein Ende der Sperre', 'Liberalen'],
        ['„Wer sperrt, verliert“', 'Otto Lenz'],
      ],
    ],
    [
      'eine Partei in Klammern hinter der Sprecherin',
      'Die Vorsitzende des Ausschusses, Ilse Dorn (NLP), kritisierte die Aussage des Kanzlers, sein Haus habe alles getan.',
      [['die Aussage des Kanzlers, sein Haus habe alles getan', 'Ilse Dorn']],
    ],
    [
      'die Begründung einer Tat',
      'Der Rat brach die Gespräche mit der Begründung ab, Sundrien halte sich nicht an die Frist.',
      [['Sundrien halte sich nicht an die Frist', 'Rat']],
    ],
    [
      'ein Verb, das erst mit seinem Teil etwas sagt, unterbricht kein Zitat',
      '„Wer das infrage stellt, stellt alles infrage. Wir bleiben“, sagte Otto Lenz.',
      [['„Wer das infrage stellt, stellt alles infrage. Wir bleiben“', 'Otto Lenz']],
    ],
    [
      'was demnach so ist',
      'Minister Otto Lenz sagte, der Hafen sei offen. Zu den Gründen gehörten demnach auch die Gebühren.',
      [
        ['der Hafen sei offen', 'Otto Lenz'],
        ['Zu den Gründen gehörten demnach auch die Gebühren', 'Otto Lenz'],
      ],
    ],
    [
      'was in dem Mitgeteilten verurteilt wird, sagt niemand für sich',
      'Beide Minister hätten den Plan verurteilt und die Not betont, den Hafen zu öffnen, heißt es in einer Mitteilung.',
      [['Beide Minister hätten den Plan verurteilt und die Not betont, den Hafen zu öffnen', 'einer Mitteilung']],
    ],
    [
      'ein Partizip vor seinem Hauptwort',
      'Norland hatte von Sundrien verlangt, alle für frei erklärten Häfen zu räumen.',
      [['alle für frei erklärten Häfen zu räumen', 'Norland']],
    ],
    [
      'was hinter den Kreisen steht, ist nicht gesagt',
      '„So etwas hatten wir noch nie“, hieß es aus Hafenkreisen angesichts des Andrangs. „Es ist ein gutes Jahr“, so Otto Lenz unter Verweis darauf, dass die Kais voll sind.',
      [
        ['„So etwas hatten wir noch nie“', 'Hafenkreisen'],
        ['„Es ist ein gutes Jahr“', 'Otto Lenz'],
      ],
    ],
    [
      'ein Satz mit „ob“ vor dem, der ein Amt hat',
      'Ob es reiche, sei offen, sagte der NLP-Politiker Otto Lenz am Montag.',
      [['Ob es reiche, sei offen', 'Otto Lenz']],
    ],
    [
      'ein Punkt einer Liste ist niemand',
      'Der Kanzler sprach über mehrere Themen:\n- Frieden im Norden: Kanzlerin Ilse Dorn lobte die „gute Arbeit“ der Lotsen.',
      [['die „gute Arbeit“ der Lotsen', 'Ilse Dorn']],
    ],
    [
      'indirekte Rede ohne Verb, mit einem Zweifel',
      'Auch Außenministerin Ilse Dorn (NLP) ging im Sender auf die Kritik ein. Der Beitritt sei kein Bruch. Es gebe keine Klausel.',
      [
        ['Der Beitritt sei kein Bruch', 'Ilse Dorn'],
        ['Es gebe keine Klausel', 'Ilse Dorn'],
      ],
    ],
    [
      'eine Ordnungszahl beendet keinen Satz',
      'Es ist die als 1. Reise geplante Fahrt. Die Reise sei als 1. Auslandsreise gedacht gewesen, sagte Ministerin Ilse Dorn.',
      [['Die Reise sei als 1. Auslandsreise gedacht gewesen', 'Ilse Dorn']],
    ],
    [
      'das Amt mit der Partei mitten im Satz',
      'Der Beitritt ist laut Ministerin Ilse Dorn (NLP) kein Bruch der Verträge.',
      [['Der Beitritt ist … kein Bruch der Verträge', 'Ilse Dorn']],
    ],
  ],
  fr: [
    [
      '« lit-on dans le communiqué » est de qui l’a publié',
      'La Norlandie ferme son consulat. L’annonce a été faite par le ministère des Transports dans un communiqué parvenu lundi. « La décision est sans appel », lit-on dans le communiqué.',
      [['« La décision est sans appel »', 'le ministère']],
    ],
    [
      'les lettres d’une agence entre le verbe et qui parle',
      '« Le port rouvrira », a indiqué à l’agence officielle, NRA, le porte-parole du Conseil, Karim Dorval.',
      [['« Le port rouvrira »', 'Karim Dorval']],
    ],
    [
      'un adjectif avec une majuscule devant le nom',
      'Le président Sudrien, Karim Omar Dorval, a fait savoir que ses alliés souhaitaient une trêve.',
      [['que ses alliés souhaitaient une trêve', 'Karim Omar Dorval']],
    ],
    [
      'un communiqué entre l’auxiliaire et le participe',
      'La diplomatie norlandienne a, dans une note, considéré que la porte restait ouverte. « Rien n’est perdu », indique le communiqué.',
      [
        ['que la porte restait ouverte', 'La diplomatie norlandienne'],
        ['« Rien n’est perdu »', 'La diplomatie norlandienne'],
      ],
    ],
    [
      'l’agence qui rapporte n’en est pas',
      'Les ministres Ada Marsh et Bo Lund ont appelé toutes les parties à la retenue, a rapporté Norland News.',
      [['toutes les parties à la retenue', 'Ada Marsh et Bo Lund']],
    ],
    [
      '« mais sans donner » n’est pas dit',
      'Ada Marsh a annoncé que le port rouvrirait, mais sans donner de date.',
      [['que le port rouvrirait', 'Ada Marsh']],
    ],
    [
      'les lettres d’une fonction',
      'Karim Dorval, le Secrétaire général de la Ligue, a pris la parole lundi. Le SG avertit que les réserves baissent.',
      [['que les réserves baissent', 'Karim Dorval']],
    ],
    [
      'une fonction que personne d’autre n’exerce',
      'Karim Dorval a pris la parole lundi à Varn. Le président norlandais a dénoncé le manque de moyens.',
      [['le manque de moyens', 'Karim Dorval']],
    ],
    [
      'une incise dans une relative',
      'La Norlandie a accusé la Sudrie d’avoir caché un naufrage qui, selon une enquête de la Ligue, a été causé par la brume.',
      [
        [
          'la Sudrie d’avoir caché un naufrage qui, selon une enquête de la Ligue, a été causé par la brume',
          'Norlandie',
        ],
      ],
    ],
    [
      'un second participe derrière « mais »',
      'Varn a réaffirmé lundi que Port-Clair soutenait les pêcheurs mais refusé de « fermer toutes les portes ».',
      [
        ['que Port-Clair soutenait les pêcheurs', 'Varn'],
        ['« fermer toutes les portes »', 'Varn'],
      ],
    ],
  ],
  es: [
    [
      'plantear una necesidad, y la pregunta no es de quien responde',
      'El ministro Bo Lund planteó ayer la necesidad de que el puerto cierre. A la pregunta de si “habrá otra cumbre”, Lund respondió: “Ya veremos”.',
      [
        ['la necesidad de que el puerto cierre', 'Bo Lund'],
        ['“Ya veremos”', 'Bo Lund'],
      ],
    ],
    [
      'EE.UU sin el último punto',
      'La canciller Ada Marsh aseguró que EE.UU no comprará más grano y que la cosecha sobra.',
      [['que EE.UU no comprará más grano y que la cosecha sobra', 'Ada Marsh']],
    ],
    [
      'llamar por teléfono no es decir; un adverbio y dos puntos',
      'Marsh llamó ayer por teléfono al ministro Bo Lund. Lund lo negó rotundamente: no hay “ninguna” carta.',
      [['no hay “ninguna” carta', 'Bo Lund']],
    ],
    [
      'otro verbo detrás de la coma',
      'Norlandia anunció que enviará una nota de protesta, y llamó a su embajador.',
      [['que enviará una nota de protesta', 'Norlandia']],
    ],
    [
      'se había limitado a señalar',
      'El ministro Bo Lund se había limitado a señalar que el puerto sigue abierto.',
      [['que el puerto sigue abierto', 'Bo Lund']],
    ],
    [
      'un gerundio detrás de unas comillas',
      'También afirmó que el Gobierno no hace “nada sin permiso” asegurando que en el puerto “manda Lund”.',
      [
        ['que el Gobierno no hace “nada sin permiso”', undefined],
        ['que en el puerto “manda Lund”', undefined],
      ],
    ],
    [
      'referirse a algo como',
      'La canciller Ada Marsh se refirió al tratado como “papel mojado” y dejó claro que no firmará.',
      [
        ['“papel mojado”', 'Ada Marsh'],
        ['que no firmará', 'Ada Marsh'],
      ],
    ],
    [
      'varios dejan claro',
      'Ambos ministros dejaron claro que el grano pasará.',
      [['que el grano pasará', 'Ambos ministros']],
    ],
    [
      'un plural indefinido, y valorar',
      'Algunos capitanes afirmaron que la niebla durará. La ministra Ada Marsh valoró que el acuerdo llega tarde.',
      [
        ['que la niebla durará', 'Algunos capitanes'],
        ['que el acuerdo llega tarde', 'Ada Marsh'],
      ],
    ],
    [
      'dar por cerrado, y «al comentar»',
      'El ministro Bo Lund dio por cerrado el incidente. Lund hizo esa declaración al comentar las multas.',
      [['por cerrado el incidente', 'Bo Lund']],
    ],
  ],
  ru: [
    [
      'прилагательное между глаголом и существительным',
      'Президент Норландии выразил полную поддержку решительным мерам соседей.',
      [['решительным мерам соседей', 'Президент Норландии']],
    ],
    [
      'слова другого — не его',
      'Министр Ада Марш высказалась о заявлении Бо Лунда о том, что порт закрыт. Илья Корнев ответил на слова коллеги о том, что льда нет.',
      [],
    ],
    [
      'слова и двоеточие',
      'Марш с улыбкой прокомментировала слова норландского министра: «Пусть считает дальше».',
      [['«Пусть считает дальше»', 'Марш']],
    ],
    [
      'одна запятая вместо «что»',
      'Посол Илья Корнев отметил, первый вопрос – это пошлины на зерно.',
      [['первый вопрос – это пошлины на зерно', 'Илья Корнев']],
    ],
    [
      '«как передаёт» перед «такое мнение»',
      'Порт закроют в мае. Как передаёт «Вестник», такое мнение высказал министр Илья Корнев.',
      [['Порт закроют в мае', 'Илья Корнев']],
    ],
    [
      '«так как» и «которые» остаются в сказанном',
      'По словам министра, посол Лунд ведет иную политику, так как хочет уйти. Он отмечает, что есть два порта, которые закрыты.',
      [
        ['посол Лунд ведет иную политику, так как хочет уйти', 'министра'],
        ['что есть два порта, которые закрыты', 'министра'],
      ],
    ],
    [
      'на кого ссылается агентство в «об этом»',
      'Порт закроют в мае. Об этом сообщает «Вестник» со ссылкой на публикацию главы ведомства Ильи Корнева.',
      [['Порт закроют в мае', 'Илья Корнев']],
    ],
    [
      'дата за именем',
      'Погрузка приостановлена, но не прекращена, заявил глава порта Илья Корнев 4 мая в интервью газете «Весть».',
      [['Погрузка приостановлена, но не прекращена', 'Илья Корнев']],
    ],
    [
      'на кого ссылается агентство в родительном падеже',
      'Агентство «Вестник» сообщило со ссылкой на представителя министерства, что порт закроют.',
      [['что порт закроют', 'представителя министерства']],
    ],
    [
      'кавычки в кавычках',
      '"Стороны не вели никаких "переговоров" в порту", - сказал министр Илья Корнев.',
      [['"Стороны не вели никаких "переговоров" в порту"', 'Илья Корнев']],
    ],
    [
      'назвать чем-либо',
      'Министр Ада Марш, назвав решение соседей поспешным, уехала. Министр Илья Корнев назвал слухи выдумкой.',
      [
        ['решение соседей поспешным', 'Ада Марш'],
        ['слухи выдумкой', 'Илья Корнев'],
      ],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: what stands around a verb of saying', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag)).toEqual(expected);
  });
});
