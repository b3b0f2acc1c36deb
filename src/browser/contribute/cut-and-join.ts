import type { StatementFields } from '../../statements/entry-edits.ts';

/**
 * Two statements as one: the words of the second below those of the first, its topics and its relations among the others. Who said it, when
 * and where is what the first says; what the second says where the first names nobody.
 */
export function joined(first: StatementFields, second: StatementFields): StatementFields {
  const union = (own: readonly string[], other: readonly string[]) => [...new Set([...own, ...other])];
  return {
    ...(first.speakers.length > 0 ? first : second),
    words: [first.words, second.words].filter((words) => words.trim() !== '').join('\n\n'),
    topics: union(first.topics, second.topics),
    id: first.id === '' ? second.id : first.id,
    relations: union(first.relations, second.relations),
  };
}

/**
 * A statement as two, cut at an offset of its words (UTF-16 units); undefined where one side would have no words. A quotation that is cut is
 * closed before the place and opened behind it. The address and the relations stay with the first.
 */
export function cutAt(statement: StatementFields, offset: number): [StatementFields, StatementFields] | undefined {
  const [before, after] = [statement.words.slice(0, offset).trim(), statement.words.slice(offset).trim()];
  const isWord = /[\p{L}\p{N}]/u;
  if (!isWord.test(before) || !isWord.test(after)) return undefined;
  const isInside = isOpenAt(before);
  return [
    { ...statement, words: isInside ? `${before}”` : before },
    { ...statement, words: isInside ? `“${after}` : after, id: '', relations: [] },
  ];
}

/** Whether a quotation between curly or straight marks is open where some words end; a paragraph may open one that was open. */
function isOpenAt(words: string): boolean {
  let isOpen = false;
  for (const mark of words.match(/[“”"]/gu) ?? []) isOpen = mark === '"' ? !isOpen : mark === '“';
  return isOpen;
}
