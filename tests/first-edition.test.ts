import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../src/archive/archive.ts';
import type { ArchivedArticle, ArchivedStatement } from '../src/archive/archived-statement.ts';
import { ancestorsOf } from '../src/archive/names/topics.ts';
import { readContent } from '../src/site/content/read-content.ts';
import { plainText } from '../src/statements/statement.ts';

/**
 * What the shipped collection meant in the first edition of the entry format, as the code of that edition read it: every entry and
 * statement, and the topics above each topic. Fields that an entry left out are left out here; of the words there is a digest.
 * What the collection says differently since then is listed in this file with its reason; nothing else may drift.
 */
interface FirstEdition {
  problems: string[];
  topics: Record<string, string[]>;
  entries: Entry[];
}

interface Entry {
  entry: string;
  title: string;
  date: string;
  source: Record<string, string>;
  prose?: string[];
  statements: Said[];
  [field: string]: unknown;
}

interface Said {
  id: string;
  topics: string[];
  [field: string]: unknown;
}

const first = JSON.parse(readFileSync('tests/fixtures/first-edition.json', 'utf8')) as FirstEdition;
const { archive, problems } = buildArchive('content', readContent('content').files);
/** Other collections stand beside the first, and a speech of it can have another passage behind those it had. */
const ofFirst = new Set(first.entries.map(({ entry }) => entry));
const articles = archive.articles.filter(({ slug }) => ofFirst.has(slug));
const entries = articles.map(entryOf);

/** Prose that says no more what it said: where it went. */
const changedProse: Record<string, string[]> = {
  // Who sent the message with Kennedy is now said by the attribution, and on what it rests by the note about the source.
  '1962-02-07-kennedy-geneva-disarmament': [
    'The message was cabled on 6 February 1962 for delivery on the 7th; Khrushchev refers to it by that date.',
    'The telegram names the second sender as the prime minister only; that is Harold Macmillan.',
  ],
  // That several states speak is now said by the group and its members.
  '2017-01-24-astana-joint-statement': [],
};

/** Notes about sources that say what the first edition had no place for. */
const newNotes = new Set([
  // From what the text of the letter was translated, and by whom.
  '1962-10-23-khrushchev-letter-on-quarantine',
  '1962-10-24-khrushchev-letter-on-ultimatum',
  '1962-10-26-khrushchev-letter-on-the-knot',
  '1962-10-27-khrushchev-letter-on-turkey',
  '1962-10-28-khrushchev-letter-on-dismantling',
]);

/**
 * Titles of sources that held the volume and the number of the document: these have a field now, and the title is the heading that
 * the document bears.
 */
const numberedTitle = /^FRUS 1961–1963, Volume VI, Kennedy-Khrushchev Exchanges, Document (\d+)$/;

/**
 * Topics that are no longer under others: their labels hold for other wars, too. Statements that stood under those others only
 * through them now name them.
 */
const movedTopics: Record<string, { from: string[]; to: string[] }> = {
  accountability: { from: ['syrian-conflict'], to: [] },
  'arms-supplies': { from: ['syrian-conflict'], to: [] },
  ceasefires: { from: ['syrian-conflict'], to: [] },
  detainees: { from: ['syrian-conflict'], to: [] },
  'european-union': { from: ['syrian-conflict'], to: [] },
  'foreign-intervention': { from: ['syrian-conflict'], to: [] },
  'humanitarian-access': { from: ['syrian-conflict'], to: [] },
  opcw: { from: ['chemical-weapons-in-syria', 'syrian-conflict'], to: [] },
  'protection-of-civilians': { from: ['syrian-conflict'], to: [] },
  refugees: { from: ['syrian-conflict'], to: [] },
  'use-of-force': { from: ['syrian-conflict'], to: [] },
  // The United Nations mediated over Cuba in 1962, too; its plans and rounds for Syria stay in Syria's branch.
  'un-mediation': { from: ['syrian-conflict'], to: ['united-nations'] },
  'annan-plan': { from: [], to: ['united-nations'] },
  'geneva-communique': { from: [], to: ['united-nations'] },
  'geneva-ii': { from: [], to: ['united-nations'] },
  'geneva-talks': { from: [], to: ['united-nations'] },
  'vienna-process': { from: [], to: ['united-nations'] },
};

/** The statement that was Syria's by accident: a letter of 1962. */
const noLongerUnder: Record<string, string[]> = {
  '1962-10-26-khrushchev-letter-on-the-knot#in-a-long-personal-letter-khrushchev-compared': ['syrian-conflict'],
};

/** Who said a statement beside the one whom the first edition could name. */
const saidWith: Record<string, string[]> = {
  '1962-02-07-kennedy-geneva-disarmament#ahead-of-the-march-conference-in-geneva': ['harold-macmillan'],
};

test('a collection of the first edition has the problems it had', () => {
  expect(problems.map(({ file, code }) => `${file} ${code}`)).toEqual(first.problems);
});

test('every entry is there, in its order', () => {
  expect(entries.map(({ entry }) => entry)).toEqual(first.entries.map(({ entry }) => entry));
});

