import type { AttributionNames } from '../../statements/choose-reading.ts';
import type { NameIndex } from './names.ts';
import type { PartyIndex } from './parties.ts';
import { officesCalled } from './roles.ts';
import type { SpeakerIndex } from './speaker-names.ts';

/** The names of a collection, as the chooser of readings asks for them. */
export function attributionNames(names: {
  speakers: SpeakerIndex;
  topics: NameIndex<unknown>;
  parties: PartyIndex;
}): AttributionNames {
  const { speakers, topics, parties } = names;
  return {
    speaker: (name) => {
      const { speakers: found, how } = speakers.called(name);
      return found.length > 0 ? how : undefined;
    },
    holds: (speaker, role) =>
      speakers.called(speaker).speakers.some(({ roles }) => officesCalled(roles, role).length > 0),
    isParty: (name) => parties.find(name) !== undefined,
    isTopic: (name) => topics.find(name) !== undefined,
  };
}
