import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import { headLines } from '../form.ts';
import { behindBracket } from './cast.ts';
import { holderAbove } from './holder-above.ts';
import { introduction } from './who-is-there.ts';
import { askerOfTwo, askersOfInterview, houseOf, interviewersAbove, type Part } from './interviewers.ts';
import { isAsking, keyOfHead } from './labels.ts';
import { isInterviewAbove } from './opening-words.ts';
import { isProcedural } from './procedure.ts';
import { areLettersOf, isTitledAs, lastOf } from './same-label.ts';
import type { SpokenForm } from '../text-kind.ts';
import { type Turn, endsAsQuestion, sentenceOf, wordsOfTurn } from './turns.ts';

/** Papers, agencies and stations by their names. */
const press =
  /\b(?:reuters|bloomberg|afp|xinhua|cctv|cnn|bbc|tass|ria|interfax|kyodo|nhk|dpa|efe|ansa|yonhap|al jazeera|rt|euronews|npr|abc|cbs|nbc|fox|c-span|associated press|ap|sky news|itv|news|daily|times|post|herald|tribune|gazette|journal|radio|tv|television|broadcasting|newspaper|magazine|agency|press|media|wire|network|channel|weekly|observer|zeitung|rundfunk|fernsehen|tagblatt|le monde|agencia|diario|агентство|газета|телеканал|радио|телевидение|новости)\b|日报|新闻|记者/iu;

/** "Panel II: Whose Sea?": a heading. */
const partOfMeeting =
  /^(?:panel|session|part|topic|theme|day|round|item|segment|chapter) (?:[ivx]+|\d+|one|two|three|four|five)$|^(?:i{1,3}|iv)$/iu;

