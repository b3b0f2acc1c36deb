import type { TypedDate } from '../../drafting/text/typed-date.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { withoutByteOrderMark } from '../../statements/text/characters.ts';
import { namesIn } from '../../statements/choose-reading.ts';

/** What a field of a form holds, as the entry has it. */
export type FieldValue = string | string[];

/** Reads a date as people type it. */
export type DateReader = (typed: string) => TypedDate;

/** What a control is read with: a reader of dates, and which names are known to be one, whatever signs they hold. */
export interface ControlReading {
  readDate: DateReader;
  isName: (text: string) => boolean;
}

/** How a kind of control is read: what somebody typed into it, as a value of the entry. */
const readers = {
  text: (typed: string): string => typed.trim(),
  /** Several lines, as they stand. */
  area: (typed: string): string => withoutByteOrderMark(typed),
  choice: (typed: string): string => typed,
  /** EDTF; what is no date goes into the entry as it is, for the checker to say. */
  date: (typed: string, { readDate }: ControlReading): string => {
    const read = readDate(typed.trim());
    return read && 'edtf' in read ? read.edtf : typed.trim();
  },
  /** Several in one line, separated by the commas and semicolons of any script. */
  list: (typed: string, { isName }: ControlReading): string[] => namesIn(typed, 'commas', isName),
  /** Names that may hold commas, separated by semicolons. */
  names: (typed: string, { isName }: ControlReading): string[] => namesIn(typed, 'semicolons', isName),
  lines: (typed: string): string[] =>
    typed
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
};

/** What parts the items of a list in a control. */
const signs: Readonly<Partial<Record<ControlKind, string>>> = { names: '; ', lines: '\n' };

/** The kinds of controls that a form has; a new one is a line among the readers. */
export type ControlKind = keyof typeof readers;

/** The kinds of controls that hold such a value. */
export type ControlFor<Value> = {
  [Kind in ControlKind]: ReturnType<(typeof readers)[Kind]> extends Value ? Kind : never;
}[ControlKind];

/** What somebody typed into a control, as a value of the entry: `readControl('list', 'grain, ships', reading) // => ['grain', 'ships']` */
export function readControl(kind: ControlKind, typed: string, reading: ControlReading): FieldValue {
  return readers[kind](typed, reading);
}

/** A value of the entry as it stands in a control; what no control can hold leaves it empty. */
export function shownValue(value: unknown, kind: ControlKind = 'text'): string {
  if (Array.isArray(value)) return value.map(String).join(signs[kind] ?? ', ');
  return typeof value === 'string' ? value : '';
}

/** What is said beside a date of what it was read as; nothing beside EDTF. */
export function dateNote(typed: string, readDate: DateReader, { contribute }: InterfaceWords): string {
  const date = typed.trim();
  if (date === '') return '';
  const read = readDate(date);
  if (read && 'either' in read) return contribute.either(...read.either);
  if (!read) return contribute.noDate;
  return read.edtf === date ? '' : contribute.becomes(read.edtf);
}
