import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openEngine } from '../../src/search/engine.ts';
import { facet, indexOf, record } from './invented-records.ts';

const filler = Array.from({ length: 30 }, (_, number) => record(`Filler ${number} of the archive, and of it.`));

async function found(query: string, texts: readonly string[]): Promise<string[]> {
  const engine = await openEngine(indexOf([...texts.map((text) => record(text)), ...filler]));
  return (await engine.search(query, { limit: 9 })).hits.map(({ text }) => text);
}

describe('takes for one', () => {
  test.each([
    ['U.N.', ['The U.N. met.', 'The UN met.']],
    ['США', ['С.Ш.А. и мир', 'США и мир']],
    ['٢٢٥٤', ['القرار 2254 ملزم', 'القرار ٢٢٥٤ ملزم']],
    ['Abu Ja‘far', ['Abu Jaʿfar spoke.', 'Abu Ja’far spoke.', 'Abu Jafar spoke.']],
    ['مسؤولية', ['المسؤولية كبيرة']],
    ['السوريا', ['سوريا دولة']],
    ['ولی', ['ولي الامر']],
  ])('%s', async (query, texts) => {
    expect((await found(query, [...texts, 'un accord', 'An organ.'])).sort()).toEqual(texts.sort());
  });
});

describe('finds behind the word as it is typed', () => {
  test.each([
    ['houses', ['Old houses.', 'An old house.']],
    ['house', ['An old house.', 'Old houses.']],
    ['ceasefire', ['The ceasefire holds.', 'A cease-fire, she said.']],
    ['cease-fire', ['A cease-fire, she said.', 'The ceasefire holds.']],
    ['cease fire', ['To cease fire.', 'The ceasefire holds.']],
    ['pre-war', ['A pre-war line.', 'The prewar line.']],
    ['G20', ['The G20 met.', 'The G-20 met.']],
    ['organisation', ['An organisation.', 'Two organizations.']],
    ['Viet-Nam', ['In Viet-Nam.', 'In Vietnam.']],
    ['Сирия', ['Сирия ждёт мира.', 'Мира в Сирии нет.']],
    ['سوريا', ['سوريا دولة', 'وسوريا لن تقبل']],
    ['سوريا', ['سوريا دولة', 'لن نسمح لسوريا']],
    ['정부', ['정부 협상', '정부는 협상을 지지한다.']],
    ['化学武器', ['化学武器必须销毁', '化學武器必須銷毀']],
    ['化學武器', ['化學武器必須銷毀', '化学武器必须销毁']],
    ['1000', ['It cost 1000.', 'It cost 1,000.']],
  ])('%s', async (query, texts) => {
    expect(await found(query, [...texts.toReversed(), 'A hoose, an organ, ein Haus.'])).toEqual(texts);
  });

  test.each([
    ['airstrikes', ['The air strikes went on.']],
    ['airstrike', ['The air strikes went on.']],
    ['warcrimes tried', ['War crimes are tried.']],
  ])('two words that were written together: %s', async (query, texts) => {
    expect(await found(query, [...texts, 'A strike at the gate.', 'A crime in the fog.'])).toEqual(texts);
  });

  test('no two words that stand nowhere side by side', async () => {
    expect(await found('warharbour', ['The war reached the harbour.'])).toEqual([]);
  });

  test('the forms of a label', async () => {
    const texts = ['Nobody shoots.', 'The ceasefire holds.'];
    const engine = await openEngine(
      indexOf([record('Nobody shoots.', { topics: [facet('ceasefires')] }), record('The ceasefire holds.')]),
    );
    for (const query of ['ceasefires', 'ceasefire']) {
      const { hits } = await engine.search(query, { limit: 9 });
      expect(hits.map(({ text }) => text).sort()).toEqual(texts.sort());
    }
  });

  test.each([
    ['ru', ['санкции', 'санкций'], 'санкциями'],
    ['ar', ['اللاجئون', 'اللاجئين'], 'اللاجئين'],
  ])('the forms of labels in their language: %s', async (tag, [first = '', second = ''], query) => {
    const labelled = (name: string, label: string) => ({ ...facet(name), labels: { [tag]: label } });
    const engine = await openEngine(
      indexOf([
        record('A gate.', { topics: [labelled('gates', first)] }),
        record('A wall.', { topics: [labelled('walls', second)] }),
      ]),
    );
    const { hits } = await engine.search(query, { limit: 9 });
    expect(hits.map(({ text }) => text).sort()).toEqual(['A gate.', 'A wall.']);
  });

  test('but no form inside a phrase', async () => {
    const engine = await openEngine(indexOf([record('An old house.'), record('Old houses.')]));
    expect((await engine.search('"old house"', { limit: 9 })).hits.map(({ text }) => text)).toEqual(['An old house.']);
  });

  test('names in texts by their sound, and says by which', async () => {
    const texts = ['She met Gorbachov there.', 'He met Khrushchev there.', 'Встреча, Горбачёв сказал.'];
    const engine = await openEngine(indexOf(texts.map((text) => record(text))));
    const { hits } = await engine.search('Gorbatschow', { limit: 9 });
    expect(hits.map(({ text }) => text).sort()).toEqual([texts[0], texts[2]]);
    expect((await engine.search('Khrouchtchev', { limit: 9 })).hits[0]).toMatchObject({
      text: texts[1],
      reasons: [{ typed: 'khrouchtchev', found: 'Khrushchev', likeness: 'sound' }],
      marks: [[7, 17]],
    });
  });

  test('a spelling that far more statements have, and says so', async () => {
    const speaker = facet('Ada Mitterand');
    const many = Array.from({ length: 30 }, (_, number) => record(`Statement ${number}.`, { speaker }));
    const engine = await openEngine(
      indexOf([...many, record('Mitterrand was there.'), record('A statue, a statute.')]),
    );
    const { total, hits, commoner } = await engine.search('Mitterrand', { limit: 2 });
    expect([total, hits[0]?.text]).toEqual([31, 'Mitterrand was there.']);
    expect(hits[1]?.reasons).toEqual([{ typed: 'mitterrand', found: 'mitterand', likeness: 'spelling' }]);
    expect(commoner).toEqual([{ word: 'mitterrand', spelling: 'mitterand' }]);
    expect((await engine.search('Mitterand', { limit: 2 })).commoner).toEqual([]);
  });
});

test('exact comes before form, and form before misspelling, whatever the words weigh', async () => {
  const rank = { tolls: 0, toll: 1, tolks: 2 };
  const word = fc.constantFrom('tolls', 'toll', 'tolks');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(word, fc.nat(60), fc.nat(4)), { minLength: 2, maxLength: 12 }), async (made) => {
      const texts = made.map(([own, length, times]) => `${`${own} `.repeat(times + 1)}${'x '.repeat(length)}`);
      const engine = await openEngine(indexOf(texts.map((text) => record(text))));
      const { hits } = await engine.search('tolls', { limit: 20 });
      const ranks = hits.map(({ text }) => rank[text.split(' ')[0] as keyof typeof rank]);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }),
    { numRuns: 40 },
  );
});
