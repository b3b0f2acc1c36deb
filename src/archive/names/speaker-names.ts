import { overlaps, type EdtfDate } from '../../statements/dates/dates.ts';
import { at, error, warning, type Problem } from '../../statements/problems.ts';
import { withoutHonorific } from './honorifics.ts';
import { foldName, type NameIndex } from './names.ts';
import { tenure } from './roles.ts';
import type { Speaker } from './speakers.ts';

/** Who can be called by a name, and in which way; `office` are the words in front of the name, where these are an office. */
interface Called {
  speakers: readonly Speaker[];
  how: 'whole' | 'part';
  office?: readonly string[];
}

/** Finds speakers by what an attribution calls them; two people can bear one name. */
export interface SpeakerIndex extends NameIndex<Speaker> {
  /** The one speaker whose address, name, alias or label it is; undefined where there is none or more than one. */
  find(name: string): Speaker | undefined;
  /** Everybody who can be called so, and whether by a whole name, or in part: a last name, an office in front of a name. */
  called(name: string): Called;
  /** Who is meant on a day: of several with one name those whose file has an office for the day. More than one: nobody can tell. */
  meant(name: string, date: EdtfDate): Speaker[];
}

/**
 * Indexes speakers by all their names. A name can be shared by people: the offices of the day tell them apart. Bodies that share
 * one are a problem of the later file; so are people whom nothing tells apart.
 */
export function indexSpeakers(speakers: readonly Speaker[]): { index: SpeakerIndex; problems: Problem[] } {
  const byAddress = new Map<string, Speaker>();
  const byName = new Map<string, Speaker[]>();
  const byLastName = new Map<string, Speaker[]>();
  const names: string[] = [];
  const problems: Problem[] = [];
  for (const speaker of speakers) byAddress.set(speaker.slug, speaker);
  for (const speaker of speakers) {
    for (const { text } of speaker.former) if (!byAddress.has(text)) byAddress.set(text, speaker);
    const printed = new Set<string>();
    for (const { text, place } of speaker.names) {
      const key = foldName(text);
      if (key === '') {
        problems.push(at(speaker.file, place, error('empty-name', `"${text}" has no letter`, 'Give a name that has.')));
        continue;
      }
      const bearers = byName.get(key) ?? [];
      const other = bearers.find((bearer) => bearer !== speaker);
      if (other && !(isOne(other) && isOne(speaker))) {
        const fact = `"${text}" is already a name of ${other.file}`;
        problems.push(at(speaker.file, place, error('name-taken', fact, 'Keep it in one of the two files.')));
        continue;
      }
      if (other && !canBeToldApart(other, speaker) && !printed.has(key)) {
        const fact = `"${text}" is a name of ${other.file} too, and no office tells the two apart`;
        const repair = 'Give both their "roles:" with from and to; if they are one person, keep one of the two files.';
        problems.push(at(speaker.file, place, warning('name-shared', fact, repair)));
      }
      if (!bearers.includes(speaker)) byName.set(key, [...bearers, speaker]);
      if (!printed.has(text)) names.push(text);
      printed.add(text);
      printed.add(key);
    }
    for (const key of lastNamesOf(speaker)) {
      const bearers = byLastName.get(key) ?? [];
      if (!bearers.includes(speaker)) byLastName.set(key, [...bearers, speaker]);
    }
  }
  // A file's name is a name as well, with spaces for its hyphens; where somebody is called so in full, that person goes first.
  for (const [slug, speaker] of byAddress) if (!byName.has(foldName(slug))) byName.set(foldName(slug), [speaker]);

  const called = memoised((name: string): Called => {
    const address = byAddress.get(name);
    if (address) return { speakers: [address], how: 'whole' };
    const key = foldName(name);
    const whole = byName.get(key);
    if (whole) return { speakers: whole, how: 'whole' };
    return partlyCalled(key, byName, byLastName);
  });
  return {
    index: {
      names,
      called,
      find: (name) => {
        const { speakers: found, how } = called(name);
        return how === 'whole' && found.length === 1 ? found[0] : undefined;
      },
      meant: (name, date) => {
        const { speakers: found, office } = called(name);
        // An office in front of a name is one that was held on the day.
        if (office) return found.filter((speaker) => hasOffice(speaker, office, date));
        if (found.length < 2) return [...found];
        const inOffice = found.filter(({ roles }) => roles.some((role) => overlaps(tenure(role), date)));
        return inOffice.length > 0 ? inOffice : [...found];
      },
    },
    problems,
  };
}

function isOne({ kind }: Speaker): boolean {
  return kind === 'person' || kind === 'unnamed';
}

/** Whether the files of two people say of each something that the other's does not: an office with its days. */
function canBeToldApart(a: Speaker, b: Speaker): boolean {
  return a.roles.some(hasBounds) && b.roles.some(hasBounds);
}

function hasBounds({ from, to }: Speaker['roles'][number]): boolean {
  return from !== null || to !== null;
}

/** The last name of a person: what stands before the comma of the sort name, else the last word of the name. */
function lastNamesOf({ kind, name, sortName, aliases }: Speaker): string[] {
  if (kind !== 'person') return [];
  const [beforeComma = '', behind] = sortName.split(',');
  const last = behind === undefined ? undefined : foldName(beforeComma);
  // Of a name in another script nobody has said which word is the last name: the last one is, but in Chinese and Korean.
  const ofAliases = aliases.filter((alias) => /\s/.test(alias) && !/\p{Script=Latin}/u.test(alias)).map(lastWord);
  return [...new Set([last ?? lastWord(name), ...ofAliases])].filter((word) => word.length > 1);
}

function lastWord(name: string): string {
  return foldName(name.trim().split(/\s+/).at(-1) ?? '');
}

/** Who is called by a last name, or by an office or an honorific in front of a name: "Foreign Minister Ada Marsh", "Mr Fen". */
function partlyCalled(
  key: string,
  byName: ReadonlyMap<string, readonly Speaker[]>,
  byLastName: ReadonlyMap<string, readonly Speaker[]>,
): Called {
  const plain = withoutHonorific(key);
  const last = byLastName.get(plain) ?? (plain === key ? undefined : byName.get(plain));
  if (last) return { speakers: last, how: 'part' };
  const words = plain.split(' ');
  for (let count = 1; count < words.length; count++) {
    const office = words.slice(0, count);
    const rest = withoutHonorific(words.slice(count).join(' '));
    const bearers = (byName.get(rest) ?? byLastName.get(rest) ?? []).filter((speaker) => hasOffice(speaker, office));
    if (bearers.length > 0) return { speakers: bearers, how: 'part', office };
  }
  return { speakers: [], how: 'part' };
}

/** Whether all of some words are of one office in a speaker's file, its title and whose it is; with a date of one held then. */
function hasOffice({ roles }: Speaker, words: readonly string[], date?: EdtfDate): boolean {
  return roles.some((held) => {
    const { role, organization, labels } = held;
    if (date && !overlaps(tenure(held), date)) return false;
    const own = [role, organization ?? '', ...Object.values(labels)].flatMap((text) => foldName(text).split(' '));
    return words.every((word) => own.includes(word));
  });
}

function memoised<Value>(make: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const made = make(name);
    known.set(name, made);
    return made;
  };
}
