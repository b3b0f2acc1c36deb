import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, confirm, intro, isCancel, log, multiline, text } from '@clack/prompts';
import type { DraftNames } from '../drafting/draft-names.ts';
import { readTypedDate } from '../drafting/text/typed-date.ts';
import { emptyStatement, withField, withStatement } from '../statements/entry-edits.ts';
import { entrySlug } from '../statements/addresses/entry-slug.ts';

/** Where the questions are put and answered; a terminal unless a test says otherwise. */
export interface Desk {
  input?: Readable | undefined;
  output?: Writable | undefined;
}

/** An entry that was asked for: its path below the content folder, and its text. */
export interface AskedEntry {
  path: string;
  text: string;
}

/** What is thrown when whoever is asked goes away; nothing is written then. */
export class Left extends Error {}

/** Asks for an entry, field by field, and gives it; everything that is typed is checked where it is typed. */
export async function askEntry(names: DraftNames, desk: Desk = {}): Promise<AskedEntry> {
  const at = { ...(desk.input && { input: desk.input }), ...(desk.output && { output: desk.output }) };
  const answered = <Value>(answer: Value): Exclude<Value, symbol> => {
    if (isCancel(answer)) throw new Left('nothing was written');
    return answer as Exclude<Value, symbol>;
  };
  const ask = async (message: string, placeholder: string, validate?: (value: string) => string | undefined) =>
    answered(
      await text({ message, placeholder, defaultValue: '', validate: (value) => validate?.(value ?? ''), ...at }),
    );
  const needed = (value: string) => (value.trim() === '' ? 'This one is needed.' : undefined);
  const options = (known: readonly string[]) => known.map((value) => ({ value, label: value }));

  intro('A new entry', at);
  const title = await ask('Headline, in your own words', 'Marsh promises grain before winter', needed);
  const typed = await ask('When was it said?', '29 March 2017, March 2017, about 2017', (value) => {
    const read = readTypedDate(value);
    if (read === undefined) return 'Write it as 29 March 2017, 2017-03-29, March 2017 or about 2017.';
    return 'either' in read ? `This can be ${read.either.join(' or ')}: write the one you mean.` : undefined;
  });
  const date = readTypedDate(typed);
  const day = date && 'edtf' in date ? date.edtf : typed;
  const publishers = [...new Set(names.publishers.names)];
  const publisher = answered(
    await autocomplete({ message: 'Who reported it?', options: options(publishers), maxItems: 8, ...at }),
  );
  const headline = await ask('Headline of the report, if known', 'leave empty');
  const url = await ask('Its address, if known', 'https://…', (value) =>
    value === '' || /^https?:\/\/\S+$/.test(value) ? undefined : 'Give it whole, beginning with https://.',
  );

  let entry = '---\n---\n';
  for (const [path, value] of [
    [['title'], title],
    [['date'], day],
    [['source', 'publisher'], names.publishers.find(publisher)?.slug ?? publisher],
    [['source', 'title'], headline],
    [['source', 'url'], url],
  ] as const) {
    entry = withField(entry, path, value);
  }

  let first: { speaker: string; topic: string | undefined } | undefined;
  for (let number = 0; ; number++) {
    log.step(`Statement ${number + 1}`, at);
    const speakers = names.everySpeaker.map(({ name, aliases }) => ({
      value: name,
      label: name,
      hint: aliases.join(', '),
    }));
    const speaker = answered(
      await autocomplete({
        message: 'Who said it?',
        options: speakers,
        maxItems: 8,
        filter: (search, option) =>
          names.speakers.find(search)?.name === option.value || matches(search, option.label, option.hint),
        ...at,
      }),
    );
    const words = answered(
      await multiline({
        message: 'What was said? Words between quotation marks are verbatim.',
        validate: (value) => needed(value ?? ''),
        ...at,
      }),
    );
    const topics = answered(
      await autocompleteMultiselect({
        message: 'On what?',
        options: names.topics.map(({ label, aliases }) => ({ value: label, label, hint: aliases.join(', ') })),
        maxItems: 8,
        required: true,
        ...at,
      }),
    );
    first ??= { speaker, topic: topics[0] };
    entry = withStatement(entry, number, { ...emptyStatement, words, speakers: [speaker], topics });
    if (!answered(await confirm({ message: 'Another statement of this report?', initialValue: false, ...at }))) break;
  }
  const slug = entrySlug(day, first.speaker, first.topic);
  return { path: `articles/${day.slice(0, 4)}/${slug}.md`, text: entry };
}

function matches(search: string, ...texts: (string | undefined)[]): boolean {
  return texts.some((own) => own?.toLowerCase().includes(search.toLowerCase()) ?? false);
}
