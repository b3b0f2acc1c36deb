import { gendered, ofCountries, reportingWords, words } from '../reporting-words.ts';
import { enForms } from './forms.ts';

/** Regular verbs of saying, from which their forms are made. */
const regular =
  words(`appeal plead threaten apologize apologise add note announce argue suggest acknowledge explain tweet declare claim insist warn state assert
  contend maintain concede confirm disclose reveal mention observe remark comment respond answer recount recall relate
  reiterate stress emphasize emphasise underscore underline predict promise pledge propose vow recommend advise urge caution
  allege charge complain conclude continue counter joke lament proclaim profess protest recite request retort shout
  whisper yell email post admit quip report ask repeat object counsel muse opine gush boast exclaim
  interject chime chant scream demand assure inform indicate reason elaborate rule clarify testify deny reply imply crow
  snap reflect speculate inquire wonder caution exhort implore enthuse hint deadpan bemoan intone
  echo vent theorize estimate disagree agree signal cry sigh murmur mutter warn`);

/** Verbs that name or judge: their object is what was said of it. */
const regularJudging =
  words(`urge demand call describe label denounce dismiss blast slam condemn criticize criticise praise hail
  characterize characterise refer accuse mock deride brand dub decry ridicule lambast attack cite rail blame portray
  express voice regret welcome deplore reaffirm congratulate reject cast paint compare liken invoke tout defend rip trash jab
  thank commend applaud laud salute rebuke chide chastise scold berate castigate`);

