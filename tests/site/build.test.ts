import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, test } from 'vitest';
import { pictureFile } from '../../src/exports/sharing/pictures/picture.ts';
import { newestFirst } from '../../src/archive/chronology.ts';
import { statementPath } from '../../src/archive/permalinks.ts';
import { citationFormats } from '../../src/exports/citations/formats.ts';
import { assetSets, inPackOrder, isAsset, namesAskedBy } from '../../src/offline/asset-sets.ts';
import { isForContributors, notKept, setOf } from '../../src/offline/edition.ts';
import { decodePack } from '../../src/offline/pack.ts';
import { indexFormat, type CurrentIndex } from '../../src/search/files/current-index.ts';
import { openEngine } from '../../src/search/engine.ts';
import { rowPlaces } from '../../src/search/files/row-files.ts';
import { listBuilt, readBuilt } from '../../src/site/built-files.ts';
import { plainText } from '../../src/statements/statement.ts';
import { buildSite, copyContent, pagesOf, siteFolder } from '../build-site.ts';
import { deadLinks } from '../dead-links.ts';
import { norland, readNorland } from '../read-folder.ts';

const site = siteFolder('build-test');
const { archive } = readNorland();
let pages = new Map<string, string>();

beforeAll(() => {
  const { status, output } = buildSite(norland, site);
  expect([status, output]).toEqual([0, expect.stringContaining('Complete!')]);
  // The rows of the timeline are parts of pages, for the filters; the one-file edition is a site of its own.
  pages = new Map([...pagesOf(site)].filter(([, html]) => html.includes('<html lang')));
}, 120_000);

const page = (path: string) => pages.get(path) ?? expect.fail(`there is no page ${path}`);

/** The statements of a page: their addresses, the ids they carry, and all their words. */
function statementsIn(html: string) {
  return [...html.matchAll(/<article class="statement[^"]*"([^>]*)>([\s\S]*?)<\/article>/g)].map(
    ([, attributes = '', inner = '']) => ({
      address: /data-statement="([^"]*)"/.exec(attributes)?.[1] ?? '',
      id: / id="([^"]*)"/.exec(attributes)?.[1],
      text: text(inner),
    }),
  );
}

