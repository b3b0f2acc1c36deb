/** Everything the interface says, in one language: its `interface.ts` fills this in. */
export interface InterfaceWords {
  /** Its BCP 47 tag. */
  tag: string;
  /** The locale by which dates and numbers are written. */
  locale: string;
  direction: 'ltr' | 'rtl';
  navigation: {
    skip: string;
    site: string;
    timeline: string;
    speakers: string;
    topics: string;
    compare: string;
    charts: string;
    about: string;
    coverage: string;
    search: string;
    years: string;
    languages: string;
  };
  /** Counts, with the noun in the right number. */
  statements(count: number): string;
  speakers(count: number): string;
  topics(count: number): string;
  /** Of a collection without a statement; a link to the page to add an entry follows. */
  nothingYet: string;
  /** At the end of an entry. */
  readOn: { title: string; earlier: string; later: string; sameDay: string };
  /** The page on which a reader arrives, and those of the themes it leads to. */
  landing: {
    /** Opens the rest of a list of names. */
    more(count: number): string;
    /** What the collection holds, in sentences; no `parties` where nobody speaks for any, and `topics` as a list. */
    summary(holds: LandingSummary): string;
    /** In front of queries that find something. */
    examples: string;
    themes: string;
    speakers: string;
    topics: string;
  };
  timeline: {
    /** How much of each entry is shown. */
    look: string;
    headlines: string;
    full: string;
    /** Opens the statements of an entry behind its first. */
    more(statements: number): string;
    /** A stretch of time in which nothing is recorded. */
    gap(length: string): string;
    /** How many of a bar's statements the filters leave. */
    share(part: number, whole: string): string;
  };
  mode: { direct: string; indirect: string; mixed: string };
  /** What stands beside the names of an attribution, and a status beside a statement wherever it stands. */
  said: {
    /** Several speakers in one voice. */
    together: string;
    onBehalf(names: string): string;
    /** Who belongs to the group that said it. */
    members(names: string): string;
    /** The source does not say who the speaker is. */
    unnamed: string;
    /** What parts two remarks of a line. */
    comma: string;
    status: Record<'corrected' | 'disputed' | 'withdrawn', string>;
  };
  /** What a statement is to another one, said of this one (`to`) and of the other (`from`); the other's name stands behind it. */
  relations: {
    title: string;
    kinds: Record<
      'answers' | 'quotes' | 'repeats' | 'denies' | 'corrects' | 'supersedes' | 'translates',
      { to: string; from: string }
    >;
    /** Opens the words of the other statement. */
    words: string;
    byEditors: string;
  };
  modeExplained: { direct: string; indirect: string; mixed: string };
  hop: {
    interviewer(name: string): string;
    outlet(name: string): string;
    translator(name: string): string;
    agency(name: string): string;
  };
  reportedBy(publisher: string, date: string | undefined): string;
  /** A statement as a note cites it, in the order and with the signs of the language. */
  citation(parts: Record<'who' | 'when' | 'mode' | 'chain' | 'title' | 'archive' | 'address', string>): string;
  /** `rest` leads from the beginning of a long statement to the whole. */
  statement: { link: string; cite: string; source: string; rest: string; printedAs(name: string): string };
  /** How a statement is cited elsewhere. */
  cite: {
    /** The title of the page with those of an entry. */
    page(title: string): string;
    /** Which state of an entry is cited, within a citation. */
    edition(id: string): string;
    /** When the reader read it, within a citation. */
    accessed(day: string): string;
    /** Stands, in brackets, for a day that nobody knows yet. */
    noDay: string;
    noDayNote(place: string): string;
    editionNote: string;
    /** Gives all forms as a file that is packed. */
    packed: string;
    copy: string;
    copyLink: string;
    copyQuotation: string;
    copied: string;
    /** Offers those of many statements as a file. */
    bibliography: string;
    /** Offers HTML that shows a statement or a position on the page of somebody else. */
    embed: string;
  };
  role(role: string, organization: string | undefined): string;
  roleBounds(from: string | undefined, to: string | undefined): string;
  article: {
    kind: Record<
      'interview' | 'speech' | 'press-conference' | 'statement' | 'article' | 'letter' | 'post' | 'talks',
      string
    >;
    addressee: string;
    spokenIn: string;
    document: string;
    pages: string;
    media: string;
    /** Further sources of the same words. */
    also: string;
    note: string;
    filedFrom: string;
    place: string;
    source: string;
    reportedBy: string;
    form: string;
    issued: string;
    accessed: string;
    archivedCopy: string;
    noAddress: string;
    language: string;
    translation: Record<'official' | 'agency' | 'project' | 'machine', string>;
    translationLabel: string;
    status: Record<'corrected' | 'disputed' | 'withdrawn', string>;
    corrections: string;
    /** For whoever sees a mistake: to tell it, or to mend it. */
    fault: { title: string; tell: string; mend: string };
  };
  /** The other publishers of the same words, on the ladder. */
  alsoBy(names: string): string;
  /** Countries and organizations that are spoken for. */
  party: {
    title: string;
    lede: string;
    none: string;
    /** Heads the list of those who spoke for it. */
    spokespeople: string;
    count(parties: number): string;
    countries: string;
    organizations: string;
    /** One of them: what a field or a column holds. */
    one: string;
    byCountry: string;
    /** Whom a speaker speaks for: the names stand behind it. */
    speaksFor: string;
    /** Leads to what an organization or a state said as a speaker of its own. */
    ownName: string;
    matrix: { title: string; lede: string };
    swimlanes: { title: string; lede: string };
  };
  speaker: {
    roles: string;
    /** Leads to comparisons: names stand behind it. */
    compareWith: string;
    alsoKnownAs: string;
    byTopic: string;
    byDate: string;
    all(statements: string): string;
    none: string;
  };
  topic: {
    alsoCalled: string;
    broader: string;
    narrower: string;
    related: string;
    bySpeaker: string;
    /** Said behind a count that has them. */
    withNarrower: string;
    includesNarrower(names: string): string;
    none: string;
  };
  position: {
    /** What stands between the speaker and the topic. */
    on: string;
    title(speaker: string, topic: string): string;
    first(date: string): string;
    last(date: string): string;
    once(date: string): string;
    /** The speaker holds another office than at the statement before. */
    newRole(role: string): string;
    /** What other speakers said on the topic about the same time. */
    othersThen: string;
    moreOthers(statements: string): string;
  };
  /** Speakers side by side. */
  compare: {
    title: string;
    lede: string;
    together: string;
    who(number: number): string;
    withoutScripts: string;
    choose: string;
    /** The heading over comparisons to begin with. */
    offered: string;
    show: string;
  };
  /** Narrowing the timeline. */
  filters: {
    title: string;
    speaker: string;
    party: string;
    topic: string;
    publisher: string;
    mode: string;
    anyMode: string;
    from: string;
    to: string;
    /** How a bound of the period is written, as an example: `2014 or 2014-03`. */
    periodExample: string;
    order: string;
    bySaid: string;
    byReported: string;
    apply: string;
    clear: string;
    several: string;
  };
  reported: { title: string; lede: string };
  /** The day of a statement where it stands under the day of its report: `said 28 March 2017`. */
  saidOn(date: string): string;
  matrix: {
    title: string;
    lede: string;
    /** The head of the totals. */
    total: string;
    /** What is counted, and how the shades say it; they follow. */
    scale: string;
    several: string;
    /** The way back from the topics within one. */
    allTopics: string;
    /** What has no row or column of its own. */
    rest(counts: string): string;
  };
  occasions: {
    title: string;
    lede: string;
    accounts(count: number): string;
    others: string;
    sideBySide: string;
    differing: string;
    once: string;
    none: string;
  };
  swimlanes: {
    title: string;
    lede: string;
    legend: string;
    other: string;
    /** Of a mark whose statements have no topic in common. */
    severalTopics: string;
    byCount: string;
    byFirst: string;
    scale: string;
    /** What the cells of a lane with more than forty statements say. */
    heat: string;
    table: string;
    leftOut(speakers: string): string;
    /** Where fewer than two months have statements. */
    none: string;
  };
  data: {
    title: string;
    /** What the page has; in other languages than English also that its explanations are in English. */
    lede: string;
  };
  coverage: {
    lede: string;
    /** The heading over the themes of the collection. */
    selection: string;
    bySpeaker: string;
    byPublisher: string;
    byYear: string;
    /** The unit and the scale of the bars by year. */
    perYear: string;
    byMonth: string;
    speaker: string;
    publisher: string;
    noCountry: string;
    /** States that are no more, by code; the browser's own names would give their successors. */
    formerStates: Record<'CS' | 'DD' | 'SU' | 'YU', string>;
    statements: string;
    share: string;
    year: string;
    heardOnce: string;
    gaps: string;
    months(count: number): string;
    between(from: string, to: string): string;
  };
  /** The density strip in words: its span, and the month that has most. */
  /** Over a strip of bars. */
  strip: {
    /** Leads from a year back to all of them. */
    all: string;
    /** What a bar counts; so many months make a bar, and 0 is a day. */
    every(months: number): string;
    /** The tallest bar. */
    most(period: string, statements: string): string;
  };
  density(from: string, to: string, most: string, statements: string): string;
  densityRun(from: string, to: string): string;
  densityUnknown(statements: string): string;
  /** The time since the statement before: `3 months later`. */
  later(time: string): string;
  newestFirst: string;
  oldestFirst: string;
  olderYears: string;
  /** Says on pages of other languages where the words of entries are. */
  entriesIn(language: string): string;
  date: {
    about(date: string): string;
    perhaps(date: string): string;
    from(date: string): string;
    until(date: string): string;
    partly(date: string): string;
    /** The ten years that begin so: `2010` for 201X. */
    decade(first: string): string;
    /** Some year from one to another: 2000 and 2099 for 20XX. */
    between(first: string, last: string): string;
    /** From one date to another. */
    span(from: string, to: string): string;
    /** Whether a date goes from the year to the day, so that the end of a period leaves out what it shares with the beginning. */
    yearFirst: boolean;
    season: Record<'21' | '22' | '23' | '24', string>;
    inYear(season: string, year: string): string;
    /** A day with a time, or two, and the zone of it. */
    at(day: string, time: string, zone: string): string;
    zone(name: string, offset: string): string;
    /** The zone of a time of which nobody knows it. */
    local: string;
  };
  monthUnknown: string;
  /** Those who are compared, in the browser. */
  compared: {
    when: string;
    /** Of somebody who said nothing on the topic; below stands what else was said. */
    nothing(topic: string): string;
    otherTopics: string;
  };
  /** A narrowed timeline, in the browser. */
  narrowed: {
    remain(statements: string): string;
    unplaced(statements: string): string;
    /** How many of those shown may lie outside the period, as far as their dates tell. */
    possible(statements: string): string;
    /** Beside such a statement. */
    mayBe: string;
    /** The ends of the period on a strip, which can be moved. */
    from: string;
    to: string;
    /** The strip as a whole, for those who drag. */
    period: string;
    whole: string;
    /** How many are found when one of the filters is taken away. */
    without(filter: string, statements: string): string;
    /** Of a bound of the period, as it was typed. */
    noDate(typed: string): string;
    either(typed: string, first: string, second: string): string;
    reversed(from: string, to: string): string;
  };
  /** The archive in the browser, without a network. */
  offline: {
    title: string;
    lede: string;
    withoutScripts: string;
    unsupported: string;
    /** Under the address of a page that is not kept. */
    notHere: string;
    isOffline: string;
    notSaved(size: string): string;
    saved(date: string): string;
    current: string;
    newer(entries: number): string;
    unknownNewer: string;
    progress(done: string, total: string): string;
    cancelled: string;
    failed(what: string): string;
    noRoom(needed: string): string;
    removed: string;
    save: string;
    resume: string;
    renew: string;
    cancel: string;
    remove: string;
    update: string;
    reload: string;
    /** What the one-file edition is, and where its hash is published; the commit and its day may not be known. */
    stamp(commit: string, date: string, hashFile: string): string;
    oneFile: string;
    oneFileExplained: string;
    /** Instead of the link, where the file would be too large. */
    oneFileLeftOut: string;
    book: string;
    bookExplained: string;
  };
  search: {
    placeholder: string;
    close: string;
    results(count: number): string;
    none: string;
    /** What could not be had. */
    failed(what: string): string;
    keys: string;
    readAs(typed: string, found: string): string;
    /** Beside a hit that shows another name of the same. */
    byName(typed: string): string;
    /** Beside a hit that has the words nowhere else. */
    inHeadline: string;
    /** Over what somebody said whom the query names, over what others said, and beside each of those. */
    by(names: string): string;
    others(names: string): string;
    mentions(names: string): string;
    byOldest: string;
    /** In front of what a query was taken to ask for; what takes one of it back. */
    narrowedTo: string;
    asWords(typed: string): string;
    strange(name: string, nearest: string | undefined): string;
    /** Pages that the query names, and what kinds there are. */
    pages: string;
    kind: Record<'position' | 'speaker' | 'party' | 'topic' | 'occasion', string>;
    accounts: (count: number) => string;
    /** In front of the lists, where nothing was found. */
    lists: string;
    partial: string;
    unknownValue(field: string, value: string, nearest: string | undefined): string;
    /** That there is no statement by, for, on or reported by what a value of a field means. */
    silent(field: string, name: string): string;
    didYouMean(query: string): string;
    all(count: number): string;
    more: string;
    order: string;
    byRank: string;
    byDate: string;
    narrow: string;
    /** Above the counts of those spoken for, and of speakers whom no source names. */
    parties: string;
    unnamed: string;
    explained: string;
    withoutScripts: string;
    /** Examples of queries with what they mean. */
    syntax: [string, string][];
  };
  /** Adding an entry, in the browser. */
  contribute: {
    /** Said when the page opens with an entry that is published. */
    published: string;
    title: string;
    lede: string;
    withoutScripts: string;
    report: string;
    reportHint: string;
    draft: string;
    startOver: string;
    drafted(statements: string, doubts: number): string;
    replaceOwn: string;
    nothingFound: string;
    year: string;
    noYear: string;
    /** The choice of what kind of text a pasted one is, and its first option. */
    textKind: string;
    textKindTold: string;
    textKinds: Record<
      'news' | 'transcript' | 'record' | 'coverage' | 'speech' | 'joint' | 'letter' | 'memorandum' | 'points' | 'post',
      string
    >;
    /** That texts of a language are not read, and which are. */
    notRead(language: string, languages: string): string;
    readAs(kind: string): string;
    markWords: string;
    /** Heads the report with its statements marked; leads from a statement to its place there. */
    marked: string;
    inReport: string;
    /** Of a drafted statement: make it part of the one before; make two of it. */
    join: string;
    cut: string;
    entry: string;
    fields: Record<
      | 'title'
      | 'date'
      | 'occasion'
      | 'kind'
      | 'dateline'
      | 'place'
      | 'topics'
      | 'publisher'
      | 'sourceTitle'
      | 'url'
      | 'issued'
      | 'language'
      | 'addressee'
      | 'timezone'
      | 'spokenIn'
      | 'document'
      | 'pages'
      | 'media'
      | 'archived'
      | 'sourceNote',
      string
    >;
    severalNames: string;
    timezoneHint: string;
    languageHint: string;
    moreOfEntry: string;
    furtherSources: string;
    sourceUrl: string;
    severalTopics: string;
    hops: string;
    agent: string;
    hopKind: Record<'interviewer' | 'outlet' | 'translator' | 'agency', string>;
    becomes(edtf: string): string;
    either(first: string, second: string): string;
    noDate: string;
    statement(number: number): string;
    words: string;
    wordsHint: string;
    speaker: string;
    role: string;
    topics: string;
    behalf: string;
    locator: string;
    relations: string;
    severalSpeakers: string;
    locatorHint: string;
    relationsHint: string;
    ownDate: string;
    more: string;
    id: string;
    add: string;
    remove: string;
    markdown: string;
    markdownHint: string;
    problems: string;
    noProblem: string;
    counted(errors: number, warnings: number): string;
    line(number: number): string;
    preview: string;
    nothingToShow: string;
    file: string;
    send: string;
    open: string;
    openHint: string;
    tooLong: string;
    copy: string;
    copied: string;
    download: string;
    newNames: string;
    newNamesHint: string;
    failed: string;
    kept: string;
  };
  /** Following a filter or a search, which is kept in the browser. */
  follow: {
    follow: string;
    /** The list of all that is followed. */
    following: string;
    stop: string;
    /** How many statements are new, counted. */
    fresh(statements: string): string;
    nothing: string;
    kept: string;
  };
  notFound: { title: string; text: string };
  footer: { licence(name: string): string; theme: Record<'label' | 'system' | 'light' | 'dark', string> };
}

/** The part of the words that the browser is sent for a search. */
export type SearchWords = Pick<
  InterfaceWords,
  | 'compared'
  | 'tag'
  | 'locale'
  | 'direction'
  | 'navigation'
  | 'timeline'
  | 'mode'
  | 'said'
  | 'date'
  | 'statements'
  | 'monthUnknown'
  | 'narrowed'
  | 'offline'
  | 'search'
  | 'follow'
>;

/** What writing a date needs. */
export type DateWords = Pick<InterfaceWords, 'locale' | 'date'>;

/** What a collection holds, each part counted or listed in the language. */
export interface LandingSummary {
  statements: string;
  speakers: string;
  parties: string | undefined;
  topics: string;
  years: string;
}
