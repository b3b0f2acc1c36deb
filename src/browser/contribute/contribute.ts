import type { ContributeAnswer } from '../../contributing/contribute-messages.ts';
import { attributionNamesIn, partiesIn, type ContributorNames } from '../../contributing/contributor-names.ts';
import type { TextKindName } from '../../drafting/kinds/kinds.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { placesSaid } from '../../contributing/places-said.ts';
import { loadWords } from '../../languages/load-words.ts';
import { reportingLanguages } from '../../languages/languages.ts';
import type { AttributionNames } from '../../statements/choose-reading.ts';
import { statementAt, statementFields } from '../../statements/entry-edits.ts';
import { isSlug } from '../../statements/addresses/slug.ts';
import { ownScript, parsePage } from '../frame/trusted.ts';
import { emptyDesk, keptOf, type Desk, type DeskEffect, type DeskEvent } from './contribute-desk.ts';
import { deskAfter } from './desk-after.ts';
import { listenToFiles, offerFile, repositoryOf, showNewNames } from './contribute-files.ts';
import { bindEntryForm } from './contribute-form.ts';
import { showPreview } from './contribute-preview.ts';
import workerAddress from './contribute-worker.ts?worker&url';
import { goTo, showProblems } from './contribute-problems.ts';
import { bindMarkedReport } from './marked-report.ts';
import { forgetEntry, keepEntry, keptEntry } from './kept-entry.ts';

/** Milliseconds without a change before the entry is checked and kept. */
const pause = 150;

const place = document.querySelector<HTMLElement>('.contribute');
if (place) void loadWords(place.dataset.language).then((words) => open(place, words));

/** Binds the page to its desk: what happens on the page is told to the desk, and what the desk then is, is shown. */
async function open(place: HTMLElement, words: InterfaceWords): Promise<void> {
  const parts = partsOf(place);
  const repository = repositoryOf(place.dataset);
  const namesAddress = new URL(place.dataset.names ?? '', location.href).href;
  const worker = new Worker(ownScript(workerAddress), { type: 'module', name: namesAddress });
  let desk = emptyDesk;
  let settled: ReturnType<typeof setTimeout> | undefined;

  const tell = (event: DeskEvent) => {
    const before = desk;
    const { desk: after, effects } = deskAfter(desk, event);
    desk = after;
    show(before);
    for (const effect of effects) carryOut(effect);
  };
  const carryOut = (effect: DeskEffect) => {
    if (effect.do === 'ask') worker.postMessage(effect.question);
    else if (effect.do === 'fill-form') form.show(desk.text);
    else if (effect.do === 'keep') keepEntry(effect.entry);
    else if (effect.do === 'forget') forgetEntry();
    else if (effect.do === 'read-page') readPage(effect.html).then(tell, () => tell({ type: 'failed' }));
    else if (effect.do === 'confirm') {
      if (confirm(words.contribute.replaceOwn)) tell({ type: 'draft-accepted', draft: effect.draft });
    } else {
      clearTimeout(settled);
      settled = setTimeout(() => tell({ type: 'settled' }), pause);
    }
  };
  const form = bindEntryForm(parts.form, parts.statementFields, words, () => desk.names, tell);
  const marked = bindMarkedReport(parts.marked, parts.form);

  /** Shows what has changed since. */
  const show = (before: Desk) => {
    if (parts.kind.value !== desk.kind) parts.kind.value = desk.kind;
    for (const name of ['report', 'year', 'text', 'path'] as const) write(parts[name], desk[name]);
    parts.yearField.hidden = !desk.asksYear;
    if (desk.drafted !== before.drafted) parts.drafted.textContent = draftedIn(words, desk.drafted);
    if (desk.file !== before.file) {
      marked.show(desk.report, placesSaid(desk.report, statementFields(desk.text, desk.names), desk.places));
      const isEmpty = desk.text.trim() === '';
      for (const section of [parts.problems, parts.preview, parts.send]) section.hidden = isEmpty;
      offerFile(parts.send, desk.file.path, desk.file.text, repository, desk.file.path === desk.published);
    }
    if (desk.checked !== before.checked) showChecked();
  };
  const showChecked = () => {
    const { checked, text } = desk;
    showNewNames(parts.newNames, checked?.newNames ?? [], repository, words);
    if (!checked) return;
    showProblems(parts.problems, checked.problems, words, (problem) => goTo(parts.text, problem));
    showPreview(parts.shown, parts.oneStatement, checked.preview, words);
    form.showReadings(
      checked.read.map(({ line, mode, paragraphs }) => ({
        number: statementAt(text, line),
        mode: words.mode[mode],
        paragraphs,
      })),
    );
  };

  worker.addEventListener('message', ({ data }: MessageEvent<ContributeAnswer>) =>
    tell({ type: 'answered', answer: data }),
  );
  worker.addEventListener('error', () => tell({ type: 'failed' }));
  parts.reportForm.addEventListener('submit', (event) => {
    event.preventDefault();
    tell({ type: 'draft-asked' });
  });
  parts.reportForm.addEventListener('reset', () => tell({ type: 'started-over' }));
  parts.report.addEventListener('input', () => tell({ type: 'report-typed', report: parts.report.value }));
  parts.kind.addEventListener('change', () => {
    const kind =
      (Object.keys(words.contribute.textKinds) as TextKindName[]).find((name) => name === parts.kind.value) ?? '';
    tell({ type: 'kind-chosen', kind });
  });
  const markWords = () => {
    const { value, selectionStart, selectionEnd } = parts.report;
    tell({ type: 'words-marked', words: value.slice(selectionStart, selectionEnd) });
  };
  parts.markWords.addEventListener('click', markWords);
  parts.report.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    markWords();
  });
  parts.year.addEventListener('input', () => tell({ type: 'year-typed', year: parts.year.value }));
  parts.text.addEventListener('input', () => tell({ type: 'text-typed', text: parts.text.value }));
  parts.path.addEventListener('input', () => tell({ type: 'path-typed', path: parts.path.value }));
  // A page that is left within the pause has not been kept yet.
  addEventListener('pagehide', () => keepEntry(keptOf(desk)));
  listenToFiles(place, parts.sent, words);

  tell({ type: 'opened', kept: keptEntry() });
  const published = await publishedEntry(new URLSearchParams(location.search), new URL('../', namesAddress));
  const isOther = published !== undefined && desk.text.trim() !== '' && desk.text !== published.text;
  if (published && (!isOther || confirm(words.contribute.replaceOwn))) {
    tell({ type: 'entry-came', ...published });
    parts.drafted.textContent = words.contribute.published;
  }
  for (const hint of place.querySelectorAll<HTMLElement>('.open-hint')) hint.hidden = repository === undefined;
  place.hidden = false;
  const names = await offerNames(place, namesAddress, words);
  tell({ type: 'names-came', names: names ?? desk.names });
}

