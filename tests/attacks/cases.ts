import { buildArchive } from '../../src/archive/archive.ts';
import { hasErrors } from '../../src/statements/problems.ts';
import { norland, norlandFiles } from '../read-folder.ts';
import type { AttackClass, ContentAttack } from './attack.ts';
import { ofTheSite, places, type Files } from './places.ts';

/** An attack with the number by which what it does is told. */
export interface Case<Attack = unknown> {
  number: number;
  of: string;
  attack: Attack;
}

/** A case of content, and the files that it is. */
export interface ContentCase extends Case<ContentAttack> {
  files: Files;
}

/** The first number: four digits, which stand in no page by themselves. */
const first = 7001;

/** The cases of all classes, numbered through; `§` is their number from here on. */
export function numbered(classes: readonly AttackClass[]): (Case & { kind: AttackClass['kind'] })[] {
  const all = classes.flatMap(({ name, kind, attacks }) => attacks.map((attack) => ({ of: name, kind, attack })));
  return all.map(({ of, kind, attack }, index) => ({ of, kind, number: first + index, attack: withNumber(attack, first + index) })); // prettier-ignore
}

/** Which case a text tells of, if any. */
export function numberIn(text: string): number | undefined {
  const found = /(?<!\d)7\d{3}(?!\d)/.exec(text);
  return found ? Number(found[0]) : undefined;
}

function withNumber(attack: unknown, number: number): unknown {
  if (typeof attack === 'string') return attack.replaceAll('§', String(number));
  if (Array.isArray(attack)) return attack.map((each) => withNumber(each, number));
  if (typeof attack !== 'object' || attack === null) return attack;
  return Object.fromEntries(Object.entries(attack).map(([name, each]) => [name, withNumber(each, number)]));
}

/** The cases of content with their files. */
export function contentCases(classes: readonly AttackClass[]): ContentCase[] {
  return numbered(classes)
    .filter(({ kind }) => kind === 'content')
    .map(({ of, number, attack }) => {
      const { at, text } = attack as ContentAttack;
      return { of, number, attack: { at, text }, files: places[at](text, number) };
    });
}

/** The files of a collection that holds cases: the invented one, and what they add; of what a site has once, all of it at once. */
export function collectionOf(cases: readonly ContentCase[]): Files {
  const own = Object.fromEntries(norlandFiles().map(({ path, text }) => [path.slice(norland.length + 1), text]));
  const others = cases.filter(({ attack }) => !ofTheSite.has(attack.at)).map(({ files }) => files);
  const about = textsAt(cases, 'about page').join('\n\n');
  const settings = ['name of the site', 'strapline', 'licence'] as const;
  const lines = settings.flatMap((place) => {
    const texts = textsAt(cases, place);
    return texts.length === 0 ? [] : [changedLine(place, texts.join(' '))];
  });
  for (const place of ['address of the licence', 'repository'] as const) {
    const [text] = textsAt(cases, place);
    if (text !== undefined) lines.push(changedLine(place, text));
  }
  return Object.assign({}, own, ...others, {
    ...(about === '' ? {} : { 'ABOUT.md': about }),
    'site.yaml': withLines(own['site.yaml'] ?? '', lines),
  }) as Files;
}

function textsAt(cases: readonly ContentCase[], place: ContentAttack['at']): string[] {
  return cases.filter(({ attack }) => attack.at === place).map(({ attack }) => attack.text);
}

type SettingLine = readonly [name: string, value: string];

function changedLine(
  place: 'name of the site' | 'strapline' | 'licence' | 'address of the licence' | 'repository',
  text: string,
): SettingLine {
  if (place === 'name of the site') return ['title', text];
  if (place === 'licence') return ['licence.name', text];
  if (place === 'address of the licence') return ['licence.url', text];
  return [place, text];
}

function withLines(yaml: string, lines: readonly SettingLine[]): string {
  const changed = new Map(lines);
  const kept = yaml
    .split('\n')
    .filter(
      (line) => ![...changed.keys()].some((name) => line.startsWith(`${name}:`)) && !/^(?:licence:| {2})/.test(line),
    );
  const licence = { name: changed.get('licence.name') ?? 'CC0 1.0', url: changed.get('licence.url') };
  const own = [...changed]
    .filter(([name]) => !name.includes('.'))
    .map(([name, text]) => `${name}: ${JSON.stringify(text)}`);
  return [...kept.filter((line) => line !== ''), ...own, `licence: ${JSON.stringify(licence)}`, ''].join('\n');
}

/** Whether the check of a collection refuses a case that stands in it alone. */
export function isRefused(one: ContentCase): boolean {
  return hasErrors(problemsOf(collectionOf([one])));
}

/** The cases that pass the check beside each other, too: names that are taken and addresses that are the same do not. */
export function passingTogether(cases: readonly ContentCase[]): ContentCase[] {
  let passing = [...cases];
  for (;;) {
    const bad = new Set(problemsOf(collectionOf(passing)).filter(({ severity }) => severity === 'error').map(({ file }) => file.slice(root.length + 1))); // prettier-ignore
    if (bad.size === 0) return passing;
    const kept = passing.filter(({ files }) => !Object.keys(files).some((path) => bad.has(path)));
    if (kept.length === passing.length) throw new Error(`nothing that is tried is in ${[...bad].join(', ')}`);
    passing = kept;
  }
}

const root = 'content';

function problemsOf(files: Files) {
  const sources = Object.entries(files).map(([path, text]) => ({ path: `${root}/${path}`, text: text.toWellFormed() }));
  return buildArchive(root, sources).problems;
}
