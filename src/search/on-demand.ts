/**
 * Fetches a part of the engine when it is first asked for, and has it at hand from then on: for every `import()`, of what it has too, a
 * browser takes a turn of its queue, and a misspelt word asks eight times. What could not be fetched is asked for again.
 */
export function onDemand<Part>(fetch: () => Promise<Part>): () => Promise<Part> {
  let part: Promise<Part> | undefined;
  return () => {
    part ??= fetch().catch((reason: unknown) => {
      part = undefined;
      throw reason;
    });
    return part;
  };
}
