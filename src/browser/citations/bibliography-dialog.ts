import { loadSearchWords } from '../../languages/load-search-words.ts';
import { sayReason } from '../../search/hits/say-reason.ts';
import { collectCitations } from './collect-citations.ts';
import { collectRows, rowsFiles, type RowsFile } from './collect-rows.ts';
import { openAnswers } from './statements-asked.ts';

/** Puts the bibliography of a page together, and offers it in a dialog as files of every format. */
export async function showBibliography(button: HTMLButtonElement): Promise<void> {
  const {
    base = '/',
    entries = base,
    index = '',
    language,
  } = document.querySelector<HTMLElement>('dialog.search')?.dataset ?? {};
  const words = await loadSearchWords(language);
  const dialog = document.createElement('dialog');
  dialog.className = 'citations';
  dialog.setAttribute('aria-label', button.textContent);
  const close = buttonOf(words.search.close, () => dialog.close());
  close.className = 'close';
  const heading = Object.assign(document.createElement('h2'), { textContent: button.textContent });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const offered = document.createElement('p');
  dialog.append(close, heading, status, offered);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  const query = new URLSearchParams(button.dataset.of ?? location.search);
  let statements: string[] = [];
  const saveRows = async (file: RowsFile) => {
    try {
      const text = await collectRows(statements, file, new URL('../data/v1/', new URL(index, location.href)).href);
      download(text, `${nameOf(query)}.${file.extension}`, file.type);
    } catch (reason) {
      status.textContent = words.search.failed(sayReason(reason));
    }
  };
  try {
    statements = (await openAnswers({ index, pages: base }).statements(query)).map(({ id }) => id);
    status.textContent = words.statements(statements.length);
    for (const file of rowsFiles)
      offered.append(
        buttonOf(file.name, () => void saveRows(file)),
        ' ',
      );
    const { files, inFormat } = await collectCitations(statements, entries, (done, all) => {
      if (done % 10 === 0) status.textContent = words.offline.progress(String(done), String(all));
    });
    status.textContent = words.statements(statements.length);
    for (const file of files) {
      const save = () => download(inFormat(file), `${nameOf(query)}.${file.extension}`, file.type);
      offered.append(buttonOf(file.name, save), ' ');
    }
  } catch (reason) {
    status.textContent = words.search.failed(sayReason(reason));
  }
}

function buttonOf(label: string, act: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
  button.addEventListener('click', act);
  return button;
}

/** A name of a file that says what was asked: `ada-marsh-grain` */
function nameOf(query: URLSearchParams): string {
  const values = [...query.values()].join('-').replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  return values.replace(/^-|-$/g, '').slice(0, 60) || 'bibliography';
}

function download(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
