import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Stretch = readonly [start: number, end: number];

/** One attribution of a gold article. */
export interface GoldQuote {
  start: number;
  end: number;
  parts: Stretch[];
  kind: 'direct' | 'mixed' | 'indirect';
  speaker: string | null;
  speakerStart?: number | null;
  speakerEnd?: number | null;
  cue: string | null;
  entity: string | null;
  entityBy: string | null;
}

/** An article whose attributions people have marked. */
export interface GoldArticle {
  id: string;
  title: string;
  date: string;
  text: string;
  discard: Stretch[];
  quotes: GoldQuote[];
}

/** Reads a file of gold, one article a line, packed (.gz) or not. */
export function readGold(path: string): GoldArticle[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldArticle);
}
