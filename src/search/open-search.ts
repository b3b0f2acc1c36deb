import { escapeXml } from '../statements/text/escape-xml.ts';

/** An OpenSearch 1.1 description: what lets a browser search this site from its address bar. */
export function openSearchDescription(name: string, searchAddress: string): string {
  const short = Array.from(name).slice(0, 16).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(short)}</ShortName>
  <LongName>${escapeXml(Array.from(name).slice(0, 48).join(''))}</LongName>
  <Description>${escapeXml(name)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeXml(searchAddress)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
