import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

const cases: Record<string, Case[]> = {
  es: [
    [
      'a quién se critica, con lo que se cuenta de él',
      'La ministra Ada Marsh criticó a los jueces que cerraron el puerto. El canciller Bo Lund criticó el lunes duramente a la presidenta de Norlandia, Ilse Dorn, por el cierre.',
      [
        ['a los jueces que cerraron el puerto', 'Ada Marsh'],
        ['a la presidenta de Norlandia, Ilse Dorn, por el cierre', 'Bo Lund'],
      ],
    ],
    [
      'a quién se exige o se denuncia algo, no',
      'La ministra Ada Marsh exigió a Norlandia que abra el puerto. Marsh denunció ante la prensa que el puerto seguía cerrado.',
      [
        ['que abra el puerto', 'Ada Marsh'],
        ['que el puerto seguía cerrado', 'Ada Marsh'],
      ],
    ],
    [
      'tras una oración con su propio verbo sigue quien hablaba',
      'El canciller Bo Lund pidió que haya calma. Tras señalar que ayer el embajador maravio, Ilya Kern, presentó una queja, dijo que se espera un documento. Por último, ante una consulta, dijo no estar sorprendido.',
      [
        ['que haya calma', 'Bo Lund'],
        ['que ayer el embajador maravio', 'Bo Lund'],
        ['que se espera un documento', 'Bo Lund'],
        ['no estar sorprendido', 'Bo Lund'],
      ],
    ],
    [
      'tras una oración, quien habla después',
      'Tras recordar que el enviado Ilya Kern presentó una queja, el canciller Bo Lund dijo que se espera un documento.',
      [
        ['que el enviado Ilya Kern presentó una queja', 'Bo Lund'],
        ['que se espera un documento', 'Bo Lund'],
      ],
    ],
    [
      'lo que se dice sin nadie no es de nadie',
      'La ministra Ada Marsh firmó el acuerdo, donde se reconoció la existencia de una disputa.',
      [],
    ],
    [
      'según explicó',
      'Según explicó ayer el ministro de Transporte, Chile no fue informado. Según dijo, el puerto abrirá.',
      [
        ['Chile no fue informado', 'el ministro de Transporte'],
        ['el puerto abrirá', 'el ministro de Transporte'],
      ],
    ],
    [
      'la ministra de Exteriores es la canciller',
      'La canciller Ada Marsh llegó a Varn. «No es nuevo», aseguró la ministra de Relaciones Exteriores.',
      [['«No es nuevo»', 'Ada Marsh']],
    ],
    [
      'y ni el portavoz ni un canciller alemán lo son',
      'El portavoz de Exteriores, Bo Lund, llegó a Varn. «No es nuevo», aseguró el jefe de la diplomacia.',
      [['«No es nuevo»', 'el jefe de la diplomacia']],
    ],
    [
      'un apellido con partícula al principio de la frase',
      'El canciller Bo van Dorn llegó a Varn. Van Dorn aseguró que el puerto abrirá.',
      [['que el puerto abrirá', 'Bo van Dorn']],
    ],
    [
      'para qué es un cargo, y quién lo ocupa',
      'El puerto seguirá abierto, señaló el jueves el ministro de Asuntos Exteriores, Unión Europea y Cooperación, Juan Riva.',
      [['El puerto seguirá abierto', 'Juan Riva']],
    ],
    [
      'un secretario de Estado que es ministro',
      'El ministro de Relaciones Exteriores, Bo Lund, recibió al secretario general de la Liga, Ilya Kern. El secretario de Estado afirmó que el puerto abrirá.',
      [['que el puerto abrirá', 'Bo Lund']],
    ],
    [
      'un nombre en aposición no es lo dicho',
      'El canciller Bo Lund respondió con dureza el martes a las declaraciones dirigidas al presidente de Norlandia, Jon Berg.',
      [],
    ],
    [
      'un verbo que abre la frase, con su objeto',
      'La cancillería informó que no irá. Reafirmó asimismo el respeto de Norlandia a la solución pacífica.',
      [
        ['que no irá', 'La cancillería'],
        ['el respeto de Norlandia a la solución pacífica', 'La cancillería'],
      ],
    ],
    [
      'el gerundio es de quien cuenta su oración',
      'La tensión se elevó cuando Kern lanzó una advertencia a Lund, exigiéndole que “no toque a nadie”.',
      [['que “no toque a nadie”', 'Kern']],
    ],
    [
      'una agencia que solo transmite',
      'Según informó Europa Norte, la ministra Ada Marsh calificó el plan de “farsa”.',
      [['el plan de “farsa”', 'Ada Marsh']],
    ],
    [
      'de qué es portavoz, tras un adjetivo',
      '«El puerto abrirá», continuó la portavoz del nuevo Ejecutivo de coalición.',
      [['«El puerto abrirá»', 'la portavoz del nuevo Ejecutivo de coalición']],
    ],
    [
      'de lo que va ante los dos puntos nada se dice',
      'La portavoz del Gobierno, Isabel Cela, ha arrancado para atacar a la oposición: «No sabe asumir la pérdida», ha dicho Cela. La ministra Ada Marsh fue clara: “No habrá acuerdo”, dijo.',
      [
        ['«No sabe asumir la pérdida»', 'Isabel Cela'],
        ['“No habrá acuerdo”', 'Ada Marsh'],
      ],
    ],
    [
      'una frase sin sujeto es de quien hablaba',
      'El líder Bo Lund aseguró que irá. En ese sentido, ha arremetido contra Ilya Kern, asegurando que el puerto no abrirá.',
      [
        ['que irá', 'Bo Lund'],
        ['que el puerto no abrirá', 'Bo Lund'],
      ],
    ],
    [
      'publicar un mensaje no es decir nada',
      'El presidente Bo Lund publicó un extenso mensaje en su cuenta de X. Lund publicó que el puerto abrirá.',
      [['que el puerto abrirá', 'Bo Lund']],
    ],
    [
      'la entidad es el ministerio',
      'El Ministerio de Relaciones Exteriores emitió un duro comunicado. La entidad recordó que el puerto abrirá.',
      [['que el puerto abrirá', 'Ministerio de Relaciones Exteriores']],
    ],
    [
      'una frase sin sujeto, donde nadie ha hablado aún',
      'El presidente uruguayo, Dr. Bo Lund, comenzó su visita a la Liga. Dijo que la paz es posible.',
      [['que la paz es posible', 'Bo Lund']],
    ],
    [
      'dos apellidos de un nombre más largo',
      'El secretario Marcos Ebrán Casal llegó a Varn. “Están bien”, agregó Ebrán Casal.',
      [['“Están bien”', 'Marcos Ebrán Casal']],
    ],
    [
      'luego de aclarar',
      '«No asignamos valor a eso», contestó Marsh, luego de aclarar que el tema no fue tratado.',
      [
        ['«No asignamos valor a eso»', 'Marsh'],
        ['que el tema no fue tratado', 'Marsh'],
      ],
    ],
  ],
  fr: [
    [
      'une fonction et tout ce dont elle est chargée, derrière le verbe',
      'Le port restera ouvert, a affirmé le ministre des Affaires étrangères, de la Coopération et des Norlandais résidant à l’étranger, M. Bo Lund.',
      [['Le port restera ouvert', 'Bo Lund']],
    ],
    [
      'et rien que la fonction, où personne n’est nommé',
      'Le port restera ouvert, a dit le ministre des Transports, des sanglots dans la voix.',
      [['Le port restera ouvert', 'le ministre des Transports']],
    ],
    [
      'un jour et un lieu entre virgules devant qui parle',
      'Le port "doit rester ouvert", a souligné, jeudi à Varn, le ministre des Transports et du Commerce, Bo Lund.',
      [['Le port "doit rester ouvert"', 'Bo Lund']],
    ],
    [
      'mais pas ce qui est annoncé',
      'Le ministre Bo Lund, arrivé lundi, a annoncé, mardi, la fermeture du port.',
      [['la fermeture du port', 'Bo Lund']],
    ],
    [
      'une incise courte devant ce qui est dit',
      'Bo Lund a ajouté, sourire aux lèvres, que le port rouvrira.',
      [['que le port rouvrira', 'Bo Lund']],
    ],
    [
      'un infinitif derrière un jour',
      'Le ministre Bo Lund a déclaré, samedi, vouloir présenter sa candidature. Il a d’abord tenu à remercier la Norlande pour son aide.',
      [
        ['vouloir présenter sa candidature', 'Bo Lund'],
        ['la Norlande pour son aide', 'Bo Lund'],
      ],
    ],
    [
      'ces derniers jours',
      'Plusieurs partis ont réclamé ces derniers jours que la Norlande sanctionne le port.',
      [['que la Norlande sanctionne le port', 'Plusieurs partis']],
    ],
    [
      'ce qu’un texte indique derrière toute une phrase',
      'À l’issue de l’entretien entre le président, M. Bo Lund, et son homologue maravien, M. Ilya Kern, la conversation a permis d’examiner les progrès du traité, indique le texte.',
      [
        [
          'À l’issue de l’entretien entre le président, M. Bo Lund, et son homologue maravien, M. Ilya Kern, la conversation a permis d’examiner les progrès du traité',
          'le texte',
        ],
      ],
    ],
    [
      'qui commence la phrase, et non qui la finit, dit ce que les deux-points annoncent',
      'La ministre Ada Marsh s’en est prise à Bo Lund : « C’est faux. »',
      [['« C’est faux. »', 'Ada Marsh']],
    ],
  ],
  de: [
    [
      'wie etwas genannt wird, vor dem Verb',
      'Als späte Einsicht bezeichnet Parteisprecher Jörg Lindner die Äußerungen von Ministerin Ada Marsch.',
      [
        [
          'Als späte Einsicht bezeichnet Parteisprecher Jörg Lindner die Äußerungen von Ministerin Ada Marsch',
          'Jörg Lindner',
        ],
      ],
    ],
    [
      'auch hinter der Agentur in Klammern',
      'Port Ada (OTS) Als Fehler bezeichnete die Ministerin den Plan.',
      [['Als Fehler bezeichnete die Ministerin den Plan', 'die Ministerin']],
    ],
    [
      'wer gefragt und wer kommt',
      'Nun nimmt die Bundespräsidentin Stellung und sagt: «Der Rat geht die Probleme an.»',
      [['«Der Rat geht die Probleme an.»', 'die Bundespräsidentin']],
    ],
    [
      'wer sich fragt',
      'Und Dora Fiala (FDP) fragt sich, ob Lund als Vertreter gekommen sei.',
      [['ob Lund als Vertreter gekommen sei', 'Dora Fiala']],
    ],
    [
      'wozu sich jemand geäußert hat, ist nicht gesagt',
      'Am Rande der Sitzung hat sich Marsch am Freitag zur brisanten Lage geäussert. Die Ligen nähmen wahr, wie sich Regierungen äusserten.',
      [],
    ],
    [
      'der Präsident einer Kommission, der niemand sonst heißt',
      '«Das sehe ich nicht», sagt Büchel. «Wir brüskieren alle», so der Präsident der Aussenpolitischen Kommission des Nationalrats (APK). Präsident Jon Berg schwieg.',
      [
        ['«Das sehe ich nicht»', 'Büchel'],
        ['«Wir brüskieren alle»', 'Büchel'],
      ],
    ],
    [
      'ein Nationalrat einer Partei',
      'Unzufrieden ist Nationalrat Carlo Sommer. «Das ist zu ängstlich», sagt der Genfer SP-Nationalrat.',
      [['«Das ist zu ängstlich»', 'Carlo Sommer']],
    ],
    [
      'was genannt wird, endet vor einer Bemerkung und vor dem nächsten Verb',
      'Hanna Kick nannte den Plan „dumm“ und rief: „Schämen Sie sich!“. Die Abgeordnete Sigrid Maur bezeichnete Kicks Worte als „Hetze“, was ihr Kritik einbrachte.',
      [
        ['den Plan „dumm“', 'Hanna Kick'],
        ['„Schämen Sie sich!“', 'Hanna Kick'],
        ['Kicks Worte als „Hetze“', 'Sigrid Maur'],
      ],
    ],
    [
      'das Staatsoberhaupt ist der Präsident',
      'Bundespräsident Alexander Berg wird Minister Hart Löger betrauen. Das gab das Staatsoberhaupt am Montagabend in der Hofburg bekannt.',
      [['Bundespräsident Alexander Berg wird Minister Hart Löger betrauen', 'Alexander Berg']],
    ],
    [
      'wer gefragt wird',
      'Präsident Jon Berg will eine Regierung finden. Gefragt, ob das noch diese Woche der Fall sein wird, sagte er: "Das ist meine Absicht."',
      [['"Das ist meine Absicht."', 'Jon Berg']],
    ],
    [
      'wie jemand etwas nennt, das vor dem Verb steht',
      'Minister Jon Berg kam nach Varn. Die Rede vom Freitag nannte er eine „Sitzung“ im „Panikraum“.',
      [['Die Rede vom Freitag nannte er eine „Sitzung“ im „Panikraum“', 'Jon Berg']],
    ],
    [
      'wer dankt',
      'Ada Marsch dankte den norländischen Soldaten für ihren Einsatz. Dank Ada Marsch kam das Korn an.',
      [['den norländischen Soldaten für ihren Einsatz', 'Ada Marsch']],
    ],
    [
      'ein Adverb zwischen den Teilen einer Wendung',
      'Die Regierung gab darin zu verstehen, dass sie am Vertrag festhalte.',
      [['dass sie am Vertrag festhalte', 'Regierung']],
    ],
    [
      'ein Tag mit Punkt vor dem Verb',
      'Am 28. Februar erklärte der Bundesrat, die Sanktionen zu übernehmen.',
      [['die Sanktionen zu übernehmen', 'der Bundesrat']],
    ],
    [
      'eine Mitteilung der Meinung ist keine',
      'Das Ministerium ist laut Mitteilung der Meinung, dass die Politik genug Spielraum lässt.',
      [['Das Ministerium ist … der Meinung, dass die Politik genug Spielraum lässt', 'Mitteilung']],
    ],
    [
      'wer den Satz beginnt, und nicht wer ihn schließt, sagt, wozu der Doppelpunkt führt',
      'Parteichefin Ada Marsch übte scharfe Kritik an Lund: «Das ist falsch.»',
      [['«Das ist falsch.»', 'Ada Marsch']],
    ],
    [
      'wer am Ende allein genannt ist, schon',
      'Scharfe Kritik kam von Parteichef Bo Lund: «Das ist falsch.»',
      [['«Das ist falsch.»', 'Bo Lund']],
    ],
    [
      'wovon ein Amt ist, spricht nicht',
      'Die Führerin der größten Oppositionsfraktion warf Lund Wortbruch vor.',
      [['Lund Wortbruch', 'Die Führerin der größten Oppositionsfraktion']],
    ],
    [
      'ein Politiker einer Partei, wovon die Sätze davor handeln',
      'Ada Marsch wehrte sich gegen die Angriffe von Parteichefin Ilse Dorn. Harte Auseinandersetzungen seien nötig, sagte die NCU-Politikerin weiter.',
      [['Harte Auseinandersetzungen seien nötig', 'Ada Marsch']],
    ],
    [
      'ein Ort zwischen den Teilen des Verbs',
      'Parteichef Bo Lund hatte bereits im ZDF erklärt: «Der Winter ist gekommen.»',
      [['«Der Winter ist gekommen.»', 'Bo Lund']],
    ],
    [
      'von zweien mit Ämtern nebeneinander der erste',
      'In der Debatte hat Parteichef Bo Lund Bundeskanzler Jon Berg scharf kritisiert.',
      [],
    ],
    [
      'ein Landesname vor dem Amt bleibt',
      'Costa Verdes Präsident Emil Roth kritisierte den Plan.',
      [['den Plan', 'Emil Roth']],
    ],
    [
      'Beiwerk bis zum Komma',
      'Ministerin Ada Marsch sagte am selben Tag nach dem Abschluss des Treffens, in einer Krise seien Spekulationen die am wenigsten geeignete Vorgehensweise.',
      [['in einer Krise seien Spekulationen die am wenigsten geeignete Vorgehensweise', 'Ada Marsch']],
    ],
  ],
  ru: [
    ['кого поздравляют', 'Глава МИД Бо Лунд поздравил Аду Марш с избранием.', [['Аду Марш с избранием', 'Бо Лунд']]],
    [
      'праздник отмечают, и никто не говорит',
      'В Норландии завтра отмечают праздник - День дипломата. Марш отметила, что новый праздник пройдёт в Варне.',
      [['что новый праздник пройдёт в Варне', 'Марш']],
    ],
    [
      'о чём говорит вещь, никто не сказал',
      'Назначение Марш говорит о том, что порт откроют. Эксперты говорят о том, что порт откроют.',
      [['что порт откроют', 'Эксперты']],
    ],
    [
      'агентство только передаёт',
      'Порт закрыт, передает NUR.NL со ссылкой на МИД Норландии. Порт открыт, передает Tengri.nl со ссылкой на Министерство транспорта Норландии.',
      [
        ['Порт закрыт', 'МИД Норландии'],
        ['Порт открыт', 'Министерство транспорта Норландии'],
      ],
    ],
    [
      'о ком сказанное, где никто ещё не говорил',
      'Министр транспорта Олег Дюрин планирует посетить Маравию. Об этом он заявил журналистам в Варне.',
      [['Министр транспорта Олег Дюрин планирует посетить Маравию', 'Олег Дюрин']],
    ],
    [
      'ведомство — то, что названо',
      'МИД Норландии прокомментировал интервью. В ведомстве подчеркнули, что порт закрыт. «Стороны встретились», - говорится в сообщении ведомства.',
      [
        ['что порт закрыт', 'МИД Норландии'],
        ['«Стороны встретились»', 'МИД Норландии'],
      ],
    ],
    [
      'другое министерство — не то',
      'Порт закрыт, сообщили в МИД Норландии. В министерстве обороны Норландии добавили, что флот вышел.',
      [
        ['Порт закрыт', 'МИД Норландии'],
        ['что флот вышел', 'министерство обороны Норландии'],
      ],
    ],
    [
      'глава МИД — министр иностранных дел',
      'Министр иностранных дел Норландии Бо Лунд прибыл в Варн. «Это не ново», — сказал глава МИД.',
      [['«Это не ново»', 'Бо Лунд']],
    ],
    [
      'чьё министерство, не говорит',
      'Министерство иностранных дел Беларуси заявило, что порт открыт. Комитет по обороне парламента Норландии сообщил, что порт закрыт. Представитель министерства обороны Дюрин добавил, что флот вышел.',
      [
        ['что порт открыт', 'Министерство иностранных дел Беларуси'],
        ['что порт закрыт', 'Комитет по обороне парламента Норландии'],
        ['что флот вышел', 'Дюрин'],
      ],
    ],
    [
      'что приветствует страна, и с кем здороваются дети',
      'Норландия приветствует встречу президентов в Варне. Дети приветствуют президента Бо Лунда.',
      [['встречу президентов в Варне', 'Норландия']],
    ],
    [
      'прогресс, который отмечают',
      'Президент Бо Лунд оценил динамику отношений, отметив прогресс по всем направлениям.',
      [
        ['динамику отношений', 'Бо Лунд'],
        ['прогресс по всем направлениям', 'Бо Лунд'],
      ],
    ],
    [
      'чья комиссия, не говорит',
      'Порт закрыт, заявил председатель Комиссии Государственной Думы по расследованию фактов вмешательства Василий Писк. Порт открыт, заявила глава Комитета Анна Дюрина.',
      [
        ['Порт закрыт', 'Василий Писк'],
        ['Порт открыт', 'Анна Дюрина'],
      ],
    ],
    [
      'кто выступил с таким заявлением',
      'Порт закрыт до мая. С соответствующим заявлением выступила официальный представитель МИД Норландии Ада Марш.',
      [['Порт закрыт до мая', 'Ада Марш']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: as ministries and parliaments are reported', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag)).toEqual(expected);
  });
});
