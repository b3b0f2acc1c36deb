import type { ContributeAnswer } from '../../contributing/contribute-messages.ts';
import { isHtml } from '../../drafting/text/is-html.ts';
import { withoutByteOrderMark } from '../../statements/text/characters.ts';
import { onOneLine } from '../../statements/text/divided-words.ts';
import {
  emptyStatement,
  entryFields as fieldsOf,
  statementFields as statementsOf,
  withField,
  withStatement,
  withStatementsFor,
  type StatementFields,
} from '../../statements/entry-edits.ts';
import {
  emptyDesk,
  keptOf,
  type Desk,
  type DeskEffect,
  type DeskEvent,
  type DraftAnswer,
  type Drafted,
} from './contribute-desk.ts';
import { cutAt, joined } from './cut-and-join.ts';
import { entryPath } from './entry-path.ts';
import type { FieldValue } from './form-controls.ts';
import { entryFields, entryLists } from './form-fields.ts';

interface Step {
  desk: Desk;
  effects: DeskEffect[];
}

/** The desk after an event, and what is to be done for it. */
export function deskAfter(desk: Desk, event: DeskEvent): Step {
  switch (event.type) {
    case 'opened': {
      const { kept } = event;
      const isOwnPath = kept.path !== '';
      const [report, text] = [asRead(kept.report), asRead(kept.text)];
      return step({ ...desk, ...kept, report, text, isOwnPath, asksYear: kept.year !== '' }, { do: 'fill-form' });
    }
    case 'entry-came': {
      const { path, text } = event;
      const published = path === '' ? undefined : path;
      return rewritten({ ...desk, path, isOwnPath: path !== '', published }, asRead(text));
    }
    case 'names-came':
      return check({ ...desk, names: event.names }, { do: 'fill-form' });
    case 'report-typed':
      return step({ ...desk, report: asRead(event.report) }, { do: 'settle' });
    case 'year-typed':
      return yearTyped({ ...desk, year: event.year });
    case 'kind-chosen': {
      const chosen = { ...desk, kind: event.kind };
      // A draft that nobody touched is drafted again.
      const isUntouched = desk.report.trim() !== '' && desk.text !== '' && desk.text === desk.lastDraft;
      return isUntouched ? askDraft(chosen) : step(chosen);
    }
    case 'words-marked': {
      const words = quoted(event.words, desk.report);
      if (words === '') return step(desk);
      // Who spoke last mostly goes on.
      const speakers = statementsIn(desk).at(-1)?.speakers ?? [];
      return rewritten(
        desk,
        withStatement(desk.text, statementsIn(desk).length, { ...emptyStatement, words, speakers }),
      );
    }
    case 'text-typed':
      return rewritten(desk, asRead(event.text));
    case 'path-typed':
      return step({ ...desk, path: event.path, isOwnPath: true }, { do: 'settle' });
    case 'field-changed':
      return fromForm(desk, withField(desk.text, entryFields[event.name].path, event.value));
    case 'list-changed':
      return fromForm(desk, withRows(desk.text, event.name, event.rows));
    case 'statement-changed':
      return fromForm(desk, withStatement(desk.text, event.number, event.fields));
    case 'statement-added':
      return rewritten(desk, withStatement(desk.text, statementsIn(desk).length, emptyStatement));
    case 'statement-removed':
      return rewritten(desk, withStatement(desk.text, event.number, undefined));
    case 'statement-joined': {
      const [first, second] = statementsIn(desk).slice(Math.max(0, event.number - 1), event.number + 1);
      if (event.number === 0 || !first || !second) return step(desk);
      const without = withStatement(desk.text, event.number, undefined);
      return rewritten(desk, withStatement(without, event.number - 1, joined(first, second)));
    }
    case 'statement-cut': {
      const statement = statementsIn(desk)[event.number];
      const cut = statement && cutAt(statement, event.offset);
      return cut ? rewritten(desk, withStatementsFor(desk.text, event.number, cut)) : step(desk);
    }
    case 'settled':
      return check(desk, { do: 'keep', entry: keptOf(desk) });
    case 'draft-asked':
      return isHtml(desk.report) ? step(desk, { do: 'read-page', html: desk.report }) : askDraft(desk);
    case 'page-read': {
      const { hints } = event;
      const text = asRead(event.text);
      if (text === '') return step({ ...desk, page: { text, hints }, drafted: { of: 'nothing' } });
      return askDraft({ ...desk, page: { text, hints }, report: text });
    }
    case 'answered':
      return answered(desk, event.answer);
    case 'draft-accepted':
      return withDraft(desk, event.draft);
    case 'failed':
      return step({ ...desk, drafted: { of: 'failed' } });
    case 'started-over': {
      const { names, asked } = desk;
      return step({ ...emptyDesk, names, asked }, { do: 'forget' }, { do: 'fill-form' }, { do: 'settle' });
    }
  }
}

/** Words as a quotation, paragraph by paragraph; those that stand between marks keep theirs. */
function quoted(words: string, report: string): string {
  const paragraphs = words
    .split(/\n\s*\n/u)
    .map((paragraph) => onOneLine(paragraph, report).words.replace(/\s+/g, ' ').trim());
  const own = paragraphs.filter((paragraph) => paragraph !== '');
  const isMarked = /^[“"«„]/u.test(own[0] ?? '') && /["”»“]$/u.test(own.at(-1) ?? '');
  if (own.length === 0 || isMarked) return own.join('\n\n');
  return `${own.map((paragraph) => `“${paragraph}`).join('\n\n')}”`;
}

