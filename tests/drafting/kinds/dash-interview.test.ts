import { expect, test } from 'vitest';
import { findStatements } from '../../../src/drafting/find-statements.ts';
import { esReporting } from '../../../src/languages/es/reporting.ts';
import { ruReporting } from '../../../src/languages/ru/reporting.ts';

test('questions and answers that a dash opens, as Spanish papers print them', () => {
  const text =
    'La ministra Ada Marsh recibió a este diario en Puerto Ada.\n\n—¿No teme al peaje?\n\n—Que lo suban. Yo traje una calculadora.\n\n—¿El presidente avaló el recorte?\n\n—Línea por línea.\n\nAfuera llovía.';
  expect(
    findStatements(text, esReporting).map(({ entity, parts: [part] }) => [entity, text.slice(...(part ?? []))]),
  ).toEqual([
    ['Ada Marsh', 'Que lo suban. Yo traje una calculadora.'],
    ['Ada Marsh', 'Línea por línea.'],
  ]);
});

test('labels that say who speaks are read before dashes', () => {
  const interview = 'Министр Ада Марш ответила.\n\n— Порт закрыт?\n\n— Закрыт.\n\n— А зерно?\n\n— Зерно подождёт.';
  const briefing =
    'Вопрос: Кто из них спросил первым?\n\nАда Марш: Никто из них не спросил.\n\nВопрос: А что будет с рыбой?\n\nАда Марш: Рыба тоже подождёт до весны.';
  const said = (text: string) => findStatements(text, ruReporting).map(({ start, end }) => text.slice(start, end));
  expect(said(interview)).toEqual(['Закрыт.', 'Зерно подождёт.']);
  expect(said(`${interview}\n\n${briefing}`)).toEqual(['Никто из них не спросил.', 'Рыба тоже подождёт до весны.']);
});
