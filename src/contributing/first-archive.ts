import type { SourceFile } from '../statements/problems.ts';

/**
 * The files that a new archive begins with, by their paths in its folder: one of each kind, about invented people of an invented
 * country. They check clean, and show how the kinds of files name each other.
 */
export function firstArchive(): SourceFile[] {
  return [site, about, entry, person, state, topic, publisher, theme];
}

const site: SourceFile = {
  path: 'site.yaml',
  text: `# Everything that names this site.
title: Norland Papers
strapline: What the two shores of an invented strait said to each other.

# Where the site is published, with its path, when it has a home: https://example.org/timeline/
# address:

# Where its entries are kept; pages then offer to edit them.
# repository:

# The languages of the interface, the main one first: of ar, en, es, fr, ru, zh. The entries keep theirs.
languages: [en]

licence:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
`,
};

const about: SourceFile = {
  path: 'ABOUT.md',
  text: `This archive is new. Everybody and everything in it is invented: replace the examples by statements that were made.

## What is in

Say here what the selection is: whose words, about what, from when to when, and what was left out.

## How to correct us

Say here how a reader who finds a mistake can have it mended.
`,
};

const entry: SourceFile = {
  path: 'articles/2021/2021-05-02-marsh-grain.md',
  text: `---
title: Marsh says grain will pass through the Strait before winter
date: 2021-05-02
kind: press-conference
dateline: Port Ada
source:
  publisher: norland-news
  title: Minister promises grain
  url: https://news.example/2021/grain
  issued: 2021-05-02
  accessed: 2021-05-03
  language: en
---

A blockquote is a statement; its last line says whose it is and what it is about. Prose like this is context, in your own words.

> “Grain will pass through the Strait before winter,” she said. She did not say who would pay for the pilots.
>
> — Ada Marsh on grain

Words between quotation marks are the speaker's own, everything else is paraphrase. What a body says stands under its name.

> No vessel has been held since April.
>
> — Norland on grain (2021-05-01)
`,
};

const person: SourceFile = {
  path: 'speakers/ada-marsh.md',
  text: `---
name: Ada Marsh
sort_name: Marsh, Ada
aliases: [A. Marsh]
labels: { ru: Ада Марш }
roles:
  # A first or last day in office that is not known is left out.
  - { role: Minister of Grain, organization: Norland, from: 2019-01, to: 2021-05-31 }
  - { role: Premier, organization: Norland, from: 2021-06-01 }
---

An invented politician.
`,
};

const state: SourceFile = {
  path: 'speakers/norland.md',
  text: `---
name: Norland
kind: organization
aliases: [Government of Norland]
# A state that there is has its code as well: "country: NO".
---

An invented state on the Strait.
`,
};

const topic: SourceFile = {
  path: 'topics/grain.md',
  text: `---
label: Grain
aliases: [wheat]
# broader: [a topic that this one is part of]
---

What is said about grain: its passage, its price and who may buy it.
`,
};

const theme: SourceFile = {
  path: 'themes/grain-in-the-strait.md',
  text: `---
title: Grain in the Strait
topics: [Grain]
from: 2021
---

What was taken in, and what was not: here, what Norland's government said in public about grain since May 2021.
`,
};

const publisher: SourceFile = {
  path: 'publishers/norland-news.md',
  text: `---
name: Norland News
kind: agency
url: https://news.example/
---
`,
};
