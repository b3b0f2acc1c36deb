import type { Archive } from '../../../archive/archive.ts';
import { matrixPath } from '../../../archive/permalinks.ts';
import { topicsToOpen } from '../../../lenses/matrix.ts';
import { indexByTopic } from '../../../lenses/timeline.ts';
import { matrixPage } from '../../../rendering/pages/matrix-page.ts';
import type { Setting } from '../../../rendering/setting.ts';
import type { ListedPage } from '../listed-page.ts';

/** The topics below each topic that has several, by who spoke on them. */
export function matrixPages(archive: Archive): ListedPage[] {
  const onTopic = indexByTopic(archive.statements);
  return topicsToOpen(archive).flatMap((topic) =>
    (['speakers', 'parties'] as const).map((of) => ({
      path: matrixPath(of, topic.slug),
      shown: { statements: [onTopic.get(topic) ?? []] },
      content: (setting: Setting) => matrixPage(topic, of, archive, setting),
    })),
  );
}
