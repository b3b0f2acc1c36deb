import type {
  ArchivedArticle,
  ArchivedSource,
  ArchivedStatement,
  AttributedSpeaker,
} from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { partyForms } from '../../languages/asking/parties.ts';
import { listed } from '../../rendering/listed.ts';
import { labelFor, nameIn } from '../../rendering/name-in.ts';
import { officeName } from '../../rendering/office-name.ts';
import { partyName } from '../../rendering/party-name.ts';
import { publishersOf, sourceAddress } from '../../rendering/statement/source-of.ts';
import type { ArticleKind } from '../../statements/fields/article-fields.ts';
import type { EdtfDate } from '../../statements/dates/dates.ts';
import { oneLine } from './citation-part.ts';

/** Where a statement is cited from: the archive, what its addresses and editions are, and the language of the page. */
export interface CitedFrom {
  archive: string;
  /** The language of the entries, as a BCP 47 tag. */
  language: string;
  /** The address of a statement, whole where it is known where the site is published, else from the root of its host. */
  addressOf: (statement: ArchivedStatement) => string;
  /** Which state of an entry is cited; undefined where nobody can tell. */
  editionOf: (article: ArchivedArticle) => string | undefined;
  words: InterfaceWords;
}

/** A name as it is spoken, and its parts where the collection tells them; an organization has none. */
export interface CitedName {
  text: string;
  family?: string | undefined;
  given?: string | undefined;
  /** What stands behind the whole name: `Jr.`, `III`. */
  suffix?: string | undefined;
}

/** A report as a citation names it, every text in one line. */
export interface CitedReport {
  publisher: string;
  title?: string | undefined;
  document?: string | undefined;
  pages?: string | undefined;
  /** Where a reader can go and check, and a copy that was archived besides. */
  url?: string | undefined;
  archived?: string | undefined;
  issued?: EdtfDate | undefined;
}

/** A statement with all that a citation of any style names, in one language, every text in one line; none of the words are in it. */
export interface CitedStatement {
  /** Its address in the archive, `grain-talks#nobody-asked`. */
  id: string;
  speakers: { name: CitedName; office?: string | undefined }[];
  /** What is said of the speakers together: jointly, not named, for whom, with whom. */
  remarks: string[];
  mode: string;
  /** What became of the entry: corrected, disputed, withdrawn. */
  status?: string | undefined;
  title: string;
  kind?: ArticleKind | undefined;
  language: string;
  occasion?: string | undefined;
  /** Where it was, for a field of its own. */
  eventPlace?: string | undefined;
  /** The same beside the occasion in prose: undefined where the occasion names it. */
  place?: string | undefined;
  said: EdtfDate;
  /** Through whom the words passed before the report, in phrases. */
  hops: string[];
  report: CitedReport;
  /** Who else reported the same words, in a phrase. */
  alsoBy?: string | undefined;
  locator?: string | undefined;
  /** The pages alone, `4–6`, where these are what is known of the place in the report. */
  page?: string | undefined;
  archive: string;
  edition?: string | undefined;
  address: string;
  words: InterfaceWords;
}

/** A statement as it is cited from an archive. */
export function citedStatement(statement: ArchivedStatement, from: CitedFrom): CitedStatement {
  const { words } = from;
  const { article, mode, date, locator, id } = statement;
  const { source, via, status } = article;
  const line = (text: string | undefined) => (text === undefined ? undefined : oneLine(text));
  const others = publishersOf(article).filter((publisher) => publisher !== source.publisher);
  return {
    id: `${article.slug}#${id}`,
    speakers: statement.speakers.map((one) => citedSpeaker(one, words)),
    remarks: remarksOn(statement, words).map(oneLine),
    mode: words.mode[mode],
    status: status === 'current' ? undefined : words.said.status[status],
    title: oneLine(article.title),
    kind: article.kind,
    language: from.language,
    occasion: line(article.occasion),
    eventPlace: line(article.place),
    // An occasion is often called after its place.
    place: standsIn(article.occasion ?? '', article.place ?? '') ? undefined : line(article.place),
    said: date,
    hops: via.map((hop) => oneLine(words.hop[hop.as](hop.name))),
    report: citedReport(source, locator, words.tag),
    alsoBy:
      others.length === 0
        ? undefined
        : oneLine(
            words.alsoBy(
              listed(
                others.map((publisher) => nameIn(publisher, words.tag)),
                words,
              ),
            ),
          ),
    locator: line(locator?.text),
    page: line(pageOf(locator, source)),
    archive: oneLine(from.archive),
    edition: from.editionOf(article),
    address: from.addressOf(statement),
    words,
  };
}

