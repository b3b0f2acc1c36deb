import { allCountries, gendered, reportingWords, words } from '../reporting/reporting-words.ts';
import { germanNationalities } from './nationalities.ts';
import { joinsName, nobleName, officeOfNoble } from './noble-name.ts';
import { holderEnd } from '../reporting/holder-end.ts';
import { interruption } from '../reporting/interruption.ts';
import { meantBy } from '../reporting/meant-by.ts';
import { namePlace } from '../reporting/name-place.ts';
import { settleParticles } from '../reporting/named-by-particle.ts';
import { officeInFront } from '../reporting/office-in-front.ts';
import { stances } from '../reporting/stances.ts';
import { isBareNoun, isCommonNoun } from '../reporting/bare-noun.ts';
import { tagEnds } from '../reporting/tag-end.ts';
import { phrases } from '../reporting/tongue-words.ts';
import { subjectBehind } from '../reporting/subject-behind.ts';
import {
  behindParticle,
  endsPhrase,
  endsSource,
  isInfinitiveClause,
  leadsToSaid,
  isNoun,
  isReported,
  nameBegins,
  particleFrom,
} from './syntax.ts';
import { withSwissSpelling } from './swiss-spelling.ts';
import { settleBodies } from './body-names.ts';
import { deForms } from './forms.ts';

/** Weak verbs of saying, from which their forms are made; a bar parts the particle that stands at the end. */
const saying =
  words(`sagen erklären kommunizieren betonen meinen warnen berichten antworten bekräftigen versichern bemerken äußern ergänzen behaupten bestätigen
  wiederholen verlangen melden drohen beklagen klagen fragen mahnen urteilen erwidern fordern entgegnen kontern präzisieren erläutern
  erzählen dementieren signalisieren appellieren plädieren formulieren vermelden verkünden beteuern bemängeln bedauern argumentieren
  konstatieren kommentieren spotten verlauten kritisieren loben begrüßen verurteilen verteidigen pochen bekunden begründen schildern
  resümieren bilanzieren prophezeien informieren twittern raunen scherzen monieren rügen präsentieren befürworten ermahnen
  an|kündigen hinzu|fügen mit|teilen ein|räumen fest|stellen klar|stellen dar|legen zu|sichern zu|sagen ab|lehnen an|mahnen an|deuten
  erinnern schlussfolgern mutmaßen poltern wettern ätzen jubeln protestieren korrigieren relativieren beschwichtigen
  beruhigen befürchten vermuten glauben hoffen drängen beharren insistieren geloben danken unterstellen spekulieren
  gratulieren unterrichten bezweifeln bezichtigen beschuldigen beanstanden prognostizieren attestieren an|zweifeln ein|fordern ein|stufen erwarten an|prangern an|regen bei|pflichten zu|stimmen nach|haken aus|führen  an|drohen ein|wenden
  hinzu|setzen bereit|erklären heraus|stellen auf|zeigen klar|machen vor|rechnen fort|führen an|merken nach|legen`);

/** Verbs that name or judge, with what they say as their object. */
const judging =
  words(`danken bezeichnen kritisieren loben verurteilen begrüßen fordern verteidigen dementieren verlangen melden vermelden verkünden
  bestätigen bedauern bezweifeln bezichtigen beschuldigen beanstanden attestieren an|zweifeln ein|fordern ein|stufen an|prangern ab|lehnen zu|sichern zu|sagen an|kündigen an|mahnen`);

/** Forms of the strong ones. */
const strong =
  words(`schreibt schrieb schrieben geschrieben unterstreicht unterstrich unterstrichen widerspricht widersprach widersprochen
  verspricht versprach versprachen versprochen bestreitet bestritt bestritten hieß heißt hiess heisst nennt nannte nannten genannt spricht sprach
  sprachen gesprochen rief ruft riefen aufgerufen warf wirft werfen warfen vorgeworfen gab gibt gaben bekanntgegeben weist wies wiesen
  zurückgewiesen hält hielt festgehalten schloss schließt ausgeschlossen schob nachgeschoben räumt lehnt besteht bestand bestanden
  machte macht machten hob hebt hoben hervorgehoben empfahl empfiehlt empfahlen empfohlen wandte wendet wandten eingewandt zeigte zeigt zeigten
  wich weicht legte legt winkte winkt setzte setzt fuhr fährt pflichtete lenkte lenkt stimmte stimmt ruderte stritt streitet abgestritten
  ließ liess lässt ließen bot bietet boten angeboten wirbt warb trat tritt beschied befand schlägt schlug schlugen vorgeschlagen bittet bat baten gebeten`);

