import { type FormWords, formWords } from './form-words.ts';
import type { TongueWords } from './tongue-words.ts';
import type { Word } from './word.ts';
import type { Gender } from './gender.ts';

export type { Gender } from './gender.ts';

/**
 * The words by which a language reports what others said: what the drafting room reads with. Its `reporting.ts` fills this in.
 * Every word is in small letters.
 */
export interface ReportingWords {
  /** Its BCP 47 tag. */
  tag: string;
  /** Finite forms of verbs of saying, whose complement is what was said: `said`, `tells`. */
  verbs: ReadonlySet<string>;
  /** What stands in front of somebody who perhaps said something: `whether` Marsh said so. */
  doubting: ReadonlySet<string>;
  /** Those of them that tell what somebody thinks. */
  thinking: ReadonlySet<string>;
  /** Those of them that can also be nouns or mean something else, and need a complement to count: `claim`, `report`. */
  doubtful: ReadonlySet<string>;
  /** Verbs in two parts whose object is no speech unless it is quoted: `hat` einen Roman `geschrieben`. */
  wordless: ReadonlySet<string>;
  /** Forms that are as often nouns, behind a genitive or in front of a preposition: `calls`, `attack`. */
  nounLike: ReadonlySet<string>;
  /** Pairs of words of which the second is no verb: `united states`. */
  compounds: ReadonlySet<string>;
  /** Nouns for what somebody said, which belong to whoever said it: `Marsh's claim that`. */
  reportingNouns: ReadonlySet<string>;
  /** Words that give a thing its name or title, in front of words that nobody said: `titled`. */
  naming: ReadonlySet<string>;
  /** Verbs by which somebody gives out a text that has a title, or sends a message: `published`, `sent`. */
  publishing: ReadonlySet<string>;
  /** Participles that name an author: “Grain First” was `written` by Ada Marsh. */
  writing: ReadonlySet<string>;
  /** Nouns for what is said again and again in the same words, which follow: the `slogan` “…”, `chants` of “…”. */
  slogans: ReadonlySet<string>;
  /** Words that count how often something was said: five `times`. */
  repeats: ReadonlySet<string>;
  /** Verbs that give somebody else's words, with "as": `quoted her as saying`. */
  quoting: ReadonlySet<string>;
  /** Objects with which a verb says nothing: `claimed` lives, `observed` a minute's silence. */
  idioms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that say a feeling, with "that" behind its noun: `expressed hope that`. */
  expressing: ReadonlySet<string>;
  /** The word in front of who said so, with the verb: `as Marsh put it,`. */
  asWords: ReadonlySet<string>;
  /** Phrases at the beginning of a sentence that stand for what the one before says: Russian `об этом` сообщила Marsh. */
  refersBack: readonly (readonly string[])[];
  /** Forms of verbs by which a sentence alone tells that it is reported, behind one in which somebody speaks: German „Er `habe` gewarnt.“ */
  reportedMood: ReadonlySet<string>;
  /** What stands for the sentence before as an object: Marsh said `this` at a briefing. */
  backObjects: ReadonlySet<string>;
  /** Words with which nobody says what stands before: `denied` this, `never` said this. */
  negating: ReadonlySet<string>;
  /** Whether a verb stands second, so that its subject follows when something else comes first, as in German. */
  verbSecond: boolean;
  /** A tag inside the quotation marks without dashes: French « …, a-t-elle dit. … »; the tag is the first group. */
  insideTag?: RegExp | undefined;
  /** Whether a dash opens direct speech without quotation marks: Russian « — …, — сказала Marsh. ». */
  dashSpeech: boolean;
  /** Endings of verbs, by which one is told behind the dash of a tag: Russian « — откликается сосед ». */
  tagVerb?: RegExp | undefined;
  /** Whether a verb can stand without its subject: Spanish « También dijo que ». */
  proDrop: boolean;
  /** Words that open a sentence in front of its subject: `instead`, `meanwhile`. */
  openers: ReadonlySet<string>;
  /** Plain forms, which only a plural can be the subject of; where a language has them. */
  plainForms: ReadonlySet<string>;
  plurals?: RegExp | undefined;
  /** Words behind a participle that make it passive: `recalled for`. */
  afterPassive: ReadonlySet<string>;
  /** Verbs that say something with a particle: `called for`. */
  phrasal: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that say something without a particle too, and may have one behind whom it was said to: `forderte` ihn `auf`. */
  parted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Verbs that say to somebody what to do: `urged both sides to`. */
  urging: ReadonlySet<string>;
  /** Verbs that ask, and are answered: `asked`. */
  asking: ReadonlySet<string>;
  /** Verbs that answer `with` what they say: `responded with`. */
  answering: ReadonlySet<string>;
  /** Those of the judging verbs that say something with "as": `described it as`. */
  likening: ReadonlySet<string>;
  likeness: ReadonlySet<string>;
  /** Agencies as a language declines them, to which something is said before who says so: «сообщили ТАСС в министерстве». */
  agencies: ReadonlySet<string>;
  /** Verbs by which somebody does not say something: `declined`. */
  refusing: ReadonlySet<string>;
  /** Nouns whose being stressed says something: the `importance` of. */
  weights: ReadonlySet<string>;
  /** Verbs that say what is going to be done, in front of an infinitive: `agreed` to meet. */
  resolving: ReadonlySet<string>;
  /** The word before an infinitive, and nouns for an audience, before which it is a preposition: `to`, `reporters`. */
  infinitive: ReadonlySet<string>;
  audience: ReadonlySet<string>;
  /** Words behind a comma that turn from what was said to something else: `while`. */
  turns: ReadonlySet<string>;
  /** Those that are followed by whom it was said to: `told reporters that`. */
  hearers: ReadonlySet<string>;
  /** Verbs that name or judge: what stands between quotation marks behind them was said: `called it "a farce"`. */
  judging: ReadonlySet<string>;
  /** Words that lead from whom they judge to what is said of them: thanked Norland `for` its “patience”. */
  reasons: ReadonlySet<string>;
  /** Forms of these with which somebody says and does at once, without a quotation: the ministry `condemns` the attack. */
  performing: ReadonlySet<string>;
  /** Participles, in Spanish infinitives too, that go on with what somebody says: `noting that`, `adding`, al `recordar` que. */
  participles: ReadonlySet<string>;
  /** Words that begin what somebody did not do while speaking: `without`. */
  withoutWords: ReadonlySet<string>;
  /** Words that join a participle with a subject of its own: `with` the premier calling it a new chapter. */
  withWords: ReadonlySet<string>;
  /** Verbs that say what they are `of` or `about`: `warned of`. */
  saidOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words in front of a participle with which it goes on: `by` saying. */
  participleLeads: ReadonlySet<string>;
  /** The ending of participles that are infinitives, and need one of those in front: « al recordar ». */
  infinitiveEnding?: RegExp | undefined;
  judgingParticiples: ReadonlySet<string>;
  /** Words that may stand between a speaker and the verb: `has`, `also`, `later`. */
  between: ReadonlySet<string>;
  /** Endings of adverbs, which may stand there too. */
  adverb?: RegExp | undefined;
  /** Endings of words that begin a clause in front of the main one: `speaking`, `asked`. */
  introduces?: RegExp | undefined;
  /** Endings of participles, which go on with what is told. */
  participleEnding?: RegExp | undefined;
  /** A word of two parts, which are the first two of its groups that match: `marsh` `'s`, `qu'` `elle`. */
  contraction?: RegExp | undefined;
  /** Endings of a past tense, for verbs that no list has. */
  pastTense?: RegExp | undefined;
  /** Verbs that say nothing, before which a form that can be a noun is one: "Fuel demands rose". */
  moving?: RegExp | undefined;
  /** Endings of a past tense by which it tells who did something: Russian «заявила» is a woman. */
  genderEndings?: { female: RegExp; male: RegExp } | undefined;
  /** Pronouns with which a verb that looks passive is none, and that are passed over in front of what was said: « s’est alarmée », „sich“. */
  reflexives: ReadonlySet<string>;
  /** Participles of the past, which say something only behind one of the `auxiliaries`: ha `declarado`. */
  perfects: ReadonlySet<string>;
  /** What makes a verb of such a participle: `ha` declarado, `hat` erklärt. */
  auxiliaries: ReadonlySet<string>;
  /** Words that make a verb passive: `was told`. */
  passive: ReadonlySet<string>;
  /** Phrases that name a source in front of or behind what it says, the words of each: `according to`. */
  sources: readonly (readonly string[])[];
  /** Phrases behind a name and a comma that lead to what is said by whoever has it: « selon lequel ». */
  relativeSources: readonly (readonly string[])[];
  /** Words in front of whose view follows: « `Pour` la chercheuse Maud Lenoir, … ». */
  viewSources: ReadonlySet<string>;
  /** Words behind whoever said something: German „dem Ministerium `zufolge`“. */
  postSources: ReadonlySet<string>;
  /** Phrases in front of a verb of saying that belong to it: `went on to`. */
  goesOn: readonly (readonly string[])[];
  /** Phrases that say something when the word that leads to it follows: `made it clear` that. */
  sayings: readonly (readonly string[])[];
  /** The plain word that leads to what was said: `that`. */
  that: ReadonlySet<string>;
  /** Words that lead to what somebody calls something: `what`. */
  freeRelatives: ReadonlySet<string>;
  /** Words that begin what was said: `that`, `whether`. */
  complementizers: ReadonlySet<string>;
  /** Whether a comma alone can lead to what was said, as in German. */
  commaLeads: boolean;
  /** Whether a time or a place can stand between a verb and the subject behind it: « a déclaré lundi à Port-Ada la ministre ». */
  subjectMayWait: boolean;
  /** Where that subject begins, past what stands in front of it; the number of the token behind the verb otherwise. */
  subjectBehind?: ((tokens: readonly Word[], start: number) => number) | undefined;
  /** Endings by which a name behind an office is what it is of: Russian «посол Норландии». */
  genitiveEnding?: RegExp | undefined;
  /** Endings that names take; names that differ by them are one. */
  nameEnding?: RegExp | undefined;
  pronouns: ReadonlyMap<string, Gender>;
  /** Pronouns for nobody in particular: French « dit-`on` ». */
  impersonals: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Words that begin a noun phrase: `the`, `some`, `his`. */
  determiners: ReadonlySet<string>;
  /** The office that stands with what it is for in front of the name at a place, with words for its country, and the gender that its article tells. */
  officeInFront?:
    | ((tokens: readonly Word[], name: number) => { office: readonly string[]; gender: Gender | undefined } | undefined)
    | undefined;
  /** Where in a run of words with capitals a name begins, where other nouns have capitals too, or what an office is of stands in front. */
  nameBegins?: ((tokens: readonly Word[], from: number, length: number) => number | undefined) | undefined;
  /** Whether an infinitive with its words follows a comma, as it does in German. */
  isInfinitiveClause?: ((tokens: readonly Word[], comma: number) => boolean) | undefined;
  /** Whether a sentence tells by its verb that it is what somebody said: „Sie habe gewarnt.“ */
  isReported?: ((tokens: readonly Word[]) => boolean) | undefined;
  /** Where a phrase ends that begins with an office and goes on to who holds it, where the common rules would cut it. */
  officePhraseEnd?: ((tokens: readonly Word[], start: number) => number | undefined) | undefined;
  /** The gender that one of them tells of an office behind it: French « la ministre ». */
  articles: ReadonlyMap<string, Gender>;
  /** Those of them that mean somebody known: `the`. */
  definites: ReadonlySet<string>;
  /** Those of them that bring in somebody new: `a`, `another`. */
  indefinites: ReadonlySet<string>;
  /** Those of them that can stand for several alone: `two`, `most`. */
  counts: ReadonlySet<string>;
  /** Words that go on with a noun phrase: `of`, `for`. */
  links: ReadonlySet<string>;
  /** Those of them that make a genitive: `of`. */
  possessives: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Prepositions that begin a place, a time or a hearer behind a verb of saying: `in`, `during`. */
  adjuncts: ReadonlySet<string>;
  /** Prepositions that name who did something: `by`. */
  agents: ReadonlySet<string>;
  /** What leads to whom a message is of: a statement `by`, `from` the ministry. */
  senders: ReadonlySet<string>;
  /** Pronouns for whom something was said to: `him`. */
  objects: ReadonlyMap<string, Gender>;
  /** Words for what belongs to somebody: `his`. */
  owns: ReadonlyMap<string, Gender>;
  /** Phrases that name a source by what is theirs, the owner's place left open: `in … words`. */
  ownSources: readonly (readonly [before: string, behind: string])[];
  /** Words that begin what is set behind a name in commas: `of`, `now`, `whose`. */
  asides: ReadonlySet<string>;
  and: ReadonlySet<string>;
  conjunctions: ReadonlySet<string>;
  /** Words that begin a subordinate clause in front of the main one: `when`, `although`. */
  subordinators: ReadonlySet<string>;
  /** Common verbs with which a clause begins behind its pronoun: she `would`. */
  auxiliaryVerbs: ReadonlySet<string>;
  /** Common verbs and other words that cannot be part of a name or a noun phrase before the verb. */
  breaks: ReadonlySet<string>;
  titles: ReadonlyMap<string, Gender>;
  /** Endings of compounds that are an office: German `Außenministerin`; the office is the first group. */
  officeEnding?: RegExp | undefined;
  /** Whether a noun alone, without an article, can mean somebody named before, as in Russian. */
  isWithoutArticles: boolean;
  /** Nouns that a person is described by, and the gender they tell: `spokeswoman`, `minister`. */
  offices: ReadonlyMap<string, Gender>;
  /** Which offices a looser noun can stand for: a `diplomat` may be a minister or an envoy. */
  kinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Nouns for kin and helpers, who are not whom they are of: the `son` of Ada Marsh. */
  kin: ReadonlySet<string>;
  /** How somebody named before is told by age: `the 52-year-old`. */
  byAge?: RegExp | undefined;
  /** Nouns that an organization is described by: `ministry`, `government`. */
  bodies: ReadonlySet<string>;
  /** Words that go on with the name of a body: Ministry `of` Grain, Commission `on` the Strait. */
  bodyLinks: ReadonlySet<string>;
  /** Nouns for what carries words, and who sent it said them: `statement`, `letter`. */
  messages: ReadonlySet<string>;
  /** First names that tell a gender. */
  firstNames: ReadonlyMap<string, Gender>;
  /** Places of a text where words that mean something else are somebody's name: "Clara `May`". */
  names?: { text: string; places: ReadonlySet<number> } | undefined;
  /** Words with a full stop that ends no sentence: `mr`, `gen`. */
  abbreviations: ReadonlySet<string>;
  /** Days, months and other words of time that stand beside a verb of saying. */
  time: ReadonlySet<string>;
  /** Words for a place behind a verb of saying, which may begin what was said too: `there`. */
  places: ReadonlySet<string>;
  /** The days of the week from Monday on, and then shorter forms of them. */
  weekdays: ReadonlySet<string>;
  /** Words in front of a weekday that leave open which week is meant: `next`. */
  otherWeek: ReadonlySet<string>;
  /** Words for what belongs to a country, with its code (ISO 3166): `russian` RU. */
  countries: ReadonlyMap<string, string>;
  /** Offices as reports print them and as a speaker's file has them, folded, with a space around each word. */
  sameOffice: readonly { printed: RegExp; held: RegExp }[];
  /** What leads to whom an interview was given to: `in an interview with`. */
  interview?: RegExp | undefined;
  /** Verbs by which agencies and papers relay what others said: `reports`. */
  relaying: ReadonlySet<string>;
  /** Phrases behind a verb of saying that lead to whom it goes back to: `citing`, `with reference to`. */
  citing: readonly (readonly string[])[];
  /** What leads to whose report is relayed: `citing`. */
  relay?: RegExp | undefined;
  /** Months in the order of the year, each by its forms. */
  months: readonly (readonly string[])[];
  /** Labels of a transcript for those who ask, and for an answer without a name. */
  asks: ReadonlySet<string>;
  answers: ReadonlySet<string>;
  /** Lines above a transcript that tell that somebody's words follow: `Remarks by Ada Marsh`. */
  remarks?: RegExp | undefined;
  /** How kinds of text are told, and who speaks in them. */
  forms: FormWords;
  /** Those of kinds that few texts are of, where they are fetched for such a text. */
  seldomForms?: (() => Promise<{ default: Partial<FormWords> }>) | undefined;
  /** Labels in front of a headline: `Exclusive:`. */
  labels: ReadonlySet<string>;
  /** Headings behind which no report goes on: sources, links. */
  trailers: readonly RegExp[];
  /** Lines that no report says: navigation, sharing, hints to other articles. */
  furniture: readonly RegExp[];
  /** What the language builds in ways that English has not. */
  tongue?: TongueWords | undefined;
}

