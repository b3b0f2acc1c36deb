import { fstatSync } from 'node:fs';

/** What a terminal obeys or shows nothing of: controls, marks that turn the direction of text, halves of pairs; tabs are fine. */
const obeyed = /(?!\t)[\p{Cc}\p{Cs}\u2028\u2029\u061c\u202a-\u202e\u2066-\u2069]/gu;
/** The styles in which commands print: bold, dim, red, yellow, and their ends. They can hide nothing. */

const ownStyle = /\u001b\[(?:1|2|22|31|33|39)m/g;
/** What runners of continuous integration take for a command: GitHub at the start of a line, or anywhere as Azure does, TeamCity. */
const startOfCommand = /^(\s*):(?=:)/;
const commandInside = /##(?=\[|vso\[|teamcity\[)/g;

/**
 * A line as it can be printed whatever stands in it: what would move the cursor, colour, hide or be a command of a workflow is shown
 * by its code. `printableLine('::error::x') // => '\\::error::x'`
 */
export function printableLine(line: string, { isColoured = false } = {}): string {
  const parts = isColoured ? line.split(ownStyle) : [line];
  const styles = isColoured ? [...line.matchAll(ownStyle)].map(([style]) => style) : [];
  const shown = parts.map((part, index) => part.replace(obeyed, code) + (styles[index] ?? '')).join('');
  return shown.replace(startOfCommand, '$1\\:').replace(commandInside, '#\\#');
}

function code(character: string): string {
  if (character === '\n') return '\\n';
  if (character === '\r') return '\\r';
  return `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`;
}

const letGo = new WeakSet<NodeJS.WriteStream>();

/**
 * Lets whoever reads a stream go before its end, as `head` does: what else is written goes nowhere, and the command ends as it would have
 * ended.
 */
export function letReaderGo(stream: NodeJS.WriteStream): void {
  if (letGo.has(stream)) return;
  letGo.add(stream);
  stream.on('error', (reason: NodeJS.ErrnoException) => {
    if (reason.code !== 'EPIPE' && reason.code !== 'ERR_STREAM_DESTROYED') throw reason;
  });
}

function writeTo(stream: NodeJS.WriteStream, text: string): void {
  letReaderGo(stream);
  stream.write(text);
}

/** Prints a line on stdout. */
export function print(line: string, style?: { isColoured: boolean }): void {
  writeTo(process.stdout, `${printableLine(line, style)}\n`);
}

/** Prints a text of several lines on stdout. */
export function printText(text: string): void {
  for (const line of text.split('\n')) print(line);
}

/** Says a line on stderr, where it is in no program's way. */
export function tell(line: string): void {
  writeTo(process.stderr, `${printableLine(line)}\n`);
}

/** Says a text of several lines on stderr. */
export function tellText(text: string): void {
  for (const line of text.split('\n')) tell(line);
}

/** Says why a call could not be carried out, in one line, and how to call the command. */
export function tellUsage(reason: unknown, usage: string): void {
  tell((reason instanceof Error ? reason.message.split('\n')[0] : undefined) ?? String(reason));
  tellText(`\n${usage}`);
}

/** Prints a value as JSON: the same value, with what a terminal or a runner would obey written as JSON writes codes. */
export function printJson(value: unknown, indent?: number): void {
  writeTo(process.stdout, `${jsonText(value, indent)}\n`);
}

/** A value as JSON that can be printed: `jsonText('##[group]') // => '"\\u0023#[group]"'` */
export function jsonText(value: unknown, indent?: number): string {
  return printableJson(JSON.stringify(value, null, indent));
}

function printableJson(json: string): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json
    .replace(/[\u007f-\u009f\u2028\u2029\u061c\u202a-\u202e\u2066-\u2069]/g, escaped)
    .replace(commandInside, '\\u0023#');
}

/** Prints a workflow command that this program means: its values are escaped by who makes it. */
export function printCommand(line: string): void {
  writeTo(process.stdout, `${line.replace(obeyed, code).replace(commandInside, '#\\#')}\n`);
}

/**
 * Writes data for a file or another program on stdout, every byte as it is; where it would be shown, on a terminal or in the log of a
 * workflow, each line as it can be printed.
 */
export function writeData(text: string): void {
  writeTo(
    process.stdout,
    isShown()
      ? text
          .split('\n')
          .map((line) => printableLine(line))
          .join('\n')
      : text,
  );
}

function isShown(): boolean {
  if (process.stdout.isTTY) return true;
  return Boolean(process.env.GITHUB_ACTIONS ?? process.env.TF_BUILD) && !fstatSync(process.stdout.fd).isFile();
}

/** Writes a part of JSON that was made elsewhere: the same values, on a terminal too. */
export function writeJson(json: string): void {
  writeTo(process.stdout, printableJson(json));
}

/** Writes how far a work has come on stderr, over the line before: figures and words of this program alone. */
export function writeProgress(text: string): void {
  writeTo(process.stderr, text);
}
