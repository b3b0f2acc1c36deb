import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import type { Problem } from '../../statements/problems.ts';

/** Lists the problems of an entry in the words of the checker; each leads to its place in the text. */
export function showProblems(
  section: Element,
  problems: readonly Problem[],
  words: InterfaceWords,
  onGoTo: (problem: Problem) => void,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = section.querySelector('.count');
  const own = words.contribute;
  const told = problems.length === 0 ? own.noProblem : own.counted(errors, problems.length - errors);
  // Written only when it changes: it is read out each time.
  if (count && count.textContent !== told) count.textContent = told;
  const items = problems.map((problem) => {
    const item = document.createElement('li');
    item.className = problem.severity;
    const place = document.createElement('button');
    place.type = 'button';
    place.textContent = own.line(problem.line);
    place.addEventListener('click', () => onGoTo(problem));
    const said = document.createElement('span');
    // The words of the checker are English, as in the terminal and on a pull request.
    said.lang = 'en';
    said.dir = 'auto';
    said.textContent = `${problem.fact}. ${problem.repair}`;
    item.append(place, ' ', said);
    return item;
  });
  section.querySelector('ol')?.replaceChildren(...items);
}

/** Selects the rest of a line in a text area from a place on, and brings it into view. */
export function goTo(area: HTMLTextAreaElement, { line, column }: { line: number; column: number }): void {
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, own) => sum + own.length + 1, 0) + column - 1;
  const end = Math.max(start, lines.slice(0, line).reduce((sum, own) => sum + own.length + 1, 0) - 1);
  area.focus();
  area.setSelectionRange(start, end);
  const height = area.scrollHeight / Math.max(1, lines.length);
  area.scrollTop = Math.max(0, (line - 4) * height);
}
