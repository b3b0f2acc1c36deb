import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { partsOf } from './named/list-parts.ts';
import { listed } from './named/list-patterns.ts';

/** The number of a point, and what only leads to whom a sentence is about: "On the same note, ". */
export const number = String.raw`(?:(?:\d{1,3}(?:\.\d{1,2})?|[a-z]|[ivx]{1,4}|[IVX]{1,5})[.)]\s+|\d{1,2}\.\d{1,2}\s+(?=\p{Lu})|[-–•*]\s+(?=\p{Lu})|\d{1,2} (?=\p{Lu}))?(?:(?:In|On(?! behalf)|At|For|With|To|As|During|Concerning|Regarding|About|Following|After|Recalling|Noting)\s[^,.;]{2,50}, |(?:Furthermore|Moreover|Similarly|Likewise|Additionally|Meanwhile|Finally), |(?:In|On|At) (?:response|turn|reply|the outset|this regard),? )?`;
export const adverb = String.raw`(?:(?:also|further|warmly|once more|in turn|again|then|likewise|both|each|\p{Ll}{3,12}ly) )*`;
/** What one of several is told to have said or done. */
export const says = String.raw`(?:(?:has|have|had) (?:also )?)?(?:decided|expressed|thanked|reaffirmed|affirmed|welcomed|noted|stressed|underlined|underscored|invited|extended|conveyed|briefed|informed|commended|praised|appreciated|reiterated|emphasi[sz]ed|announced|accepted|recalled|congratulated|confirmed|pledged|offered|shared|outlined|set out|apprised|assured|requested|acknowledged|hailed|lauded|supported|paid tribute|wished|urged|called|highlighted|proposed|presented|explained|introduced that|showed|took note|undertook|agreed to|voiced|condemned|declared|stated|said|told|pointed out|renewed|looked forward|(?:support|welcome|express|reaffirm|appreciate|reiterate|emphasize|emphasise|stress|condemn|oppose|respect|reject|share|commend|support|call|urge|recognize|recognise|acknowledge|thank|assesse|adhere)(?:s|es)?|opposes|assesses)\b`;
/** Any other verb of a sentence that one of several is the subject of, but what only happened: "Norland joined the Union in 2004". */
const does = String.raw`(?!(?:visited|paid|arrived|met|held|hosted|received|attended|led|co-chaired|chaired|signed|inaugurated|laid|travelled|traveled|remained|remains|participated|represented|based|is|was|has|does|borders|lies|plays|needs|faces|joined|accompanied|concluded|conducted|toured|served|established|ratified|acceded|discussed|exchanged|reviewed|celebrated|marked|opened|located|situated|including|gathered|convened|experienced|underwent)\b)(?:\p{Ll}{2,14}(?:ed|[^s\P{Ll}]s)|holds|stood|undertook|gave|made|told|saw|took|put|will (?!host|chair|preside|take over|assume|be\b|have\b|hold\b|organi[sz]e|convene|meet|continue to meet|follow))\b`;
const phrase = String.raw`(?:The |the )?(\p{Lu}[\p{L}.'’-]*(?: (?:of (?:the )?)?\p{Lu}[\p{L}.'’-]*){0,6})`;
const subject = new RegExp(
  String.raw`^${number}${phrase}(?:,? and ${phrase})?(?:, ${phrase},)?,? ${adverb}(?:(${says})|${does})`,
  'u',
);

/** What some of those who speak are called together. */
const isGroup = /^(?:the )?(?:(?:\p{L}+ )*(?:Quint|Quad|Troika|Quartet|Group|Trio|Triangle)|[EGPVCN]B?-?\d{1,2})$/u;
const abbreviated = /^(?:\p{Lu}\.?){2,4}$/u;

/** Of which of those who are named a sentence is, and whether its verb tells that they say something. */
export interface Subject {
  of: Stretch[];
  isSaid: boolean;
}

