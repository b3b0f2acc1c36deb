/** A word, a phrase or a field of a query as it was typed. */
export interface QueryPart {
  typed: { text: string; start: number; end: number };
  name: string;
  value: string;
  isLeftOut: boolean;
  isQuoted: boolean;
  /** Whether an operator stood in front of it, and whether that was OR. */
  isApart?: true;
  isOr?: true;
}

/** Whether a part is a word that nothing is said of. */
export function isPlainPart({ name, isLeftOut, isQuoted }: QueryPart): boolean {
  return name === '' && !isLeftOut && !isQuoted;
}

/**
 * Takes out AND, OR and NOT in capitals between parts, and "vs" behind the first, and notes them at the part behind. Where all else is in capitals too, NOT is the
 * word that it is.
 */
export function withoutOperators(parts: readonly QueryPart[]): QueryPart[] {
  const isShouted = parts.every(({ value }) => value === value.toUpperCase());
  const kept: QueryPart[] = [];
  let operator: string | undefined;
  parts.forEach((own, at) => {
    // "Marsh vs Kornev on tolls" asks what either said.
    const isVersus = kept.length === 1 && /^(?:vs|versus)$/i.test(own.value.replace(/\.$/, ''));
    const isBehind = isVersus || (kept.length > 0 && /^(?:AND|OR)$/.test(own.value));
    const isInFront = own.value === 'NOT' && !isShouted && at + 1 < parts.length;
    if (isPlainPart(own) && operator === undefined && (isBehind || isInFront)) {
      operator = isVersus ? 'OR' : own.value;
      return;
    }
    const before = kept.at(-1);
    const isOr = operator === 'OR' && isPlainPart(own) && before !== undefined && isPlainPart(before);
    kept.push({
      ...own,
      isLeftOut: own.isLeftOut || operator === 'NOT',
      ...(operator !== undefined && { isApart: true }),
      ...(isOr && { isOr }),
    });
    operator = undefined;
  });
  return kept;
}
