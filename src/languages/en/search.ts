import { counter } from '../counter.ts';
import type { SearchWords } from '../interface-words.ts';

/** Day before month: most readers of an international archive write it so. */
const locale = 'en-GB';

/** An English count: `counted('month', 'months')(2) // => '2 months'` */
export function counted(one: string, other: string) {
  return counter(locale, { one: `# ${one}`, other: `# ${other}` });
}

/** English, the part that a search in the browser needs. */
export const enSearch: SearchWords = {
  tag: 'en',
  locale,
  direction: 'ltr',
  navigation: {
    skip: 'Skip to the statements',
    site: 'Site',
    timeline: 'Timeline',
    speakers: 'Speakers',
    topics: 'Topics',
    about: 'About',
    coverage: 'Coverage',
    search: 'Search',
    years: 'Years',
    languages: 'Languages',
  },
  mode: { direct: 'Verbatim', indirect: 'Paraphrase', mixed: 'Partly verbatim' },
  said: {
    together: 'jointly',
    onBehalf: (names) => `for ${names}`,
    members: (names) => `with ${names}`,
    unnamed: 'not named in the source',
    comma: ', ',
    status: { corrected: 'Corrected', disputed: 'Disputed', withdrawn: 'Withdrawn' },
  },
  date: {
    about: (date) => `about ${date}`,
    perhaps: (date) => `${date} (uncertain)`,
    from: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
    partly: (date) => `some time in ${date}`,
    decade: (first) => `the ${first}s`,
    between: (first, last) => `some time between ${first} and ${last}`,
    span: (from, to) => `${from} – ${to}`,
    yearFirst: false,
    season: { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' },
    inYear: (season, year) => `${season} ${year}`,
    at: (day, time, zone) => `${day}, ${time} (${zone})`,
    zone: (name, offset) => `${name}, ${offset}`,
    local: 'local time',
  },
  statements: counted('statement', 'statements'),
  monthUnknown: 'Month not known',
  narrowed: {
    remain: (statements) => `${statements} shown`,
    unplaced: (statements) => `Not shown, for nobody knows when it was reported: ${statements}.`,
    possible: (statements) => `Of these, ${statements} may lie outside the period, for the date is wide or in doubt.`,
    mayBe: 'may be in this period',
    from: 'First month shown',
    to: 'Last month shown',
    period: 'Drag over the strip to choose a period',
    whole: 'The whole timeline',
    noDate: (typed) => `“${typed}” is not a date that can be read. Write it as 2015, March 2015 or 5 March 2015.`,
    either: (typed, first, second) => `“${typed}” can be ${first} or ${second}. Write the month as a word.`,
    reversed: (from, to) => `The period ends before it begins: from ${from} to ${to}.`,
  },
  offline: {
    title: 'Offline',
    lede: 'Keep the whole archive in this browser: every page, every statement and the search, without a network.',
    withoutScripts: 'Keeping the archive needs scripts. Without them, a page can be saved or printed with the browser.',
    unsupported: 'This browser cannot keep the archive.',
    notHere:
      'This page is not kept in this browser, and there is no network. Save the archive below when there is one.',
    isOffline: 'No network: pages are shown as they were visited or saved.',
    notSaved: (size) => `Not saved. To be fetched: ${size}.`,
    saved: (date) => `Saved on ${date}.`,
    current: 'Nothing newer is published.',
    newer: counted('newer entry', 'newer entries'),
    unknownNewer: 'Whether there is anything newer is not known without a network.',
    progress: (done, total) => `${done} of ${total}`,
    cancelled: 'Stopped. What has come is kept.',
    failed: (what) => `Not finished: ${what}. What has come is kept; try again.`,
    noRoom: (needed) => `There is not enough room in this browser: ${needed} are needed. Nothing was saved.`,
    removed: 'Removed from this browser.',
    save: 'Save the archive',
    resume: 'Go on',
    renew: 'Save the newer edition',
    cancel: 'Stop',
    remove: 'Remove',
    update: 'A newer edition of the archive is here.',
    reload: 'Show it',
    stamp: (commit, date, hashFile) =>
      `One-file edition${commit === '' ? '' : ` of commit ${commit}`}${date === '' ? '' : `, ${date}`}. Its SHA-256 is published as ${hashFile}.`,
    oneFile: 'The archive in one file',
    oneFileExplained: 'Opens by double-click, from a disk or a memory stick, without network or server.',
    oneFileLeftOut:
      'The whole archive is too large for one file that a browser opens. It can be kept in this browser, above.',
    book: 'The archive as a book',
    bookExplained: 'EPUB, a chapter a year, with lists by speaker and by topic.',
  },
  search: {
    placeholder: 'Speaker, topic or words',
    close: 'Close',
    results: counted('statement found', 'statements found'),
    none: 'Nothing is found for these words.',
    failed: 'The index could not be loaded. Check the connection and type again.',
    keys: '↑ ↓ to move, Enter to open, Esc to close',
    readAs: (typed, found) => `${typed}: ${found}`,
    partial: 'None has every word; these have most of them.',
    unknownValue: (field, value, nearest) =>
      `No ${field === 'party' ? 'country or organization' : field} is called ${value}.${nearest === undefined ? '' : ` Did you mean ${nearest}?`}`,
    didYouMean: (query) => `Search for ${query}`,
    all: (count) => `All ${counted('result', 'results')(count)}`,
    more: 'Show more',
    order: 'Order',
    byRank: 'Best first',
    byDate: 'Newest first',
    narrow: 'Narrow the results',
    parties: 'Countries and organizations',
    unnamed: 'Not named in the source',
    explained: 'Words, names and topics in any script; misspellings are forgiven. Everything happens in this browser.',
    withoutScripts:
      'The search runs in the browser and needs scripts. Without them the lists below lead to every statement.',
    syntax: [
      ['nusra ceasefire', 'statements that have both words'],
      ['"political transition"', 'the words side by side'],
      ['-coalition', 'without the word'],
      ['speaker:lavrov', 'by the speaker; also country: topic: publisher: mode:direct'],
      ['from:2015-09 to:2016', 'in the period; also year:2016'],
    ],
  },
};

export default enSearch;
