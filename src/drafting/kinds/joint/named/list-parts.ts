import type { Stretch } from '../../../text/paragraphs.ts';

/** What stands between the names of a list. */
export const separator =
  /(?:,\s+(?:and |as well as |AND |et |und |y |и )?|(?<!\s)\s+(?:and|as well as|AND|et|und|y|e|и)\s+)(?:my (?:own )?(?:country|State|Government),? )?/u;
/** "the Foreign Ministers of Norland": in a list it is the countries that differ. */
export const office =
  /^(?:the )?(?:[^,]{0,60}\b)?(?:Secretary of State|Secretar(?:y|ies)|(?:Prime )?Ministers?|Leaders|Presidents?|Premiers?|Kings?|Chairm[ae]n|Chancellors?|Governments?|Counsell?ors?|Envoys?|Heads of State(?: and (?:of )?Government)?|Principals|Heads|Chiefs|Directors|Government|Members|Chairs|Delegations|Representatives|Ambassadors|ministres|présidents|presidentes|ministros|Außenminister|министров|президентов)(?: for (?:Foreign|External) Affairs| of (?:Foreign|External) Affairs(?: and [\p{L} ]{3,40}?)?| of (?:Defen[cs]e|Finance)| des affaires étrangères| de Asuntos Exteriores| иностранных дел)? (?:of |de |du |der |von )(?:the |la |l['’])?|^(?:office of )?of (?:the )?|^(?:the )?(?:Speakers of the )?(?:Parliaments|(?:Foreign )?Ministries|Embass(?:y|ies)|High Commissions?|(?:Permanent )?Missions?|Delegation|Peoples) of (?:the )?|^(?:the )?(?:representatives?|leaders|ministers|governments|delegations?|presidents?|[Cc]harg[ée]e?s? d['’][Aa]ffaires) of (?:the )?|^(?:(?:Foreign|External) Affairs|Defen[cs]e|Finance|Trade|Energy|Agriculture|Transport|Environment|Health|(?:the )?Interior|Justice|Culture)(?: and \p{Lu}[\p{L} ]{3,40}?)? of (?:the )?/u;
/** A State behind its form: "the Republic of Norland". */
export const formOfState =
  /^(?:the )?(?:(?:Islamic |Federal |Democratic |People['’]s |United |Socialist )*(?:Republic|Kingdom|State|Commonwealth|Principality|Sultanate|Federation|Union)|Government|[Mm]ember [Ss]tates) of (?:the )?(?!Korea\b|Congo\b|Soviet\b)/u;
/** What a statement is on, behind a name, and bodies that are on something themselves. */
const matterOf = / (?:on(?: the)?|for the) \p{Lu}/u;
const isOnSomething = /(?:Commission|Committee|Group|Council|Conference|Organi[sz]ation)$/u;

/** States with "and" in their names. */
const twoInOne =
  /(?:Britain,? and (?:the )?(?:Northern )?Ireland|Bosnia and Herzegovina|Trinidad and Tobago|Antigua and Barbuda|Kitts and Nevis|Vincent and (?:the )?Grenadines|Tom[eé] and Pr[ií]ncipe|Turks and Caicos|Serbia and Montenegro)$/iu;

/** "the Presidents of the Parliaments of Norland and Sudland" */
const houseOf =
  /^(?:[\p{L} ]{3,60} Committees of (?:the )?)?(?:National )?(?:Parliaments?|Assembl(?:y|ies)|Senates?) of (?:the )?/u;

/** The parties of words that list them, which begin at a place. */
export function partsOf(given: string, start: number): Stretch[] {
  // A sentence ends within what looks like a name.
  const [printed = ''] = given.split(/(?<=\p{Ll}{3})\. (?=\p{Lu})/u);
  const isOfHouses = /\b(?:Parliaments|Assemblies|Senates) of\b/u.test(printed);
  const found: Stretch[] = [];
  let from = 0;
  for (const part of printed.split(separator)) {
    const at = printed.indexOf(part, from);
    from = at + part.length;
    const plain =
      (office.exec(part) ??
        /^(?:of )?(?:de |del |du |d['’])?(?:[Tt]he |la |las |los |el |le |les |l['’])?/u.exec(part))?.[0].length ?? 0;
    const house = isOfHouses ? (houseOf.exec(part.slice(plain))?.[0].length ?? 0) : 0;
    const lead = /\p{Ll}/u.test(part)
      ? plain + house + (formOfState.exec(part.slice(plain + house))?.[0].length ?? 0)
      : (/^.*(?<!STATES |UNITED KINGDOM |UNION )\b(?:OF|BY|BETWEEN|FROM)(?: THE)? /u.exec(part)?.[0].length ?? plain);
    // "of the Group of Four and the Eight Presiding Countries": those who preside are told by the group.
    const generic =
      /(?:[\p{L}\d](?= (?:Presiding|Member|Participating) )|(?:Group|Council|Forum|Union|League|Community))((?: (?:Presiding|Member|Participating))? (?:Countries|States|Members))$/u.exec(
        part,
      )?.[1]?.length ?? 0;
    // A sentence ends behind the last; what a statement is on is no part of a name, but of "the Commission on the Strait".
    const on = matterOf.exec(part)?.index ?? part.length;
    const matter = isOnSomething.test(part.slice(0, on)) ? 0 : part.length - on;
    const behind =
      generic +
      matter +
      (/\p{Ll}\.$/u.test(part) ? 1 : 0) +
      (/ (?:Issued|Signed|Released|Adopted|Done|Made|Published|Held|Concluded)$/u.exec(part)?.[0].length ?? 0) +
      (/ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/u.exec(part)?.[0].length ?? 0) +
      (/ \(\p{Lu}[\p{Lu}\d]{1,7}\)$/u.exec(part)?.[0].length ?? 0);
    found.push({ start: start + at + lead, end: start + at + part.length - behind });
    // "Norland and Sudland on Trade and Infrastructure": what the matter goes on with is no party.
    if (matter > 0) break;
  }
  const whole = found.reduce<Stretch[]>((joined, one) => {
    const last = joined.at(-1);
    // "Great Britain and Northern Ireland" is one State.
    if (last && twoInOne.test(printed.slice(last.start - start, one.end - start))) last.end = one.end;
    else joined.push(one);
    return joined;
  }, []);
  // "Heads of State and Government of Norland"
  return whole.filter(
    ({ start: begin, end }) =>
      end > begin && !/^(?:State|Government)s?$|^(?:I|We)$/iu.test(printed.slice(begin - start, end - start)),
  );
}
