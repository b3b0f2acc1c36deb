/** A period chosen on a strip, both months included; both are empty for the whole span. */
export type PeriodEvent = CustomEvent<{ from: string; to: string }>;
