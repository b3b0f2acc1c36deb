import type { EdtfDate } from '../../statements/dates/dates.ts';

/** An office and the days it was held; a bound that is not known, or not reached yet, is null. */
export interface Role {
  role: string;
  organization?: string | undefined;
  /** The country that it speaks for, by ISO 3166; else `organization` or the speaker's country tells. */
  country?: string | undefined;
  /** The office by language tag. */
  labels: Record<string, string>;
  from: EdtfDate | null;
  to: EdtfDate | null;
}
