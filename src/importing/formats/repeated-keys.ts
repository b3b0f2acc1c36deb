import { error, type Finding } from '../../statements/problems.ts';

/** A name that an object of a JSON text has twice, of which programs keep the last value only: where it stands, and in what. */
export interface RepeatedKey {
  key: string;
  /** Where it stands again, from 0. */
  offset: number;
  /** Names and numbers that lead to the object: `['items', 7, 'source']` */
  path: (string | number)[];
}

interface Open {
  keys?: Set<string>;
  /** The name, or the number, of what is read in it. */
  at: string | number;
}

/** Finds names that stand twice in one object of a text that is JSON; the first value of each would be lost in silence. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Open[] = [];
  let isKey = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index] ?? '';
    const inner = open.at(-1);
    if (sign === '"') {
      const begun = index;
      for (index++; index < text.length && text[index] !== '"'; index++) if (text[index] === '\\') index++;
      if (!isKey || !inner?.keys) continue;
      const key = String(JSON.parse(text.slice(begun, index + 1)));
      if (inner.keys.has(key)) found.push({ key, offset: begun, path: open.slice(0, -1).map(({ at }) => at) });
      inner.keys.add(key);
      inner.at = key;
      isKey = false;
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? { keys: new Set(), at: '' } : { at: 0 });
      isKey = sign === '{';
    } else if (sign === '}' || sign === ']') {
      open.pop();
      isKey = false;
    } else if (sign === ',' && inner) {
      isKey = inner.keys !== undefined;
      if (typeof inner.at === 'number') inner.at++;
    }
  }
  return found;
}

export function repeatedKey(key: string): Finding {
  const fact = `"${key}" stands here twice, and only the last would count`;
  return error('repeated-key', fact, `Keep one of them, or write both as a list: "${key}": [ …, … ].`);
}
