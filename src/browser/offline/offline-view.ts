import { formatDate } from '../../languages/interface/format-date.ts';
import type { SearchWords } from '../../languages/interface/interface-words.ts';
import { bytesOf, type Edition, type PackRef } from '../../offline/edition.ts';
import type { OfflineState } from './offline-state.ts';

/** What a browser keeps of the archive in a language. */
export interface KeptArchive {
  /** The packs that are not here. */
  missing: readonly PackRef[];
  /** Whether any pack is here that comes only when somebody asks for the archive. */
  isBegun: boolean;
  /** When it was saved whole, and of which edition. */
  mark: OfflineState['saved'][string] | undefined;
}

/** What has just happened to it. */
export type OfflineEvent =
  { type: 'cancelled' } | { type: 'removed' } | { type: 'failed'; what: string } | { type: 'no-room'; bytes: number };

/** What the page is at. */
export type OfflineScreen =
  | { at: 'unsupported' }
  | { at: 'saving'; done: number; total: number }
  | {
      at: 'rest';
      archive: KeptArchive;
      /** The edition that the site has now; undefined where nobody could ask it. */
      published: Pick<Edition, 'build' | 'entries'> | undefined;
      event?: OfflineEvent | undefined;
    };

/** What the page shows: what it says, how far it is, and the buttons it has. */
export interface OfflineView {
  said: string;
  progress?: number;
  save?: string;
  canCancel?: boolean;
  canRemove?: boolean;
}

/** Says what is kept and how old it is, and offers what can be done about it. */
export function offlineView(screen: OfflineScreen, words: SearchWords): OfflineView {
  const own = words.offline;
  if (screen.at === 'unsupported') return { said: own.unsupported };
  if (screen.at === 'saving') {
    const { done, total } = screen;
    const progress = total === 0 ? 1 : done / total;
    return { said: own.progress(size(done, words), size(total, words)), progress, canCancel: true };
  }
  const { archive, published, event } = screen;
  const { missing, isBegun, mark } = archive;
  const happened = event ? `${eventIn(event, words)} ` : '';
  if (mark && missing.length === 0) {
    const saved = own.saved(formatDate(mark.on, words));
    return { said: `${happened}${saved} ${ageOf(mark, published, words)}`, canRemove: true };
  }
  return {
    said: happened + own.notSaved(size(bytesOf(missing), words)),
    save: mark ? own.renew : isBegun ? own.resume : own.save,
    canRemove: mark !== undefined || isBegun,
  };
}

function eventIn(event: OfflineEvent, words: SearchWords): string {
  if (event.type === 'failed') return words.offline.failed(event.what);
  if (event.type === 'no-room') return words.offline.noRoom(size(event.bytes, words));
  return words.offline[event.type];
}

function ageOf(
  mark: Pick<Edition, 'build' | 'entries'>,
  published: Pick<Edition, 'build' | 'entries'> | undefined,
  { offline }: SearchWords,
): string {
  if (!published) return offline.unknownNewer;
  if (published.build === mark.build) return offline.current;
  return `${offline.newer(Math.max(1, published.entries - mark.entries))}.`;
}

function size(bytes: number, { locale }: SearchWords): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return format.format(bytes / 1e6);
}
