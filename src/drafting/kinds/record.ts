import type { Byline, Utterance } from '../saying/utterance.ts';
import { detailsOf, isOfficeOfAnother, nameOfLabel } from './turns/cast.ts';
import { holderAbove } from './turns/holder-above.ts';
import { chairOf } from './turns/chair-above.ts';
import { calledBefore } from './turns/named-with-office.ts';
import { headSentences } from './turns/who-is-there.ts';
import { type Form, headLines } from './form.ts';
import { isAsking, keyOfHead } from './turns/labels.ts';
import { longestLine } from './turns/may-be-labelled.ts';
import { withLineLabels } from './turns/line-labels.ts';
import { readHeading } from './heading.ts';
import type { ReadSpoken, SpokenForm } from './text-kind.ts';
import { isProcedural } from './turns/procedure.ts';
import { type Turn, endsAsQuestion, sentenceOf, statementsOf, turnsIn, wordsOfTurn } from './turns/turns.ts';

/** "Mr Dario Pellegri, President of the Assembly" */
const presidesOver =
  /,\s(?:(?:Vice-|Acting |Deputy )?(?:President|Speaker|Chair(?:man|woman|person)?) of (?:the )?(?:Parliamentary )?(?:Assembly|Senate|Parliament|Chamber|House|Committee|Council)|in the chair)$/iu;
/** "Ada Marsh (Ceann Comhairle)", "Ada Marsh (Speaker)" */
const presidesThere =
  /^(?:(?:leas-)?c(?:eann comhairle|athaoirleach)|(?:deputy |acting )?(?:speaker|chair\p{L}*|president))(?:$|[;,])/iu;
/** The head of a record with its members has no more lines than these. */
const mostOfHead = 90;
const opens = /^the meeting (?:was called to order|was resumed|resumed) at /iu;
const agenda = /^(?:the )?(?:agenda|ordre du jour|orden del día|повестка дня|tagesordnung)$/iu;

/** "The Earl of Marsh" is no Earl by name. */
const peer = /^The (?:Earl|Duke|Marquess|Countess|Duchess|Viscount|(?:Lord )?(?:Bishop|Archbishop)) of \p{Lu}/u;
/** "asked the Minister whether", "indicated assent": what is told of somebody, in words that are not theirs. */
const toldOnly = /^(?:asked|rose|indicated|begged)\s/u;

/** Reads the verbatim record of a meeting: whoever has a label speaks, for the party in its bracket; the chair is whom the head names. */
export const readRecord: ReadSpoken = (whole, style = {}) => {
  const form = whole.labels.some((label) => label !== undefined) ? whole : withLineLabels(whole);
  const { text, words, blocks, turnWords } = form;
  const { forms } = words;
  const sentences = headSentences(form);
  const chair = chairOf(form);
  const isTalk = headLines(form).some(({ start, end }) =>
    forms.memorandum.test(text.slice(start, Math.min(end, start + longestLine))),
  );
  const known = new Map<string, (typeof sentences)[number]>();
  const above = text.slice(0, form.labels.find((label) => label !== undefined)?.start).toLowerCase();
  // Who is there stands above the line that a meeting opens with.
  const opened = form.printed.slice(0, mostOfHead).findLastIndex((line) => opens.test(line.slice(0, longestLine)));
  const begins = form.blocks[opened]?.start ?? 0;
  const utterances: Utterance[] = turnsIn(form).flatMap((turn): Utterance[] => {
    const { label } = turn;
    if (label.start < begins) return [];
    const key = keyOfHead(label.head);
    const isChair =
      forms.chair.test(label.head) ||
      presidesOver.test(label.head) ||
      label.brackets.some(({ start, end }) => presidesThere.test(text.slice(start, end)));
    const said = wordsOfTurn(text, turn);
    if (toldOnly.test(said) || turnWords.crowd.test(key) || (isAsking(key, words) && label.brackets.length === 0))
      return [];
    if (turn.paragraphs.length === 0 || isProcedural(said, turnWords, isChair)) return [];
    const at =
      (isChair && forms.chair.test(label.head) ? chair?.name : undefined) ??
      holderAbove(form, label.head) ??
      (isChair ? undefined : calledBefore(form, label)) ??
      nameOfLabel(form, label);
    const sentence = known.get(key) ?? sentenceOf(text, at, sentences.length, words);
    if (!known.has(key)) {
      known.set(key, sentence);
      sentences.push(sentence);
    }
    const details = detailsOf(form, label, at);
    const party = capacityOf(form, said) ?? details.party;
    // "The President", where another label is "President Marsh": nobody whom the text names.
    // "Assistant to the President" is not who "The President" is.
    const isServed = above.includes(`to ${key.startsWith('the ') ? key : `the ${key}`}`);
    const isUnnamed = at.start === label.name.start && (isServed || isOfficeOfAnother(form, label.head));
    const by: Byline = {
      at: [at],
      as: 'label',
      ...details,
      ...(party !== undefined && { party }),
      ...((isUnnamed || peer.test(label.head)) && { name: label.head.replace(/^the /iu, '') }),
    };
    const paragraphs = isChair ? withoutProcedure(form, turn) : turn.paragraphs;
    return statementsOf(
      text,
      paragraphs,
      {
        by,
        speaker: at,
        sourcing: 'explicit',
        sentence,
        ...(!isTalk && isOnlyQuestions(said) && { doubt: 'only asks: is it a statement?' }),
      },
      { paragraphs: style.paragraphs ?? 'together' },
    );
  });
  const heading = readHeading(form, [forms.record], 'talks');
  return { utterances, sentences, paragraphs: blocks, heading: { ...heading, title: titleOf(form, heading.title) } };
};

