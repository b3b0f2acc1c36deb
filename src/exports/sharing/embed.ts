import { escapeXml } from '../../statements/text/escape-xml.ts';
import { bareLine, oneLine } from '../citations/citation-part.ts';

/** Something that can stand in a frame on another page. */
export interface Embed {
  /** The address of its page for a frame. */
  address: string;
  title: string;
  /** Whose words they are. */
  author?: string | undefined;
  /** Pixels, about. */
  height: number;
  /** The address of the script for the page around it. */
  script: string;
}

/** Where that script lies under the base. */
export const embedScript = 'embed/fit.js';

/** Where somebody else gets what stands in a frame. */
export interface EmbedProvider {
  name: string;
  address: string;
}

/** Pixels. */
export const embedWidth = 600;

/** A frame as HTML, for the page of somebody else. */
export function embedFrame({ address, title, height }: Embed): string {
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(bareLine(title))}" width="${embedWidth}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

/** What a reader copies into a page of their own: the frame, and a script that gives it the height of what is in it; without one it scrolls. */
export function embedSnippet(embed: Embed): string {
  return `${embedFrame(embed)}\n<script src="${escapeXml(embed.script)}" async></script>\n`;
}

/** The answer of a provider of oEmbed (1.0), as a file: who pastes the address of a page gets its frame. */
export function oEmbed(
  embed: Embed,
  provider: EmbedProvider,
  picture?: { address: string; width: number; height: number },
): string {
  const { title, author, height } = embed;
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: oneLine(provider.name),
    provider_url: provider.address,
    title: oneLine(title),
    author_name: author === undefined ? undefined : oneLine(author),
    html: embedFrame(embed),
    width: embedWidth,
    height,
    thumbnail_url: picture?.address,
    thumbnail_width: picture?.width,
    thumbnail_height: picture?.height,
  };
  return `${JSON.stringify(answer)}\n`;
}

/** Where the answer for a page lies under the base: `oEmbedFile('embed/topics/grain/') // => 'embed/topics/grain/oembed.json'` */
export function oEmbedFile(path: string): string {
  return `${path}oembed.json`;
}
