import type { AttributionNames } from '../../src/statements/choose-reading.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyDesk, type Desk, type DeskEffect, type DeskEvent } from '../../src/browser/contribute/contribute-desk.ts';
import { deskAfter } from '../../src/browser/contribute/desk-after.ts';
import { decodeUtf8 } from '../../src/statements/text/characters.ts';
import { entryFields as fieldsOf, statementFields } from '../../src/statements/entry-edits.ts';

/** The desk after some events, and all that was to be done for the last of them. */
function after(desk: Desk, ...events: DeskEvent[]): { desk: Desk; effects: DeskEffect[] } {
  return events.reduce((step, event) => deskAfter(step.desk, event), { desk, effects: [] as DeskEffect[] });
}

/** Names in which everybody and everything is known. */
const everyName: AttributionNames = {
  speaker: () => 'whole',
  holds: () => false,
  isParty: () => true,
  isTopic: () => true,
};
const typed = (text: string): DeskEvent => ({ type: 'text-typed', text });
const emptyKept = { report: '', year: '', path: '', text: '' };
const settled: DeskEvent = { type: 'settled' };
const done = (effects: readonly DeskEffect[]) => effects.map((effect) => effect.do);
const draft = {
  kind: 'draft',
  path: '',
  statements: 2,
  doubts: 1,
  needsYear: false,
  readAs: 'news',
  language: 'en',
  parts: [],
} as const;
const noProblem = (number: number): DeskEvent => ({
  type: 'answered',
  answer: { number, kind: 'check', problems: [], read: [], newNames: [] },
});
const entry = '---\ndate: 2031-05-30\n---\n\n> Grain.\n>\n> — Ada Marsh on grain\n';

/** A desk whose report was drafted, with the number of the draft. */
function drafted(text: string, { needsYear = false } = {}): Desk {
  const { desk } = after(emptyDesk, { type: 'report-typed', report: 'Words.' }, { type: 'draft-asked' });
  return after(desk, { type: 'answered', answer: { ...draft, number: desk.latest.draft, text, needsYear } }).desk;
}

describe('what a draft got wrong is mended', () => {
  const front = '---\ndate: 2031-05-30\n---\n\n';
  const first =
    '> “Grain will pass. Ships are counted.”\n>\n> — Ada Marsh as Premier on grain [p. 2] ^grain\n> answers [letter]\n';
  const second = '> “Tolls fall.”\n>\n> — Ilya Kornev on tolls (2031-05-29)\n';
  const theirs: AttributionNames = {
    ...everyName,
    speaker: (name) => (['Ada Marsh', 'Ilya Kornev'].includes(name) ? 'whole' : undefined),
    isTopic: (label) => ['grain', 'tolls'].includes(label),
  };
  const two: Desk = { ...emptyDesk, names: theirs, text: `${front}${first}\n${second}` };

  test('a statement becomes part of the one before it: its words and topics, and nothing of who said that', () => {
    const { desk, effects } = after(two, { type: 'statement-joined', number: 1 });
    expect(statementFields(desk.text, theirs)).toMatchObject([
      {
        words: '“Grain will pass. Ships are counted.”\n\n“Tolls fall.”',
        speakers: ['Ada Marsh'],
        topics: ['grain', 'tolls'],
        role: 'Premier',
        date: '',
        id: 'grain',
      },
    ]);
    expect(done(effects)).toContain('fill-form');
    expect(after(two, { type: 'statement-joined', number: 0 }).desk.text).toBe(two.text);
  });

  test('a statement becomes two where somebody cuts it: a quotation is closed and opened again, the address stays with the first', () => {
    const offset = '“Grain will pass.'.length;
    const { desk } = after(two, { type: 'statement-cut', number: 0, offset });
    const read = statementFields(desk.text, theirs);
    expect(read.map(({ words }) => words)).toEqual(['“Grain will pass.”', '“Ships are counted.”', '“Tolls fall.”']);
    expect(read.map(({ id, relations, role }) => [id, relations, role])).toEqual([
      ['grain', ['answers [letter]'], 'Premier'],
      ['', [], 'Premier'],
      ['', [], ''],
    ]);
  });

  test('a cut at an end, or where one side would have no words, changes nothing', () => {
    for (const offset of [0, 1, '“Grain will pass. Ships are counted.'.length, 99])
      expect(after(two, { type: 'statement-cut', number: 0, offset }).desk.text).toBe(two.text);
  });
});

