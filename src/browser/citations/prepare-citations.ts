import { copyText } from './copy-text.ts';
import { fillIn } from './fill-in.ts';
import { unpackCitations } from './unpack-citations.ts';

/** Makes every form of citations complete, and gives each statement and each form its buttons. */
export async function prepareCitations(citations: HTMLElement): Promise<void> {
  // Where a browser cannot unpack the others, those that are there are made complete.
  await unpackCitations(citations).catch(() => undefined);
  for (const section of citations.querySelectorAll('section')) prepareSection(section, citations.dataset);
}

/** The same of one statement; `words` are those that the page has for it. */
export function prepareSection(section: HTMLElement, words: DOMStringMap): void {
  fillIn(section, location.href);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const copying = (label: string, text: () => string, from?: Element) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      void copyText(text(), from).then((isCopied) => {
        status.textContent = isCopied ? (words.copied ?? '') : '';
      });
    });
    return button;
  };
  for (const form of section.querySelectorAll<HTMLElement>('[data-form]')) {
    const isProse = form.localName === 'dd';
    const heading = isProse ? form.previousElementSibling : form.closest('details')?.querySelector('summary');
    const button = copying(words.copy ?? '', () => form.textContent, form);
    button.setAttribute('aria-label', `${words.copy ?? ''}: ${heading?.textContent ?? ''}`);
    if (isProse) heading?.append(' ', button);
    else form.before(button);
  }
  const link = section.querySelector<HTMLAnchorElement>('h2 a');
  const note = section.querySelector('[data-form]')?.textContent ?? '';
  const said = [...section.querySelectorAll('.words p')].map(({ textContent }) => textContent).join('\n\n');
  const actions = document.createElement('p');
  actions.append(
    copying(words.copyLink ?? '', () => link?.href ?? ''),
    ' ',
    copying(words.copyQuotation ?? '', () => `${said}\n\n— ${note}`),
    ' ',
    status,
  );
  section.querySelector('.words')?.after(actions);
}
