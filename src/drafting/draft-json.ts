import type { Draft } from './draft.ts';

/** A draft as others read it: plain data, with UTF-16 offsets into the text that was given. */
export function draftJson(draft: Draft) {
  const { title, dateline, date, agency, via, language, statements, doubts } = draft;
  const { textKind, place, document, addressee } = draft;
  return {
    textKind,
    title,
    dateline,
    date,
    agency,
    language,
    place,
    document,
    addressee,
    via,
    statements: statements.map(({ resolved, together, topics, twins, doubts: own, governingVerb, ...statement }) => ({
      ...statement,
      act: governingVerb,
      entity: resolved.speaker?.name ?? statement.entity,
      ...(together && { speakers: together.map(({ name }) => name) }),
      topics: topics.map(({ label }) => label),
      twins: twins.map(({ start, end }) => [start, end]),
      reason: resolved.reason,
      doubts: own,
    })),
    doubts,
  };
}
