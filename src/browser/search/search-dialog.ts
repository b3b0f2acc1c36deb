/** The small part of the search that every page loads: it listens for the keys and fetches the rest when it is wanted. */
const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
const button = document.querySelector<HTMLButtonElement>('.open-search');

/** What the dialog holds: without this script it would never open. Its words come with the rest of the search. */
function fill(dialog: HTMLDialogElement): void {
  const name = dialog.getAttribute('aria-label') ?? '';
  const form = document.createElement('form');
  form.method = 'dialog';
  const input = document.createElement('input');
  Object.assign(input, { type: 'search', name: 'q', autocomplete: 'off', spellcheck: false });
  for (const [attribute, value] of Object.entries({
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': '_hits',
    'aria-autocomplete': 'list',
    'aria-label': name,
    autocapitalize: 'off',
    enterkeyhint: 'go',
  }))
    input.setAttribute(attribute, value);
  const button = document.createElement('button');
  Object.assign(button, { type: 'submit', value: 'close', textContent: '×' });
  form.append(input, button);
  const count = Object.assign(document.createElement('p'), { className: 'count', role: 'status', ariaLive: 'polite' });
  const hits = Object.assign(document.createElement('div'), { id: '_hits', role: 'listbox', ariaLabel: name });
  const more = Object.assign(document.createElement('p'), { className: 'more' });
  const help = Object.assign(document.createElement('p'), { className: 'keys' });
  dialog.prepend(form, count, hits);
  dialog.append(more, help);
}

if (dialog) fill(dialog);

async function open() {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  // At once, before the rest is fetched: a letter that is typed meanwhile must not be lost.
  dialog.querySelector('input')?.select();
  const { startSearch } = await import('./search-box.ts');
  await startSearch(dialog);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}

Object.assign(button ?? {}, { ariaHasPopup: 'dialog', ariaKeyShortcuts: '/ Control+K Meta+K' });
button?.addEventListener('click', () => void open());
document.addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const controlK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!slash && !controlK) return;
  event.preventDefault();
  void open();
});
dialog?.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});

const marked = new URLSearchParams(location.search).get('mark');
if (marked !== null) void import('./mark-words.ts').then(({ followMarks }) => followMarks(marked));
