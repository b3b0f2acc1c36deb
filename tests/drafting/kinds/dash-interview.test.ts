import { expect, test } from 'vitest';
import { statementsIn } from '../statements-in.ts';

test('questions and answers that a dash opens, as Spanish papers print them', () => {
  const text =
    'La ministra Ada Marsh recibió a este diario en Puerto Ada.\n\n—¿No teme al peaje?\n\n—Que lo suban. Yo traje una calculadora.\n\n—¿El presidente avaló el recorte?\n\n—Línea por línea.\n\nAfuera llovía.';
  expect(statementsIn(text, 'es'), text).toEqual([
    ['Que lo suban. Yo traje una calculadora.', 'Ada Marsh'],
    ['Línea por línea.', 'Ada Marsh'],
  ]);
});

test('labels that say who speaks are read before dashes', () => {
  const interview = 'Министр Ада Марш ответила.\n\n— Порт закрыт?\n\n— Закрыт.\n\n— А зерно?\n\n— Зерно подождёт.';
  const briefing =
    'Вопрос: Кто из них спросил первым?\n\nАда Марш: Никто из них не спросил.\n\nВопрос: А что будет с рыбой?\n\nАда Марш: Рыба тоже подождёт до весны.';
  const both = `${interview}\n\n${briefing}`;
  const said = (text: string) => statementsIn(text, 'ru').map(([words]) => words);
  expect(said(interview), interview).toEqual(['Закрыт.', 'Зерно подождёт.']);
  expect(said(both), both).toEqual(['Никто из них не спросил.', 'Рыба тоже подождёт до весны.']);
});
