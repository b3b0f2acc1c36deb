import { error, type Finding } from '../../statements/problems.ts';
import { didYouMean } from '../../statements/text/did-you-mean.ts';
import { imitationOf } from './skeleton.ts';

/** A name that no file of a room answers to. */
export function unknown(what: string, room: string, name: string, known: readonly string[], root: string): Finding {
  const imitation = imitationOf(name, known);
  if (imitation) return imitation;
  const hint = didYouMean(name, known);
  const add = `dd ${root}/${room}/….md`;
  const repair = hint === '' ? `A${add}.` : `${hint}Or a${add}.`;
  return { ...error(`unknown-${what.split(' ')[0]}`, `there is no ${what} "${name}"`, repair), lacks: name };
}