const pressAbove = /\b(?:press|media|news|noon|daily|weekly) (?:briefing|conference|availability|stakeout)/u;
/** "Q17 Ada Marsh:", as committees number what they ask. */
const askedByNumber = /(?:^|\s)Q\d{1,4}\.?\s+$/u;
/** "Members present: Lord Marsh (The Chair); Lady Oakes", as a committee that hears witnesses prints who asks. */
const membersPresent = /^(?:committee )?members present:.*$/imu;
const noTurn = { paragraphs: [] };
/** "Consular queries: +31 20 555 01 02" */
const telephone = /^\+?[\d()][\d() -]{6,}/u;
/** "Nora: Nora Fell from the Gazette.", "This is Nora with Radio Norland": who begins so asks. */
const ofHouse = /^[\p{L}\p{M}.'’ -]{0,40}?,? (?:from|with|of|at|for|representing) (?:the )?\p{Lu}/u;
function introducesOneself(said: string, key: string): boolean {
  const [begins] = said.slice(0, 140).split(/[?!]/u);
  const name = (key.split(' ').at(-1) ?? key).toLowerCase();
  const at = begins?.toLowerCase().indexOf(name) ?? -1;
  return name.length > 2 && at !== -1 && at < 60 && ofHouse.test(begins?.slice(at + name.length) ?? '');
}

/** "Ada Marsh (NTV-7)", "Bo Lund (NRK Radio)": a bracket with the letters or the number of a house. */
function isOfHouse(text: string, { brackets, name, said }: Turn['label']): boolean {
  if (behindBracket.test(text.slice(name.end, said))) return false;
  return brackets.some(({ start, end }) => /\d|^\p{Lu}{2,}(?:\s|$)/u.test(text.slice(start, end)));
}

/** "Nora", "Speaker 1": of the press whoever wrote it down knows no more. */
function isGivenName(plain: string, { firstNames }: ReportingWords): boolean {
  return plain === 'speaker' || firstNames.has(plain);
}

/** What each of those does who have a label, by the label in small letters. */
export function partsOf(form: SpokenForm, turns: readonly Turn[]): Map<string, Part> {
  const { text, words, turnWords } = form;
  const above = headLines(form)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n')
    .toLowerCase();
  const groups = Map.groupBy(turns, ({ label }) => keyOfHead(label.head));
  const parts = new Map<string, Part>();
  const isNumbered = ({ label }: Turn) => askedByNumber.test(text.slice(Math.max(0, label.start - 8), label.start));
  const isEvidence = turns.some(isNumbered);
  const introducing = form.printed.slice(0, Math.max(0, form.labels.findIndex(Boolean))).join('\n');
  const members = isEvidence ? (membersPresent.exec(introducing)?.[0].toLowerCase() ?? '') : '';
  // Where a label asks, who presides is no host.
  const isAlone = ![...groups.keys()].some((key) => isAsking(key, words)) && !pressAbove.test(above);
  // Before the press whoever has no office and asks once is of the press.
  const told = introduction(form).map(({ start, end }) => text.slice(start, end).toLowerCase());
  const isPress =
    pressAbove.test(above) &&
    turns.some(
      ({ label: { head } }) =>
        holderAbove(form, head) !== undefined ||
        (head.includes(' ') && [above, ...told].some((lines) => lines.includes(lastOf(head)))),
    );
  const isInterview = isInterviewAbove(form);
  const interviewers = `${interviewersAbove(form)} ${hostsAmong([...groups.keys()])}`;
  const isLed =
    !isPress && interviewers.trim() !== '' && [...groups.keys()].some((key) => interviewers.includes(lastOf(key)));
  // "President of Norland Ada Marsh" first, and then "Ada Marsh": one person.
  const namesakes = (key: string, first: readonly Turn[]) =>
    [...groups].flatMap(([other, turnsOf]) =>
      other.endsWith(` ${key}`) ||
      key.endsWith(` ${other}`) ||
      other === key ||
      isTitledAs(key, other) ||
      areLettersOf(first, turnsOf) ||
      areLettersOf(turnsOf, first)
        ? turnsOf
        : [],
    );
  const people = new Set([...groups.keys()].map(lastOf));
  // Of more than two whoever is thanked may be another guest.
  const guestsBeside = (key: string) => (people.size === 2 ? [...people].filter((last) => last !== lastOf(key)) : []);
  for (const [key, first] of groups) {
    const own = namesakes(key, first);
    const asked = own.filter((turn) => endsAsQuestion(wordsOfTurn(text, turn))).length;
    const led = own.filter((turn) => {
      const said = wordsOfTurn(text, turn);
      return !endsAsQuestion(said) && isProcedural(said, turnWords);
    }).length;
    const last = (key.split(/, | \(/u)[0] ?? key).split(/[\s.,]+/).at(-1) ?? key;
    const isNamedAbove = last.length > 2 && above.includes(last);
    const isHolder =
      !/ \d+$/.test(key) &&
      first.some(({ label }) =>
        sentenceOf(text, label.name, 0, words).tokens.some(({ lower }) => words.offices.has(lower)),
      );
    const labelled = own[0] ? text.slice(own[0].label.start, own[0].label.said) : '';
    const plain = key.replace(/\d+$/, '').trim();
    if (words.answers.has(plain)) parts.set(key, 'answers');
    else if (
      isAsking(key, words) ||
      (last.length > 2 && members.includes(key)) ||
      own.some(isNumbered) ||
      (isEvidence && words.forms.chair.test(key))
    )
      parts.set(key, 'asks');
    else if (turnWords.crowd.test(key) || partOfMeeting.test(key)) parts.set(key, 'crowd');
    else if (isAlone && own.some((turn) => leads(wordsOfTurn(text, turn)))) parts.set(key, 'asks');
    else if (
      isAlone &&
      !isHolder &&
      own.some((turn) => {
        const said = wordsOfTurn(text, turn);
        return thanksGuest(said, guestsBeside(key)) || (groups.size > 1 && presentsOneself(said, key));
      })
    )
      parts.set(key, 'asks');
    // "THE DAILY TUG:", "DER LOTSE:": a paper, where somebody else speaks.
    else if (
      groups.size > 1 &&
      !isHolder &&
      /^(?:the|der|die|das|le|la|el) \S/u.test(key) &&
      !words.forms.chair.test(key)
    )
      parts.set(key, 'asks');
    else if (host.test(key) || (last.length > 2 && !isHolder && interviewers.includes(last))) parts.set(key, 'asks');
    else if (
      !isNamedAbove &&
      press.test(labelled) &&
      (asked * 2 >= own.length || pressAbove.test(above) || (asked > 0 && isInterview))
    )
      parts.set(key, 'asks');
    // Where somebody else leads a programme, whoever says something and asks once is no host.
    else if (
      !isNamedAbove &&
      !isHolder &&
      asked > 0 &&
      (asked + led) * 2 > own.length &&
      !(own.length === 1 && isLed && isTelling(wordsOfTurn(text, own[0] ?? noTurn)))
    )
      parts.set(key, 'asks');
    else if (
      !isNamedAbove &&
      !isHolder &&
      (introducesOneself(wordsOfTurn(text, first[0] ?? noTurn), key) ||
        (isPress &&
          (asked > 0 ||
            // "Marsh, The Morning Ferry"
            /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?, \p{Lu}/u.test(labelled) ||
            isGivenName(plain, words) ||
            first.every(({ label }) => /^\p{Lu}\p{Ll}+$/u.test(label.head)) ||
            own.some(({ label }) => isOfHouse(text, label)))))
    )
      parts.set(key, 'asks');
    else if (!isNamedAbove && first.every((turn) => telephone.test(wordsOfTurn(text, turn)))) parts.set(key, 'crowd');
    else parts.set(key, 'speaks');
  }
  const asker = askerOfTwo(form, groups, parts);
  if (asker !== undefined) parts.set(asker, 'asks');
  for (const key of askersOfInterview(form, groups, parts)) parts.set(key, 'asks');
  for (const key of houseOf(form, groups, parts)) parts.set(key, 'asks');
  // "DIE WELLE:" first, and then "WELLE:"
  const shorter = new Set(
    [...parts].flatMap(([key, part]) =>
      part === 'asks' ? [...key.matchAll(/ (?=\S)/gu)].map(({ index }) => key.slice(index + 1)) : [],
    ),
  );
  for (const [key, part] of parts) if (part === 'speaks' && shorter.has(key)) parts.set(key, 'asks');
  // Not everybody asks: of those who only ask one must answer.
  if (![...parts.values()].some((part) => part === 'speaks' || part === 'answers')) {
    for (const [key, own] of groups) {
      const isPlain = !isAsking(key, words) && !turnWords.crowd.test(key);
      if (isPlain && !press.test(own[0]?.label.head ?? '')) parts.set(key, 'speaks');
    }
  }
  return parts;
}

/** "My guests this morning", "Joining me now is": whoever leads a programme through its parts. */
const presents =
  /\b(?:my (?:first |next )?guests?\b|join(?:s|ing) (?:me|us) (?:now|this|today|tonight|here|live|for|from)|(?:for|with) (?:more )?(?:insight|analysis)|when we come back|we['’]ll be (?:right )?back|(?:inviting|welcome) you to (?:the |this |another |our |today['’]s )?(?:\p{L}+ )?(?:program(?:me)?|show|edition|episode|podcast|discussion|event|webinar|interview|panel|conversation|broadcast)|stay (?:with us|tuned)|after (?:the|this) break|thanks? (?:you )?for (?:watching|listening|tuning in))\b/iu;

/** "Welcome to the Harbour Podcast. With me today is Ada Marsh.", "We'll leave it there." */
const opensOrEnds =
  /\b(?:welcome,? (?:back |everyone |everybody |all |once again ){0,3}to (?:the |our |another |this )?(?:[\p{L}\p{N}'’&-]+ ){0,4}(?:program(?:me)?|show|broadcast|podcast|episode|edition|newshour|hour)|(?:this is|it['’]s) the (?:\p{L}+ ){1,3}show|with me (?:today|now|tonight|here|this (?:morning|week|evening)|in the studio) (?:is|are|to)|(?:my|our) (?:next |first )?guests? (?:today|tonight|now|this (?:week|morning|evening)|is|are)|we(?:['’]ll| will)? (?:have to |must |need to )?leave it there)\b/iu;
function leads(said: string): boolean {
  return presents.test(said) || opensOrEnds.test(said);
}

/** "Ambassador Marsh, thank you very much for joining us": whoever receives the other one of two. */
const receives =
  /\b(?:thank(?:s| you)(?: (?:so|very) much)? for (?:joining|being|coming|talking|speaking|sitting|taking|making)|(?:welcome|good to have you) (?:back )?(?:to|on)|good to (?:see|have) you)\b/iu;
function thanksGuest(said: string, guests: readonly string[]): boolean {
  return said
    .toLowerCase()
    .split(/(?<=[.!?])\s/u)
    .some((sentence) => receives.test(sentence) && guests.some((guest) => sentence.includes(guest)));
}

/** "I'm Nora Fell in Lakeside, and this is The Harbour Hour.": whoever leads a programme says who that is. */
const leadsOn =
  /\b(?:this is|this week on|tonight on|welcome to|we['’]ll (?:talk|speak|hear|be joined)|joins? (?:us|me)|(?:reporting|live) from)\b/iu;
function presentsOneself(said: string, key: string): boolean {
  const begins = said.slice(0, 600).toLowerCase().replaceAll('’', "'");
  return begins.includes(`i'm ${key}`) && leadsOn.test(begins);
}

/** "nora fell, host": a label that says that somebody asks. */
const host =
  /^(.{2,60}?)(?:, | \()(?:[\p{L}\p{N}&.'’-]+ ){0,4}(?:(?:co-?)?host|anchor|moderator|presenter|interviewer|correspondent|reporter|journalist|byline|(?:political|diplomatic|security|affairs|foreign|world|international|europe|asia|africa|east|news|senior) editor)\b/iu;

/** "We build no wall. Does anybody doubt it?": a sentence that asks nothing stands in front of the question. */
function isTelling(said: string): boolean {
  return /^[^?]{8,}[.!]["”’]?\s+\S/u.test(said);
}

function hostsAmong(keys: readonly string[]): string {
  return keys.map((key) => host.exec(key)?.[1] ?? '').join(' ');
}
