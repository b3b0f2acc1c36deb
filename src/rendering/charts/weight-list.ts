import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { statementPath } from '../../archive/permalinks.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { StripScale } from '../../lenses/strip-scale.ts';
import { attributes, html, joined, type SafeHtml } from '../html.ts';
import type { Setting } from '../setting.ts';

/** Something that statements are counted by: a topic of a speaker, a party of a topic. */
export interface Weight {
  /** Its address on the page, where something leads to it. */
  id?: string | undefined;
  /** What it is called, with a link to where its statements are. */
  name: SafeHtml;
  statements: readonly ArchivedStatement[];
  /** Whether its statements have no page of their own, so that each is linked here. */
  isSmall?: boolean | undefined;
}

/** So many stand open; the others are one step away. */
const mostOpen = 12;
/** Bars of a small strip. */
const bins = 48;

/** What statements are counted by, the most first: each with its count and, on the axis of them all, a small strip. */
export function weightList(
  { id, heading, weights }: { id: string; heading: string; weights: readonly Weight[] },
  scale: StripScale | undefined,
  setting: Setting,
): SafeHtml {
  if (weights.length === 0) return html``;
  const { words } = setting;
  const inOrder = weights.toSorted((a, b) => b.statements.length - a.statements.length);
  const counted = inOrder.map(({ statements }) => binsOf(statements, scale));
  const tallest = Math.max(1, ...counted.flat());
  const items = inOrder.map(({ id: own, name, statements, isSmall }, index) => {
    const spark = scale ? sparkLine(counted[index] ?? [], tallest) : '';
    const dates = isSmall ? statementDates(statements, setting) : '';
    return html`<li${attributes({ id: own })}><span class="weight">${name} <span class="count">${statements.length}</span>${dates}</span>${spark}</li>`;
  });
  const rest = items.slice(mostOpen);
  const more =
    rest.length > 0
      ? html`<details>
          <summary>${words.landing.more(rest.length)}</summary>
          <ol>
            ${rest}
          </ol>
        </details>`
      : '';
  return html`<section class="weight-list" aria-labelledby="${id}">
    <h2 id="${id}">${heading}</h2>
    <ol>
      ${items.slice(0, mostOpen)}
    </ol>
    ${more}
  </section>`;
}

/** Where each of a few statements is, by its date; a day is written once, and its later statements are numbered. */
function statementDates(statements: readonly ArchivedStatement[], { words, linkTo }: Setting): SafeHtml {
  const days = Map.groupBy(statements, ({ date }) => formatDate(date, words));
  const links = [...days].map(([day, ofDay]) =>
    joined(
      ofDay.map(({ article, id }, index) => {
        const address = linkTo(statementPath(article.slug, id));
        const nth = `(${index + 1})`;
        return index === 0
          ? html`<a href="${address}">${day}</a>`
          : html`<a href="${address}" aria-label="${day} ${nth}">${nth}</a>`;
      }),
    ),
  );
  return html` <span class="dates">${joined(links, words.said.comma)}</span>`;
}

function binsOf(statements: readonly ArchivedStatement[], scale: StripScale | undefined): number[] {
  const counts = Array<number>(bins).fill(0);
  for (const { date } of statements) {
    const place = scale?.placeOf(date);
    if (place === undefined) continue;
    const bin = Math.min(bins - 1, Math.floor(place * bins));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

const sparkHeight = 14;

/** Bars in one path, heights linear from zero; for the eye alone, as the count stands beside it. */
function sparkLine(counts: readonly number[], tallest: number): SafeHtml {
  const bars = counts.flatMap((count, bin) => {
    const size = Math.max(1.5, (count / tallest) * sparkHeight).toFixed(1);
    return count === 0 ? [] : [`M${bin * 2} ${sparkHeight}v-${size}h1.6v${size}`];
  });
  return html`<svg class="spark" viewBox="0 0 ${bins * 2} ${sparkHeight}" preserveAspectRatio="none" aria-hidden="true"><path d="${bars.join('')}"/></svg>`;
}
