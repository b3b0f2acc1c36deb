import type { InterfaceWords } from './interface-words.ts';

const plural = new Intl.PluralRules('en');
const number = new Intl.NumberFormat('en');

function counted(one: string, other: string) {
  return (count: number) => `${number.format(count)} ${plural.select(count) === 'one' ? one : other}`;
}

/** English. */
export const en: InterfaceWords = {
  tag: 'en',
  direction: 'ltr',
  navigation: {
    skip: 'Skip to the statements',
    site: 'Site',
    timeline: 'Timeline',
    speakers: 'Speakers',
    topics: 'Topics',
    about: 'About',
    search: 'Search',
    years: 'Years',
  },
  statements: counted('statement', 'statements'),
  speakers: counted('speaker', 'speakers'),
  topics: counted('topic', 'topics'),
  entries: counted('entry', 'entries'),
  summary: (statements, speakers, topics) => `${statements} by ${speakers} on ${topics}`,
  mode: { direct: 'Verbatim', indirect: 'Paraphrase', mixed: 'Partly verbatim' },
  modeExplained: {
    direct: 'All of these words are the speaker’s own.',
    indirect: 'None of these words are the speaker’s own: this reports what was said.',
    mixed: 'The words inside quotation marks are the speaker’s own; the others report what was said.',
  },
  hop: {
    interviewer: (name) => `said to ${name}`,
    outlet: (name) => `published by ${name}`,
    translator: (name) => `translated by ${name}`,
    agency: (name) => `relayed by ${name}`,
  },
  reportedBy: (publisher, date) => `reported by ${publisher}${date === undefined ? '' : `, ${date}`}`,
  statement: { link: 'Link', source: 'Source', on: 'On', printedAs: (name) => `printed as ${name}` },
  role: (role, organization) => (organization === undefined ? role : `${role}, ${organization}`),
  roleBounds: (from, to) => {
    if (from !== undefined && to !== undefined) return `${from} to ${to}`;
    if (from !== undefined) return `from ${from}`;
    return to === undefined ? '' : `until ${to}`;
  },
  article: {
    kind: {
      interview: 'Interview',
      speech: 'Speech',
      'press-conference': 'Press conference',
      statement: 'Statement',
      article: 'Article',
      letter: 'Letter',
      post: 'Post',
      talks: 'Talks',
    },
    said: 'Said',
    occasion: 'Occasion',
    filedFrom: 'Filed from',
    place: 'Place',
    source: 'Source',
    reportedBy: 'Reported by',
    form: 'Form',
    issued: 'Issued',
    accessed: 'Read',
    archivedCopy: 'archived copy',
    noAddress: 'no address known',
    language: 'Language of the source',
    translation: {
      official: 'official translation',
      agency: 'translated by the agency',
      project: 'translated by this archive',
      machine: 'translated by machine',
    },
    translationLabel: 'Translation',
    status: { corrected: 'Corrected', disputed: 'Disputed', withdrawn: 'Withdrawn' },
    corrections: 'Corrections',
  },
  speaker: {
    roles: 'Roles',
    alsoKnownAs: 'Also known as',
    byTopic: 'By topic',
    byDate: 'By date',
    on: (topic) => `On ${topic}`,
    all: (statements) => `All ${statements}`,
    none: 'No statement is recorded yet.',
  },
  topic: {
    alsoCalled: 'Also called',
    broader: 'Broader',
    narrower: 'Narrower',
    related: 'Related',
    bySpeaker: 'By speaker',
    includesNarrower: (names) => `Includes statements on narrower topics: ${names}.`,
    none: 'No statement is recorded yet.',
  },
  position: {
    title: (speaker, topic) => `${speaker} on ${topic}`,
    first: (date) => `First recorded ${date}`,
    last: (date) => `last recorded ${date}`,
    once: (date) => `Recorded ${date}`,
  },
  monthUnknown: 'Month not known',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  olderYears: 'Other years',
  date: {
    about: (date) => `about ${date}`,
    perhaps: (date) => `${date} (uncertain)`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    partly: (date) => `some time in ${date}`,
    season: { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' },
  },
  search: {
    placeholder: 'Speaker, topic or words',
    close: 'Close',
    results: counted('statement found', 'statements found'),
    none: 'Nothing is found for these words.',
    loading: 'Loading the index …',
    failed: 'The index could not be loaded. Check the connection and type again.',
    keys: '↑ ↓ to move, Enter to open, Esc to close',
    foundAs: (alias) => `also known as ${alias}`,
  },
  notFound: {
    title: 'This page is not here',
    text: 'Nothing has this address. Addresses of statements do not change once they are published, so it may be mistyped.',
  },
  footer: { licence: (name) => `Content: ${name}`, edit: 'Edit this entry' },
};
