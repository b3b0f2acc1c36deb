/** Puts a text on the clipboard, and tells whether it is there; where a page may not, the text is selected for the reader to copy. */
export async function copyText(text: string, from?: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (from) getSelection()?.selectAllChildren(from);
    return false;
  }
}
