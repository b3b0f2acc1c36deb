import type { Language } from '../language.ts';

/** German. */
export const de: Language<'de', { reporting: typeof import('./reporting.ts') }> = {
  tag: 'de',
  smallWords: `der die das den dem des ein eine einen einem einer und in im zu zum zur von vom mit für auf ist sind war waren hat haben hatte nicht
    sich dass es er sie auch nach bei aus am an als wird werden wie über um so sagte erklärte sei seien noch nur aber oder wir ich durch`,
};
