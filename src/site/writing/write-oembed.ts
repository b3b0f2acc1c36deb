import { embedPath, statementPagePath } from '../../archive/permalinks.ts';
import { oEmbed, oEmbedFile, type Embed } from '../../exports/sharing/embed.ts';
import { pictureFile, pictureSize } from '../../exports/sharing/pictures/picture.ts';
import { statementsWithPages } from '../../lenses/statement-pages.ts';
import { archivePictures } from '../pictures/archive-pictures.ts';
import { dataSource } from './data-source.ts';
import { embeddedLenses, embedOfLens, embedOfStatement } from '../pages/embeds.ts';
import { pageWords } from '../pages/page-words.ts';
import { published } from '../published.ts';
import type { SiteFolder } from '../site-folder.ts';

/** Writes how programs show a statement or a position of this site: whole addresses, so that without one of the site there is nothing. */
export async function writeOEmbed(site: SiteFolder): Promise<void> {
  if (published().site === undefined) return;
  const { archive, addressOf } = dataSource();
  const words = await pageWords();
  const provider = { name: archive.site.title, address: addressOf('') };
  const write = (path: string, embed: Embed) => {
    const picture = archivePictures().has(path) ? { address: addressOf(pictureFile(path)), ...pictureSize } : undefined;
    site.write(decodeURIComponent(oEmbedFile(embedPath(path))), oEmbed(embed, provider, picture));
  };
  for (const statement of statementsWithPages(archive))
    write(statementPagePath(statement.article.slug, statement.id), embedOfStatement(statement, words));
  for (const lens of embeddedLenses(archive)) if (lens.isPosition) write(lens.path, embedOfLens(lens, words));
}
