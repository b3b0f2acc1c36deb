import type { Draft } from './draft.ts';

/** A draft as others read it: plain data, with UTF-16 offsets into the text that was given. */
export function draftJson({ title, dateline, date, agency, via, language, statements, doubts }: Draft) {
  return {
    title,
    dateline,
    date,
    agency,
    language,
    via,
    statements: statements.map(({ resolved, topics, twins, doubts: own, governingVerb, ...statement }) => ({
      ...statement,
      act: governingVerb,
      entity: resolved.speaker?.name ?? statement.entity,
      topics: topics.map(({ label }) => label),
      twins: twins.map(({ start, end }) => [start, end]),
      reason: resolved.reason,
      doubts: own,
    })),
    doubts,
  };
}
