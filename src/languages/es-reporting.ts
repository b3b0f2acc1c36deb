import { gendered, ofCountries, reportingWords, words } from './reporting-words.ts';

const past =
  words(`dijo afirmó declaró aseguró señaló indicó añadió explicó agregó sostuvo destacó subrayó precisó advirtió anunció
  reconoció insistió respondió recordó manifestó confirmó escribió expresó comentó apuntó admitió lamentó reiteró concluyó preguntó
  prometió detalló replicó informó consideró avisó aseveró pidió matizó zanjó sentenció ironizó pronosticó recalcó dijeron
  instó exigió reclamó remarcó enfatizó apostilló contó publicó acotó planteó cuestionó negó celebró expuso opinó estimó
  informaron precisaron añadieron afirmaron señalaron aseguraron indicaron`);
const present =
  words(`dice afirma declara asegura señala indica añade explica agrega sostiene destaca subraya precisa advierte anuncia
  insta exige reclama remarca enfatiza apostilla reprocha replica calcula cuenta confirman aseguran sostienen plantea opina estima celebra niega pedido exigido instado
  reconoce insiste considera sostiene informa avisa responde recuerda manifiesta confirma escribe dicho afirmado declarado asegurado señalado indicado añadido
  explicado subrayado advertido anunciado reconocido insistido recordado`);

/** Spanish. */
export const esReporting = reportingWords({
  tag: 'es',
  naming: words('llamado llamada apodado apodada bautizado bautizada operación documental proyecto titulado titulada'),
  publishing: words('publicó publica publicaron firmó ha publicado'),
  slogans: words('lema consigna eslogan grito gritos lemas consignas'),
  repeats: words('veces'),
  proDrop: true,
  dashSpeech: true,
  verbs: new Set([...past, ...present]),
  doubtful: words(
    'cuenta contó publicó calcula plantea estima estimó celebra celebró negó niega pedido instado señala indica destaca recuerda responde precisa manifiesta expresó apuntó anunciado dicho',
  ),
  reasons: words('por'),
  refusing: words('evitó rehusó declinó evitaron rehusaron declinaron'),
  judging: words('rechazó rechaza tachó tacha calificó califica tildó denunció denuncia acusó criticó llamó describió'),
  participles: words('afirmando añadiendo asegurando señalando indicando explicando diciendo advirtiendo subrayando'),
  between: words('ha han había habían se le les me nos hoy también además luego después ya aún asimismo'),
  adverb: /^\p{L}{3,}mente$/u,
  pastTense: /^\p{L}{3,}(?:ó|aron|ieron)$/u,
  passive: words('fue fueron es son sido'),
  sources: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['en', 'palabras', 'de'],
    ['a', 'juicio', 'de'],
    ['a', 'juicio', 'del'],
    ['en', 'opinión', 'de'],
    ['en', 'opinión', 'del'],
    ['en', 'palabras', 'del'],
  ],
  sayings: [
    'dejó claro',
    'no descartó',
    'no descarta',
    'dio a entender',
    'puso de relieve',
    'expresó su confianza en',
    'hizo un llamado a',
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
  relatives: words('quien quienes'),
  articles: gendered({ male: 'el un', female: 'la una' }),
  definites: words('el la'),
  indefinites: words('un una otro otra'),
  subjectMayWait: true,
  asWords: words('como según'),
  refersBack: [['así', 'lo'], ['así']],
  openers: words('asimismo además asimismo también luego después finalmente sin embargo entonces por'),
  introduces: /(?:ado|ada|ido|ida|ando|iendo)$/u,
  expressing: words('expresó expresa expresaron manifestó'),
  determiners: words(
    'el la los las un una unos unas su sus este esta estos estas ese esa mi nuestro nuestra varios varias dos tres cada ningún',
  ),
  links: words('de del en para por a al'),
  possessives: words('de del'),
  adjuncts: words('a al en durante ante tras desde sobre con por'),
  agents: words('por'),
  objects: gendered({ male: 'él', female: 'ella', several: 'ellos ellas les', any: 'le' }),
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
  subordinators: words('cuando si como mientras aunque porque tras antes después preguntado preguntada'),
  turns: words('mientras'),
  breaks: words('es son era eran fue será ha han había que quien pero porque si cuando donde no'),
  titles: gendered({
    male: 'sr. señor don',
    female: 'sra. señora doña',
    any: 'dr. dra. general coronel presidente presidenta',
  }),
  offices: gendered({
    male: 'presidente ministro embajador enviado portavoz canciller senador diputado rey secretario director jefe capitán representante',
    female: 'presidenta ministra embajadora enviada senadora diputada reina secretaria directora jefa capitana',
    any: 'titular viceministro viceministra catedrático catedrática general sindicalista mandatario mandataria jefe jefa expresidente expresidenta exministro exministra canciller vocero vocera dirigente funcionario funcionaria diplomático diplomática dirigente líder analista experto experta comisario comisaria',
  }),
  kinds: new Map([
    ['ministro', words('canciller viceministro exministro')],
    ['ministra', words('canciller viceministra exministra')],
    ['funcionario', words('ministro viceministro secretario director')],
    ['funcionaria', words('ministra viceministra secretaria directora')],
    ['titular', words('ministro ministra canciller')],
    ['mandatario', words('presidente')],
    ['mandataria', words('presidenta')],
    ['jefe', words('presidente ministro director canciller')],
    ['jefa', words('presidenta ministra directora canciller')],
    ['diplomático', words('ministro embajador enviado canciller')],
    ['diplomática', words('ministra embajadora enviada canciller')],
    ['dirigente', words('presidente presidenta ministro ministra')],
  ]),
  byAge: /^(?:el hombre|la mujer|el político|la política) de \d+ años/i,
  bodies: words(
    'movimiento unión asociación ministerio gobierno comisión consejo parlamento senado agencia partido ejército policía embajada banco instituto diario comunicado',
  ),
  bodyLinks: words('de del para sobre con'),
  messages: words('comunicado carta mensaje nota'),
  firstNames: gendered({
    male: 'juan josé carlos luis pedro miguel bo ilya',
    female: 'maría ana carmen isabel ada nora',
  }),
  abbreviations: words('sr sra dr dra gral av ene feb abr ago sept oct nov dic'),
  time: words(
    'lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana tarde noche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
  otherWeek: words('próximo pasado cada hasta'),
  weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
  countries: ofCountries(
    'ES español española FR francés francesa RU ruso rusa rusia US estadounidense GB británico británica CN chino china SY sirio siria TR turco turca IR iraní UA ucraniano ucraniana MX mexicano mexicana',
    'es',
  ),
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
  asks: words('pregunta periodista p'),
  answers: words('respuesta r'),
  furniture: [/^(?:lea también|lee también|ver también|compartir|publicidad|foto|vídeo|etiquetas)\b/i],
});
