import type { ArchivedStatement, AttributedSpeaker } from '../../archive/archived-statement.ts';
import { speakerPath } from '../../archive/permalinks.ts';
import { html, joined, type SafeHtml } from '../html.ts';
import { contentText, named, partyNamed } from '../named.ts';
import { nameIn } from '../name-in.ts';
import { officeNamed } from '../office-name.ts';
import { otherName } from '../printed-name.ts';
import type { Setting } from '../setting.ts';
import type { Spared } from './spared.ts';
import { whoSaidLine } from './who-said.ts';

/**
 * Who said a statement: speakers with the office of the day, with whom, on whose behalf, and how the source printed a name; one line of text
 * where links are spared.
 */
export function attribution(
  statement: ArchivedStatement,
  setting: Setting,
  spared: ReadonlySet<Spared> = new Set(),
): SafeHtml {
  if (spared.has('links of speakers')) return html`<p class="who">${whoSaidLine(statement, setting.words)}</p>`;
  const { speakers, members, behalf } = statement;
  const { said } = setting.words;
  const remark = (kind: string, text: string) => html`<span class="role ${kind}">${text}</span>`;
  const isUnnamed = speakers.some(({ speaker }) => speaker.kind === 'unnamed');
  return html`<p class="who">
    ${joined([
      joined(
        speakers.map((one) => by(one, setting)),
        '',
      ),
      speakers.length > 1 ? remark('together', said.together) : undefined,
      isUnnamed ? remark('unnamed', said.unnamed) : undefined,
      names(
        'behalf',
        (names) => said.onBehalf(names),
        behalf.map((party) => partyNamed(party, setting, true)),
        setting,
      ),
      names(
        'members',
        (names) => said.members(names),
        members.map((member) => linked(member, setting)),
        setting,
      ),
    ])}
  </p>`;
}

function by(attributed: AttributedSpeaker, setting: Setting): SafeHtml {
  const { words } = setting;
  const { speaker, role } = attributed;
  const other = otherName(attributed, nameIn(speaker, words.tag));
  return html`<span class="by">${joined([
    linked(speaker, setting, 'speaker'),
    role && officeNamed(role, setting, 'role'),
    other === undefined
      ? undefined
      : html`<span class="role printed">${contentText(other, setting, (name = '') => words.statement.printedAs(name))}</span>`,
  ])}</span>`;
}

function linked(speaker: AttributedSpeaker['speaker'], setting: Setting, className?: string): SafeHtml {
  return named(speaker, setting, { class: className, href: setting.linkTo(speakerPath(speaker.slug)) });
}

/** Names that are links, within a phrase of the language. */
function names(
  kind: string,
  phrase: (names: string) => string,
  links: readonly SafeHtml[],
  { words }: Setting,
): SafeHtml | undefined {
  if (links.length === 0) return undefined;
  const [before, behind] = phrase('\u0001').split('\u0001');
  return html`<span class="role ${kind}">${before}${joined(links, words.said.comma)}${behind}</span>`;
}
