import type { ReportingWords } from '../../../languages/reporting/reporting-words.ts';
import type { Layout } from '../form.ts';
import { type Label, isAsking, keyOfHead } from './labels.ts';
import { longestLine, mostAbove } from './may-be-labelled.ts';
import { lastOf } from './same-label.ts';

/** Whether labels are those of people who speak in turn: the others are headings, and names in front of a quotation. */
export function countingLabels(
  text: string,
  { labels: given, blocks }: Layout,
  words: ReportingWords,
): (Label | undefined)[] {
  const { forms } = words;
  // "I move:", and below it the motion.
  const isClause = ({ head }: Label) =>
    words.pronouns.has(head.toLowerCase().split(' ')[0] ?? '') || /^(?:begin|start|end) (?:of )?text$/iu.test(head);
  const all = given.map((label) => (label && !isClause(label) ? behindTitle(text, label) : undefined));
  const saidBy = (label: Label, index: number) =>
    text
      .slice(label.said, blocks[index]?.end)
      .trim()
      .replace(/^[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}[\])]?$/u, '');
  const counts = new Map<string, number>();
  for (const label of all) if (label) counts.set(keyOfHead(label.head), (counts.get(keyOfHead(label.head)) ?? 0) + 1);
  const bySign = Map.groupBy(
    all.filter((label) => label !== undefined),
    ({ sign }) => sign,
  );
  const asked = [...counts.keys()].filter((key) => isAsking(key, words));
  const letters = bySign.get('letter') ?? [];
  const hasPairs =
    new Set(letters.map(({ head }) => keyOfHead(head))).size > 1 ||
    letters.some((label) => isAsking(keyOfHead(label.head), words));
  // “President. – ”: where such labels are, what has a colon above them is of the page.
  const isDashed = (label: Label | undefined) =>
    label?.sign === 'dash' && /\.\s?[–—−-]\s+$/u.test(text.slice(label.start, label.end));
  const isOfDashes = all.filter(isDashed).length >= 3;
  const firstDashed = isOfDashes ? all.findIndex(isDashed) : -1;
  const printed = blocks.map(({ start, end }) => text.slice(start, end).split('\n')[0] ?? '');
  const isCongress = printed.slice(0, 8).some((line) => /\bcongressional record\b/iu.test(line.slice(0, longestLine)));
  const isHeadline = (label: Label, index: number) =>
    /\S/u.test(saidBy(label, index)) &&
    !/[.!?]["”’»)]*$/u.test(printed[index] ?? '') &&
    printed.filter((line) => line === printed[index]).length > 1;
  const kept = all.map((label, index) => {
    if (!label || (index < firstDashed && label.sign === ':')) return undefined;
    if (label.sign === 'letter') return hasPairs ? label : undefined;
    const times = counts.get(keyOfHead(label.head)) ?? 0;
    // A headline that a page prints twice.
    if (isHeadline(label, index)) return undefined;
    // "Marsh: We stand by Port Ada": a headline, unless the label has a line of its own, a bracket, or comes again.
    const key = keyOfHead(label.head);
    const comesAgain =
      times >= 3 || [...key.matchAll(/ /g)].some(({ index: space }) => counts.has(key.slice(space + 1)));
    const isPlain = label.brackets.length === 0 && saidBy(label, index) !== '' && label.name.end + 2 >= label.said - 1;
    if (index === 0 && isPlain && !comesAgain && !isAsking(key, words)) return undefined;
    // « Mme Ada Marsh (Norlande) a jugé l’accord bon. »: a sentence.
    const isSentence = text
      .slice(label.start, label.said)
      .split(/\s+/)
      .some((part) => words.auxiliaries.has(part) || words.verbs.has(part));
    const likewise = (bySign.get('stop')?.length ?? 0) + (bySign.get('dash') ?? []).filter(isDashed).length;
    if (label.sign === 'stop') return (likewise >= 3 || isCongress) && !isSentence ? label : undefined;
    if (label.sign === 'dash')
      return (bySign.get('dash')?.length ?? 0) + (isDashed(label) ? (bySign.get('stop')?.length ?? 0) : 0) >= 3 &&
        (times > 1 || label.brackets.length > 0 || isDashed(label))
        ? label
        : undefined;
    // "President: Mr. Oakes (Sudland)", "Members: Norland": a list of who is there.
    const said = saidBy(label, index)
      .replace(/(?:\.\s?){3,}|…+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const isList =
      said !== '' &&
      said.split(/\s+/, 9).length <= 8 &&
      !/[.!?…,—–-]["'”’»]*(?:\s*[[(][^()[\]]{1,60}[\])])?$/u.test(said) &&
      !leadsTalk.test(key) &&
      times < 2;
    // "Speaker: Ada Marsh, Director of the Fund": who is there.
    const isPresent = times < 2 && whoIsThere.test(key) && !/[.!?…]["'”’»]*$/u.test(said);
    // "From the answers to questions:" above the first question.
    const isHeading = said === '' && times < 2 && all[index + 1] !== undefined;
    // "The topline:" in front of what somebody goes on to say.
    const isThing =
      times < 2 &&
      (/^The \p{Ll}+(?: \p{Ll}+)?$|\p{Ll} (?:as|of|for|in|at|by|with|from)$/u.test(label.head) ||
        // "Font size:", of a page
        (said === '' && /^\p{Lu}\p{Ll}+ \p{Ll}+$/u.test(label.head))) &&
      !key.split(' ').some((part) => words.offices.has(part) || words.titles.has(part)) &&
      !somebody.test(key) &&
      !forms.chair.test(key) &&
      !isAsking(key, words);
    return isThing || isList || isPresent || isHeading || (times < 2 && whoPresides.test(said)) ? undefined : label;
  });
  const found = kept.flatMap((label, index) => (label ? [{ label, index, said: saidBy(label, index) }] : []));
  const quoted = found.filter(({ said }) => /^["“«„]/u.test(said)).length;
  // An interview may print every turn between marks.
  const again = new Set(
    found.flatMap(({ label }) => ((counts.get(keyOfHead(label.head)) ?? 0) > 1 ? [keyOfHead(label.head)] : [])),
  ).size;
  const isTurned =
    again > 1 &&
    blocks.slice(0, 8).some(({ start, end }) => forms.transcript.test(text.slice(start, end).slice(0, longestLine)));
  const isQuoted = quoted * 2 > found.length && asked.length === 0 && !isTurned;
  const isCell = ({ said, index }: (typeof found)[number]) =>
    said !== '' &&
    said.split(/\s+/, 4).length < 4 &&
    (/\d/.test(said) || kept[index + 1] !== undefined || index + 1 >= all.length);
  const short = found.filter((one) => isCell(one) && !isAsking(keyOfHead(one.label.head), words));
  const isTable = short.length * 2 > found.length && asked.length === 0;
  if (found.length === 0 || isQuoted || isTable) return all.map(() => undefined);
  const [first] = found;
  const standsBefore = wordsBefore(text);
  const initials = new Set(found.filter(({ label }) => isInitial(label)).map(({ label }) => label.head));
  const named = found.filter(
    ({ label }) =>
      isPersonal(label, standsBefore, words) ||
      (initials.size === 2 && isInitial(label) && (counts.get(keyOfHead(label.head)) ?? 0) >= 3),
  );
  const bracketed = named.filter(({ label }) => label.brackets.length > 0).length;
  // "President of Norland Ada Marsh:", and then "Ada Marsh:"
  const isFuller = (key: string) => {
    const [name = '', office] = key.split(', ', 2);
    // "ADA MARSH, NTV HOST:", and then "MARSH:"
    const isShorter = office !== undefined && counts.has(lastOf(name));
    return isShorter || [...key.matchAll(/ (?=\S+ )/gu)].some(({ index }) => counts.has(key.slice(index + 1)));
  };
  const recurs = named.some(
    ({ label: { head } }) => (counts.get(keyOfHead(head)) ?? 0) > 1 || isFuller(keyOfHead(head)),
  );
  const isSpoken = (label: Label) => label.brackets.some(({ start, end }) => forms.spoken.test(text.slice(start, end)));
  const above = blocks.slice(0, first?.index);
  const isHeaded = above.some(({ start, end }) => isHeadOfTurns(text.slice(start, end), words));
  const total = text.length - (blocks[0]?.start ?? 0);
  const behind = text.length - (first?.label.start ?? 0);
  const isMost = behind * 2 > total;
  // "Ada Marsh (03:07):"
  const timed = found.filter(({ label }) => timeBehind.test(text.slice(label.start, label.said))).length;
  // "Remarks by Minister Ada Marsh and Secretary Bo Lund": whoever has a label is told above.
  const linesAbove = new Set(
    above.flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .slice(0, longestLine)
        .toLowerCase()
        .split(/[^\p{L}\p{M}'’-]+/u),
    ),
  );
  const areTold = named.length === found.length && named.every(({ label }) => linesAbove.has(lastOf(label.head)));
  const isExchange =
    isOfDashes ||
    (isMost && areTold && new Set(named.map(({ label }) => lastOf(label.head))).size > 1) ||
    timed > 1 ||
    (asked.length > 0 && found.length >= 2) ||
    (isMost && recurs && found.length >= 3) ||
    (isMost && recurs && isHeaded) ||
    // Below a long list of who is there nearly all have a label.
    (recurs && isHeaded && found.length >= 3 && found.length * 2 > blocks.length - (first?.index ?? 0)) ||
    bracketed >= 3 ||
    (bracketed >= 2 && isMost) ||
    found.some(({ label, said }) => isSpoken(label) || (label.brackets.length > 0 && addressesChair.test(said))) ||
    (isHeaded && named.length > 0 && isMost && above.length <= mostAbove) ||
    (isMost &&
      named.length >= 3 &&
      named.length === found.length &&
      new Set(named.map(({ label }) => keyOfHead(label.head))).size >= 2 &&
      found.length * 3 >= blocks.length - (first?.index ?? 0));
  return isExchange ? kept : all.map(() => undefined);
}

/** "Hon. (Ms.) Marsh (Port Ada):" as the label of Marsh: a title in a bracket ends no name. */
function behindTitle(text: string, label: Label): Label {
  const [first, next] = label.brackets;
  if (!first || !/^(?:Hon|Rt\. Hon|Sen)\.?$/u.test(label.head) || !titleAlone.test(text.slice(first.start, first.end)))
    return label;
  const end = next ? next.start - 1 : label.said;
  const own = text.slice(first.end + 1, end).replace(/:/gu, ' ');
  const start = end - own.trimStart().length;
  const name = { start, end: start + own.trim().length };
  return { ...label, name, head: text.slice(name.start, name.end), brackets: label.brackets.slice(1) };
}
const titleAlone = /^(?:Ms|Mrs|Mr|Miss|Dr|Eng|Prof|Capt|Col|Maj|Gen|Amb|Rev|Arch|Bishop|Sheikh|Rtd)\.?$/u;

/** "Mr. Speaker, Sir, I have heard": whoever begins so speaks in a house, and has its label alone. */
const addressesChair =
  /^(?:thank you,? )?(?:hon(?:\.|ourable)? )?(?:mr|madam|mister)\.? (?:acting |deputy )?(?:speaker|chair(?:man|woman|person)|president)(?:,|\.| sir)/iu;

/** Whether a line, of which its beginning is enough, heads a text of turns. */
function isHeadOfTurns(line: string, { forms }: ReportingWords): boolean {
  const begins = line.slice(0, longestLine);
  if (ofHouse.test(begins)) return true;
  return [forms.speech, forms.transcript, forms.record, forms.memorandum].some((pattern) => pattern.test(begins));
}

/** "Replies to Clarifications during the Parliamentary Motion", "Supplementary Questions during the Committee of Supply" */
const ofHouse =
  /\b(?:parliamentary (?:motion|debate|question|sitting)|committee of supply|supplementary question|replies to clarifications)/iu;
const timeBehind = /\(\d{1,2}:\d{2}(?::\d{2})?\):\s*$/u;
/** "ADA MARSH, HOST: Minister, welcome to 8.15" */
const leadsTalk = /, (?:co-?)?(?:host|anchor|presenter|moderator|interviewer|announcer)$/u;
const whoIsThere =
  /^(?:welcome |introduction |opening |and |remarks )*(?:moderators?|presider|speakers?|panell?ists?|participants?|hosts?|guests?|witness(?:es)?|presenters?)$/u;
/** "The witness:": somebody without an office. */
const somebody =
  /\b(?:witness|clerk|interpreter|translator|delegate|official|member|moderator|host|narrator|lawyer|counsel|judge|court|prosecutor|student|audience|voice|man|woman|boy|girl|lady|gentleman|caller|guest|accused|defendant|participant|speaker|leader|king|queen|prince|princess|pope|patriarch|bishop|imam|monk|colonel|captain|major|sergeant)s?\b/u;
/** "Mr. A. B. Oakes (Sudland).": who is in the chair, as the head of a record tells it. */
const whoPresides =
  /^(?:(?:Mr|Mrs|Ms|Dr|Sir|M|Mme|Sr|Sra|H\.E)\.? )?(?:\p{Lu}\. ?){0,4}\p{Lu}[\p{L}'’ -]{1,50} \(\p{Lu}[^()]{1,60}\)\.?$/u;

/** "K:", as the record of a conversation by telephone has two. */
function isInitial({ head }: Label): boolean {
  return /^\p{Lu}$/u.test(head);
}

/** Whether a label can be somebody's: a name of two words, capitals, a form of address, an office. */
function isPersonal(label: Label, standsBefore: StandsBefore, words: ReportingWords): boolean {
  const parts = label.head.split(/\s+/);
  const first = (parts[0] ?? '').toLowerCase();
  return (
    parts.length > 1 ||
    /^\p{Lu}{2,}$/u.test(label.head) ||
    /^\p{Lu}\.\p{Lu}/u.test(label.head) ||
    words.titles.has(first) ||
    words.offices.has(first) ||
    words.answers.has(first) ||
    label.brackets.length > 0 ||
    standsBefore(label.head, label.start)
  );
}

/** Whether a word stands in front of a place in a text, with a space behind it. */
type StandsBefore = (word: string, place: number) => boolean;

/** Knows where each word of a text stands first: a text may have a label on every line. */
function wordsBefore(text: string): StandsBefore {
  let first: Map<string, number> | undefined;
  return (word, place) => {
    if (!first) {
      first = new Map();
      for (const { 0: found, index } of text.matchAll(/[\p{L}\p{M}\p{N}'’.-]+/gu)) {
        const end = index + found.length;
        if (/[ ,;)\n]/.test(text[end] ?? '') && !first.has(found)) first.set(found, end + 1);
      }
    }
    return (first.get(word) ?? Infinity) <= place;
  };
}
