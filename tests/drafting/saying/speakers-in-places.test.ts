import { expect, test } from 'vitest';
import { findStatements } from '../statements-in.ts';
import { reportingLanguages } from '../reporting-languages.ts';

/** Somebody as a report prints them, and by what they are known where that is less. */
type Speaker = [printed: string, core?: string];

/** A place for a speaker in a sentence, in front of what is said in clauses (`$c`) or between marks (`$q`); `^` begins the sentence. */
interface Grid {
  speakers: Speaker[];
  places: string[];
  clauses: [string, string];
  quotation: string;
}

const grids: Record<string, Grid> = {
  en: {
    speakers: [
      ['Ada Marsh'],
      ['Marsh'],
      ['Foreign Minister Ada Marsh', 'Ada Marsh'],
      ['the minister', 'minister'],
      ['a senior official', 'senior official'],
      ['two diplomats'],
      ['one of the negotiators'],
      ['officials'],
      ['the Norlandic government', 'Norlandic government'],
      ['Lakeside'],
      ['Norland’s ambassador to Sudmark'],
      ['the head of the lake commission, Jon Berg,', 'Jon Berg'],
      ['Jon Berg, the head of the lake commission,', 'Jon Berg'],
      ['a spokesman for the ministry', 'spokesman for the ministry'],
      ['a source close to the talks', 'source close to the talks'],
      ['people familiar with the matter'],
      ['fishermen near Port Ada'],
      ['residents of Port Ada'],
      ['the opposition', 'opposition'],
      ['the captain of the ferry', 'captain of the ferry'],
      ['many in Port Ada'],
      ['General Bo Lund', 'Bo Lund'],
    ],
    places: [
      '^ said $c.',
      '^ said on Monday that $c.',
      '$C, ~ said.',
      '$C, said ~.',
      'According to ~, $c.',
      '$C, according to ~.',
      '“$q,” ~ said.',
      '“$q,” said ~.',
      '^ told reporters: “$q.”',
      '$C, ~ told reporters when asked about the date.',
      '^ has warned that $c.',
      'But ~ insisted that $c.',
      'Asked about the date, ~ said $c.',
      'In a statement, ~ said $c.',
      '^ also argued that $c.',
      'In Lakeside, ~ confirmed that $c.',
    ],
    clauses: ['the bridge would open in May', 'the toll was too high'],
    quotation: 'The bridge will open in May',
  },
  fr: {
    speakers: [
      ['Ada Marsh'],
      ['Mme Marsh', 'Marsh'],
      ['la ministre des Affaires étrangères, Ada Marsh,', 'Ada Marsh'],
      ['la ministre', 'ministre'],
      ['un haut responsable', 'haut responsable'],
      ['deux diplomates'],
      ['l’un des négociateurs', 'un des négociateurs'],
      ['des responsables norlandais', 'responsables norlandais'],
      ['des soldats', 'soldats'],
      ['les soldats près du pont', 'soldats près du pont'],
      ['le gouvernement norlandais', 'gouvernement norlandais'],
      ['l’ambassadeur de Norlande', 'ambassadeur de Norlande'],
      ['Jon Berg, chef de la commission du lac,', 'Jon Berg'],
      ['un porte-parole du ministère', 'porte-parole du ministère'],
      ['une source proche du dossier', 'source proche du dossier'],
      ['les habitants de Port-Ada', 'habitants de Port-Ada'],
      ['le général Bo Lund', 'Bo Lund'],
      ['plusieurs députés'],
    ],
    places: [
      '^ a déclaré que $c.',
      '^ a affirmé lundi que $c.',
      '$C, a déclaré ~.',
      '$C, selon ~.',
      '« $q », a déclaré ~.',
      '« $q », a ajouté ~ devant la presse.',
      '^ a répondu : « $q. »',
      '^ estime que $c.',
      'Mais ~ assure que $c.',
      'Interrogé sur la date, ~ a précisé que $c.',
      'Dans un communiqué, ~ a annoncé que $c.',
      'De son côté, ~ a fait savoir que $c.',
    ],
    clauses: ['le pont serait ouvert en mai', 'le péage était trop élevé'],
    quotation: 'Le pont sera ouvert en mai',
  },
  de: {
    speakers: [
      ['Ada Marsch'],
      ['Außenministerin Ada Marsch', 'Ada Marsch'],
      ['die Ministerin', 'Ministerin'],
      ['ein hoher Beamter', 'hoher Beamter'],
      ['zwei Diplomaten'],
      ['einer der Unterhändler', 'Unterhändler'],
      ['die norländische Regierung', 'norländische Regierung'],
      ['der norländische Botschafter', 'norländische Botschafter'],
      ['der Leiter der Seekommission, Jon Berg,', 'Jon Berg'],
      ['Jon Berg, Leiter der Seekommission,', 'Jon Berg'],
      ['ein Sprecher des Ministeriums', 'Sprecher des Ministeriums'],
      ['die Opposition', 'Opposition'],
      ['General Bo Lund', 'Bo Lund'],
      ['mehrere Abgeordnete'],
    ],
    places: [
      '^ sagte, $c.',
      '^ sagte am Montag, $c.',
      '$C, sagte ~.',
      '$C, so ~.',
      '„$q“, sagte ~.',
      '^ erklärte: „$q.“',
      'Am Montag sagte ~, $c.',
      'Dagegen betonte ~, $c.',
      'Zugleich warnte ~, $c.',
      '^ fügte hinzu, $c.',
    ],
    clauses: ['die Brücke werde im Mai geöffnet', 'die Maut sei zu hoch'],
    quotation: 'Die Brücke wird im Mai geöffnet',
  },
  es: {
    speakers: [
      ['Ada Marsh'],
      ['la ministra de Exteriores, Ada Marsh,', 'Ada Marsh'],
      ['la canciller Ada Marsh', 'Ada Marsh'],
      ['un alto funcionario', 'alto funcionario'],
      ['dos diplomáticos'],
      ['el Gobierno norlandés', 'Gobierno norlandés'],
      ['el embajador de Norlandia', 'embajador de Norlandia'],
      ['Jon Berg, jefe de la comisión del lago,', 'Jon Berg'],
      ['un portavoz del ministerio', 'portavoz del ministerio'],
      ['fuentes cercanas a la negociación', 'fuentes'],
      ['la oposición', 'oposición'],
      ['los vecinos de Puerto Ada', 'vecinos de Puerto Ada'],
      ['el general Bo Lund', 'Bo Lund'],
      ['varios diputados'],
    ],
    places: [
      '^ dijo que $c.',
      '^ afirmó este lunes que $c.',
      '$C, dijo ~.',
      '$C, según ~.',
      '“$q”, dijo ~.',
      '“$q”, señaló ~ a la prensa.',
      '^ respondió: “$q.”',
      '^ considera que $c.',
      'Pero ~ aseguró que $c.',
      'Por su parte, ~ explicó que $c.',
      'En un comunicado, ~ anunció que $c.',
    ],
    clauses: ['el puente se abriría en mayo', 'el peaje era demasiado alto'],
    quotation: 'El puente se abrirá en mayo',
  },
  ru: {
    speakers: [
      ['Йон Берг'],
      ['министр иностранных дел Йон Берг', 'Йон Берг'],
      ['глава МИД Норландии Йон Берг', 'Йон Берг'],
      ['министр'],
      ['высокопоставленный чиновник'],
      ['один из переговорщиков'],
      ['посол Норландии'],
      ['представитель министерства'],
      ['источник в делегации'],
      ['капитан парома'],
      ['генерал Бу Лунд', 'Бу Лунд'],
    ],
    places: [
      '^ заявил, что $c.',
      'В понедельник ~ заявил, что $c.',
      '$C, заявил ~.',
      '«$q», — сказал ~.',
      '«$q», — заявил ~ журналистам.',
      '^ ответил: «$q».',
      '^ также отметил, что $c.',
      'Однако ~ подчеркнул, что $c.',
      'Ранее ~ сообщил, что $c.',
      'В свою очередь ~ отметил, что $c.',
    ],
    clauses: ['мост откроют в мае', 'пошлина слишком высока'],
    quotation: 'Мост откроют в мае',
  },
};

