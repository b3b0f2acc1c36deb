import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../src/archive/archive.ts';
import { speakersOf, type ArchivedStatement } from '../src/archive/archived-statement.ts';
import { ancestorsOf } from '../src/archive/names/topics.ts';
import { readContent } from '../src/site/content/read-content.ts';

/**
 * The collection that ships was written from verified records, kept outside the repository. The fixture holds what must not
 * drift: for each statement the number of its record, and the speaker, date and address that the record gives. Where a
 * change is right, change the fixture with it and say in the commit what it rests on.
 */
interface Source {
  record: number;
  entry: string;
  speaker: string;
  date: string;
  /** Null where the record has none. */
  address: string | null;
}

const sources = JSON.parse(readFileSync('tests/fixtures/collection.json', 'utf8')) as Source[];

/** A record of the second collection, which `npm run import` made entries of: docs/second-collection/. */
interface SecondSource extends Omit<Source, 'record'> {
  record: string;
  document?: string;
  page?: string;
  with?: string[];
  /** The records that this one answers, as its source says. */
  answers?: string[];
}

const second = JSON.parse(readFileSync('tests/fixtures/second-collection.json', 'utf8')) as SecondSource[];
/** Where a speech of the general debate has no address of its own, the corpus has one. */
const corpus = 'https://doi.org/10.7910/DVN/0TJX8Y';
const ofFirst = new Set(sources.map(({ entry }) => entry));
const { archive, problems } = buildArchive('content', readContent('content').files);
/** Written from the whole report of the agency: its four records are parts of it, and it has more statements than they. */
const seedEntry = '2017-03-29-lavrov-national-interest';

test('is clean: what is said of it is a warning that one source has no address', () => {
  expect(problems.map(({ code, file }) => [code, file])).toEqual([['no-url', `content/articles/2017/${seedEntry}.md`]]);
});

test('holds what the records hold, and nothing else', () => {
  const shipped = archive.articles
    .filter(({ slug }) => slug !== seedEntry)
    .flatMap(({ slug, source, statements }) =>
      statements.map(({ speakers: [{ speaker }], date }) => ({
        entry: slug,
        speaker: speaker.name,
        date: date.edtf,
        address: source.url,
      })),
    );
  const expected = [...sources, ...second]
    .filter(({ entry }) => entry !== seedEntry)
    .map(({ entry, speaker, date, address }) => ({ entry, speaker, date, address: address ?? corpus }));
  const inOrder = (a: { entry: string; speaker: string }, b: { entry: string; speaker: string }) =>
    `${a.entry} ${a.speaker}` < `${b.entry} ${b.speaker}` ? -1 : 1;
  expect(shipped.toSorted(inOrder)).toEqual(expected.toSorted(inOrder));
});

test('says of the report of the agency what its records say', () => {
  const entry = archive.articles.find(({ slug }) => slug === seedEntry);
  const records = sources.filter(({ entry: slug }) => slug === seedEntry);
  expect(records).toHaveLength(4);
  for (const { speaker, date, address } of records) {
    expect([...new Set(entry?.statements.map((statement) => statement.speakers[0].speaker.name))]).toEqual([speaker]);
    expect([entry?.date.edtf, entry?.source.url ?? null]).toEqual([date, address]);
  }
});

test('uses each record once', () => {
  const records = sources.map(({ record }) => record);
  expect(records).toHaveLength(124);
  expect(new Set(records).size).toBe(124);
  expect(second).toHaveLength(377);
  expect(new Set(second.map(({ record }) => record)).size).toBe(377);
});

