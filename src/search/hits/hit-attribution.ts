import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { listed } from '../../rendering/listed.ts';
import { labelFor, nameIn } from '../../rendering/name-in.ts';
import type { Office } from '../files/records.ts';
import type { Shown } from './shown.ts';

/** Who said what was found, in one language: each part as a list of hits or a terminal puts it together. */
export interface HitAttribution {
  speakers: { name: string; office: string }[];
  /** That they said it together, for whom, with whom, and that nobody is named. */
  remarks: string[];
  /** What became of the entry, and where in the source it stands; empty where there is nothing to say. */
  status: string;
  locator: string;
}

/** The attribution of a hit in the language of some words. */
export function hitAttribution(
  { speakers, members = [], behalf = [], status, locator = '' }: Shown,
  { tag, locale, said }: Pick<SearchWords, 'tag' | 'locale' | 'said'>,
): HitAttribution {
  const names = (list: Shown['topics']) =>
    listed(
      list.map((each) => nameIn(each, tag)),
      { locale },
    );
  return {
    speakers: speakers.map((speaker) => {
      const { office } = speaker;
      const parts = office ? [nameIn(office, tag), organizationIn(office, tag)] : [];
      return { name: nameIn(speaker, tag), office: parts.filter(Boolean).join(said.comma) };
    }),
    remarks: [
      speakers.length > 1 ? said.together : '',
      speakers.some(({ isUnnamed }) => isUnnamed) ? said.unnamed : '',
      behalf.length > 0 ? said.onBehalf(names(behalf)) : '',
      members.length > 0 ? said.members(names(members)) : '',
    ].filter(Boolean),
    status: status ? said.status[status] : '',
    locator,
  };
}

/** Whose office it is: of a country that has a name in the language of the office's label, that name. */
function organizationIn(office: Office, tag: string): string {
  const { code, organization = '' } = office;
  if (code === undefined || labelFor(office, tag) === undefined) return organization;
  return new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' }).of(code) ?? organization;
}
