import { allCountries, gendered, reportingWords, words } from '../reporting/reporting-words.ts';
import { spanishNationalities } from './nationalities.ts';
import { officeInFront } from '../reporting/office-in-front.ts';
import { withoutLists } from '../reporting/without-lists.ts';
import { holderEnd } from '../reporting/holder-end.ts';
import { interruption } from '../reporting/interruption.ts';
import { meantBy } from '../reporting/meant-by.ts';
import { namePlace } from '../reporting/name-place.ts';
import { settleParticles } from '../reporting/named-by-particle.ts';
import { isOfCountry } from '../reporting/of-country.ts';
import { relayedBehind } from '../reporting/relayed-behind.ts';
import { stances } from '../reporting/stances.ts';
import { subjectAbove } from '../reporting/subject-before.ts';
import { tagEnds } from '../reporting/tag-end.ts';
import { phrases, withPlurals } from '../reporting/tongue-words.ts';
import { subjectBehind } from '../reporting/subject-behind.ts';
import { esForms } from './forms.ts';

/** Verbs of saying, from which their regular forms are made. */
const saying =
  words(`afirmar declarar asegurar señalar indicar añadir explicar agregar destacar subrayar precisar anunciar insistir responder
  manifestar comentar apuntar admitir lamentar reiterar preguntar prometer detallar replicar informar considerar avisar aseverar
  matizar zanjar sentenciar ironizar pronosticar recalcar exclamar bromear aclarar alegar alertar argumentar rematar remachar resaltar
  relatar revelar vaticinar rebatir contestar augurar adelantar coincidir puntualizar razonar reivindicar reafirmar corroborar
  instar exigir reclamar remarcar enfatizar apostillar publicar acotar plantear cuestionar celebrar opinar estimar narrar
  calcular reprochar reportar notificar denunciar confesar confiar lanzar terciar deslizar urgir solicitar demandar
  expresar criticar advertir reconocer escribir recordar contar negar sugerir proponer exponer sostener concluir decir pedir
  confirmar repetir desmentir mantener comunicar trasladar transmitir alardear ratificar garantizar amenazar deplorar defender
  aventurar anticipar especificar esgrimir espetar recriminar ahondar abundar incidir proclamar jurar aducir esclarecer dictaminar
  constatar evaluar desear confiar temer felicitar quejar relativizar desvelar convenir resolver reaccionar soltar resumir sopesar
  avanzar valorar hablar discrepar disentir clamar exhortar invitar emplazar animar conminar alentar llamar divulgar pormenorizar certificar alertar prevenir inquirir interrogar`);

/** Verbs that name or judge, or that say something with an object of their own. */
const judging =
  words(`rechazar tachar calificar tildar denunciar acusar criticar llamar describir condenar repudiar achacar atribuir reprochar
  descartar comprometer abogar exhortar instar urgir exigir reclamar demandar solicitar pedir agradecer comparar defender saludar
  ofrecer prometer responsabilizar culpar minimizar relativizar deplorar censurar cuestionar ratificar desestimar elogiar aplaudir valorar`);

/** Forms that those verbs do not make by the rule. */
const irregular =
  words(`dice dicen dijo dijeron decía decían dicho dijera cuenta cuentan niega niegan recuerda recuerdan manifiesta manifiestan
  advierte advierten advirtió advirtieron sugiere sugieren sugirió sugirieron pide piden pidió pidieron repite repitió repitieron sostiene
  sostienen sostuvo sostuvieron mantiene mantuvo mantuvieron propuso propusieron propuesto expuso expusieron expuesto desmiente
  desmintió desmintieron concluye concluyó concluyeron escrito reconoce confiesa confiesan descrito defiende defienden resuelto previno predijo predice cree creen creía
  espera esperan piensa considera teme temen confía confían desmienten reconocen consideran opinan admiten sugieren prosigue prosiguió
  quejó queja lamenta lamentan convino convinieron recomienda recomiendan reitera reiteran apuesta insiste sugiere prevé prevén niega ruega rogó rogaron reafirma`);
const irregularGerunds = words('diciendo advirtiendo sugiriendo pidiendo repitiendo desmintiendo concluyendo');

