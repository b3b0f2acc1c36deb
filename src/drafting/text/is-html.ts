/** Whether a text is the source of a page and not its words. */
export function isHtml(text: string): boolean {
  return /^\s*(?:<!doctype html|<html[\s>]|<(?:meta|body|article|div|p|h1|section|main|span|table)[\s>])/i.test(text);
}
