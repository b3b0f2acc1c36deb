/** A JSON object: values by their names. */
export type Group = Readonly<Record<string, unknown>>;

/** Whether a value is a group of named values. */
export function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
