import { foldPrinted } from './printed-text.ts';

/**
 * The SHA-256 of a report's text in hexadecimal, after white space and typographic marks are folded and letters composed
 * (NFC): what `source.sha256` holds, so that whoever has the text can tell whether an entry was read from it. Undefined
 * where there is none to be had: browsers give digests to pages of a secure origin only (W3C Secure Contexts).
 */
export async function textDigest(text: string): Promise<string | undefined> {
  if (!hasDigests()) return undefined;
  const bytes = new TextEncoder().encode(foldPrinted(text.normalize('NFC')).folded);
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function hasDigests(): boolean {
  // TypeScript takes it for granted; a page on plain http has none.
  return (crypto.subtle as SubtleCrypto | undefined) !== undefined;
}
