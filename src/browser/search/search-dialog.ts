/** The small part of the search that every page loads: it listens for the keys and fetches the rest when it is wanted. */
const dialog = document.querySelector<HTMLDialogElement>('dialog.search');
const button = document.querySelector<HTMLButtonElement>('.open-search');

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
if (marked !== null) void import('./mark-words.ts').then(({ markWords }) => markWords(marked));
