import { expect, test } from 'vitest';
import { fitsOneFile, offeringOneFile, partOf, shellOf } from '../../src/offline/single-file.ts';

const page =
  '<html lang="en"><head><title>Trade · Papers</title><link rel="stylesheet" href="/t/a.css"><meta http-equiv="content-security-policy" content="x"></head><body><a class="skip" href="#_main">Skip</a><main id="_main"><a href="/t/topics/grain/#x">grain</a><a class="y" href="#2031">2031</a><a href="https://news.example/">news</a><svg><use href="#_shape-1"></use></svg><script>1</script></main><footer></footer><dialog data-base="/t/"></dialog><script type="module" src="/t/b.js"></script></body></html>';

test('a part leads its links through #, keeps others and drawings, and has no script', () => {
  expect(partOf(page, 'topics/trade/', '/t/', 'Papers')).toEqual({
    title: 'Trade',
    main: '<a href="#/topics/grain/#x">grain</a><a class="y" href="#/topics/trade/#2031">2031</a><a href="https://news.example/">news</a><svg><use href="#_shape-1"></use></svg>',
  });
});

test('of an earlier address a part is the link to the present one', () => {
  const moved =
    '<html><head><title>Grain</title><meta http-equiv="refresh" content="0; url=/t/articles/grain/"></head><body> <a href="/t/articles/grain/" data-moved> Grain </a><script>1</script></body></html>';
  expect(partOf(moved, 'articles/old/', '/t/', 'Papers')).toEqual({
    title: 'Grain',
    main: '<p><a href="#/articles/grain/" data-moved> Grain </a></p>',
  });
});

test('the frame asks for nothing, and its own script cannot end early', () => {
  const shell = shellOf(page, '/t/', { style: 'a{}', script: 'x("</script>$&")', packs: '<b></b>', stamp: 'S' });
  expect(shell).not.toMatch(/<link|\ssrc=/);
  expect(shell).toContain('<script>x("<\\/script>$&")</script></body>');
  expect(shell).toContain("default-src 'none'");
  expect(shell).toContain('<dialog data-base="#/" data-site="/t/" data-hits="100">');
  expect(shell).toContain('<a class="skip" href="#_main">');
  expect(shell).toContain('<p class="stamp">S</p></footer>');
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
