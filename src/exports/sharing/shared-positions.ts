import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Position, Positions } from '../../lenses/positions.ts';
import { fewestForFeed } from '../feeds/feed-plans.ts';

/** Beyond so many positions those have pictures and frames that have feeds: of ten statements or more. */
export const mostPositions = 1000;

type OfAnybody = Position<Speaker> | Position<Party>;

/** The positions that have pictures and pages for frames. */
export function sharedPositions({ ofSpeakers, ofParties, hasPage }: Positions): OfAnybody[] {
  const all = [...ofSpeakers, ...ofParties].filter(hasPage);
  return all.length <= mostPositions ? all : all.filter(({ statements }) => statements.length >= fewestForFeed);
}
