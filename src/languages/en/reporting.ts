import { allCountries, gendered, ofCountries, reportingWords, words } from '../reporting/reporting-words.ts';
import { enForms } from './forms.ts';

/** Regular verbs of saying, from which their forms are made. */
const regular =
  words(`acknowledge add admit advise affirm agree allege announce answer apologise apologize appeal argue ask assert assure
      bemoan boast caution chant charge chime claim clarify comment complain concede conclude concur confirm contend continue
      counsel counter crow cry deadpan declare demand deny disagree disclose echo elaborate email emphasise emphasize
      enthuse estimate exclaim exhort explain gush highlight hint implore imply indicate inform inquire enquire insist interject intone
      joke lament maintain mention murmur muse mutter note object observe opine plead pledge post predict proclaim
      profess promise propose protest quip reason recall recite recommend recount reflect reiterate relate remark
      repeat reply report request respond retort reveal rule scream shout sigh signal snap speculate state stress
      suggest testify theorize threaten tweet underline underscore urge vent vow warn whisper wonder yell reassure`);

/** Verbs that name or judge: their object is what was said of it. */
const regularJudging =
  words(`accuse applaud attack berate blame blast brand call cast castigate characterise characterize chastise chide cite
      commend compare condemn congratulate criticise criticize decry defend demand denounce deplore deride describe
      dismiss dub express hail highlight invoke jab label lambast laud liken mock paint portray praise rail reaffirm rebuke
      refer regret reject ridicule rip salute scold slam thank tout trash underscore urge voice welcome`);

