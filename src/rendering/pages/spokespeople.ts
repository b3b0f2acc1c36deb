import { speakerPath } from '../../archive/permalinks.ts';
import type { Role } from '../../archive/names/role.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { Spokesperson } from '../../lenses/countries.ts';
import { html, joined, type SafeHtml } from '../html.ts';
import { named } from '../named.ts';
import { officeNamed } from '../office-name.ts';
import type { Setting } from '../setting.ts';
import { yearsOf } from '../timeline/years-of.ts';

/** So many stand open; the others are one step away. */
const mostOpen = 6;

/** Who spoke for a country or an organization, whoever did most first: each with the offices in which they did, how often and when. */
export function spokespeople(people: readonly Spokesperson[], setting: Setting): SafeHtml {
  const { words } = setting;
  const inOrder = people.toSorted((a, b) => b.statements.length - a.statements.length);
  const items = inOrder.map(({ speaker, offices, statements }) => {
    const who = [
      named(speaker, setting, { href: setting.linkTo(speakerPath(speaker.slug)) }),
      speaker.kind === 'unnamed' ? html`<span class="detail">${words.said.unnamed}</span>` : undefined,
      ...offices.map((office) => officeOf(office, offices.length > 1, setting)),
      html`<span class="count"
        >${words.statements(statements.length)} <span class="span">${yearsOf(statements, words)}</span></span
      >`,
    ];
    return html`<li>${joined(who)}</li>`;
  });
  const rest =
    items.length > mostOpen
      ? html`<details>
          <summary>${words.landing.more(items.length - mostOpen)}</summary>
          <ul class="directory">
            ${items.slice(mostOpen)}
          </ul>
        </details>`
      : '';
  return html`<section class="spokespeople" aria-labelledby="_spokespeople">
    <h2 id="_spokespeople">${words.party.spokespeople}</h2>
    <ul class="directory">
      ${items.slice(0, mostOpen)}
    </ul>
    ${rest}
  </section>`;
}

/** An office with its bounds; where they are not known and there are several, with the years of what was said in it. */
function officeOf(
  { role, statements }: Spokesperson['offices'][number],
  isOneOfSeveral: boolean,
  setting: Setting,
): SafeHtml {
  const { words } = setting;
  const when = boundsOf(role, words) || (isOneOfSeveral ? yearsOf(statements, words) : '');
  return html`<span class="detail">${officeNamed(role, setting)} <span class="bounds">${when}</span> </span>`;
}

function boundsOf({ from, to }: Role, words: Setting['words']): string {
  return words.roleBounds(from ? formatDate(from, words) : undefined, to ? formatDate(to, words) : undefined);
}
