/** Names that Windows keeps for devices, with whatever ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** Whether a system keeps a name for itself: a file or folder of that name could not be had there. `isReserved('aux.md') // => true` */
export function isReserved(name: string): boolean {
  return reserved.test(name);
}