function text(html: string): string {
  const plain = html
    .replace(/<\/(?:p|li|ul|div|h1|h2|dt|dd)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
  return plain.replace(/\s+/g, ' ');
}

describe('the ids in the HTML are the ids in the archive', () => {
  test.each(archive.articles.map((article) => [article.slug, article] as const))(
    'on the page of %s',
    (slug, article) => {
      const found = statementsIn(page(`articles/${slug}/index.html`));
      expect(found.map(({ id }) => id)).toEqual(article.statements.map(({ id }) => id));
      found.forEach(({ address, text: shown }, index) => {
        const statement = article.statements[index];
        expect(address).toBe(`${slug}#${statement?.id}`);
        expect(shown).toContain(
          plainText(statement ?? { paragraphs: [] })
            .replace(/\s+/g, ' ')
            .slice(0, 25),
        );
      });
    },
  );

  test('on the timeline, each statement once', () => {
    const found = statementsIn(page('index.html')).map(({ address }) => address);
    const expected = archive.statements.map(({ article, id }) => `${article.slug}#${id}`);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  test('every statement of the timeline leads to its own address', () => {
    for (const { article, id } of archive.statements) {
      expect(page('index.html')).toContain(`href="/timeline/${statementPath(article.slug, id)}"`);
    }
  });

  test('no page gives one id to two elements', () => {
    for (const [path, html] of pages) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
      expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
    }
  });
});

describe('a statement shows', () => {
  const shown = (address: string) => statementsIn(page('index.html')).find((found) => found.address === address)?.text;

  test('speaker, role on the day, words, topics, mode and the ladder by which it reached us', () => {
    expect(shown('grain-talks#nobody-asked')?.split('Cite')[0]?.trim()).toBe(
      'Ada Marsh Minister of Grain, Norland printed as A. Marsh “Nobody asked us to stop the ships. “Nobody will.” the Strait grain Verbatim said to The Strait Review · reported by Norland News, 31 May 2031 Link Source',
    );
  });

  test('which words are whose', () => {
    expect(page('articles/grain-talks/index.html')).toContain(
      '<span class="verbatim">“Grain will pass before winter,”</span> she said,',
    );
    expect(page('articles/premier/index.html')).not.toContain('verbatim"');
  });

  test('where its verbatim words are in the source, on the page of its entry alone', () => {
    expect(page('articles/grain-talks/index.html')).toContain(
      'href="https://news.example/2031/grain#:~:text=Nobody%20asked%20us%20to%20stop%20the%20ships."',
    );
    expect(page('topics/strait/index.html')).not.toContain(':~:text=');
    expect(page('articles/premier/index.html')).not.toContain(':~:text=');
  });

  test('which kind it is', () => {
    expect(page('articles/premier/index.html')).toContain('>Paraphrase</span>');
    expect(page('articles/grain-talks/index.html')).toContain('>Partly verbatim</span>');
  });
});

describe('the page of one statement', () => {
  const all = archive.articles.flatMap((article) => article.statements);

  test.each(all.map((statement) => [statement.id, statement] as const))(
    'of %s is light, has no script, and leaves the entry to count',
    (id, { article, speakers: [{ speaker }] }) => {
      const html = page(`articles/${article.slug}/${id}/index.html`);
      expect(html.length).toBeLessThan(4000);
      expect(html).not.toContain('<script');
      const { document } = parseHTML(html);
      expect(document.querySelectorAll('article.statement')).toHaveLength(1);
      // What it leads to, in the browser, is the statement on the page of its entry.
      const [heading] = document.querySelectorAll('h1 a');
      const own = `https://example.org/timeline/articles/${article.slug}/${id}/`;
      const { pathname, hash } = new URL(heading?.getAttribute('href') ?? '', own);
      expect([pathname, decodeURIComponent(hash)]).toEqual([`/timeline/articles/${article.slug}/`, `#${id}`]);
      const canonical = `https://example.org/timeline/articles/${article.slug}/`;
      expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(canonical);
      const told = (name: string) => document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
      expect(told('og:title')).toContain(speaker.name);
      expect(told('og:url')).toBe(`${canonical}${encodeURIComponent(id)}/`);
    },
  );
});

test('every statement is cited in every form, on the page that its control leads to', () => {
  for (const article of archive.articles) {
    const { document } = parseHTML(page(`cite/${article.slug}/index.html`));
    for (const { id } of article.statements) {
      expect(page(`articles/${article.slug}/index.html`)).toContain(
        `href="/timeline/cite/${article.slug}/#${encodeURIComponent(id)}"`,
      );
      const forms = [...(document.getElementById(id)?.querySelectorAll('[data-form]') ?? [])];
      expect(forms.map((form) => form.getAttribute('data-form'))).toEqual([
        ...citationFormats.map((format) => format.id),
        'embed',
      ]);
    }
  }
});

describe('the pages', () => {
  test('are all there', () => {
    const { articles, speakers, parties, topics } = archive;
    const expected = [
      'index.html',
      'matrix/index.html',
      'matrix/by-country/index.html',
      'compare/index.html',
      'contribute/index.html',
      'offline/index.html',
      'occasions/index.html',
      'swimlanes/index.html',
      'swimlanes/by-country/index.html',
      'swimlanes/by-first/index.html',
      'swimlanes/by-country/by-first/index.html',
      'reported/index.html',
      'reported/2031/index.html',
      'about/index.html',
      'coverage/index.html',
      'data/index.html',
      'search/index.html',
      'years/2031/index.html',
      'years/2032/index.html',
      'speakers/index.html',
      'speakers/by-country/index.html',
      'countries/index.html',
      'topics/index.html',
      ...articles.flatMap(({ slug, statements }) => [
        `articles/${slug}/index.html`,
        `cite/${slug}/index.html`,
        ...statements.map(({ id }) => `articles/${slug}/${id}/index.html`),
      ]),
      'articles/grain-before-winter/index.html',
      ...speakers.map(({ slug }) => `speakers/${slug}/index.html`),
      ...topics.map(({ slug }) => `topics/${slug}/index.html`),
      ...parties.map(({ slug }) => `countries/${slug}/index.html`),
    ];
    const inArabic = expected
      .filter((path) => !/^(?:articles|cite|reported)\/[^/]+\//.test(path))
      .map((path) => `ar/${path}`);
    // Five statements are worth a second view of a topic, three of a speaker on a topic a page.
    const worthAPage = [
      'topics/strait/by-date/index.html',
      'topics/strait/by-country/index.html',
      'speakers/ada-marsh/topics/trade/index.html',
      'speakers/ilya-kornev/topics/strait/index.html',
      'countries/xn/topics/trade/index.html',
      'countries/xs/topics/strait/index.html',
    ];
    // Strips need two months.
    const embedded = [
      ...articles.flatMap(({ slug, statements }) => statements.map(({ id }) => `articles/${slug}/${id}/index.html`)),
      ...worthAPage.filter((path) => !path.includes('/by-')),
      ...['countries/xn/', 'speakers/ada-marsh/', 'topics/strait/', 'topics/trade/', ''].map(
        (path) => `${path}index.html`,
      ),
    ].map((path) => `embed/${path}`);
    expect([...pages.keys()]).toEqual(['404.html', ...expected, ...inArabic, ...worthAPage, ...embedded].toSorted());
  });

  test('are in the language of their address, and name the others', () => {
    expect(page('topics/trade/index.html')).toContain('<html lang="en" dir="ltr">');
    expect(page('ar/topics/trade/index.html')).toContain('<html lang="ar" dir="rtl">');
    for (const path of ['topics/trade/index.html', 'ar/topics/trade/index.html']) {
      expect(
        [...page(path).matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map((m) => m.slice(1)),
      ).toEqual([
        ['en', 'https://example.org/timeline/topics/trade/'],
        ['ar', 'https://example.org/timeline/ar/topics/trade/'],
        ['x-default', 'https://example.org/timeline/topics/trade/'],
      ]);
    }
  });

  test('of another language leave the words of the entries in theirs', () => {
    const html = page('ar/index.html');
    expect(html).toContain('<div class="words" lang="en" dir="auto">');
    expect(html).toContain('<p class="hanging" lang="ru" dir="auto"><span class="verbatim">');
    expect(page('articles/premier/index.html')).toContain('<div class="words">');
    expect(page('ar/index.html')).toContain('8 تصريحات');
  });

  test('of another language lead to the words of the entries, and say in which that is', () => {
    const html = page('ar/topics/trade/index.html');
    expect(html).toContain('href="/timeline/articles/premier/#trade-outlasts"');
    expect(html).toContain('التصريحات نفسها في الصفحات باللغة: الإنجليزية');
    expect(statementsIn(html)).toEqual([]);
    expect(page('ar/years/2031/index.html')).toContain('href="/timeline/articles/grain-talks/#nobody-asked"');
    const switched = /<details class="languages"[\s\S]*?<\/details>/.exec(
      page('speakers/ada-marsh/topics/trade/index.html'),
    )?.[0];
    expect(switched).toContain('href="/timeline/ar/speakers/ada-marsh/"');
  });

  test('of another language tell that names, labels and titles are of the collection', () => {
    const { site: settings, speakers, topics, articles } = archive;
    const told = [
      ...[settings.title, settings.strapline.name, settings.licence.name],
      ...speakers.flatMap(({ name, sortName, roles }) => [name, sortName, ...roles.map(({ role }) => role)]),
      ...topics.map(({ label }) => label),
      ...articles.flatMap(({ title, occasion, source, via }) => [
        ...[title, occasion ?? title, source.publisher.name],
        ...via.map(({ name }) => name),
      ]),
    ];
    // A citation is in the page's language as a whole, to be copied; a drawing hidden from screen readers has its table beside it.
    const parts = 'script, style, svg[aria-hidden], .cite, .address';
    const own = [...pages].filter(([path]) => path.startsWith('ar/'));
    const seen = new Set<string>();
    for (const [path, html] of own) {
      const { document } = parseHTML(html);
      for (const element of document.querySelectorAll('body *')) {
        const shown = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === 3)
          .map(({ textContent }) => textContent);
        const found = told.filter((each) => shown.some((piece) => piece?.includes(each)));
        if (found.length === 0 || element.closest(parts)) continue;
        found.forEach((each) => seen.add(each));
        const { lang, dir } = element.closest<HTMLElement>('[lang]') ?? {};
        expect([path, element.outerHTML, lang, dir]).toEqual([path, element.outerHTML, 'en', 'auto']);
      }
    }
    expect([settings.strapline.name, 'Marsh, Ada', 'grain', 'Norland News'].filter((each) => !seen.has(each))).toEqual(
      [],
    );
  });

  test('have one h1, and words', () => {
    for (const [path, html] of pages) {
      if (html.includes('http-equiv="refresh"')) continue;
      expect([path, html.match(/<h1/g)?.length]).toEqual([path, 1]);
      expect([path, text(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').trim() !== '']).toEqual([path, true]);
    }
  });

  test('include the statements of narrower topics, and say so', () => {
    expect(statementsIn(page('topics/trade/index.html'))).toHaveLength(3);
    expect(page('topics/trade/index.html')).toMatch(/\d statements, narrower topics included/);
    expect(page('topics/grain/index.html')).not.toContain('narrower topics included');
    expect(statementsIn(page('speakers/ada-marsh/topics/trade/index.html'))).toHaveLength(4);
  });

  test('part the words of their headings and sources', () => {
    const heading = /<h1>([\s\S]*?)<\/h1>/.exec(page('speakers/ada-marsh/topics/trade/index.html'))?.[1] ?? '';
    expect(text(heading).trim()).toBe('Ada Marsh on trade');
    expect(text(page('speakers/ada-marsh/index.html'))).toContain('Premier, Norland from 1 June 2031');
    expect(text(page('index.html'))).toContain('2032 2 statements');
    expect(text(page('articles/grain-talks/index.html'))).toContain(
      'Norland News: Marsh promises grain https://news.example/2031/grain',
    );
  });

  test('lead from an earlier address to the present one', () => {
    expect(page('articles/grain-before-winter/index.html')).toContain(
      'content="0; url=/timeline/articles/grain-talks/"',
    );
  });

  test('run no script of their own that their policy does not name', () => {
    for (const [path, html] of pages) {
      const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      const inline = [...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g)];
      // A statement alone has none, and no policy that would allow one; a page for frames has one in a file.
      const isBare = /^articles\/[^/]+\/[^/]+\//.test(path);
      const isEmbed = path.startsWith('embed/');
      expect([path, inline.length === 0, policy.includes('script-src')]).toEqual([path, isBare || isEmbed, !isBare]);
      for (const [, script = ''] of inline) {
        const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
        expect([path, policy.includes(`'${hash}'`)]).toEqual([path, true]);
      }
    }
  });

  test('say when an entry was corrected or withdrawn, and why', () => {
    expect(text(page('articles/withdrawn/index.html'))).toContain(
      'Withdrawn 3 February 2032: The publisher took the report back.',
    );
    expect(text(page('articles/premier/index.html'))).toContain('Corrected 15 January 2032: The date was mended.');
  });

  test('name the site and nothing else: another collection needs no line of code', () => {
    for (const [path, html] of pages) expect([path, html.includes('Communiqué')]).toEqual([path, false]);
    expect(page('index.html')).toContain('Norland Papers');
    expect(page('index.html')).toContain('<link rel="canonical" href="https://example.org/timeline/">');
  });
});

describe('links and requests', () => {
  test('every link inside the site leads somewhere under its base, fragment included', () => {
    expect(deadLinks(site, '/timeline/', pages)).toEqual([]);
  });

  test('no page loads anything from elsewhere, and each carries a policy that forbids it', () => {
    for (const [path, html] of pages) {
      expect([
        path,
        /<(?:script|img|iframe|source)[^>]*src="https?:|<link(?![^>]*rel="(?:canonical|license|alternate)")[^>]*href="https?:/.exec(
          html,
        ),
      ]).toEqual([path, null]);
      if (!html.includes('http-equiv="refresh"'))
        expect([path, html.includes('http-equiv="content-security-policy"')]).toEqual([path, true]);
    }
  });

  test('every file is kept in a set of the offline edition, or named among what is not kept', () => {
    const files = listBuilt(site).map(readBuilt);
    const languages = ['en', 'ar'];
    const [index = ''] = readdirSync(join(site, 'search')).filter((name) => /^[0-9a-f]{12}$/.test(name));
    const askedIn = (forContributors: boolean) =>
      new Set(
        files
          .filter(
            ({ path, type }) =>
              type.startsWith('text/html') && isForContributors(path, { languages }) === forContributors,
          )
          .flatMap(namesAskedBy),
      );
    const asked = { contributors: askedIn(true), everyone: askedIn(false) };
    const assets = assetSets(files.filter(isAsset), asked);
    const all = readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((path) => statSync(join(site, path)).isFile())
      .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));
    const lost = all.filter(
      (path) =>
        assets.get(path) === undefined &&
        setOf(path, { languages, index }) === undefined &&
        !notKept.some(({ what }) => what.test(path)),
    );
    expect(lost).toEqual([]);
    const sent = (set: string) => {
      const ofSet = files.filter(({ path }) => (assets.get(path) ?? setOf(path, { languages, index })) === set);
      const inOrder = inPackOrder(ofSet.map((file) => ({ ...file, size: file.bytes.length })));
      return gzipSync(Buffer.concat(inOrder.map(({ bytes }) => bytes))).length;
    };
    // What every reader keeps unasked, icons and all; the checker, the parsers and the words of reports are no part of it.
    expect(sent('assets')).toBeLessThan(196 * 1024);
    expect(sent('contribute')).toBeGreaterThan(200 * 1024);
  });

  test('what stands around every page is under 3 KB', () => {
    for (const path of ['about/index.html', 'speakers/index.html', 'topics/index.html']) {
      const around = page(path)
        .replace(/<main[\s\S]*<\/main>|<title>.*?<\/title>|<meta name="description"[^>]*>/g, '')
        // The collection of the tests has an address with a folder of its own.
        .replaceAll('/timeline/', '/');
      expect([path, Buffer.byteLength(around) < 3 * 1024]).toEqual([path, true]);
    }
  });

  test('the home page ships at most 15 KB of script before the search is opened', () => {
    const scripts = [...page('index.html').matchAll(/<script[^>]*src="\/timeline\/([^"]*)"/g)].map((match) =>
      readFileSync(join(site, match[1] ?? '')),
    );
    const inline = [...page('index.html').matchAll(/<script(?![^>]*src)[^>]*>([\s\S]*?)<\/script>/g)].map((match) =>
      Buffer.from(match[1] ?? ''),
    );
    expect(scripts.length + inline.length).toBeGreaterThan(0);
    expect(gzipSync(Buffer.concat([...scripts, ...inline])).length).toBeLessThan(15 * 1024);
  });
});

describe('a collection without an entry', () => {
  const empty = siteFolder('empty');

  beforeAll(() => {
    const content = mkdtempSync(join(tmpdir(), 'communique-'));
    const settings =
      'title: Norland Papers\nstrapline: Who said what.\nlanguages: [en]\nlicence: { name: CC BY 4.0 }\n';
    writeFileSync(join(content, 'site.yaml'), settings);
    expect(buildSite(content, empty).output).toContain('Complete!');
  }, 60_000);

  test.each([
    '',
    'reported/',
    'speakers/',
    'topics/',
    'matrix/',
    'swimlanes/',
    'compare/',
    'occasions/',
    'coverage/',
    'search/',
  ])('says on /%s that nothing is there yet, leads to where an entry is added, and asks for no index', (path) => {
    const html = readFileSync(join(empty, path, 'index.html'), 'utf8');
    const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
    expect(text(main)).toContain('Nothing is in the archive yet. Add an entry');
    expect(main).toContain('href="/contribute/"');
    expect(html).not.toContain('data-index');
    expect(text(main)).not.toMatch(/NaN|undefined/);
  });
});

describe('an entry that changes', () => {
  const changed = siteFolder('changed');
  const entry = 'articles/2031/kornev-letter.md';
  let files: { before: Map<string, Buffer>; after: Map<string, Buffer> };
  const filesIn = (folder: string) =>
    new Map(
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(folder, path)).isFile())
        .map((path) => [path, readFileSync(join(folder, path))]),
    );
  const differing = () =>
    [...new Set([...files.before.keys(), ...files.after.keys()])].filter((path) => {
      const [before, after] = [files.before.get(path), files.after.get(path)];
      return !before || !after || !before.equals(after);
    });

  beforeAll(() => {
    const content = copyContent(norland);
    const written = readFileSync(join(content, entry), 'utf8');
    writeFileSync(
      join(content, entry),
      written.replace('Kornev answers in a letter', 'Kornev replies in a letter').replace('开放的', '关闭的'),
    );
    expect(buildSite(content, changed).output).toContain('Complete!');
    files = { before: filesIn(site), after: filesIn(changed) };
  }, 120_000);

  test('changes the pages and rows that show it, and no other', () => {
    const differ = differing().filter((path) => path.endsWith('/index.html') || path === 'index.html');
    // The page of the data says how large its files are.
    const html = differ.filter((path) => !path.endsWith('data/index.html'));
    const showing = [...files.before].filter(([path, bytes]) => {
      const shown = bytes.toString();
      return path.endsWith('.html') && path.includes('index') && /Kornev answers|开放的/.test(shown);
    });
    expect(showing.length).toBeGreaterThan(10);
    expect(html.sort()).toEqual(showing.map(([path]) => path).sort());
  });

  test('changes nothing else but the index, what says that it is current, the editions, and the packs that hold such a file', () => {
    const others = differing().filter((path) => !path.endsWith('index.html') && !path.endsWith('.pack'));
    expect(others.filter((path) => !/^search\/[0-9a-f]{12}\//.test(path)).sort()).toEqual([
      'articles/kornev-letter/entry.md',
      ...[
        'SHA256SUMS',
        'annotations.jsonld',
        'archive.sqlite',
        'archive.xml',
        'articles.csv',
        'articles.json',
        'articles.ndjson',
      ].map((name) => `data/v1/${name}`),
      ...['datapackage.json', 'statements.csv', 'statements.json', 'statements.ndjson'].map(
        (name) => `data/v1/${name}`,
      ),
      ...['open', 'пролив-открыт-и-ада-это-знает', 'المضيق-مفتوح'].map(
        (id) => `embed/articles/kornev-letter/${id}/oembed.json`,
      ),
      ...['countries/xs/', ''].flatMap((page) => ['atom', 'json'].map((ending) => `feeds/${page}feed.${ending}`)),
      'feeds/feed.rss',
      ...['speakers/ilya-kornev/', 'topics/strait/'].flatMap((page) =>
        ['atom', 'json'].map((ending) => `feeds/${page}feed.${ending}`),
      ),
      'llms.txt',
      'norland-papers.epub',
      'norland-papers.html',
      'norland-papers.html.sha256',
      ...['articles/kornev-letter/', 'articles/kornev-letter/open/'].map(pictureFile).toSorted(),
      'search/current.json',
      'sw.js',
    ]);
    const changedPaths = new Set(differing().map((path) => path.replace(/(^|\/)index\.html$/, '$1')));
    const packs = differing().filter((path) => path.endsWith('.pack'));
    expect([...files.before.keys()].filter((path) => path.endsWith('.pack') && files.after.has(path))).not.toEqual([]);
    for (const path of packs) {
      const held = [...decodePack(gunzipSync(files.before.get(path) ?? files.after.get(path) ?? '')).keys()];
      expect([path, held.filter((each) => changedPaths.has(each)).length]).not.toEqual([path, 0]);
    }
  });

  test('leaves the rows of other years under their addresses', () => {
    const rows = [...files.before.keys()].filter((path) => path.startsWith('search/rows/'));
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((path) => files.after.has(path))).toBe(true);
  });
});

