import type { LetterStyle } from '../../exports/sharing/pictures/letters.ts';
import { textsOf, type Picture } from '../../exports/sharing/pictures/picture.ts';
import { picturePlans } from '../../exports/sharing/pictures/picture-plans.ts';
import type { ArchivePictures } from './archive-pictures.ts';
import { loadArchive } from '../content/load-archive.ts';
import { pageWords } from '../pages/page-words.ts';
import { pictureLetters } from './picture-letters.ts';
import { published } from '../published.ts';
import { archivePositions } from '../pages/setting.ts';

const styles: readonly LetterStyle[] = ['words', 'title', 'small'];

/**
 * Which pages have a picture: previews ask for a whole address, so that without one of the site there is none; and none has letters
 * that no font of the project has.
 */
export async function planPictures(): Promise<ArchivePictures> {
  if (published().site === undefined) return new Map();
  const plans = picturePlans({ archive: loadArchive(), positions: archivePositions(), words: await pageWords() });
  return new Map([...plans].filter(([, picture]) => isReadable(picture)));
}

function isReadable(picture: Picture): boolean {
  return textsOf(picture).every((text) => styles.every((style) => pictureLetters.has(text, style)));
}
