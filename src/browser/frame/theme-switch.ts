import { themeKey } from './theme-script.ts';

/** Lets a reader choose light, dark or what the system says; the choice is kept in this browser. */
const control = document.querySelector<HTMLFieldSetElement>('.theme-switch');

function kept(): string {
  try {
    return localStorage.getItem(themeKey) ?? 'system';
  } catch {
    return 'system';
  }
}

function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Storage is closed to the page: the choice holds until the page is left.
  }
}

function show(theme: string): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  const paper = getComputedStyle(document.body).backgroundColor;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    meta.dataset.own ??= meta.content;
    meta.content = theme === 'system' ? meta.dataset.own : paper;
  }
}

/** The choices, of which a page brings only the words: without this script they would do nothing. */
function fill(fieldset: HTMLFieldSetElement): HTMLInputElement[] {
  const legend = document.createElement('legend');
  legend.textContent = fieldset.dataset.label ?? '';
  fieldset.replaceChildren(legend);
  return ['system', 'light', 'dark'].map((theme) => {
    const choice = document.createElement('input');
    Object.assign(choice, { type: 'radio', name: 'theme', value: theme, autocomplete: 'off' });
    const label = document.createElement('label');
    label.append(choice, fieldset.dataset[theme] ?? theme);
    fieldset.append(label);
    return choice;
  });
}

function start(fieldset: HTMLFieldSetElement): void {
  const choices = fill(fieldset);
  const choose = (theme: string) => {
    for (const choice of choices) choice.checked = choice.value === theme;
    show(theme);
  };
  choose(kept());
  fieldset.hidden = false;
  fieldset.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    keep(target.value);
    show(target.value);
  });
  // Another tab chose.
  window.addEventListener('storage', (event) => {
    if (event.key === themeKey) choose(kept());
  });
}

if (control) start(control);
