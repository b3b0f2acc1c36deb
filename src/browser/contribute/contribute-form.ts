import type { TypedDate } from '../../drafting/text/typed-date.ts';
import type { InterfaceWords } from '../../languages/interface-words.ts';
import {
  entryFields,
  hasReadableFields,
  statementFields,
  withField,
  withStatement,
  type StatementFields,
} from '../../statements/entry-edits.ts';

/** The fields of the form, and where each stands in the front matter. */
const paths: Record<string, readonly string[]> = {
  title: ['title'],
  date: ['date'],
  occasion: ['occasion'],
  kind: ['kind'],
  place: ['place'],
  dateline: ['dateline'],
  topics: ['topics'],
  publisher: ['source', 'publisher'],
  sourceTitle: ['source', 'title'],
  url: ['source', 'url'],
  issued: ['source', 'issued'],
  language: ['source', 'language'],
};

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A form over an entry: it shows a text, and gives the text that a change of a field makes of it. */
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

/** Binds the form; `current` gives the text as it is, `onChange` takes the text as it becomes. */
export function bindEntryForm(
  form: HTMLFormElement,
  template: HTMLTemplateElement,
  words: InterfaceWords,
  isSpeaker: (name: string) => boolean,
  current: () => string,
  onChange: (text: string) => void,
): EntryForm {
  const said = form.querySelector<HTMLElement>('.said');
  if (!said) throw new Error('the form has no place for statements');

  // The months of all languages are fetched by the first who writes a date.
  let readDate: (typed: string) => TypedDate = () => undefined;
  const loadDates = async () => {
    const { loadDateReader } = await import('../search/date-reader.ts');
    readDate = await loadDateReader();
  };
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', ({ target }) => {
    if (!isField(target)) return;
    const group = target.closest('[data-number]') ?? target.parentElement;
    const hasDate = [...(group?.querySelectorAll<Field>('[name=date], [name=issued]') ?? [])].some(
      ({ value }) => value !== '',
    );
    // Without them, as offline, a date stays as it was typed, and the checker says what it thinks of it.
    if (hasDate)
      void loadDates()
        .catch(() => undefined)
        .then(() => take(target));
    else take(target);
  });
  const take = (target: Field) => {
    const fieldset = target.closest<HTMLElement>('[data-number]');
    if (fieldset) onChange(withStatement(current(), Number(fieldset.dataset.number), statementIn(fieldset, readDate)));
    else if (target.closest('.hops')) onChange(withField(current(), ['via'], hopsIn(form, entryFields(current()).via)));
    else onChange(changed(target));
  };
  form.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const fieldset = target.closest<HTMLElement>('[data-number]');
    if (target.matches('.remove') && fieldset) {
      onChange(withStatement(current(), Number(fieldset.dataset.number), undefined));
      show(current());
      form.querySelector<HTMLElement>('.add')?.focus();
    }
    if (target.matches('.add')) {
      const number = said.children.length;
      onChange(withStatement(current(), number, { words: '', speaker: '', role: '', topics: [], date: '', id: '' }));
      show(current());
      said.lastElementChild?.querySelector('textarea')?.focus();
    }
  });

  const changed = (field: Field): string => {
    const path = paths[field.name] ?? [field.name];
    if (field.name === 'topics') return withField(current(), path, listOf(field.value));
    if (field.name !== 'date' && field.name !== 'issued') return withField(current(), path, field.value.trim());
    return withField(current(), path, readDateField(field));
  };

  /** A date as EDTF, with what it was read as beside it; what is no date goes into the entry as it is, for the checker to say. */
  const readDateField = (field: Field): string => {
    const typed = field.value.trim();
    const read = readDate(typed);
    const note = field.parentElement?.querySelector('.read');
    const edtf = read && 'edtf' in read ? read.edtf : typed;
    if (note) {
      if (typed === '' || edtf === typed) note.textContent = read || typed === '' ? '' : words.contribute.noDate;
      else note.textContent = words.contribute.becomes(edtf);
      if (read && 'either' in read) note.textContent = words.contribute.either(...read.either);
    }
    return edtf;
  };

  const show = (text: string) => {
    const fields = entryFields(text);
    // Fields that YAML cannot read are changed in the text, where the problem is shown, and nowhere else.
    const isReadable = hasReadableFields(text);
    for (const field of form.querySelectorAll<Field>('.fields > .field > [name], .hop > [name]'))
      field.disabled = !isReadable;
    for (const [name, path] of Object.entries(paths)) {
      const field = form.querySelector<Field>(`.fields > .field > [name=${name}]`);
      if (field && isReadable) fill(field, valueAt(fields, path));
    }
    showHops(form, fields.via);
    const statements = statementFields(text, isSpeaker);
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

function showReading(fieldset: Element, reading: StatementShown | undefined): void {
  const target = fieldset.querySelector('.read-as');
  if (!target || !reading) {
    target?.replaceChildren();
    return;
  }
  const label = document.createElement('span');
  label.className = 'mode';
  label.textContent = reading.mode;
  const template = document.createElement('template');
  template.innerHTML = reading.paragraphs.join(' ');
  target.replaceChildren(label, ' ', template.content);
}

function isField(target: EventTarget | null): target is Field {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement
  );
}

