/** Where a reader's choice of colours is kept, in the browser alone. */
export const themeKey = 'communique-theme';

/** Stands in the head of every page and runs before anything is drawn, so that a chosen theme never flashes in the other one. */
export const themeScript = `try{const t=localStorage.getItem('${themeKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
