import { createHash } from 'node:crypto';

/** Where a reader's choice of colours is kept, in the browser alone. */
export const themeKey = 'communique-theme';

/** Runs in the head of every page, before anything is drawn, so that a chosen theme never flashes in the other one. */
export const themeScript = `try{const t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/** What the content security policy knows the script by (CSP Level 3, 6.7.3.3). */
export const themeScriptHash = `sha256-${createHash('sha256').update(themeScript).digest('base64')}` as const;
