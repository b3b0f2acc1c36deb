import type { EdtfDate } from '../../statements/dates/dates.ts';
import { error, type Finding } from '../../statements/problems.ts';
import type { KnownNames } from './known-names.ts';
import { unknown } from './unknown-name.ts';

/** What is wrong with the name of a speaker that nobody answers to on a day, and how it is mended. */
export function unknownSpeaker(text: string, date: EdtfDate, names: KnownNames): Finding {
  const { speakers: called } = names.speakers.called(text);
  const [one] = called;
  if (one) {
    // An office in front of the name, which was not held that day.
    const fact = `the file of ${one.name} has no such office as "${text}" says on ${date.edtf}`;
    return error('role-excluded', fact, `Write "${one.name}", or correct the offices in ${one.file}.`);
  }
  const several = severalNames(text, names);
  if (several) return several;
  const bearer = nameBehindOffice(text, names);
  if (bearer) {
    const { office, name, speaker } = bearer;
    const fact = `the file of ${speaker.name} has no office "${office}"`;
    const repair = `Write "${name} as ${office}", or add the office to "roles:" in ${speaker.file}.`;
    return error('unknown-office', fact, repair);
  }
  return unknown('speaker', 'speakers', text, names.speakers.names, names.root);
}

/** What people write between two names, in the languages of the interface and of their neighbours; a name has single spaces. */
const joints = / ?[,،，、/] ?(?:and )?| (?:and|with|&|et|avec|y|e|con|und|mit|и|с|和|与|與|及) | و ?/gu;

/** Several names in place of one, of which one at least is known whole, or all are: a semicolon parts them, and an office goes behind "as". */
function severalNames(text: string, { speakers }: KnownNames): Finding | undefined {
  const parts = text.split(joints).filter((part) => part !== '');
  if (parts.length < 2 || parts.some((part) => /^\p{Ll}/u.test(part))) return undefined;
  const whole = parts.filter((name) => speakers.find(name) !== undefined);
  const areKnown = parts.every((name) => speakers.called(name).speakers.length > 0);
  if (!areKnown && whole.length === 0) return undefined;
  const joined = parts.join('; ');
  const [name = ''] = whole;
  const other = parts.find((part) => part !== name) ?? '';
  const behind = text.startsWith(name) ? text.slice(name.length) : text.slice(other.length);
  if (areKnown || parts.length > 2 || !/^ ?[,،，、]/u.test(behind))
    return error('several-speakers', `"${text}" names several speakers`, `Part them with a semicolon: — ${joined}.`);
  const repair = `Write "${name} as ${other}" if that is an office, "${joined}" if they spoke together.`;
  return error('several-speakers', `"${text}" has a comma beside a known name`, repair);
}

/** A known name with words in front that are no office of its file: `Prime Minister Ada Marsh` */
function nameBehindOffice(text: string, { speakers }: KnownNames) {
  const words = text.split(' ');
  for (let count = 1; count < words.length - 1; count++) {
    const name = words.slice(count).join(' ');
    const speaker = speakers.find(name);
    if (speaker?.kind === 'person') return { office: words.slice(0, count).join(' '), name, speaker };
  }
  return undefined;
}
