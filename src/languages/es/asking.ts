import type { AskingWords, DatingWords } from '../asking/asking.ts';

/** The small words of a Spanish query. */
const es: AskingWords = {
  empty: `todo el la los las lo de del un una unos unas y o u e en que qué a al se por con para su sus es fue le les como cómo más ha han había
    este esta estos estas ese esa esto eso sobre según ser está quién quiénes quien cuándo cuando dónde donde cuál cuáles
    dijo dicho dice dicen decía decir afirmó afirma habló habla hablaba piensa pensaba acerca respecto
    escribió escribe escribir escrito
    declaraciones comentario comentarios posición posiciones postura posturas reacción reacciones`,
  about: 'sobre contra hacia con en a',
  without: 'excepto salvo',
  not: 'no sin',
};

export default es;

/** What stands in front of dates and numbers in a Spanish query. */
export const dating: DatingWords = {
  since: 'desde a_partir_de a_partir_del',
  after: 'después tras después_de después_del',
  until: 'hasta',
  before: 'antes antes_de antes_del',
  apart: 'excepto salvo',
  numbered: 'resolución resoluciones artículo sala número documento',
  partOfYear: {
    spring: 'primavera',
    summer: 'verano',
    autumn: 'otoño',
    winter: 'invierno',
    early: 'principios comienzos inicios',
    mid: 'mediados',
    late: 'finales fines',
  },
};
