import type { Archive } from '../../archive/archive.ts';
import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/names/parties.ts';
import { embedPath, partyPath, partyPositionPath, positionPath, speakerPath, statementPagePath, topicPath } from '../../archive/permalinks.ts'; // prettier-ignore
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Topic } from '../../archive/names/topics.ts';
import { embedScript, oEmbedFile, type Embed } from '../../exports/sharing/embed.ts';
import { sharedPositions } from '../../exports/sharing/shared-positions.ts';
import { formatDate } from '../../languages/interface/format-date.ts';
import type { InterfaceWords } from '../../languages/interface/interface-words.ts';
import { measureDensity } from '../../lenses/density.ts';
import { indexByParty, indexBySpeaker, indexByTopic } from '../../lenses/timeline.ts';
import { html, type SafeHtml } from '../../rendering/html.ts';
import { nameIn } from '../../rendering/name-in.ts';
import { heightOfLens, heightOfStatement, type EmbeddedLens } from '../../rendering/pages/embed-page.ts';
import { partyName } from '../../rendering/party-name.ts';
import { namesOf } from '../../rendering/statement/who-said.ts';
import { href, pageHref, wholeAddress } from './href.ts';
import { published } from '../published.ts';
import { archivePositions } from './setting.ts';

/** The lenses that stand in frames: positions that have a page, unless they are too many, and the strips of the whole, of speakers, topics and countries. */
export function embeddedLenses({ site, statements, speakers, topics, parties }: Archive): EmbeddedLens[] {
  const [bySpeaker, byTopic, byParty] = [
    indexBySpeaker(statements),
    indexByTopic(statements),
    indexByParty(statements),
  ];
  const strip = (
    path: string,
    said: readonly ArchivedStatement[] = [],
    nameOf: EmbeddedLens['nameIn'],
  ): EmbeddedLens[] => (measureDensity(said) ? [{ nameIn: nameOf, path, statements: said, isPosition: false }] : []);
  return [
    ...strip('', statements, () => site.title),
    ...speakers.flatMap((one) => strip(speakerPath(one.slug), bySpeaker.get(one), ({ tag }) => nameIn(one, tag))),
    ...topics.flatMap((one) => strip(topicPath(one.slug), byTopic.get(one), ({ tag }) => nameIn(one, tag))),
    ...parties.flatMap((one) => strip(partyPath(one.slug), byParty.get(one), (words) => partyName(one, words))),
    ...sharedPositions(archivePositions()).map(({ who, topic, statements: said }) => positionLens(who, topic, said)),
  ];
}

/** A position as it stands in a frame. */
export function positionLens(
  who: Speaker | Party,
  topic: Topic,
  statements: readonly ArchivedStatement[],
): EmbeddedLens {
  const isSpeaker = 'sortName' in who;
  return {
    nameIn: (words) =>
      words.position.title(isSpeaker ? nameIn(who, words.tag) : partyName(who, words), nameIn(topic, words.tag)),
    path: (isSpeaker ? positionPath : partyPositionPath)(who.slug, topic.slug),
    statements,
    isPosition: true,
  };
}

/** What a statement is in a frame. */
export function embedOfStatement(statement: ArchivedStatement, words: InterfaceWords): Embed {
  const { article, id, date } = statement;
  const author = namesOf(statement, words);
  return {
    address: addressOf(statementPagePath(article.slug, id), words),
    title: `${author}, ${formatDate(date, words)}: ${article.title}`,
    author,
    height: heightOfStatement(statement),
    script: whole(href(embedScript)),
  };
}

/** What a lens is in a frame. */
export function embedOfLens(lens: EmbeddedLens, words: InterfaceWords): Embed {
  return {
    address: addressOf(lens.path, words),
    title: lens.nameIn(words),
    height: heightOfLens(lens),
    script: whole(href(embedScript)),
  };
}

/** The address of the page for a frame, whole where it is known. */
function addressOf(path: string, words: { tag: string }): string {
  return whole(pageHref(embedPath(path), words));
}

function whole(address: string): string {
  const { site } = published();
  return site === undefined ? address : new URL(address, site).href;
}

/** Where programs that show pages of others learn how to show one of this site; nothing while its address is not known. */
export function oEmbedLink(path: string, words: { tag: string }): SafeHtml {
  const address = wholeAddress(oEmbedFile(embedPath(path)), words);
  return address === undefined
    ? html``
    : html`<link rel="alternate" type="application/json+oembed" href="${address}" />`;
}
