import { gendered, ofCountries, reportingWords, words } from './reporting-words.ts';

const said =
  words(`réagi appelé réclamé exigé raconté soupiré renchéri déclaré affirmé dit ajouté précisé indiqué expliqué souligné annoncé estimé assuré rappelé répondu noté reconnu
  confirmé averti prévenu insisté poursuivi lancé écrit jugé regretté martelé alarmé inquiété félicité réjoui ironisé rétorqué répliqué tempéré résumé promis demandé soutenu relevé constaté conclu
  commenté confié témoigné répété déploré salué fait alarmée félicitée inquiétée indigné indignée réjouie étonné étonnée
  insurgé insurgée emporté emportée plaidé tranché raillé nuancé`);
const says =
  words(`réagit réclame réclament exige exigent raconte interroge s'interroge soupire renchérit appelle appellent déclare affirme dit ajoute précise indique explique souligne annonce estime assure rappelle répond note reconnaît
  confirme avertit prévient insiste poursuit lance écrit juge regrette martèle promet demande soutient relève constate conclut
  commente confie glisse martèle plaide tranche nuance s'alarme témoigne répète déplore ironise rétorque réplique tempère résume prévoit balaie tonne assène déclarait affirmait disait ajoutait expliquait estimait déclarent affirment disent
  estiment indiquent assurent annoncent dénonce`);

