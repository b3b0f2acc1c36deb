/**
 * Today by UTC: by the clock, or by the seconds of SOURCE_DATE_EPOCH where the surroundings give them
 * (reproducible-builds.org, "SOURCE_DATE_EPOCH specification"), so that a check of the same files says the same.
 */
export function todayBy(environment: Readonly<Record<string, string | undefined>>, now: Date): string {
  const given = environment.SOURCE_DATE_EPOCH ?? '';
  const date = /^\d{1,11}$/.test(given) ? new Date(Number(given) * 1000) : now;
  return date.toISOString().slice(0, 10);
}
