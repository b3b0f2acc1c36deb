import { expect, test } from 'vitest';
import { sourceFacts } from '../../src/rendering/statement/source-facts.ts';
import { readNorland } from '../read-folder.ts';
import { setting } from './plain-setting.ts';

const { archive } = readNorland();
const [{ article } = expect.fail()] = archive.statements;

test.each([
  ['https://news.example/2031/05/a-long-name', ['https://news.example/', '2031/', '05/', 'a-long-name']],
  ['https://news.example/?a=1&b=2', ['https://news.example/', '?a=', '1&', 'b=', '2']],
  ['https://news.example', ['https://news.example']],
])('the address %s of a source breaks behind its signs, and not behind its scheme', (url, pieces) => {
  const shown = String(sourceFacts({ ...article.source, url }, setting));
  const [, text = ''] = /class="address"[^>]*>(.*?)<\/a>/su.exec(shown) ?? [];
  expect(text.replaceAll('&amp;', '&').split('<wbr />')).toEqual(pieces);
});