describe('the form and the text are one', () => {
  test('a field, a list and a statement of the form go into the text, which the form has already', () => {
    const { desk, effects } = after(
      emptyDesk,
      { type: 'field-changed', name: 'title', value: 'Grain' },
      { type: 'field-changed', name: 'topics', value: ['grain', 'strait'] },
      { type: 'field-changed', name: 'publisher', value: 'norland-news' },
      { type: 'list-changed', name: 'via', rows: [{ agent: 'The Strait Review', as: 'interviewer' }] },
    );
    expect(desk.text).toBe(
      '---\ntitle: Grain\ntopics: [grain, strait]\nsource:\n  publisher: norland-news\nvia:\n  - agent: The Strait Review\n    as: interviewer\n---\n',
    );
    expect(done(effects)).toEqual(['settle']);
  });

  test('what any field of the form holds comes back from the text', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => text.replace(/\s+/gu, ' ').trim());
    fc.assert(
      fc.property(
        line.filter((text) => text !== '' && !/[\p{C}\p{Z}]/u.test(text.replaceAll(' ', ''))),
        (value) => {
          const { desk } = after(emptyDesk, { type: 'field-changed', name: 'sourceTitle', value });
          expect(fieldsOf(desk.text).source).toEqual({ title: value });
        },
      ),
    );
  });

  test('an empty row goes, and rows beyond those of the form stay', () => {
    const hops = ['One', 'Two', 'Three'].map((agent) => `  - { agent: ${agent}, as: agency }\n`).join('');
    const { desk } = after(emptyDesk, typed(`---\nvia:\n${hops}---\n`), {
      type: 'list-changed',
      name: 'via',
      rows: [
        { agent: '', as: 'agency' },
        { agent: 'Zero', as: 'outlet' },
      ],
    });
    expect(fieldsOf(desk.text).via).toEqual([
      { agent: 'Zero', as: 'outlet' },
      { agent: 'Three', as: 'agency' },
    ]);
  });

  test('what a group of a list holds beyond the controls of its row stays', () => {
    const also = '  - { publisher: norland-news, url: https://old.example/, issued: 2031-05-30 }\n';
    const { desk } = after(emptyDesk, typed(`---\nalso:\n${also}---\n`), {
      type: 'list-changed',
      name: 'also',
      rows: [
        { publisher: 'strait-review', url: '' },
        { publisher: '', url: '' },
      ],
    });
    expect(fieldsOf(desk.text).also).toEqual([{ publisher: 'strait-review', issued: '2031-05-30' }]);
  });

  test('a file pasted with its byte order mark is read as the checker reads it', () => {
    const bytes = new TextEncoder().encode(`\ufeff${entry}`);
    expect(decodeUtf8(bytes)).toBe(entry);
    const pasted = `\ufeff${entry}`.replaceAll('\n', '\r\n');
    for (const event of [typed(pasted), { type: 'opened', kept: { ...emptyKept, text: pasted } }] as DeskEvent[])
      expect(after(emptyDesk, event).desk.text).toBe(entry);
    const report = after(emptyDesk, { type: 'report-typed', report: '\ufeffPORT ADA, May 30. Grain.' });
    expect(report.desk.report).toBe('PORT ADA, May 30. Grain.');
  });

  test('only one mark, and only in front: any other is for the checker to refuse', () => {
    for (const text of [`\ufeff\ufeff${entry}`, entry.replace('Grain', 'Gr\ufeffain')])
      expect(after(emptyDesk, typed(text)).desk.text).toBe(decodeUtf8(new TextEncoder().encode(text)));
  });

  test('a statement is added behind the last and taken out again, and the form follows', () => {
    const added = after(emptyDesk, typed(entry), { type: 'statement-added' });
    expect(statementFields(added.desk.text, everyName)).toHaveLength(2);
    expect(done(added.effects)).toEqual(['fill-form', 'settle']);
    const removed = after(added.desk, { type: 'statement-removed', number: 1 });
    expect(statementFields(removed.desk.text, everyName)).toHaveLength(1);
  });
});

describe('the path', () => {
  test('follows the entry until somebody writes one, and again when that is emptied', () => {
    const named = after(emptyDesk, typed(entry), settled).desk;
    expect(named.path).toBe('articles/2031/2031-05-30-marsh-grain.md');
    const own = after(named, { type: 'path-typed', path: 'articles/mine.md' }, typed(`${entry}\n`), settled).desk;
    expect(own.file).toEqual({ path: 'articles/mine.md', text: `${entry}\n` });
    const emptied = after(own, { type: 'path-typed', path: '' }, settled).desk;
    expect(emptied.path).toBe('articles/2031/2031-05-30-marsh-grain.md');
  });

  test('is kept only when somebody wrote it', () => {
    const { effects } = after(emptyDesk, typed(entry), settled);
    expect(effects[0]).toEqual({ do: 'keep', entry: { report: '', year: '', path: '', text: entry } });
  });
});

