import type { Gender } from './gender.ts';

/** Offices with those of several: `ministre`, `ministres`; `pluralOf` makes the form, or none. */
export function withPlurals(
  offices: ReadonlyMap<string, Gender>,
  pluralOf: (office: string) => string | undefined,
): Map<string, Gender> {
  const plurals = [...offices.keys()].flatMap((office) => {
    const plural = pluralOf(office);
    return plural === undefined || offices.has(plural) ? [] : [[plural, 'several'] as const];
  });
  return new Map([...offices, ...plurals]);
}
