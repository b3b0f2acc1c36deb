import type { DeclinedName } from './tongue-words.ts';

/** A last name with a particle, whose capital the beginning of a sentence may give: `Van Dorn`. */
const withParticle = /^(?:Van|Von|De|Del|De La|Du|Da|Dos|Di|El|Al|Ben|Bin|Le|La) \p{Lu}\p{L}+$/u;

/** Gives who is named by a particle and a last name at the beginning of a sentence the whole name: « `Van Dorn` reiteró » is Bo van Dorn. */
export function settleParticles(people: readonly DeclinedName[]): void {
  for (const person of people) {
    // « Ebrán Casal », of whom the report prints « Marcos Ebrán Casal » too
    const isLast = person.name.split(' ').length === 2;
    if (!withParticle.test(person.name) && !isLast) continue;
    const end = ` ${person.name.toLowerCase()}`;
    const [whole, ...others] = people.filter(({ name }) => name.toLowerCase().endsWith(end));
    if (!whole || others.length > 0 || (isLast && whole.name.split(' ').length > 4)) continue;
    for (const word of whole.described) person.described.add(word);
    person.name = whole.name;
  }
}