describe('checking', () => {
  test('asks when nobody has changed anything for a moment, with the report at hand', () => {
    const { desk, effects } = after(emptyDesk, { type: 'report-typed', report: 'Grain.' }, typed(entry), settled);
    const path = 'content/articles/2031/2031-05-30-marsh-grain.md';
    const question = { number: desk.latest.check, kind: 'check', path, text: entry, report: 'Grain.' };
    expect(effects.at(-1)).toEqual({ do: 'ask', question });
  });

  test('listens to the last answer only', () => {
    const first = after(emptyDesk, typed(entry), settled).desk;
    const second = after(first, typed(`${entry}\n`), settled).desk;
    const stale = noProblem(first.latest.check);
    expect(after(second, stale).desk.checked).toBeUndefined();
    const fresh = noProblem(second.latest.check);
    expect(after(second, fresh).desk.checked).toBeDefined();
  });

  test('says nothing of an empty entry, and lets go of what was said', () => {
    const asked = after(emptyDesk, typed(entry), settled).desk;
    const { desk, effects } = after(asked, typed(' \n'), settled);
    expect(done(effects)).toEqual(['keep']);
    const late = noProblem(asked.latest.check);
    expect(after(desk, late).desk.checked).toBeUndefined();
  });
});

describe('drafting', () => {
  test('a draft takes the place of nothing, and of a draft that nobody touched', () => {
    const first = drafted(entry);
    expect([first.text, first.drafted]).toEqual([
      entry,
      { of: 'draft', statements: 2, doubts: 1, needsYear: false, readAs: 'news', language: 'en' },
    ]);
    const again = after(first, { type: 'draft-asked' }).desk;
    const answer = { ...draft, number: again.latest.draft, text: '---\n---\n' };
    expect(after(again, { type: 'answered', answer }).desk.text).toBe('---\n---\n');
  });

  test('asks before it takes the place of what somebody wrote', () => {
    const own = after(drafted(entry), { type: 'field-changed', name: 'title', value: 'Mine' }, { type: 'draft-asked' });
    const answer = { ...draft, number: own.desk.latest.draft, text: '---\n---\n' };
    const { desk, effects } = after(own.desk, { type: 'answered', answer });
    expect([desk.text, effects]).toEqual([own.desk.text, [{ do: 'confirm', draft: answer }]]);
    expect(after(desk, { type: 'draft-accepted', draft: answer }).desk.text).toBe('---\n---\n');
  });

  test('a check under way does not make a draft stale', () => {
    const { desk } = after(emptyDesk, { type: 'report-typed', report: 'Words.' }, { type: 'draft-asked' }, settled);
    const answer = { ...draft, number: desk.latest.draft, text: entry };
    expect(after(desk, { type: 'answered', answer }).desk.text).toBe(entry);
  });

  test('the words of a page are drafted with what it tells of itself, those of another report without', () => {
    const page = after(emptyDesk, { type: 'report-typed', report: '<html><body>…' }, { type: 'draft-asked' });
    expect(page.effects).toEqual([{ do: 'read-page', html: '<html><body>…' }]);
    const hints = { url: 'https://one.example/' };
    const read = after(page.desk, { type: 'page-read', text: 'They met.', hints });
    expect(read.desk.report).toBe('They met.');
    expect(read.effects).toMatchObject([{ do: 'ask', question: { report: 'They met.', hints } }]);
    const other = after(read.desk, { type: 'report-typed', report: 'They left.' }, { type: 'draft-asked' });
    expect(other.effects).toMatchObject([
      { do: 'ask', question: { report: 'They left.', hints: { year: undefined } } },
    ]);
    expect(JSON.stringify(other.effects)).not.toContain('one.example');
  });

  test('a page without words leaves what was pasted', () => {
    const page = after(
      emptyDesk,
      { type: 'report-typed', report: '<html>' },
      { type: 'page-read', text: '', hints: {} },
    );
    expect([page.desk.report, page.desk.drafted, page.effects]).toEqual(['<html>', { of: 'nothing' }, []]);
  });

  test('an empty report is no question', () => {
    expect(after(emptyDesk, { type: 'draft-asked' }).effects).toEqual([]);
  });
});