/** A text as a file of it is read by `npm run check`: without a byte order mark, and with the line ends that a page has. */
function asRead(text: string): string {
  return withoutByteOrderMark(text).replace(/\r\n?/g, '\n');
}

function step(desk: Desk, ...effects: DeskEffect[]): Step {
  return { desk, effects };
}

function statementsIn({ text, names }: Desk): StatementFields[] {
  return statementsOf(text, names);
}

/** The text as a change of a field makes it; the form has it already. */
function fromForm(desk: Desk, text: string): Step {
  return step({ ...desk, text }, { do: 'settle' });
}

/** The text as a whole, which the form follows. */
function rewritten(desk: Desk, text: string): Step {
  return step({ ...desk, text }, { do: 'fill-form' }, { do: 'settle' });
}

/** The rows of the form, and behind them those for which it has none. */
function withRows(text: string, name: string, rows: readonly Record<string, FieldValue>[]): string {
  const list = entryLists[name];
  if (!list) return text;
  const known = fieldsOf(text)[name];
  const before = Array.isArray(known) ? (known as unknown[]) : [];
  const [needed = ''] = Object.keys(list.fields);
  const merged = rows.map((row, number) => withValues(before[number], row)).filter((row) => needed in row);
  return withField(text, [name], [...merged, ...before.slice(list.rows)]);
}

/** A group of fields with those of a row changed: what the form has no control for stays, and what is emptied goes. */
function withValues(group: unknown, row: Record<string, FieldValue>): Record<string, unknown> {
  const known = typeof group === 'object' && group !== null ? group : {};
  return Object.fromEntries(Object.entries({ ...known, ...row }).filter(([, value]) => value !== ''));
}

function check(before: Desk, ...effects: DeskEffect[]): Step {
  const isNamed = before.isOwnPath && before.path !== '';
  const path = isNamed ? before.path : entryPath(before.text, before.names);
  const desk = { ...before, path, file: { path, text: before.text } };
  // Of an entry with nothing in it there is nothing to say.
  if (desk.text.trim() === '')
    return step({ ...desk, checked: undefined, latest: { ...desk.latest, check: 0 } }, ...effects);
  const number = desk.asked + 1;
  const question = { number, kind: 'check', path: `content/${path}`, text: desk.text, report: desk.report } as const;
  const asked = { ...desk, asked: number, latest: { ...desk.latest, check: number } };
  return step(asked, ...effects, { do: 'ask', question });
}

function askDraft(desk: Desk): Step {
  const { report, page } = desk;
  if (report.trim() === '') return step(desk);
  const year = isYear(desk.year) ? Number(desk.year) : undefined;
  const hints = page?.text === report ? page.hints : {};
  const number = desk.asked + 1;
  const asked = { ...desk, asked: number, latest: { ...desk.latest, draft: number } };
  return step(asked, {
    do: 'ask',
    question: { number, kind: 'draft', report, hints: { ...hints, year }, asked: { kind: desk.kind || undefined } },
  });
}

function answered(desk: Desk, answer: ContributeAnswer): Step {
  // A check that was under way does not make a draft stale.
  if (answer.number !== desk.latest.check && answer.number !== desk.latest.draft) return step(desk);
  if (answer.kind === 'failed') return step({ ...desk, drafted: { of: 'failed' } });
  if (answer.kind === 'check') return step({ ...desk, checked: answer });
  const isOwn = desk.text.trim() !== '' && desk.text !== desk.lastDraft;
  return isOwn ? step(desk, { do: 'confirm', draft: answer }) : withDraft(desk, answer);
}

function withDraft(
  desk: Desk,
  { statements, doubts, needsYear, readAs, language, parts, ...draft }: DraftAnswer,
): Step {
  const text = asRead(draft.text);
  const said = statementsIn({ ...desk, text });
  const places = {
    report: desk.report,
    statements: said.map(({ words }, number) => ({ words, parts: parts[number] ?? [] })),
  };
  const drafted: Drafted = { of: 'draft', statements, doubts, needsYear, readAs, language };
  const asksYear = needsYear || desk.year !== '';
  return rewritten({ ...desk, lastDraft: text, isOwnPath: false, asksYear, drafted, places }, text);
}

function isYear(text: string): boolean {
  return /^\d{4}$/.test(text);
}

function yearTyped(desk: Desk): Step {
  if (!isYear(desk.year)) return step(desk);
  // A draft that nobody touched is drafted again: with the year its weekdays are days.
  if (fieldsOf(desk.text).date === undefined || desk.text === desk.lastDraft)
    return deskAfter(desk, { type: 'draft-asked' });
  return withYear(desk);
}

/** The year that the report left out, in the draft as it stands by now: what somebody wrote since stays. */
function withYear(desk: Desk): Step {
  const { date, source } = fieldsOf(desk.text);
  const issued = (source as Record<string, unknown> | undefined)?.issued;
  const inYear = (value: unknown) =>
    typeof value === 'string' ? value.replace(/^(?:X{4}|\d{4})(?=-|$)/, desk.year) : undefined;
  let text = withField(desk.text, entryFields.date.path, inYear(date));
  if (issued !== undefined) text = withField(text, entryFields.issued.path, inYear(issued));
  text = text.replace(/<!-- \? the report prints no year:.*?-->\n+/, '');
  const drafted: Drafted = desk.drafted?.of === 'draft' ? { ...desk.drafted, needsYear: false } : desk.drafted;
  return rewritten({ ...desk, drafted }, text);
}
