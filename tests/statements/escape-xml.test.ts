import { expect, test } from 'vitest';
import { escapeXml } from '../../src/statements/text/escape-xml.ts';

test.each([
  ['a & b', 'a &amp; b'],
  ['<a href="b">', '&lt;a href=&quot;b&quot;&gt;'],
  [']]> &amp;', ']]&gt; &amp;amp;'],
  ["it's", "it's"],
  ['tab\tline\nreturn\r', 'tab\tline\nreturn\r'],
  ['a\u0000b\u0008c\u000bd\u001fe', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
  ['\ud7ff\ue000\ufffd', '\ud7ff\ue000\ufffd'],
  ['\ud800x\udc00', '\ufffdx\ufffd'],
  ['\ufffe\uffff', '\ufffd\ufffd'],
  ['\u{10000}\u{10ffff}', '\u{10000}\u{10ffff}'],
  [' ', ' '],
])('%j is %j in XML', (text, written) => {
  expect(escapeXml(text)).toBe(written);
});