describe('says of the second collection what its records say', () => {
  /** The statement of a record: of several by one speaker in an entry those that are at its number among them. */
  const statementOf = (record: SecondSource) => {
    const said = archive.articles.find(({ slug }) => slug === record.entry)?.statements ?? [];
    const ofSpeaker = said.filter(({ speakers: [{ speaker }] }) => speaker.name === record.speaker);
    const records = second.filter(({ entry, speaker }) => entry === record.entry && speaker === record.speaker);
    return ofSpeaker.slice(-records.length)[records.indexOf(record)];
  };

  test('where in which document it stands', () => {
    const wrong = second.filter((record) => {
      const statement = statementOf(record);
      const page = record.page === undefined ? undefined : record.page.replace(/^p+\. /, '');
      return (
        statement?.locator?.text.replace(/^pp?\. /, '') !== page ||
        (record.document !== undefined && statement?.article.source.document !== record.document)
      );
    });
    expect(wrong.map(({ record }) => record)).toEqual([]);
  });

  test('who said it together', () => {
    const wrong = second.filter((record) => {
      const others = statementOf(record)
        ?.speakers.slice(1)
        .map(({ speaker }) => speaker.name);
      return others?.join() !== (record.with ?? []).join();
    });
    expect(wrong.map(({ record }) => record)).toEqual([]);
  });

  test('what it answers', () => {
    const wrong = second.filter((record) => {
      const answered = (record.answers ?? []).map((id) => second.find((other) => other.record === id));
      const own = statementOf(record)?.relations.filter(
        ({ direction, kind, statement }) => direction === 'to' && kind === 'answers' && statement,
      );
      return (
        own
          ?.map(({ statement }) => statement)
          .some((other, index) => {
            const target = answered[index];
            return target === undefined || statementOf(target) !== other;
          }) !== false || own.length !== answered.length
      );
    });
    expect(wrong.map(({ record }) => record)).toEqual([]);
  });
});

describe('keeps the house rule on words', () => {
  test.each(archive.statements.map((statement) => [`${statement.article.slug}#${statement.id}`, statement] as const))(
    '%s paraphrases, with speaker, office and source',
    (_address, { mode, speakers: [{ speaker, role }], article }) => {
      expect(mode).toBe('indirect');
      expect(role !== undefined || speaker.kind !== 'person').toBe(true);
      expect(article.source.url !== undefined || article.slug === seedEntry).toBe(true);
    },
  );

  test('every topic says what it covers, every speaker has a note, in whole sentences', () => {
    const isWhole = ({ noteHtml }: { noteHtml: string }) => /^[^a-z].*\.$/su.test(noteHtml.replace(/<[^>]*>/g, ''));
    expect(archive.topics.filter((topic) => !isWhole(topic)).map(({ slug }) => slug)).toEqual([]);
    expect(archive.speakers.filter((speaker) => !isWhole(speaker)).map(({ slug }) => slug)).toEqual([]);
  });

  test('every speaker and topic is spoken of, every publisher is a source or a hop', () => {
    // An organization for which somebody holds office is spoken for.
    const spokenFor = archive.statements.flatMap(({ parties }) => parties.flatMap(({ speaker }) => speaker ?? []));
    const speakers = new Set([...archive.statements.flatMap(speakersOf), ...spokenFor].map(({ slug }) => slug));
    expect(archive.speakers.filter(({ slug }) => !speakers.has(slug)).map(({ slug }) => slug)).toEqual([]);
    const used = archive.articles.flatMap(({ source, via }) => [source.publisher.name, ...via.map(({ name }) => name)]);
    expect(archive.publishers.filter(({ name }) => !used.includes(name)).map(({ name }) => name)).toEqual([]);
  });
});

const addressOf = ({ article, id }: Pick<ArchivedStatement, 'article' | 'id'>) => `${article.slug}#${id}`;
const entry = (slug: string) => {
  const found = archive.articles.find((article) => article.slug === slug);
  if (!found) throw new Error(`there is no entry ${slug}`);
  return found;
};

