import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { Parser } from 'n3';
import { SaxesParser } from 'saxes';
import { through, type Through } from './finding.ts';

/** Reads a file of a site as the programs do that it is for, and gives what is wrong with it; nothing for files of other kinds. */
export function readOutput(path: string, file: string): Through[] {
  const ending = /[^.]*$/.exec(path)?.[0] ?? '';
  const read = readers[ending];
  if (!read) return [];
  try {
    return read(readFileSync(file, 'utf8')).map((detail) => through('is a formula', path, detail));
  } catch (reason) {
    return [through('broke a file', path, reason instanceof Error ? reason.message : String(reason))];
  }
}

type Read = (text: string) => string[];

/** Well-formed, without entities of its own. */
export const xml: Read = (text) => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('doctype', (declared) => {
    if (declared.includes('[')) throw new Error(`declares ${declared}`);
  });
  parser.on('processinginstruction', ({ target }) => {
    throw new Error(`asks for ${target}`);
  });
  parser.write(text).close();
  return [];
};
const json: Read = (text) => {
  JSON.parse(text);
  return [];
};

function partsOf(part: ICAL.Component): ICAL.Component[] {
  return [part, ...part.getAllSubcomponents().flatMap(partsOf)];
}

const readers: Readonly<Record<string, Read>> = {
  json,
  jsonld: json,
  webmanifest: json,
  ndjson: (text) => text.split('\n').filter(Boolean).flatMap(json),
  xml,
  atom: xml,
  rss: xml,
  opml: xml,
  xhtml: xml,
  opf: xml,
  svg: xml,
  ttl: (text) => {
    new Parser().parse(text);
    return [];
  },
  ics: (text) => {
    const parts = partsOf(new ICAL.Component(ICAL.parse(text) as unknown[]));
    const names = parts.flatMap((part) => [part.name, ...part.getAllProperties().map(({ name }) => name)]);
    for (const name of names) if (/^(?:valarm|attach|attendee|rrule)$/.test(name)) throw new Error(`holds ${name}`);
    return [];
  },
  csv: (text) => {
    const records = parse(text, { record_delimiter: '\r\n' });
    if (new Set(records.map(({ length }) => length)).size > 1) throw new Error('has rows of different lengths');
    return records.flat().filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
  },
};
