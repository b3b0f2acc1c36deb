import { escapeXml } from '../../statements/escape-xml.ts';

/** What no escape can bring into XML 1.0: control characters but for tab and line ends, and what is no character. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it stands in an element or an attribute of XML; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string): string {
  return escapeXml(text.replace(impossible, '\ufffd'));
}