test('what says which index and which edition are current names the index that is there, and the worker has the same', () => {
  const current = JSON.parse(readFileSync(join(site, 'search/current.json'), 'utf8')) as Required<CurrentIndex>;
  const { index, build, ...others } = current;
  expect([index, build]).toEqual([expect.stringMatching(/^[0-9a-f]{12}$/), expect.stringMatching(/^[0-9a-f]{32}$/)]);
  expect(others).toEqual({ format: indexFormat, entries: 3 });
  expect(statSync(join(site, 'search', current.index, 'root.json')).isFile()).toBe(true);
  const worker = readFileSync(join(site, 'sw.js'), 'utf8');
  expect([worker.includes(current.index), worker.includes(current.build)]).toEqual([true, true]);
});

test('the index says of every statement which row it has', async () => {
  const { index } = JSON.parse(readFileSync(join(site, 'search/current.json'), 'utf8')) as CurrentIndex;
  const engine = await openEngine({
    read: (name) => Promise.resolve(readFileSync(join(site, 'search', index, name))),
  });
  const placeOf = rowPlaces(await engine.rows());
  const rowsOf = (file: string) => statementsIn(readFileSync(join(site, 'search/rows', file, 'index.html'), 'utf8'));
  newestFirst(archive.statements).forEach(({ article, id }, number) => {
    const { file, position } = placeOf(number) ?? expect.fail(`statement ${number} has no row`);
    expect(rowsOf(file)[position]?.address).toBe(`${article.slug}#${id}`);
  });
});

describe('a build with a broken entry', () => {
  test('fails with the words of the checker, no stack trace, and publishes nothing', () => {
    const content = copyContent(norland);
    writeFileSync(
      join(content, 'articles/2031/broken.md'),
      readFileSync(join(content, 'articles/2032/premier.md'), 'utf8').replace('Ada Marsh ^', 'Ada Mersh ^'),
    );
    const out = siteFolder('broken');
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'index.html'), 'the last good site');
    const { status, output } = buildSite(content, out);
    expect(status).toBe(1);
    expect(output).toContain(
      `${content}/articles/2031/broken.md:16:5 error there is no speaker "Ada Mersh". Did you mean "Ada Marsh"? Or add ${content}/speakers/….md.`,
    );
    expect(output).not.toMatch(/^\s+at |stack/im);
    expect(readdirSync(out)).toEqual(['index.html']);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good site');
  }, 60_000);
});

test('the page of one statement is under 4 KB, with the addresses that its head has', () => {
  const sizes = archive.statements.map(({ article, id }) => [id, statSync(join(site, 'articles', article.slug, id, 'index.html')).size] as const); // prettier-ignore
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.filter(([, size]) => size >= 4096)).toEqual([]);
});
