import { stringify } from 'yaml';
import { entrySlug } from '../statements/addresses/entry-slug.ts';
import type { NewName } from './check-entry.ts';
import type { DraftFile } from '../drafting/write-draft.ts';

const rooms = { speaker: 'speakers', topic: 'topics', publisher: 'publishers' } as const;

/** What a person may know and a draft cannot, as comments with the form of the field. */
const questions = {
  speaker: '# roles:\n#   - { role: the office, organization: whose office, from: 2031-01-31, to: 2031-12-31 }\n',
  topic: '# broader: [a topic that this one is part of]\n',
  publisher: '# kind: agency, newspaper, magazine, broadcaster, ministry or organization\n',
} as const;

/** The file that a new speaker, topic or publisher needs, with its fields to be filled in. */
export function nameFile({ kind, name }: NewName): DraftFile {
  const slug = entrySlug('', undefined, name);
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : undefined;
  const fields: Record<NewName['kind'], Record<string, unknown>> = {
    speaker: {
      name,
      ...(last !== undefined && { sort_name: `${last}, ${words.slice(0, -1).join(' ')}` }),
    },
    topic: { label: name },
    publisher: { name },
  };
  const text = `---\n${stringify(fields[kind], { lineWidth: 0 })}${questions[kind]}---\n`;
  return { path: `${rooms[kind]}/${slug === '' ? 'name' : slug}.md`, text };
}
