import type { Archive } from '../archive/archive.ts';
import { statementPath } from '../archive/permalinks.ts';
import { ancestorsOf } from '../archive/topics.ts';
import { plainText } from '../statements/statement.ts';

/** What the search knows of a statement; everything in it is text, normalised to NFC so that marks fall where they should. */
export interface SearchRecord {
  /** The statement's address under the site's base. */
  path: string;
  text: string;
  speaker: string;
  speakerAliases: string[];
  role: string;
  topics: string[];
  topicAliases: string[];
  title: string;
  occasion: string;
  publisher: string;
  /** EDTF. */
  date: string;
}

/** The records of an archive, newest first, so that among equal hits the newer comes first. */
export function searchRecords({ statements }: Archive): SearchRecord[] {
  return statements.toReversed().map((statement) => {
    const { article, speaker, role, topics } = statement;
    const broader = topics.flatMap((topic) => ancestorsOf(topic));
    const record: SearchRecord = {
      path: statementPath(article.slug, statement.id),
      text: plainText(statement),
      speaker: speaker.name,
      speakerAliases: [...new Set([...speaker.aliases, statement.printedName])].filter((name) => name !== speaker.name),
      role: role ? [role.role, role.organization].filter(Boolean).join(', ') : '',
      topics: topics.map((topic) => topic.label),
      topicAliases: [
        ...new Set([
          ...topics.flatMap((topic) => topic.aliases),
          ...broader.flatMap(({ label, aliases }) => [label, ...aliases]),
        ]),
      ],
      title: article.title,
      occasion: article.occasion ?? '',
      publisher: article.source.publisher.name,
      date: statement.date.edtf,
    };
    return normalised(record);
  });
}

function normalised(record: SearchRecord): SearchRecord {
  const nfc = (value: string | string[]) =>
    Array.isArray(value) ? value.map((text) => text.normalize('NFC')) : value.normalize('NFC');
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, nfc(value as string | string[])]),
  ) as unknown as SearchRecord;
}
