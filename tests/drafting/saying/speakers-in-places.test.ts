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

/** What counts as saying, each in a sentence of its own, in the places that the lists above leave out. */
const acts: Record<string, string[]> = {
  en: [
    '^ called the toll “a farce”.',
    '^ denied that the toll was illegal.',
    '^ called for an end to the raids.',
    '^ urged both sides to return to talks.',
    '^ expressed concern over the raids.',
    '^ accused Norland of breaking the treaty.',
    '^ welcomed the opening of the bridge.',
    '^ vowed to close the strait.',
    '^ promised that the toll would fall.',
    'In an interview with the Lakeside Post, ~ said the toll was too high.',
    '^ wrote on X that the toll was too high.',
    'Speaking in Lakeside, ~ said the toll was too high.',
    '^ made clear that the toll would stay.',
    '^ ruled out a new toll.',
    '^ was quoted as saying that the toll would stay.',
    '^ described the raid as “a mistake”.',
    '^ condemned the raid.',
    '^ rejected the accusations.',
    '^ said the toll was “too high” and that it “must fall”.',
    '^ told the Lakeside Post that the toll was too high.',
    'The toll, ~ said, would fall in spring.',
    '“The toll,” ~ said, “will fall in spring.”',
    'The toll would fall, ~ said, adding that the bridge would stay.',
    '^ pointed out that the toll had fallen twice.',
    '^ warned of a shortage of bread.',
    '^ said Monday the toll would fall.',
    '^ reiterated support for the treaty.',
    '^ thanked the crews of both tugs.',
    '^ apologised for the raid.',
    '^ asked why the toll was so high.',
    '^ admitted that mistakes had been made.',
    '^ suggested that the toll could fall.',
    'Earlier on Monday, ~ had said that the toll would fall.',
    'Last week ~ said the toll would fall.',
    '^ believes that the toll is too high.',
    '^ argues the toll is too high.',
    '^ hinted that the toll might fall.',
  ],
  fr: [
    '^ a qualifié le péage de « farce ».',
    '^ a démenti que le péage soit illégal.',
    '^ a appelé à la fin des raids.',
    '^ a exhorté les deux parties à reprendre les pourparlers.',
    '^ a exprimé sa préoccupation.',
    '^ a accusé la Norlande de violer le traité.',
    '^ a salué l’ouverture du pont.',
    '^ a promis que le péage baisserait.',
    'Dans un entretien au Courrier du lac, ~ a dit que le péage était trop élevé.',
    '^ a écrit sur X que le péage était trop élevé.',
    '^ a exclu un nouveau péage.',
    '^ a condamné le raid.',
    '^ a rejeté les accusations.',
    'Le péage, a dit ~, baissera au printemps.',
    '« Le péage, a dit ~, baissera au printemps. »',
    '^ a rappelé que le péage avait baissé deux fois.',
    '^ a mis en garde contre une pénurie de pain.',
    '^ a remercié les équipages.',
    '^ a reconnu que des erreurs avaient été commises.',
    '^ s’est dit prêt à reprendre les pourparlers.',
    '^ a réaffirmé son soutien au traité.',
    '^ a demandé pourquoi le péage était si élevé.',
    '^ juge que le péage est trop élevé.',
    '^ a souligné l’importance du traité.',
    '^ a assuré lundi que le péage baisserait.',
    'Lundi, ~ avait déclaré que le péage baisserait.',
  ],
  de: [
    '^ bezeichnete die Maut als „Farce“.',
    '^ bestritt, dass die Maut illegal sei.',
    '^ forderte ein Ende der Überfälle.',
    '^ rief beide Seiten zu Gesprächen auf.',
    '^ zeigte sich besorgt über die Überfälle.',
    '^ warf Norland vor, den Vertrag zu brechen.',
    '^ begrüßte die Öffnung der Brücke.',
    '^ versprach, die Maut werde sinken.',
    'Im Gespräch mit dem Seeblatt sagte ~, die Maut sei zu hoch.',
    '^ schrieb auf X, die Maut sei zu hoch.',
    '^ schloss eine neue Maut aus.',
    '^ verurteilte den Überfall.',
    '^ wies die Vorwürfe zurück.',
    'Die Maut, sagte ~, werde im Frühjahr sinken.',
    '„Die Maut“, sagte ~, „wird im Frühjahr sinken.“',
    '^ wies darauf hin, dass die Maut gesunken sei.',
    '^ warnte vor einem Mangel an Brot.',
    '^ räumte ein, dass Fehler gemacht worden seien.',
    '^ erklärte sich bereit, die Gespräche fortzusetzen.',
    '^ bekräftigte die Unterstützung für den Vertrag.',
    '^ fragte, warum die Maut so hoch sei.',
    '^ hält die Maut für zu hoch.',
    '^ hatte am Montag gesagt, die Maut werde sinken.',
    'Wie ~ am Montag sagte, werde die Maut sinken.',
    'Laut ~ wird die Maut sinken.',
  ],
  es: [
    '^ calificó el peaje de “farsa”.',
    '^ negó que el peaje fuera ilegal.',
    '^ pidió el fin de los ataques.',
    '^ instó a ambas partes a volver al diálogo.',
    '^ expresó su preocupación.',
    '^ acusó a Norlandia de violar el tratado.',
    '^ celebró la apertura del puente.',
    '^ prometió que el peaje bajaría.',
    'En una entrevista con El Lago, ~ dijo que el peaje era demasiado alto.',
    '^ escribió en X que el peaje era demasiado alto.',
    '^ descartó un nuevo peaje.',
    '^ condenó el ataque.',
    '^ rechazó las acusaciones.',
    'El peaje, dijo ~, bajará en primavera.',
    '“El peaje”, dijo ~, “bajará en primavera”.',
    '^ recordó que el peaje había bajado dos veces.',
    '^ advirtió de una escasez de pan.',
    '^ agradeció a las tripulaciones.',
    '^ admitió que se habían cometido errores.',
    '^ se mostró dispuesto a reanudar el diálogo.',
    '^ reiteró su apoyo al tratado.',
    '^ preguntó por qué el peaje era tan alto.',
    '^ cree que el peaje es demasiado alto.',
    '^ subrayó la importancia del tratado.',
    '^ había dicho el lunes que el peaje bajaría.',
    'Según explicó ~, el peaje bajará.',
  ],
  ru: [
    '^ назвал пошлину «фарсом».',
    '^ опроверг, что пошлина незаконна.',
    '^ призвал прекратить налёты.',
    '^ призвал обе стороны вернуться к переговорам.',
    '^ обвинил Норландию в нарушении договора.',
    '^ приветствовал открытие моста.',
    '^ пообещал, что пошлина снизится.',
    'В интервью «Озёрной газете» ~ сказал, что пошлина слишком высока.',
    '^ написал в соцсети, что пошлина слишком высока.',
    '^ исключил новую пошлину.',
    '^ осудил налёт.',
    '^ отверг обвинения.',
    'Пошлина, сказал ~, снизится весной.',
    '«Пошлина, — сказал ~, — снизится весной».',
    '^ напомнил, что пошлина снижалась дважды.',
    '^ предупредил о нехватке хлеба.',
    '^ поблагодарил экипажи.',
    '^ признал, что были допущены ошибки.',
    '^ заявил о готовности возобновить переговоры.',
    '^ подтвердил приверженность договору.',
    '^ спросил, почему пошлина так высока.',
    '^ считает, что пошлина слишком высока.',
    '^ указал на важность договора.',
    'Ранее ~ говорил, что пошлина снизится.',
  ],
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

test.each(reportingLanguages.map((words) => [words.tag, words] as const))(
  'whatever counts as saying in %s is said by whoever the sentence names, and by nobody else',
  (tag, words) => {
    const grid = grids[tag] ?? expect.fail(`no sentences in ${tag}`);
    const wrong = (acts[tag] ?? []).flatMap((place) =>
      grid.speakers.flatMap(([speaker, core = speaker]) => {
        const text = sentenceOf(place, speaker, grid, '');
        const found = findStatements(text, words);
        const isOf = found.map(({ speaker: printed, entity }) =>
          `${entity ?? ''} ${printed ?? ''}`.toLowerCase().includes(core.toLowerCase()),
        );
        return found.length > 0 && isOf.every(Boolean) ? [] : [[text, ...found.map(({ entity }) => entity)]];
      }),
    );
    expect(wrong).toEqual([]);
  },
);
