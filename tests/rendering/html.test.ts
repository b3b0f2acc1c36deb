import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asHtml, attributes, html, joined } from '../../src/rendering/html.ts';

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
  fc.assert(
    fc.property(fc.string(), (text) => {
      const made = html`<p${attributes({ title: text })}>${text}</p>`.toString();
      expect(made.match(/[<>"]/g)?.join('')).toBe('<"">' + '<>');
    }),
  );
});

test('attributes without a value are left out, and parts that are nothing have no sign between them', () => {
  expect(attributes({ id: 'a', class: undefined, hidden: true, open: false, max: 3 }).toString()).toBe(
    ' id="a" hidden max="3"',
  );
  expect(joined(['a', undefined, html``, 'b'], ', ').toString()).toBe('a, b');
});
