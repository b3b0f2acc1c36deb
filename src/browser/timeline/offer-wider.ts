import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { narrowingFields, notNarrowed, writeNarrowing, type Narrowing } from '../../search/queries/narrowing.ts';
import { element } from '../element.ts';

/** Where filters leave nothing: for each of them how many statements there are without it, as links; nothing where none helps. */
export async function offerWider(
  narrowing: Narrowing,
  countOf: (narrowing: Narrowing) => Promise<number>,
  form: HTMLFormElement,
  words: SearchWords,
): Promise<HTMLElement | undefined> {
  const asked = narrowingFields.filter((field) => narrowing[field].length > 0);
  const offers = await Promise.all(
    asked.map(async (field) => {
      const wider = { ...narrowing, [field]: notNarrowed[field] };
      return { field, wider, count: await countOf(wider) };
    }),
  );
  const helping = offers.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  if (helping.length === 0) return undefined;
  const list = element('ul', 'wider', '');
  for (const { field, wider, count } of helping) {
    const control = form.elements.namedItem(field);
    const label =
      (control instanceof HTMLElement ? control.closest('label')?.firstElementChild?.textContent : '') ?? '';
    const value = control instanceof HTMLSelectElement ? control.selectedOptions[0]?.text : narrowing[field].toString();
    const link = element('a', '', words.narrowed.without(`${label}: ${value ?? ''}`, words.statements(count)));
    const query = writeNarrowing(wider);
    link.setAttribute('href', query === '' ? location.pathname : `?${query}`);
    const item = element('li', '', '');
    item.append(link);
    list.append(item);
  }
  return list;
}
