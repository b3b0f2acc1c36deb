import { type Form, headLines } from '../form.ts';
import type { Stretch } from '../../text/paragraphs.ts';
import { longestLine } from '../turns/may-be-labelled.ts';

const adjective = String.raw`(?:(?:opening|closing|introductory|concluding|keynote|welcom(?:e|ing)|inaugural|farewell|prepared|full|national|general|press|oral|written|video|radio|televised|congratulatory|brief|short|general debate|country|interpretative|interpretive|excerpts?|acceptance|commencement|maiden|budget|new year(?:['’]s)?(?: day| eve)?|independence day|national day|christmas|easter|eid|funeral|memorial|commemorative)\s+)*`;
const noun = String.raw`(?:remarks|statement|speech|address|message|comments?|lecture|keynote|toast|eulogy|tribute|homily|sermon|testimony|intervention|greetings?|broadcast|declaration|reply|response|answer|reaction|words|words of welcome|foreword|article|op-ed|press release)`;
/** "Remarks at a briefing on the strait", "Opening Statement to the Committee": a line that heads what one says, and does not tell who. */
const ofOccasion = new RegExp(
  String.raw`^(?:(?:full |complete )?(?:text|transcript) of )?(?:the |an? )?${adjective}${noun}s?(?: (?:made|delivered|given))? (?:at|on|to|before|in|during|for|upon|following|regarding|concerning|about|after|marking|commemorating|condemning|welcoming|under|–|—|-)\s[^!?]{3,260}$`,
  'iu',
);
/** "The tribute made by Ada Marsh, the Member for Lakeside, in the House", "Declaration by the High Representative" */
const byOne = new RegExp(
  String.raw`^(?:(?:full |complete )?(?:text|transcript) of )?(?:the |an? )?${adjective}(?:(?:(?:condolence|sympathy|solidarity|goodwill|anniversary|greetings?|official|special|public) )*(?:message|statement|address|speech) (?:of (?:condolence|sympathy|solidarity|goodwill)s? )?(?:by|from)|(?:(?:condolence|congratulatory|solidarity|goodwill) message|homily|sermon|testimony) of|(?:reply|response|answer|reaction|comments?) (?:of|from) the (?:[\p{L}-]+ ){0,3}(?:embassy|ministry|mission|government|delegation|spokes\p{L}+)|(?:tribute|eulogy|homily|sermon|intervention|reply|response|answer|reaction|foreword|words) (?:(?:made|delivered|given|issued) )?by|(?:speech|statement|address|remarks|comments|message) (?:made|delivered|given|issued|posted|published) by|declaration by (?:the )?(?:[\p{L}-]+ ){0,3}(?:representative|president|minister|secretary-general|commissioner|presidency|chair(?:man|person|woman)?|spokes\p{L}+)\b)(?!\p{L})`,
  'iu',
);
/** "Independence Day Statement.", "Ambassador’s Remarks", "National Statement" */
const ownTitle = new RegExp(
  String.raw`^(?:[\p{Lu}\d][\p{L}\d'’-]*\s+(?:of |the |and |on )?){1,7}(?:remarks|statement|speech|address|message|eulogy|toast|lecture)\.?$`,
  'u',
);

/** "Prime Minister Marsh’s Independence Message to the Nation 2031", "President's Harbour Day Address" */
const owned =
  /^(?:the )?(?:\p{Lu}[\p{L}.-]+ ){0,5}\p{Lu}[\p{L}.-]+['’]s? (?:\p{Lu}[\p{L}'’-]* (?:\d{1,3} )?){1,4}(?:Remarks|Statement|Speech|Address|Message)(?: (?:to the (?:Nation|People)|(?:on|at|in|for) .{3,90}|\d{4}|[–—-] .{3,60})){0,2}$/u;

