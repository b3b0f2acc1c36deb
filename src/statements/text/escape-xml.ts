const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What no escape can bring into XML 1.0: control characters but for tab and line ends, halves of characters, and what is no character. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it stands in an element or an attribute of XML; what XML cannot hold becomes U+FFFD, and no other letter changes when it is read. */
export function escapeXml(text: string): string {
  return text.replace(impossible, '\ufffd').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
