import type { SiteFolder } from '../site-folder.ts';
import { saySizesOfData } from './write-data.ts';
import { writeFeeds } from './write-feeds.ts';
import { writeSbom } from './write-sbom.ts';
import { writeSecurity } from './write-security.ts';
import { writeOEmbed } from './write-oembed.ts';
import { writePictures } from '../pictures/write-pictures.ts';
import { writeSiteFiles } from './write-site-files.ts';

/** Something that a build makes of the archive for programs, not for readers of its pages. */
export interface SiteExport {
  name: string;
  write: (site: SiteFolder) => void | Promise<void>;
}

/** What a build writes beside its pages: another is one file and one line here. */
export const siteExports: readonly SiteExport[] = [
  { name: 'sizes of data', write: saySizesOfData },
  { name: 'feeds', write: writeFeeds },
  { name: 'packages', write: writeSbom },
  { name: 'security', write: writeSecurity },
  { name: 'pictures', write: writePictures },
  { name: 'oembed', write: writeOEmbed },
  { name: 'lists of pages', write: writeSiteFiles },
];
