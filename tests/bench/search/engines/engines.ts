import type { Engine } from './engine.ts';

/** The engines measured, each over the same statements; a new one is a file and a line here. */
export const engines: Record<string, () => Promise<Engine>> = {
  ours: () => import('./ours.ts'),
  pagefind: () => import('./pagefind.ts'),
  minisearch: () => import('./minisearch.ts'),
  'minisearch-careful': () => import('./minisearch-careful.ts'),
  flexsearch: () => import('./flexsearch.ts'),
  ufuzzy: () => import('./ufuzzy.ts'),
  orama: () => import('./orama.ts'),
  fuse: () => import('./fuse.ts'),
};

/** Runs in a page only. */
export const needsPage = new Set(['pagefind']);

/** An engine that scans every text needs hours for a run over more statements than this. */
export const mostStatements: Record<string, number> = { fuse: 1000 };
