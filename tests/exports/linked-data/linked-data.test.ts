import { Parser } from 'n3';
import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/archive.ts';
import type { DataSource } from '../../../src/exports/data/table.ts';
import { annotations } from '../../../src/exports/linked-data/files/annotations.ts';
import { popolo } from '../../../src/exports/linked-data/files/popolo.ts';
import { concepts, skosJsonLd } from '../../../src/exports/linked-data/files/skos-json-ld.ts';
import { skosTurtle } from '../../../src/exports/linked-data/files/skos-turtle.ts';
import { datasetJsonLd, entryJsonLd, jsonLdText } from '../../../src/exports/linked-data/schema-org.ts';
import { textFragment, verbatimPassages } from '../../../src/rendering/statement/text-quote.ts';
import { importFile, told } from '../../importing/import-text.ts';
import { richCollection } from '../data/rich-collection.ts';
import { topicBy } from '../archive-by-hand.ts';

const { archive } = buildArchive('content', richCollection);
const source: DataSource = { archive, addressOf: (path) => `https://papers.example/strait/${path}` };
const talks = archive.articles.find(({ slug }) => slug === 'talks') ?? expect.fail();

/** The context of schema.org as far as these documents need it, so that no test asks the network. */
const documentLoader = (url: string) => {
  const isSchema = url.startsWith('https://schema.org');
  if (!isSchema && url !== 'http://www.w3.org/ns/anno.jsonld') return Promise.reject(new Error(`asked for ${url}`));
  const vocabulary = isSchema ? 'https://schema.org/' : 'http://www.w3.org/ns/oa#';
  const document = { '@context': { '@vocab': vocabulary, id: '@id', type: '@type' } };
  return Promise.resolve({ contextUrl: undefined, documentUrl: url, document });
};

/** The triples of a JSON-LD document, sorted. */
async function triplesOf(text: string): Promise<string[]> {
  const quads = (await jsonld.toRDF(JSON.parse(text) as object, {
    documentLoader,
    format: 'application/n-quads',
  })) as unknown as string;
  return quads.trim().split('\n').sort();
}

describe('JSON-LD of an entry', () => {
  const text = jsonLdText(entryJsonLd(talks, source));
  const { hasPart, isBasedOn } = JSON.parse(text) as {
    hasPart: Record<string, unknown>[];
    isBasedOn: Record<string, unknown>;
  };

  test('is a Quotation where the words are verbatim, else a Claim that appears in its source, with the verbatim passages', () => {
    expect(hasPart.map((part) => part['@type'])).toEqual(['Claim', 'Quotation', 'Claim']);
    expect(isBasedOn).toMatchObject({ '@type': 'CreativeWork', url: 'https://news.example/grain?a=1&b=2' });
    expect(hasPart[0]).toMatchObject({
      '@id': 'https://papers.example/strait/articles/talks/#grain-will-pass-before-winter-she-said',
      author: [{ '@type': 'Role', roleName: 'Minister of Grain', author: { '@type': 'Person', '@id': 'https://papers.example/strait/speakers/ada-marsh/', sameAs: ['http://www.wikidata.org/entity/Q1', 'https://viaf.org/viaf/12', 'https://isni.org/isni/000000012281955X'] } }],
      appearance: { '@id': isBasedOn['@id'] },
      hasPart: [{ '@type': 'Quotation', text: 'Grain will pass before winter,' }],
      dateCreated: '2031-05-30',
    }); // prettier-ignore
  });

  test('ends no script, whatever a title says', () => {
    const hostile = jsonLdText(entryJsonLd({ ...talks, title: '</script><script>alert(1)//]]>' }, source));
    expect(hostile).not.toContain('<');
    expect(JSON.parse(hostile)).toMatchObject({ headline: '</script><script>alert(1)//]]>' });
  });

  test('is read as triples by another program', async () => {
    const triples = await triplesOf(text);
    expect(triples).toContain(
      '<https://papers.example/strait/articles/talks/> <https://schema.org/hasPart> <https://papers.example/strait/articles/talks/#nobody-asked> .',
    );
  });

  test('of one that was withdrawn says so, and nothing that was said', () => {
    const withdrawn = archive.articles.find(({ status }) => status === 'withdrawn') ?? expect.fail();
    const node = jsonLdText(entryJsonLd(withdrawn, source));
    expect(node).toContain('"creativeWorkStatus":"withdrawn"');
    expect(node).not.toContain('Nothing of this');
  });
});

test('the page of the data is a Dataset with its downloads', async () => {
  const triples = await triplesOf(jsonLdText(datasetJsonLd(source)));
  expect(
    triples.some((triple) => triple.includes('schema.org/contentUrl') && triple.includes('data/v1/statements.csv')),
  ).toBe(true);
  expect(triples.some((triple) => triple.includes('schema.org/temporalCoverage'))).toBe(true);
});

