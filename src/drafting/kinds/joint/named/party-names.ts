import type { ReportingWords } from '../../../../languages/reporting/reporting-words.ts';

/** The form of a State in front of its name, or behind an adjective of it: "the Republic of Norland", "the Norlandic Federation". */
const form = String.raw`(?:(?:islamic|federal|federative|democratic|people['’]s|socialist|united|arab|hashemite|plurinational|bolivarian|co-operative|sovereign) )*(?:republic|kingdom|state|states|federation|commonwealth|principality|sultanate|union|grand duchy|emirate|government|confederation)`;
const inFront = new RegExp(String.raw`^(?:the )?(?:${form} of (?:the )?)?`, 'u');
const behind = new RegExp(String.raw` (?:${form})$`, 'u');
/** Who speaks for an organization: "High Representative of the Union". */
const officeOf =
  /^(?:the )?(?:high representative|secretary[- ]general|president|chair(?:person)?|commission) of (?:the )?(?=.)/u;
/** What an organization is called. */
const isOrganization =
  /\b(?:union|nations|council|commission|community|organi[sz]ation|agency|fund|bank|league|group|committee|alliance|forum|programme?|secretariat|office|authority|federation|troika|quartet|quint)(?: (?:of|for|on) .{2,40})?$/u;
const isMovement = /\b(?:movement|front|party|army|congress|coalition|forces)$/u;
/** "EU", "U.S.", "UNHCR", "G7" */
const letters = /^(?:\p{Lu}[\p{Lu}\d]{1,8}|(?:\p{Lu}\.){2,5}|G\d{1,2}|UN \p{Lu}+)$/u;

const regions = new Map<string, ReadonlySet<string>>();

/** Whether a name is that of a country or, by its words or its letters, of an organization: `Republic of Kenya`, `Gulf Council`, `EU`. */
export function isKnownParty(printed: string, { tag, countries, bodies }: ReportingWords): boolean {
  const plain = printed.replace(/\s+/gu, ' ').replace(/^the /iu, '');
  const name = plain.toLowerCase().replace(/’/gu, "'").replace(officeOf, '');
  const bare = name.replace(inFront, '');
  const adjective = name.replace(behind, '');
  const known = regions.get(tag) ?? regionsOf(tag);
  regions.set(tag, known);
  const has = (own: string) => countries.has(own) || known.has(own);
  return (
    has(name) ||
    has(bare) ||
    (adjective !== name && countries.has(adjective)) ||
    /^united states of america$|^korea$|^holy see$/u.test(name.replace(/^republic of /u, '')) ||
    letters.test(plain) ||
    isOrganization.test(name) ||
    isMovement.test(name.split(' of ')[0] ?? '') ||
    bodies.has(name.split(' ').at(-1) ?? '')
  );
}

/** The names that a language has for all regions with a code of two letters, in small letters. */
function regionsOf(tag: string): ReadonlySet<string> {
  const all = Array.from({ length: 26 }, (_letter, place) => String.fromCharCode(65 + place));
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none', style: 'short' });
  return new Set(
    all
      .flatMap((first) => all.map((second) => first + second))
      .flatMap((code) => [names.of(code), short.of(code)])
      .map((name) => (name?.split(' (')[0] ?? '').toLowerCase().replace(/’/gu, "'"))
      .flatMap((name) => [name, name.replace(/ & /gu, ' and '), name.replace(/^st\. /u, 'saint ')]),
  );
}