function citedSpeaker({ speaker, role }: AttributedSpeaker, words: InterfaceWords): CitedStatement['speakers'][number] {
  return { name: citedName(speaker, words), office: role && oneLine(officeName(role, words)) };
}

/** The name of a speaker as citations in the language of some words have it. */
export function citedName(speaker: Speaker, words: InterfaceWords): CitedName {
  const text = oneLine(nameIn(speaker, words.tag));
  // A label of another language comes without its parts; so does the name of whoever is not a person.
  const parts = speaker.kind === 'person' ? speaker.sortName.split(/,\s+|[،，]/).map(oneLine) : [];
  const [family, forename, suffix = '', ...more] = parts;
  const given = forename?.replace(title, '');
  // A third part that is not the end of the name is a form of address: "Fen, Henry, Sir".
  const isWhole = more.length === 0 && undotted(text).endsWith(undotted(suffix));
  const isParted = given !== undefined && isWhole && labelFor(speaker, words.tag) === undefined;
  return isParted ? { text, family, given, ...(suffix !== '' && { suffix }) } : { text };
}

/** The pages of a statement, without the word in front of them: those of its own place, else those of the report. */
function pageOf(locator: ArchivedStatement['locator'], { pages }: ArchivedSource): string | undefined {
  if (locator === undefined) return pages;
  return locator.kind === 'page' ? locator.text.replace(/^(?:pages?|pp?)\.?\s?/i, '') : undefined;
}

/** What stands in front of a given name and is none: lists by family names leave it out. */
const title =
  /^(?:(?:Sir|Dame|Lord|Lady|Baron|Baroness|Count|Countess|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Hon)\.? (?=\p{Lu}))+/u;

function undotted(name: string): string {
  return name.endsWith('.') ? name.slice(0, -1) : name;
}

/** Jointly, not named in the source, on whose behalf, with whom; a party is named where no office does it. */
function remarksOn(statement: ArchivedStatement, words: InterfaceWords): string[] {
  const { speakers, members, behalf, parties } = statement;
  const offices = speakers.flatMap(({ role }) =>
    role ? [officeName(role, words), words.role(role.role, role.organization)] : [],
  );
  const unnamed = parties.filter(
    (party) =>
      !speakers.some(({ speaker }) => speaker === party.speaker) &&
      !offices.some((office) => isNamedIn(office, party, words)),
  );
  const names = [...new Set([...behalf, ...unnamed])].map((party) => partyName(party, words));
  return [
    speakers.length > 1 ? words.said.together : '',
    speakers.some(({ speaker }) => speaker.kind === 'unnamed') ? words.said.unnamed : '',
    names.length > 0 ? words.said.onBehalf(listed(names, words)) : '',
    members.length > 0
      ? words.said.members(
          listed(
            members.map((member) => nameIn(member, words.tag)),
            words,
          ),
        )
      : '',
  ].filter((remark) => remark !== '');
}

/** Whether an office says for whom it speaks, by any name that the party has in the language or in English. */
function isNamedIn(office: string, party: Party, words: InterfaceWords): boolean {
  const { name, code = '', aliases, labels } = party;
  const forms = ['en', words.tag].flatMap((tag) => partyForms.get(tag)?.names[code]?.split('|') ?? []);
  const names = [partyName(party, words), name, ...aliases, ...Object.values(labels), ...forms];
  return names.some((own) => standsIn(office, own));
}

/** Whether a name stands in a text; of Latin letters as words of their own, for "Niger" is not named in "Nigeria". */
function standsIn(text: string, name: string): boolean {
  const isLetter = (sign = '') => /\p{Script=Latin}/u.test(sign);
  for (let at = text.indexOf(name); name !== '' && at !== -1; at = text.indexOf(name, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  return false;
}

function citedReport(source: ArchivedSource, locator: ArchivedStatement['locator'], tag: string): CitedReport {
  const line = (text: string | undefined) => (text === undefined ? undefined : oneLine(text));
  const url = sourceAddress(source, locator);
  return {
    publisher: oneLine(nameIn(source.publisher, tag)),
    title: line(source.title),
    document: line(source.document),
    pages: line(source.pages),
    url,
    archived: source.archived === url ? undefined : source.archived,
    issued: source.issued,
  };
}
