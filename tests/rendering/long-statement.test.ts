import { expect, test } from 'vitest';
import { en } from '../../src/languages/en/interface.ts';
import { statementHtml } from '../../src/rendering/statement/statement.ts';
import { readNorland } from '../read-folder.ts';
import { setting } from './plain-setting.ts';

const [statement] = readNorland().archive.statements;

test('a long statement is cut in a list, with a link to the rest, and stands whole on its own page', () => {
  if (!statement) throw new Error('no statement');
  const speech = { ...statement, paragraphs: [[{ text: 'Grain and ships. '.repeat(200), verbatim: true }]] };
  const inList = statementHtml(speech, setting).toString();
  const whole = statementHtml(speech, setting, { home: true }).toString();
  expect(inList.length).toBeLessThan(whole.length - 1000);
  expect(inList).toContain(`<a href="/articles/${speech.article.slug}/#${speech.id}">${en.statement.rest}</a>`);
  expect(whole).not.toContain(en.statement.rest);
  expect(statementHtml(statement, setting).toString()).not.toContain(en.statement.rest);
});
