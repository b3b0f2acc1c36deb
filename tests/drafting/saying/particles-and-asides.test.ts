import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** Names with particles, objects in front of a pronoun, and asides between a verb and what it says, in other languages than English. */
const cases: Record<string, Case[]> = {
  de: [
    [
      'ein Name mit „von der“, ganz und allein',
      'EU-Kommissionspräsidentin Ada von der Marsch sprach. „Wir reagieren“, kündigte von der Marsch in der Nacht zum Dienstag an. Von der Marsch betonte: „Die EU handelt.“ Sie sagte, der Hafen sei offen.',
      [
        ['„Wir reagieren“', 'Ada von der Marsch'],
        ['„Die EU handelt.“', 'Ada von der Marsch'],
        ['der Hafen sei offen', 'Ada von der Marsch'],
      ],
    ],
    [
      'ein solcher Name am Anfang des Textes, und hinter dem Verb ein Adverb',
      'Ursula von der Marsch hat die Zölle verurteilt. Bereits jetzt arbeiteten die Staaten an einem Paket, um die Firmen zu schützen, erklärte von der Marsch weiter.',
      [
        ['die Zölle', 'Ursula von der Marsch'],
        ['Bereits jetzt arbeiteten die Staaten an einem Paket, um die Firmen zu schützen', 'Ursula von der Marsch'],
      ],
    ],
    [
      'eine Sache vor dem Verb, und dahinter, wer sie bedauert',
      'Ministerin Ada Marsch sprach. Die Entscheidung bedauerte sie.',
      [['Die Entscheidung', 'Ada Marsch']],
    ],
    [
      'ein Infinitiv zwischen Objekt und Partizip',
      'Ministerin Ada Marsch hat die Entscheidung der Räte, Zölle zu verhängen, zutiefst bedauert.',
      [['die Entscheidung der Räte, Zölle zu verhängen', 'Ada Marsch']],
    ],
    [
      'gegen wen sich ein Vorwurf richtet, vor dem Verb',
      'Ada Marsch und der Abgeordnete Bo Lund sprachen. Der Union warf Marsch fehlenden Mut vor. Der Regierung warf Lund Untätigkeit vor. Den Liberalen hielt der Abgeordnete Bo Lund (NLP) „Taktik“ vor.',
      [
        ['fehlenden Mut', 'Ada Marsch'],
        ['Untätigkeit', 'Bo Lund'],
        ['„Taktik“', 'Bo Lund'],
      ],
    ],
    [
      'wem etwas gesagt wird, vor dem Verb',
      'Der Zeitung sagte Ada Marsch, man warte ab. Dem „Boten“ sagte Bo Lund: „Wir warten.“ Der Hafenbehörde warf Bo Lund vor, die Zahlen zu schönen.',
      [
        ['man warte ab', 'Ada Marsch'],
        ['„Wir warten.“', 'Bo Lund'],
        ['die Zahlen zu schönen', 'Bo Lund'],
      ],
    ],
    [
      'eine Sache im Akkusativ vor dem Verb',
      'Seinen Plan nannte der Minister Bo Lund „brüchig“.',
      [['Seinen Plan nannte der Minister Bo Lund „brüchig“', 'Bo Lund']],
    ],
    [
      'wer im Nominativ vor dem Verb steht, sagt es selbst',
      'Der Hafenverband warf Ada Marsch „Eile“ vor. Der CDU-Sekretär Bo Lund warf der Union „Eile“ vor. Der Kommissionschef warf ihr vor, zu zögern.',
      [
        ['Ada Marsch „Eile“', 'Der Hafenverband'],
        ['der Union „Eile“', 'Bo Lund'],
        ['zu zögern', 'Der Kommissionschef'],
      ],
    ],
    [
      'ein Name in Kommas hinter dem Amt, und wem es gesagt wird',
      'Das Vorhaben sei gescheitert, sagte die Fraktionschefin der Liga, Ada Marsch, dem Sender Oslund. Er sei müde, sagte der Minister.',
      [
        ['Das Vorhaben sei gescheitert', 'Ada Marsch'],
        ['Er sei müde', 'der Minister'],
      ],
    ],
    [
      'wessen Fazit etwas ist',
      'Ada Marsch kam an. „Das Land verliert“, so Marschs Fazit.',
      [['„Das Land verliert“', 'Ada Marsch']],
    ],
    [
      'die Bildunterschrift',
      'Minister Bo Lund weist die Vorwürfe zurück. Foto: Ada Marsch/naz\n\nDer Hafen ist zu.',
      [],
    ],
    [
      'mit welchen Worten jemand etwas tut',
      '„Wer spart, zahlt doppelt“ – mit diesen Worten kritisierte die Ökonomin Ada Marsch den Plan. Mit diesen Worten endete die Sitzung.',
      [['„Wer spart, zahlt doppelt“', 'Ada Marsch']],
    ],
    [
      'von wem es hieß',
      'Von Diplomaten hieß es, die Kommission habe Maßnahmen vorbereitet.',
      [['die Kommission habe Maßnahmen vorbereitet', 'Diplomaten']],
    ],
    [
      'ein Hauptsatz mit Artikel hinter dem Komma',
      'Ministerin Ada Marsch mahnte, die vergangenen Tage hätten gezeigt, wie schnell die Lage kippen könne.',
      [['die vergangenen Tage hätten gezeigt, wie schnell die Lage kippen könne', 'Ada Marsch']],
    ],
  ],
  fr: [
    [
      '« voici » n’est personne',
      'La ministre Ada Marsh a tardé. Voici sa réponse : « Nous irons au bout. »',
      [['« Nous irons au bout. »', undefined]],
    ],
    [
      'la rubrique d’un titre n’est personne',
      'Budget : la ministre Ada Marsh sous le feu des critiques\n\nLe pont est fermé.',
      [],
    ],
    [
      'la légende d’une photographie',
      'Le pont est fermé.\n\nLa ministre Ada Marsh, qui réclame une enquête, jeudi à Varn. © Bo Lund\n\nAda Marsh réclame une enquête.',
      [['une enquête', 'Ada Marsh']],
    ],
    [
      'un aparté entre le verbe et ce qui est condamné ou renouvelé',
      'Le ministre Bo Lund a renouvelé, lors d’une conversation, la condamnation de l’attaque. Il a exprimé par la même occasion le soutien de la Norlande. La Maravie a condamné, dans un communiqué, l’attaque contre le port.',
      [
        ['la condamnation de l’attaque', 'Bo Lund'],
        ['le soutien de la Norlande', 'Bo Lund'],
        ['l’attaque contre le port', 'Maravie'],
      ],
    ],
  ],
  es: [
    [
      'para una sede, y para una fiesta',
      'Ada Marsh llegó. Para Oslund, la reforma es «insuficiente». Para Navidad, el plan estará listo.',
      [['la reforma es «insuficiente»', 'Oslund']],
    ],
    [
      'el pie de una foto',
      'La ministra Ada Marsh, que rechaza dimitir, a su llegada al Congreso. EFE/Bo Lund\n\nEl puente está cerrado.',
      [],
    ],
    [
      'lo que se cuenta de quienes oyen no fue dicho',
      'El canciller Santiago Lindero dijo a los medios que cubrieron la misión, entre ellos NAM, que el puerto abrirá.',
      [['el puerto abrirá', 'Santiago Lindero']],
    ],
    [
      'para alguien, y con otro verbo',
      'El canciller Santiago Lindero habló. Para el canciller, "lo importante es la perseverancia" y subrayó que "eso ejerce presión".',
      [
        ['"lo importante es la perseverancia"', 'Santiago Lindero'],
        ['que "eso ejerce presión"', 'Santiago Lindero'],
      ],
    ],
  ],
  ru: [
    [
      'кто назвал, за запятой причастие',
      'С ней не согласился глава комитета Бо Лунд, назвавший идею «пустой». Ада Марш, назвавшая план «вредным», уехала.',
      [
        ['идею «пустой»', 'Бо Лунд'],
        ['план «вредным»', 'Ада Марш'],
      ],
    ],
    [
      'министерство с тем, чего оно, за глаголом',
      'Поезд прибудет во вторник, сообщает Министерство транспорта Норландии. Министерство транспорта сегодня заявило, что мост открыт.',
      [
        ['Поезд прибудет во вторник', 'Министерство транспорта Норландии'],
        ['что мост открыт', 'Министерство транспорта'],
      ],
    ],
    [
      'чьё мнение стоит внутри части предложения',
      'Министр прибыл в Варн, где, по мнению Бо Лунда, решится судьба договора. Договор, по мнению Бо Лунда, устарел, а в Варне считают, что он нужен. Порт, по словам Бо Лунда, закрыт.',
      [
        ['решится судьба договора', 'Бо Лунд'],
        ['Договор, по мнению Бо Лунда, устарел', 'Бо Лунд'],
        ['что он нужен', 'Варн'],
        ['Порт, по словам Бо Лунда, закрыт', 'Бо Лунд'],
      ],
    ],
    [
      'должность со страной – не страна',
      'Президент Молдовы обратила внимание, что порт закрыт.',
      [['что порт закрыт', 'Президент Молдовы']],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: particles and asides', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});