describe('says who spoke with whom and for whom', () => {
  test('what the guarantors of Astana say stands on the page of each, and counts for each state', () => {
    const [statement] = entry('2017-01-24-astana-joint-statement').statements;
    expect(statement?.speakers.map(({ speaker }) => [speaker.slug, speaker.kind])).toEqual([
      ['iran-russia-and-turkey', 'group'],
    ]);
    expect(statement?.members.map(({ slug }) => slug)).toEqual(['iran', 'russia', 'turkey']);
    expect(statement?.parties.map(({ slug }) => slug)).toEqual(['iran', 'russia', 'turkey']);
  });

  test('a message of two is said by both, in the office each held', () => {
    const [statement] = entry('1962-02-07-kennedy-geneva-disarmament').statements;
    expect(statement?.speakers.map(({ speaker, role }) => [speaker.name, role?.role, role?.organization])).toEqual([
      ['John F. Kennedy', 'President', 'United States'],
      ['Harold Macmillan', 'Prime Minister', 'United Kingdom'],
    ]);
  });

  test('every statement has a party', () => {
    expect(archive.statements.filter(({ parties }) => parties.length === 0).map(addressOf)).toEqual([]);
  });

  test.each([
    ['kofi-annan', 'United Nations'],
    ['ban-ki-moon', 'United Nations'],
    ['antonio-guterres', 'United Nations'],
    ['valerie-amos', 'United Nations'],
    ['stephen-obrien', 'United Nations'],
    ['staffan-de-mistura', 'United Nations'],
    ['nabil-elaraby', 'League of Arab States'],
    ['moaz-al-khatib', 'Syrian opposition'],
    ['george-sabra', 'Syrian opposition'],
    ['european-council', 'European Union'],
    ['nikita-khrushchev', 'Soviet Union'],
    ['vladimir-putin', 'Russia'],
    ['recep-tayyip-erdogan', 'Turkey'],
  ])('%s speaks for one party: %s', (slug, party) => {
    const said = archive.statements.filter((statement) => speakersOf(statement)[0]?.slug === slug);
    expect([...new Set(said.flatMap(({ parties }) => parties))].map(({ name }) => name)).toEqual([party]);
  });
});

describe('says of letters to whom they went, where they are printed and what they answer', () => {
  const letters = archive.articles.filter(({ kind, slug }) => kind === 'letter' && ofFirst.has(slug));

  test('each has an addressee of the collection, who did not write it', () => {
    expect(letters).toHaveLength(12);
    for (const { slug, addressee, statements } of letters) {
      const writers = statements.flatMap(speakersOf);
      expect([slug, addressee.map(({ speaker }) => speaker && !writers.includes(speaker))]).toEqual([slug, [true]]);
    }
  });

  test.each(
    archive.articles
      .filter(({ source, slug }) => source.publisher.slug === 'office-of-the-historian' && ofFirst.has(slug))
      .map(({ source }) => [source.url ?? '', source] as const),
  )('%s has the number and the pages of its document', (url, { title, document, pages }) => {
    const [, number] = /\/frus1961-63v06\/d(\d+)$/.exec(url) ?? [];
    expect(document).toBe(`FRUS 1961–63, vol. VI, doc. ${number}`);
    expect(title).toMatch(/^(?:Letter|Message|Telegram) From .+ [Tt]o /);
    expect(pages).toMatch(/^\d+(–\d+)?$/);
  });

  test('the pages follow each other as the documents do', () => {
    const printed = archive.articles
      .filter(({ source, slug }) => source.publisher.slug === 'office-of-the-historian' && ofFirst.has(slug))
      .map(({ source: { document = '', pages = '' } }) => ({
        number: Number(document.split('doc. ')[1]),
        pages: pages.split('–').map(Number),
      }))
      .sort((a, b) => a.number - b.number)
      .flatMap(({ pages }) => pages);
    expect(printed).toEqual(printed.toSorted((a, b) => a - b));
  });

  test('the relations are those that the sources state', () => {
    const ofRecords = new Set(second.map(({ entry }) => entry));
    const own = archive.statements.filter(({ article }) => !ofRecords.has(article.slug));
    const relations = own.flatMap((statement) =>
      statement.relations
        .filter(({ direction }) => direction === 'to')
        .map(({ kind, byEditors, statement: other }) => [
          statement.article.slug,
          byEditors ? `${kind} (editors)` : kind,
          other && other.article !== statement.article ? other.article.slug : `${other?.speakers[0].printedName}`,
        ]),
    );
    expect(relations).toEqual([
      // The letters name the letter they answer in their first sentence.
      ['1962-10-23-kennedy-letter-on-quarantine', 'answers', '1962-10-23-khrushchev-letter-on-quarantine'],
      ['1962-10-23-khrushchev-letter-on-quarantine', 'answers', '1962-10-22-kennedy-letter-on-missile-bases'],
      ['1962-10-24-khrushchev-letter-on-ultimatum', 'answers', '1962-10-23-kennedy-letter-on-quarantine'],
      ['1962-10-25-kennedy-letter-on-assurances', 'answers', '1962-10-24-khrushchev-letter-on-ultimatum'],
      ['1962-10-26-khrushchev-letter-on-the-knot', 'answers', '1962-10-25-kennedy-letter-on-assurances'],
      ['1962-10-27-kennedy-letter-on-first-steps', 'answers', '1962-10-26-khrushchev-letter-on-the-knot'],
      ['1962-10-28-khrushchev-letter-on-dismantling', 'answers', '1962-10-27-kennedy-letter-on-first-steps'],
      // The reports present these as reactions to the speech, and as replies to each other.
      ['2013-01-06-sabra-on-assad-speech', 'answers', '2013-01-06-assad-opera-house'],
      ['2013-01-06-turkey-and-britain-on-assad-speech', 'answers', '2013-01-06-assad-opera-house'],
      ['2013-01-06-turkey-and-britain-on-assad-speech', 'answers', '2013-01-06-assad-opera-house'],
      ['2013-09-09-lavrov-and-muallem', 'answers', 'Sergey Lavrov'],
      ['2016-12-13-ban-and-jaafari-on-aleppo', 'denies', 'Ban Ki-moon'],
      ['2016-12-13-power-and-churkin-on-aleppo', 'answers', 'Samantha Power'],
      ['2017-04-05-haley-and-safronkov', 'answers', 'Nikki Haley'],
    ]);
  });

  test('a statement that another links to has its address pinned', () => {
    const targets = archive.statements.filter(({ relations }) =>
      relations.some(({ direction }) => direction === 'from'),
    );
    const files = new Map(readContent('content').files.map(({ path, text }) => [path, text]));
    const loose = targets.filter(({ id, article }) => files.get(article.file)?.includes(` ^${id}\n`) !== true);
    expect(loose.map(addressOf)).toEqual([]);
  });
});

