import type { SourceFile } from '../../../src/statements/problems.ts';

const file = (path: string, text: string): SourceFile => ({ path: `content/${path}`, text });

/** An invented collection that uses every field there is, with values that formats trip over. */
export const richCollection: SourceFile[] = [
  file('site.yaml', 'title: Norland Papers\nstrapline: Who said what.\nlanguages: [en]\nlicence: { name: CC0 1.0, url: https://licence.example/cc0 }\naddress: https://papers.example/strait/\n'),
  file('topics/trade.md', '---\nlabel: trade\n---\n\nBetween the *shores*; see <https://news.example/a?b=1&c=2>.\n\n- one\n- two\n'),
  file('topics/grain.md', '---\nlabel: grain\naliases: [wheat, "rye, barley; oats", "a|b"]\nlabels: { ru: зерно, ar: الحبوب }\nbroader: [trade]\nrelated: [wps]\nfrom: 2000\nto: 2040\nformer: [cereals]\n---\n'),
  file('topics/wps.md', '---\nlabel: women, peace and security\naliases: ["=SUM(A1)"]\nbroader: [trade]\n---\n'),
  file('publishers/gazette.md', '---\nname: Norland Gazette\naliases: ["+Gazette", "The {Gazette}"]\nlabels: { ru: Газета }\nkind: newspaper\ncountry: FR\nurl: https://gazette.example/\nformer: [old-gazette]\n---\n\nA paper. “]]>” & \\<b>&amp;amp;\\</b>.\n'),
  file('publishers/wire.md', '---\nname: Strait Wire\nkind: agency\n---\n'),
  file('speakers/ada-marsh.md', '---\nname: Ada Marsh\nsort_name: Marsh, Ada\naliases: [A. Marsh, Ада Марш]\nlabels: { ru: Ада Марш-Норд }\ncountry: XN\nidentifiers: { wikidata: Q1, viaf: "12", isni: 000000012281955X }\nroles:\n  - { role: Minister of Grain, organization: Norland, labels: { ru: Министр }, from: 2029-01, to: 2031-05-31 }\n  - { role: "Premier; and Envoy", organization: Norland, country: XN, labels: { ar: رئيسة }, from: 2031-06~ }\nformer: [marsh]\n---\n\nNorland politician.\n'),
  file('speakers/henry-fen.md', '---\nname: Henry Fen\nsort_name: Fen, Henry\ncountry: XS\nroles:\n  - { role: Envoy, from: 2030, to: 2040 }\n---\n'),
  file('speakers/henry-fen-2.md', '---\nname: Henry Fen\nsort_name: Fen, Henry\ncountry: XN\nroles:\n  - { role: Harbour Master, from: 2030, to: 2040 }\n---\n'),
  file('speakers/norland.md', '---\nname: Norland\nkind: organization\ncountry: XN\n---\n'),
  file('speakers/league.md', '---\nname: Strait League\nkind: group\nmembers: [ada-marsh, { speaker: henry-fen, from: 2030-01-01, to: 2035 }]\n---\n'),
  file('speakers/official.md', '---\nname: a senior official\nkind: unnamed\norganization: Strait League\n---\n'),
  file(
    'articles/2031/talks.md',
    `---
title: '=Grain: "will" pass, {Marsh} says'
date: 2031-05-30
timezone: Europe/Oslo
occasion: Talks at Port Ada
kind: talks
dateline: Port Ada
place: Port Ada
addressee: [Henry Fen of the harbour, "-Council"]
topics: [grain]
via:
  - { agent: Strait Wire, as: agency }
  - { agent: Ada Marsh, as: interviewer }
  - { agent: Strait Wire, as: translator }
source:
  publisher: gazette
  title: 'Line with ]]> & <tags> and \\LaTeX%'
  document: N/31
  pages: 4–9
  url: https://news.example/grain?a=1&b=2
  archived: https://archive.example/grain
  media: https://media.example/grain
  issued: 2031-05-31T08:00
  accessed: 2031-06
  language: ru
  sha256: ${'0a'.repeat(32)}
  note: "A repost.\\n\\nOf a mirror."
also:
  - { publisher: wire, url: https://wire.example/1, issued: 2031-06-01 }
  - { publisher: gazette, title: Second edition }
spoken_in: en
translation: official
status: corrected
aliases: [grain-before-winter, old-talks]
corrections:
  - { date: 2031-06-02, text: "A name, mended." }
  - { date: 2031-06-05, text: =A formula }
---

# The talks

They met for **a day**.[^1] See <https://news.example/talks>.

| a | b |
| - | - |
| 1 | 2 |

> “Grain will pass before winter,” she said,\\
> and nobody at the table objected.
>
> — Ada Marsh

Between the two.

> “Nobody asked us to stop the ships.
>
> “Nobody will.”
>
> — A. Marsh; henry-fen as Envoy for Norland, France on women, peace and security, grain (2031-05-29T23:30+03:00) [pp. 4–6] ^nobody-asked
> answers [the letter](../2032/letter.md#open)
> denies [all of it](../2032/letter.md) (editors)

> «المضيق مفتوح» @home +1 {\\\\}
>
> — Ада Марш on trade

They left.

[^1]: The meeting was short.
`,
  ),
  file(
    'articles/2032/letter.md',
    `---
title: A letter
date: 2032-06~
kind: letter
source: { publisher: Strait Wire }
---

> \\=1+1 is what he wrote, 他说「开放」.
>
> — henry-fen-2 on trade [1:02:41] ^open

> @home it will not do; +1.
>
> — Strait League for Norland, France on grain (2032)

> Nobody should hear of it.
>
> — a senior official on grain
`,
  ),
  file(
    'articles/2032/withdrawn.md',
    '---\ntitle: Taken back\ndate: 2032-02-01\ntopics: [trade]\nstatus: withdrawn\ncorrections:\n  - { date: 2032-02-03, text: It was false. }\nsource: { publisher: wire, url: https://wire.example/gone }\n---\n\n> Nothing of this was said.\n>\n> — Ada Marsh ^nothing\n',
  ),
]; // prettier-ignore
