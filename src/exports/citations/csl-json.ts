import type { ArticleKind } from '../../statements/fields/article-fields.ts';
import type { EdtfDate } from '../../statements/dates/dates.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import type { CitationFormat } from './citation-format.ts';
import { bareLine } from './citation-part.ts';
import { datesOf, factsOf, wordingOf } from './prose.ts';

const types: Readonly<Record<ArticleKind, string>> = {
  interview: 'interview',
  speech: 'speech',
  'press-conference': 'speech',
  statement: 'speech',
  article: 'article-newspaper',
  letter: 'personal_communication',
  post: 'post',
  talks: 'speech',
};

/** An item of CSL-JSON (schema of CSL 1.0.2). */
export const cslJson: CitationFormat = {
  id: 'csl',
  name: 'CSL-JSON',
  file: {
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    before: '[\n',
    between: ',\n',
    behind: '\n]\n',
  },
  format: (cited) => {
    const { id, kind, speakers, title, archive, said, occasion, eventPlace, language, edition, report, page, address } =
      cited;
    const bare = (text: string | undefined) => (text === undefined ? undefined : bareLine(text));
    const item = {
      id,
      type: types[kind ?? 'statement'],
      author: speakers.map(({ name: { text, family, given, suffix } }) =>
        family === undefined || given === undefined
          ? { literal: bareLine(text) }
          : { family: bareLine(family), given: bareLine(given), suffix: bare(suffix) },
      ),
      title: bareLine(title),
      genre: bareLine(wordingOf(cited)),
      issued: cslDate(said, cited.words),
      'container-title': bareLine(archive),
      edition,
      'event-title': bare(occasion),
      'event-place': bare(eventPlace),
      number: bare(report.document),
      page: bare(page),
      language,
      source: bareLine(report.publisher),
      note: bareLine(factsOf(cited)),
    };
    const fields = Object.entries(item)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return [
      `{\n${fields.join(',\n')},\n  "URL": "`,
      { address },
      '"',
      { whenRead: ',\n  "accessed": { "date-parts": [["YYYY", "MM", "DD"]] }' },
      '\n}',
    ];
  },
};

/** Days of the calendar as numbers; what else a date can say, as it is written. */
function cslDate(date: EdtfDate, words: InterfaceWords) {
  const ends = date.edtf
    .split('/')
    .map((end) => /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d{2}))?)?(?:T[^/]*)?([~?%]?)$/.exec(end));
  const parts = ends.flatMap((end) =>
    end
      ? [
          end
            .slice(1, 4)
            .filter((part) => (part as string | undefined) !== undefined)
            .map(Number),
        ]
      : [],
  );
  if (parts.length < ends.length) return { literal: bareLine(datesOf(words).write(date)) };
  return { 'date-parts': parts, ...(ends.some((end) => end?.[4]) && { circa: true }) };
}
