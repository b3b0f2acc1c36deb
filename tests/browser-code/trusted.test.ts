import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What makes text into HTML, or an address into a script (Trusted Types, 4); the parsing of XML is no danger and not used. */
const sinks =
  /\.(?:innerHTML|outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|parseHTMLUnsafe|DOMParser|document\.write|new (?:Shared)?Worker\((?!ownScript\()|serviceWorker\.register|\.register\((?!ownScript\()|importScripts|\beval\(|new Function/;
const trusted = 'frame/trusted.ts';

test('scripts of a page make text into HTML, and start workers, by the one policy that may', () => {
  const files = readdirSync('src/browser', { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  const found = files.filter((path) => sinks.test(readFileSync(join('src/browser', path), 'utf8')));
  expect(found).toEqual([trusted]);
});
