import { commitOf, git } from './read-revision.ts';

/** What a content folder is compared with, when it is compared with a revision. */
export interface BranchPoint {
  /** The commit from which the folder has gone on. */
  commit: string;
  /** The commit of the revision, where it has gone on since, too. */
  ahead?: string;
}

/**
 * Where a content folder and a revision part: what the revision gained after a branch began is nothing that the branch took away. A
 * revision that is part of the branch, or is being merged, is that commit; so is one of another history.
 */
export function branchPoint(folder: string, revision: string): BranchPoint {
  const commit = commitOf(folder, revision);
  const [shared, merged] = ['HEAD', 'MERGE_HEAD'].map((head) => sharedCommit(folder, commit, head));
  if (shared === undefined || shared === commit || merged === commit) return { commit };
  const hasFiles = git(folder, ['ls-tree', shared, '.']).length > 0;
  return hasFiles ? { commit: shared, ahead: commit } : { commit };
}

/** The best commit that two have before them; undefined where they have none, or one is not there. */
function sharedCommit(folder: string, commit: string, head: string): string | undefined {
  try {
    return git(folder, ['merge-base', commit, head]).toString('utf8').trim();
  } catch {
    return undefined;
  }
}
