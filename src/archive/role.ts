import type { EdtfDate } from '../statements/dates.ts';

/** An office and the days it was held; a bound that is not known, or not reached yet, is null. */
export interface Role {
  role: string;
  organization?: string | undefined;
  from: EdtfDate | null;
  to: EdtfDate | null;
}
