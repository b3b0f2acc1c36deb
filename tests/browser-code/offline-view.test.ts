import { describe, expect, test } from 'vitest';
import { offlineView, type KeptArchive, type OfflineScreen } from '../../src/browser/offline/offline-view.ts';
import { enSearch } from '../../src/languages/en/search.ts';

const pack = { hash: 'a', bytes: 1_500_000 };
const mark = { on: '2031-05-30', build: 'b1', entries: 4 };
const nothing: KeptArchive = { missing: [pack, pack], isBegun: false, mark: undefined };
const view = (screen: OfflineScreen) => offlineView(screen, enSearch);
const rest = (archive: KeptArchive, more: Partial<Extract<OfflineScreen, { at: 'rest' }>> = {}) =>
  view({ at: 'rest', archive, published: undefined, ...more });

describe('an archive that is not saved', () => {
  test('says its size first and offers to be', () => {
    expect(rest(nothing)).toEqual({
      said: 'Not saved. To be fetched: 3 MB.',
      save: enSearch.offline.save,
      canRemove: false,
    });
  });

  test('that was begun goes on where it was, and can be removed', () => {
    expect(rest({ ...nothing, isBegun: true })).toMatchObject({ save: enSearch.offline.resume, canRemove: true });
  });

  test('of which an older edition was saved is renewed', () => {
    expect(rest({ ...nothing, mark })).toMatchObject({ save: enSearch.offline.renew, canRemove: true });
  });
});

describe('a saved archive', () => {
  const saved: KeptArchive = { missing: [], isBegun: true, mark };
  test.each([
    [undefined, enSearch.offline.unknownNewer],
    [{ build: 'b1', entries: 4 }, enSearch.offline.current],
    [{ build: 'b2', entries: 7 }, '3 newer entries.'],
    [{ build: 'b2', entries: 4 }, '1 newer entry.'],
  ])('says how old it is when the site has %j', (published, age) => {
    expect(rest(saved, { published })).toEqual({ said: `Saved on 30 May 2031. ${age}`, canRemove: true });
  });

  test('without a mark was never saved whole', () => {
    expect(rest({ ...saved, mark: undefined })).toMatchObject({ save: enSearch.offline.resume });
  });
});

test('while it is saved it says how far it is, and can be stopped only', () => {
  expect(view({ at: 'saving', done: 500_000, total: 2_000_000 })).toEqual({
    said: '0.5 MB of 2 MB',
    progress: 0.25,
    canCancel: true,
  });
  expect(view({ at: 'saving', done: 0, total: 0 }).progress).toBe(1);
});

test.each([
  [{ type: 'cancelled' }, 'Stopped. What has come is kept.'],
  [{ type: 'removed' }, 'Removed from this browser.'],
  [{ type: 'failed', what: 'offline/a.pack answered 500' }, 'Not finished: offline/a.pack answered 500.'],
  [{ type: 'no-room', bytes: 3_000_000 }, 'There is not enough room in this browser: 3 MB are needed.'],
] as const)('what has just happened is said before what is: %j', (event, said) => {
  const shown = rest(nothing, { event });
  expect(shown.said.startsWith(said)).toBe(true);
  expect(shown.said.endsWith('Not saved. To be fetched: 3 MB.')).toBe(true);
});