/** French. */
export const frReporting = reportingWords({
  tag: 'fr',
  naming: words('surnommé surnommée baptisé baptisée dit dite dénommé dénommée opération documentaire projet intitulé'),
  publishing: words('publié publie signé signe'),
  slogans: words('slogan slogans devise mots'),
  repeats: words('fois'),
  dashSpeech: true,
  verbs: new Set([...said, ...says]),
  doubtful: words(
    'interroge réagi fait lance lancé juge jugé note noté demande demandé soutient soutenu poursuit poursuivi salué promis promet répond',
  ),
  reasons: words('pour'),
  judging: words('qualifié qualifie dénoncé accusé accuse critiqué critique salué salue évoqué évoque parlé parle'),
  phrasal: new Map([...words('appelé appelle appellent')].map((form) => [form, words('à')] as const)),
  reflexives: words("s' se"),
  hearers: words('prévenu averti assuré'),
  participles: words(
    'affirmant ajoutant précisant indiquant expliquant soulignant estimant assurant rappelant notant déclarant disant reconnaissant avertissant promettant jugeant',
  ),
  between: words(
    "a ont avait avaient aura ai avons se s' lui leur également aussi ensuite toutefois par ailleurs encore déjà notamment pourtant cependant alors néanmoins pour sa part",
  ),
  adverb: /^\p{L}{3,}ment$/u,
  contraction: /^((?:l|d|qu|n|s|c|j|m|lorsqu|puisqu|jusqu)['’])(.+)$|^(.+?)(-(?:t-)?(?:il|elle|ils|elles|on))$/iu,
  passive: words('été est sont était étaient fut'),
  sources: [['selon'], ["d'", 'après'], ['aux', 'yeux', 'de'], ['à', 'en', 'croire'], ['a', 'en', 'croire']],
  sayings: [
    'a fait savoir',
    'ont fait savoir',
    'a fait valoir',
    'a dit espérer',
    "n' a pas exclu",
    'a laissé entendre',
    'laisse entendre',
    'fait savoir',
  ].map((phrase) => phrase.split(' ')),
  that: words("que qu'"),
  complementizers: words("que qu' si pourquoi comment"),
  freeRelatives: words("que qu'"),
  pronouns: gendered({
    male: 'il -il -t-il',
    female: 'elle -elle -t-elle',
    several: 'ils elles -ils -elles -t-ils -t-elles nous',
    other: 'cela',
    any: 'on -on -t-on je vous certains beaucoup',
  }),
  relatives: words('qui que'),
  articles: gendered({ male: 'le un', female: 'la une' }),
  definites: words("le la l'"),
  indefinites: words('un une'),
  subjectMayWait: true,
  asWords: words('comme'),
  refersBack: [["c'", 'est', 'ce', "qu'"], ['ainsi']],
  openers: words('ensuite enfin puis cependant pourtant toutefois néanmoins ailleurs également aussi ainsi alors'),
  introduces: /(?:é|ée|és|ées|ant)$/u,
  insideTag: /[,?!]\s+((?:[\p{L}’']+-t-(?:il|elle|on)|\p{L}+-(?:il|elle|ils|elles|on))(?:\s\p{L}+)?)[,.]\s/u,
  expressing: words('exprimé exprime dit'),
  determiners: words(
    "le la les l' un une des du son sa ses leur leurs ce cet cette ces mon ma notre nos plusieurs certains deux trois chaque aucun",
  ),
  links: words("de du des d' à au aux en pour chez"),
  possessives: words("de du des d'"),
  adjuncts: words('à au aux dans en lors devant sur pendant après avant par via depuis'),
  agents: words('par'),
  objects: gendered({ male: 'lui eux', female: 'elle elles', several: 'leur' }),
  asides: words('ancien ancienne alors dont âgé âgée'),
  and: words('et'),
  prepositions: words(
    "à au aux de du des d' dans en sur sous pour par avec sans chez vers contre entre pendant depuis après avant lors selon devant malgré dès",
  ),
  conjunctions: words('et mais ou or donc car'),
  subordinators: words(
    "quand lorsque lorsqu' si comme alors tandis puisque puisqu' bien après avant interrogé interrogée",
  ),
  turns: words('tandis alors'),
  breaks: words("est sont était étaient sera a ont avait que qu' qui mais parce car si quand où ne n' pas"),
  titles: gendered({
    male: 'm. mm. monsieur',
    female: 'mme mlle madame',
    any: 'dr pr me général colonel président présidente ministre ambassadeur ambassadrice sénateur sénatrice',
  }),
  offices: gendered({
    male: 'président ministre ambassadeur envoyé porte-parole premier sénateur député chancelier roi secrétaire directeur chef représentant conseiller pêcheur capitaine',
    female:
      'présidente ambassadrice envoyée députée sénatrice chancelière reine directrice cheffe représentante conseillère',
    any: 'diplomate responsable maire analyste expert experte dirigeant dirigeante commissaire négociateur négociatrice',
  }),
  kinds: new Map([
    ['chef', words('président ministre premier directeur')],
    ['cheffe', words('présidente ministre directrice')],
    ['diplomate', words('ministre ambassadeur ambassadrice envoyé envoyée négociateur négociatrice')],
    ['responsable', words('ministre directeur directrice porte-parole envoyé envoyée secrétaire')],
    ['dirigeant', words('président premier chancelier ministre roi')],
    ['dirigeante', words('présidente première chancelière ministre reine')],
  ]),
  byAge: /^(?:l[’\']homme|la femme) de \d+ ans/i,
  bodies: words(
    'ministère gouvernement commission conseil parlement sénat agence bureau parti groupe armée police ambassade banque institut journal communiqué',
  ),
  bodyLinks: words("de du des d' pour sur"),
  messages: words('communiqué lettre message note tribune'),
  firstNames: gendered({
    male: 'jean pierre emmanuel françois michel louis nicolas bo ilya',
    female: 'marie anne claire sophie catherine ada nora',
  }),
  abbreviations: words('m mm dr pr me st ste av janv févr avr juil sept oct nov déc'),
  time: words(
    'lundi mardi mercredi jeudi vendredi samedi dimanche hier demain matin soir janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
  otherWeek: words("chaque jusqu' jusque"),
  weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  countries: ofCountries(
    'FR français française france DE allemand allemande RU russe russie US américain américaine GB britannique CN chinois chinoise SY syrien syrienne syrie TR turc turque IR iranien iranienne UA ukrainien ukrainienne IL israélien israélienne',
    'fr',
  ),
  sameOffice: [
    {
      printed: / ministre des affaires etrangeres | chef(?:fe)? de la diplomatie /,
      held: /foreign affairs|foreign minister|affaires etrangeres/,
    },
    { printed: / premier ministre | premiere ministre /, held: /prime minister|premier ministre/ },
    { printed: / president(?:e)? /, held: /^president/ },
  ],
  interview: /\b(?:entretien|interview)\s+(?:accordée?\s+)?(?:à|au|avec|pour)\s+(?:la |le |l['’])?/giu,
  relaying: words('rapporte rapportait rapporté indique indiquait écrit'),
  citing: ['citant', 'en citant'].map((phrase) => phrase.split(' ')),
  relay: /\b(?:citée? par|rapportée? par|relayée? par)\s+(?:la |le |l['’])?/giu,
  months: [
    ['janvier', 'janv', 'janv.'],
    ['février', 'févr', 'févr.'],
    ['mars'],
    ['avril', 'avr', 'avr.'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil', 'juil.'],
    ['août'],
    ['septembre', 'sept', 'sept.'],
    ['octobre', 'oct', 'oct.'],
    ['novembre', 'nov', 'nov.'],
    ['décembre', 'déc', 'déc.'],
  ],
  asks: words('question journaliste q'),
  answers: words('réponse r'),
  furniture: [
    /^(?:lire aussi|à lire aussi|voir aussi|partager|abonnez-vous|publicité|photo|vidéo|mots-clés)\b/i,
    /^(?:accueil|monde)(?:\s*[/>»›|]\s*\S.*)+$/i,
  ],
});
