import type { AttributionNames } from '../../statements/choose-reading.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import {
  entryFields as fieldsOf,
  hasReadableFields,
  statementFields as statementsOf,
  type StatementFields,
} from '../../statements/entry-edits.ts';
import { safeFragment } from '../frame/trusted.ts';
import type { DeskEvent } from './contribute-desk.ts';
import { dateNote, readControl, shownValue, type DateReader, type FieldValue } from './form-controls.ts';
import { entryFields, entryLists, isNameIn, statementFields, type FormField } from './form-fields.ts';

type FieldReader = (field: FormField, typed: string) => FieldValue;
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A form over an entry: it shows a text, and tells what somebody changes. */
export interface EntryForm {
  show(text: string): void;
  /** What each statement was read as, under its words; a statement without a reading has none. */
  showReadings(readings: readonly StatementShown[]): void;
}

/** How the words of a statement were read: its mode as the page names it, and its words as safe HTML. */
export interface StatementShown {
  number: number | undefined;
  mode: string;
  paragraphs: readonly string[];
}

/** Binds the form to what is told of its changes. */
export function bindEntryForm(
  form: HTMLFormElement,
  template: HTMLTemplateElement,
  words: InterfaceWords,
  names: () => AttributionNames,
  tell: (event: DeskEvent) => void,
): EntryForm {
  const said = form.querySelector<HTMLElement>('.said');
  if (!said) throw new Error('the form has no place for statements');

  // The months of all languages are fetched by the first who writes a date.
  let readDate: DateReader = () => undefined;
  const loadDates = async () => {
    const { dateReader } = await import('../search/date-reader.ts');
    readDate = dateReader;
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (!isControl(target)) return;
    const group = target.closest('[data-number]') ?? target.parentElement;
    const hasDate = [...(group?.querySelectorAll<Control>('[data-control=date]') ?? [])].some(
      ({ value }) => value !== '',
    );
    // Without them, as offline, a date stays as it was typed, and the checker says what it thinks of it.
    if (hasDate)
      void loadDates()
        .catch(() => undefined)
        .then(() => take(target));
    else take(target);
  });
  /** What somebody typed into a field, as a value of the entry. */
  const read: FieldReader = (field, typed) =>
    readControl(field.control, typed, { readDate, isName: isNameIn(field, names()) });
  const take = (control: Control) => {
    noteDate(control, readDate, words);
    const statement = control.closest<HTMLElement>('[data-number]');
    const list = control.closest<HTMLElement>('[data-list]')?.dataset.list;
    if (statement) {
      const fields = valuesIn(statement, statementFields, read) as StatementFields;
      tell({ type: 'statement-changed', number: numberOf(statement), fields });
    } else if (list !== undefined) {
      tell({ type: 'list-changed', name: list, rows: rowsIn(form, list, read) });
    } else if (isEntryField(control.name)) {
      tell({ type: 'field-changed', name: control.name, value: read(entryFields[control.name], control.value) });
    }
  };
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const statement = target.closest<HTMLElement>('[data-number]');
    if (target.matches('.remove') && statement) remove(statement);
    if (target.matches('.join') && statement) join(statement);
    if (target.matches('.cut') && statement) cut(statement);
    if (target.matches('.add')) {
      tell({ type: 'statement-added' });
      said.lastElementChild?.querySelector('textarea')?.focus();
    }
  });

  const wordsOf = (statement: Element | null | undefined) =>
    statement?.querySelector<HTMLTextAreaElement>('[name=words]');
  const remove = (statement: HTMLElement) => {
    const number = numberOf(statement);
    tell({ type: 'statement-removed', number });
    (wordsOf(said.children[number] ?? said.lastElementChild) ?? form.querySelector<HTMLElement>('.add'))?.focus();
  };
  const join = (statement: HTMLElement) => {
    const number = numberOf(statement);
    tell({ type: 'statement-joined', number });
    wordsOf(said.children[Math.max(0, number - 1)])?.focus();
  };
  const cut = (statement: HTMLElement) => {
    const number = numberOf(statement);
    const words = wordsOf(statement);
    if (!words) return;
    tell({ type: 'statement-cut', number, offset: words.selectionStart });
    wordsOf(said.children[number + 1] ?? statement)?.focus();
  };
  // One key each, while somebody stands in a statement: what a draft got wrong is mended without the hand leaving the keys.
  const keys: Readonly<Record<string, (statement: HTMLElement) => void>> = {
    Backspace: remove,
    ArrowUp: join,
    Enter: cut,
  };
  form.addEventListener('keydown', (event) => {
    const act = event.altKey && !event.ctrlKey && !event.metaKey ? keys[event.key] : undefined;
    const statement = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-number]') : null;
    if (!act || !statement) return;
    event.preventDefault();
    // A field that is written in keeps what it shows; this one is another statement's from now on.
    if (event.target instanceof HTMLElement) event.target.blur();
    act(statement);
  });

  const show = (text: string) => {
    const fields = fieldsOf(text);
    // Fields that YAML cannot read are changed in the text, where the problem is shown, and nowhere else.
    const isReadable = hasReadableFields(text);
    for (const control of form.querySelectorAll<Control>('.of-entry [name]')) control.disabled = !isReadable;
    if (isReadable) {
      for (const [name, { path, control }] of Object.entries(entryFields))
        fill(form.querySelector(`.fields .of-${name} [name=${name}]`), shownValue(valueAt(fields, path), control));
      for (const name of Object.keys(entryLists)) showRows(form, name, fields[name]);
    }
    const statements = statementsOf(text, names());
    while (said.children.length > statements.length) said.lastElementChild?.remove();
    while (said.children.length < statements.length) said.append(template.content.cloneNode(true));
    statements.forEach((statement, number) => {
      const fieldset = said.children[number];
      if (fieldset instanceof HTMLElement) showStatement(fieldset, statement, number, words);
    });
  };

  return {
    show,
    showReadings(readings) {
      const known = new Map(readings.map((reading) => [reading.number, reading]));
      [...said.children].forEach((fieldset, number) => showReading(fieldset, known.get(number)));
    },
  };
}

