import { describe, expect, test } from 'vitest';
import { matchDocuments } from '../../../src/search/hits/match-documents.ts';
import { soughtWords } from '../../../src/search/words/tokens.ts';
import { handMadeIndex, type HandMadeTerm } from '../hand-made-index.ts';

const everyone = Array.from({ length: 400 }, (_, document) => document);
const terms: Record<string, HandMadeTerm> = {
  the: everyone,
  of: everyone.filter((document) => document % 4 === 0),
  grain: [1, 3, 5],
  grains: [7],
  coal: [3, 5, 9],
  coat: [5, 9],
  ships: [5, 11],
  port: [2],
  ada: [2, 4],
};
const families = { grain: '5', grains: '5' };
const small = await handMadeIndex({ documents: 399, terms, families });
const large = await handMadeIndex({ documents: 400, terms, families });

const everything: (document: number) => boolean = () => true;

async function matched(
  query: string,
  { index = large, goesOn = false, allowed = everything, either = [] as number[] } = {},
) {
  const sought = soughtWords(query).map((word, at) => ({ ...word, either: either[at] }));
  const { words, telling, documents, isWhole, isDoubtful } = await matchDocuments(index, sought, goesOn, allowed);
  return {
    words: words.map(({ typed }) => typed),
    telling: telling.map(({ typed }) => typed),
    documents,
    isWhole,
    isDoubtful,
  };
}

describe('statements match', () => {
  test.each([
    ['grain', [1, 3, 5, 7], true],
    ['coal', [3, 5, 9], true],
    ['grain coal', [3, 5], true],
    ['grain coal ships', [5], true],
    // Where none has all, those that have the most.
    ['grain ships port', [5], false],
    ['port grain', [1, 2, 3, 5, 7], false],
    // A word that is in no dictionary is passed over.
    ['grain xyzzyx', [1, 3, 5, 7], false],
    ['xyzzyx', [], false],
    ['', [], true],
  ])('%s: %j', async (query, documents, isWhole) => {
    expect(await matched(query)).toMatchObject({ documents, isWhole });
  });

  test('as far as they are allowed', async () => {
    const allowed = (document: number) => document < 4;
    expect(await matched('grain', { allowed })).toMatchObject({ documents: [1, 3], isWhole: true });
    expect(await matched('grain ships', { allowed })).toMatchObject({ documents: [1, 3], isWhole: false });
    expect(await matched('ships', { allowed })).toMatchObject({ documents: [], isWhole: false });
  });

  test('one of a group is enough', async () => {
    expect(await matched('grain port', { either: [1, 1] })).toMatchObject({
      documents: [1, 2, 3, 5, 7],
      isWhole: true,
    });
    expect(await matched('coal grain port', { either: [2, 1, 1] })).toMatchObject({ documents: [3, 5], isWhole: true });
  });
});

describe('a word that stands in every fourth statement', () => {
  test('is passed over beside others that tell something', async () => {
    expect(await matched('the grain')).toMatchObject({
      words: ['the', 'grain'],
      telling: ['grain'],
      documents: [1, 3, 5, 7],
      isWhole: true,
    });
    expect(await matched('of grain')).toMatchObject({ telling: ['grain'] });
  });

  test('is asked for alone', async () => {
    expect(await matched('of')).toMatchObject({
      telling: ['of'],
      documents: everyone.filter((document) => document % 4 === 0),
    });
  });

  test('is asked for in a small archive', async () => {
    expect(await matched('the grain', { index: small })).toMatchObject({
      telling: ['the', 'grain'],
      documents: [1, 3, 5, 7],
    });
  });
});

describe('words side by side', () => {
  test('may be one word', async () => {
    const index = await handMadeIndex({ documents: 400, terms: { ...terms, portada: [6] } });
    expect(await matched('port ada', { index })).toMatchObject({ documents: [2, 6], isWhole: true });
    expect(await matched('ada port', { index })).toMatchObject({ documents: [2] });
  });
});

describe('a compound', () => {
  test('that the archive has not is the words it is made of', async () => {
    expect(await matched('port-ada')).toMatchObject({ words: ['port', 'ada'], documents: [2], isWhole: true });
    expect(await matched('port-ada grain', { either: [3] })).toMatchObject({ words: ['port', 'ada', 'grain'] });
  });

  test('that it has is one word', async () => {
    const index = await handMadeIndex({ documents: 400, terms: { ...terms, 'portada=': [6] } });
    expect(await matched('port-ada', { index })).toMatchObject({ words: ['portada'], documents: [6] });
  });

  test('of which the last word may go on is one', async () => {
    expect(await matched('port-ad', { goesOn: true })).toMatchObject({ words: ['port', 'ad'], documents: [2] });
    expect(await matched('port-ad grain', { goesOn: true })).toMatchObject({
      words: ['port', 'ad', 'grain'],
      isWhole: false,
    });
  });
});

describe('a word that is still being typed', () => {
  test('is what begins so, where it is the last', async () => {
    expect(await matched('gra', { goesOn: true })).toMatchObject({ documents: [1, 3, 5, 7], isWhole: true });
    expect(await matched('gra ships', { goesOn: true })).toMatchObject({ documents: [5, 11], isWhole: false });
    expect(await matched('gra')).toMatchObject({ documents: [] });
  });
});

describe('a word of which only another form is there', async () => {
  const made = { documents: 400, terms: { ...terms, 'boat=': [5] } };
  const index = await handMadeIndex(made);

  test('is read as misspelt too, where nothing has all words', async () => {
    expect(await matched('boat ships', { index })).toMatchObject({ documents: [5], isWhole: true, isDoubtful: false });
    expect(await matched('boat port', { index })).toMatchObject({
      documents: [2, 5, 9],
      isWhole: false,
      isDoubtful: true,
    });
  });

  test('and a word that is there is not', async () => {
    expect(await matched('coal port', { index })).toMatchObject({
      documents: [2, 3, 5, 9],
      isWhole: false,
      isDoubtful: false,
    });
  });

  test('which all words of the dictionary settle', async () => {
    const knowing = await handMadeIndex(made);
    await knowing.fetchAllWords();
    expect(await matched('boat port', { index: knowing })).toMatchObject({ documents: [2, 5, 9], isDoubtful: false });
  });
});
