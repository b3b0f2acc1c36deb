/** What a caught reason says of itself. */
export function sayReason(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
