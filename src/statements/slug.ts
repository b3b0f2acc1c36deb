const words = /^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u;

/** Whether a text can be part of an address: letters and digits of any script, small, with single hyphens between words. */
export function isSlug(text: string): boolean {
  return words.test(text) && text === text.toLowerCase();
}
