/** From how many statements on a speaker has a page for a topic. */
const statementsOfAPage = 3;

const known = new WeakMap();

/** The entries, the newest first, and their statements by speaker, topic, year and pair of speaker and topic: once a build. */
export function groupStatements(api) {
  const found = known.get(api) ?? makeGroups(api);
  known.set(api, found);
  return found;
}

function makeGroups(api) {
  const entries = api
    .getAll()
    .filter(({ data }) => data.statements)
    .sort((one, other) => other.date - one.date);
  const groups = { speakers: new Map(), topics: new Map(), years: new Map(), pairs: new Map() };
  const add = (kind, slug, title, statement) => {
    const group = groups[kind].get(slug) ?? { slug, title, statements: [] };
    group.statements.push(statement);
    groups[kind].set(slug, group);
  };
  entries.forEach((entry, index) => {
    entry.data.neighbours = { newer: entries[index - 1]?.url, older: entries[index + 1]?.url };
    const year = String(entry.date.getUTCFullYear());
    for (const statement of entry.data.statements) {
      const { speaker, topic } = statement;
      const { [speaker]: name, [topic]: label } = entry.data.names;
      const said = { ...statement, name, label, entry };
      add('speakers', speaker, name, said);
      add('topics', topic, label, said);
      add('years', year, year, said);
      add('pairs', `${speaker}-on-${topic}`, `${name} on ${label}`, said);
    }
  });
  const [speakers, topics, years, pairs] = Object.values(groups).map((ofKind) => [...ofKind.values()]);
  return {
    entries,
    speakers,
    topics,
    years,
    pairs: pairs.filter(({ statements }) => statements.length >= statementsOfAPage),
  };
}
