import ar from '../ar/asking.ts';
import type { AskingWords } from './asking.ts';
import de from '../de/asking.ts';
import en from '../en/asking.ts';
import es from '../es/asking.ts';
import fr from '../fr/asking.ts';
import ru from '../ru/asking.ts';
import zh from '../zh/asking.ts';

/** The small words of queries, by language: a query may be in any of them, whatever the language of the page. */
export const askingWords: readonly AskingWords[] = [en, fr, es, de, ru, ar, zh];
