import type { EntryOutline } from '../../archive/entry-outline.ts';
import { folderState, type ContentState, type Stamped } from '../../site/content/content-state.ts';
import { codeVersion, Kept, keepingFolder } from '../../site/kept.ts';
import { StatesCheck, type CheckedState } from './check-state.ts';
import { commandProgress } from '../../site/progress.ts';
import { branchPoint } from '../reviewing/branch-point.ts';
import { revisionState } from '../reviewing/read-revision.ts';

/** A state of a content folder, and what a check found in it. */
export interface StateChecked {
  state: ContentState;
  checked: CheckedState;
}

/** A content folder as it is, and as it stood in the revision that it is compared with. */
export interface Compared {
  now: StateChecked;
  published?: StateChecked | undefined;
  /** The revision, where it has gone on since: `published` is then where the two part. */
  ahead?: StateChecked | undefined;
}

/** A thread takes a quarter of a second to begin: for fewer entries than this it is not worth it. */
const worthAThread = 2000;

/** Checks a content folder, and as it stands in a revision where one is given, by what was kept of the last time. */
export async function checkKept(folder: string, base: string | undefined): Promise<Compared> {
  const keeping = keepingFolder();
  const outlines = Kept.open<EntryOutline>(keeping, 'outlines', folder, codeVersion(['statements', 'archive']));
  const stamps = Kept.open<Stamped>(keeping, 'stamps', folder, '1');
  const progress = commandProgress();
  const here = folderState(folder, stamps);
  const point = base === undefined ? undefined : branchPoint(folder, base);
  const others = [point?.commit, point?.ahead].filter((commit) => commit !== undefined);
  const [there, further] = others.map((commit) => revisionState(folder, commit));
  const states = [here, there, further].filter((state) => state !== undefined);
  const check = new StatesCheck(folder, states, outlines, progress);
  if (check.unread.length >= worthAThread) {
    const { readBeside } = await import('../read-beside.ts');
    await readBeside(folder, check, stamps);
  }
  const [now, published, ahead] = check.finish();
  progress.end();
  outlines.save();
  stamps.save();
  if (!now) throw new Error('a check of one state has one result');
  return {
    now: { state: here, checked: now },
    published: there && published && { state: there, checked: published },
    ahead: further && ahead && { state: further, checked: ahead },
  };
}
