import { expect, test } from 'vitest';
import { readNames } from '../../src/cli/read-names.ts';
import { draftUnread } from '../../src/drafting/draft-unread.ts';
import { writeDraft } from '../../src/drafting/write-draft.ts';
import { unreadLanguage } from '../../src/languages/tell-language.ts';
import { norland } from '../read-folder.ts';

const chinese = '诺兰外交部发言人主持例行记者会\n2031年5月2日\n\n发言人表示：“海峡应当保持开放。”';
const arabic = 'مارش: الميناء مفتوح\n\nقالت وزيرة خارجية نورلاند يوم 2 مايو 2031 إن الميناء مفتوح.';

test.each([
  ['zh', chinese],
  ['ar', arabic],
  ['fa', 'وزیر خارجه گفت که بندر باز است و پیمان پابرجاست.'],
  ['ja', '外務大臣は海峡を開いたままにすると述べた。'],
  ['ko', '외무장관은 해협이 열려 있을 것이라고 말했다.'],
  [undefined, 'The minister said that the strait (海峡) stays open.'],
  [undefined, 'Министр сказал, что пролив открыт.'],
])('%s is told by its script', (tag, text) => {
  expect(unreadLanguage(text)).toBe(tag);
});

test.each([
  ['zh', chinese, '诺兰外交部发言人主持例行记者会'],
  ['ar', arabic, 'مارش: الميناء مفتوح'],
])(
  'a text in %s gives its language, headline and day, no statement, and says that it was not read',
  (tag, text, title) => {
    const draft = draftUnread(text, tag, readNames(norland));
    expect([draft.language, draft.title, draft.date, draft.statements]).toEqual([tag, title, '2031-05-02', []]);
    const { text: written } = writeDraft(text, draft);
    expect(written).toContain(`language: ${tag}`);
    expect(written).toContain('are not read');
  },
);