/** A language from those of its words that it has; what it lacks is empty. */
export function reportingWords(own: Partial<ReportingWords> & Pick<ReportingWords, 'tag'>): ReportingWords {
  const none: ReadonlySet<string> = new Set();
  return {
    verbs: none,
    thinking: none,
    doubting: none,
    doubtful: none,
    wordless: none,
    nounLike: none,
    compounds: none,
    reportingNouns: none,
    openers: none,
    asWords: none,
    refersBack: [],
    reportedMood: none,
    backObjects: none,
    negating: none,
    verbSecond: false,
    dashSpeech: false,
    proDrop: false,
    quoting: none,
    idioms: new Map(),
    expressing: none,
    naming: none,
    publishing: none,
    writing: none,
    slogans: none,
    repeats: none,
    plainForms: none,
    afterPassive: none,
    phrasal: new Map(),
    parted: new Map(),
    urging: none,
    asking: none,
    answering: none,
    likening: none,
    likeness: none,
    agencies: none,
    refusing: none,
    weights: none,
    resolving: none,
    infinitive: none,
    audience: none,
    turns: none,
    hearers: none,
    judging: none,
    reasons: none,
    performing: none,
    withWords: none,
    withoutWords: none,
    saidOf: new Map(),
    participleLeads: none,
    judgingParticiples: none,
    participles: none,
    between: none,
    reflexives: none,
    perfects: none,
    auxiliaries: none,
    passive: none,
    sources: [],
    relativeSources: [],
    viewSources: none,
    postSources: none,
    goesOn: [],
    sayings: [],
    that: none,
    freeRelatives: none,
    complementizers: none,
    commaLeads: false,
    subjectMayWait: false,
    pronouns: new Map(),
    impersonals: none,
    relatives: none,
    determiners: none,
    articles: new Map(),
    definites: none,
    indefinites: none,
    counts: none,
    links: none,
    possessives: none,
    adjuncts: none,
    agents: none,
    senders: none,
    objects: new Map(),
    owns: new Map(),
    ownSources: [],
    asides: none,
    and: none,
    prepositions: none,
    conjunctions: none,
    subordinators: none,
    auxiliaryVerbs: none,
    breaks: none,
    titles: new Map(),
    isWithoutArticles: false,
    offices: new Map(),
    kinds: new Map(),
    kin: none,
    bodies: none,
    bodyLinks: none,
    messages: none,
    firstNames: new Map(),
    abbreviations: none,
    time: none,
    places: none,
    weekdays: none,
    otherWeek: none,
    countries: new Map(),
    sameOffice: [],
    relaying: none,
    citing: [],
    months: [],
    asks: none,
    answers: none,
    forms: formWords({}),
    labels: none,
    trailers: [],
    furniture: [],
    ...own,
  };
}

