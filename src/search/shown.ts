import type { Facet } from './facet.ts';
import type { Shown, ShownName } from './index-files.ts';
import type { SearchRecord } from './records.ts';

/** Members of a group to a hit: a larger group is known by its name, and a hit costs its bytes. */
const mostMembers = 6;

/** What of a record a hit shows. */
export function shownOf(record: SearchRecord): Shown {
  const { path, text, speakers, members, behalf, topics, title, status, locator, date, mode } = record;
  return {
    path,
    text,
    speakers: speakers.map(({ speaker, office }) => ({ ...named(speaker), office, isUnnamed: speaker.isUnnamed })),
    topics: topics.map(named),
    members: members.length === 0 || members.length > mostMembers ? undefined : members.map(named),
    behalf: behalf.length === 0 ? undefined : behalf.map(named),
    status: status === 'current' ? undefined : status,
    locator: locator === '' ? undefined : locator,
    title,
    date,
    mode,
  };
}

function named({ name, labels }: Facet): ShownName {
  return { name, labels };
}
