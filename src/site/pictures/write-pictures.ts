import { hash } from 'node:crypto';
import { layOutPicture } from '../../exports/sharing/pictures/lay-out-picture.ts';
import { pictureFile } from '../../exports/sharing/pictures/picture.ts';
import { archivePictures } from './archive-pictures.ts';
import { codeVersion } from '../kept.ts';
import { paintPicture } from './paint-picture.ts';
import { pictureLetters } from './picture-letters.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Paints the pictures that previews show of pages; one that says the same as in an earlier build is taken from there. */
export function writePictures(site: SiteFolder): void {
  const version = codeVersion(['exports', 'site']);
  for (const [path, picture] of archivePictures()) {
    if (picture.drawnFor !== undefined) continue;
    const file = pictureFile(path);
    const key = hash('sha1', JSON.stringify([version, picture]));
    if (!site.keeps(file, key)) site.write(file, paintPicture(layOutPicture(picture, pictureLetters)), key);
  }
}