/** The published Markdown of the entry that the address names, and the path of its file; undefined where it names none, or none comes. */
async function publishedEntry(query: URLSearchParams, site: URL): Promise<{ path: string; text: string } | undefined> {
  const slug = query.get('entry');
  if (slug === null || !isSlug(slug)) return undefined;
  const answer = await fetch(new URL(`articles/${encodeURIComponent(slug)}/entry.md`, site)).catch(() => undefined);
  return answer?.ok ? { path: query.get('file') ?? '', text: await answer.text() } : undefined;
}

/** The parts of the page by name; throws when it lacks one. */
function partsOf(place: HTMLElement) {
  const find = <Found extends HTMLElement>(selector: string, kind: new () => Found): Found => {
    const found = place.querySelector(selector);
    if (!(found instanceof kind)) throw new Error(`the page lacks ${selector}`);
    return found;
  };
  return {
    reportForm: find('form.report', HTMLFormElement),
    report: find('[name=report]', HTMLTextAreaElement),
    yearField: find('.year', HTMLElement),
    year: find('[name=year]', HTMLInputElement),
    kind: find('[name=kind]', HTMLSelectElement),
    markWords: find('.mark-words', HTMLButtonElement),
    drafted: find('.drafted', HTMLElement),
    marked: find('.as-report', HTMLDetailsElement),
    form: find('form.entry-form', HTMLFormElement),
    statementFields: find('.statement-fields', HTMLTemplateElement),
    text: find('[name=text]', HTMLTextAreaElement),
    path: find('[name=path]', HTMLInputElement),
    problems: find('.problems', HTMLElement),
    newNames: find('.new-names', HTMLElement),
    send: find('.send', HTMLElement),
    sent: find('.sent', HTMLElement),
    preview: find('.preview', HTMLElement),
    shown: find('.shown', HTMLElement),
    oneStatement: find('.one-statement', HTMLTemplateElement),
  };
}

/** Puts a text into a control; the cursor of somebody who writes there stays in front of the same letters. */
function write(control: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (control.value === text) return;
  const behind = control.value.length - (control.selectionEnd ?? 0);
  control.value = text;
  const place = Math.max(0, text.length - behind);
  if (control === document.activeElement) control.setSelectionRange(place, place);
}

function draftedIn(words: InterfaceWords, drafted: Desk['drafted']): string {
  const own = words.contribute;
  if (!drafted) return '';
  if (drafted.of === 'failed') return own.failed;
  if (drafted.of === 'nothing') return own.nothingFound;
  const { statements, doubts, needsYear, readAs, language } = drafted;
  if (readAs === undefined) {
    const names = new Intl.DisplayNames(words.tag, { type: 'language' });
    const read = reportingLanguages.map(({ tag }) => names.of(tag) ?? tag);
    return own.notRead(names.of(language) ?? language, new Intl.ListFormat(words.tag).format(read));
  }
  const said = statements === 0 ? own.nothingFound : own.drafted(words.statements(statements), doubts);
  const kind = statements === 0 ? [] : [own.readAs(own.textKinds[readAs])];
  const all = [said, ...kind, ...(needsYear ? [own.noYear] : [])];
  return all.join(' ');
}

/** The words of a saved page, and what it tells of itself; its reader is fetched only for one, for most paste the words. */
async function readPage(html: string): Promise<DeskEvent> {
  const { readHtmlReport } = await import('../../drafting/text/read-html.ts');
  return { type: 'page-read', ...readHtmlReport(parsePage(html)) };
}

/** Offers the names of the collection, and their aliases with what they stand for, and gives them; undefined where they do not come. */
async function offerNames(
  place: HTMLElement,
  address: string,
  words: InterfaceWords,
): Promise<AttributionNames | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const data = (await answer.json()) as ContributorNames;
  const { speakers, topics, publishers } = data;
  const offer = (id: string, all: readonly { name: string; aliases: readonly string[] }[]) => {
    const options = all.flatMap(({ name, aliases }) => [
      new Option(name, name),
      ...aliases.map((alias) => new Option(`${alias} · ${name}`, alias)),
    ]);
    place.querySelector(id)?.replaceChildren(...options);
  };
  offer('#_speaker-names', speakers);
  offer(
    '#_topic-names',
    topics.map(({ label, aliases }) => ({ name: label, aliases })),
  );
  offer('#_publisher-names', publishers);
  offer('#_party-names', partiesIn(data, words.tag));
  return attributionNamesIn(data);
}
