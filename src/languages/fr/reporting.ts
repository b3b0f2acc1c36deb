import { allCountries, gendered, reportingWords, words } from '../reporting/reporting-words.ts';
import { frenchNationalities } from './nationalities.ts';
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
import { tagEnds } from '../reporting/tag-end.ts';
import { phrases, withPlurals } from '../reporting/tongue-words.ts';
import { subjectBehind } from '../reporting/subject-behind.ts';
import { frForms } from './forms.ts';

/** Verbs of saying in -er, from which their forms are made. */
const saying =
  words(`lâcher pester grogner gronder plaisanter enchaîner abonder résumer calculer implorer supplier questionner fulminer philosopher diagnostiquer déclarer affirmer ajouter préciser indiquer expliquer souligner annoncer estimer assurer rappeler noter confirmer insister
  lancer juger regretter marteler ironiser rétorquer répliquer tempérer résumer demander relever constater commenter confier
  témoigner répéter déplorer saluer plaider trancher railler nuancer réclamer exiger raconter soupirer proposer suggérer objecter
  contester murmurer glisser observer analyser détailler révéler signaler rapporter argumenter protester recommander conseiller
  avancer jurer balayer pointer considérer clamer exhorter appeler inviter inciter menacer réaffirmer réitérer nier dénoncer
  interroger tonner asséner alarmer inquiéter féliciter indigner étonner emporter agacer exclamer lamenter prononcer justifier
  résumer souffler entonner tancer rejeter refuser écarter évoquer imputer informer notifier certifier communiquer clarifier temporiser
  concéder revendiquer alerter expliciter reprocher espérer redouter souhaiter prôner préconiser amuser moquer rassurer attester
  presser sommer prier conjurer compléter énumérer confesser avouer dévoiler divulguer riposter récuser décréter proclamer arguer alléguer supposer présumer
  pronostiquer persifler étrangler détromper engager épingler vitupérer postuler constater enquérir développer renouveler`);

/** Those in -ir that are made like « finir ». */
const sayingInIr = words('avertir réagir renchérir réjouir définir établir garantir');

/** Verbs that name or judge, with what they say as their object. */
const judging =
  words(`appeler exhorter inviter qualifier dénoncer accuser critiquer saluer évoquer parler condamner fustiger rejeter réfuter comparer reprocher taxer
  traiter réclamer exiger demander écarter contester minimiser relativiser récuser vilipender étriller désapprouver balayer vanter moquer brocarder déplorer remercier juger estimer renouveler`);

/** Forms that verbs do not make by the rule. */
const irregular =
  words(`dit disent disait disaient répond répondent répondait reconnaît reconnaissent reconnaissait prévient préviennent prévenait
  poursuit poursuivent poursuivait écrit écrivent écrivait promet promettent promettait soutient soutiennent soutenait admet admettent
  conclut concluent convient maintient maintenait dément démentent démentait fait rappelle rappellent appelle appellent
  espère redit redisent prédit prédisent prétend prétendent craint craignent craignait pense pensent pensait croit croient croyait décrit décrivent
  reprend reprennent contredit réplique complète concède
  martèle relève balaie s'interroge s'alarme répète suggère considère tempère assène réitère révèle prévoit s'insurge`);
const irregularPerfects = words(
  `sous-entendu répondu reconnu reconnue prévenu poursuivi écrit promis soutenu admis conclu convenu convenus convenue maintenu démenti fait insurgé insurgée redit prédit prétendu craint décrit repris contredit dite dits dites`,
);

/** What a verb in -er makes by the rule; c and g stay soft: `annoncer // => annonce annonçait … annoncé, annonçant` */
function formsOf(verb: string): { finite: string[]; perfects: string[]; participle: string } {
  const stem = verb.slice(0, -2);
  const soft = stem.replace(/c$/, 'ç').replace(/g$/, 'ge');
  return {
    finite: [`${stem}e`, `${stem}ent`, ...['ait', 'aient', 'a', 'èrent'].map((ending) => soft + ending)],
    perfects: ['é', 'ée', 'és', 'ées'].map((ending) => stem + ending),
    participle: `${soft}ant`,
  };
}

