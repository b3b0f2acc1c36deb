import type { ArchivedStatement } from '../../archive/archived-statement.ts';
import type { Party } from '../../archive/names/parties.ts';
import type { Speaker } from '../../archive/names/speakers.ts';
import type { Topic } from '../../archive/names/topics.ts';
import type { StripScale } from '../../lenses/strip-scale.ts';
import type { SafeHtml } from '../html.ts';
import { named } from '../named.ts';
import type { Setting } from '../setting.ts';
import { weightList } from './weight-list.ts';

/** The topics of a speaker or a party by weight, each leading to the position; where that has no page, to the statements. */
export function topicWeights(
  who: Speaker | Party,
  groups: readonly (readonly [Topic, readonly ArchivedStatement[]])[],
  scale: StripScale | undefined,
  setting: Setting,
): SafeHtml {
  const weights = groups.map(([topic, statements]) => {
    const path = setting.positionOf(who, topic);
    const isSmall = path.includes('#');
    const name = named(topic, setting, isSmall ? {} : { href: setting.linkTo(path) });
    return { id: topic.slug, name, statements, isSmall };
  });
  return weightList({ id: '_topics', heading: setting.words.landing.topics, weights }, scale, setting);
}
