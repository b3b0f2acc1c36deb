import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/archive.ts';
import { partiesSpokenFor, groupByParty, speakersByParty, spokespeopleOf } from '../../src/lenses/countries.ts';
import { countPartyMatrix } from '../../src/lenses/matrix.ts';
import { drawPartyLanes } from '../../src/lenses/swimlanes.ts';
import { indexByTopic } from '../../src/lenses/timeline.ts';
import { changedNorland, norland } from '../read-folder.ts';

const front = `title: The harbours
date: 2031-07-02
source: { publisher: norland-news, title: Harbours, issued: 2031-07-03 }`;
const files = changedNorland({
  'speakers/oda-lind.md':
    '---\nname: Oda Lind\ncountry: XS\nroles: [{ role: Harbour Master, organization: Sudmark }]\n---\n',
  'speakers/guarantors.md': '---\nname: Guarantors of the Strait\nkind: group\nmembers: [oda-lind, tam-orr]\n---\n',
  'speakers/tam-orr.md': '---\nname: Tam Orr\nsort_name: Orr, Tam\n---\n',
  'articles/2031/harbours.md': `---
${front}
---

> “The two shores have agreed.”
>
> — Ada Marsh; Ilya Kornev on the Strait ^agreed

> “I speak for the Commission.”
>
> — Ilya Kornev for Commission on the Strait on the Strait ^for-commission

> “We will meet again.”
>
> — Guarantors of the Strait on the Strait ^again

> “I speak for nobody.”
>
> — Tam Orr on trade ^nobody
`,
});
const { archive, problems } = buildArchive(norland, files);
const partyNamed = (name: string) => archive.parties.find((party) => party.name === name) ?? expect.fail(name);
const [norlandState, sudmark, commission] = ['Norland', 'Sudmark', 'Commission on the Strait'].map(partyNamed);
const said = new Map(groupByParty(archive.statements, archive.parties));
const people = (name: string) =>
  spokespeopleOf(partyNamed(name), said.get(partyNamed(name)) ?? [], archive.speakers).map(
    ({ speaker, offices, statements }) => [speaker.slug, offices.map(({ role }) => role.role), statements.length],
  );

test('the invented harbours are read without an error', () => {
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('who spoke for a party', () => {
  test('each with every office in which it was done, the oldest first', () => {
    expect(people('Norland')).toEqual([
      ['ada-marsh', ['Minister of Grain', 'Premier', 'guest of the Strait Review'], 5],
    ]);
  });

  test('of a joint statement only they who spoke for this party', () => {
    const joint = archive.statements.find(({ id }) => id === 'agreed');
    expect(joint?.parties).toEqual([norlandState, sudmark]);
    expect(people('Norland').map(([slug]) => slug)).not.toContain('ilya-kornev');
    expect(people('Sudmark').map(([slug]) => slug)).not.toContain('ada-marsh');
  });

  test('whoever spoke on its behalf, and not then for the own party', () => {
    expect(people('Commission on the Strait')).toContainEqual(['ilya-kornev', ['Envoy'], 1]);
    const forOwn = said.get(partyNamed('Sudmark'))?.map(({ id }) => id);
    expect(forOwn).not.toContain('for-commission');
  });

  test('a group for the parties of its members', () => {
    expect(people('Sudmark')).toContainEqual(['guarantors', [], 1]);
  });
});

test('a speaker speaks for several parties, the one most spoken for first', () => {
  const kornev = archive.speakers.find(({ slug }) => slug === 'ilya-kornev') ?? expect.fail('no Kornev');
  expect(partiesSpokenFor(kornev, archive.statements)).toEqual([sudmark, commission]);
});

test('every speaker with statements is listed by party, a member of a group under the country of its file', () => {
  const listed = speakersByParty(archive.statements, archive.parties, archive.speakers).map(
    ({ party, people: found }) => [party?.name ?? null, found.map(({ speaker }) => speaker.slug)] as const,
  );
  expect(Object.fromEntries(listed.filter(([name]) => name !== null))).toEqual({
    'Commission on the Strait': ['commission-on-the-strait', 'ilya-kornev'],
    Norland: ['ada-marsh'],
    Sudmark: ['guarantors', 'oda-lind', 'ilya-kornev'],
  });
  expect(listed.at(-1)).toEqual([null, ['tam-orr']]);
});

test('the matrix counts for each party what stands on the page of its position', () => {
  const { topics, rows } = countPartyMatrix(archive);
  const onTopic = indexByTopic(archive.statements);
  expect(rows.map(({ of, total }) => [of, total])).toEqual(
    archive.parties.map((party) => [party, said.get(party)?.length ?? 0] as const).sort(([, a], [, b]) => b - a),
  );
  for (const { of, counts } of rows) {
    expect(counts).toEqual(
      topics.map(({ topic }) => onTopic.get(topic)?.filter(({ parties }) => parties.includes(of)).length),
    );
  }
});

test('a lane of a party has a mark for each statement made for it', () => {
  const marks = new Map(
    drawPartyLanes(archive)?.lanes.map(({ of, marks: ofLane }) => [of, ofLane.flatMap(({ statements }) => statements)]),
  );
  expect(marks.size).toBe(archive.parties.length);
  for (const [party, statements] of marks) expect(new Set(statements)).toEqual(new Set(said.get(party)));
});
