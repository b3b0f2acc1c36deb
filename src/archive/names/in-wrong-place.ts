import type { Span } from '../../statements/attribution.ts';
import { readDate } from '../../statements/dates/dates.ts';
import type { AttributionNames, Reading } from '../../statements/choose-reading.ts';
import { readLocator } from '../../statements/locator.ts';
import { error, type Finding } from '../../statements/problems.ts';

const bracketsAtEnd = / (\(([^()]*)\)|\[([^[\]]*)\])$/u;

/**
 * A day or a locator behind a speaker, a role or a party that nobody knows with it: it belongs at the end of the line, and where it stands it
 * would be taken for a part of the name (`Ada Marsh as Premier (2031-05-02) on grain`).
 */
export function inWrongPlace(reading: Reading, names: AttributionNames): { span: Span; finding: Finding } | undefined {
  const { speakers, role, behalf } = reading;
  const isHeld = role !== undefined && speakers.some(({ text }) => names.holds(text, role.text));
  const clauses = [
    ...speakers.filter(({ text }) => names.speaker(text) === undefined),
    ...(role && !isHeld ? [role] : []),
    ...behalf.filter(({ text }) => !names.isParty(text)),
  ];
  for (const clause of clauses) {
    const match = bracketsAtEnd.exec(clause.text);
    if (!match) continue;
    const [whole, bracket = '', day, place] = match;
    const isDay = day !== undefined && 'date' in readDate(day);
    if (!isDay && (place === undefined || !readLocator(place))) continue;
    const rest = clause.text.slice(0, match.index);
    const fact = `${isDay ? 'the day' : 'the place in the source'} ${bracket} stands behind "${rest}" and would be a part of it`;
    const repair = `Move it to the end of the line: … on TOPIC ${bracket}.`;
    const offset = clause.offset + match.index + whole.length - bracket.length;
    return { span: { text: bracket, offset }, finding: error('clause-order', fact, repair) };
  }
  return undefined;
}