/** Whom the chair speaks for, where they say so: "in my capacity as the representative of Sudland". */
function capacityOf({ turnWords }: SpokenForm, said: string): string | undefined {
  const match = turnWords.capacity.exec(said);
  return match?.[1] ?? match?.[2];
}

/** "1. What recent assessment he has made of the port.", "To ask the Minister whether the port is open." */
const setDown =
  /^(?:(?:Q?\d{1,3}\.|\[?\d{1,3}\]?) )?(?:To ask (?:the )?\p{Lu}|(?:What|Whether|If|How|When|Why|Which) .{0,300}\b(?:he|she|the Minister|the Government|(?:his|her) Department)\b)/u;

/** Whether every sentence of a turn asks: "Has the Minister seen the port? When will it open?" */
function isOnlyQuestions(said: string): boolean {
  return (
    (setDown.test(said) && /^(?:\d|To ask)/u.test(said)) ||
    (endsAsQuestion(said) && !/[.!…]["”’)]*\s+\p{Lu}/u.test(said.replace(/\b(?:Mr|Mrs|Ms|Dr|hon|Hon|No|Nos)\./gu, 'x')))
  );
}

/** What the chair says, without paragraphs that only give the floor or resume the chair. */
function withoutProcedure({ text, turnWords }: SpokenForm, { paragraphs }: Turn): Turn['paragraphs'] {
  const own = paragraphs.filter(
    (spoken) => !isProcedural(wordsOfTurn(text, { paragraphs: [spoken] }), turnWords, true),
  );
  return own.length === 0 ? paragraphs : own;
}

/** "10555th meeting", "Eighty-third sitting" */
const numberedMeeting =
  /^(?:the )?(?:\d+(?:st|nd|rd|th)|\p{L}+(?:-\p{L}+)?(?:st|nd|rd|th)) (?:plenary )?(?:meeting|session|sitting)\b[^.]{0,40}$/iu;
/** "The meeting was called to order at 3.10 p.m.", "President: Ms. Marsh (Norland)": lines of a head that name nothing. */
const namesNothing =
  /^(?:the (?:meeting|house|assembly|senate|council|committee|sitting)\b.{0,20} (?:was|met|resumed|being)|(?:president|chair\p{L}*)\s?:)/iu;

/** What a record is of: the line below "Agenda", else the body and the number of the meeting, else what the lines above tell. */
function titleOf(form: Form, told: string | undefined): string | undefined {
  const lines = headLines(form).map(({ start, end }) => form.text.slice(start, end));
  const at = lines.findIndex((line) => agenda.test(line.replace(/:$/, '')));
  if (at !== -1) return lines[at + 1];
  if (told !== undefined && !namesNothing.test(told)) return told;
  const meeting = lines.findIndex((line) => numberedMeeting.test(line));
  const isName = (line = '') => /^\p{Lu}[\p{L} '’-]{3,60}$/u.test(line) && !namesNothing.test(line);
  const body = meeting === -1 ? lines.find(isName) : [lines[meeting - 1]].find(isName);
  return [body, lines[meeting]].filter((part) => part !== undefined).join(', ') || undefined;
}
