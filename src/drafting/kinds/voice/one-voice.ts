import { bodyInFront } from './body-above.ts';
import { type Form, headLines } from '../form.ts';
import type { KindTold } from '../kinds.ts';
import { labelledOnce } from './labelled-once.ts';
import { ledWords } from './led-words.ts';
import { bodyLines, hasLine, isReported, labelCount } from '../signs.ts';
import { belowCrumbs } from './below-crumbs.ts';
import { handed } from './letter-begins.ts';
import { isCircular } from './letter-closing.ts';
import { openingBody, opensWithHead, opensWithStand } from './opening-body.ts';
import { deliveredBy, speakerAbove } from './speaker-above.ts';
import { sentToIn } from './sent-to.ts';
import { isFullName } from './signers.ts';
import { isHeadedAsSpoken, isNotedAsSpoken, isSpokenHeading } from './spoken-heading.ts';

/** Words that look like labels stand in what a page prints around a statement. */
const mostLabels = 2;

/** "Ada Marsh", "(Signed) Bo Lund." */
const signature = /^(?:[([]?[Ss]igned[)\]]?:? )?\p{Lu}[^!?:,]{2,40}$/u;

/** "EU statement in response to the report of the Mission" */
const ofUnion = /^(?:EU|European Union) (?:\p{L}+ )?statement (?:in (?:response|reply)|on|at|for|to|following)\b/iu;
/** "(The views expressed are the author's own)", "The writer is the Minister for Ports of Norland." */
const ofAuthor =
  /\b(?:views|opinions) expressed\b.{0,60}\b(?:author|writer|own)\b|^(?:the )?(?:writer|author)(?:, .{3,60},)? (?:is|was|serves)\b|^\p{Lu}\S+ (?:\p{Lu}\S+ ){1,3}is (?:the )?(?:[\p{L}-]+ ){0,3}(?:minister|president|ambassador|secretary|premier|chancellor|commissioner|high representative)\b/iu;

/** "Foreign Secretary statement on the strait" */
const isNamed =
  /^(?:[^.!?]{0,80}\s)?(?:statement|remarks|speech|address)\s(?:on|to|at|in|about|before|for)\s[^.!?]{3,80}$/iu;
/** "Sir, I congratulate you", "my delegation wishes to thank you, Mr. President" */
const addresses =
  /(?:^|, )(?:Sir|Mr\.? (?:President|Chair(?:man|person)?|Speaker)|Madam (?:President|Chair(?:person|woman)?|Speaker)),|\b[Mm]y (?:delegation|Government) (?:wish|would|will|thank|welcom|join|align|believ|attach|intend|is |has )/u;
const toMany =
  /^(?:my )?dear (?:fellow )?(?:friends|compatriots|citizens|countrymen|brothers|sisters|guests|students)(?: (?:and|of|in) [\p{L} ]{2,40})?[,!.]$/iu;
