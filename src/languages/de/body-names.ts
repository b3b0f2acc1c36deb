import type { DeclinedName } from '../reporting/tongue-words.ts';

/** Nouns of bodies by their gender, or of several. */
const nouns: readonly (readonly [noun: RegExp, ending: string])[] = [
  [/^(?:Nationen|Staaten|Emirate)$/u, 'e'],
  [/(?:amt|ministerium|parlament|gericht|institut|komitee|kreuz|werk)$/iu, 'es'],
  [/(?:rat|bund|hof|ausschuss|tag|dienst|fonds|stuhl)$/iu, 'er'],
  [/(?:ung|ion|schaft|bank|behörde|liga|kammer|agentur|union)$/iu, 'e'],
];

/** Nouns behind a verb that an office stands in front of: „nimmt die Präsidentin `Stellung`“. */
const nobody =
  /^(?:Stellung|Kritik|Bezug|Platz|Kenntnis|Rücksicht|Abstand|Einfluss|Anstoß|Anstoss|Anteil|Abschied|Einblick|Klartext|Verständnis)$/u;

/** A last name with a noun behind it, that has its capital as every noun has: „warf Lund `Untätigkeit` vor“. */
const withNoun =
  /^(\p{Lu}\p{L}+) (?:\p{Lu}\p{Ll}+(?:keit|heit|ismus|mut|versagen|verrat|bruch|täuschung)|Befund|Fazit|Urteil|Einschätzung|Analyse|Prognose|Bilanz|Forderung|Appell)$/u;

/** Gives names of bodies that begin with an adjective the form that they have without an article: „das `Auswärtige` Amt“ is Auswärtiges Amt; and who has a noun behind the name, the name alone. */
export function settleBodies(people: readonly DeclinedName[]): void {
  for (const person of people) {
    if (nobody.test(person.name)) person.described.clear();
    const [, last] = withNoun.exec(person.name) ?? [];
    const whole =
      last === undefined
        ? undefined
        : people.find(({ name }) =>
            [last, last.replace(/s$/u, '')].some((own) => name === own || name.endsWith(` ${own}`)),
          );
    if (whole) person.name = whole.name;
    const [, stem, noun = ''] = /^(\p{Lu}\p{L}{2,}?)(?:e[nmrs]?) (\p{Lu}\p{L}+)$/u.exec(person.name) ?? [];
    const ending = nouns.find(([own]) => own.test(noun))?.[1];
    if (stem !== undefined && ending !== undefined) person.name = `${stem}${ending} ${noun}`;
  }
}
