import { topicPath } from '../../../archive/permalinks.ts';
import { indexByTopic } from '../../../lenses/timeline.ts';
import { proseText } from '../prose-text.ts';
import { integer, labelCells, labelColumns, list, text, type Table } from '../table.ts';

/** Every topic with its place among the others, by label. */
export const topics: Table = {
  name: 'topics',
  title: 'Topics',
  about: 'A row is a topic with its place among the others',
  isImported: true,
  refersTo: { broader_id: 'topics' },
  groups: [],
  columns: ({ archive }) => [
    text('id', 'the address of the topic'),
    text('slug', 'the name of the file'),
    text('label', 'what it is called'),
    list('aliases', 'other labels and spellings'),
    ...labelColumns(
      'labels',
      archive.topics.map(({ labels }) => labels),
      'text',
    ),
    list('broader', 'topics that this one is part of'),
    list('broader_id', 'the address of each of them'),
    list('related', 'topics a reader may look for beside this one'),
    text('from', 'the first year in which the topic makes sense'),
    text('to', 'the last year in which the topic makes sense'),
    list('former', 'earlier names of the file'),
    text('note', 'what belongs under the topic'),
    integer('statements', 'how many statements are on it or on a narrower topic'),
  ],
  *rows({ archive, addressOf }) {
    const said = indexByTopic(archive.statements);
    for (const topic of archive.topics) {
      yield {
        id: addressOf(topicPath(topic.slug)),
        slug: topic.slug,
        label: topic.label,
        aliases: topic.aliases,
        ...labelCells(topic.labels),
        broader: topic.broader.map(({ label }) => label),
        broader_id: topic.broader.map(({ slug }) => addressOf(topicPath(slug))),
        related: topic.related.map(({ label }) => label).sort(),
        from: topic.from,
        to: topic.to,
        former: topic.former.map(({ text: slug }) => slug),
        note: proseText(topic.noteHtml),
        statements: said.get(topic)?.length ?? 0,
      };
    }
  },
};
