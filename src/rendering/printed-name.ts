import type { AttributedSpeaker } from '../archive/archived-statement.ts';
import { withoutHonorific } from '../archive/names/honorifics.ts';
import { foldName } from '../archive/names/names.ts';

/** How the source printed a name, where that says more than the one shown: a page tells it then. Undefined where it does not. */
export function otherName({ speaker, printedName }: AttributedSpeaker, shownName: string): string | undefined {
  const printed = withoutHonorific(foldName(printedName)).split(' ');
  const shown = [speaker.name, speaker.sortName, shownName].map((name) => foldName(name).split(' '));
  const holds = (all: readonly string[], some: readonly string[]) => some.every((word) => all.includes(word));
  const isShown = shown.some((name) => holds(name, printed) || holds(printed, name));
  return isShown ? undefined : printedName;
}
