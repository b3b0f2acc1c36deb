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

const operators: Readonly<Record<string, 'AND' | 'OR'>> = { AND: 'AND', '&&': 'AND', OR: 'OR', '|': 'OR', '||': 'OR' };

/**
 * Takes out AND, OR and NOT in capitals between parts, and the signs for them, and "vs" behind the first, and notes them at the part behind. Where all else is in capitals too, NOT is the
 * word that it is. What stands in brackets behind NOT or a minus is left out as a whole.
 */
export function withoutOperators(parts: readonly QueryPart[]): QueryPart[] {
  const isShouted = parts.every(({ value }) => value === value.toUpperCase());
  const kept: QueryPart[] = [];
  let operator: string | undefined;
  let isInBrackets = false;
  parts.forEach((own, at) => {
    // "Marsh vs Kornev on tolls" asks what either said.
    const isVersus = kept.length === 1 && /^(?:vs|versus)$/i.test(own.value.replace(/\.$/, ''));
    const sign = isVersus ? 'OR' : kept.length > 0 ? operators[own.value] : undefined;
    const isInFront = own.value === 'NOT' && !isShouted && at + 1 < parts.length;
    if (isPlainPart(own) && isInBrackets && sign) return;
    if (isPlainPart(own) && (operator === undefined || (operator === 'AND' && isInFront)) && (sign ?? isInFront)) {
      operator = sign ?? own.value;
      return;
    }
    const isWithout = own.isLeftOut || operator === 'NOT' || isInBrackets;
    if (isWithout && own.value.startsWith('(')) isInBrackets = true;
    const before = kept.at(-1);
    const isOr = operator === 'OR' && isPlainPart(own) && before !== undefined && isPlainPart(before);
    kept.push({
      ...own,
      isLeftOut: isWithout,
      ...(operator !== undefined && { isApart: true }),
      ...(isOr && { isOr }),
    });
    operator = undefined;
    if (own.value.endsWith(')')) isInBrackets = false;
  });
  return kept;
}
