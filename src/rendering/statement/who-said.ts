import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { listed } from '../listed.ts';
import { nameIn } from '../name-in.ts';
import { officeName } from '../office-name.ts';
import { partyName } from '../party-name.ts';
import type { Spared } from './spared.ts';

/** Who said a statement, in one language: each part as a page, a citation or a line of a terminal puts it together. */
export interface WhoSaid {
  speakers: { name: string; office?: string | undefined; isUnnamed: boolean }[];
  /** Several speakers said it in one voice. */
  isJoint: boolean;
  /** The members of the group that said it. */
  members: string[];
  /** On whose behalf. */
  behalf: string[];
}

/** The names of a statement's attribution in the language of some words. */
export function whoSaid({ speakers, members, behalf }: ArchivedStatement, words: InterfaceWords): WhoSaid {
  return {
    speakers: speakers.map(({ speaker, role }) => ({
      name: nameIn(speaker, words.tag),
      office: role && officeName(role, words),
      isUnnamed: speaker.kind === 'unnamed',
    })),
    isJoint: speakers.length > 1,
    members: members.map((member) => nameIn(member, words.tag)),
    behalf: behalf.map((party) => partyName(party, words)),
  };
}

/** The names alone, as a list of the language: `Ada Marsh and Ilya Kornev` */
export function namesOf(statement: ArchivedStatement, words: InterfaceWords): string {
  return listed(
    statement.speakers.map(({ speaker }) => nameIn(speaker, words.tag)),
    words,
  );
}

/** The title of a statement: who said it and when; of several the first and how many more, `Ada Marsh +2`, where names are spared. */
export function titleOf(statement: ArchivedStatement, words: InterfaceWords, spared: ReadonlySet<Spared>): string {
  const [{ speaker }, ...others] = statement.speakers;
  const names =
    spared.has('names in titles') && others.length > 0
      ? `${nameIn(speaker, words.tag)} +${new Intl.NumberFormat(words.locale).format(others.length)}`
      : namesOf(statement, words);
  return `${names}${words.said.comma}${formatDate(statement.date, words)}`;
}

/** Who said it in one line, offices in brackets: `Ada Marsh (Premier, Norland) and Ilya Kornev, jointly, for the Commission` */
export function whoSaidLine(statement: ArchivedStatement, words: InterfaceWords): string {
  const { speakers, isJoint, members, behalf } = whoSaid(statement, words);
  const names = speakers.map(({ name, office }) => (office === undefined ? name : `${name} (${office})`));
  return [
    listed(names, words),
    isJoint ? words.said.together : '',
    speakers.some(({ isUnnamed }) => isUnnamed) ? words.said.unnamed : '',
    behalf.length > 0 ? words.said.onBehalf(listed(behalf, words)) : '',
    members.length > 0 ? words.said.members(listed(members, words)) : '',
  ]
    .filter((part) => part !== '')
    .join(words.said.comma);
}
