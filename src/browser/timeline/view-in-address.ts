const name = 'view';
const headlines = 'headlines';

/** Whether a query of an address asks for headlines alone. */
export function headlinesIn(query: string): boolean {
  return new URLSearchParams(query).get(name) === headlines;
}

/** A query with or without that wish, beginning with `?`; empty where nothing is left: `withHeadlines('topic=grain', true) // => '?topic=grain&view=headlines'` */
export function withHeadlines(query: string, areWanted: boolean): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(name);
  if (areWanted) parameters.append(name, headlines);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
