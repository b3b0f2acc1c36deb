import type { Archive } from '../../archive/archive.ts';
import { matrixPath } from '../../archive/permalinks.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { countMatrix, countPartyMatrix } from '../../lenses/matrix.ts';
import { html } from '../html.ts';
import { lensLinks } from './lens-links.ts';
import { matrixHtml } from '../charts/matrix.ts';
import { nameIn } from '../name-in.ts';
import { contentText } from '../named.ts';
import type { PageContent } from '../page-content.ts';
import { byPartyName } from '../party-name.ts';
import type { Setting } from '../setting.ts';

/** The topics right below one, by who spoke on them. */
export function matrixPage(topic: Topic, of: 'speakers' | 'parties', archive: Archive, setting: Setting): PageContent {
  const { words, linkTo } = setting;
  const { title, lede } = of === 'speakers' ? words.matrix : words.party.matrix;
  const within = (name: string) => `${name}: ${title}`;
  const called = within(nameIn(topic, words.tag));
  const matrix =
    of === 'speakers'
      ? countMatrix(archive, { within: topic })
      : countPartyMatrix({ ...archive, parties: byPartyName(archive.parties, words) }, { within: topic });
  return {
    title: called,
    description: lede,
    part: 'charts',
    main: html`<header class="title">
        <h1>${contentText(topic, setting, (name = '') => within(name))}</h1>
        <p class="lede">${lede}</p>
      </header>
      ${lensLinks(called, [
        { label: words.matrix.allTopics, address: linkTo(matrixPath(of)), isCurrent: false },
        {
          label: words.topic.bySpeaker,
          address: linkTo(matrixPath('speakers', topic.slug)),
          isCurrent: of === 'speakers',
        },
        {
          label: words.party.byCountry,
          address: linkTo(matrixPath('parties', topic.slug)),
          isCurrent: of === 'parties',
        },
      ])}
      ${matrix.rows.length === 0 ? html`<p class="note">${words.party.none}</p>` : matrixHtml({ matrix, title: called, of }, setting)}`,
  };
}
