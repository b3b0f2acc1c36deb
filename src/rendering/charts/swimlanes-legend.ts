import { topicPath } from '../../archive/permalinks.ts';
import type { Lane } from '../../lenses/swimlanes.ts';
import { html, type SafeHtml } from '../html.ts';
import { named } from '../named.ts';
import type { Setting } from '../setting.ts';
import { shadeLegend } from './shade-legend.ts';
import type { Drawn, Who } from './swimlane-marks.ts';

/** One shape a topic, eleven units across around the middle, so that colour is never all that tells two apart. */
const shapes = [
  'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0',
  'M-4-4H4V4H-4Z',
  'M0-5.5L5 4H-5Z',
  'M0-5.5L5 0L0 5.5L-5 0Z',
  'M0 5.5L-5-4H5Z',
  'M-1.6-5H1.6V-1.6H5V1.6H1.6V5H-1.6V1.6H-5V-1.6H-1.6Z',
  'M-5 3L0-5L5 3L0 0.5Z',
];
const shapeOfOthers = 'M-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0';
/** The number of the shape of a mark of a topic, and that of all topics without one of their own. */
export function shapeOf(colour: number | undefined): number {
  return colour ?? shapes.length;
}

/** The shapes, which marks and the legend point to. */
export function shapesSvg(): SafeHtml {
  return html`<svg class="shapes" aria-hidden="true" width="0" height="0">
        <defs>${[...shapes, shapeOfOthers].map((path, index) => html`<path id="_shape-${index}" d="${path}"></path>`)}</defs>
      </svg>`;
}

/** What shapes, colours and shades mean. */
export function swimlanesLegend(drawn: Drawn, setting: Setting): SafeHtml {
  const { words, linkTo } = setting;
  const lanes: readonly Lane<Who>[] = drawn.lanes;
  const hasMarks = lanes.some(({ marks }) => marks.length > 0);
  const item = (look: string, shape: number, label: SafeHtml | string) =>
    html`<li><svg aria-hidden="true" width="14" height="14" class="${look}"><use href="#_shape-${shape}" x="7" y="7"></use></svg> ${label}</li>`;
  const topics = drawn.legend.map((topic, index) =>
    item(`colour-${index}`, index, named(topic, setting, { href: linkTo(topicPath(topic.slug)) })),
  );
  const several = html`<li><svg aria-hidden="true" width="18" height="18" class="colour-other"><circle cx="9" cy="9" r="8"></circle><text x="9" y="13" text-anchor="middle">${new Intl.NumberFormat(words.locale).format(2)}</text></svg> ${words.swimlanes.severalTopics}</li>`;
  return html`${
    hasMarks
      ? html`<p>${words.swimlanes.legend}:</p>
          <ul>
            ${topics} ${item('colour-other', shapeOf(undefined), words.swimlanes.other)} ${several}
          </ul>`
      : ''
  }
    <p class="scale">${words.swimlanes.scale}${drawn.range.most > 0 ? html` ${words.swimlanes.heat}` : ''}</p>
    ${drawn.range.most > 0 ? shadeLegend(words.matrix.scale, drawn.range, setting) : ''}`;
}