/** How somebody is who tells so: „zeigte `sich besorgt über` die Lage“. */
const moods = [
  ...words(`besorgt erfreut enttäuscht erleichtert überrascht entsetzt bestürzt erschüttert betroffen schockiert empört verärgert verwundert alarmiert
  beunruhigt kritisch skeptisch zurückhaltend optimistisch zuversichtlich anerkennend`),
]
  .flatMap((mood) => [`sich *${mood} über`, `sich *${mood} von`, `sich *${mood} gegenüber`])
  .join(', ');

/** What a weak verb makes by the rule: `warnen // => warnt warnte warnten warnen, gewarnt`; `an|kündigen // => kündigt …, ankündigt …, angekündigt` */
function formsOf(verb: string): { finite: string[]; joined: string[]; perfect: string; particle: string | undefined } {
  const bar = verb.indexOf('|');
  const particle = bar === -1 ? undefined : verb.slice(0, bar);
  const base = verb.slice(bar + 1);
  const stem = base.replace(/e?n$/, '');
  const e = /[dt]$|(?:[^aeiouhlr]|ch)[mn]$/.test(stem) ? 'e' : '';
  const finite = [`${stem}${e}t`, `${stem}${e}te`, `${stem}${e}ten`, base];
  const isPlain = base.endsWith('ieren') || /^(?:be|er|ver|ent|wider|wieder|voll)/.test(stem);
  const perfect = `${particle ?? ''}${isPlain ? '' : 'ge'}${stem}${e}t`;
  return { finite, joined: particle === undefined ? [] : finite.map((form) => particle + form), perfect, particle };
}

const forms = [...saying].map(formsOf);
/** Those of them that say something whatever their object. */
const performing = words(
  'beklagen bemängeln danken würdigen verurteilen kritisieren begrüßen fordern verlangen bedauern loben dementieren bestätigen verteidigen bezeichnen bezweifeln bezichtigen beschuldigen beanstanden rügen',
);

const judgingForms = [...judging].map(formsOf);

/** Particles by the forms of the verbs that need them. */
const particles = new Map<string, Set<string>>();
for (const { finite, particle } of [...forms, ...judgingForms])
  if (particle !== undefined)
    for (const form of finite) particles.set(form, (particles.get(form) ?? new Set()).add(particle));

