import { expect, test } from 'vitest';
import { readLocator } from '../../src/statements/locator.ts';

test.each([
  [
    'page',
    [
      'p. 4',
      'p 4',
      'p.4',
      'pp. 4–6',
      'pp 4',
      'page 4',
      'pages 4-6',
      'P. xii',
      'p. A-3',
      'p. 4, 9',
      'p. 4 – 6',
      'p. 12/2031',
    ],
  ],
  ['paragraph', ['para. 12', 'paras 12–14', 'paragraph 3', 'paragraphs 3, 4', '¶ 3', '¶¶3–4']],
  ['column', ['col. 870', 'cols. 870–1', 'column 2', 'columns 2-3', 'col 4']],
  ['line', ['l. 4', 'll. 4–9', 'line 2', 'lines 2, 3', 'l 4', 'll 4']],
  ['section', ['sec. 4', 'secs. 4–5', 'section 2.1', 'sections 2, 3', '§ 3', '§§ 3–4', 'sec 4']],
  [
    'chapter',
    ['chap. 4', 'chaps. 4-5', 'chapter IV', 'chapters 2, 3', 'chap 4', 'chap. 4 -5', 'chap. 4- 6', 'chap. 4, A.1'],
  ],
])('%s: %j', (kind, texts) => {
  for (const text of texts) expect(readLocator(text), text).toEqual({ kind, text });
});

test.each([
  ['0:07', 7],
  ['12:41', 761],
  ['99:59', 5999],
  ['1:02:41', 3761],
  ['100:00:00', 360_000],
  ['1:59:59', 7199],
])('%s of a recording is %i seconds from its beginning', (text, seconds) => {
  expect(readLocator(text)).toEqual({ kind: 'time', text, seconds });
});

test.each([
  '',
  'somewhere',
  '4',
  'p.',
  'p. four',
  'pq. 4',
  'xp. 4',
  'p. 4 and more',
  'p. 4,',
  'p. 4 , , 5',
  'p. (4)',
  'see p. 4',
  '§§§ 4',
  'x§ 4',
  'columnist 4',
  'subparagraph 4',
  'paralegal 4',
  'protocol 4',
  'call 4',
  'sectional 4',
  'subchapter 4',
  'chapterhouse 4',
  'p. first of xii',
  'p. 4 5',
  'liner 4',
  'subsection 4',
  'secs.x 4',
  'chapter',
  'chapter and verse',
  '12:60',
  '1:60:00',
  '1:00:60',
  '1:2:3',
  '123:00',
  '1000:00:00',
  'at 12:41',
  '12:41 or so',
])('"%s" is none', (text) => {
  expect(readLocator(text)).toBeUndefined();
});
