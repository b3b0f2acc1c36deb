import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from '../browser/chromium.ts';
import { attackAddresses, attackFrames, attackStorage } from './attack-readers.ts';
import { attackTerminal } from './attack-terminal.ts';
import type { AddressAttack, MessageAttack, StoredAttack } from './attack.ts';
import { browseSite } from './browse-site.ts';
import { contentCases, isRefused, numbered, passingTogether, type Case } from './cases.ts';
import { attackClasses } from './classes.ts';
import type { Through } from './finding.ts';
import { buildHostile, layOut, unreadIn } from './hostile-site.ts';
import { ofTheSite } from './places.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, unchecked: { type: 'boolean' } } });
const tell = (line: string) => console.error(line);

const all = attackClasses.filter(({ name }) => values.only === undefined || name.includes(values.only));
const cases = numbered(attackClasses).filter(({ of }) => all.some(({ name }) => name === of));
const content = contentCases(attackClasses).filter(({ of }) => all.some(({ name }) => name === of));
const wrong = content.filter(isRefused);
const sound = content.filter((each) => !wrong.includes(each));
const laidOut = layOut(sound);
const unread = [...laidOut.unnameable, ...unreadIn(laidOut.content, sound)];
const refused = new Set([...wrong, ...unread].map(({ number }) => number));
const passing = passingTogether(sound.filter(({ number }) => !refused.has(number)));

const { executablePath, env, args } = await findChromium();
const browser = await chromium.launch({ executablePath, args, env: { ...process.env, ...env } });
const found: Through[] = [];
const seen = (where: string, got: readonly Through[]) => {
  for (const each of got) {
    found.push(each);
    console.log(
      `${each.number ?? 'which?'} ${each.what} (${where}) ${each.where}\n     ${JSON.stringify(each.detail)}`,
    );
  }
};

try {
  // The settings of a site that cannot be read are nobody's: without them there would be another site.
  const everything = layOut(content.filter(({ number, attack }) => !(ofTheSite.has(attack.at) && refused.has(number))));
  seen('printed', attackTerminal(everything.content));
  tell('the collection as nobody checked it');
  const unchecked = buildHostile('unchecked', everything.content, false);
  if (content.length > 0) seen('without the check', await browseSite(browser, unchecked, false, tell));
  if (!values.unchecked && content.length > 0) {
    tell('the collection as it passes the check');
    const checked = buildHostile('checked', layOut(passing).content, true);
    seen('checked', await browseSite(browser, checked, true, tell));
  }
  tell('what readers are led to');
  const of = <Attack>(kind: string) => cases.filter((each) => each.kind === kind) as Case<Attack>[];
  seen('address', await attackAddresses(browser, unchecked, of<AddressAttack>('address')));
  seen('stored', await attackStorage(browser, unchecked, of<StoredAttack>('stored')));
  seen('message', await attackFrames(browser, unchecked, of<MessageAttack>('message')));
} finally {
  await browser.close();
}

console.log('\nclass                                       tried  refused  got through');
for (const { name } of all) {
  const own = cases.filter(({ of }) => of === name);
  const numbers = new Set(own.map(({ number }) => number));
  const got = new Set(
    found.map(({ number }) => number).filter((number) => number !== undefined && numbers.has(number)),
  );
  const kept = own.filter(({ number }) => refused.has(number)).length;
  console.log(`${name.padEnd(42)} ${String(own.length).padStart(6)} ${String(kept).padStart(8)} ${String(got.size).padStart(12)}`); // prettier-ignore
}
const untold = found.filter(({ number }) => number === undefined).length;
console.log(`${'all'.padEnd(42)} ${String(cases.length).padStart(6)} ${String(refused.size).padStart(8)} ${String(new Set(found.map(({ number }) => number)).size).padStart(12)}${untold > 0 ? ` and ${String(untold)} of which nobody knows` : ''}`); // prettier-ignore
process.exitCode = found.length > 0 ? 1 : 0;
