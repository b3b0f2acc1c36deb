import type { Facet } from '../../search/queries/facet.ts';
import type { Names } from '../../search/files/index-files.ts';
import { namedFields, narrowingFields, type Narrowing } from '../../search/queries/narrowing.ts';
import { offerNames, shownName, slugOf } from '../search/facet-names.ts';

type NamedField = keyof typeof namedFields;
/** Several names in one field; no name holds a semicolon. */
const separator = /\s*;\s*/;

type Period = Pick<Narrowing, 'from' | 'to'>;

/** The form of the filters: names as people write them on the one side, addresses on the other. */
export interface FilterForm {
  form: HTMLFormElement;
  read(): Narrowing;
  show(narrowing: Narrowing): void;
  /** Shows a period as it was read, where it still stands as it was typed. */
  showPeriod(typed: Period, read: Period): void;
  /** Offers the names of the archive; values shown before by their address are shown by name. */
  offer(names: Names): void;
}

/** Wraps a form that has a field for each part of a narrowing. */
export function filterForm(form: HTMLFormElement): FilterForm {
  const language = form.dataset.language ?? 'en';
  let known: Names | undefined;
  const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  const facets = (field: NamedField): readonly Facet[] => known?.[namedFields[field]] ?? [];
  const several = (name: string) => control(name).value.trim().split(separator).filter(Boolean);
  const slugs = (field: NamedField) => several(field).map((value) => slugOf(value, facets(field)));
  const shown = (field: NamedField, values: readonly string[]) =>
    values.map((value) => shownName(value, facets(field), language)).join('; ');
  const read = (): Narrowing => ({
    speaker: slugs('speaker'),
    party: slugs('party'),
    topic: slugs('topic'),
    publisher: slugs('publisher'),
    mode: several('mode'),
    from: control('from').value.trim(),
    to: control('to').value.trim(),
    order: control('order').value === 'reported' ? 'reported' : 'said',
  });
  const show = (narrowing: Narrowing) => {
    for (const field of narrowingFields) {
      const value = narrowing[field];
      if (field in namedFields) control(field).value = shown(field as NamedField, value as string[]);
      else control(field).value = typeof value === 'string' ? value : (value[0] ?? '');
    }
    control('order').value = narrowing.order;
  };
  return {
    form,
    read,
    show,
    showPeriod(typed, read) {
      for (const end of ['from', 'to'] as const)
        if (control(end).value.trim() === typed[end]) control(end).value = read[end];
    },
    offer(names) {
      const { speaker, party, topic, publisher } = read();
      known = names;
      for (const [field, values] of Object.entries({ speaker, party, topic, publisher }) as [NamedField, string[]][]) {
        // Not under the hands of somebody who writes.
        if (control(field) !== document.activeElement) control(field).value = shown(field, values);
        offerNames(form.querySelector(`[id=_${field}-names]`), facets(field), language);
      }
    },
  };
}
