import type { ContributeAnswer, ContributeQuestion } from '../../contributing/contribute-messages.ts';
import type { ContributorNames } from '../../contributing/contributor-names.ts';
import type { ReportHints } from '../../drafting/text/report-hints.ts';
import { isHtml } from '../../drafting/text/is-html.ts';
import { loadWords } from '../../languages/load-words.ts';
import { entryFields, entrySlug, statementAt, statementFields, withField } from '../../statements/entry-edits.ts';
import { listenToFiles, offerFile, repositoryOf, showNewNames } from './contribute-files.ts';
import { bindEntryForm } from './contribute-form.ts';
import { showPreview } from './contribute-preview.ts';
import { goTo, showProblems } from './contribute-problems.ts';
import { forgetEntry, keepEntry, keptEntry } from './kept-entry.ts';

/** Milliseconds without a change before the entry is checked and kept. */
const pause = 150;

const desk = document.querySelector<HTMLElement>('.contribute');
if (desk) void open(desk);

async function open(desk: HTMLElement): Promise<void> {
  const words = await loadWords(desk.dataset.language);
  const find = <Found extends HTMLElement>(selector: string, kind: new () => Found): Found => {
    const found = desk.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`the page lacks ${selector}`);
    return found;
  };
  const reportForm = find('form.report', HTMLFormElement);
  const report = find('[name=report]', HTMLTextAreaElement);
  const year = find('[name=year]', HTMLInputElement);
  const drafted = find('.drafted', HTMLElement);
  const text = find('[name=text]', HTMLTextAreaElement);
  const path = find('[name=path]', HTMLInputElement);
  const send = find('.send', HTMLElement);
  const problems = find('.problems', HTMLElement);
  const newNames = find('.new-names', HTMLElement);
  const preview = find('.preview', HTMLElement);
  const oneStatement = find('.one-statement', HTMLTemplateElement);
  const status = find('.sent', HTMLElement);
  const repository = repositoryOf(desk.dataset);
  const names = new Set<string>();
  /** What a page told of itself beside its words; another report is not that page. */
  let page: { text: string; hints: ReportHints } | undefined;
  const noYear = document.createElement('span');
  noYear.textContent = words.contribute.noYear;
  let isOwnPath = false;
  /** The last draft as it was written; what differs from it, somebody wrote. */
  let lastDraft = '';

  const namesAddress = new URL(desk.dataset.names ?? '', location.href).href;
  const worker = new Worker(new URL('./contribute-worker.ts', import.meta.url), { type: 'module', name: namesAddress });
  let asked = 0;
  const latest = { check: 0, draft: 0 };
  const ask = (question: WithoutNumber<ContributeQuestion>) => {
    latest[question.kind] = ++asked;
    worker.postMessage({ ...question, number: asked });
  };

  const form = bindEntryForm(
    find('form.entry-form', HTMLFormElement),
    find('.statement-fields', HTMLTemplateElement),
    words,
    (name) => names.has(name),
    () => text.value,
    (changed) => {
      text.value = changed;
      settle();
    },
  );

  /** The name of the file follows the entry until somebody writes one. */
  const namePath = () => {
    if (isOwnPath && path.value !== '') return;
    const { date, topics } = entryFields(text.value);
    const [first] = statementFields(text.value, (name) => names.has(name));
    const topic = first?.topics[0] ?? (Array.isArray(topics) ? String(topics[0] ?? '') : undefined);
    const day = typeof date === 'string' ? date : '';
    const slug = entrySlug(day, first?.speaker, topic);
    path.value = `articles/${day.slice(0, 4) || 'YEAR'}/${slug || 'entry'}.md`;
  };

  const keep = () => {
    const entry = { report: report.value, year: year.value, path: isOwnPath ? path.value : '', text: text.value };
    keepEntry(entry);
  };
  const check = () => {
    namePath();
    offerFile(send, path.value, text.value, repository);
    // Of an entry with nothing in it there is nothing to say.
    const isEmpty = text.value.trim() === '';
    for (const section of [problems, preview, send]) section.hidden = isEmpty;
    if (isEmpty) {
      latest.check = 0;
      showNewNames(newNames, [], repository, words);
      return;
    }
    ask({ kind: 'check', path: `content/${path.value}`, text: text.value, report: report.value });
  };
  let settled: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(settled);
    settled = setTimeout(() => {
      keep();
      check();
    }, pause);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<ContributeAnswer>) => {
    // A check that was under way does not make a draft stale.
    if (data.number !== latest.check && data.number !== latest.draft) return;
    if (data.kind === 'failed') {
      drafted.textContent = words.contribute.failed;
    } else if (data.kind === 'draft') {
      const isOwn = text.value.trim() !== '' && text.value !== lastDraft;
      if (isOwn && !confirm(words.contribute.replaceOwn)) return;
      lastDraft = data.text;
      text.value = data.text;
      isOwnPath = false;
      find('.year', HTMLElement).hidden = !data.needsYear && year.value === '';
      const found = words.statements(data.statements);
      const said = data.statements === 0 ? words.contribute.nothingFound : words.contribute.drafted(found, data.doubts);
      drafted.textContent = said;
      if (data.needsYear) drafted.append(' ', noYear);
      form.show(text.value);
      settle();
    } else {
      showProblems(problems, data.problems, words, (problem) => goTo(text, problem));
      showNewNames(newNames, data.newNames, repository, words);
      showPreview(find('.shown', HTMLElement), oneStatement, data.preview, words);
      const readings = data.read.map(({ line, mode, paragraphs }) => ({
        number: statementAt(text.value, line),
        mode: words.mode[mode],
        paragraphs,
      }));
      form.showReadings(readings);
    }
  });
  worker.addEventListener('error', () => {
    drafted.textContent = words.contribute.failed;
  });

  const draft = async () => {
    if (isHtml(report.value)) {
      // Fetched only for a page: most paste its words.
      const { readHtmlReport } = await import('../../drafting/text/read-html.ts');
      page = readHtmlReport(new DOMParser().parseFromString(report.value, 'text/html'));
      if (page.text === '') {
        drafted.textContent = words.contribute.nothingFound;
        return;
      }
      report.value = page.text;
    }
    if (report.value.trim() === '') return;
    const printed = /^\d{4}$/.test(year.value) ? Number(year.value) : undefined;
    const hints = page?.text === report.value ? page.hints : {};
    ask({ kind: 'draft', report: report.value, hints: { ...hints, year: printed } });
  };
  /** The year that the report left out, in the draft as it stands by now: what somebody wrote since stays. */
  const writeYear = () => {
    const { date, source } = entryFields(text.value);
    const issued = (source as Record<string, unknown> | undefined)?.issued;
    const withYear = (value: unknown) =>
      typeof value === 'string' ? value.replace(/^(?:X{4}|\d{4})(?=-|$)/, year.value) : undefined;
    let changed = withField(text.value, ['date'], withYear(date));
    if (issued !== undefined) changed = withField(changed, ['source', 'issued'], withYear(issued));
    const isDraft = text.value === lastDraft;
    text.value = changed.replace(/<!-- \? the report prints no year:.*?-->\n+/, '');
    if (isDraft) lastDraft = text.value;
    noYear.remove();
    form.show(text.value);
    settle();
  };
  reportForm.addEventListener('submit', (event) => {
    event.preventDefault();
    draft().catch(() => {
      drafted.textContent = words.contribute.failed;
    });
  });
  reportForm.addEventListener('reset', () => {
    forgetEntry();
    // What is still under way is for the desk that was.
    latest.check = latest.draft = 0;
    page = undefined;
    lastDraft = '';
    isOwnPath = false;
    text.value = '';
    path.value = '';
    drafted.textContent = '';
    find('.year', HTMLElement).hidden = true;
    form.show('');
    // The report itself is emptied by the reset, after this.
    settle();
  });
  year.addEventListener('input', () => {
    if (!/^\d{4}$/.test(year.value)) return;
    // A draft that nobody touched is drafted again: with the year its weekdays are days.
    if (entryFields(text.value).date === undefined || text.value === lastDraft) reportForm.requestSubmit();
    else writeYear();
  });
  report.addEventListener('input', settle);
  text.addEventListener('input', () => {
    form.show(text.value);
    settle();
  });
  path.addEventListener('input', () => {
    isOwnPath = true;
    settle();
  });
  // A page that is left within the pause has not been kept yet.
  addEventListener('pagehide', keep);
  listenToFiles(desk, status, words);

  const kept = keptEntry();
  report.value = kept.report;
  year.value = kept.year;
  text.value = kept.text;
  path.value = kept.path;
  isOwnPath = kept.path !== '';
  find('.year', HTMLElement).hidden = kept.year === '';
  for (const hint of desk.querySelectorAll<HTMLElement>('.open-hint')) hint.hidden = repository === undefined;
  form.show(text.value);
  desk.hidden = false;
  await offerNames(desk, namesAddress, names);
  form.show(text.value);
  check();
}

type WithoutNumber<Question> = Question extends unknown ? Omit<Question, 'number'> : never;

/** Offers the names of the collection, and their aliases with what they stand for. */
async function offerNames(desk: HTMLElement, address: string, known: Set<string>): Promise<void> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return;
  const { speakers, topics, publishers } = (await answer.json()) as ContributorNames;
  const offer = (id: string, all: readonly { name: string; aliases: readonly string[] }[]) => {
    const options = all.flatMap(({ name, aliases }) => [
      new Option(name, name),
      ...aliases.map((alias) => new Option(`${alias} · ${name}`, alias)),
    ]);
    desk.querySelector(id)?.replaceChildren(...options);
  };
  offer('#_speaker-names', speakers);
  offer(
    '#_topic-names',
    topics.map(({ label, aliases }) => ({ name: label, aliases })),
  );
  offer('#_publisher-names', publishers);
  for (const { name, aliases } of speakers) for (const own of [name, ...aliases]) known.add(own);
}
