import { describe, expect, test } from 'vitest';
import { type Found, statementsIn } from '../statements-in.ts';

type Case = [what: string, text: string, expected: Found[]];

/** Who speaks in Spanish where a place, a list or a pronoun stands around the verb, and where what was said begins and ends. */
const cases: Case[] = [
  [
    'past a place to what is rejected',
    'El canciller de Sorvia, Bo Lund, rechazó desde la ciudad de Varn (Norlandia), las nuevas medidas del gobierno.',
    [['las nuevas medidas del gobierno', 'Bo Lund']],
  ],
  [
    'past a place without a comma, too',
    'Bo Lund rechazó en el Congreso las medidas y pidió calma.',
    [['las medidas', 'Bo Lund']],
  ],
  [
    'whom somebody met is not who speaks',
    'Ada Marsh dijo que no hay trato. En una rueda de prensa tras reunirse con el primer ministro sorvio, Jon Berg, subrayó que “nadie nos va a callar”.',
    [
      ['que no hay trato', 'Ada Marsh'],
      ['que “nadie nos va a callar”', 'Ada Marsh'],
    ],
  ],
  [
    'behind somebody’s support, and a comma, who speaks begins a clause',
    'Con el apoyo del ministro, Bo Lund dijo que el puerto cierra.',
    [['que el puerto cierra', 'Bo Lund']],
  ],
  [
    'in a place the holder of an office speaks',
    'En Varn, el ministro de Sorvia, Bo Lund, dijo que el puerto cierra.',
    [['que el puerto cierra', 'Bo Lund']],
  ],
  [
    'a day between a phrase and “that”',
    'Sorvia dejó claro este domingo que nadie la va a “callar” en su apoyo a la tregua.',
    [['que nadie la va a “callar” en su apoyo a la tregua', 'Sorvia']],
  ],
  [
    'a list of those who are urged is a part of what is asked',
    'Sorvia instó a Norlandia, Kremenia y Dolskia a establecer un diálogo.',
    [['a Norlandia, Kremenia y Dolskia a establecer un diálogo', 'Sorvia']],
  ],
  [
    'what a speaker alludes to is not said, and what a gerund goes on with is',
    'Bo Lund dijo que no podía confirmar los datos, aludiendo a las noticias falsas. Ada Marsh dijo que el ejército avanzó, matando a diez personas.',
    [
      ['que no podía confirmar los datos', 'Bo Lund'],
      ['que el ejército avanzó, matando a diez personas', 'Ada Marsh'],
    ],
  ],
  [
    'a pronoun that looks like an article',
    'Bo Lund conversó con Ada Marsh y la instó a evitar una escalada.',
    [['a evitar una escalada', 'Bo Lund']],
  ],
  ['a talk that is held', 'El ministro Bo Lund ha mantenido una conversación con su homólogo.', []],
  [
    'the verb first, then who speaks',
    'Señaló ayer el ministro Bo Lund que el puerto cierra.',
    [['que el puerto cierra', 'Bo Lund']],
  ],
  [
    'how a sentence goes on is not said',
    'Por su parte, Sorvia manifestó que confía en que Norlandia encuentre una salida.',
    [['que confía en que Norlandia encuentre una salida', 'Sorvia']],
  ],
  [
    'an opener is nobody, and the verb at the end is of whoever spoke before',
    'El puerto cierra, dijo Bo Lund. Asimismo, Norlandia "no paga", añadió.',
    [
      ['El puerto cierra', 'Bo Lund'],
      ['Asimismo, Norlandia "no paga"', 'Bo Lund'],
    ],
  ],
  [
    'behind an opener and a comma the verb, then who speaks',
    'Además, señaló la Cancillería que "en estos 40 años el puerto estuvo cerrado".',
    [['que "en estos 40 años el puerto estuvo cerrado"', 'Cancillería']],
  ],
  [
    'what is told by nobody at the end is not said by whom the sentence names last',
    'El presidente, Bo Lund, pidió al secretario general de la Liga, Jon Berg, que “venga pronto” por el Sund, se informó en Varn.',
    [],
  ],
];

describe('the fields of a Spanish sentence', () => {
  test.each(cases)('%s', (_what, text, expected) => {
    expect(statementsIn(text, 'es'), text).toEqual(expected);
  });
});
