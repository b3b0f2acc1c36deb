import { likelyLanguage } from '../../languages/tell-language.ts';
import type { Facet } from '../queries/facet.ts';
import { isUnspaced, tokenize } from '../words/tokens.ts';
import { isInflected, type WrittenWords } from '../words/word-forms.ts';
import type { SearchRecord } from './records.ts';

/** Words as texts write them, in small letters, by language: one for each term. */
export class Surfaces {
  private readonly byLanguage = new Map<string, Map<string, string>>();
  private readonly bits = new Map<string, number>();

  /** Where the words of a language are noted; undefined for one whose forms are not told. */
  in(language: string) {
    if (!isInflected(language) && language !== undecided) return undefined;
    const known = this.byLanguage.get(language) ?? new Map<string, string>();
    this.byLanguage.set(language, known);
    const bit = this.bits.get(language) ?? 1 << this.bits.size;
    this.bits.set(language, bit);
    return {
      bit,
      note: (term: string, surface: string) => {
        if (!known.has(term)) known.set(term, surface);
      },
    };
  }

  /** All of them; words of texts whose language is not told are taken for those of the language that most words are in. */
  decided(): WrittenWords {
    const words = this.byLanguage.get(undecided);
    const decided = new Map([...this.byLanguage].filter(([language]) => language !== undecided));
    if (!words) return decided;
    const sizes = latinLanguages.map((tag) => ({ tag, size: decided.get(tag)?.size ?? 0 }));
    const { tag } = sizes.reduce((best, own) => (own.size > best.size ? own : best));
    return decided.set(tag, new Map([...words, ...(decided.get(tag) ?? [])]));
  }
}

/** Notes the labels of topics, each once: common words with forms of their own, as ceasefires where the texts have ceasefire. */
export function noteLabels(surfaces: Surfaces): (topic: Facet) => void {
  const noted = new Set<Facet>();
  const note = (label: string, language: string) => {
    const written = surfaces.in(language);
    for (const { term, kind, start, end } of tokenize(label))
      if (kind === undefined && !isUnspaced(term)) written?.note(term, label.slice(start, end).toLowerCase());
  };
  return (topic) => {
    if (noted.has(topic)) return;
    noted.add(topic);
    note(topic.name, undecided);
    for (const [tag, label] of Object.entries(topic.labels ?? {})) note(label, tag.split('-')[0] ?? tag);
  };
}

const scripts: readonly [RegExp, string][] = [
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Greek}]/gu, 'none'],
];

/** The language of a text by its script, else the one that its source is in, else the one of whose small words it has most. */
export function languageOf({ text, language }: SearchRecord): string {
  const start = text.slice(0, 400);
  if (/[^\u0000-\u024f\u2000-\u206f]/.test(start))
    for (const [script, tag] of scripts) if ((start.match(script)?.length ?? 0) > start.length / 4) return tag;
  const declared = language?.split('-')[0];
  if (declared !== undefined && latinLanguages.includes(declared)) return declared;
  const { tag, lead } = likelyLanguage(start);
  return lead < surestLead ? undecided : tag;
}

/** A text that has so few small words more of one language than of another may be in any. */
const surestLead = 2;
const undecided = 'und';
const latinLanguages = ['en', 'fr', 'es', 'de'];
