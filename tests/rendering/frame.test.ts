import { expect, test } from 'vitest';
import { cutFrame, fillFrame, framePlaces } from '../../src/rendering/frame.ts';
import { html } from '../../src/rendering/html.ts';

const { title, description, links, languages, main } = framePlaces;
const page = `<title>${title}</title><meta content="${description}">${links}<main>${main}</main>${languages}<script></script>`;

test('a frame is filled with what belongs to a page, text escaped and HTML as it is', () => {
  const filled = fillFrame(cutFrame(page), {
    title: 'Grain < fish & “more”',
    description: 'says "no"',
    links: html`<link rel="canonical" href="/a/" />`,
    languages: undefined,
    main: html`<p>${'a < b'}</p>`,
  });
  expect(filled).toBe(
    '<title>Grain &lt; fish &amp; “more”</title><meta content="says &quot;no&quot;"><link rel="canonical" href="/a/" /><main><p>a &lt; b</p></main><script></script>',
  );
});

test('what a page says is no place to be filled', () => {
  const parts = { title: main, description: '', links: html``, languages: html``, main: html`<p>${title}</p>` };
  expect(fillFrame(cutFrame(page), parts)).toContain(`<title>${main}</title>`);
});

test('a frame that lacks a place, or has one twice, is refused', () => {
  expect(() => cutFrame(page.replace(main, ''))).toThrow('main');
  expect(() => cutFrame(page + title)).toThrow('title');
});
