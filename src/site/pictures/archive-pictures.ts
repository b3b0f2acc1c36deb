import type { Archive } from '../../archive/archive.ts';
import type { Picture } from '../../exports/sharing/pictures/picture.ts';
import { loadArchive } from '../content/load-archive.ts';

/** The pictures of the pages of the main language by their paths. */
export type ArchivePictures = ReadonlyMap<string, Picture>;

/** Kept outside Vite: which pages have a picture is found by the build, which has the fonts, and asked by the pages. */
const key = Symbol.for('communique.pictures');

interface Holder {
  [key]?: { of: Archive; pictures: ArchivePictures };
}

/** Says which pages have pictures, for as long as the archive is the same. */
export function usePictures(pictures: ArchivePictures): void {
  (globalThis as Holder)[key] = { of: loadArchive(), pictures };
}

/** The pictures of the archive; none where nobody draws them: without an address, and while somebody writes. */
export function archivePictures(): ArchivePictures {
  const held = (globalThis as Holder)[key];
  return held?.of === loadArchive() ? held.pictures : none;
}

const none: ArchivePictures = new Map();
