import { gendered, ofCountries, reportingWords, words } from './reporting-words.ts';

/** German. */
export const deReporting = reportingWords({
  tag: 'de',
  naming: words('sogenannte sogenannten sogenannter genannt projekt operation'),
  publishing: words('veröffentlichte veröffentlicht veröffentlichten publizierte'),
  slogans: words('slogan parole motto losung ruf rufen rufe sprechchöre sprechchören'),
  repeats: words('mal zweimal dreimal'),
  officeEnding:
    /(ministerin|minister|präsidentin|präsident|sprecherin|sprecher|kommissarin|kommissar|chefin|chef|beauftragte|beauftragter|kanzlerin|kanzler|kollegin|kollege|vorsitzende|vorsitzender|botschafterin|botschafter|gesandte|gesandter|direktorin|direktor|sekretärin|sekretär|führerin|führer|rätin|login|loge|expertin|experte|leiterin|leiter)(?:en|es|n|s)?$/u,
  verbs:
    words(`sagte sagt sagten sagen erklärte erklärt erklärten betonte betont fügte fügt teilte teilt kündigte meinte meint
    warnte warnt räumte berichtete berichtet schrieb schreibt antwortete antwortet unterstrich bekräftigte bekräftigt versicherte
    versichert äußerte ergänzte ergänzt behauptete behauptet bestätigte bestätigt stellte wiederholte verlangte hieß gab gesagt
    mitteilte mitteilten mitteilt meldete meldeten meldet bekanntgab bekanntgaben ankündigte ankündigten hinzufügte einräumte
    drohte droht widersprach widerspricht verlangt verlangen fordern beklagte beklagt bekräftigten warnen rief ruft riefen
    warf wirft werfen warfen klagte klagt versprach verspricht fragte fragt mahnte mahnt urteilte entgegnete erwiderte forderte fordert`),
  doubtful: words(
    'hieß meint klagt fordert fordern fragt gesagt schrieb drohte droht meldet verlangt verlangen rief ruft riefen',
  ),
  reasons: words('für wegen'),
  judging: words(
    'nannte nennt bezeichnete bezeichnet kritisierte kritisiert verurteilte verurteilt lobte lobt sprach spricht',
  ),
  hearers: words(''),
  participles: words(''),
  between: words(
    'lediglich dazu nur allerdings hingegen hat haben hatte hatten auch dann zudem außerdem später ferner weiter noch erneut zuvor jedoch aber',
  ),
  passive: words('wurde wurden wird werden worden'),
  sources: [
    ...[
      'angaben',
      'worten',
      'den worten',
      'auskunft',
      'einschätzung',
      'darstellung',
      'ansicht',
      'auffassung',
      'meinung',
    ]
      .flatMap((noun) => [`nach ${noun} von`, `nach ${noun} des`, `nach ${noun} der`, `nach ${noun}`])
      .map((phrase) => phrase.split(' ')),
    ['aus', 'sicht', 'von'],
    ['aus', 'sicht'],
    ['laut'],
    ['gemäß'],
    ['gemäss'],
    ['so'],
  ],
  postSources: words('zufolge'),
  sayings: [
    'machte deutlich',
    'machte klar',
    'macht deutlich',
    'ließ wissen',
    'zeigte sich überzeugt',
    'wies darauf hin',
    'ließ ausrichten',
    'liess ausrichten',
    'ließ mitteilen',
    'liess mitteilen',
  ].map((phrase) => phrase.split(' ')),
  that: words('dass daß'),
  complementizers: words('dass daß ob warum wie'),
  freeRelatives: words('was'),
  commaLeads: true,
  pronouns: gendered({ male: 'er', female: 'sie', several: 'wir', other: 'es', any: 'man ich viele einige' }),
  relatives: words(''),
  definites: words('der die das'),
  indefinites: words('ein eine einer einem einen'),
  subjectMayWait: true,
  asWords: words('wie'),
  saidOf: new Map(
    Object.entries({ 'warnte warnt warnen': 'vor', 'drohte droht drohen': 'mit' }).flatMap(([forms, behind]) =>
      [...words(forms)].map((form) => [form, words(behind)] as const),
    ),
  ),
  verbSecond: true,
  refersBack: [['das'], ['dies']],
  openers: words('zuvor danach später außerdem zudem dabei dazu gleichzeitig zugleich jedoch ferner weiter auch'),
  introduces: /(?:gefragt|angesprochen|befragt)$/u,
  phrasal: new Map(
    Object.entries({
      'teilte teilt teilten': 'mit',
      'gab gibt gaben': 'bekannt an',
      'kündigte kündigt': 'an',
      'fügte fügt': 'hinzu an',
      'räumte räumt': 'ein',
      'warf wirft werfen warfen': 'vor',
    }).flatMap(([forms, particles]) => [...words(forms)].map((form) => [form, words(particles)] as const)),
  ),
  parted: new Map(
    Object.entries({
      'forderte fordert forderten': 'auf',
      'wies weist wiesen': 'zurück darauf',
      'rief ruft riefen': 'auf',
    }).flatMap(([forms, particles]) => [...words(forms)].map((form) => [form, words(particles)] as const)),
  ),
  determiners: words(
    'der die das den dem des ein eine einen einem einer eines sein seine seiner ihr ihre ihrer dieser diese dieses mehrere zwei drei kein keine',
  ),
  links: words('von aus für der des des im in am an bei'),
  possessives: words('von der des'),
  adjuncts: words('am im in bei vor nach auf an zu während gegenüber zum zur'),
  agents: words('von durch'),
  objects: gendered({ male: 'ihm', female: 'ihr', several: 'ihnen' }),
  owns: gendered({ male: 'seinen seiner', female: 'ihren ihrer' }),
  ownSources: [
    ['nach', 'worten'],
    ['nach', 'angaben'],
    ['nach', 'ansicht'],
  ],
  asides: words('damals ehemals früher'),
  and: words('und'),
  prepositions: words(
    'in im an am auf aus bei mit nach seit von vom zu zum zur durch für gegen ohne um vor über unter zwischen während wegen trotz gegenüber laut',
  ),
  conjunctions: words('und aber oder denn sondern'),
  subordinators: words('als wenn weil obwohl während nachdem bevor seit da falls'),
  turns: words('während'),
  breaks: words(
    'ist sind war waren wird werden wurde würde werde sei seien habe hätten hat haben hatte wurden waren hätte dem den sollen solle könne müsse dass weil wenn nicht aber',
  ),
  titles: gendered({ male: 'herr', female: 'frau', any: 'dr. prof.' }),
  offices: gendered({
    male: 'minister präsident botschafter gesandter gesandte sprecher kanzler außenminister ministerpräsident abgeordneter könig direktor kapitän vertreter unterhändler kommissar',
    female:
      'ministerin präsidentin botschafterin sprecherin kanzlerin außenministerin ministerpräsidentin abgeordnete königin direktorin kapitänin vertreterin kommissarin',
    any: 'forscher forscherin premier diplomat diplomatin experte expertin vorsitzende vorsitzender sozialdemokrat sozialdemokratin politiker politikerin gesandter sondergesandte kollege kollegin',
  }),
  kinds: new Map([
    ['diplomat', words('minister außenminister botschafter gesandter gesandte unterhändler')],
    ['diplomatin', words('ministerin außenministerin botschafterin')],
    ['premier', words('ministerpräsident präsident minister')],
    ['forscher', words('experte')],
    ['forscherin', words('expertin')],
    ['politiker', words('minister präsident abgeordneter kanzler')],
  ]),
  byAge: /^(?:der|die) \d+[-‑ ]?jährige/i,
  bodies: words(
    'ministerium departement verband umfrage regierung kommission rat parlament bundestag agentur partei armee polizei botschaft bank institut zeitung',
  ),
  bodyLinks: words('für'),
  messages: words('erklärung mitteilung brief'),
  firstNames: gendered({
    male: 'hans frank peter olaf thomas michael bo ilya',
    female: 'angela anna maria ursula annalena ada nora',
  }),
  abbreviations: words('dr prof nr bzw usw z b jan feb apr aug sept okt nov dez'),
  time: words(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute morgen abend januar februar märz april mai juni juli august september oktober november dezember',
  ),
  otherWeek: words('nächsten letzten kommenden jeden bis'),
  weekdays: words('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
  countries: ofCountries(
    'DE deutsche deutscher deutschen FR französische französischer RU russische russischer russischen US amerikanische amerikanischer GB britische britischer CN chinesische chinesischer SY syrische syrischer TR türkische türkischer IR iranische iranischer UA ukrainische ukrainischer',
    'de',
  ),
  sameOffice: [
    { printed: / aussenminister(?:in)? /, held: /foreign affairs|foreign minister|aussenminister/ },
    { printed: / prasident(?:in)? /, held: /^president|^prasident/ },
    { printed: / kanzler(?:in)? | bundeskanzler(?:in)? /, held: /chancellor|kanzler/ },
  ],
  interview: /\b(?:interview|gespräch)\s+(?:mit|der|dem)\s+(?:der |dem |den )?/giu,
  relaying: words('berichtet berichtete berichten meldet meldete schreibt'),
  citing: ['unter berufung auf', 'unter verweis auf'].map((phrase) => phrase.split(' ')),
  relay: /\b(?:zitiert von|berichtet von)\s+(?:der |dem )?/giu,
  months: [
    ['januar', 'jan', 'jan.'],
    ['februar', 'feb', 'feb.'],
    ['märz'],
    ['april', 'apr', 'apr.'],
    ['mai'],
    ['juni'],
    ['juli'],
    ['august', 'aug', 'aug.'],
    ['september', 'sept', 'sept.'],
    ['oktober', 'okt', 'okt.'],
    ['november', 'nov', 'nov.'],
    ['dezember', 'dez', 'dez.'],
  ],
  asks: words('frage journalist journalistin'),
  answers: words('antwort'),
  furniture: [/^(?:lesen sie auch|mehr zum thema|teilen|anzeige|foto|video|schlagwörter)\b/i],
});