const ownSaying =
  /\b(?:I|[Ww]e)(?:['’]ve)?(?: (?:have|had|just|already|also|often|always|today|now|then|once))* (?:said|told|added|announced|say)\b/u;
const ownSayings = new RegExp(ownSaying.source, 'gu');
/** "Mr. Chairman," in a line of its own */
const toChair =
  /^(?:(?:mr|madam|mme|ms|madame)\.? (?:vice-? ?)?(?:president|chair(?:man|person|woman)?|speaker|moderator)|excellenc(?:y|ies)|distinguished \p{L}+)[,:!]$/iu;
/** "NON-PAPER", "Non-paper on the river mission" */
const nonPaper = /^non-?paper(?: (?:on|by|of|from|regarding|submitted) [^.!?]{3,120})?$/iu;
/** "Letter dated 8 May 2031 from the Representative of Norland to the President of the Council" */
const dated = /^(?:identical )?letters? dated .{4,40} (?:from|by) [^.!?]{6,200}$/iu;

/** The form with what others are told to have said alone: "we have said plainly" is whoever speaks. */
function withoutOwnSayings(form: Form): Form {
  const body = form.printed.slice(form.head, form.head + 400).filter((line) => line.length > 30);
  const own = body.filter(
    (line) => ownSaying.test(line) && line.replaceAll(ownSayings, '').search(form.words.forms.told) === -1,
  );
  return body.length === 0 ? form : { ...form, told: Math.max(0, form.told - own.length / body.length) };
}

/** Whether a line above is somebody's name, and one of the last lines is the same. */
function isSignedAsAbove(form: Form): boolean {
  const folded = form.printed.slice(-6).map((line) => line.toLowerCase().trim());
  return headLines(form).some(({ start, end }) => {
    const line = form.text.slice(start, Math.min(end, start + 60));
    return isFullName(line) && folded.includes(line.toLowerCase());
  });
}

/** Whether what looks like a label stands below the words alone, where a page tells whom to ask: "PRESS", and an address. */
function isPageLabel(form: Form): boolean {
  const { labels, printed, words } = form;
  const last = printed.length - 4;
  const isAsking = (line: string) => line.length < 60 && words.forms.asks.test(line);
  // "Mr. Chairman, ladies and gentlemen:", "Journalist: -"
  const isEmpty = (line: string, head: string) =>
    words.forms.salutation.test(head) || line.slice(head.length).search(/\p{L}{2}/u) === -1;
  const isAbove = printed.some((line, index) => {
    const label = labels[index];
    return (label !== undefined && !isEmpty(line, label.head) && index < last) || (index < last && isAsking(line));
  });
  const isAsked = printed.slice(form.head).some((line) => line.endsWith('?'));
  return (
    !isAbove &&
    !(isAsked && labelCount(form) > 0) &&
    (isHeadedByOne(form) || (form.firstPerson > 0.3 && isHeadedAsSpoken(form)))
  );
}

/** "Press Briefing", the spokesperson's name, and "Good afternoon.": what opens it, where a page prints no questions. */
function isBriefing(form: Form): boolean {
  const [first = ''] = bodyLines(form, 1);
  return (
    form.firstPerson > 0.3 &&
    form.told < 0.3 &&
    /^(?:good (?:morning|afternoon|evening)|hello|thank you)\b/iu.test(first) &&
    hasLine(form, /\b(?:press|media|noon|daily|weekly) briefings?\b|\bpress conference\b/iu) &&
    speakerAbove(form)?.isHolder === true
  );
}

function isHeadedByOne(form: Form): boolean {
  return headLines(form).some((line) => isSpokenHeading(form.text.slice(line.start, line.end), form.words));
}

/** The kind of a text once it is asked whether one voice has all of it: below a line that leads to it, or as a message of one office to another. */
export function tellOneVoice(form: Form, told: KindTold): KindTold {
  // "Dear friends!": no letter greets so many but an open one.
  const isToMany =
    told.name === 'letter' &&
    told.confidence < 0.9 &&
    form.printed.slice(0, form.head + 6).some((line) => toMany.test(line)) &&
    !form.printed.slice(-12).some((line) => line.length < 90 && form.words.forms.closing.test(line));
  if (isToMany && form.words.tag === 'en') return { name: 'speech', confidence: 0.9 };
  // "Video address to the President", and "Dear Bo," further down.
  const isLetter = told.name === 'letter' && told.confidence < 0.8;
  if (
    isLetter &&
    form.words.tag === 'en' &&
    isHeadedAsSpoken(form) &&
    !form.printed.slice(-12).some((line) => line.length < 90 && form.words.forms.closing.test(line))
  )
    return { name: 'speech', confidence: 0.85 };
  const isOpen = told.name === 'news' || told.name === 'speech' || told.name === 'transcript';
  if (!isOpen) return told;
  if (labelCount(form) <= mostLabels && ledWords(form)) return { name: 'speech', confidence: 0.93 };
  if (form.words.tag !== 'en') return told;
  const isPaper =
    told.name === 'news' && form.told < 0.2 && form.printed.slice(0, 4).some((line) => nonPaper.test(line));
  if ((isCircular(form) || isPaper) && labelCount(form) < 2) return { name: 'letter', confidence: 0.95 };
  if (
    told.name !== 'transcript' &&
    labelCount(form) < 2 &&
    form.firstPerson > 0.3 &&
    form.told < 0.3 &&
    labelledOnce(form)
  )
    return { name: 'speech', confidence: 0.9 };
  const { printed } = form;
  const isOfUnion = printed.slice(0, form.head).some((line) => ofUnion.test(line)) && form.firstPerson > 0.25;
  if (isOfUnion && openingBody(form)) return { name: 'speech', confidence: 0.95 };
  if (told.name === 'transcript' && labelCount(form) <= mostLabels && isPageLabel(form))
    return { name: 'speech', confidence: 0.9 };
  if (told.name !== 'news') return told;
  // "The Union warmly welcomes the Director. We thank her": a body that speaks of itself as of "we", and no news.
  const isOwn = form.firstPerson > 0.2 && form.told <= Math.min(0.3, form.firstPerson);
  if (isOwn && opensWithStand(form)) return { name: 'speech', confidence: 0.8 };
  const isQuoting = printed.slice(form.head).some((line) => /[,.!?][”"] (?:\p{Lu}|he |she |said)|^[“"]/u.test(line));
  if (form.told < 0.3 && !isQuoting && opensWithHead(form)) return { name: 'speech', confidence: 0.8 };
  const lines = headLines(form).map(({ start, end }) => form.text.slice(start, end));
  if (form.firstPerson > 0.5 && form.told < 0.3 && hasLine(form, isNamed)) return { name: 'speech', confidence: 0.8 };
  if (form.told < 0.3 && lines.some((line) => bodyInFront(line, form.words) !== undefined))
    return { name: 'speech', confidence: 0.8 };
  if (form.told < 0.3 && isNotedAsSpoken(form)) return { name: 'speech', confidence: 0.85 };
  const own = withoutOwnSayings(form);
  if (own.told < 0.3 && !isReported(own)) {
    const { firstPerson } = form;
    if (firstPerson > 0.3 && (isHeadedAsSpoken(form) || isSignedAsAbove(form)))
      return { name: 'speech', confidence: 0.8 };
    if (isHeadedByOne(form)) return { name: 'speech', confidence: 0.8 };
  }
  // "Made by: Ada Marsh (The Secretary of State for Ports)"
  const isDelivered = headLines(form).some((line) => deliveredBy(form, line) !== undefined);
  if (isDelivered && form.told < 0.3 && !isReported(form)) return { name: 'speech', confidence: 0.8 };
  // "First, Sir, I congratulate you. My delegation will support you."
  const isAddressed =
    form.firstPerson > 0.6 &&
    form.told < 0.1 &&
    printed.slice(form.head, form.head + 2).some((line) => addresses.test(line));
  // "Excellencies, / Ladies and gentlemen, / Members of delegations,"
  const greetings = printed
    .slice(0, form.head + 8)
    .filter((line) => line.length < 120 && /[,:!]$/u.test(line) && form.words.forms.salutation.test(line));
  const isChaired = greetings.some((line) => toChair.test(line)) && form.told < 0.2;
  const isGreeted = (greetings.length > 1 || isChaired) && form.firstPerson > 0.3;
  if ((isAddressed || isGreeted) && !isReported(form)) return { name: 'speech', confidence: 0.7 };
  if (isBriefing(form)) return { name: 'speech', confidence: 0.8 };
  if (form.told < 0.3 && belowCrumbs(form) !== form) return { name: 'speech', confidence: 0.8 };
  const isOfAuthor = printed.slice(-6).some((line) => line.length < 300 && ofAuthor.test(line));
  if (isOfAuthor && form.told < 0.3 && !isReported(form)) return { name: 'speech', confidence: 0.8 };
  // "No:17/34, Statement of the Ministry", "Message on Harbour Day"
  if (
    form.told < 0.3 &&
    printed.slice(0, form.head).some((line) => /^(?:\S{0,12}\d,? statement (?:of|by)|message (?:on|for)) /iu.test(line))
  )
    return { name: 'speech', confidence: 0.9 };
  if (printed.slice(0, form.head + 8).some((line) => dated.test(line) || handed.test(line)) && form.told < 0.3)
    return { name: 'letter', confidence: 0.9 };
  const sent = sentToIn(form);
  const isSigned = printed.slice(-4).some((line) => signature.test(line));
  if (
    sent !== -1 &&
    ((isSigned && form.told < 0.6) ||
      /^The .* to (?:the|[Dd]iplomatic|[Cc]onsular|[Cc]ertain|[Aa]ll|American) /u.test(printed[sent] ?? ''))
  )
    return { name: 'letter', confidence: 0.9 };
  const isToEditor = printed.slice(0, 8).some((line) => /^(?:letters?(?: to the editor)?\s?[:|–—-]|re: )/iu.test(line));
  return isToEditor && isSigned && form.told < 0.4 && form.firstPerson > 0.3
    ? { name: 'letter', confidence: 0.85 }
    : told;
}