function formsOf(verb: string): { finite: string[]; participle: string } {
  const stem = verb.replace(/e$/, '');
  if (/[^aeiou]y$/.test(verb)) {
    return { finite: [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`], participle: `${verb}ing` };
  }
  const doubled = ['admit', 'concur', 'quip', 'snap', 'rip', 'jab', 'refer', 'regret', 'slam', 'dub', 'chat'].includes(
    verb,
  )
    ? verb + (verb.at(-1) ?? '')
    : stem;
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  // British: "signalled"
  const british = verb === 'signal' ? ['signalled'] : [];
  return { finite: [verb, third, `${doubled}ed`, ...british], participle: `${doubled}ing` };
}

/** Those of them that say something whatever their object: `condemned the attack`. */
const regularPerforming =
  words(`criticize criticise condemn denounce reject accuse express voice regret welcome deplore reaffirm congratulate
  thank commend applaud decry demand highlight underscore`);

/** The forms of some regular verbs that a subject can have: `finite('add') // => ['add', 'adds', 'added']` */
const finite = (verbs: string) => [...words(verbs)].flatMap((verb) => formsOf(verb).finite);

/** Those of the present: `present('add') // => ['add', 'adds']`; a noun has the same with its plural. */
const present = (verbs: string) => [...words(verbs)].flatMap((verb) => formsOf(verb).finite.slice(0, 2));

/** All of them, that in -ing too. */
const everyForm = (verbs: string) => [...finite(verbs), ...[...words(verbs)].map((verb) => formsOf(verb).participle)];

const forms = [...regular].map(formsOf);
const judgingForms = [...regularJudging].map(formsOf);
const performingForms = [...regularPerforming].map(formsOf);

/** Verbs of thinking: within what somebody says they are nobody's statement. */
const thoughts = words('thinks thought think believes believed believe knows feels felt hopes hoped');

/** English. */
export const enReporting = reportingWords({
  tag: 'en',
  forms: enForms,
  seldomForms: () => import('./seldom-forms.ts'),
  thinking: thoughts,
  kin: words(
    'son daughter wife husband widow widower mother father brother sister cousin nephew niece grandson granddaughter uncle aunt aide deputy adviser advisor assistant lawyer attorney ally friend confidant bodyguard',
  ),
  dashSpeech: true,
  verbs: new Set([
    ...words('swore said says say told tells tell wrote writes write goes went read reads forecast began begins'),
    ...words(
      'shot fired hit shoots fires pointed points point put puts made makes make spelled chimed encouraged encourages',
    ),
    ...thoughts,
    ...words('argues'),
    ...forms.flatMap(({ finite }) => finite),
  ]),
  doubtful: new Set([
    ...finite(
      'add advise agree ask boast complain continue disagree email highlight maintain mention object post reflect relate request respond signal snap underscore urge wonder',
    ),
    ...present(
      'answer chant charge comment counter cry demand joke note observe protest read reason remark repeat rule shout sigh state think tweet vent',
    ),
    ...words(
      'began begins caution claims disclose disclosed echo echoed encouraged encourages estimates feels felt forecast goes implore inform knows pledges promises recall recalled reports thought went',
    ),
  ]),
  nounLike: new Set([
    ...present(
      'answer attack brand call charge claim comment cry demand email label message pledge post promise protest remark reply report request rule shout signal state tweet voice vow',
    ),
    ...words('argument blame blast cast mock praise record ridicule slams thanks trash'),
  ]),
  compounds: new Set([
    'united states',
    'member states',
    'news reports',
    'press reports',
    'media reports',
    'phone calls',
    'phone call',
  ]),
  reportingNouns: new Set([
    ...present(
      'accusation allegation argument assertion call charge claim comment demand promise question remark statement suggestion warning',
    ),
    ...words(
      'admission advice characterization complaint contention criticism declaration description insistence message notion pledge rejection reply response view vision vow',
    ),
  ]),
  naming: words(
    'so-called operation documentary titled entitled named called dubbed nicknamed headlined captioned subtitled',
  ),
  publishing: words(
    'published publishes releases released launches launched issues issued put sent sends made makes posted posts wrote writes written penned',
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
    ['concluded', words('talks talk visit tour trip meeting conference summit session agreement pact treaty contract')],
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
    words(`additionally afterward afterwards again also besides days elsewhere even further hence hours however indeed
      instead later less likewise maybe meanwhile minutes moments more moreover nevertheless nonetheless nor now perhaps
      separately soon still then thus weeks yet`),
  plainForms: new Set(['say', 'tell', 'write', 'think', 'believe', 'hope', ...regular, ...regularJudging]),
  plurals: /s$|men$|^(?:people|police|some|many|others|both|few|several|most|all|two|three|four|five|pair|couple)$/,
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
  asking: words('asked asks wondered inquired enquired'),
  answering: new Set([...everyForm('respond reply answer counter conclude'), ...finite('retort')]),
  likening:
    words(`termed described describes describe describing characterized characterizes characterizing portrayed portrays
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
    words(`told tells tell telling informed assured reassured reminded asked asks urged advised warned warns emailed messaged
    cautioned implored warning reminding assuring informing advising`),
  reasons: words('for'),
  judging: new Set([...judgingForms.flatMap(({ finite }) => finite), 'termed']),
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
  between:
    words(`'d 's additionally again all already also always been better both did do does earlier even ever first further
      had has have herself himself however instead just later likewise long meanwhile never nevertheless nonetheless
      not now often once only recently separately simply since soon still themselves then therefore thus today too
      yesterday ’d ’s`),
  adverb: /^\p{L}{2,}ly$/u,
  introduces: /^\p{L}+(?:ing|ed)$/u,
  participleEnding: /ing$/u,
  contraction: /^(.+)(['’](?:s|d|ll|re|ve|m))$/iu,
  pastTense: /^\p{L}{2,}ed$/u,
  moving: /^(?:came|fell|grew|(?:doubl|remain|slow)ed|led|rose|went)$/u,
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
    'raised concerns',
    'raised fears',
    'raised doubts',
    'is of the view',
    'was of the view',
    'left no doubt',
  ].map((phrase) => phrase.split(' ')),
  that: words('that'),
  doubting: words('whether if'),
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
  links: words(
    'of for in at from with on to against under behind near outside inside along across around within among over about beyond',
  ),
  possessives: words('of for with against under behind'),
  adjuncts: words(
    'in on at during to via by through from after as of about with before following amid ahead alongside upon outside',
  ),
  agents: words('by'),
  senders: words('by from'),
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
  auxiliaryVerbs: words('is are was were has had have will would can could should may might must did does'),
  breaks:
    words(`ago also although are be because been being but can could did do does had has have here how if into is may might
      must not or said says should since so than that then there though until was were what when where whether which
      while why will would yet`),
  titles: gendered({
    male: 'mr. mr sir lord king prince father brother',
    female: 'mrs. mrs ms. ms miss lady queen princess madam dame sister',
    any: `adm. amb. ambassador archbishop attorney bishop capt. cardinal chairman chancellor cmdr. col. congressman
      congresswoman brig. dr dr. gen. general gov. governor hon. judge justice lt. maj. mayor minister pope premier pres.
      president prof. professor rep. representative reps. rev. secretary sen. senator sens. sgt. sheriff speaker`,
  }),
  offices: gendered({
    male: 'spokesman chairman congressman businessman councilman anchorman father husband son brother man boy king prince',
    female: `spokeswoman chairwoman congresswoman businesswoman councilwoman mother wife daughter sister woman girl queen
      princess actress`,
    any: `academic activist actor adviser advisor aide ambassador ambassador-at-large analyst attorney author billionaire
      biologist bishop candidate cardinal celebrity ceo cfo chair chancellor chemist chief colleague colonel columnist
      chairperson comedian commander commissioner comptroller coo coordinator counterpart critic delegate diplomat director
      director-general doctor economist editor engineer envoy epidemiologist executive expert fm founder friend
      general geologist governor head historian host insider inspector journalist judge king lawmaker lawyer leader
      lecturer manager mayor member mep minister mogul mp negotiator neighbor neighbour nominee officer official
      opponent organizer owner pastor physicist pm politician pollster pope predecessor premier president president-elect principal
      professor prosecutor psychologist regulator reporter representative researcher resident rival scholar scientist
      secretary secretary-general senator singer sociologist source speaker spokesperson strategist student successor
      supporter teacher veteran vice-chancellor vice-president voter writer`,
  }),
  kinds: new Map([
    ['agency', words('service agency office bureau programme program organization organisation authority')],
    ['company', words('lines airlines motors group corporation inc. ltd shipping bank energy industries')],
    ['group', words('union association council federation front movement')],
    ['head', words('president premier king queen chairman director')],
    ['pm', words('premier prime')],
    ['premier', words('minister pm')],
    ['fm', words('foreign')],
    [
      'diplomat',
      words('minister ambassador envoy negotiator secretary representative spokesman spokeswoman spokesperson'),
    ],
    ['official', words('minister secretary director spokesman spokeswoman commissioner adviser advisor chief deputy')],
    ['leader', words('president premier chancellor minister king chairman governor')],
    ['lawmaker', words('senator sen. representative rep. congressman congresswoman member deputy')],
    [
      'politician',
      words('premier chancellor senator sen. representative rep. governor gov. president minister candidate'),
    ],
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
    words(`administration agency alliance army assembly association authority bank board bureau campaign center centre club coalition
      command commission committee company congress council court delegation democrats department document embassy
      foundation fund government group herald hotel house institute international journal kremlin letter magazine memo
      military ministry mission movement nations network news newspaper office organisation organization paper
      parliament party pentagon police poll post press release report republicans senate service statement states
      study survey team times tower tribune union university village white`),
  bodyLinks: words('of for on'),
  messages:
    words(`statement letter telegram email e-mail tweet post memo message release note speech interview article editorial
    op-ed report ad video news document communique communiqué declaration readout`),
  firstNames: gendered({
    male: `aaron abdel abdullah adam adel ahmed ahmet alain alan alassane aleksandar aleksandr alexander alexei ali anders
      andrei andrej andres andrew andrzej anthony antonio arthur asif austin avigdor ban barack bashar ben benjamin
      bernard bernie bill billy binali bjorn bob bobby boris boyko brandon brian bruce bryan carl carlos charles chris
      christian christopher cyril dan daniel david dennis denys dmitri dmitry donald douglas dylan ebrahim edi edward
      ehud emmanuel enrique eric erik ethan eugene evo faisal felipe ferdinand fidel francois frank frank-walter
      friedrich fumio gabriel gary george gerald gerard giorgio giuseppe goodluck greg gregory guido hakan hans harold
      hashemi hashim hassan heiko henry hossein hugo hussein ibrahim igor ilya imran ismail ivan ivica jack jacob jair
      james janos jaroslaw jason javad javier jean jean-claude jean-marc jean-yves jeb jeff jeffrey jens jeremy jerry
      jesse jim jinping joe john johnny joko jonathan jordan jorge jose josep joseph joshua juan junichiro justin
      keith ken kenneth kevin khaled khalid kofi kyle larry lars laurent lawrence lech logan louis luigi luis luiz
      macky marco mario mark matteo matthew mauricio mevlut michael michel miguel mike mikhail milos miroslav mitt
      mohamed mohammad mohammed muhammad muhammadu nabih naftali narendra nathan nawaz nelson nicholas nicolas nikolai
      nils noah olaf oleg omar paolo patrick paul pavel pedro peter petr petro philip pierre prayut radoslaw rafael
      rajnath ralph randy raul raymond recep richard rick riyad robert rodrigo roger roman ronald roy russell ryan
      saad salman samuel scott sean sebastian sergei sergey sergio shimon shinzo sigmar silvio stefan stephen steve
      steven taro ted terry thabo thomas tim timothy tom tomas tyler uhuru viktor vincent vladimir volodymyr walid
      walter william yair yoshihide yuri yusuf zachary`,
    female: `abigail aisha alexis alice amanda amber amina amy andrea angela ann anna annegret annika ashley astrid aung
      barbara beata benazir betty beverly biljana brenda brittany carly carol carolyn catherine charlotte chelsea
      cheryl christina christine condoleezza cristina cynthia dalia danielle darya debbie deborah debra denise diana
      diane dilma donna doris dorothy ekaterina elena elizabeth ellen emily emma erna evelyn ewa fatima fatma federica
      frances freya gloria golda grace hanan hannah harriet heather helen hillary huma indira ingrid ingrida irina
      isabella ivana ivanka jacqueline janet janice jean jelena jennifer jessica joan joyce judith judy julie kaja
      karen katherine kathleen kathryn katrin kayla kelly kimberly kolinda kristalina ksenia laura lauren leila linda
      lisa loretta lori lyudmila madeleine madison margaret maria marie marilyn marine martha mary megan melania
      melissa meral mette michelle najat nancy natalia natalie nicola nicole nikki noor olga olivia pamela patricia
      priti rachel rebecca ruth samantha sandra sanna sara sarah segolene sharon shirley sigrid sonia sophia stephanie
      susan tansu tatyana teresa theresa tzipi ursula valentina vesna victoria virginia yekaterina yulia yuriko yvette
      zuzana`,
  }),
  abbreviations:
    words(`adm amb approx apr ariz ark aug brig calif capt cmdr co col colo conn corp dec del dept dr etc feb fla ga gen gov hon
      ill inc ind jan jr jul jun kan ky la lt ltd maj mar mass md mich minn miss mo mont mr mrs ms neb nev no nov oct
      okla ore pa prof rep reps rev sen sens sep sept sgt sr st tenn tex univ va vs vt wash wis wyo`),
  time: words(`afternoon afterward afterwards apr. april aug. august dec. december earlier early evening feb. february friday
      here jan. january july june last late later mar. march may monday month morning next night nov. november oct.
      october recently saturday sept. september sunday this thursday today tomorrow tonight tuesday wednesday week
      year yesterday`),
  otherWeek: words('next last every each coming previous until till'),
  places: words('there here'),
  weekdays: words(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun`,
  ),
  countries: new Map([
    // Kenya, Kenyan; Iraq, Iraqi; Brazil, Brazilian; Uzbekistan, Uzbek: what is no word is in no report.
    ...[...allCountries('en')].flatMap(([name, code]) =>
      [name, `${name}n`, `${name}i`, `${name}ian`, name.replace(/i?stan$/, '')].map((word) => [word, code] as const),
    ),
    ...ofCountries(
      `AR argentine argentinian AZ azeri BY belarusian BE belgian BA bosnian CA canadian CL chilean CN chinese CY
      cypriot CZ czech DK danish FI finnish FR french DE german GR greek HU hungarian IS icelandic IE irish IT
      italian JP japanese KZ kazakhstani LB lebanese MX mexican ME montenegrin MA moroccan NL dutch NZ zealand NO
      norwegian PS palestinian PE peruvian PH philippine filipino PL polish PT portuguese SA saudi SG
      singaporean SK slovak SO somali KR korean ES spanish SD sudanese SE swedish CH swiss TH thai TR turkish
      turkey UA ukrainian AE emirati GB british britain uk US american us VN vietnamese`,
      'en',
    ),
  ]),
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
  labels: words(
    'readout exclusive breaking update analysis factbox explainer urgent watch opinion lead release sheet date',
  ),
  trailers: [
    /^(?:=+\s*)?(?:sources?|references|external links|further reading|related (?:news|articles|stories))\s*=*$/i,
  ],
  asks: words('question q reporter journalist correspondent moderator interviewer follow-up'),
  remarks: /\b(?:remarks|speech|address|transcript)\b/i,
  answers: words('answer a'),
  furniture: [
    /^[[(]\s*(?:photo|image|file photo|picture|video|caption)\b/i,
    // "(AP Photo/Ada Marsh)", "[File: Ada Marsh/Reuters]", "… Photo: Ada Marsh"
    /[([](?:\w+ )?(?:photo|image|picture|file|getty|handout)\b[^()[\]]{0,60}[)\]]\.?$/i,
    /^.{0,300}(?: photo: |reuters\/).{0,90}$/i,
    /^(?:all|latest|more|top|world|related) (?:news|stories|headlines)$/i,
    /^(?:home|menu|search|subscribe|sign in|log in|advertisement|share|tweet|print|e-?mail|comments?|newsletter)\b.{0,40}$/i,
    /^(?:read (?:also|more|next|it later)|see also|also read|related(?: (?:articles?|stories))?|more on this|watch|photo|image|file photo|picture|video|tags?|topics?|source|follow us|share this|updated|published|listen)\s*:/i,
    /^(?:read (?:also|more)|see also|follow us|share this|sign up|click here|all rights reserved|copyright)\b/i,
    /^(?:©|\(c\)\s)/i,
    /^By(?: \p{Lu}[\p{L}.'-]+){2,4}$/u,
    /^(?:home|news|world|politics)\s*[/>»›|]\s*\S.*$/i,
  ],
});

export default enReporting;