describe('an entry says what it said', () => {
  test.each(first.entries.map((entry, index) => [entry.entry, entry, index] as const))('%s', (slug, before, index) => {
    const { prose: proseBefore = [], statements: saidBefore, ...fieldsBefore } = before;
    const { prose = [], statements, ...fields } = entries[index] ?? before;
    const { note, document } = articles[index]?.source ?? {};
    const number = numberedTitle.exec(fieldsBefore.source.title ?? '')?.[1];
    if (number !== undefined) {
      fieldsBefore.source = { ...fieldsBefore.source, title: fields.source.title ?? '' };
      expect(document).toBe(`FRUS 1961–63, vol. VI, doc. ${number}`);
    }
    expect(fields).toEqual(fieldsBefore);
    const now = [...prose, ...(note === undefined || newNotes.has(slug) ? [] : [note])];
    expect(now.join(' ')).toBe((changedProse[slug] ?? proseBefore).join(' '));
    expect(statements.slice(0, saidBefore.length).map(({ topics: _topics, ...said }) => said)).toEqual(
      saidBefore.map(({ topics: _topics, ...said }) => said),
    );
  });
});

describe('topics', () => {
  test('stand under the topics they stood under, but for those whose label holds for more', () => {
    const expected = Object.entries(first.topics).map(([topic, above]): [string, string[]] => {
      const { from, to } = movedTopics[topic] ?? { from: [], to: [] };
      return [topic, [...above.filter((one) => !from.includes(one)), ...to].sort()];
    });
    expect(
      archive.topics
        .filter(({ slug }) => slug in first.topics)
        .map((topic) => [
          topic.slug,
          ancestorsOf(topic)
            .map(({ slug }) => slug)
            .sort(),
        ]),
    ).toEqual(expected);
  });

  test('are those each statement named, and what it counted for it still counts for', () => {
    const kept = new Set<string>();
    for (const { entry, statements } of first.entries) {
      for (const { id, topics } of statements) {
        const address = `${entry}#${id}`;
        const statement = archive.statements.find((other) => addressOf(other) === address);
        if (!statement) throw new Error(`there is no ${address}`);
        const named = statement.topics.map(({ slug }) => slug);
        expect([address, named.slice(0, topics.length)]).toEqual([address, topics]);
        const counts = new Set([...statement.topics, ...statement.topics.flatMap(ancestorsOf)].map(({ slug }) => slug));
        const counted = new Set([...topics, ...topics.flatMap((topic) => first.topics[topic] ?? [])]);
        expect([address, [...counted].filter((topic) => !counts.has(topic))]).toEqual([
          address,
          noLongerUnder[address] ?? [],
        ]);
        // A topic that is named now is one that the statement counted for before.
        expect([address, named.filter((topic) => !counted.has(topic))]).toEqual([address, []]);
        kept.add(address);
      }
    }
    expect(kept.size).toBe(first.entries.flatMap(({ statements }) => statements).length);
  });
});

test('a statement has the one speaker it had, but for the joint message', () => {
  const joint = articles.flatMap(({ statements }) => statements.filter(({ speakers }) => speakers.length > 1));
  expect(
    Object.fromEntries(
      joint.map((statement) => [addressOf(statement), statement.speakers.slice(1).map(({ speaker }) => speaker.slug)]),
    ),
  ).toEqual(saidWith);
});

function addressOf({ article, id }: ArchivedStatement): string {
  return `${article.slug}#${id}`;
}

/** An entry as the fixture has it. */
function entryOf(article: ArchivedArticle): Entry {
  const { slug, title, date, occasion, kind, dateline, place, via, topics, aliases, status, source } = article;
  const prose = article.blocks.flatMap((block) => (block.type === 'prose' ? [textOf(block.html)] : []));
  return known({
    entry: slug,
    title,
    date: date.edtf,
    occasion,
    kind,
    dateline,
    place,
    via: via.map(({ as, name }) => `${as}: ${name}`),
    topics: topics.map((topic) => topic.slug),
    aliases,
    status: status === 'current' ? undefined : status,
    source: known({
      publisher: source.publisher.name,
      title: source.title,
      url: source.url,
      archived: source.archived,
      issued: source.issued?.edtf,
      accessed: source.accessed?.edtf,
      language: source.language,
      sha256: source.sha256,
    }),
    prose,
    statements: article.statements.map((statement) => saidOf(statement, date.edtf)),
  }) as Entry;
}

function saidOf(statement: ArchivedStatement, day: string): Said {
  const { id, speakers, topics, date, mode } = statement;
  const [{ speaker, printedName, role }] = speakers;
  return known({
    id,
    speaker: speaker.slug,
    name: printedName === speaker.name ? undefined : printedName,
    role: role?.role,
    organization: role?.organization,
    topics: topics.map(({ slug }) => slug),
    date: date.edtf === day ? undefined : date.edtf,
    mode: mode === 'indirect' ? undefined : mode,
    words: createHash('sha256').update(plainText(statement)).digest('hex').slice(0, 16),
  }) as Said;
}

/** The text of a paragraph of HTML on one line. */
function textOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Fields that have a value. */
function known(fields: Record<string, unknown>): Record<string, unknown> {
  const isKnown = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => isKnown(value)));
}
