import type { AttackClass } from './attack.ts';
import { characterAttacks } from './classes/characters.ts';
import { pathAttacks, terminalAttacks } from './classes/commands.ts';
import { linkAttacks } from './classes/links.ts';
import { drawingAttacks, markupAttacks } from './classes/markup.ts';
import { feedAttacks, linkedDataAttacks, tableAttacks, xmlAttacks } from './classes/outputs.ts';
import { addressAttacks, messageAttacks, storedAttacks } from './classes/readers.ts';
import { scriptAttacks } from './classes/scripts.ts';

/** Everything that is tried, by class: another way in is one file in `classes/`, and one line here. */
export const attackClasses: readonly AttackClass[] = [
  scriptAttacks,
  linkAttacks,
  markupAttacks,
  drawingAttacks,
  characterAttacks,
  tableAttacks,
  xmlAttacks,
  feedAttacks,
  linkedDataAttacks,
  terminalAttacks,
  pathAttacks,
  addressAttacks,
  messageAttacks,
  storedAttacks,
];
