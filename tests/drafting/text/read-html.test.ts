import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readHtmlReport } from '../../../src/drafting/text/read-html.ts';

const filler = 'The ministers met in Port Ada for the third time this year, and they agreed to meet again in autumn. ';

/** The paragraphs of a page whose article is some HTML behind a paragraph long enough to be one. */
function paragraphs(html: string): string[] {
  const page = `<!doctype html><html><head><title>Grain</title></head><body><article><h1>Grain will pass</h1>
    <p>${filler.repeat(4)}</p>${html}<p>${filler.repeat(4)}</p></article></body></html>`;
  const { text } = readHtmlReport(parseHTML(page).document);
  return text.trimEnd().split('\n\n').slice(2, -1);
}

test.each([
  ['a line break parts words', '<p>“We will not<br>attack,” she said.</p>', ['“We will not attack,” she said.']],
  ['two line breaks part paragraphs', '<p>One said so.<br><br>Two said no.</p>', ['One said so.', 'Two said no.']],
  [
    'words beside a paragraph are kept',
    '<blockquote>“Grain will pass.” <p>She said so on Monday.</p></blockquote>',
    ['“Grain will pass.”', 'She said so on Monday.'],
  ],
  ['links and emphasis are in their paragraph', '<p>She <a href="/x">said</a> <b>so</b>.</p>', ['She said so.']],
  [
    'scripts and captions are no words',
    '<figure><figcaption>A ship</figcaption></figure><p>She said.</p>',
    ['She said.'],
  ],
])('%s', (_what, html, expected) => {
  expect(paragraphs(html), html).toEqual(expected);
});

test('a page without words has none', () => {
  const { document } = parseHTML('<!doctype html><html><body><div id="root"></div><script>1</script></body></html>');
  expect(readHtmlReport(document).text).toBe('');
});
