import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Words that no narrow page has room for: a compound, a name, an address, a chain of hyphens that do not break, one in Arabic. */
const compound = 'Getreidehafenwiedereröffnungsvertragsverhandlungskommissionsvorsitzender';
const name = 'Marshlandendorpwolfeschlegelsteinhausenbergerdorffkornevskaya';
const address = `https://www.norland-ministry.example/en/press/${'statements-of-the-harbour-office'.repeat(5)}?q=${'x'.repeat(80)}`;
const chain = 'grain‑harbour‑strait‑'.repeat(6);
const arabic = 'المضيق'.repeat(14);

const entry = (title: string, more: string) => `---
title: ${title} ${compound}
date: 2031-05-02
occasion: Talks on ${compound}
place: ${name}
dateline: ${name}
topics: [${compound}]
via: [{ agent: ${name}, as: interviewer }]
source:
  publisher: ${name}
  title: ${chain}
  url: ${address}
  issued: 2031-05-03
${more}---

Before the talks ${compound} wrote ${address} and \`${'code_of_the_harbour_'.repeat(6)}\`.

| ${compound} | ${name} |
| --- | --- |
| ${chain} | ${arabic} |

> “Read it here: ${address}, ${compound}.” So she ended ${title}.
>
> — ${name} on ${compound}, ${arabic} ^first-${title.toLowerCase()}

> ${chain} and ${arabic}, ${title}.
>
> — Ada ${name} as ${compound} on ${arabic} (2031-02-01) ^second-${title.toLowerCase()}
`;

const files = {
  'site.yaml': `title: ${compound}\nstrapline: ${name} ${compound}.\nlanguages: [en, ar]\nlicence: { name: ${chain} }\nrepository: https://github.com/norland/papers\npages: { data: packed }\n`,
  'ABOUT.md': `${compound} ${address}\n`,
  'speakers/first.md': `---\nname: ${name}\naliases: [${arabic}, ${chain}]\nroles: [{ role: ${compound}, organization: Body of ${name} }]\n---\n\n${compound}\n`,
  'speakers/second.md': `---\nname: Ada ${name}\nsort_name: ${name}, Ada\ncountry: NO\nroles: [{ role: Premier of ${compound}, organization: Body of ${name} }]\n---\n`,
  'speakers/body.md': `---\nname: Body of ${name}\nkind: organization\n---\n`,
  'topics/compound.md': `---\nlabel: ${compound}\naliases: [${chain}]\n---\n\n${address}\n`,
  'topics/arabic.md': `---\nlabel: ${arabic}\nbroader: [compound]\nrelated: [compound]\n---\n`,
  'publishers/publisher.md': `---\nname: ${name}\nurl: ${address}\n---\n`,
  'articles/first.md': entry('First', `status: corrected\ncorrections: [{ date: 2031-06-01, text: ${compound} }]\n`),
  'articles/second.md': entry('Second', ''),
  'articles/fourth.md': entry('Fourth', ''),
};

/** An entry as somebody may type it, with names that the collection lacks and a quotation that no report prints. */
export const longEntry = entry('Third', '').replaceAll(`— ${name}`, `— New${name}`);

/** A content folder in which everything that an entry can say is said in long words. */
export function longWordsContent(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'communique-')), 'content');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
