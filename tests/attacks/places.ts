/** Files of a content folder by their paths. */
export type Files = Record<string, string>;

/** Values as YAML has them in any case: JSON is YAML, and its references are read. */
const value = (text: unknown) => JSON.stringify(text);

interface Parts {
  fields?: Record<string, unknown>;
  source?: Record<string, unknown>;
  prose?: string;
  words?: string;
  attribution?: string;
  name?: string;
  folder?: string;
}

function entry(number: number, parts: Parts): Files {
  const { prose = 'They met for a day.', words = `The ships of convoy ${number} sail.` } = parts;
  const { attribution = `Ada Marsh on grain ^a${number}`, name = `case-${number}`, folder = 'attacks' } = parts;
  const fields = { title: `Convoy ${number}`, date: '2031-05-30', kind: 'talks', topics: ['grain'], ...parts.fields };
  const source = { publisher: 'norland-news', url: `https://news.example/${number}`, ...parts.source };
  const written = Object.entries({ ...fields, source }).map(([field, each]) => `${field}: ${value(each)}`);
  const quoted = words.split('\n').map((line) => `> ${line}`);
  return {
    [`articles/${folder}/${name}.md`]: `---\n${written.join('\n')}\n---\n\n${prose}\n\n${quoted.join('\n')}\n>\n> — ${attribution}\n`,
  };
}

function named(room: string, number: number, fields: Record<string, unknown>, note = ''): Files {
  const written = Object.entries(fields).map(([field, each]) => `${field}: ${value(each)}`);
  return { [`${room}/of-case-${number}.md`]: `---\n${written.join('\n')}\n---\n\n${note}\n` };
}

function speaker(number: number, fields: Record<string, unknown>, note = '', as = ''): Files {
  const own = { name: `Speaker of ${number}`, aliases: [`Called ${number}`], country: 'XN', ...fields };
  const attribution = `Called ${number}${as} on grain ^a${number}`;
  return { ...named('speakers', number, own, note), ...entry(number, { attribution }) };
}

function topic(number: number, fields: Record<string, unknown>, note = ''): Files {
  const own = { label: `topic of ${number}`, aliases: [`about ${number}`], ...fields };
  return { ...named('topics', number, own, note), ...entry(number, { fields: { topics: [`about ${number}`] } }) };
}

function publisher(number: number, fields: Record<string, unknown>): Files {
  const own = { name: `Papers of ${number}`, aliases: [`Paper ${number}`], ...fields };
  return { ...named('publishers', number, own), ...entry(number, { source: { publisher: `Paper ${number}` } }) };
}

type Put = (text: string, number: number) => Files;
const field =
  (name: string): Put =>
  (text, number) =>
    entry(number, { fields: { [name]: text } });
const inSource =
  (name: string): Put =>
  (text, number) =>
    entry(number, { source: { [name]: text } });

/** Every place in a content folder where a stranger writes: the files that put a text there, in a collection that is sound otherwise. */
export const places = {
  title: field('title'),
  occasion: field('occasion'),
  place: field('place'),
  dateline: field('dateline'),
  date: field('date'),
  kind: field('kind'),
  timezone: field('timezone'),
  addressee: (text, number) => entry(number, { fields: { addressee: [text] } }),
  'unknown topic': (text, number) => entry(number, { fields: { topics: ['grain', text] } }),
  agent: (text, number) => ({
    ...named('publishers', number, { name: text, aliases: [`Agent ${number}`] }),
    ...entry(number, { fields: { via: [{ agent: `Agent ${number}`, as: 'agency' }] } }),
  }),
  correction: (text, number) =>
    entry(number, { fields: { status: 'corrected', corrections: [{ date: '2031-06-01', text }] } }),
  'earlier address': (text, number) => entry(number, { fields: { aliases: [text] } }),
  headline: inSource('title'),
  document: inSource('document'),
  pages: inSource('pages'),
  'note on the source': inSource('note'),
  address: inSource('url'),
  'archived copy': inSource('archived'),
  recording: inSource('media'),
  language: inSource('language'),
  digest: inSource('sha256'),
  'further source': (text, number) =>
    entry(number, {
      fields: { also: [{ publisher: 'norland-news', title: text, url: `https://a.example/${number}` }] },
    }),
  prose: (text, number) => entry(number, { prose: text }),
  words: (text, number) => entry(number, { words: text }),
  'role of a day': (text, number) => entry(number, { attribution: `Ada Marsh as ${text} on grain ^a${number}` }),
  'whole attribution': (text, number) => entry(number, { attribution: text }),
  'id of a statement': (text, number) =>
    entry(number, { attribution: `Ada Marsh on grain ^${text.replaceAll(' ', '')}` }),
  'name of a file': (text, number) => entry(number, { name: text }),
  'name of a folder': (text, number) => entry(number, { folder: text }),
  speaker: (text, number) => speaker(number, { name: text }),
  'name to sort by': (text, number) => speaker(number, { sort_name: text }),
  'another name': (text, number) => speaker(number, { aliases: [text, `Called ${number}`] }),
  'name in Arabic': (text, number) => speaker(number, { labels: { ar: text } }),
  office: (text, number) => speaker(number, { roles: [{ role: text, organization: 'Norland' }] }),
  organization: (text, number) => speaker(number, { roles: [{ role: 'Envoy', organization: text }] }),
  'note on a speaker': (text, number) => speaker(number, {}, text),
  topic: (text, number) => topic(number, { label: text }),
  'topic in Arabic': (text, number) => topic(number, { labels: { ar: text } }),
  'note on a topic': (text, number) => topic(number, {}, text),
  publisher: (text, number) => publisher(number, { name: text }),
  'home of a publisher': (text, number) => publisher(number, { url: text }),
  theme: (text, number) => named('themes', number, { title: text, topics: ['grain'] }, 'What was taken in.'),
  'note on a theme': (text, number) => named('themes', number, { title: `Theme ${number}`, topics: ['grain'] }, text),
  'about page': (text) => ({ 'ABOUT.md': text }),
  'name of the site': (text) => site({ title: text }),
  strapline: (text) => site({ strapline: text }),
  licence: (text) => site({ licence: { name: text } }),
  'address of the licence': (text) => site({ licence: { name: 'CC0 1.0', url: text } }),
  repository: (text) => site({ repository: text }),
} satisfies Record<string, Put>;

export type PlaceName = keyof typeof places;
export const placeNames = Object.keys(places) as PlaceName[];

/** Of the whole site there is one of each: what is tried there stands one behind the other, or is tried by itself. */
export const ofTheSite = new Set<PlaceName>([
  'about page',
  'name of the site',
  'strapline',
  'licence',
  'address of the licence',
  'repository',
]);

function site(changed: Record<string, unknown>): Files {
  const fields = {
    title: 'Norland Papers',
    strapline: 'What the two shores of the Strait said to each other.',
    address: 'https://example.org/timeline/',
    repository: 'https://github.com/norland/papers',
    languages: ['en', 'ar'],
    licence: { name: 'CC0 1.0' },
    ...changed,
  };
  return { 'site.yaml': `${Object.entries(fields).map(([name, each]) => `${name}: ${value(each)}`).join('\n')}\n` }; // prettier-ignore
}
