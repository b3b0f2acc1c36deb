import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { fileOf, fitsOneFile, offeringOneFile, partOf, shellOf } from '../../src/offline/single-file.ts';
import { html } from '../../src/rendering/html.ts';

const page =
  '<!DOCTYPE html><html lang="en"><head><title>Trade · Papers</title><link rel="stylesheet" href="/t/a.css"><meta http-equiv="content-security-policy" content="x"></head><body><a class="skip" href="#_main">Skip</a><main id="_main"><a href="/t/topics/grain/#x">grain</a><a class="y" href="#2031">2031</a><a href="https://news.example/">news</a><svg><use href="#_shape-1"></use></svg><script>1</script></main><footer class="colophon"></footer><dialog data-base="/t/" data-entries="/t/"></dialog><script type="module" src="/t/b.js"></script></body></html>';
const documentOf = (text: string) => parseHTML(text).document;
const part = (text: string, path: string) => {
  const { title, nodes } = partOf(documentOf(text), path, '/t/', 'Papers');
  const holder = documentOf(page).createElement('div');
  holder.append(...nodes);
  return { title, main: holder.innerHTML };
};
const digest = (text: string) => createHash('sha256').update(text).digest('base64');
const parts = { style: 'a{}', script: 'x("</script>$&")', packs: [{ group: 'pages', under: '', base64: 'AAA=' }] };
const shell = (text: string) => shellOf(documentOf(text), '/t/', { ...parts, stamp: 'S <b>', digest });

test('a part leads its links through #, keeps others and drawings, and has no script', () => {
  expect(part(page, 'topics/trade/')).toEqual({
    title: 'Trade',
    main: '<a href="#/topics/grain/#x">grain</a><a class="y" href="#/topics/trade/#2031">2031</a><a href="https://news.example/">news</a><svg><use href="#_shape-1" /></svg>',
  });
});

test('of an earlier address a part is the link to the present one', () => {
  const moved =
    '<!DOCTYPE html><html><head><title>Grain</title><meta http-equiv="refresh" content="0; url=/t/articles/grain/"></head><body> <a href="/t/articles/grain/" data-moved> Grain </a><script>1</script></body></html>';
  const { title, main } = part(moved, 'articles/old/');
  expect(title).toBe('Grain');
  expect(main).toMatch(/^<p><a (?=[^>]*data-moved)[^>]*href="#\/articles\/grain\/"[^>]*> Grain <\/a><\/p>$/);
});

test('the frame asks for nothing, and runs nothing but its own script, which cannot end early', () => {
  const made = shell(page);
  const text = fileOf(made);
  expect(text).not.toMatch(/<link|\ssrc=|unsafe-inline/);
  expect(text).toContain('<script>x("<\\/script>$&")</script></body>');
  expect(text).toContain(`script-src 'sha256-${digest('x("<\\/script>$&")')}'; style-src 'sha256-${digest('a{}')}'`);
  expect(made.querySelector('dialog')?.getAttribute('data-base')).toBe('#/');
  expect(made.querySelector('dialog')?.hasAttribute('data-entries')).toBe(false);
  expect(made.querySelector('.skip')?.getAttribute('href')).toBe('#_main');
  expect(made.querySelector('.stamp')?.textContent).toBe('S <b>');
});

test('what a name, a title or an occasion holds is text in every part and in the frame, and nothing of it is cut', () => {
  const pieces = [
    '<main>',
    '</main>',
    '</footer>',
    '<!--',
    '-->',
    '</script>',
    '<script>',
    '<b onx="',
    '"',
    "'",
    '&amp;',
    'grain ',
    ' · Papers',
    '<p data-one-file>',
  ];
  const hostile = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((some) => some.join(''));
  fc.assert(
    fc.property(hostile, hostile, (name, occasion) => {
      const [shownName, shownOccasion] = [name, occasion].map((each) => html`${each}`.toString());
      const text = `<!DOCTYPE html><html><head><title>Grain</title><meta name="description" content="${shownOccasion}"></head><body><main><h1 title="${shownOccasion}">${shownName}</h1><p>${shownOccasion}</p></main><footer class="colophon"><p>${shownName}</p></footer></body></html>`;
      const { nodes } = partOf(documentOf(text), 'a/', '/t/', 'Papers');
      expect(nodes.map(({ textContent }) => textContent).join('')).toBe(name + occasion);
      const made = documentOf(fileOf(shell(text)));
      expect(made.querySelector('main')?.textContent).toBe(name + occasion);
      expect(made.querySelector('h1')?.getAttribute('title')).toBe(occasion);
      expect(made.querySelectorAll('main *').length).toBe(2);
      expect(made.querySelectorAll('script').length).toBe(2);
    }),
  );
});

test('the page that offers it says what there is: the file, or that it is left out', () => {
  const offered =
    '<h2>x</h2><p data-one-file="whole"> <a href="/t/a.html">a</a></p> <p data-one-file="left-out" hidden>Too large.</p><p>z</p>';
  expect(offeringOneFile(offered, true)).toBe(
    '<h2>x</h2><p data-one-file="whole"> <a href="/t/a.html">a</a></p> <p>z</p>',
  );
  expect(offeringOneFile(offered, false)).toBe('<h2>x</h2> <p data-one-file="left-out">Too large.</p><p>z</p>');
});

test('it has 20 MB at most, in base64', () => {
  expect([fitsOneFile(15_000_000), fitsOneFile(15_000_001)]).toEqual([true, false]);
});
