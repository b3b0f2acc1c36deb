import type { InterfaceWords } from './interface/interface-words.ts';

/**
 * All words of a language: for the build, for commands, and for the few pages whose scripts say more than a search does.
 * A tag that the interface does not have is a mistake of the program, and throws.
 */
export async function loadWords(tag: string | undefined): Promise<InterfaceWords> {
  const { default: words } = (await import(`./${tag ?? ''}/interface.ts`)) as { default: InterfaceWords };
  return words;
}
