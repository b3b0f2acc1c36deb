import type { KnownNames } from '../archive/names/known-names.ts';
import { foldName } from '../archive/names/names.ts';
import { error, type Finding } from '../statements/problems.ts';

/** What stands in a cell of a name where nobody is named, in the languages of the interface and German. */
const nobody: ReadonlySet<string> = new Set(
  [
    ...['unknown', 'anonymous', 'unnamed', 'unidentified', 'various', 'misc', 'tbd', 'tba', 'todo', 'xxx'],
    ...['inconnu', 'inconnue', 'anonyme', 'divers', 'desconocido', 'desconocida', 'anónimo', 'anónima', 'varios'],
    ...['неизвестно', 'неизвестный', 'неизвестен', 'аноним', 'разное', '未知', '不详', '不詳', '匿名'],
    ...['غير معروف', 'مجهول', 'unbekannt', 'anonym', 'verschiedene'],
  ].map(foldName),
);

/** What is wrong with a new name that names nobody, or nothing, as "Unknown" and "-" do not; undefined where it can be one. */
export function noName(name: string, what: 'speaker' | 'topic' | 'publisher'): Finding | undefined {
  const key = foldName(name);
  if (key !== '' && !nobody.has(key)) return undefined;
  const fact = key === '' ? `"${name}" has no letter, and names no ${what}` : `"${name}" names no ${what}`;
  const repair = {
    speaker: 'Write who it was; for a source without a name, what the report calls it, and "speaker.kind" unnamed.',
    topic: 'Write what it is about.',
    publisher: 'Write where it was read.',
  }[what];
  return error('no-name', fact, repair);
}

/** What is wrong with a cell of a speaker that holds more than the name: `Ada Marsh on grain`, `Ada Marsh [p. 4]`, `Ada Marsh (Norland)` */
export function moreThanName(
  name: string,
  names: KnownNames,
  isSpeaker: (name: string) => boolean,
  isTopic: (name: string) => boolean,
): Finding | undefined {
  const behind = name.slice(0, / (?:\^\S+|\[[^[\]]+\]|\([^()]+\))$/u.exec(name)?.index);
  if (behind !== name && isSpeaker(behind)) return notOnlyName(name, behind, 'a column of its own');
  const [front = ''] = name.split(', ');
  if (front !== name && names.speakers.find(front)?.kind === 'person') return notOnlyName(name, front, 'the role');
  for (const { 0: joint, index } of name.matchAll(/ (?:on|as|for) /g)) {
    const [own, rest] = [name.slice(0, index), name.slice(index + joint.length)];
    if (!isSpeaker(own)) continue;
    const about = rest.split(/ (?:on|for) |, /)[0] ?? '';
    const isMore = joint === ' as ' || (joint === ' on ' ? isTopic(about) : names.parties.find(about) !== undefined);
    const columns = { ' on ': 'the topics', ' as ': 'the role', ' for ': '"behalf"' }[joint] ?? 'a column of its own';
    if (isMore) return notOnlyName(name, own, columns);
  }
  return undefined;
}

function notOnlyName(name: string, own: string, where: string): Finding {
  const fact = `"${name}" holds more than the name of the speaker`;
  return error('more-than-name', fact, `Write "${own}", and the rest into ${where}.`);
}