/** The subject of a sentence, where it is one or two of those who are named: "Norland welcomed", "Mr. Voss and Mr. Das expressed". */
export function subjectAmong(form: Form, { start, end }: Stretch, cast: readonly Stretch[]): Subject | undefined {
  const printed = form.text.slice(start, end);
  const match = subject.exec(printed);
  if (!match) return undefined;
  const [, first = '', second, apposed, said] = match;
  // Of "U.S." in a heading and "the United States" here, it is what stands here.
  const named = (name: string) => {
    const own = namedAs(form, name, cast);
    const from = start + printed.indexOf(name);
    return own && abbreviated.test(form.text.slice(own.start, own.end))
      ? { start: from, end: from + name.length }
      : own;
  };
  const found = [first, ...(second === undefined ? [] : [second])].map(named);
  const one = found.includes(undefined) && second === undefined ? apposed && namedAs(form, apposed, cast) : undefined;
  const of = one ? [one] : found.filter((own) => own !== undefined);
  // "The President of Norland and the Prime Minister of Norland"
  if (of.length > 1 && of[0] === of[1]) return undefined;
  return of.length > 0 && (one || of.length === found.length) ? { of, isSaid: said !== undefined } : undefined;
}

/** "The Foreign Ministers of Norland, Sudland and Tarn welcomed" */
const several = new RegExp(
  String.raw`^${number}(?:[Tt]he (?:Heads of (?:State|Government|Delegation)|(?:\p{L}+ ){0,2}(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Gg]overnments|[Rr]epresentatives|[Dd]elegations|[Mm]embers)) (?:of|from) )?${listed},? ${adverb}(?:(${says})|${does})`,
  'u',
);

/** Those whom the subject of a sentence lists, where they are some of those who are named, or others. */
export function listedSubject(
  form: Form,
  { start, end }: Stretch,
  at: readonly Stretch[],
  cast: readonly Stretch[],
): Subject | undefined {
  const printed = form.text.slice(start, end);
  const match = several.exec(printed);
  const names = match?.[1];
  if (names === undefined) return undefined;
  const parts = partsOf(names, start + printed.indexOf(names));
  const known = parts.map((part) => namedAs(form, form.text.slice(part.start, part.end), cast));
  // "The Quint and the Union stress": a group of them and the others.
  if (parts.some((part, index) => known[index] === undefined && isGroup.test(form.text.slice(part.start, part.end))))
    return undefined;
  const isTwice = new Set(parts.map((part) => form.text.slice(part.start, part.end))).size < parts.length;
  const isNew = isTwice || !known.some((own) => own !== undefined);
  // All of them, as a heading calls some by other names; what some of them will do is what all agreed.
  if (parts.length < 2 || parts.length >= at.length || isNew || match?.[2] === undefined) return undefined;
  return { of: parts.map((part, index) => known[index] ?? part), isSaid: !known.includes(undefined) };
}

/** Which of those who are named words in capitals are: by name, by last name behind a title, by letters, or by the first words. */
function namedAs({ text, words }: Form, printed: string, cast: readonly Stretch[]): Stretch | undefined {
  // "ACON Leaders welcomed", of two who speak.
  const name = printed.replace(/[.,]$/u, '').replace(/ (?:(?:Foreign|Prime) )?(?:Leaders|Ministers|Presidents)$/u, '');
  const parts = name.split(' ');
  const last = parts.at(-1) ?? '';
  const isTitle = (word: string) => {
    const lower = word.toLowerCase();
    return (
      words.offices.has(lower) ||
      words.titles.has(lower) ||
      words.titles.has(lower.replace(/\.$/u, '')) ||
      word.endsWith('.')
    );
  };
  const lettersOf = (own: string) => own.match(/\p{Lu}/gu)?.join('');
  const plainName = (own: string) => own.replace(/^the /iu, '');
  return cast.find(({ start, end }) => {
    const own = plainName(text.slice(start, end).replace(/\s+/gu, ' '));
    const initials = lettersOf(own);
    return (
      own === name ||
      text.slice(end, end + name.length + 3) === ` (${name})` ||
      name.endsWith(` of ${own}`) ||
      (own.startsWith(`${name} `) && parts.length > 1) ||
      (own.includes(' ') && initials === name && name.length > 1) ||
      // "U.S.–Norland Joint Statement"
      (abbreviated.test(own) && parts.length > 1 && initials === lettersOf(name)) ||
      (own.endsWith(` ${name}`) && !isTitle(name)) ||
      (parts.length > 1 &&
        own.split(' ').at(-1) === last &&
        parts.slice(0, -1).every((word) => isTitle(word) || own.split(' ').includes(word)))
    );
  });
}