function listOf(value: string): string[] {
  return value
    .split(/[,،，、;；؛]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function valueAt(fields: Record<string, unknown>, path: readonly string[]): string {
  const value = path.reduce<unknown>(
    (group, name) =>
      typeof group === 'object' && group !== null ? (group as Record<string, unknown>)[name] : undefined,
    fields,
  );
  if (Array.isArray(value)) return value.map(String).join(', ');
  return typeof value === 'string' ? value : '';
}

/** A field that is being written in is left alone: it is where the change came from. */
function fill(field: Field, value: string): void {
  if (field !== document.activeElement && field.value !== value) field.value = value;
}

function fieldIn(group: Element, name: string): Field | null {
  return group.querySelector<Field>(`[name=${name}]`);
}

function statementIn(fieldset: Element, readDate: (typed: string) => TypedDate): StatementFields {
  const value = (name: string) => fieldIn(fieldset, name)?.value ?? '';
  const date = readDate(value('date'));
  return {
    words: value('words'),
    speaker: value('speaker'),
    role: value('role'),
    topics: listOf(value('topics')),
    date: date && 'edtf' in date ? date.edtf : value('date'),
    id: value('id'),
  };
}

function showStatement(fieldset: HTMLElement, statement: StatementFields, number: number, words: InterfaceWords): void {
  fieldset.dataset.number = String(number);
  const legend = fieldset.querySelector('legend');
  if (legend) legend.textContent = words.contribute.statement(number + 1);
  // What other words were read as is nothing that these are, whenever the checker comes to them.
  if (fieldIn(fieldset, 'words')?.value !== statement.words) showReading(fieldset, undefined);
  for (const [name, value] of Object.entries({ ...statement, topics: statement.topics.join(', ') })) {
    const field = fieldIn(fieldset, name);
    if (field) fill(field, value);
  }
}

/** The hops of the form, and behind them those for which it has no row. */
function hopsIn(form: HTMLFormElement, via: unknown): unknown[] {
  const rows = [...form.querySelectorAll('[data-hop]')];
  const shown = rows.flatMap((hop) => {
    const agent = fieldIn(hop, 'agent')?.value.trim() ?? '';
    return agent === '' ? [] : [{ agent, as: fieldIn(hop, 'as')?.value ?? '' }];
  });
  return [...shown, ...(Array.isArray(via) ? (via as unknown[]).slice(rows.length) : [])];
}

function showHops(form: HTMLFormElement, via: unknown): void {
  const hops = Array.isArray(via) ? (via as { agent?: unknown; as?: unknown }[]) : [];
  form.querySelectorAll('[data-hop]').forEach((row, number) => {
    const { agent, as } = hops[number] ?? {};
    const [name, kind] = [fieldIn(row, 'agent'), fieldIn(row, 'as')];
    if (name) fill(name, typeof agent === 'string' ? agent : '');
    if (kind && typeof as === 'string') fill(kind, as);
  });
}
