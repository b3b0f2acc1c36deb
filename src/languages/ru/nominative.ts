/**
 * A name that a report declines, in the nominative that its last word stands in elsewhere: `nominative('Антона Кесселя', 'Кессель') // => 'Антон
 * Кессель'`; undefined where the two are not one name.
 */
export function nominative(name: string, last: string): string | undefined {
  const [first = '', own = '', ...more] = name.split(' ');
  const stem = last.replace(/(?:ая|[йьая])$/u, '');
  if (more.length > 0 || own === last || stem.length < 3 || !own.startsWith(stem)) return undefined;
  if (/[ая]$/u.test(own) && !/[ая]$/u.test(last)) return `${masculine(first)} ${last}`;
  if (own.endsWith('ой') && /ая?$/u.test(last)) return `${feminine(first)} ${last}`;
  return undefined;
}

function masculine(first: string): string {
  return first
    .replace(/ьи$/u, 'ья')
    .replace(/(?<=[аеиоу])я$/u, 'й')
    .replace(/а$/u, '');
}

function feminine(first: string): string {
  return first
    .replace(/ы$/u, 'а')
    .replace(/(?<=[гкхжшчщ])и$/u, 'а')
    .replace(/и$/u, 'я');
}
