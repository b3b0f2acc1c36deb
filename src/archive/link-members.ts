import { didYouMean } from '../statements/text/did-you-mean.ts';
import { at, error, type Problem } from '../statements/problems.ts';
import type { SpeakerIndex } from './names/speaker-names.ts';
import type { Speaker } from './names/speakers.ts';

/** Links the members of groups to their files; a name without a file is a problem, as is a group that is its own member. */
export function linkMembers(speakers: readonly Speaker[], index: SpeakerIndex): Problem[] {
  return speakers.flatMap((group) =>
    group.members.flatMap((member) => {
      const { text, place } = member.name;
      const speaker = index.find(text);
      if (speaker === group) {
        return [at(group.file, place, error('member', 'a group is no member of itself', 'Take it out.'))];
      }
      if (speaker) {
        member.speaker = speaker;
        return [];
      }
      const repair = `${didYouMean(text, index.names)}Write the name of a file of speakers, without ".md".`;
      return [
        at(group.file, place, { ...error('unknown-member', `there is no speaker "${text}"`, repair), lacks: text }),
      ];
    }),
  );
}
