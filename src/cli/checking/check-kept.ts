import type { EntryOutline } from '../../archive/entry-outline.ts';
import { folderState, type ContentState, type Stamped } from '../../site/content/content-state.ts';
import { codeVersion, Kept, keepingFolder } from '../../site/kept.ts';
import { StatesCheck, type CheckedState } from './check-state.ts';
import { commandProgress } from '../../site/progress.ts';
import { revisionState } from '../reviewing/read-revision.ts';

/** A state of a content folder, and what a check found in it. */
export interface StateChecked {
  state: ContentState;
  checked: CheckedState;
}

/** A thread takes a quarter of a second to begin: for fewer entries than this it is not worth it. */
const worthAThread = 2000;

/** Checks a content folder, and as it stands in a revision where one is given, by what was kept of the last time. */
export async function checkKept(
  folder: string,
  base: string | undefined,
): Promise<{ now: StateChecked; published: StateChecked | undefined }> {
  const keeping = keepingFolder();
  const outlines = Kept.open<EntryOutline>(keeping, 'outlines', folder, codeVersion(['statements', 'archive']));
  const stamps = Kept.open<Stamped>(keeping, 'stamps', folder, '1');
  const progress = commandProgress();
  const here = folderState(folder, stamps);
  const there = base === undefined ? undefined : revisionState(folder, base);
  const check = new StatesCheck(folder, there ? [here, there] : [here], outlines, progress);
  if (check.unread.length >= worthAThread) {
    const { readBeside } = await import('../read-beside.ts');
    await readBeside(folder, check, stamps);
  }
  const [now, published] = check.finish();
  progress.end();
  outlines.save();
  stamps.save();
  if (!now) throw new Error('a check of one state has one result');
  return { now: { state: here, checked: now }, published: there && published && { state: there, checked: published } };
}
