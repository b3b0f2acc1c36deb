import type { KnownNames } from '../archive/names/known-names.ts';
import { foldName } from '../archive/names/names.ts';
import { error, type Finding } from '../statements/problems.ts';
import { moreThanName, noName } from './no-name.ts';
import type { Said } from './read-said.ts';

/**
 * Rows whose new names can be names. One that cannot would be a file of its own, and would take the name from rows that are right:
 * with a speaker "Ada Marsh on grain" nobody could tell any more whom "Ada Marsh on grain" means in an attribution.
 */
export function screenNames(
  rows: readonly Said[],
  names: KnownNames,
  report: (said: Said, field: string, finding: Finding) => void,
): Said[] {
  const speakers = new Set(rows.flatMap((said) => said.speakers.map(foldName)));
  const topics = new Set(rows.flatMap((said) => said.topics.map(foldName)));
  const isKnown = (name: string) => names.speakers.called(name).speakers.length > 0;
  const isSpeaker = (name: string) => isKnown(name) || speakers.has(foldName(name));
  const isTopic = (label: string) => names.topics.find(label) !== undefined || topics.has(foldName(label));
  return rows.filter((said) => {
    const isUnnamed = said.values.one('speaker.kind').toLowerCase() === 'unnamed';
    const found: [field: string, finding: Finding | undefined][] = [
      ...said.speakers
        .filter((name) => !isKnown(name))
        .map((name): [string, Finding | undefined] => [
          'speaker',
          (isUnnamed ? undefined : noName(name, 'speaker')) ??
            moreThanName(name, names, isSpeaker, isTopic) ??
            turnedName(name, names),
        ]),
      ...said.topics
        .filter((label) => names.topics.find(label) === undefined)
        .map((label): [string, Finding | undefined] => ['topics', noName(label, 'topic')]),
    ];
    const publisher = said.fields.get('source.publisher') ?? '';
    if (names.publishers.find(publisher) === undefined)
      found.push(['source.publisher', noName(publisher, 'publisher')]);
    const [field, finding] = found.find(([, each]) => each !== undefined) ?? [];
    if (field !== undefined && finding) report(said, field, finding);
    return finding === undefined;
  });
}

/** `"Lund, Bo"` where the file of Bo Lund does not have it as a name. */
function turnedName(name: string, names: KnownNames): Finding | undefined {
  const turned = turnedAround(name);
  const one = turned === undefined ? undefined : names.speakers.find(turned);
  if (turned === undefined || one?.kind !== 'person') return undefined;
  const fact = `"${name}" is "${turned}" with the last name in front`;
  return error('turned-name', fact, `Write "${turned}", or add "sort_name: ${name}" to ${one.file}.`);
}

/** A name that has the last one in front, as it is spoken: `turnedAround('Lund, Bo') // => 'Bo Lund'`; undefined for any other. */
export function turnedAround(name: string): string | undefined {
  const [, family, given] = /^(\p{L}[^,\d]*), (\p{Lu}[^,\d]*)$/u.exec(name.trim().replace(/\s+/g, ' ')) ?? [];
  return family === undefined || given === undefined ? undefined : `${given} ${family}`;
}