/** What a verb makes by the rule of its class: `afirmar // => afirma afirman afirmó … afirmado, afirmando` */
function formsOf(verb: string): { finite: string[]; perfect: string; gerund: string } {
  const stem = verb.slice(0, -2);
  const endings = verb.endsWith('ar') ? 'a an ó aron aba aban ara aran' : 'e en ió ieron ía ían iera ieran';
  return {
    finite: endings.split(' ').map((ending) => stem + ending),
    perfect: stem + (verb.endsWith('ar') ? 'ado' : 'ido'),
    gerund: stem + (verb.endsWith('ar') ? 'ando' : 'iendo'),
  };
}

const forms = [...saying].map(formsOf);
/** Those of them that say something whatever their object. */
const performing = words(
  'condenar repudiar rechazar denunciar criticar acusar agradecer lamentar celebrar saludar descartar elogiar aplaudir desestimar censurar ratificar exigir reclamar defender minimizar relativizar deplorar cuestionar criticar pedir',
);

const judgingForms = [...judging].map(formsOf);

/** Spanish. */
export const esReporting = reportingWords({
  tag: 'es',
  forms: esForms,
  tongue: {
    performing,
    judging,
    between: phrases([
      'por su parte',
      'la semana pasada',
      'el mes pasado',
      'la víspera',
      'esta semana',
      'esta mañana',
      'a su vez',
      'en respuesta',
      'por su lado',
    ]),
    turns: [
      ...phrases(
        [
          'un día',
          'dos días',
          'tres días',
          'una semana',
          'días',
          'horas',
          'pocas horas',
          'pocos días',
          'un mes',
          'poco',
          'semanas',
          'meses',
        ],
        ['después', 'antes'],
      ),
      ...phrases(['sin'], ['dar', 'más', 'precisar', 'ofrecer', 'embargo']),
      ...phrases(
        ['pero', 'aunque'],
        ['sin'],
        [
          'dar',
          'ofrecer',
          'precisar',
          'entrar',
          'mencionar',
          'nombrar',
          'concretar',
          'detallar',
          'especificar',
          'citar',
          'más',
        ],
      ),
      ...phrases(['tras', 'luego de que', 'después de que', 'después que', 'aunque no', 'entre otras', 'entre otros']),
    ],
    tagEnding: /(?:[aeéó]|an|en|ado|ido)$/u,
    joined: (word, hasHelper) =>
      (hasHelper ? /(?:[aiu]do|\p{L}{2}(?:ó|aron|ieron))$/u : /^\p{L}{2,}(?:ó|aron|ieron)$/u).test(word),
    latter: gendered({ male: 'último aludido interpelado', female: 'última aludida interpelada' }),
    pointing: words('este esta ese esa'),
    withWords: phrases([
      'con esta frase',
      'con estas palabras',
      'en una frase',
      'con este mensaje',
      'con esa frase',
      'con esas palabras',
    ]),
    sameSource: phrases(['la misma fuente', 'esa fuente', 'la fuente', 'el mismo comunicado']),
    settleNames: (people): void => {
      withoutLists(people, esReporting);
      settleParticles(people);
    },
    // « Lo dijo ayer por Radio Oslund »
    isSubjectless: (tokens, index): boolean => {
      const { lower = '', text = '' } = tokens[index] ?? {};
      if (esReporting.verbs.has(lower)) return true;
      // « Asimismo, se refirió a la relación »
      const isVerb = esReporting.pastTense?.test(lower) === true && lower === text;
      return isVerb && esReporting.prepositions.has(tokens[index + 1]?.lower ?? '');
    },
    subjectAbove,
    meantBy: (tokens, people, sentence, mention, utterance, above) =>
      meantBy(tokens, people, sentence, mention, utterance, above, esReporting),
    isOfCountry: (word): boolean => isOfCountry(word, esReporting),
    isRelayed: (tokens, index) => relayedBehind(tokens, index, esReporting),
    interruption: (inside) => interruption(inside, esReporting),
    namePlace: (tokens, from, end) => namePlace(tokens, from, end, esReporting),
    holderEnd: (tokens, start): number | undefined => holderEnd(tokens, start, esReporting),
    tagEnds: (tokens, subject, to): boolean => tagEnds(tokens, subject, to, esReporting),
    infinitives: saying,
    carrying: [
      ...phrases([
        'se limitó a',
        'se limita a',
        'se limitaron a',
        'se ha limitado a',
        'se había limitado a',
        'se habían limitado a',
        'se había apresurado a',
        'se apresuró a',
        'se ha apresurado a',
        'volvió a',
        'volvieron a',
        'vuelve a',
        'ha vuelto a',
        'llegó a',
        'ha llegado a',
        'pasó a',
        'se atrevió a',
        'alcanzó a',
        'quiso',
        'ha querido',
        'quiere',
        'no dudó en',
        'no ha dudado en',
        'acabó por',
        'terminó por',
        'optó por',
        'se contentó con',
        'tuvo que',
        'tuvieron que',
        'prefirió',
      ]),
    ],
    afterwards: phrases(['antes de', 'después de', 'luego de', 'además de', 'para', 'tras', 'al']),
    participleSayings: [],
    relative: words('que'),
    stances: stances(`
      ofreció ofrece ofrecieron ofrecido: -
      comprometió compromete comprometieron comprometido comprometen: a
      ofreció ofrece ofrecieron ofrecido ofrecen: a
      mostró muestra mostraron muestran mostrado manifestó declaró dijo: +dispuesto a, +dispuesta a, +dispuestos a, +favorable a, +contrario a, +contraria a, +abierto a, +abierta a, +preocupado por, +preocupada por, +satisfecho por, +satisfecha por, +satisfecho con, +satisfecha con, +partidario de, +partidaria de, +partidarios de, +partidarias de, +favorables a, +preocupados por, +contrarios a, +abiertos a, +satisfechos con, +satisfechos por
      planteó plantea plantearon plantean planteado: +la posibilidad, +la necesidad, +la opción, +la conveniencia, +la idea, +una
      estima estimó estiman cifró cifraron: -
      no: descartó, descarta, descartaron, descartan, ha descartado, excluyó, excluye
      abogó aboga abogaron abogan abogado: por
      apostó apuesta apostaron apuestan apostado: por
      llamó llama llamaron llaman llamado: a, +al diálogo, +al cese, +al respeto, +al fin, +al alto, +al consenso, +al entendimiento
      hizo hace hicieron hacen hecho: un llamamiento a, un llamado a, un llamamiento al, un llamado al
      arremetió arremete arremetieron cargó: contra
      restó resta restaron restado: importancia a, importancia al
      pronunció pronuncia pronunciaron pronunciado: a favor, en contra
      opuso opone opusieron opuesto: a, al
      expresó expresa expresaron: -
      dio da dieron dan dado: +por superado, +por superada, +por zanjado, +por zanjada, +por cerrado, +por cerrada, +por terminado, +por terminada, +por roto, +por rota
      refirió refiere refirieron refieren referido: *como, *calificativos de, *calificativo de
      atribuyó atribuye atribuyeron achacó achaca achacaron: -
      trasladó traslada trasladaron: +sus condolencias, +su pésame, +su apoyo, +su solidaridad
      hizo hace hicieron: hincapié en
      mostró muestra mostraron: su apoyo a, su apoyo al, su rechazo a, su preocupación por
    `),
  },
  kin: words(
    'hijo hija esposa esposo mujer marido viuda padre madre hermano hermana sobrino sobrina asesor asesora abogado abogada amigo amiga',
  ),
  naming: words('llamado llamada apodado apodada bautizado bautizada operación documental proyecto titulado titulada'),
  publishing: words('publicó publica publicaron firmó publicado'),
  writing: words('escrito escrita firmado firmada'),
  slogans: words('lema consigna eslogan grito gritos lemas consignas'),
  withoutWords: words('sin'),
  repeats: words('veces'),
  proDrop: true,
  dashSpeech: true,
  verbs: new Set([...forms.flatMap(({ finite, perfect }) => [...finite, perfect]), ...irregular]),
  perfects: new Set([...forms, ...judgingForms].map(({ perfect }) => perfect)),
  auxiliaries: words('ha han había habían haya haber hubo he hemos'),
  doubtful: words(
    `cuenta cuentan contó publicó publica publicaron calcula calculó plantea planteó estima estimó
    destaca recuerda responde precisa manifiesta manifestaron expresó expresa lanzó lanza
    expuso expone garantiza garantizó coincide coincidió cuestiona cuestionó comunica comunicó confió traslada trasladó transmite transmitió cree creen creía espera esperan piensa teme temen confía confían
    invitó invita invitaron animó anima animaron alentó alienta llamó llama llamaron habló habla hablaron hablan hablaba desea resolvió resuelve soltó suelta reaccionó reacciona felicitó felicita evaluó evalúa constató defiende defienden defendió queja`,
  ),
  idioms: new Map(
    Object.entries({
      'sostuvo sostuvieron sostiene sostienen sostenido mantuvo mantuvieron mantiene mantienen mantenido':
        'encuentro encuentros reunión reuniones conversación conversaciones diálogo charla contacto contactos relaciones',
      'llamó llama llamaron llaman llamado': 'consultas consulta teléfono',
      'pidió pide pidieron piden': 'reserva anonimato permiso disculpas',
      'dijo dijeron dice dicen': 'presente adiós',
      'negó negaron niega niegan': 'confirmar comentar responder hablar declarar opinar revelar',
      'publicó publica publicaron publican publicara publicado':
        'mensaje mensajes video vídeo foto fotografía carta libro artículo informe comunicado nota documento decreto imagen',
      'celebró celebraron celebra celebran': 'encuentro reunión cumbre elecciones referéndum sesión congreso',
    }).flatMap(([forms, objects]) => [...words(forms)].map((form) => [form, words(objects)] as const)),
  ),
  saidOf: new Map(
    Object.entries({
      'insistió insiste insistieron insisten insistido enfatizó enfatiza incidió incide ahondó abundó coincidió coincidieron coincide confió confía confían':
        'en',
      'habló habla hablaron hablan hablado': 'de',
      'amenazó amenaza amenazaron amenazan amenazado': 'con',
    }).flatMap(([forms, behind]) => [...words(forms)].map((form) => [form, words(behind)] as const)),
  ),
  urging:
    words(`instó insta instaron instado emplazó emplaza emplazaron emplazado animó anima animado conminó conmina conminado alentó alienta alentado exhortó exhorta exhortaron exhortado pidió pide pidieron pedido llamó llama llamaron llamado urgió
    urge urgieron urgido invitó invita invitaron invitado instando exhortando pidiendo llamando urgiendo invitando`),
  infinitive: words('a'),
  reasons: words('por'),
  refusing: words('evitó rehusó declinó evitaron rehusaron declinaron'),
  performing: new Set([
    ...[...performing].map(formsOf).flatMap(({ finite, perfect, gerund }) => [...finite, perfect, gerund]),
    'pide',
    'piden',
    'pidió',
    'pidieron',
    'defiende',
    'defienden',
  ]),
  judging: new Set([
    ...judgingForms.flatMap(({ finite, perfect }) => [...finite, perfect]),
    ...words('pide piden pidió pidieron descrito defiende mostró mostraron muestra ve ven vio'),
  ]),
  // « tras recordar que »
  participles: new Set([...[...forms, ...judgingForms].map(({ gerund }) => gerund), ...irregularGerunds, ...saying]),
  participleLeads: words('tras al'),
  infinitiveEnding: /[aei]r$/u,
  judgingParticiples: new Set(judgingForms.map(({ gerund }) => gerund)),
  between: words(
    'ha han había habían se le les me nos hoy también además luego después ya aún asimismo bien entonces incluso igualmente sí',
  ),
  adverb: /^\p{L}{3,}mente$/u,
  pastTense: /^\p{L}{3,}(?:ó|aron|ieron)$/u,
  passive: words('fue fueron es son sido'),
  viewSources: words('para'),
  relativeSources: ['según', 'para', 'a juicio de', 'en palabras de', 'en opinión de'].flatMap((lead) =>
    ['quien', 'quienes', 'el cual', 'la cual', 'los cuales', 'las cuales'].map((relative) =>
      `${lead} ${relative}`.split(' '),
    ),
  ),
  sources: [
    ['según'],
    ...phrases(['se', 'así se'], ['lee en', 'puede leer en']),
    ['de', 'acuerdo', 'con'],
    ['en', 'palabras', 'de'],
    ['a', 'juicio', 'de'],
    ['a', 'juicio', 'del'],
    ['en', 'opinión', 'de'],
    ['en', 'opinión', 'del'],
    ['en', 'palabras', 'del'],
    ['a', 'decir', 'de'],
    ['a', 'ojos', 'de'],
    ['a', 'ojos', 'del'],
    ['de', 'acuerdo', 'a'],
    ['conforme', 'a'],
    ['desde', 'el', 'punto', 'de', 'vista', 'de'],
    ['desde', 'el', 'punto', 'de', 'vista', 'del'],
  ],
  sayings: [
    ...['dejó', 'deja', 'dejaron', 'dejan', 'ha dejado', 'han dejado', 'había dejado'].flatMap((verb) => [
      `${verb} claro`,
      `${verb} en claro`,
      `${verb} patente`,
      `${verb} entrever`,
    ]),
    ...[
      'descartó',
      'descarta',
      'ha descartado',
      'había descartado',
      'han descartado',
      'descartaron',
      'excluyó',
      'ha excluido',
    ].map((verb) => `no ${verb}`),
    'dio a entender',
    'puso de relieve',
    'expresó su confianza en',
    'hizo un llamado a',
    ...[
      'hizo hincapié en',
      'hizo saber',
      'hizo notar',
      'hizo ver',
      'puso en duda',
      'dejó entrever',
      'dio por hecho',
      'dio por sentado',
      'cayó en la cuenta de',
    ],
    ...[
      'convencido',
      'convencida',
      'seguro',
      'segura',
      'confiado',
      'confiada',
      'partidario de',
      'partidaria de',
    ].flatMap((sure) =>
      ['mostró', 'declaró', 'dijo', 'manifestó', 'mostraba'].flatMap((verb) => [
        `se ${verb} ${sure} de`,
        `se ${verb} ${sure} en`,
        `se ${verb} ${sure}`,
      ]),
    ),
    ...[
      'su esperanza',
      'la esperanza',
      'su temor',
      'su deseo',
      'su confianza',
      'su convencimiento',
      'su convicción',
    ].flatMap((felt) =>
      ['expresó', 'manifestó', 'reiteró'].flatMap((verb) => [`${verb} ${felt} de`, `${verb} ${felt} en`]),
    ),
    'llamó la atención sobre el hecho de',
  ].map((phrase) => phrase.split(' ')),
  that: words('que'),
  complementizers: words('que si cómo por'),
  freeRelatives: words('que'),
  pronouns: gendered({
    male: 'él',
    female: 'ella',
    several: 'ellos ellas nosotros',
    other: 'ello',
    any: 'yo usted algunos muchos',
  }),
  relatives: words('quien quienes cual cuales'),
  officeInFront: (tokens, name) => officeInFront(tokens, name, esReporting),
  articles: gendered({ male: 'el un', female: 'la una' }),
  definites: words('el la'),
  indefinites: words('un una otro otra'),
  subjectMayWait: true,
  subjectBehind: (tokens, start): number => subjectBehind(tokens, start, esReporting),
  asWords: words('como según'),
  refersBack: [['así', 'lo'], ['así']],
  labels: words(
    'presupuesto presupuestos pensiones clima sanidad vivienda empleo educación sondeo encuesta análisis opinión editorial entrevista crónica reportaje directo exclusiva elecciones',
  ),
  openers: words(
    'así posteriormente mientras tanto previamente anteriormente igualmente paralelamente ayer hoy además asimismo también luego después finalmente sin embargo entonces por',
  ),
  introduces: /(?:ado|ada|ido|ida|ando|iendo)$/u,
  expressing: words('expresó expresa expresaron manifestó'),
  // A letter is the name of a network, and no initial: « sur X. Marsh ».
  determiners: words(
    'el la los las un uno una unos unas su sus este esta estos estas ese esa mi nuestro nuestra varios varias distintos distintas diversos diversas numerosos numerosas algunos algunas muchos muchas dos tres cada ningún X',
  ),
  links: words('de del en para por a al ante cerca junto detrás alrededor fuera dentro entre contra'),
  possessives: words('de del'),
  adjuncts: words('bajo a al en durante ante tras desde sobre con por'),
  agents: words('por'),
  objects: gendered({ male: 'él este', female: 'ella esta', several: 'ellos ellas les', any: 'le' }),
  owns: gendered({ any: 'su sus' }),
  ownSources: [
    ['en', 'palabras'],
    ['en', 'opinión'],
    ['a', 'juicio'],
  ],
  asides: words('entonces antiguo antigua cuyo cuya'),
  and: words('y e'),
  prepositions: words(
    'a al de del en con por para sin sobre tras ante bajo contra desde durante entre hacia hasta según mediante',
  ),
  conjunctions: words('y e pero o u sino'),
  subordinators: words('pese donde cuando si como mientras aunque porque tras antes después preguntado preguntada'),
  turns: words('mientras'),
  breaks: words(
    'está están estaba estaban lo es son era eran fue será ha han había que quien pero porque si cuando donde no',
  ),
  titles: gendered({
    male: 'sr. señor don',
    female: 'sra. señora doña',
    any: 'dr. dra. general coronel presidente presidenta ex',
  }),
  offices: withPlurals(
    gendered({
      male: 'presidente ministro embajador enviado senador diputado rey secretario director jefe capitán alcalde gobernador coordinador negociador comisario consejero asesor delegado juez abogado profesor historiador coronel almirante vicepresidente relator observador príncipe obispo arzobispo cardenal papa subsecretario parlamentario legislador investigador encargado homólogo politólogo mediador opositor cirujano médico enfermero maestro agricultor vecino activista exembajador vicecanciller eurodiputado',
      female:
        'presidenta ministra embajadora enviada senadora diputada reina secretaria directora jefa capitana alcaldesa gobernadora coordinadora negociadora comisaria consejera asesora delegada jueza abogada profesora historiadora coronela vicepresidenta relatora observadora princesa subsecretaria parlamentaria legisladora investigadora encargada homóloga politóloga mediadora opositora cirujana médica enfermera maestra agricultora vecina exembajadora eurodiputada fuente',
      any: 'portavoz canciller representante cónsul economista comandante fiscal titular viceministro viceministra catedrático catedrática general sindicalista mandatario mandataria gobernante jefe jefa expresidente expresidenta exministro exministra canciller vocero vocera dirigente funcionario funcionaria diplomático diplomática dirigente testigo líder premier colega fuentes emisario emisaria especialista militar analista experto experta comisario comisaria',
    }),
    (office) => (office.endsWith('s') ? undefined : /[aeo]$/u.test(office) ? `${office}s` : `${office}es`),
  ),
  kinds: new Map(
    Object.entries({
      ministro: 'canciller viceministro exministro homólogo jefe',
      ministra: 'canciller viceministra exministra homóloga jefa',
      canciller: 'ministro ministra',
      funcionario: 'ministro viceministro secretario director subsecretario canciller vicecanciller embajador',
      funcionaria: 'ministra viceministra secretaria directora subsecretaria canciller vicecanciller embajadora',
      titular: 'ministro ministra canciller',
      responsable: 'ministro ministra canciller director directora',
      mandatario: 'presidente ministro',
      mandataria: 'presidenta ministra',
      gobernante: 'presidente presidenta',
      jefe: 'presidente ministro director canciller',
      jefa: 'presidenta ministra directora canciller',
      diplomático:
        'ministro viceministro embajador exembajador enviado canciller vicecanciller representante cónsul encargado portavoz emisario',
      diplomática:
        'ministra viceministra embajadora exembajadora enviada canciller vicecanciller representante cónsul encargada portavoz emisaria',
      dirigente: 'presidente presidenta ministro ministra',
      político: 'presidente ministro senador diputado alcalde',
      política: 'presidenta ministra senadora diputada alcaldesa',
      agencia: 'fondo programa oficina organización organismo unicef acnur',
      oficina: 'agencia',
      organismo: 'organización fondo oficina agencia programa comisión',
      institución: 'banco fondo tribunal consejo ministerio cancillería secretaría',
      entidad: 'banco fondo instituto ministerio cancillería secretaría consejo agencia organismo',
      dependencia: 'secretaría ministerio cancillería',
      cartera: 'ministerio secretaría cancillería',
      emisario: 'enviado representante',
      emisaria: 'enviada representante',
      vocero: 'portavoz',
      vocera: 'portavoz',
      portavoz: 'vocero vocera',
      experto: 'investigador politólogo analista historiador',
      experta: 'investigadora politóloga analista historiadora',
      analista: 'politólogo politóloga experto experta',
    }).map(([noun, held]) => [noun, words(held)] as const),
  ),
  byAge: /^(?:el hombre|la mujer|el político|la política) de \d+ años/i,
  bodies: words(
    'movimiento unión asociación ministerio gobierno comisión consejo parlamento senado agencia partido ejército policía embajada banco instituto diario comunicado cancillería delegación entorno gabinete presidencia organización cámara fiscalía tribunal misión oficina ejecutivo oposición coalición bloque alianza cruz rotativo periódico cadena canal organismo agencia fondo entidad institución dependencia',
  ),
  bodyLinks: words('de del para sobre con'),
  messages: words('comunicado carta mensaje nota texto documento misiva escrito'),
  firstNames: gendered({
    male: 'juan josé carlos luis pedro miguel bo ilya ángel antonio francisco javier manuel jesús alejandro andrés alberto fernando rafael jorge ramón enrique gabriel nicolás gustavo mauricio diego pablo felipe álvaro iván óscar roberto ricardo sergio santiago daniel david evo hugo ernesto arturo germán héctor heraldo',
    female:
      'maría ana carmen isabel ada nora susana alicia dina michelle camila laura cristina claudia patricia marta lucía rosa teresa elena sofía gabriela verónica mónica silvia beatriz yolanda arancha delcy',
  }),
  abbreviations: words('sr sra dr dra gral av ene feb abr ago sept oct nov dic'),
  time: words(
    'lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  otherWeek: words('próximo pasado cada hasta'),
  weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
  countries: new Map([...allCountries('es'), ...spanishNationalities]),
  sameOffice: [
    {
      printed: / ministr[oa] de (?:asuntos |relaciones )?exteriores | canciller | jef[ea] de la diplomacia /,
      held: /foreign affairs|foreign minister|exteriores/,
    },
    { printed: / presidente | presidenta /, held: /^president/ },
  ],
  interview: /\b(?:entrevista)\s+(?:con|a|al|concedida a)\s+(?:la |el )?/giu,
  relaying: words('informa informó reporta reportó publica publicó'),
  citing: ['citando a', 'citando', 'que cita a'].map((phrase) => phrase.split(' ')),
  relay: /\b(?:citad[oa] por|recogid[oa] por)\s+(?:la |el )?/giu,
  months: [
    ['enero', 'ene', 'ene.'],
    ['febrero', 'feb', 'feb.'],
    ['marzo', 'mar', 'mar.'],
    ['abril', 'abr', 'abr.'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago', 'ago.'],
    ['septiembre', 'sept', 'sept.', 'sep'],
    ['octubre', 'oct', 'oct.'],
    ['noviembre', 'nov', 'nov.'],
    ['diciembre', 'dic', 'dic.'],
  ],
  asks: words('pregunta periodista moderador moderadora p'),
  remarks: /\b(?:discurso|palabras|intervención)\b/i,
  answers: words('respuesta r'),
  trailers: [/^(?:antecedentes|contexto|más información|notas? para (?:los )?editores|fuentes|enlaces)\s*:?$/iu],
  furniture: [
    /^(?:lea|lee|leé|ver|mirá|mira|vea|te puede interesar|seguinos en|síguenos en|suscríbete)(?: también| en)?\b.{0,20}[:|]|^(?:lea|lee|leé|ver|mirá|mira|vea) también\b|^(?:seguinos|síguenos|suscríbete)\b/i,
    /^(?:compartir|publicidad|foto|vídeo|etiquetas)\s*(?:[:/|©]|$)/i,
    // The words below a photograph, by its credit.
    /^[^«»“”"]{20,280}\s[/|]\s?(?:EFE|EP|AFP|AP|Efe|Reuters|REUTERS|Europa Press|EUROPA PRESS)$/u,
    /^[^«»“”"]{20,280}(?:\s(?:EFE|AFP|EP|AP)\/|©|\s(?:Foto|FOTO|Imagen|Fotografía):)[^«»“”"]{2,40}$/u,
  ],
});

export default esReporting;
