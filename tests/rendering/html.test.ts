import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { asHtml, attributes, html, joined, textHtml } from '../../src/rendering/html.ts';

test('what a template is given is escaped, and what was made by one is not', () => {
  const inner = html`<b>${'<i>'}</b>`;
  expect(html`<p title="${'"a" & b'}">${inner}${asHtml('<br>')}</p>`.toString()).toBe(
    '<p title="&quot;a&quot; &amp; b"><b>&lt;i&gt;</b><br></p>',
  );
});

test('line breaks of a template are one space, and those of a value stay', () => {
  const lines = ['<p>\n    ', '\n  </p>'];
  const strings = Object.assign([...lines], { raw: lines });
  expect(html(strings, 'a\n  b').toString()).toBe('<p> a\n  b </p>');
});

test('whatever a value is, it is text: no tag and no attribute comes out of it', () => {
  const signs = fc.array(fc.constantFrom('"', "'", '<', '>', '&', '&quot;', '=', ' ', 'a', '`', '&#39;'));
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        signs.map((own) => own.join('')),
      ),
      (text) => {
        const { document } = parseHTML(
          `<html><body>${html`<p${attributes({ title: text })}>${asHtml(textHtml(text))}</p>`.toString()}</body></html>`,
        );
        const own = document.querySelector('p');
        expect([...(own?.attributes ?? [])].map(({ name, value }) => [name, value])).toEqual([['title', text]]);
        expect([own?.textContent, own?.children.length, document.body.children.length]).toEqual([text, 0, 1]);
        expect(html`<p>${text}</p>`.toString().match(/[<>"]/g)?.join('')).toBe('<><' + '>');
      },
    ),
  );
});

test('an attribute full of quotation marks stands between the other ones', () => {
  expect(attributes({ 'data-a': '{"b":"<c> & d"}', title: `"it's"` }).toString()).toBe(
    ` data-a='{"b":"&lt;c&gt; &amp; d"}' title="&quot;it&#39;s&quot;"`,
  );
  expect(textHtml(`"it's" <b> & c`)).toBe(`"it's" &lt;b&gt; &amp; c`);
});

test('attributes without a value are left out, and parts that are nothing have no sign between them', () => {
  expect(attributes({ id: 'a', class: undefined, hidden: true, open: false, max: 3 }).toString()).toBe(
    ' id="a" hidden max="3"',
  );
  expect(joined(['a', undefined, html``, 'b'], ', ').toString()).toBe('a, b');
});
