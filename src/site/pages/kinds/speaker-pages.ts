import type { Archive } from '../../../archive/archive.ts';
import { speakerPath } from '../../../archive/permalinks.ts';
import { Comparables } from '../../../lenses/comparable.ts';
import { indexBySpeaker } from '../../../lenses/timeline.ts';
import { speakerPage } from '../../../rendering/pages/speaker-page.ts';
import type { ListedPage } from '../listed-page.ts';
import { withBibliography } from '../page-with.ts';

/** A speaker with all that they said. */
export function speakerPages({ speakers, topics, statements }: Archive): ListedPage[] {
  const said = indexBySpeaker(statements);
  const comparables = new Comparables(statements);
  return speakers.map((speaker) => {
    const own = said.get(speaker) ?? [];
    const shown = { speaker, statements: own, comparable: comparables.of(speaker, own) };
    return {
      path: speakerPath(speaker.slug),
      shown: {
        statements: [own],
        also: shown.comparable.map(({ other, topic }) => `${other.slug} ${topic.slug}`).join(),
      },
      content: withBibliography({ speaker: speaker.slug }, own, (setting) => speakerPage(shown, topics, setting)),
    };
  });
}