/** Words of a text, separated by white space: `words('said says') // => Set { 'said', 'says' }` */
export function words(text: string): Set<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

/**
 * Words with the code of their country, and its name where that is one word:
 * `ofCountries('RU russian', 'en') // => Map { 'russia' => 'RU', 'russian' => 'RU' }`
 */
export function ofCountries(text: string, tag: string): Map<string, string> {
  const found = new Map<string, string>();
  const names = new Intl.DisplayNames(tag, { type: 'region' });
  let code = '';
  for (const word of words(text)) {
    if (/^[A-Z]{2}$/.test(word)) {
      code = word;
      const name = names.of(code)?.toLowerCase() ?? '';
      if (/^\p{L}+$/u.test(name)) found.set(name, code);
    } else found.set(word, code);
  }
  return found;
}

/** Codes that ISO 3166 has withdrawn, and those that stand for no country. */
const noCountry = /^(?:AN|BU|CS|DD|DY|EU|EZ|FX|HV|NH|NQ|NT|QO|RH|SU|TP|UN|VD|YD|YU|ZR|ZZ|X[^K])$/;

/** The names of every country of ISO 3166 in a language, where they are one word: `россия` RU. */
export function allCountries(tag: string): Map<string, string> {
  const letters = Array.from({ length: 26 }, (_letter, place) => String.fromCharCode(65 + place));
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const pairs = letters.flatMap((first) => letters.map((second) => first + second));
  const codes = pairs.filter((code) => !noCountry.test(code));
  const named = codes.map((code) => [names.of(code)?.toLowerCase() ?? '', code] as const);
  return new Map(named.filter(([name]) => /^\p{L}+$/u.test(name)));
}

/** Words of each gender. */
export function gendered(texts: Partial<Record<Gender, string>>): Map<string, Gender> {
  const entries = Object.entries(texts) as [Gender, string][];
  return new Map(entries.flatMap(([gender, text]) => [...words(text)].map((word) => [word, gender] as const)));
}
