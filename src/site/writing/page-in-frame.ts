import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { fillFrame, type Frame } from '../../rendering/frame.ts';
import type { PageContent } from '../../rendering/page-content.ts';
import { pageHead } from '../pages/page-head.ts';
import { framePath } from '../pages/static-paths.ts';

/** A whole page in the frame of its look, `frames` being those of its language by their paths; one that is too large, lighter where it can be. */
export function pageInFrame(
  frames: ReadonlyMap<string, Frame>,
  content: PageContent,
  path: string,
  words: InterfaceWords,
): string {
  const {
    title,
    description,
    main,
    part,
    hasStrip = false,
    isBare = false,
    isEmbed = false,
    canonical,
    meta,
    lighter,
  } = content;
  const frame = frames.get(framePath(words.tag, { part, hasStrip, isBare, isEmbed }));
  if (!frame) throw new Error(`no frame was made for pages of ${part}`);
  const head = pageHead({ title, description, path, canonical, words, meta });
  const page = fillFrame(frame, { ...head, languages: isBare || isEmbed ? undefined : head.languages, main });
  return lighter && Buffer.byteLength(page) >= lighter.from ? pageInFrame(frames, lighter.make(), path, words) : page;
}