function formsOf(verb: string): { finite: string[]; participle: string } {
  const stem = verb.replace(/e$/, '');
  if (/[^aeiou]y$/.test(verb)) {
    return { finite: [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`], participle: `${verb}ing` };
  }
  const doubled = ['admit', 'quip', 'snap', 'rip', 'jab', 'refer', 'slam', 'dub', 'chat'].includes(verb)
    ? verb + (verb.at(-1) ?? '')
    : stem;
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return { finite: [verb, third, `${doubled}ed`], participle: `${doubled}ing` };
}

/** Those of them that say something whatever their object: `condemned the attack`. */
const regularPerforming =
  words(`criticize criticise condemn denounce reject accuse express voice regret welcome deplore reaffirm congratulate
  thank commend applaud decry demand`);

const forms = [...regular].map(formsOf);
const judgingForms = [...regularJudging].map(formsOf);
const performingForms = [...regularPerforming].map(formsOf);

/** English. */
export const enReporting = reportingWords({
  tag: 'en',
  forms: enForms,
  kin: words(
    'son daughter wife husband widow widower mother father brother sister cousin nephew niece grandson granddaughter uncle aunt aide adviser advisor assistant lawyer attorney ally friend confidant bodyguard',
  ),
  dashSpeech: true,
  verbs: new Set([
    ...words('swore said says say told tells tell wrote writes write goes went read reads swore forecast began begins'),
    ...words(
      'shot fired hit shoots fires pointed points point put puts made makes make spelled chimed encouraged encourages',
    ),
    ...words('thinks thought think believes believed believe knows feels felt hopes hoped argues'),
    ...forms.flatMap(({ finite }) => finite),
  ]),
  doubtful:
    words(`rule rules encouraged encourages goes went read reads began begins thinks thought think knows feels felt
    forecast note notes state states claims reports remark remarks comment comments answer answers charge
    charges counter counters object objects post posts posted email emails emailed demand demands
    promises pledges request requests requested recall protest protests advise advises advised
    urge urges urged reason reasons estimates signal signals signaled sigh sighs reflect reflects reflected
    chant chants continue continues echo echoed ask asks asked shout shouts caution joke jokes boast boasts tweet
    tweets cry cries snap snaps snapped mention mentions mentioned maintain maintains
    maintained vent underscore underscores underscored answer observe observes relate relates related repeat repeats
    inform complain complains complained boasted agree agrees agreed disagree disagrees disagreed wonder wonders wondered
    implore vents object objected disclosed disclose recalled added add adds responded respond responds continued`),
  nounLike:
    words(`rule rules attack attacks call calls blame praise report reports demand demands claim claims remark remarks promise
    promises state states charge charges comment comments message messages post posts tweet tweets email emails answer
    answers protest protests request requests reply replies record vow vows pledge pledges blast trash slams ridicule mock
    voice voices cast thanks labels label brand brands signal signals cry cries shout shouts argument`),
  compounds: new Set(['united states', 'member states', 'news reports', 'press reports', 'phone calls', 'phone call']),
  reportingNouns: words(`claim claims call calls remark remarks warning warnings rejection description demand demands
    argument arguments assertion assertions promise promises pledge statement statements comment comments insistence
    criticism suggestion suggestions view contention declaration question questions complaint accusation accusations
    admission allegation allegations response reply advice message declaration characterization vow vision notion`),
  naming: words(
    'so-called operation documentary titled entitled named called dubbed nicknamed headlined captioned subtitled',
  ),
  publishing: words(
    'published publishes released releases launched launches issued issues wrote writes written penned',
  ),
  writing: words('written penned published'),
  slogans: words('slogan slogans motto mantra chant chants phrase watchword catchphrase'),
  withoutWords: words('without'),
  repeats: words('times twice'),
  quoting: words('quoted quotes cited cites'),
  idioms: new Map([
    ['claimed', words('life lives victims')],
    ['claims', words('life lives')],
    ['claiming', words('life lives')],
    ['observed', words('minute moment silence')],
    ['observe', words('minute moment silence')],
    ['warning', words('shots shot sign signs signal signals system systems label labels')],
    ['answering', words('question questions reporter reporters')],
    ['responding', words('question questions query')],
    ['explaining', words('vote votes position')],
    ['asked', words('named identified')],
    ['declared', words('open closed')],
  ]),
  expressing: words(
    'expressed expresses expressing voiced voices voicing conveyed conveys conveying reiterated reaffirmed',
  ),
  asWords: words('as'),
  backObjects: words('this'),
  negating: words(
    'deny denies denied denying dispute disputes disputed refute refutes refuted question questions questioned not never nobody no none neither nor',
  ),
  openers:
    words(`instead then meanwhile however even likewise indeed soon also still yet later now again further moreover
    nonetheless nevertheless nor thus hence afterward afterwards elsewhere separately additionally besides perhaps maybe
    more hours minutes days weeks moments maybe`),
  plainForms: new Set(['say', 'tell', 'write', 'think', 'believe', 'hope', ...regular, ...regularJudging]),
  plurals:
    /s$|^(?:people|police|men|women|some|many|others|both|few|several|most|all|two|three|four|five|pair|couple)$/,
  afterPassive: words('by for as from into toward towards with'),
  phrasal: new Map(
    Object.entries({
      'called calls call calling': 'for on upon',
      'appealed appeals appealing': 'to for',
      'pleaded pleads pleading': 'with for',
      'threatened threatens threatening': 'to',
      'appeal plead threaten': '',
      'apologized apologised apologizes apologises apologize apologise apologizing apologising': 'for to',
      'pointed points point': 'out',
      'shot fired hit shoots fires': 'back',
      'put puts': 'it',
      'made makes make': 'clear',
      'spelled chimed': 'out in',
    }).flatMap(([forms, particles]) => [...words(forms)].map((form) => [form, words(particles)] as const)),
  ),
  urging: words(`urged urges urge urging asked asks ask asking called calls call calling implored encouraged encourages
    encouraging pressed pressing advised advises advising exhorted ordered orders instructed instructs demanded invited
    invites requested`),
  asking: words('asked asks wondered inquired'),
  answering:
    words(`respond responds responded responding reply replies replied replying answer answers answered answering
    counter counters countered countering retort retorts retorted conclude concludes concluded concluding`),
  likening: words(`described describes describe describing characterized characterizes characterizing portrayed portrays
    portraying`),
  likeness: words('as'),
  refusing: words('declined declines refused refuses'),
  weights: words('importance need necessity significance urgency value role'),
  resolving: words('agree agrees agreed'),
  infinitive: words('to'),
  audience: words(
    'reporters journalists supporters lawmakers voters viewers members people employees those them him her us me',
  ),
  turns: words('while whereas whose'),
  hearers:
    words(`told tells tell telling informed assured reminded asked asks urged advised warned warns emailed messaged
    cautioned implored warning telling reminding assuring informing advising`),
  reasons: words('for'),
  judging: new Set(judgingForms.flatMap(({ finite }) => finite)),
  withWords: words('with'),
  saidOf: new Map(
    Object.entries({
      'warn warns warned warning': 'of about against',
      'ruled rules rule ruling': 'out',
      'caution cautions cautioned cautioning': 'against',
      'hint hints hinted hinting': 'at',
    }).flatMap(([forms, behind]) => [...words(forms)].map((form) => [form, words(behind)] as const)),
  ),
  participleLeads: words('by as while and before after'),
  performing: new Set(performingForms.flatMap(({ finite }) => finite)),
  judgingParticiples: new Set(judgingForms.map(({ participle }) => participle)),
  participles: new Set([
    ...words('saying telling writing swearing'),
    ...forms.map(({ participle }) => participle),
    ...judgingForms.map(({ participle }) => participle),
  ]),
  between: words(`has have had also later then recently once again now did does do just
    still even never always first already since all both often simply not have been ever long himself herself
    themselves only soon yesterday today earlier meanwhile further likewise separately additionally instead nevertheless
    nonetheless however since 's ’s 'd ’d thus therefore too better`),
  adverb: /^\p{L}{2,}ly$/u,
  introduces: /^\p{L}+(?:ing|ed)$/u,
  participleEnding: /ing$/u,
  contraction: /^(.+)(['’](?:s|d|ll|re|ve|m))$/iu,
  pastTense: /^\p{L}{2,}ed$/u,
  passive: words('was were is are be been being gets got get'),
  sources: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'told', 'by'],
  ],
  goesOn: [
    ['went', 'on', 'to'],
    ['goes', 'on', 'to'],
    ['go', 'on', 'to'],
  ],
  sayings: [
    'made it clear',
    'makes it clear',
    'make it clear',
    'made clear',
    'did not rule out',
    'does not rule out',
    'do not rule out',
    'not ruled out',
    'drew attention to the fact',
    'draws attention to the fact',
    'pointed to the fact',
    'is confident',
    'was confident',
    'are confident',
    'is convinced',
    'was convinced',
    'are convinced',
    'let it be known',
    'left no doubt',
  ].map((phrase) => phrase.split(' ')),
  that: words('that'),
  freeRelatives: words('what which'),
  complementizers: words('that whether if why how what who where when'),
  pronouns: gendered({
    male: 'he',
    female: 'she',
    several: 'they we',
    other: 'it',
    any: 'i you one others some many another several both',
  }),
  relatives: words('who which'),
  counts: words('no two three four five all both several many some most few'),
  definites: words('the'),
  indefinites: words('a an one another'),
  determiners: words(`the a an his her their its our my this that these those some many several most both another
    one two three four five all any each other every few no such`),
  links: words('of for in at from with on to against under behind'),
  possessives: words('of for with against under behind'),
  adjuncts: words(
    'in on at during to via by through from after as of about with before following amid ahead alongside upon outside',
  ),
  agents: words('by'),
  objects: gendered({ male: 'him', female: 'her', several: 'them us', other: 'it', any: 'me you' }),
  owns: gendered({ male: 'his', female: 'her', several: 'their', other: 'its' }),
  ownSources: [
    ['in', 'words'],
    ['in', 'view'],
    ['in', 'opinion'],
    ['by', 'account'],
  ],
  asides: words('of from then now also whose himself herself jr jr. sr sr.'),
  and: words('and'),
  prepositions:
    words(`in on at to of for from by with during after before through via over about against amid among into
    since until as under within without between outside inside behind despite toward upon across per like near`),
  conjunctions: words('and but or so yet'),
  subordinators: words(`when while as if after before because although though since until once where whereas unless`),
  auxiliaryVerbs: words('is are was were has had have will would can could should may might must did does does'),
  breaks: words(`is are was were be been being has have had do does did will would can could may might must should
    that which because but if than then when while so not said says where why how whether though although since
    ago there here what into also yet or until`),
  titles: gendered({
    male: 'mr. mr sir lord king prince father brother',
    female: 'mrs. mrs ms. ms miss lady queen princess madam dame sister',
    any: `dr. dr prof. sen. sens. rep. reps. gov. gen. lt. col. maj. sgt. capt. cmdr. adm. rev. hon. amb. pres. senator
      representative governor general president congressman congresswoman secretary ambassador mayor chairman minister
      chancellor judge justice attorney professor pope bishop cardinal archbishop sheriff premier speaker`,
  }),
  offices: gendered({
    male: 'spokesman chairman congressman businessman councilman anchorman father husband son brother man boy king prince',
    female: `spokeswoman chairwoman congresswoman businesswoman councilwoman mother wife daughter sister woman girl queen
      princess actress`,
    any: `spokesperson minister president secretary senator governor mayor diplomat ambassador envoy leader official
      chief head director chair representative lawmaker candidate nominee chancellor premier commander general colonel
      professor analyst expert strategist adviser advisor aide lawyer attorney judge prosecutor writer author journalist
      reporter host editor columnist economist historian researcher scientist inspector comptroller regulator biologist
      physicist chemist engineer geologist sociologist psychologist epidemiologist scholar lecturer academic doctor activist organizer supporter
      critic voter politician commissioner coordinator negotiator delegate member founder executive owner manager
      officer source insider pollster billionaire mogul celebrity singer actor comedian teacher student resident
      neighbor neighbour friend colleague secretary-general vice-president vice-chancellor ambassador-at-large director-general
      pm fm mp mep ceo cfo coo spokesperson principal counterpart rival opponent predecessor successor veteran speaker pastor
      bishop pope cardinal king`,
  }),
  kinds: new Map([
    ['agency', words('service agency office bureau programme program organization organisation authority')],
    ['company', words('lines airlines motors group corporation inc. ltd shipping bank energy industries')],
    ['group', words('union association council federation front movement')],
    ['head', words('president premier king queen chairman director')],
    ['pm', words('premier prime')],
    ['premier', words('minister pm')],
    ['fm', words('foreign')],
    ['diplomat', words('minister ambassador envoy negotiator secretary representative')],
    ['official', words('minister secretary director spokesman spokeswoman commissioner adviser advisor chief deputy')],
    ['leader', words('president premier chancellor minister king chairman governor')],
    ['lawmaker', words('senator sen. representative rep. congressman congresswoman member deputy')],
    ['politician', words('senator sen. representative rep. governor gov. president minister candidate')],
    ['candidate', words('nominee front-runner frontrunner hopeful contender')],
    ['nominee', words('candidate')],
    ['senator', words('sen.')],
    ['governor', words('gov.')],
    ['representative', words('rep.')],
    ['general', words('gen.')],
    ['congressman', words('rep.')],
    ['congresswoman', words('rep.')],
    ['executive', words('chief president chairman director founder')],
    ['envoy', words('ambassador negotiator')],
    ['spokesperson', words('spokesman spokeswoman secretary')],
  ]),
  byAge: /^the \d+[-‑ ]year[-‑ ]old/i,
  bodies:
    words(`assembly times post news journal tribune herald press states nations house institute council union democrats republicans ministry government department office administration committee commission council parliament congress
    senate house agency bureau party campaign company group organization organisation union association court police
    embassy mission delegation bank fund institute university newspaper paper magazine network white kremlin
    pentagon board statement report study survey poll release document letter memo army military command alliance
    coalition movement foundation tower hotel village international center centre club team service`),
  bodyLinks: words('of for on'),
  messages: words(`statement letter email e-mail tweet post memo message release note speech interview article editorial
    op-ed report ad video news document communique communiqué declaration readout`),
  firstNames: gendered({
    male: `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark
      donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary
      nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond
      jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy
      christian keith roger terry austin sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce
      logan billy joe alan juan ralph roy eugene randy vincent russell louis philip bobby johnny bernie ted bill mitt
      marco jeb ben barack vladimir sergey sergei dmitry ivan mike chris steve tim jim tom dan greg jeff rick bob ken
      ahmed mohammed muhammad mohamed ali hassan hussein ibrahim omar bashar recep francois emmanuel jean pierre hans
      kofi ban antonio boris dmitri igor oleg pavel alexei aleksandr volodymyr petro roman denys josep charles olaf friedrich
      frank-walter heiko sigmar guido emmanuel laurent bernard alain nicolas gerard giuseppe matteo paolo luigi silvio mario sergio
      giorgio lars jens anders erik nils bjorn mark  jean-claude jean-yves jean-marc donald stefan sebastian alexander viktor
      janos andrzej radoslaw lech jaroslaw miroslav tomas petr milos andrej boyko aleksandar ivica hashim edi mevlut ahmet abdullah
      binali hakan yusuf khalid khaled faisal salman adel walid riyad saad nabih hossein mohammad javad hashemi ebrahim ismail
      benjamin naftali yair avigdor ehud shimon narendra rajnath imran nawaz  asif shinzo taro fumio yoshihide junichiro 
      jinping       prayut joko rodrigo ferdinand cyril jacob thabo paul nelson uhuru william
      muhammadu goodluck kofi macky alassane abdel evo nicolas hugo rafael mauricio jair luiz michel enrique andres felipe
      viktor mikhail nikolai andrei yuri luis carlos ilya jorge miguel javier pedro fidel hugo raul`,
    female: `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra
      ashley kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia
      kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel
      carolyn janet catherine maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina
      joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn
      janice jean abigail alice judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana
      natalie brittany charlotte marie kayla alexis lori hillary carly ivanka melania chelsea elena fatima olga
      tatyana natalia irina ksenia yekaterina ekaterina valentina lyudmila yulia darya angela annegret ursula christine segolene
      marine najat emma margaret theresa nicola harriet yvette priti sanna katrin erna mette kaja ingrida dalia beata ewa zuzana
      ivana jelena vesna kolinda biljana tansu meral aisha fatma amina leila noor hanan tzipi golda indira sonia benazir 
      aung   yuriko  ellen joyce dilma cristina michelle laura astrid ingrid freya sigrid annika kristalina nikki condoleezza madeleine loretta huma debbie ursula federica`,
  }),
  abbreviations:
    words(`mr mrs ms dr prof sen sens rep reps gov gen lt col maj sgt capt cmdr adm rev hon amb st jr sr inc
    corp co ltd vs etc no jan feb mar apr jun jul aug sept sep oct nov dec mass calif fla conn ariz ark colo del ga ill
    ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo approx dept univ`),
  time: words(`monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow later earlier
    recently january february march april may june july august september october november december jan. feb. mar. apr.
    aug. sept. oct. nov. dec. last this next week month year morning afternoon evening night afterward afterwards
    early late here`),
  otherWeek: words('next last every each coming previous until till'),
  places: words('there here'),
  weekdays: words(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
  ),
  countries: ofCountries(
    `AF afghan AL albanian DZ algerian AR argentine argentinian AM armenian AU australian AT austrian AZ
    azerbaijani azeri BH bahraini BY belarusian BE belgian BA bosnian BR brazilian BG bulgarian KH cambodian CA canadian CL
    chilean CN chinese china CO colombian HR croatian CU cuban CY cypriot CZ czech DK danish EG egyptian EE estonian ET
    ethiopian FI finnish FR french france GE georgian DE german germany GR greek HU hungarian IS icelandic IN indian india ID
    indonesian IR iranian iran IQ iraqi IE irish IL israeli IT italian JP japanese JO jordanian KZ kazakh kazakhstani KE kenyan
    KW kuwaiti KG kyrgyz LV latvian LB lebanese LY libyan LT lithuanian MY malaysian MX mexican MD moldovan MN mongolian ME
    montenegrin MA moroccan NL dutch NZ zealand NG nigerian NO norwegian OM omani PK pakistani PS palestinian PE peruvian PH
    philippine filipino PL polish PT portuguese QA qatari RO romanian RU russian russia russias SA saudi RS serbian SG
    singaporean SK slovak SI slovenian SO somali KR korean ES spanish SD sudanese SE swedish CH swiss SY syrian syria TJ tajik TH
    thai TN tunisian TR turkish turkey TM turkmen UA ukrainian ukraine AE emirati GB british britain britains uk US american us
    americas UZ uzbek VE venezuelan VN vietnamese YE yemeni`,
    'en',
  ),
  sameOffice: [
    {
      printed: / foreign minister | top diplomat | minister of foreign affairs | chief diplomat /,
      held: /foreign affairs|foreign minister|foreign secretary/,
    },
    { printed: / foreign secretary /, held: /foreign secretary|foreign affairs/ },
    { printed: / secretary of state /, held: /secretary of state/ },
    { printed: / defen[cs]e (?:minister|secretary) /, held: /defen[cs]e/ },
    { printed: / prime minister | premier /, held: /prime minister|premier/ },
    { printed: / chancellor /, held: /chancellor/ },
    {
      printed:
        / (?:un|united nations) (?:ambassador|envoy) | ambassador to the (?:un|united nations) | permanent representative /,
      held: /permanent representative|ambassador/,
    },
    { printed: / spokes(?:man|woman|person) | press secretary /, held: /press secretary|spokes/ },
    { printed: / president | leader | head of state /, held: /^president$|^president of|^king$/ },
    { printed: / king /, held: /king/ },
  ],
  interview: /\b(?:(?:interview(?:ed)?|conversation|talk) (?:with|to|by|for|on)|told) (?:the )?/giu,
  relaying: words('report reports reported reporting relay relays relayed'),
  citing: ['citing', 'quoting', 'with reference to', 'referring to'].map((phrase) => phrase.split(' ')),
  relay: /\b(?:citing|quoted by|cited by|reported by|relayed by) (?:the )?/giu,
  months: [
    ['january', 'jan', 'jan.'],
    ['february', 'feb', 'feb.'],
    ['march', 'mar', 'mar.'],
    ['april', 'apr', 'apr.'],
    ['may'],
    ['june', 'jun', 'jun.'],
    ['july', 'jul', 'jul.'],
    ['august', 'aug', 'aug.'],
    ['september', 'sept', 'sept.', 'sep', 'sep.'],
    ['october', 'oct', 'oct.'],
    ['november', 'nov', 'nov.'],
    ['december', 'dec', 'dec.'],
  ],
  labels: words('exclusive breaking update analysis factbox explainer urgent watch opinion lead'),
  trailers: [
    /^(?:=+\s*)?(?:sources?|references|external links|further reading|related (?:news|articles|stories))\s*=*$/i,
  ],
  asks: words('question q reporter journalist correspondent moderator interviewer follow-up'),
  remarks: /\b(?:remarks|speech|address|transcript)\b/i,
  answers: words('answer a'),
  furniture: [
    /^[[(]\s*(?:photo|image|file photo|picture|video|caption)\b/i,
    /\((?:photo|image|picture|file photo) (?:by|credit|courtesy)[^)]*\)\.?$/i,
    /^(?:all|latest|more|top|world|related) (?:news|stories|headlines)$/i,
    /^(?:home|menu|search|subscribe|sign in|log in|advertisement|share|tweet|print|e-?mail|comments?|newsletter)\b.{0,40}$/i,
    /^(?:read (?:also|more|next|it later)|see also|also read|related(?: (?:articles?|stories))?|more on this|watch|photo|image|file photo|picture|video|tags?|topics?|source|follow us|share this|updated|published|listen)\s*:/i,
    /^(?:read (?:also|more)|see also|follow us|share this|sign up|click here|all rights reserved|copyright)\b/i,
    /^(?:©|\(c\)\s)/i,
    /^(?:home|news|world|politics)\s*[/>»›|]\s*\S.*$/i,
  ],
});

export default enReporting;
