import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** Where a German sentence has its verb, what in front of that is its subject, and where what was said begins behind it. */
const cases: Case[] = [
  [
    'behind an adverb the subject stands behind the verb',
    'Überraschend hat der norländische Präsident Jon Dorn die Schließung der Häfen angekündigt.',
    [['die Schließung der Häfen', 'Jon Dorn']],
  ],
  [
    'a surname that ends as adverbs do stands in front',
    'Ehrlich forderte die Ministerin auf, den Hafen zu öffnen.',
    [['den Hafen zu öffnen', 'Ehrlich']],
  ],
  [
    'a name that begins as a place does is who speaks',
    'Von der Marsch kritisierte die Staaten. Von der Regierung forderte er mehr Geld.',
    [
      ['die Staaten', 'Von der Marsch'],
      ['mehr Geld', undefined],
    ],
  ],
  [
    'a long place with two names in it is nobody',
    'Im Hinblick auf das Treffen zwischen Ministerin Ada Marsch und dem Präsidenten Jon Berg sagte Korda, es sei „natürlich“, dass man rede.',
    [['es sei „natürlich“, dass man rede', 'Korda']],
  ],
  [
    'whom a comparison names is not who announces',
    'Wie schon Ministerin Ada Marsch hat auch der Außenbeauftragte Jon Korda angekündigt, nicht zu kommen.',
    [['nicht zu kommen', 'Jon Korda']],
  ],
  [
    'a pronoun that only a subject is, right behind the verb',
    'Ada Marsch und Jon Korda kamen. Die Ministerin nannte er „unfähig“. Ein Treffen in Linden sagte er im Alleingang ab.',
    [['Die Ministerin nannte er „unfähig“', 'Jon Korda']],
  ],
  [
    'a pronoun that is no subject changes nothing',
    'Die Ministerin nannte ihn „unfähig“.',
    [['ihn „unfähig“', 'Die Ministerin']],
  ],
  [
    'a place behind the particle and its comma begins what was said',
    'In Linden teilte das Ministerium mit, am Wochenende werde Jon Korda reisen.',
    [['am Wochenende werde Jon Korda reisen', 'Ministerium']],
  ],
  [
    'with a view to something is no part of what was said',
    'Außenminister Jon Korda erklärte mit Blick auf den Boykott, das sei wie im Kindergarten.',
    [['das sei wie im Kindergarten', 'Jon Korda']],
  ],
  [
    'a run of adverbs is none either',
    'Hilfsorganisationen kritisieren jedoch immer wieder die Zustände im Süden.',
    [['die Zustände im Süden', 'Hilfsorganisationen']],
  ],
  [
    'past a place to the preposition that the verb governs',
    'Ada Marsch warnte in Telefonaten mit den Ministern aus Sorvien vor einer weiteren Eskalation.',
    [['einer weiteren Eskalation', 'Ada Marsch']],
  ],
  [
    'a place in the middle, and then two nouns side by side',
    'Ada Marsch hat in der Krise Rufe nach Zöllen zurückgewiesen.',
    [['Rufe nach Zöllen', 'Ada Marsch']],
  ],
  [
    'a list between the two parts of a verb',
    'Ada Marsch hat die Schließung der Grenzen zu Norland, der Ostmark und Sorvien angekündigt.',
    [['die Schließung der Grenzen zu Norland, der Ostmark und Sorvien', 'Ada Marsch']],
  ],
  [
    'a past tense that looks as a participle does',
    'Die Staaten unterstrichen die Bedeutung des Dialogs. In den Häfen wurde bestritten die ganze Nacht.',
    [['die Bedeutung des Dialogs', 'Staaten']],
  ],
  [
    'a phrase that says something, in the perfect',
    'Im Gespräch hat Staatssekretärin Emma Haber deutlich gemacht, dass der Sturm vorbei ist.',
    [['dass der Sturm vorbei ist', 'Emma Haber']],
  ],
  [
    'how somebody is, in the perfect and with a place in between',
    'Ada Marsch hat sich in Linden entsetzt über die Lage im Süden gezeigt.',
    [['die Lage im Süden', 'Ada Marsch']],
  ],
  [
    'the name behind a bracket belongs to who speaks',
    '«Es geht weiter», sagte der Sprecher des Departements für Häfen (DFH), Nico Bauer, nach dem Treffen dem Boten vor Ort.',
    [['«Es geht weiter»', 'Nico Bauer']],
  ],
  [
    'what the mood tells in front of a tag is of whoever the tag names',
    'Ada Marsch sagte am Montag, man sei bereit.\n\nDie Lage sei ernst. Es fehle an Wasser. Man müsse handeln, sagte Minister Jon Korda.',
    [
      ['man sei bereit', 'Ada Marsch'],
      ['Die Lage sei ernst', 'Jon Korda'],
      ['Es fehle an Wasser', 'Jon Korda'],
      ['Man müsse handeln', 'Jon Korda'],
    ],
  ],
  [
    'what is told between, without that mood, parts it from the tag',
    'Der Rat tagt. Der Name sei Programm. Norland kam nicht. Das sei egal, sagte Sprecherin Ada Marsch.',
    [['Das sei egal', 'Ada Marsch']],
  ],
  [
    'a day in front of the participle is no part of what is rejected',
    'Norland hat Äußerungen aus Sorvien am Donnerstag scharf zurückgewiesen.',
    [['Äußerungen aus Sorvien', 'Norland']],
  ],
  [
    'a place with an infinitive in commas opens the sentence',
    'Nach dessen Zusage, die Republik im Notfall verteidigen zu wollen, sagte der norländische Sprecher Paul Korda am Freitag in Linden, Varn sei eine innere Angelegenheit.',
    [['Varn sei eine innere Angelegenheit', 'Paul Korda']],
  ],
  [
    'names in commas, of who speaks and of whose words they reject',
    'Der Sprecher des norländischen Außenministeriums, Paul Korda, hat die Äußerungen des Sprechers des Ministeriums, Ned Dorn, zu Varn zurückgewiesen.',
    [['die Äußerungen des Sprechers des Ministeriums, Ned Dorn, zu Varn', 'Paul Korda']],
  ],
  [
    'what is kept to is not said by it, and what should be done goes on with what somebody says',
    'Ada Marsch sagte, es werde gut. Die Häfen seien nicht einverstanden und hielten an ihrer Politik fest, die Hilfe genieße. Sie sollten „umsichtig handeln“.',
    [
      ['es werde gut', 'Ada Marsch'],
      ['Die Häfen seien nicht einverstanden und hielten an ihrer Politik fest, die Hilfe genieße', 'Ada Marsch'],
      ['Sie sollten „umsichtig handeln“', 'Ada Marsch'],
    ],
  ],
  ['what should be done, where nobody spoke, is told', 'Der Winter kam. Die Häfen sollten bald öffnen.', []],
  [
    'who told what stands in the sentence before has said nothing in this one, and goes on in the next',
    'Norland hat den Präsidenten zu einer Deeskalation aufgefordert. Das teilte die stellvertretende Sprecherin Ulla Demmer mit. In einem Telefonat sei es um Truppen gegangen.',
    [
      ['den Präsidenten zu einer Deeskalation', 'Norland'],
      ['In einem Telefonat sei es um Truppen gegangen', 'Ulla Demmer'],
    ],
  ],
  [
    'the holder of an office with a name in commas warns, and is not warned',
    'Der Vorsitzende des Hafenausschusses, Norbert Dorn, warnte die Bundesregierung vor einem solchen Schritt. »Das geht nicht«, sagte der NLP-Politiker der »Welt«.',
    [
      ['die Bundesregierung vor einem solchen Schritt', 'Norbert Dorn'],
      ['»Das geht nicht«', 'Norbert Dorn'],
    ],
  ],
  ['in what manner is nobody', 'Ada Marsch findet, so könne "man nicht arbeiten".', []],
  [
    'a place in front of a quotation within an infinitive',
    'Ada Marsch warf Parteichef Korda vor, in Zeiten von Krieg keine "verlässliche Opposition" zu sein.',
    [['in Zeiten von Krieg keine "verlässliche Opposition" zu sein', 'Ada Marsch']],
  ],
  [
    'behind the particle another sentence',
    'Norland fordert die Bundesregierung zum Handeln auf, Kritik an der Haltung kommt auch von anderen.',
    [['die Bundesregierung zum Handeln', 'Norland']],
  ],
  [
    'where somebody announced it is no part of who',
    'Zuvor hatte Korda im ZDF angekündigt, er werde offen sprechen.',
    [['er werde offen sprechen', 'Korda']],
  ],
  [
    'a question in front of a tag is not said, and what its mood tells is',
    'Auf die Frage, ob Norland Waffen schicke, sagte der Minister, darüber entscheide der Rat. Im Norden sei es kalt, sagte Ada Marsch, man müsse heizen.',
    [
      ['darüber entscheide der Rat', 'der Minister'],
      ['Im Norden sei es kalt … man müsse heizen', 'Ada Marsch'],
    ],
  ],
  [
    'whom it was said to, behind the tag',
    'Grund sei der Luftraum, hieß es aus dem Ministerium gegenüber der APN.',
    [['Grund sei der Luftraum', 'Ministerium']],
  ],
  [
    'what should have been, without words of the speaker’s, is told',
    'Ada Marsch sagte, der Plan sei gut. Die Schiffe sollten am Freitag fahren, doch ein Sturm hielt sie auf.',
    [['der Plan sei gut', 'Ada Marsch']],
  ],
  [
    'what stands in another case speaks not',
    'Der Hafenrat, Jon Korda und Bo Lund, kritisierte den Plan.',
    [['den Plan', 'Hafenrat']],
  ],
  [
    'behind a name in commas and a hearer, what is told by its mood',
    'Am Dienstag sagte die Sprecherin der Kommission, Ada Marsch, der Zeitung, es gebe keine Pläne.',
    [['es gebe keine Pläne', 'Ada Marsch']],
  ],
];

describe('the fields of a German sentence', () => {
  test.each(cases)('%s', (_what, text, expected) => {
    expect(statementsIn(text, 'de'), text).toEqual(expected);
  });
});