/** "The raid on a ferry (Statement by Foreign Minister Ada Marsh)" */
const inBrackets = /\(([^()]{6,160})\)$/u;
/** "(MFA comment)", "[Statement by the Embassy]" */
const noted =
  /[([](?:(?:MFA|MoFA|Foreign Ministry|Embassy|Ministry|Spokes\p{L}+)(?:['’]s?)? (?:press )?(?:comment|statement|remarks|reply|response|answer)|(?:comment|statement|remarks|reply) (?:by|of|from) [^()[\]]{3,120})[)\]]$/iu;

/**
 * The parts of a heading that may tell what it heads: "Council, meeting of 8 May 2031, Lakeside. `Statement by the President, Ada Marsh.`",
 * "QA-52, 14 July 2031, `Statement of the Spokesperson`", "311 - `Remarks Upon Presenting the Trophies`".
 */
function partsOf(line: string): string[] {
  const [, ...others] = line.split(/(?<=[\p{Ll}\d]{3}[.:|])\s+|(?<=\d{4}),\s+|(?<=^\d{1,4})\s?[-–—.]\s/u);
  return [...others, inBrackets.exec(line)?.[1] ?? ''];
}

/** Whether a line heads what one says: as the language tells it, or as pages of institutions print it. */
export function isSpokenHeading(line: string, words: Form['words']): boolean {
  if (words.forms.speech.test(line)) return true;
  if (words.tag !== 'en' || line.length > longestLine) return false;
  if (owned.test(line)) return true;
  const parts = partsOf(line);
  // "Speech given by", and the name in the line below.
  return (
    byOne.test(line) ||
    words.forms.speech.test(`${line} `) ||
    parts.some((part) => byOne.test(part) || words.forms.speech.test(part))
  );
}

/** Whether a line above a text tells between brackets behind its subject that it is what one says. */
export function isNotedAsSpoken(form: Form): boolean {
  return headLines(form).some((at) => noted.test(lineOf(form, at)));
}

/** Whether a line heads what one says on some occasion: "311 - Remarks Upon Presenting the Trophies." */
export function isOccasionHeading(line: string): boolean {
  const isHeading = (own: string) => byOne.test(own) || ofOccasion.test(own) || ownTitle.test(own);
  return line.length <= longestLine && [line, ...partsOf(line)].some(isHeading);
}

/** Whether a line above a text says that it is what one says on some occasion, whoever that is. */
export function isHeadedAsSpoken(form: Form): boolean {
  return headLines(form).some((at) => {
    const line = lineOf(form, at);
    return isOccasionHeading(line);
  });
}

/** "Foreign Ministry Spokesperson’s Remarks on Arms Sales", "Embassy Press Officer’s reply to a media question" */
const ofOffice = new RegExp(
  String.raw`^(?:the |an? )?((?:[\p{L}.&-]+ ){0,6}?(?:spokes(?:person|man|woman)|press (?:officer|secretary|attach[ée]|service)|ambassador|embassy|mission))['’]s? ${adjective}(?:remarks|reply|response|answer|comments?|statement|reaction)s?(?!\p{L})`,
  'iu',
);

/** The office without a name whose remarks or answer a line above a text says that it has. */
export function officeOwning(form: Form): Stretch | undefined {
  if (form.words.tag !== 'en') return undefined;
  for (const { start, end } of headLines(form)) {
    const own = ofOffice.exec(form.text.slice(start, Math.min(end, start + 200)));
    const office = own?.[1];
    if (own && office !== undefined) {
      const from = start + own[0].indexOf(office);
      return { start: from, end: from + office.length };
    }
  }
  return undefined;
}

/** Where what a heading is about begins, behind who speaks: "Statement by Ada Marsh `on the visit of President Velik`". */
const topic =
  /\s(?:on(?! behalf)|at(?![- ]large)|before|during|following|regarding|concerning|about|after|upon|over|marking|commemorating|ahead of|condemning|welcoming|calling|expressing|delivered|made|issued|given|in (?:response|reaction|reply|connection|support|honou?r|memory|respect|relation|commemoration|the (?:wake|House|Senate|Security|General|debate))|to (?:the )?(?:\d|security council|general assembly|permanent council|(?:\p{L}+ )?(?:house|senate|congress|nation|press|media|people|conference|committee|session|board)\b)|for the (?:occasion|opening|\d)|as (?:prepared|delivered))\b/iu;

/** "Minister Ada Marsh `Delivers Remarks` on the strait" */
const delivers = new RegExp(
  String.raw`\s(?:delivers?|delivered|gives|gave|makes|made|issues|issued)\s+(?:the |an? )?${adjective}${noun}\b`,
  'iu',
);

const bareTopic =
  /^(?:[\p{L}'’-]+ ){0,4}?(?:statement|remarks|message|comments?|press release|media release|press statement)(?= (?:on(?! behalf)|regarding|concerning|following|about)\s)/iu;

/** "Condolence Message `to the Prime Minister of Tarn`": whoever it goes to does not send it. */
const messageTo =
  /^(?:[\p{L}\d'’-]+ ){0,8}?(?:message|letter|telegram|condolences|congratulations|greetings|tribute)s?(?: of \p{Ll}+)?(?: and \p{Ll}+)?(?= to\s)/iu;

/** "Congratulatory message `of` the Premier of Norland to the King" */
const messageOf =
  /(?<=\b(?:message|letter|telegram)s? )of (?!(?:condolence|congratulation|sympathy|solidarity|goodwill|greeting|support|thank)s?\b)/iu;
/** "from the Minister `to` the Premier", but not "from the Representative to the Premier": an office of somebody goes on with "to". */
const fromTo =
  /^((?:by|from|of)[\s:](?:(?!\b(?:representative|envoy|advis[eo]r|assistant|ambassador|observer)\b)[^,;:]){3,90}?) to (?:the |his |her |all )?(?:H\.? ?E\.? |Mr\.? |Ms\.? )?(?:\p{L}+ )?(?:president|premier|minister|king|queen|secretary|chancellor|emir|pope|people|participants|chair)\b/iu;

/** A heading without what it is about, where somebody is told in front of that. */
export function withoutTopic(form: Form, at: Stretch): Stretch {
  const line = lineOf(form, at);
  if (form.words.tag !== 'en') return at;
  const verb = line.search(delivers);
  if (verb > 0) return { start: at.start, end: at.start + verb };
  const by = /\b(?:by|from)[\s:]+/iu.exec(line) ?? messageOf.exec(line);
  // "Statement on the death of President Velik" names nobody who says it.
  if (!by) {
    const goesTo = messageTo.exec(line)?.[0].length;
    if (goesTo !== undefined) return { start: at.start, end: at.start + goesTo };
    const about = bareTopic.exec(line)?.[0].length;
    return about === undefined ? at : { start: at.start, end: at.start + about };
  }
  const from = by.index + by[0].length;
  const goesTo = fromTo.exec(line.slice(by.index))?.[1]?.length;
  if (
    goesTo !== undefined &&
    /\b(?:message|letter|telegram|greetings|condolences|congratulations|note)s?\b/iu.test(line)
  )
    return { start: at.start, end: at.start + by.index + goesTo };
  const length = line.slice(from + 3).search(topic);
  return length > 0 ? { start: at.start, end: at.start + from + 3 + length } : at;
}

function lineOf({ text }: Form, { start, end }: Stretch): string {
  return text.slice(start, Math.min(end, start + 1000));
}

/** "the Spokesperson of the High Representative Ada Marsh": whose spokesperson it is has a name, and the spokesperson has none. */
const ofHolder =
  /\b(?:official |deputy |chief |lead )?spokes(?:person|man|woman) (?:of|for|to) (?:the )?((?:[^,.;:]{0,90}?\b)?(?:representative|minister|president|premier|secretary-general|secretary|commissioner|chair(?:man|person|woman)?|director-general|king|queen|chancellor|envoy)\b[^,;:]{0,90}|\p{Lu}\p{L}+ \p{Lu}\p{L}+(?=,))/iu;

/** A spokesperson without a name, of somebody with one, by the words that tell it. */
export function spokesOf({ text, words }: Form, { start, end }: Stretch): Stretch | undefined {
  const found = words.tag === 'en' ? ofHolder.exec(text.slice(start, Math.min(end, start + longestLine))) : null;
  if (!found) return undefined;
  const at = { start: start + found.index, end: start + found.index + found[0].trimEnd().length };
  // "the Spokesperson for the Minister, Ada Marsh": she is the spokesperson.
  const isNamedBehind = /^, (?:\p{L}{1,4}\.? )?\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.test(
    text.slice(at.end, Math.min(end, at.end + 60)),
  );
  const isNamed = found[0]
    .trimEnd()
    .split(' ')
    .slice(-2)
    .every((word) => /^\p{Lu}\p{L}+$/u.test(word));
  return isNamedBehind && !isNamed ? undefined : at;
}
