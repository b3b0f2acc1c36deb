import { officeOf } from './office-of.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { DeclinedName } from './tongue-words.ts';

/**
 * Takes from a name that is a list what an office told of it: « ministro de Asuntos Exteriores, `Unión Europea y Cooperación`, Juan Rivas » is for it; and from a
 * country: « Según el ministro, `Chile` cerrará el puerto ».
 */
export function withoutLists(people: readonly DeclinedName[], words: ReportingWords): void {
  for (const { name, described } of people) {
    if (name.split(' ').some((word) => words.and.has(word))) described.clear();
    if (!words.countries.has(name.toLowerCase())) continue;
    for (const word of described) if (officeOf(word, words) !== undefined) described.delete(word);
  }
}
