import { type InventedEntry } from '../../invented-collection.ts';

/** The fields of an entry as both peers read them; `more` are lines that only one of them needs. */
export function peerEntry({ number, day, sourceTitle, prose, statements }: InventedEntry, more = ''): string {
  const said = statements.map(
    ({ text, isQuoted, speaker, topic }, index) =>
      `  - id: entry-${number}-${index}
    speaker: speaker-${speaker}
    topic: topic-${topic}
    text: ${isQuoted ? `“${text}”` : text}
`,
  );
  return `---
title: Entry ${number}
date: ${day}
occasion: Talks
dateline: Port Ada
source: { publisher: Norland News, title: ${sourceTitle}, url: https://news.example/${number} }
${more}statements:
${said.join('')}---

${prose.join('\n\n')}
`;
}