/** German. */
export const deReporting = withSwissSpelling(
  reportingWords({
    tag: 'de',
    forms: deForms,
    tongue: {
      settleNames: (people): void => {
        settleBodies(people);
        settleParticles(people);
      },
      isBare: (tokens): boolean => isBareNoun(tokens, deReporting),
      isCommon: (tokens, noun): boolean => isCommonNoun(tokens, noun, deReporting),
      isBody: (word): boolean =>
        [...deReporting.bodies].some((body) => body.length > 4 && word.replace(/e?s$/, '').endsWith(body)),
      endsPhrase: (tokens, to): boolean => endsPhrase(tokens, to, deReporting),
      leadsToSaid: (tokens, index) => leadsToSaid(tokens, index, deReporting),
      performing: new Set(),
      judging: new Set(),
      between: [],
      turns: phrases(
        [
          'einen tag',
          'zwei tage',
          'drei tage',
          'wenige tage',
          'wenige stunden',
          'stunden',
          'tage',
          'kurz',
          'eine woche',
          'einen monat',
        ],
        ['nachdem', 'bevor', 'nach', 'vor'],
      ),
      isNoun: (named) => isNoun(named, deReporting),
      joinsName: (tokens, index) => joinsName(tokens, index, deReporting),
      tagEnding: /te?$/u,
      pointing: words('dieser diese'),
      latter: gendered({ male: 'dieser letzterer', female: 'diese letztere' }),
      withWords: phrases([
        'mit diesem satz',
        'mit diesen worten',
        'mit diesen sätzen',
        'mit diesem appell',
        'mit dieser botschaft',
      ]),
      relayed: { verbs: words('zitiert zitierte zitieren zitierten'), nouns: words('') },
      leadIns: phrases([
        'darüber hinaus',
        'in der folge',
        'im übrigen',
        'unter anderem',
        'vor allem',
        'am ende',
        'zum schluss',
        'auf der anderen seite',
        'im gegenzug',
        'auf nachfrage',
        'mit blick darauf',
      ]),
      focus: words('auch selbst sogar nur'),
      sameSource: phrases(['dieselbe quelle', 'die quelle', 'demnach', 'es']),
      meantBy: (tokens, people, sentence, mention, utterance, above) =>
        meantBy(tokens, people, sentence, mention, utterance, above, deReporting),
      particleFrom: (tokens, verb, end): number => particleFrom(tokens, verb, end, deReporting),
      behindParticle: (tokens, verb, from, end) => behindParticle(tokens, verb, from, end, deReporting),
      endsSource: (tokens, to): boolean => endsSource(tokens, to, deReporting),
      interruption: (inside) => interruption(inside, deReporting),
      namePlace: (tokens, from, end) => namePlace(tokens, from, end, deReporting),
      holderEnd: (tokens, start): number | undefined => holderEnd(tokens, start, deReporting),
      tagEnds: (tokens, subject, to): boolean => tagEnds(tokens, subject, to, deReporting),
      infinitives: new Set(),
      carrying: [],
      afterwards: [],
      participleSayings: [],
      relative: new Set(),
      stances: stances(`
      sprach spricht sprachen sprechen: sich für, sich gegen, sich dafür, sich dagegen: aus
      hat haben hatte hatten: sich für, sich gegen: ausgesprochen, eingesetzt
      setzte setzt setzten setzen: sich für: ein
      warb wirbt warben: für, um
      drang dringt drangen: auf
      hat haben hatte hatten: von: gesprochen
      hat haben hatte hatten: vor: gewarnt
      hat haben hatte hatten: *auf: hingewiesen, verwiesen, gedrungen, gepocht
      hat haben hatte hatten: für: plädiert, geworben
      rief ruft riefen rufen: zu, zur, zum: auf
      bot bietet boten bieten: -: an
      wünschte wünscht wünschten: sich
      stellte stellt stellten stellen: -: in aussicht
      brachte bringt brachten bringen: -: ins spiel
      zeigte zeigt zeigten zeigen äußerte äußert äußerten: ${moods}, sich tief besorgt über, sich zufrieden mit, sich offen für, sich skeptisch
      hat haben hatte hatten: ${moods}: gezeigt, geäußert, geäussert
      sprach spricht sprachen: von
      verwies verweist verwiesen verweisen: auf
      wies weist wiesen: -: von sich
      rechnete rechnet rechnen rechneten: mit
      machte macht machten: -: verantwortlich
      trat tritt traten: für: ein
      bat bittet baten bitten: +*um
      mahnte mahnt mahnten: +zu, +zur, +zum
      gab gibt gaben: *die schuld an, *die schuld am
      drohte droht drohten: mit
    `),
    },
    kin: words(
      'sohn tochter frau ehefrau mann ehemann witwe vater mutter bruder schwester neffe nichte berater beraterin anwalt anwältin freund',
    ),
    naming: words('sogenannte sogenannten sogenannter genannt projekt operation'),
    publishing: words('veröffentlichte veröffentlicht veröffentlichten publizierte'),
    officeInFront: (tokens, name) =>
      tokens[name - 1]?.text === ','
        ? officeInFront(tokens, name, deReporting)
        : officeOfNoble(tokens, name, deReporting),
    officePhraseEnd: (tokens, start): number | undefined => nobleName(tokens, start, deReporting),
    nameBegins: (tokens, from, length) => nameBegins(tokens, from, length, deReporting),
    isInfinitiveClause,
    isReported: (tokens) => isReported(tokens, deReporting),
    slogans: words('slogan parole motto losung ruf rufen rufe sprechchöre sprechchören'),
    withoutWords: words('ohne'),
    repeats: words('mal zweimal dreimal'),
    officeEnding:
      /(politikerin|politiker|vermittlerin|vermittler|vertreterin|vertreter|diplomatin|diplomat|forscherin|forscher|beamtin|beamter|beamte|ministerin|minister|präsidentin|präsident|sprecherin|sprecher|kommissarin|kommissar|chefin|chef|beauftragte|beauftragter|kanzlerin|kanzler|kollegin|kollege|vorsitzende|vorsitzender|botschafterin|botschafter|gesandte|gesandter|direktorin|direktor|sekretärin|sekretär|führerin|führer|rätin|login|loge|expertin|experte|leiterin|leiter|obmann|obfrau)(?:en|es|n|s)?$/u,
    verbs: new Set([
      ...forms.flatMap(({ finite, joined, perfect }) => [...finite, ...joined, perfect]),
      ...strong,
      'bekanntgab',
      'bekanntgaben',
      'aufgefordert',
      'hingewiesen',
    ]),
    perfects: new Set([
      ...[...forms, ...judgingForms]
        .filter(({ finite, perfect }) => !finite.includes(perfect))
        .map(({ perfect }) => perfect),
      ...words(`aufgefordert hingewiesen geschrieben unterstrichen widersprochen versprochen bestritten genannt gesprochen aufgerufen vorgeworfen bekanntgegeben zurückgewiesen
    angeboten festgehalten ausgeschlossen nachgeschoben bestanden vorgeschlagen gebeten`),
    ]),
    auxiliaries: words('hat haben hatte hatten'),
    doubtful: words(
      `hieß heißt hiess heisst meint klagt klagte fragt schrieb drohte droht meldet rief ruft riefen nennt spricht sprach sprachen gab gibt gaben warf wirft werfen warfen weist
    wies wiesen hält hielt schloss schließt schob besteht bestand bestanden trat tritt wirbt warb befand formulieren präsentiert präsentierte verteidigt
    verteidigte begründet begründete schildert schilderte signalisiert signalisierte begrüßt begrüßte lobt lobte rügt rügte befürwortet verlangt verlangte dementiert
    dementierte machte macht machten bot bietet boten hob hebt hoben wandte wendet wandten zeigte zeigt zeigten wich weicht legte legt winkte winkt setzte setzt fuhr fährt
    pflichtete lenkte lenkt stimmte stimmt ruderte stritt streitet erwartet erwartete erwarten glaubt glaubte hofft hoffte dankt dankte erinnert erinnerte drängt drängte
    ließ liess lässt ließen beharrt beharrte verkündet verkündete pocht pochte bestreitet bestritt lehnt lehnte bittet bat baten`,
    ),
    wordless: words('geschrieben gesprochen bestanden festgehalten hält hielt erklärt genannt gemeldet erzählt'),
    reasons: words('für wegen'),
    urging: words('bittet bat baten'),
    performing: new Set([
      ...[...performing].map(formsOf).flatMap(({ finite, perfect }) => [...finite, perfect]),
      'bestreitet',
      'bestritt',
      'bestritten',
      'zurückgewiesen',
    ]),
    judging: new Set([
      ...judgingForms.flatMap(({ finite, joined, perfect }) => [...finite, ...joined, perfect]),
      ...words(
        'nannte nennt nannten genannt sprach spricht sprachen bestreitet bestritt bestritten wies weist wiesen zurückgewiesen',
      ),
    ]),
    hearers: words(''),
    participles: words(''),
    between: words(
      'bereits kürzlich selbst lediglich dazu nur allerdings hingegen hat haben hatte hatten auch dann zudem außerdem später ferner weiter noch erneut zuvor davor danach jedoch aber',
    ),
    passive: words('wurde wurden wird werden worden'),
    relativeSources: ['nach dessen', 'nach deren'].flatMap((lead) =>
      ['angaben', 'worten', 'ansicht', 'meinung', 'einschätzung', 'darstellung'].map((noun) => [
        ...lead.split(' '),
        noun,
      ]),
    ),
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
        'berechnungen',
        'schätzungen',
        'schätzung',
        'erkenntnissen',
        'lesart',
        'aussage',
        'aussagen',
        'überzeugung',
      ]
        .flatMap((noun) => [`nach ${noun} von`, `nach ${noun} des`, `nach ${noun} der`, `nach ${noun}`])
        .map((phrase) => phrase.split(' ')),
      ['aus', 'sicht', 'von'],
      ['aus', 'sicht'],
      ['laut'],
      // „gemäß dem Völkerrecht“: a law says nothing.
      ...phrases(
        ['gemäß', 'gemäss'],
        ['', 'den', 'ersten', 'eigenen'],
        ['angaben', 'aussagen', 'informationen', 'worten', 'auskunft'],
        ['', 'von', 'des', 'der'],
      ).sort((a, b) => b.length - a.length),
      ...phrases(
        ['gemäß', 'gemäss'],
        ['einer mitteilung', 'einem bericht', 'einer erklärung', 'einem communiqué'],
        ['', 'des', 'der', 'von'],
      ).sort((a, b) => b.length - a.length),
      ['so'],
      ['aus', 'sicht', 'des'],
      ['aus', 'sicht', 'der'],
      ...['hieß es', 'heißt es', 'hiess es', 'heisst es', 'verlautete', 'verlautet']
        .flatMap((saying) => ['aus', 'in', 'im', 'von', 'bei', 'beim'].map((place) => `${saying} ${place}`))
        .map((phrase) => phrase.split(' ')),
      ...['recherchen', 'informationen']
        .flatMap((noun) => [`nach ${noun} von`, `nach ${noun} des`, `nach ${noun} der`])
        .map((phrase) => phrase.split(' ')),
    ],
    postSources: words('zufolge'),
    sayings: [
      ...['machte', 'macht', 'machten'].flatMap((verb) =>
        ['deutlich', 'klar', 'geltend', 'darauf aufmerksam'].map((rest) => `${verb} ${rest}`),
      ),
      ...['gab', 'gibt', 'gaben'].flatMap((verb) =>
        ['zu bedenken', 'an', 'zu', 'bekannt', 'zu verstehen'].map((rest) => `${verb} ${rest}`),
      ),
      ...['zeigte sich', 'zeigt sich', 'zeigten sich', 'äußerte sich'].flatMap((verb) =>
        ['überzeugt', 'zuversichtlich', 'optimistisch', 'besorgt', 'enttäuscht', 'davon überzeugt'].map(
          (rest) => `${verb} ${rest}`,
        ),
      ),
      ...['äußerte', 'äußerten', 'bekundete', 'vertrat', 'vertritt'].flatMap((verb) =>
        [
          'die hoffnung',
          'die befürchtung',
          'die erwartung',
          'die ansicht',
          'die auffassung',
          'die überzeugung',
          'die meinung',
        ].map((rest) => `${verb} ${rest}`),
      ),
      ...['wies', 'weist', 'wiesen'].map((verb) => `${verb} darauf hin`),
      ...['erinnerte', 'erinnert', 'erinnerten'].map((verb) => `${verb} daran`),
      ...['verwies', 'verweist', 'bestand', 'pochte', 'beharrte', 'drängte'].map((verb) => `${verb} darauf`),
      ...['ging', 'geht', 'gingen'].map((verb) => `${verb} davon aus`),
      ...['drohte', 'droht', 'rechnete', 'rechnet', 'drohten'].map((verb) => `${verb} damit`),
      ...phrases(['wollte', 'will', 'mochte', 'konnte', 'wollten'], ['nicht ausschließen', 'nicht bestätigen']).map(
        (phrase) => phrase.join(' '),
      ),
      ...phrases(['ließ', 'lässt', 'liess'], ['durchblicken', 'keinen zweifel daran']).map((phrase) =>
        phrase.join(' '),
      ),
      ...phrases(
        ['gab sich', 'gibt sich', 'gaben sich', 'ist', 'sind', 'war', 'zeigte sich', 'ist sich'],
        ['überzeugt', 'zuversichtlich', 'sicher', 'davon überzeugt', 'optimistisch'],
      ).map((phrase) => phrase.join(' ')),
      'fragt sich',
      'fragte sich',
      'fragten sich',
      'stellte in abrede',
      'stellt in abrede',
      'stellten in abrede',
      'stellte die frage',
      'stellt die frage',
      'wirft die frage auf',
      'macht deutlich',
      'ließ wissen',
      'ließ ausrichten',
      'liess ausrichten',
      'ließ mitteilen',
      'liess mitteilen',
    ]
      .map((phrase) => phrase.split(' '))
      .sort((a, b) => b.length - a.length),
    that: words('dass daß'),
    complementizers: words('dass daß ob warum wie'),
    freeRelatives: words('was'),
    commaLeads: true,
    pronouns: gendered({ male: 'er', female: 'sie', several: 'wir', other: 'es', any: 'man ich viele einige' }),
    relatives: words(''),
    definites: words('der die das'),
    indefinites: words('ein eine einer einem einen'),
    subjectMayWait: true,
    subjectBehind: (tokens, start): number => subjectBehind(tokens, start, deReporting),
    asWords: words('wie'),
    saidOf: new Map(
      Object.entries({ 'warnte warnt warnen gewarnt': 'vor', 'drohte droht drohen gedroht': 'mit' }).flatMap(
        ([forms, behind]) => [...words(forms)].map((form) => [form, words(behind)] as const),
      ),
    ),
    verbSecond: true,
    likening: words('hält halten hielt hielten'),
    likeness: words('für'),
    reflexives: words('sich'),
    reportedMood:
      words(`sei seien habe hätten hätte werde würden würde könne könnten müsse müssten solle wolle dürfe dürften möge
    gehe stehe bleibe komme gebe liege wisse brauche verstehe erwarte sehe nehme lasse führe trage halte finde gelte bestehe bedeute zeige
    arbeite erlebe unterhalte wünsche entstehe erfordere betreffe besitze bekomme bedrohe bestimme erzeuge genieße verdiene vergesse handele handle mache tue laufe fehle reiche wäre wären säßen gäbe käme hoffe glaube spreche fordere rechne suche folge gehöre zahle
    treffe bringe helfe setze diene lehne schade entscheide verfolge unterstütze begrüße plane prüfe
    stelle dauere schütze blockiere verhalte weiche erfülle verletze drohe spiele rede kämpfe leide weigere verstoße widerspreche verdiene behandle benötige beginne erreiche
    erhalte fliehe fahre falle fliege fühle funktioniere greife gewinne höre kenne koste lebe leiste liefere löse melde nutze öffne passe passiere reagiere rechtfertige reise
    richte rufe scheine schicke schließe schreibe sende sitze sorge sterbe stimme teile trete umfasse verbinde verhandle verhindere verlange verliere vermeide versuche verteidige
    vertrete vertraue verwende wachse warte wehre wirke wünsche zerstöre ziehe zwinge existiere bilde berate bestätige betreibe betrachte biete breche denke ermögliche ermittle
    erlaube fürchte gefährde geschehe investiere kooperiere reduziere respektiere schaffe steige sinke stoppe verbreite verfüge hänge wäge zögere untergrabe gestehe beweise
    ginge stünde ließe bräuchte kämen gäben dürften bliebe hieße läge nähme täte fände müssten könnten`),
    refersBack: [['das'], ['dies']],
    labels: words(
      'haushalt rente klima wohnen energie bildung umfrage analyse kommentar interview liveblog eilmeldung exklusiv porträt wahl wahlen',
    ),
    openers: words(
      'nun wörtlich konkret schließlich dennoch trotzdem immerhin stattdessen insgesamt gleichwohl allerdings indes unterdessen derweil inzwischen mittlerweile anschließend daraufhin hingegen dagegen dementsprechend tatsächlich offenbar ursprünglich erneut wiederholt abschließend zunächst dann zuletzt zuvor danach später außerdem zudem dabei dazu gleichzeitig zugleich jedoch ferner weiter auch darüber hierüber',
    ),
    introduces: /(?:gefragt|angesprochen|befragt)$/u,
    phrasal: new Map([
      ...[...particles].filter(
        ([form]) => !forms.some(({ particle, finite }) => particle === undefined && finite.includes(form)),
      ),
      ...Object.entries({
        'gab gibt gaben': 'bekannt an zu',
        'warf wirft werfen warfen': 'vor',
        'hält hielt hielten': 'fest dagegen vor',
        'schloss schließt': 'aus',
        schob: 'nach',
        'machte macht machten': 'geltend deutlich klar',
        'hob hebt hoben': 'hervor',
        'wandte wendet wandten': 'ein',
        'wich weicht': 'aus',
        'legte legt': 'nach dar',
        'winkte winkt': 'ab',
        'setzte setzt': 'hinzu nach',
        'fuhr fährt': 'fort',
        'pflichtete pflichtet': 'bei',
        'bot bietet boten': 'an',
        'lenkte lenkt': 'ein',
        'stimmte stimmt': 'zu',
        'ruderte rudert': 'zurück',
        'stritt streitet': 'ab',
        'schlägt schlug schlugen': 'vor',
        'ließ liess lässt ließen': 'verlauten wissen mitteilen ausrichten verbreiten erklären',
      }).flatMap(([forms, particles]) => [...words(forms)].map((form) => [form, words(particles)] as const)),
    ]),
    parted: new Map(
      Object.entries({
        'forderte fordert forderten fordern': 'auf',
        'wies weist wiesen': 'zurück darauf',
        'rief ruft riefen': 'auf',
        'hielt hielten hält': 'vor',
      }).flatMap(([forms, particles]) => [...words(forms)].map((form) => [form, words(particles)] as const)),
    ),
    // A letter is the name of a network, and no initial: « sur X. Marsh ».
    determiners: words(
      'der die das den dem des ein eine einen einem einer eines sein seine seiner ihr ihre ihrer dieser diese dieses mehrere zwei drei kein keine X',
    ),
    links: words(
      'von aus für der des des im in am an bei außerhalb innerhalb entlang hinter nahe unweit rund um zwischen',
    ),
    possessives: words('von der des'),
    adjuncts: words('unter via am im in bei vor nach auf an zu während gegenüber zum zur'),
    agents: words('von durch'),
    objects: gendered({ male: 'ihm dieser', female: 'ihr diese', several: 'ihnen' }),
    owns: gendered({ male: 'seinen seiner', female: 'ihren ihrer' }),
    ownSources: [
      ['nach', 'worten'],
      ['nach', 'angaben'],
      ['nach', 'ansicht'],
      ['nach', 'darstellung'],
      ['nach', 'einschätzung'],
      ['nach', 'auffassung'],
      ['nach', 'überzeugung'],
    ],
    asides: words('damals ehemals früher'),
    and: words('und'),
    prepositions: words(
      'in im an am auf aus bei mit nach seit von vom zu zum zur durch für gegen ohne um vor über unter zwischen während wegen trotz gegenüber laut angesichts hinsichtlich bezüglich anlässlich aufgrund infolge mittels entgegen neben innerhalb außerhalb seitens zugunsten gemäß binnen fürs ans ins aufs ums übers durchs',
    ),
    conjunctions: words('und aber oder denn sondern'),
    subordinators: words('als wenn weil obwohl während nachdem bevor seit da falls'),
    turns: words('während'),
    breaks: words(
      'ist sind war waren wird werden wurde würde werde sei seien habe hätten hat haben hatte wurden waren hätte dem den sollen solle könne müsse dass weil wenn nicht aber',
    ),
    weights: words('bedeutung wichtigkeit notwendigkeit dringlichkeit rolle'),
    titles: gendered({ male: 'herr', female: 'frau', any: 'dr. prof.' }),
    offices: gendered({
      male: 'minister präsident botschafter gesandter gesandte sprecher kanzler außenminister ministerpräsident abgeordneter könig direktor kapitän vertreter unterhändler kommissar bürgermeister gouverneur leiter chef koordinator beobachter berater anwalt richter professor historiker ökonom oberst general admiral prinz bischof kardinal papst konsul senator präfekt landrat sekretär kanzleichef beamter forscher diplomat experte vorsitzender sozialdemokrat politiker kollege chirurg arzt lehrer landwirt bewohner augenzeuge vermittler politologe sondergesandter',
      female:
        'ministerin präsidentin botschafterin sprecherin kanzlerin außenministerin ministerpräsidentin abgeordnete königin direktorin kapitänin vertreterin kommissarin bürgermeisterin gouverneurin leiterin chefin koordinatorin beobachterin beraterin anwältin richterin professorin historikerin ökonomin prinzessin konsulin senatorin unterhändlerin sekretärin beamtin forscherin diplomatin expertin sozialdemokratin politikerin kollegin chirurgin ärztin lehrerin landwirtin bewohnerin augenzeugin vermittlerin politologin',
      any: 'staatsoberhaupt beamte premier vorsitzende sondergesandte gesandte beauftragte quelle quellen insider',
    }),
    kinds: new Map(
      Object.entries({
        diplomat:
          'minister außenminister botschafter gesandter gesandte sondergesandter unterhändler vertreter konsul vermittler kollege sprecher beauftragte beauftragter sekretär',
        diplomatin:
          'ministerin außenministerin botschafterin gesandte sondergesandte unterhändlerin vertreterin konsulin vermittlerin kollegin sprecherin beauftragte sekretärin',
        beamter: 'sprecher diplomat sekretär kommissar',
        beamtin: 'sprecherin diplomatin sekretärin kommissarin',
        premier: 'ministerpräsident präsident minister',
        staatsoberhaupt: 'präsident präsidentin bundespräsident bundespräsidentin staatspräsident könig königin',
        chef: 'ministerpräsident präsident minister premier kanzler generalsekretär vorsitzender leiter direktor kommissar',
        chefin:
          'ministerpräsidentin präsidentin ministerin kanzlerin generalsekretärin vorsitzende leiterin direktorin kommissarin',
        minister: 'kollege chef',
        ministerin: 'kollegin chefin',
        forscher: 'experte politologe analyst historiker professor soziologe',
        organisation: 'hilfswerk kinderhilfswerk unicef programm fonds büro hochkommissariat',
        hilfswerk: 'kinderhilfswerk flüchtlingshilfswerk',
        forscherin: 'expertin politologin analystin historikerin professorin soziologin',
        experte: 'forscher politologe professor historiker leiter direktor',
        expertin: 'forscherin politologin professorin historikerin leiterin direktorin',
        politiker: 'minister präsident abgeordneter kanzler kollege',
        politikerin: 'ministerin präsidentin abgeordnete kanzlerin kollegin',
        vermittler: 'gesandter sondergesandter beauftragter',
        vermittlerin: 'gesandte sondergesandte beauftragte',
        ministerium:
          'bmi bmvg bmf bmwk bmz bmj außenministerium innenministerium verteidigungsministerium finanzministerium',
      }).map(([noun, held]) => [noun, words(held)] as const),
    ),
    byAge: /^(?:der|die) \d+[-‑ ]?jährige/i,
    bodies: words(
      'ministerium departement verband umfrage regierung kommission rat parlament bundestag agentur partei armee polizei botschaft bank institut zeitung amt büro umfeld opposition koalition allianz bündnis bundesregierung delegation sicherheitsrat behörde organisation fraktion senat kanzleramt außenministerium innenministerium verteidigungsministerium finanzministerium verband gericht bmi bmvg bmf bmwk bmz bmj',
    ),
    bodyLinks: words('für'),
    messages: words(
      'erklärung mitteilung brief schreiben stellungnahme bericht papier dokument aussendung presseaussendung pressemitteilung medienmitteilung presseerklärung kommuniqué communiqué abschlusserklärung post tweet beitrag redetext',
    ),
    firstNames: gendered({
      male: 'hans frank peter olaf thomas michael bo ilya frank-walter heiko sigmar robert christian jens karl andreas markus stefan martin wolfgang klaus jürgen horst gerhard helmut helge boris friedrich johann alexander sebastian daniel david emmanuel donald wladimir wolodymyr sergej antony joe viktor jean john',
      female:
        'angela anna maria ursula annalena ada nora christine katrin katja claudia sabine susanne heike petra julia sarah svenja nancy franziska manuela karin barbara',
    }),
    abbreviations: words('dr prof nabg abg nr bzw usw z b jan feb apr aug sept okt nov dez'),
    time: words(
      'montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute morgen abend januar februar märz april mai juni juli august september oktober november dezember',
    ),
    otherWeek: words('nächsten letzten kommenden jeden bis'),
    weekdays: words('montag dienstag mittwoch donnerstag freitag samstag sonntag'),
    countries: new Map([...allCountries('de'), ...germanNationalities]),
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
    asks: words('frage zusatzfrage nachfrage journalist journalistin moderator moderatorin'),
    remarks: /(?:rede|wortlaut)\b/i,
    answers: words('antwort'),
    trailers: [
      /^(?:hintergrund|hintergrundinformationen|weitere informationen|hinweise? für redaktionen|quellen|links)\s*:?$/iu,
    ],
    furniture: [
      /^(?:lesen sie auch|mehr zum thema)\b/i,
      /^(?:teilen|anzeige|foto|video|schlagwörter)\s*(?:[:/|©]|$)/i,
      // The words below a photograph, by its credit.
      /^[^«»„“”"]{20,280}(?:©|\s(?:Foto|Fotos|Bild|Archivbild|Archivfoto|Symbolbild):)[^«»„“”"]{2,50}$/u,
      /^[^«»„“”"]{20,280}\((?:Archivbild|Archivfoto|Symbolbild|Symbolfoto)\)\.?$/u,
    ],
  }),
);

export default deReporting;