describe('keeps each topic to what its label says', () => {
  const syria = archive.topics.find(({ slug }) => slug === 'syrian-conflict');

  test('nothing said before 2011 is about the war in Syria', () => {
    const early = archive.statements.filter(({ date }) => date.edtf < '2011');
    expect(early.length).toBeGreaterThan(13);
    const counted = early.filter(({ topics }) =>
      [...topics, ...topics.flatMap(ancestorsOf)].some((one) => one === syria),
    );
    expect(counted.map(addressOf)).toEqual([]);
  });

  test.each([
    ['syrian-conflict', '2011', undefined],
    ['annan-plan', '2012', undefined],
    ['russian-intervention-in-syria', '2015', undefined],
    ['cuban-missile-crisis', '1962', '1962'],
    ['cold-war', '1945', '1991'],
  ])('%s has the years %s to %s', (slug, from, to) => {
    const topic = archive.topics.find((one) => one.slug === slug);
    expect([topic?.from, topic?.to]).toEqual([from, to]);
  });
});

describe('names people and things in the languages of its pages', () => {
  const scripts: Record<string, RegExp> = {
    ru: /\p{Script=Cyrillic}/u,
    ar: /\p{Script=Arabic}/u,
    zh: /\p{Script=Han}/u,
  };
  const named = [...archive.speakers, ...archive.topics, ...archive.publishers];

  test('a label is in a language of the site, in its script', () => {
    for (const { slug, labels } of named) {
      for (const [language, label] of Object.entries(labels)) {
        expect(archive.site.languages).toContain(language);
        expect([slug, label]).toEqual([slug, expect.stringMatching(scripts[language] ?? /\p{Script=Latin}/u)]);
      }
    }
  });

  test('a speaker who has a name in Russian or Arabic has it as the label', () => {
    const lacking = archive.speakers.filter(({ aliases, labels }) =>
      (['ru', 'ar'] as const).some((tag) => aliases.some((alias) => scripts[tag]?.test(alias)) && !labels[tag]),
    );
    expect(lacking.map(({ slug }) => slug)).toEqual([]);
  });
});

test('what is to be known about a source stands in its note, not in the first line of the entry', () => {
  const about = /reported by|page|address|headline|source|transcript/i;
  const prose = archive.articles
    .filter(({ slug }) => slug !== seedEntry)
    .flatMap(({ slug, blocks }) =>
      blocks.flatMap((block) => (block.type === 'prose' && about.test(block.html) ? [slug] : [])),
    );
  expect(prose).toEqual([]);
});
