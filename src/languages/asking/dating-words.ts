import { dating as ar } from '../ar/asking.ts';
import type { DatingWords } from './asking.ts';
import { dating as de } from '../de/asking.ts';
import { dating as en } from '../en/asking.ts';
import { dating as es } from '../es/asking.ts';
import { dating as fr } from '../fr/asking.ts';
import { dating as ru } from '../ru/asking.ts';
import { dating as zh } from '../zh/asking.ts';

/** What stands before and behind the dates of queries, by language. */
export const datingWords: readonly DatingWords[] = [en, fr, es, de, ru, ar, zh];
