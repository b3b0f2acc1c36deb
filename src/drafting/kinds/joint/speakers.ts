import type { Stretch } from '../../text/paragraphs.ts';
import type { Form } from '../form.ts';
import { isCertain, isCounted, isSubject, namesOf } from './certainty.ts';
import { type Claim, claimsIn, leavesToList } from './claims.ts';
import { subjectOfMost } from './named/list-subject.ts';
import { item } from './named/list-patterns.ts';
import { withNames } from './named/named-holder.ts';
import { type Signatures, signaturesBelow, surnamesBelow } from './signatures.ts';

/** Who speaks together in a text, and how sure what tells it makes that. */
export interface JointSpeakers {
  at: Stretch[];
  /** Whether what the text tells of them agrees. */
  isSure: boolean;
  /** Whether they are States or bodies that a line lists, each by its name. */
  areParties: boolean;
  /** Whether they are one body, which is called as it is printed. */
  isBody: boolean;
  /** Whether it is only the first whom a line names. */
  isGuess: boolean;
  /** All who are named as one of several, whoever speaks: of one of them a sentence can be alone. */
  cast: Stretch[];
  /** Lists of which each names all who speak. */
  wholes: Stretch[][];
  /** The block from which on those who sign are listed. */
  signedFrom?: number | undefined;
}

/** Decides who speaks together: by the lines above a text, its first words, who signs it, and whom its paragraphs begin with. */
export function speakersIn(form: Form, lines: readonly Stretch[]): JointSpeakers {
  const claims = claimsIn(form, lines);
  const signed = signaturesBelow(form);
  const chosen = asCounted(form, choose(form, claims, signed, leavesToList(form, lines)), claims);
  const told = chosen?.at ?? [];
  const at =
    chosen?.as === 'people'
      ? withNames(form, told)
      : chosen?.as === 'body'
        ? told.map((one) => inFull(form, one))
        : told;
  const cast = [
    ...at,
    ...claims.filter(({ as }) => as !== 'body').flatMap((claim) => withNames(form, claim.at)),
    ...(signed?.at ?? []),
  ];
  return {
    at,
    isSure: chosen?.isSaid === true && isCertain(form, chosen, claims, signed),
    areParties: chosen?.as === 'parties',
    isBody: chosen?.as === 'body' && chosen.isGuess !== true,
    isGuess: chosen?.isGuess === true && !chosen.isSaid,
    cast,
    wholes: claims.filter(({ as }) => as === 'parties' && chosen?.as === 'people').map((claim) => claim.at),
    signedFrom: signed?.from,
  };
}

/** Of people whom a text names, and counts otherwise: "the two sides", the States that its heading names. */
function asCounted(form: Form, chosen: Claim | undefined, claims: readonly Claim[]): Claim | undefined {
  if (chosen?.as !== 'people' || isCounted(form, chosen) !== false) return chosen;
  const top = form.blocks[form.head]?.start ?? 0;
  const pair = claims.find(
    (claim) => claim.as === 'parties' && (claim.at.at(-1)?.end ?? top) < top && isCounted(form, claim) === true,
  );
  return pair ? { ...pair, isSaid: false } : chosen;
}