describe('SKOS', () => {
  test('relates no topic to one above or below it, which SKOS has apart (S27)', () => {
    const [top, middle, low, other] = ['top', 'middle', 'low', 'other'].map((label) => topicBy(label));
    if (!top || !middle || !low || !other) expect.fail();
    Object.assign(middle, { broader: [top] });
    Object.assign(low, { broader: [middle], related: [top, other] });
    Object.assign(top, { related: [low, other] });
    const own = concepts({ ...source, archive: { ...source.archive, topics: [top, middle, low, other] } });
    expect(own.map(({ related }) => related.map((address) => address.split('/').at(-2)))).toEqual([
      ['other'],
      [],
      ['other'],
      [],
    ]);
  });

  test('says the same in Turtle and in JSON-LD, to two other programs', async () => {
    const turtle = new Parser().parse(skosTurtle.write(source));
    const triples = turtle.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value, 'language' in object ? object.language : ''].join('\t')).sort(); // prettier-ignore
    const quads = new Parser({ format: 'N-Quads' }).parse((await triplesOf(skosJsonLd.write(source))).join('\n'));
    const others = quads.map(({ subject, predicate, object }) => [subject.value, predicate.value, object.value, 'language' in object ? object.language : ''].join('\t')).sort(); // prettier-ignore
    expect(others).toEqual(triples);
    expect(triples).toContain(
      'https://papers.example/strait/topics/grain/\thttp://www.w3.org/2004/02/skos/core#prefLabel\tзерно\tru',
    );
  });

  test('is, to the letter', () => {
    expect(skosTurtle.write(source)).toContain(`<https://papers.example/strait/topics/grain/> a skos:Concept ;
  skos:inScheme <https://papers.example/strait/topics/> ;
  skos:prefLabel "grain"@en ;
  skos:prefLabel "зерно"@ru ;
  skos:prefLabel "الحبوب"@ar ;
  skos:altLabel "wheat" ;
  skos:altLabel "rye, barley; oats" ;
  skos:altLabel "a|b" ;
  skos:broader <https://papers.example/strait/topics/trade/> ;
  skos:related <https://papers.example/strait/topics/wps/> .
`);
  });

  test.each(['a"b\\c\n]]> {x} \u200fعدن', '=1+1', "'''"])('keeps the label %j', (label) => {
    const [topic] = archive.topics;
    if (!topic) expect.fail();
    const hostile = {
      ...source,
      archive: { ...archive, topics: [{ ...topic, label, aliases: [label], broader: [], related: [] }] },
    };
    const labels = new Parser()
      .parse(skosTurtle.write(hostile))
      .filter(({ predicate }) => /(?:pref|alt)Label$/.test(predicate.value));
    expect(labels.map(({ object }) => object.value).filter((value) => value === label)).toHaveLength(2);
    expect(skosJsonLd.write(hostile)).toContain(JSON.stringify(label));
  });
});

test('Popolo goes back in, people with their offices', async () => {
  const [site] = richCollection;
  const plan = await importFile('popolo.json', popolo.write(source), { into: site ? [site] : [] });
  expect(told(plan).filter((line) => line.includes('error'))).toEqual([]);
  const again = buildArchive('content', plan.after).archive;
  const marsh = (of: typeof archive) => {
    const { name, sortName, country, labels, identifiers, roles } = of.speakers.find(({ name }) => name === 'Ada Marsh') ?? expect.fail(); // prettier-ignore
    return {
      name,
      sortName,
      country,
      labels,
      identifiers,
      roles: roles.map(({ role, organization, to }) => [role, organization, to?.edtf]),
    };
  };
  expect(marsh(again)).toEqual(marsh(archive));
});

describe('verbatim words', () => {
  test('are annotations of their sources, without the marks of the entry', () => {
    const page = JSON.parse(annotations.write(source)) as { items: { target: object }[] };
    // The only entry with an address is a translation, whose words are not in the source.
    expect(page.items).toEqual([]);
    const own = {
      ...archive,
      statements: talks.statements.map((statement) => ({
        ...statement,
        article: { ...talks, translation: undefined },
      })),
    };
    const { items } = JSON.parse(annotations.write({ ...source, archive: own })) as typeof page;
    expect(items).toHaveLength(4);
    const ids = (items as { id?: string; body?: string }[]).flatMap(({ id = '', body = '' }) => [id, body]);
    expect(new Set(ids).size).toBe(4 + talks.statements.filter(({ mode }) => mode !== 'indirect').length);
    expect(items[0]?.target).toEqual({
      source: 'https://news.example/grain?a=1&b=2',
      selector: {
        type: 'TextQuoteSelector',
        exact: 'Grain will pass before winter,',
        refinedBy: {
          type: 'FragmentSelector',
          conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
          value: ':~:text=Grain%20will%20pass%20before%20winter%2C',
        },
      },
    });
  });

  test('are passages between paraphrases, and a fragment names the ends of a long one', () => {
    const run = (text: string, verbatim: boolean) => ({ text, verbatim });
    expect(verbatimPassages([[run('She said ', false), run('“no', true), run(' never”', true), run(', then ', false), run('«да»', true)]])).toEqual(['no never', 'да']); // prettier-ignore
    expect(textFragment('one two-three, & four')).toBe(':~:text=one%20two%2Dthree%2C%20%26%20four');
    expect(textFragment('a b c d e f g h i j k')).toBe(':~:text=a%20b%20c%20d%20e,g%20h%20i%20j%20k');
  });
});