function isControl(target: EventTarget | null): target is Control {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

function isEntryField(name: string): name is keyof typeof entryFields {
  return name in entryFields;
}

function numberOf(statement: HTMLElement): number {
  return Number(statement.dataset.number);
}

/** What some fields of a group hold, each by its name. */
function valuesIn<Name extends string>(
  group: Element,
  fields: Readonly<Record<Name, FormField>>,
  read: FieldReader,
): Record<Name, FieldValue> {
  const values = Object.entries<FormField>(fields).map(([name, field]) => {
    const typed = group.querySelector<Control>(`[name=${name}]`)?.value ?? '';
    return [name, read(field, typed)] as const;
  });
  return Object.fromEntries(values) as Record<Name, FieldValue>;
}

function rowsOf(form: HTMLFormElement, list: string): Element[] {
  return [...form.querySelectorAll(`[data-list=${list}] .row`)];
}

function rowsIn(form: HTMLFormElement, list: string, read: FieldReader): Record<string, FieldValue>[] {
  return rowsOf(form, list).map((row) => valuesIn(row, entryLists[list]?.fields ?? {}, read));
}

function showRows(form: HTMLFormElement, list: string, value: unknown): void {
  const groups = Array.isArray(value) ? (value as unknown[]) : [];
  rowsOf(form, list).forEach((row, number) => {
    for (const [name, { control }] of Object.entries(entryLists[list]?.fields ?? {})) {
      const shown = shownValue(valueAt(groups[number], [name]));
      // A choice has no empty one here: a row without it keeps what it shows.
      if (control !== 'choice' || shown !== '') fill(row.querySelector(`[name=${name}]`), shown);
    }
  });
}

function noteDate(control: Control, readDate: DateReader, words: InterfaceWords): void {
  const note = control.dataset.control === 'date' ? control.parentElement?.querySelector('.read') : undefined;
  if (note) note.textContent = dateNote(control.value, readDate, words);
}

function showReading(fieldset: Element, reading: StatementShown | undefined): void {
  const target = fieldset.querySelector('.read-as');
  if (!target || !reading) {
    target?.replaceChildren();
    return;
  }
  const label = document.createElement('span');
  label.className = 'mode';
  label.textContent = reading.mode;
  target.replaceChildren(label, ' ', safeFragment(reading.paragraphs.join(' ')));
}

function showStatement(fieldset: HTMLElement, statement: StatementFields, number: number, words: InterfaceWords): void {
  fieldset.dataset.number = String(number);
  fieldset.id = `said-${number + 1}`;
  const legend = fieldset.querySelector('legend');
  if (legend) legend.textContent = words.contribute.statement(number + 1);
  // What other words were read as is nothing that these are, whenever the checker comes to them.
  if (fieldset.querySelector<Control>('[name=words]')?.value !== statement.words) showReading(fieldset, undefined);
  for (const [name, { control }] of Object.entries(statementFields))
    fill(fieldset.querySelector(`[name=${name}]`), shownValue(valueAt(statement, [name]), control));
}

function valueAt(fields: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (group, name) =>
      typeof group === 'object' && group !== null ? (group as Record<string, unknown>)[name] : undefined,
    fields,
  );
}

/** A field that is being written in is left alone: it is where the change came from. What was said of another date goes. */
function fill(control: Control | null, value: string): void {
  if (!control || control === document.activeElement || control.value === value) return;
  control.value = value;
  control.parentElement?.querySelector('.read')?.replaceChildren();
}