function choose(
  form: Form,
  claims: readonly Claim[],
  signed: Signatures | undefined,
  isLeft: boolean,
): Claim | undefined {
  const [first] = claims;
  const by: Claim | undefined = signed && {
    at: signed.at,
    as: signed.areParties ? 'parties' : 'people',
    isSaid: true,
  };
  const isOfSeveral = first !== undefined && first.as !== 'body';
  if (by && signed && !isOfSeveral) {
    const isDoubtful = first?.isSaid === true && !isLeft;
    return { ...by, isSaid: !isDoubtful && (signed.isAnnounced || isLeft || !first?.isSaid) };
  }
  if (!first) return by;
  // "The Harbour Council reviewed the vision of King Bo Lund": who is named behind the body that paragraphs begin with.
  const top = form.blocks[form.head]?.start ?? 0;
  const opening = claims.find(
    ({ as, at: [only], isGuess }) => as === 'body' && !isGuess && only && only.start >= top && only.start <= top + 4,
  );
  const isBehind = first.as === 'people' && first.at.every(({ start }) => start > (opening?.at[0]?.end ?? Infinity));
  if (opening && isBehind && subjectOfMost(form)?.start === opening.at[0]?.start) return opening;
  // Of those who sign the lines above name a few.
  const isPart = by?.as === 'people' && first.as === 'people' && by.at.length > first.at.length;
  if (by && isPart && isOf(form, first, by)) return { ...by, isSaid: false };
  // "We, the President of Norland and the Premier of Sudland", below which their names stand.
  const surnames = first.as === 'parties' && isOfOffices(form, first) ? surnamesBelow(form) : [];
  if (surnames.length === first.at.length) return { at: surnames, as: 'people', isSaid: true };
  // "the ministers of the Coast countries – Norland, Sudland and Tarn": the group is these.
  const [body] = first.as === 'body' ? first.at : [];
  const spelled = claims.find(
    ({ as, at: [begins] }) =>
      as === 'parties' &&
      body &&
      begins &&
      begins.start > body.end &&
      isSpelledOut(form.text.slice(body.end, begins.start)),
  );
  if (spelled) return spelled;
  // "the Heads of Delegation of the Group – Minister Ada Marsh, Secretary Bo Lund and Minister Mira Orlin –"
  const behindDash = claims.find(
    ({ as, at: [begins] }) =>
      as === 'people' &&
      body &&
      begins &&
      begins.start > body.end &&
      /^(?:\s[\p{L}-]+){0,3}\s[–—]\s[^.;:–—]{0,90}$/u.test(form.text.slice(body.end, begins.start)),
  );
  if (behindDash) return behindDash;
  // "Norland – Gulf Council Ministerial Meeting", of which the first words name the Council only.
  const wider = claims.find(
    (claim) =>
      claim.as === 'parties' &&
      first.as === 'body' &&
      (claim.at[0]?.start ?? 0) < (form.blocks[form.head]?.start ?? 0) &&
      holds(form, claim, first),
  );
  if (wider) return wider;
  const other = claims.find((claim) => claim !== first && claim.as === first.as && claim.as !== 'body');
  if (other && !agrees(form, first, other)) {
    // "the Leaders of the Visegrad Group and the President", who are listed below.
    const isLonger =
      other.as === 'parties' &&
      other.at.length > first.at.length &&
      namesOf(form, first).some((name) => groupName.test(name));
    return { ...(isLonger ? other : first), isSaid: false };
  }
  // A monarch invites whom the government speaks with: of "Norland-Sudland Joint Statement" it is the two.
  const isInvited =
    first.as === 'people' &&
    /\binvitation of\b[^.;]{0,150}\b(?:Majesty|Queen|King|Emperor|Governor-General)\b/u.test(
      form.text.slice(0, first.at[0]?.end).slice(-200),
    );
  const pair = claims.find((claim) => claim.as === 'parties' && claim.at.length === first.at.length);
  if (isInvited) return pair ?? { ...first, isSaid: false };
  // A line that lists all of these and more.
  const longer = claims.find(
    (claim) =>
      claim.as === 'parties' && first.as === 'parties' && claim.at.length > first.at.length && isOf(form, first, claim),
  );
  if (longer) return { ...longer, isSaid: false };
  // Three States and two people: somebody was not found.
  const people = namesOf(form, first);
  const hasPerson = (claim: Claim) =>
    namesOf(form, claim).some((name) => people.includes(name)) ||
    claim.at.some(({ start, end }) => first.at.some((own) => own.start < end && start < own.end));
  const parties = claims.find((claim) => claim.as === 'parties' && !hasPerson(claim));
  if (first.as === 'people' && parties && parties.at.length > first.at.length)
    return { ...(isOfUs(form, parties) ? parties : first), isSaid: false };
  return first.isSaid || !isSubject(form, first) ? first : { ...first, isSaid: true };
}

/** "we, the Foreign Ministers of Norland, Sudland and Tarn," */
function isOfUs({ text }: Form, { at: [first] }: Claim): boolean {
  const [own = ''] = text.slice(0, first?.start).slice(-90).split(/[.;:]/u).slice(-1);
  return /\bwe, /iu.test(own);
}

/** Only a noun, and a dash, a bracket, a colon or "namely", stand between a group and those who are of it. */
function isSpelledOut(between: string): boolean {
  return /^(?:\s[\p{L}-]+){0,4}(?:\s[–—-]\s|\s?[(:]\s?|, namely,? |\srepresenting )(?:the )?$/u.test(
    between.replace(/\s/gu, ' '),
  );
}

const offices = /\b(?:President|Prime Minister|Premier|Chancellor|Minister|Secretary|Chairman|King|Emperor)\b/gu;
/** Whether a list has an office before each of its States. */
function isOfOffices({ text }: Form, { at }: Claim): boolean {
  const begins = (at[0]?.start ?? 0) - 60;
  const told = text.slice(Math.max(0, begins), at.at(-1)?.end).match(offices) ?? [];
  return at.length > 1 && told.length >= at.length;
}

const groupName = /\b(?:group|council|league|alliance|community|union|forum|troika|quad)$/u;
/** Whether a list names a body as one of several. */
function holds(form: Form, list: Claim, body: Claim): boolean {
  const [name = ''] = namesOf(form, body);
  // "the Ports and Peace Council" is one.
  if (namesOf(form, list).every((own) => name.includes(own))) return false;
  const letters = name.match(/(?<!\p{L})\p{L}(?=\p{L}{3})/gu)?.join('');
  return namesOf(form, list).some(
    (own) => own === name || own.endsWith(` ${name}`) || name.endsWith(` ${own}`) || own === letters,
  );
}

/** Whether all of one list stand in another. */
function isOf(form: Form, few: Claim, many: Claim): boolean {
  const names = namesOf(form, many);
  return namesOf(form, few).every((name) => names.some((own) => own.endsWith(name) || name.endsWith(own)));
}

/** Whether two lists name the same, or one of them fewer. */
function agrees(form: Form, one: Claim, other: Claim): boolean {
  const [few = [], many = []] = [namesOf(form, one), namesOf(form, other)].sort((a, b) => a.length - b.length);
  return few.filter((name) => many.some((own) => own.endsWith(name) || name.endsWith(own))).length * 2 >= few.length;
}

/** A group by its whole name, where the text prints that: of "the Core Group", "the Core Group of the Friends of the Straits". */
function inFull({ text }: Form, one: Stretch): Stretch {
  const name = text.slice(one.start, one.end);
  if (!/^(?:\p{Lu}\p{Ll}+ )?Group$/u.test(name)) return one;
  const full = new RegExp(`${name} (?:of|for|on) (?:the )?${item}`, 'u').exec(text);
  return full ? { start: full.index, end: full.index + full[0].length } : one;
}