function formsInIr(verb: string): { finite: string[]; perfects: string[]; participle: string } {
  const stem = verb.slice(0, -2);
  return {
    finite: ['it', 'issent', 'issait', 'irent'].map((ending) => stem + ending),
    perfects: ['i', 'ie', 'is', 'ies'].map((ending) => stem + ending),
    participle: `${stem}issant`,
  };
}

const forms = [...[...saying].map(formsOf), ...[...sayingInIr].map(formsInIr)];
/** Those of them that say something whatever their object. */
const performing = words(
  'condamner rejeter dénoncer accuser critiquer saluer exiger réclamer remercier déplorer réfuter fustiger demander balayer écarter contester minimiser relativiser récuser vilipender étriller désapprouver regretter brocarder souhaiter',
);

const judgingForms = [...judging].map(formsOf);

/** French. */
export const frReporting = reportingWords({
  tag: 'fr',
  forms: frForms,
  tongue: {
    performing,
    judging,
    // « Voici sa réponse : »
    isSubjectless: (tokens, index): boolean => /^(?:voici|voilà)$/u.test(tokens[index]?.lower ?? ''),
    settleNames: (people): void => {
      withoutLists(people, frReporting);
      settleParticles(people);
    },
    between: phrases([
      'de son côté',
      'avec force',
      'avec fermeté',
      'avec vigueur',
      'aussi avec force',
      'la semaine dernière',
      'le mois dernier',
      'la veille',
      'cette semaine',
      'ces derniers jours',
      'ces dernières semaines',
      'ces dernières heures',
      'ce matin',
      'par la suite',
      'de leur côté',
      'au contraire',
      'en revanche',
      'pour sa part',
      'par la même occasion',
      'à cette occasion',
      'à la même occasion',
      'en outre',
      'par ailleurs',
      "d' ailleurs",
      'd’ ailleurs',
      'à son tour',
      'une nouvelle fois',
      'à nouveau',
      'de nouveau',
      'pour sa part',
      'à son tour',
      'en retour',
      'en réponse',
      'quant à lui',
      'quant à elle',
    ]),
    turns: [
      ...phrases(
        ['un jour', 'deux jours', 'trois jours', 'une semaine', 'quelques jours', 'quelques heures', 'un mois', 'peu'],
        ['après', 'avant'],
      ),
      ...phrases(['après que', "après qu'", 'sur fond de', "sans qu'"]),
      ...phrases([
        'au lendemain',
        'à la veille',
        ...['donner', 'préciser', 'citer', 'nommer', 'détailler', 'plus'].map((verb) => `mais sans ${verb}`),
        'sans plus',
        'sans autre',
        'sans donner',
        'sans préciser',
      ]),
    ],
    tagEnding: /(?:e|t|d|é|ée|i|ie|u|ue|is|ise)$/u,
    joined: (word, hasHelper) => hasHelper && /(?:é|i|u|it|is)e?s?$/u.test(word),
    latter: gendered({ male: 'dernier intéressé', female: 'dernière intéressée' }),
    pointing: words('ce cet cette'),
    withWords: phrases([
      'en une phrase',
      'avec ces mots',
      'par ces mots',
      'par cette phrase',
      'avec cette phrase',
      'avec cette formule',
      'par cette formule',
      'en quelques mots',
      'en ces termes',
      "c' est en ces termes",
      "c' est par ces mots",
      "c' est avec ces mots",
    ]),
    sameSource: phrases([
      'la même source',
      'la source',
      'cette source',
      'le même responsable',
      'la même responsable',
      'le même communiqué',
    ]),
    meantBy: (tokens, people, sentence, mention, utterance, above) =>
      meantBy(tokens, people, sentence, mention, utterance, above, frReporting),
    isOfCountry: (word): boolean => isOfCountry(word, frReporting),
    isRelayed: (tokens, index) => relayedBehind(tokens, index, frReporting),
    interruption: (inside) => interruption(inside, frReporting),
    namePlace: (tokens, from, end) => namePlace(tokens, from, end, frReporting),
    holderEnd: (tokens, start): number | undefined => holderEnd(tokens, start, frReporting),
    tagEnds: (tokens, subject, to): boolean => tagEnds(tokens, subject, to, frReporting),
    infinitives: new Set([
      ...saying,
      ...sayingInIr,
      ...words(
        'dire répondre reconnaître prévenir poursuivre écrire promettre soutenir admettre conclure convenir maintenir démentir redire prédire prétendre croire faire',
      ),
    ]),
    carrying: [
      ...phrases(
        ['a', 'ont', 'avait', 'avaient', "a d' abord", 'a ensuite', 'a également', 'a aussi', 'a enfin'],
        ['tenu à', 'voulu', 'dû', 'fini par', 'cru bon de', "cru bon d'", 'choisi de', "choisi d'", 'préféré'],
      ),
      ...phrases(
        ["s' est", "s' était", 'se sont'],
        ['contenté', 'contentée', 'contentés', 'borné', 'bornée', 'empressé', 'empressée', 'risqué', 'risquée'],
        ['à', 'de', "d'"],
      ),
      ...phrases(["n' a pas", "n' ont pas"], ['manqué de', "manqué d'", 'hésité à']),
      ...phrases(['est', 'sont'], ['allé', 'allée', 'allés'], ["jusqu' à"]),
      ...phrases([
        'tient à',
        'veut',
        'vient de',
        "vient d'",
        'se contente de',
        "se contente d'",
        'se borne à',
        "s' empresse de",
        "s' empresse d'",
      ]),
    ],
    afterwards: phrases(["avant d'", 'avant de', 'pour', 'et de', "et d'"]),
    participleSayings: phrases(
      ['se disant', 'se déclarant', "s' affirmant", 'se montrant'],
      ['', 'tout à fait', 'même', 'toujours'],
      [
        'prêt à',
        'prête à',
        'prêts à',
        'disposé à',
        'disposée à',
        'favorable à',
        'opposé à',
        'opposée à',
        'attaché à',
        'attachée à',
      ],
    ),
    relative: new Set(),
    stances: stances(`
      engagé engagée engagés engage engagent: à
      appelé appelle appellent appelait: à, au, aux
      prononcé prononcée prononcés prononce prononcent: pour, contre, en faveur
      inquiété inquiétée inquiétés inquiète inquiètent alarmé alarmée alarme ému émue émeut: de, du, des, d'
      défendu défendue défend défendent: de, d'
      redoute redoutent redouté craint craignent: -
      n': écarte pas, écartent pas, a pas écarté, exclut pas de, exclut pas d', a pas exclu de, a pas exclu d', exclut pas, a pas exclu
      opposé opposée opposés oppose opposent: à, au, aux
      offert offre offrent: de, d'
      promis promet promettent proposé propose proposent: de, d', -
      mis met mettent: en garde contre, en garde, en cause, en doute
      exclu exclut excluent excluait: de, d', -
      fait font: part de, part d', état de, état d', cas de
      exprimé exprime expriment: -
      reproché reproche reprochent: à, au, aux
      insisté insiste insistent: sur
      présenté présente présentent: +ses condoléances, +leurs condoléances, +ses excuses
      dit dite dits dites déclaré déclarée déclarés montré montrée montrés: +prêt à, +prête à, +prêts à, +favorable à, +favorables à, +opposé à, +opposée à, +opposés à, +disposé à, +disposée à, +attaché à, +attachée à, +ouvert à, +ouverte à, +déterminé à, +déterminée à, +hostile à, +préoccupé par, +préoccupée par, +inquiet de, +inquiète de, +satisfait de, +satisfaite de, +confiant dans, +confiante dans, +confiant quant à, +soucieux de, +soucieux du, +soucieuse de, +soucieuse du, +soucieux des, +soucieuse des, +préoccupés par, +convaincu de, +convaincue de, +conscient de, +consciente de, +engagé à, +engagée à, +ravi de, +ravie de, +choqué par, +choquée par, +consterné par, +consternée par
      réjoui réjouie réjouis réjouit félicité félicitée félicités félicite: de, du, des, d'
      milité milite militent plaide plaidé plaident: pour, contre, en faveur
    `),
  },
  kin: words(
    'fils fille épouse femme mari veuve père mère frère sœur cousin neveu nièce conseiller conseillère avocat avocate ami amie proche',
  ),
  naming: words('surnommé surnommée baptisé baptisée dit dite dénommé dénommée opération documentaire projet intitulé'),
  publishing: words('publié publie signé signe'),
  writing: words('écrit écrite signé signée'),
  slogans: words('slogan slogans devise mots'),
  withoutWords: words('sans'),
  repeats: words('fois'),
  dashSpeech: true,
  verbs: new Set([
    ...forms.flatMap(({ finite, perfects }) => [...finite, ...perfects]),
    ...irregular,
    ...irregularPerfects,
  ]),
  perfects: new Set(
    [...[...forms, ...judgingForms].flatMap(({ perfects }) => perfects), ...irregularPerfects].filter(
      (form) => !irregular.has(form),
    ),
  ),
  auxiliaries: words('a ont avait avaient aura auraient aurait ai avons eu est sont était étaient'),
  doubtful: words(
    `interroge interrogé interrogée réagi fait lance lancé lancée lancent juge jugé note noté notent demande demandé soutient soutenu poursuit poursuivi
    salué salue promet promis répond rapporte rapporté rapportent propose proposé proposent avance avancé avancent pointe pointé menace menacé menacent
    tranche tranché analyse analysé observe observé relève relevé glisse glissé balaie balayé appelle appelé appellent invite invité exhorte exhorté incite incité
    considère considéré communique communiqué définit défini établit établi garantit garanti informe informé justifie justifié écarte écarté refuse refusé rejeté évoque évoqué
    emporte emporté prononce prononcé signale signalé convient inquiété souffle soufflé témoigne témoigné conseille conseillé
    étonne étonné presse pressé pressent prie prié pense pensent pensait croit croient croyait craint craignent craignait espère espéré souhaite souhaité redoute
    redouté reprend reprennent repris décrit décrivent développe développé complète complété alerte alerté engagé engage reprocher reproche
    reproché dite dits dites prétend supposé suppose`,
  ),
  idioms: new Map(
    Object.entries({
      'rappelé rappelle rappellent': 'ambassadeur ambassadrice ambassadeurs réservistes consul',
      'refusé refuse refusent': 'commenter répondre prononcer confirmer préciser',
    }).flatMap(([forms, objects]) => [...words(forms)].map((form) => [form, words(objects)] as const)),
  ),
  reasons: words('pour'),
  performing: new Set([
    ...[...performing].map(formsOf).flatMap(({ finite, perfects, participle }) => [...finite, ...perfects, participle]),
    'dément',
    'démenti',
  ]),
  judging: new Set(judgingForms.flatMap(({ finite, perfects }) => [...finite, ...perfects])),
  phrasal: new Map([...words('appelé appelle appellent appelant')].map((form) => [form, words('à')] as const)),
  infinitiveEnding: /(?:er|ir|re|oir)$/u,
  reflexives: words("s' se"),
  hearers: words('prévenu averti assuré'),
  participleLeads: words('en tout'),
  participles: new Set([
    ...[...forms, ...judgingForms].map(({ participle }) => participle),
    ...words('disant reconnaissant promettant répondant écrivant soutenant admettant prévenant démentant'),
  ]),
  judgingParticiples: new Set(judgingForms.map(({ participle }) => participle)),
  urging:
    words(`exhorté exhorte exhortent exhortait appelé appelle appellent appelait invité invite invitent conseillé incité incite pressé presse pressent sommé somme prié prie supplié supplie demandé demande demandent
    exhortant appelant invitant`),
  infinitive: words('à'),
  saidOf: new Map(
    [
      ...words(
        `menacé menace menacent menaçait promis promet promettent proposé propose proposent demandé demande demandent suggéré suggère recommandé
        presse pressent pressé somme sommé prie prié supplie supplié
        recommande conseillé conseille refusé refuse refusent accepté accepte convenu convenus convient juré jure`,
      ),
    ].map((form) => [form, words("de d'")] as const),
  ),
  between: words(
    "aurait auraient en outre a ont avait avaient aura ai avons se s' lui leur y également aussi ensuite toutefois par ailleurs encore déjà notamment pourtant cependant alors néanmoins pour sa part",
  ),
  adverb: /^\p{L}{3,}ment$/u,
  contraction: /^((?:l|d|qu|n|s|c|j|m|lorsqu|puisqu|jusqu)['’])(.+)$|^(.+?)(-(?:t-)?(?:il|elle|ils|elles|on))$/iu,
  passive: words('été est sont était étaient fut'),
  viewSources: words('pour'),
  relativeSources: ['selon', "d' après", 'pour', 'aux yeux de'].flatMap((lead) =>
    ['lequel', 'laquelle', 'lesquels', 'lesquelles', 'qui'].map((relative) => [...lead.split(' '), relative]),
  ),
  sources: [
    ['selon'],
    ...phrases(
      ['lit -on', 'peut -on lire', 'pouvait -on lire', 'est -il écrit', 'est -il indiqué', 'est -il précisé'],
      ['dans'],
    ),
    ["d'", 'après'],
    ['aux', 'yeux', 'de'],
    ['à', 'en', 'croire'],
    ['a', 'en', 'croire'],
    ...[
      "de l' avis de",
      "de l' avis du",
      "de l' aveu de",
      "de l' aveu du",
      'aux dires de',
      'au dire de',
      'aux yeux du',
      "si l' on en croit",
    ].map((phrase) => phrase.split(' ')),
  ],
  sayings: [
    ...['a', 'ont', 'avait', 'avaient'].flatMap((has) =>
      [
        ...['remarquer', 'observer', 'valoir', 'comprendre', 'savoir'].map((verb) => `fait ${verb}`),
        ...['rappeler', 'préciser', 'souligner', 'assurer', 'ajouter'].map((verb) => `tenu à ${verb}`),
        ...['craindre', 'regretter', 'souhaiter', 'espérer', 'ignorer', 'redouter'].map((verb) => `dit ${verb}`),
        ...["l' espoir", 'le souhait', 'la crainte', "l' avis", 'le vœu'].flatMap((noun) => [
          `émis ${noun}`,
          `exprimé ${noun}`,
        ]),
        'insisté sur le fait',
        'souligné le fait',
        'laissé entendre',
        'mis en garde',
      ].map((saying) => `${has} ${saying}`),
    ),
    ...['convaincu', 'persuadé', 'confiant', 'certain'].flatMap((sure) => [`dit ${sure}`, `dite ${sure}e`]),
    ...['félicité', 'réjoui', 'inquiété', 'plaint'].map((felt) => `est ${felt} de ce`),
    'est convenu',
    'sont convenus',
    'a fait savoir',
    'ont fait savoir',
    'a fait valoir',
    'a dit espérer',
    ...['a', 'ont', 'avait', 'avaient', 'aurait'].map((has) => `n' ${has} pas exclu`),
    "n' exclut pas",
    'a laissé entendre',
    'laisse entendre',
    'fait savoir',
  ].map((phrase) => phrase.split(' ')),
  owns: gendered({ any: 'son ses leur leurs' }),
  ownSources: [
    ['de', 'avis'],
    ['à', 'avis'],
    ['selon', 'dires'],
    ['selon', 'mots'],
    ['selon', 'termes'],
    ['selon', 'propos'],
    ['à', 'yeux'],
  ],
  that: words("que qu'"),
  complementizers: words("que qu' si pourquoi comment"),
  freeRelatives: words("que qu'"),
  pronouns: gendered({
    male: 'il -il -t-il celui-ci',
    female: 'elle -elle -t-elle celle-ci',
    several: 'ils elles -ils -elles -t-ils -t-elles nous',
    other: 'cela',
    any: 'on -on -t-on je vous certains beaucoup',
  }),
  impersonals: words('on -on -t-on'),
  relatives: words('qui que'),
  officeInFront: (tokens, name) => officeInFront(tokens, name, frReporting),
  articles: gendered({ male: 'le un', female: 'la une' }),
  definites: words("le la l'"),
  indefinites: words('un une'),
  subjectMayWait: true,
  subjectBehind: (tokens, start): number => subjectBehind(tokens, start, frReporting),
  asWords: words('comme'),
  refersBack: [["c'", 'est', 'ce', "qu'"], ['ainsi']],
  labels: words(
    'budget retraites climat santé éducation énergie immigration agriculture chômage inflation logement impôts diplomatie économie commerce sondage enquête direct exclusif édito éditorial tribune reportage portrait analyse récit bilan présidentielle législatives municipales sénatoriales européennes référendum',
  ),
  openers: words(
    'finalement désormais parallèlement auparavant toujours hier depuis aussitôt ensuite enfin puis cependant pourtant toutefois néanmoins ailleurs également aussi ainsi alors',
  ),
  introduces: /(?:é|ée|és|ées|ant)$/u,
  insideTag: /[,?!]\s+((?:[\p{L}’']+-t-(?:il|elle|on)|\p{L}+-(?:il|elle|ils|elles|on))(?:\s\p{L}+)?)[,.]\s/u,
  expressing: words('exprimé exprime dit'),
  // A letter is the name of a network, and no initial: « sur X. Marsh ».
  determiners: words(
    "le la les l' un une des du son sa ses leur leurs ce cet cette ces mon ma notre nos plusieurs certains deux trois chaque aucun X",
  ),
  links: words("de du des d' à au aux en pour chez auprès près autour derrière travers hors entre vers long"),
  possessives: words("de du des d'"),
  adjuncts: words('auprès chez sous à au aux dans en lors devant sur pendant après avant par via depuis concernant'),
  agents: words('par'),
  objects: gendered({ male: 'lui eux', female: 'elle elles', several: 'leur' }),
  asides: words('ancien ancienne alors dont âgé âgée'),
  and: words('et'),
  prepositions: words(
    "à au aux de du des d' dans en sur sous pour par avec sans chez vers contre entre pendant depuis après avant lors selon devant malgré dès concernant",
  ),
  conjunctions: words('et mais ou or donc car'),
  subordinators: words(
    "quand lorsque lorsqu' si comme alors tandis puisque puisqu' bien après avant interrogé interrogée",
  ),
  turns: words('où dont tandis alors'),
  breaks: words(
    "est sont était étaient sera seront serait seraient aurait auraient a ont avait que qu' qui mais parce car si quand où ne n' pas",
  ),
  titles: gendered({
    male: 'm. mm. monsieur',
    female: 'mme mlle madame',
    any: 'dr pr me général colonel président présidente ministre ambassadeur ambassadrice sénateur sénatrice',
  }),
  offices: withPlurals(
    gendered({
      male: 'président médiateur vice-premier opposant politologue ambassadeur envoyé premier sénateur député chancelier roi secrétaire directeur chef représentant conseiller pêcheur capitaine gouverneur coordinateur délégué avocat professeur historien colonel général amiral vice-président prince évêque cardinal pape observateur rapporteur consul attaché chercheur inspecteur procureur vice-ministre chargé élu eurodéputé chirurgien médecin infirmier enseignant agriculteur habitant militant',
      female:
        'présidente ambassadrice envoyée députée sénatrice chancelière reine directrice cheffe représentante conseillère gouverneure coordinatrice déléguée avocate professeure historienne colonelle générale vice-présidente princesse observatrice rapporteuse consule attachée chercheuse inspectrice procureure médiatrice opposante chargée élue eurodéputée source infirmière enseignante agricultrice habitante militante',
      any: 'ministre porte-parole économiste commandant parlementaire sous-secrétaire diplomate responsable maire analyste expert experte dirigeant dirigeante commissaire négociateur négociatrice homologue témoin émissaire fonctionnaire spécialiste sources militaire collègue',
    }),
    (office) => (/[sx]$/u.test(office) ? undefined : `${office}s`),
  ),
  kinds: new Map(
    Object.entries({
      agence: 'fonds programme bureau organisation haut-commissariat',
      organisation: 'fonds programme bureau agence',
      chef: 'président ministre premier directeur',
      secrétaire: 'patron chef',
      patron: 'secrétaire directeur président chef',
      cheffe: 'présidente ministre directrice',
      ministre: 'homologue chef cheffe',
      diplomate:
        'ministre vice-ministre ambassadeur ambassadrice envoyé envoyée négociateur négociatrice représentant représentante consul consule émissaire chef cheffe porte-parole chargé chargée',
      responsable:
        'ministre vice-ministre directeur directrice porte-parole envoyé envoyée secrétaire coordinateur coordinatrice fonctionnaire',
      dirigeant: 'président premier chancelier ministre roi',
      dirigeante: 'présidente première chancelière ministre reine',
      émissaire: 'envoyé envoyée représentant représentante',
      envoyé: 'émissaire représentant',
      envoyée: 'émissaire représentante',
      élu: 'député sénateur maire',
      élue: 'députée sénatrice maire',
      expert: 'chercheur politologue analyste spécialiste historien',
      experte: 'chercheuse politologue analyste spécialiste historienne',
      analyste: 'expert experte chercheur chercheuse',
      fonctionnaire: 'responsable',
    }).map(([noun, held]) => [noun, words(held)] as const),
  ),
  byAge: /^(?:l[’\']homme|la femme) de \d+ ans/i,
  bodies: words(
    `ministère fonds programme haut-commissariat secrétariat gouvernement commission conseil parlement sénat agence bureau parti groupe armée police ambassade banque institut journal communiqué
    présidence chancellerie cabinet entourage délégation opposition organisation exécutif diplomatie mission tribunal comité cour état-major majorité coalition syndicat ong association quotidien`,
  ),
  bodyLinks: words("de du des d' pour sur"),
  messages: words('communiqué lettre message note tribune texte document'),
  firstNames: gendered({
    male: 'jean pierre emmanuel françois michel louis nicolas bo ilya jean-yves jean-noël jean-marc jean-claude laurent alain bernard philippe édouard gérard gérald bruno christophe stéphane sébastien olivier patrick jacques paul mohamed mohammed ahmed ibrahim alpha amadou mamadou ousmane abdoulaye abdelaziz abdelmadjid antónio antonio',
    female:
      'marie anne claire sophie catherine ada nora michèle florence nathalie élisabeth christine ségolène isabelle hélène valérie aïssata fatou aminata fatima rama najat amélie agnès',
  }),
  abbreviations: words('m mm dr pr me st ste av janv févr avr juil sept oct nov déc'),
  time: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain matin soir janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  otherWeek: words("chaque jusqu' jusque"),
  weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  countries: new Map([...allCountries('fr'), ...frenchNationalities]),
  sameOffice: [
    {
      printed: / ministre des affaires etrangeres | chef(?:fe)? de la diplomatie /,
      held: /foreign affairs|foreign minister|affaires etrangeres/,
    },
    { printed: / premier ministre | premiere ministre /, held: /prime minister|premier ministre/ },
    { printed: / president(?:e)? /, held: /^president/ },
  ],
  interview: /\b(?:entretien|interview)\s+(?:accordée?\s+)?(?:à|au|avec|pour)\s+(?:la |le |l['’])?/giu,
  relaying: words('rapporte rapportait rapporté rapportent indique indiquait écrit relaie'),
  citing: ['citant', 'en citant'].map((phrase) => phrase.split(' ')),
  relay: /\b(?:citée? par|rapportée? par|relayée? par)\s+(?:la |le |l['’])?/giu,
  months: [
    ['janvier', 'janv', 'janv.', 'jan', 'jan.'],
    ['février', 'févr', 'févr.', 'fév', 'fév.', 'fev'],
    ['mars'],
    ['avril', 'avr', 'avr.'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil', 'juil.', 'jul'],
    ['août'],
    ['septembre', 'sept', 'sept.', 'sep'],
    ['octobre', 'oct', 'oct.'],
    ['novembre', 'nov', 'nov.'],
    ['décembre', 'déc', 'déc.', 'dec'],
  ],
  asks: words('question journaliste modérateur modératrice q'),
  remarks: /\b(?:allocution|discours|intervention)\b/i,
  answers: words('réponse r'),
  trailers: [/^(?:contexte|rappel|pour en savoir plus|notes? aux rédactions|sources|liens)\s*:?$/iu],
  furniture: [
    /^(?:lire aussi|à lire aussi|voir aussi|abonnez-vous|mots-clés)\b/i,
    /^(?:partager|publicité|photo|vidéo)\s*(?:[:/|©]|$)/i,
    // The words below a photograph, by its credit.
    /^[^«»“”"]{20,280}\s[/|]\s?(?:AFP|AP|REUTERS|Reuters|MAXPPP)$/u,
    /^[^«»“”"]{20,280}(?:\s(?:AFP|AP)\/|©|\sPhoto :|\sPhoto:)[^«»“”"]{2,40}$/u,
    /^(?:accueil|monde)\s*[/>»›|]\s*\S.*$/i,
  ],
});

export default frReporting;
