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
      [['что порт закрыт', 'ее аппарат']],
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
    [
      'кто за что выступает, говорит это без кавычек',
      'Министр Ада Марш выступила за открытие порта. Илья Корнев не исключил новых пошлин.',
      [
        ['открытие порта', 'Ада Марш'],
        ['новых пошлин', 'Илья Корнев'],
      ],
    ],
    ['кто не выступает, не говорит ничего', 'Министр Ада Марш не выступила за открытие порта.', []],
    [
      'глагол ведет за собой другой',
      'Ада Марш поспешила заверить, что порт открыт.',
      [['что порт открыт', 'Ада Марш']],
    ],
    [
      'деепричастие с предлогом перед «что»',
      'Ада Марш покинула зал, сославшись на то, что порт закрыт.',
      [['что порт закрыт', 'Ада Марш']],
    ],
    [
      'слушатель перед глаголом и место после него',
      'Порт закрыт. Такое мнение высказал на заседании Совета Порта министр Илья Корнев. Льда нет. Об этом журналистам сообщила посол Ада Марш.',
      [
        ['Порт закрыт', 'Илья Корнев'],
        ['Льда нет', 'Ада Марш'],
      ],
    ],
    [
      'за двоеточием — по чьей-то оценке',
      'С ней согласен посол Илья Корнев: по его оценке, порт откроют.',
      [['порт откроют', 'Илья Корнев']],
    ],
    [
      'прилагательное с большой буквы — не имя',
      'Выступил губернатор Норского края Илья Корнев. «Порт закрыт», — заявил он.',
      [['«Порт закрыт»', 'Илья Корнев']],
    ],
    [
      'имя в падеже и в именительном',
      'Ада Марш обвинила Алексея Доронина во лжи. Доронин сказал, что порт закрыт.',
      [
        ['Алексея Доронина во лжи', 'Ада Марш'],
        ['что порт закрыт', 'Алексей Доронин'],
      ],
    ],
    [
      'слова между именем и глаголом',
      'Глава партии Илья Корнев, в ответ, обвинил министра в шантаже.',
      [['министра в шантаже', 'Илья Корнев']],
    ],
    [
      'комментируя — не значит сообщая',
      'Ада Марш, комментируя потери, сказала, что порт закрыт.',
      [['что порт закрыт', 'Ада Марш']],
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
    [
      'qui prend position le dit sans guillemets',
      "La ministre Ada Marsh s'est prononcée mardi pour une trêve. Bo Lund n'a pas appelé à la grève.",
      [['une trêve', 'Ada Marsh']],
    ],
    [
      'un verbe qui en porte un autre',
      "Bo Lund s'est contenté de répéter que le port restait fermé. Ada Marsh a tenu à saluer le courage des marins.",
      [
        ['que le port restait fermé', 'Bo Lund'],
        ['le courage des marins', 'Ada Marsh'],
      ],
    ],
    [
      "avant d'ajouter",
      "« Le port est fermé », a dit Bo Lund, avant d'ajouter que la glace fondait.",
      [
        ['« Le port est fermé »', 'Bo Lund'],
        ['que la glace fondait', 'Bo Lund'],
      ],
    ],
    [
      'se disant prêt',
      'Bo Lund a quitté la salle, se disant prêt à « tout rouvrir ».',
      [['prêt à « tout rouvrir »', 'Bo Lund']],
    ],
    [
      'une participe qui estime, et une qui exige',
      'Bo Lund a parlé, estimant que le port était sûr. Ada Marsh est partie, réclamant une enquête sur le port.',
      [
        ['que le port était sûr', 'Bo Lund'],
        ['une enquête sur le port', 'Ada Marsh'],
      ],
    ],
    [
      "l'avis de qui a une charge derrière son nom",
      "Pour Ada Marsh, directrice de l'Institut du port, la loi « ne tient pas ».",
      [['la loi « ne tient pas »', 'Ada Marsh']],
    ],
    [
      "de longs titres au début d'une phrase",
      'Le Premier ministre norlandais Bo Lund est venu, assurant que le port rouvrirait.',
      [['que le port rouvrirait', 'Bo Lund']],
    ],
    [
      'une relative derrière la position',
      "Bo Lund a mis en cause la Norlande, dont l'ambassadrice, Ada Marsh, a fustigé en retour « des rumeurs ».",
      [
        ['la Norlande', 'Bo Lund'],
        ['« des rumeurs »', 'Ada Marsh'],
      ],
    ],
    [
      "des mots entre l'auxiliaire et le verbe",
      'La ministre Ada Marsh a quant à elle démenti toute fermeture du port.',
      [['toute fermeture du port', 'Ada Marsh']],
    ],
    [
      'la citation qui suit la position',
      "Bo Lund a promis de revenir au port : « Ce n'est que partie remise. »",
      [
        ['revenir au port', 'Bo Lund'],
        ["« Ce n'est que partie remise. »", 'Bo Lund'],
      ],
    ],
    [
      'un lieu entre le verbe et la citation',
      'Ada Marsh a réclamé lundi devant le Conseil du port « un accès sans entrave ».',
      [['« un accès sans entrave »', 'Ada Marsh']],
    ],
    [
      "dans l'entourage",
      "Mais dans l'entourage de Bo Lund, on assure que le port rouvrira.",
      [['que le port rouvrira', 'entourage de Bo Lund']],
    ],
    [
      'quand, et non quoi',
      "Bo Lund a dit que le port rouvrirait, au lendemain d'une grève.",
      [['que le port rouvrirait', 'Bo Lund']],
    ],
    [
      'deux participes, un auxiliaire',
      "La ministre Ada Marsh a condamné l'attaque et réclamé une enquête. Bo Lund a rencontré la presse et annoncé que le port rouvrirait.",
      [
        ["l'attaque", 'Ada Marsh'],
        ['une enquête', 'Ada Marsh'],
        ['que le port rouvrirait', 'Bo Lund'],
      ],
    ],
    [
      "l'avis de qui n'a pas de charge, avec une citation",
      'Pour Bo Lund, « le port est mort ».',
      [['« le port est mort »', 'Bo Lund']],
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
    [
      'quien toma posición lo dice sin comillas',
      'La ministra Ada Marsh abogó por una tregua. Bo Lund se mostró este lunes partidario de abrir el puerto.',
      [
        ['una tregua', 'Ada Marsh'],
        ['partidario de abrir el puerto', 'Bo Lund'],
      ],
    ],
    [
      'un verbo que lleva otro',
      'Bo Lund se limitó a decir que el puerto sigue cerrado. Ada Marsh quiso agradecer el apoyo de Norlandia.',
      [
        ['que el puerto sigue cerrado', 'Bo Lund'],
        ['el apoyo de Norlandia', 'Ada Marsh'],
      ],
    ],
    [
      'la oración de relativo de quien está delante',
      'Más cauto estuvo el ministro Bo Lund, que considera «prematuro» abrir el puerto.',
      [['«prematuro» abrir el puerto', 'Bo Lund']],
    ],
    [
      'una cosa no exige nada',
      'Bo Lund recordó que la ley actual exige una mayoría.',
      [['que la ley actual exige una mayoría', 'Bo Lund']],
    ],
    [
      'el cargo detrás del nombre',
      'Lo mismo piensa Ada Marsh, catedrática de la Universidad de Oslund, para quien el plan «no se sostiene».',
      [['el plan «no se sostiene»', 'Ada Marsh']],
    ],
    [
      'según ha dicho, sin sujeto',
      'Ada Marsh viajará al puerto, según ha confirmado en una entrevista con la cadena NRT.',
      [['Ada Marsh viajará al puerto', 'Ada Marsh']],
    ],
    [
      'cuándo, y no qué',
      'Bo Lund anunció que el puerto no abrirá, un día después de la salida de los barcos.',
      [['que el puerto no abrirá', 'Bo Lund']],
    ],
    ['quien contesta no ha dicho nada todavía', 'Desde Oslund le contestó la ministra Ada Marsh.', []],
    [
      'palabras detrás del verbo',
      'Ada Marsh desmintió por su parte que el puerto esté cerrado.',
      [['que el puerto esté cerrado', 'Ada Marsh']],
    ],
    [
      'habló de, con su oración de relativo',
      'El puerto no abrirá, advirtió este viernes el ministro Bo Lund, quien habló de una «línea roja».',
      [
        ['El puerto no abrirá', 'Bo Lund'],
        ['una «línea roja»', 'Bo Lund'],
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
    [
      'wer Stellung nimmt, sagt es ohne Anführungszeichen',
      'Ministerin Ada Marsch sprach sich am Montag für einen Waffenstillstand aus. Am Abend rief Minister Bo Lund zur Besonnenheit auf.',
      [
        ['einen Waffenstillstand', 'Ada Marsch'],
        ['Besonnenheit', 'Bo Lund'],
      ],
    ],
    ['nicht ausgeschlossen', 'Ada Marsch kam an. Einen Rückzug schloss sie nicht aus.', []],
    [
      'ein Objekt vor er und sie',
      'Ada Marsch kam an. Die Vorwürfe wies sie jedoch zurück.',
      [['Die Vorwürfe', 'Ada Marsch']],
    ],
    [
      'hinter der Zurückweisung und einem Doppelpunkt',
      'Der Sprecher wies das zurück: Es sei nichts entschieden.',
      [['Es sei nichts entschieden', 'Der Sprecher']],
    ],
    [
      'ein Objekt vor dem Namen',
      'Berichte über Rücktritte wies Ministerin Ada Marsch als „falsch“ zurück.',
      [['Berichte über Rücktritte', 'Ada Marsch']],
    ],
    [
      'ein Verb am Ende des Nebensatzes',
      'Bo Lund, der zuvor von „Imperialismus“ gesprochen hatte, reiste ab.',
      [['„Imperialismus“', 'Bo Lund']],
    ],
    [
      'ein Relativsatz vor dem Verb in zwei Teilen',
      'Norland, das den Vorsitz führt, kündigte einen neuen Entwurf an.',
      [['einen neuen Entwurf', 'Norland']],
    ],
    [
      'lange Titel hinter dem Hilfsverb',
      'Nach dem Angriff hat UN-Nothilfechef Bo Lund ungehinderten Zugang zum Hafen verlangt.',
      [['ungehinderten Zugang zum Hafen', 'Bo Lund']],
    ],
    [
      'eine Zeitung zwischen Verb und Objekt',
      'Ada Marsch beklagte im „Boten“ mangelnde Fortschritte.',
      [['mangelnde Fortschritte', 'Ada Marsch']],
    ],
    [
      'nach wessen Darstellung',
      'Ada Marsch kam an. Nach ihrer Darstellung war der Hafen seit November zu.',
      [['war der Hafen seit November zu', 'Ada Marsch']],
    ],
    [
      'auf, und ein Infinitiv mit einem Ort davor',
      'Ada Marsch rief die Parteien auf, an den Verhandlungstisch zurückzukehren.',
      [['an den Verhandlungstisch zurückzukehren', 'Ada Marsch']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: what is built in its own way', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});
