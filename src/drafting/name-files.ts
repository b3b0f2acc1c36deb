import { stringify } from 'yaml';
import { entrySlug } from '../statements/entry-edits.ts';
import type { NewName } from './check-entry.ts';
import type { DraftFile } from './write-draft.ts';

const rooms = { speaker: 'speakers', topic: 'topics', publisher: 'publishers' } as const;

/** The file that a new speaker, topic or publisher needs, with its fields to be filled in. */
export function nameFile({ kind, name }: NewName): DraftFile {
  const slug = entrySlug('', undefined, name);
  const words = name.trim().split(/\s+/);
  const last = words.length > 1 ? words.at(-1) : undefined;
  const fields: Record<NewName['kind'], Record<string, unknown>> = {
    speaker: {
      name,
      ...(last !== undefined && { sort_name: `${last}, ${words.slice(0, -1).join(' ')}` }),
      roles: [{ role: 'OFFICE', organization: 'COUNTRY OR BODY' }],
    },
    topic: { label: name },
    publisher: { name, kind: 'newspaper' },
  };
  return { path: `${rooms[kind]}/${slug}.md`, text: `---\n${stringify(fields[kind], { lineWidth: 0 })}---\n` };
}