const upper = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** A place filled: an aside keeps its comma only where the sentence goes on. */
function sentenceOf(place: string, speaker: string, { quotation }: Grid, clause: string): string {
  const own = speaker.endsWith(',') && /~(?:[.,]|$)/.test(place) ? speaker.slice(0, -1) : speaker;
  return place
    .replace('^', upper(speaker))
    .replace('~', own)
    .replace('$C', upper(clause))
    .replace('$c', clause)
    .replace('$q', quotation);
}

test.each(reportingLanguages.map((words) => [words.tag, words] as const))(
  'everybody is found in every place where %s puts who speaks, and nothing else is said',
  (tag, words) => {
    const grid = grids[tag] ?? expect.fail(`no sentences in ${tag}`);
    const wrong = grid.places.flatMap((place, row) =>
      grid.speakers.flatMap(([speaker, core = speaker], column) => {
        const text = sentenceOf(place, speaker, grid, grid.clauses[(row + column) % 2] ?? '');
        const found = findStatements(text, words);
        const [who] = found.map(({ speaker: printed, entity }) => `${entity ?? ''} ${printed ?? ''}`.toLowerCase());
        return found.length === 1 && who?.includes(core.toLowerCase()) ? [] : [[text, who]];
      }),
    );
    expect(wrong).toEqual([]);
  },
);
