import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** Who is meant by a party, an origin or an office alone, and what is nobody in front of a verb, in other languages than English. */
const cases: Record<string, Case[]> = {
  de: [
    [
      'die Zeitung hinter dem Namen, und das Magazin davor',
      'Ministerin Ada Marsch kam an. „Der Hafen ist offen“, sagte Marsch der Lindener Zeitung. Dem Magazin „Bote“ sagte Marsch: „Das Eis ist weg.“',
      [
        ['„Der Hafen ist offen“', 'Ada Marsch'],
        ['„Das Eis ist weg.“', 'Ada Marsch'],
      ],
    ],
    [
      'die Partei in Klammern hinter dem Namen',
      'Henning Ott (NCU) hat Minister Bo Pistor (SDP) getroffen. „Das ist falsch“, sagte Ott. Der NCU-Politiker fügte hinzu: „Der Minister irrt.“',
      [
        ['„Das ist falsch“', 'Henning Ott'],
        ['„Der Minister irrt.“', 'Henning Ott'],
      ],
    ],
    [
      'woher jemand ist, und ein Rat als Titel',
      'Bundesrat Ignaz Cassin kam an. Cassin sagte, der Hafen sei offen. «Wir müssen reden», sagte der Tessiner nach dem Treffen.',
      [
        ['der Hafen sei offen', 'Ignaz Cassin'],
        ['«Wir müssen reden»', 'Ignaz Cassin'],
      ],
    ],
    [
      'eine lange Angabe vor dem Verb',
      'Minister Bo Pistor kam an. Zum Streit in der Koalition über das Gesetz in den vergangenen Tagen sagte der Minister, die Debatte sei offen.',
      [['die Debatte sei offen', 'Bo Pistor']],
    ],
    [
      'ein zweites Verb hinter dem Komma',
      'Er sprach sich in der ersten Beratung dafür aus, ganze Jahrgänge zu mustern, sagte aber zu anderen Vorschlägen: „Ich finde das okay.“',
      [['„Ich finde das okay.“', undefined]],
    ],
    [
      'auch jemand forderte auf, mit Worten hinter dem Doppelpunkt',
      'Auch Fraktionschef Stefen Bilk forderte den Minister auf, das Verfahren nicht zu blockieren: „Regieren ist Teamarbeit.“',
      [['„Regieren ist Teamarbeit.“', 'Stefen Bilk']],
    ],
    [
      'was hinter einem Doppelpunkt gefordert wird',
      'Kritik kam aus der NVP: Die Neutralität dürfe nicht ausgehöhlt werden, forderte Parteipräsident Marcel Dettlin.',
      [['Die Neutralität dürfe nicht ausgehöhlt werden', 'Marcel Dettlin']],
    ],
    [
      'ein Name vor Sätzen, die nur der Modus als gesagt erkennen lässt',
      'Ada Marsch rief an. Lund äußerte sich ausführlicher. Es gebe keinen Mangel an Willen. Er habe das versichert.',
      [
        ['Es gebe keinen Mangel an Willen', 'Lund'],
        ['Er habe das versichert', 'Lund'],
      ],
    ],
  ],
  fr: [
    [
      'un jour derrière le nom',
      'Ada Marsh est arrivée. « Le port est ouvert », a déclaré Marsh, deux jours après une réunion entre les dirigeants de la Ligue et Brun.',
      [['« Le port est ouvert »', 'Ada Marsh']],
    ],
    [
      'le diplomate est celui dont l’ambassade est dite',
      'La Ligue doit réagir, selon Odile Brun, ambassadrice de Norlande auprès de l’Organisation des États. Mais le ministre Bo Lund « avait tenté de la dissuader », a révélé la diplomate.',
      [
        ['La Ligue doit réagir', 'Odile Brun'],
        ['le ministre Bo Lund « avait tenté de la dissuader »', 'Odile Brun'],
      ],
    ],
    [
      'un adverbe entre l’auxiliaire et le verbe',
      'Le ministre Bo Lund a au contraire réaffirmé la volonté de l’exécutif d’arriver à un accord.',
      [['la volonté de l’exécutif d’arriver à un accord', 'Bo Lund']],
    ],
    [
      'un journal entre le verbe et ce qui est dit, et un nom devant son titre',
      'Ada Dorval, porte-parole du syndicat, a estimé dans le quotidien l’Avis que le ministre « parlait trop ».',
      [['que le ministre « parlait trop »', 'Ada Dorval']],
    ],
    [
      'pour quelqu’un, avec une citation plus loin',
      'Pour Guido Werner, les deux gouvernements partagent la volonté de « faire avancer l’Europe ».',
      [['les deux gouvernements partagent la volonté de « faire avancer l’Europe »', 'Guido Werner']],
    ],
  ],
  es: [
    [
      'un gobernante es quien gobierna',
      'El gobernante norlandés Miguel Lindero dijo que el puerto está abierto. El gobernante añadió que el hielo se fue.',
      [
        ['que el puerto está abierto', 'Miguel Lindero'],
        ['que el hielo se fue', 'Miguel Lindero'],
      ],
    ],
  ],
  ru: [
    [
      'с кем кто-то говорит, тот не говорит',
      'Президент Норландии Борис Лукашин в интервью Владимиру Солину заявил, что порт закрыт. «Деваться некуда», – заявил президент Норландии. Напомним, что в интервью Владимиру Солину Лукашин отметил, что льда нет.',
      [
        ['что порт закрыт', 'Борис Лукашин'],
        ['«Деваться некуда»', 'Борис Лукашин'],
        ['что льда нет', 'Борис Лукашин'],
      ],
    ],
    [
      'убеждены «мы», а сказал это министр; глава ведомства – он же',
      'Мы глубоко убеждены, что эти слова не имеют ничего общего с повесткой. Об этом заявил министр иностранных дел Судмарки Арам Миров. Глава МИД сегодня подтвердил, что порт открыт.',
      [
        ['Мы глубоко убеждены, что эти слова не имеют ничего общего с повесткой', 'Арам Миров'],
        ['что порт открыт', 'Арам Миров'],
      ],
    ],
    [
      'название в кавычках за тем, кто сказал',
      'В духе дружбы Норландия настроена вести работу с соседями, заявил президент Садыр Лунд на саммите «Центр — Юг».',
      [['В духе дружбы Норландия настроена вести работу с соседями', 'Садыр Лунд']],
    ],
    [
      'учреждение в другом падеже, и представитель без имени',
      'Посольство Норландии в Маравии прокомментировало слова. По мнению посольства, ведомство подыгрывает другим. Представитель службы рассказал, что порт закрыт. По его словам, лед сойдет.',
      [
        ['ведомство подыгрывает другим', 'Посольство Норландии'],
        ['что порт закрыт', 'Представитель службы'],
        ['лед сойдет', 'Представитель службы'],
      ],
    ],
  ],
};

describe.each(Object.entries(cases))('%s: parties and origins', (tag, own) => {
  test.each(own)('%s', (_what, text, expected) => {
    expect(statementsIn(text, tag), text).toEqual(expected);
  });
});
