import type { Stretch } from '../../../text/paragraphs.ts';
import { meetingIn } from '../../voice/body-above.ts';
import type { Form } from '../../form.ts';
import {
  adoptedBy,
  allOf,
  assembled,
  atMeeting,
  authority,
  clauseInFront,
  convened,
  councilOf,
  meetingOf,
  ofBoth,
  ofCountries,
  ofForum,
  statementOf,
  takesStand,
  textOf,
  weGroup,
} from './body-names.ts';
import { foundBy } from '../found-in-line.ts';
import { item } from './list-patterns.ts';
import { isKnownParty } from './party-names.ts';

/** "Joint statement delivered by Norland on behalf of a group of countries" */
const deliveredBy = new RegExp(
  String.raw`(?:delivered|read|read out|made|presented|[Ss]tatement) by (?:the )?(?:\p{L}+ of (?:the )?)?(${item}) on behalf of`,
  'u',
);
/** "Press release by the Co-Chairs of the Contact Group" */
const chairsOf = new RegExp(String.raw`\b(?:by|of|from) (?:the )?((?:Co-?|Vice-?)?Chairs? of (?:the )?${item})`, 'u');
/** "the ten elected members of the Council": some of a body. */
const someOf =
  /\b((?:(?:two|three|four|five|ten|fifteen) )?(?:elected|permanent|African|European) members of (?:the )?(?:UN |United Nations )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,3})/u;
/** Bodies that speak as one: "the members of the Security Council", "the G7 Foreign Ministers". */
const members = /\bmembers of (?:the )?(\p{Lu}\p{L}*(?: (?:of |of the |and )?\p{Lu}\p{L}*){0,5})/u;
const council =
  /^(?:the )?members of (?:the )?((?:UN |United Nations )?Security Council)\b|^(?:the following )?(Security Council)(?= (?:press|presidential) statement)|^statement by the president of the (security council)$/iu;
const group =
  /\b((?:G-?\d{1,2}|(?:Intergovernmental )?Group of (?:Seven|Eight|Twenty(?:-Four)?|24|77(?: and China)?)(?![-\p{L}])|BRICS|ASEAN(?: ?(?:Plus|\+) ?(?:One|Three|Six|\d))?|E3(?:\/EU)?|P5|Quad|NATO|Visegrad Group|AUKUS|V4|NB8|B9|MERCOSUR|CARICOM|ECOWAS|SADC|IGAD|BIMSTEC|SAARC)(?: (?:Foreign|Finance|Trade|Defen[cs]e|Energy|Development|Interior|Agriculture|Health|Environment))?(?: Ministers(?: and (?:Central Bank )?Governors)?| Leaders)?)(?![-–/]\p{Lu})\b/iu;
/** "The Delegation of the Union issues the following statement in agreement with the Heads of Mission" */
const issues =
  /^The (\p{Lu}[^.:;\n]{5,120}?) (?:issues?|issued|has issued|releases?|released|makes?|made|endorsed?|endorses|adopted?|adopts|agreed) (?:today )?(?:on )?the following (?:(?:\p{L}|['’]){1,20} ){0,3}(?:[Ss]tatement|[Cc]ommuniqu[eé]|[Dd]eclaration)\b/u;
const onlyName = new RegExp(`^${item}$`, 'u');

/** What ministers are of, which is no body: "Ministers of Foreign Affairs". */
const isMatter =
  /^(?:(?:Foreign|External|Internal|Home) Affairs|Finance|Defen[cs]e|Trade|Energy|Justice|Culture|Health|Agriculture|Transport)(?: and \p{L}+)?$/u;
/** A body by which lines call all who speak: they say so, they name it as theirs, or they only tell of it. */
export interface BodiesOfLines {
  said: Stretch | undefined;
  named: Stretch | undefined;
  told: Stretch | undefined;
}

/** Which body some lines name as all who speak. */
export function bodiesIn(form: Form, lines: readonly Stretch[], isAbove: (line: Stretch) => boolean): BodiesOfLines {
  const { text, words } = form;
  const matched = (pattern: RegExp, own = lines) =>
    own
      .map((line) => foundBy(text, line, pattern))
      .find((found) => found !== undefined && !isMatter.test(text.slice(found.start, found.end)));
  // A body by its name, and no commission of two States.
  const organization = (at: Stretch | undefined) => {
    const name = text.slice(at?.start, at?.end);
    return at && !/[–—-]/u.test(name.replace(/-(?=\p{Ll}|Four|Seven|Twenty)/gu, '')) && isKnownParty(name, words)
      ? at
      : undefined;
  };
  // A line above that is nothing but the name of a body.
  const isOnlyBody = ({ start, end }: Stretch) => {
    const name = text.slice(start, end);
    return onlyName.test(name) && name.includes(' ') && isKnownParty(name, words);
  };
  const issuer = matched(issues);
  const isOne = issuer && !/, | and /u.test(text.slice(issuer.start, issuer.end));
  const behindClause = lines.flatMap(({ start, end }) => {
    const lead = clauseInFront.exec(text.slice(start, end).replace(/\s/gu, ' '))?.[0].length;
    return lead === undefined ? [] : [{ start: start + lead, end }];
  });
  return {
    said:
      matched(someOf) ??
      matched(council) ??
      matched(ofBoth) ??
      matched(weGroup) ??
      matched(adoptedBy) ??
      matched(allOf) ??
      matched(allOf, behindClause) ??
      matched(authority) ??
      matched(councilOf) ??
      matched(assembled) ??
      matched(atMeeting) ??
      organization(matched(convened) ?? matched(ofForum)) ??
      (isOne ? issuer : undefined),
    named:
      matched(statementOf) ??
      organization(matched(textOf)) ??
      organization(matched(meetingOf)) ??
      matched(ofForum) ??
      matched(convened) ??
      matched(chairsOf) ??
      matched(group) ??
      matched(members) ??
      matched(ofCountries, lines.filter(isAbove)) ??
      organization(matched(takesStand)),
    told: matched(deliveredBy) ?? meetingIn(form, lines.slice(0, 8)) ?? lines.filter(isAbove).find(isOnlyBody),
  };
}