describe('the year that a report leaves out', () => {
  const undated =
    '---\ndate: XXXX-05-30\nsource: { issued: XXXX-05-31 }\n---\n\n<!-- ? the report prints no year: x -->\n\n> Grain.\n';

  test('is asked for, and a draft that nobody touched is drafted again with it', () => {
    const desk = drafted(undated, { needsYear: true });
    expect([desk.asksYear, desk.drafted]).toMatchObject([true, { needsYear: true }]);
    expect(after(desk, { type: 'year-typed', year: '203' }).effects).toEqual([]);
    const { effects } = after(desk, { type: 'year-typed', year: '2031' });
    expect(effects).toMatchObject([{ do: 'ask', question: { kind: 'draft', hints: { year: 2031 } } }]);
  });

  test('goes into what somebody has changed since, and the question goes', () => {
    const own = after(drafted(undated, { needsYear: true }), { type: 'field-changed', name: 'title', value: 'Mine' });
    const { desk } = after(own.desk, { type: 'year-typed', year: '2031' });
    expect(fieldsOf(desk.text)).toEqual({
      date: '2031-05-30',
      source: { issued: '2031-05-31' },
      title: 'Mine',
    });
    expect(desk.text).not.toContain('no year');
    expect(desk.drafted).toMatchObject({ needsYear: false });
  });
});

test('a desk is opened as it was kept, and waits for the names of the collection to be read', () => {
  const kept = { report: 'Words.', year: '2031', path: 'articles/mine.md', text: entry };
  const opened = after(emptyDesk, { type: 'opened', kept });
  expect(opened.desk).toMatchObject({ ...kept, isOwnPath: true, asksYear: true });
  expect(done(opened.effects)).toEqual(['fill-form']);
  const named = after(opened.desk, { type: 'names-came', names: everyName });
  expect(done(named.effects)).toEqual(['fill-form', 'ask']);
});

test('starting over leaves nothing, and nothing that was asked before comes back', () => {
  const before = after(drafted(entry), settled).desk;
  const { desk, effects } = after(before, { type: 'started-over' });
  expect(desk).toMatchObject({ report: '', year: '', text: '', path: '', drafted: undefined, checked: undefined });
  expect(done(effects)).toEqual(['forget', 'fill-form', 'settle']);
  const late: DeskEvent = { type: 'answered', answer: { ...draft, number: before.latest.draft, text: 'Late.' } };
  expect(after(desk, late).desk.text).toBe('');
  const next = after(desk, typed(entry), settled).desk;
  expect(next.latest.check).toBeGreaterThan(before.latest.check);
});

test('a failure is said once, and the desk stays as it was', () => {
  const { desk } = after(emptyDesk, typed(entry), { type: 'failed' });
  expect([desk.text, desk.drafted]).toEqual([entry, { of: 'failed' }]);
});

describe('by hand', () => {
  test('words that are selected in the report become a statement of whoever spoke last', () => {
    const before = after(emptyDesk, typed(entry)).desk;
    const { desk, effects } = after(before, { type: 'words-marked', words: 'The port\nis open.\n\nCome in.' });
    expect(desk.text).toContain('> “The port is open.\n>\n> “Come in.”\n>\n> — Ada Marsh');
    expect(done(effects)).toEqual(['fill-form', 'settle']);
  });

  test('words that stand between marks keep theirs, and no words make no statement', () => {
    const marked = after(emptyDesk, { type: 'words-marked', words: '«The port is open.»' }).desk;
    expect(marked.text).toContain('> «The port is open.»');
    expect(after(emptyDesk, { type: 'words-marked', words: '  \n ' }).desk.text).toBe('');
  });

  test('a kind that somebody chooses is asked for, at once where nobody touched the draft', () => {
    const untouched = drafted('> Grain.\n');
    const { effects } = after(untouched, { type: 'kind-chosen', kind: 'letter' });
    expect(effects).toMatchObject([{ do: 'ask', question: { kind: 'draft', asked: { kind: 'letter' } } }]);
    const touched = after(untouched, typed('> Fish.\n'), { type: 'kind-chosen', kind: 'letter' });
    expect(done(touched.effects)).not.toContain('ask');
  });
});

test('a published entry comes with its path, and the form follows it', () => {
  const came: DeskEvent = { type: 'entry-came', path: 'articles/2031/grain.md', text: 'title: Grain\r\n' };
  const { desk, effects } = after(emptyDesk, came);
  expect(desk).toMatchObject({ path: 'articles/2031/grain.md', published: 'articles/2031/grain.md', isOwnPath: true });
  expect(desk.text).toBe('title: Grain\n');
  expect(done(effects)).toEqual(['fill-form', 'settle']);
  expect(after(desk, { type: 'started-over' }).desk.published).toBeUndefined();
});
