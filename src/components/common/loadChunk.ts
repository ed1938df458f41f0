/** A part of Readout that could not be fetched: the network failed, or the host has another version by now. */
export class ChunkError extends Error {
  override readonly name = "ChunkError";
}

/** Pauses before another try, ms. */
const PAUSES = [300, 900];

/** Loads a chunk, trying again a little later; what fails then is a `ChunkError`. */
export async function loadChunk<Value>(
  load: () => Promise<Value>,
  pauses: readonly number[] = PAUSES,
): Promise<Value> {
  try {
    return await load();
  } catch (error) {
    const [pause, ...others] = pauses;
    if (pause === undefined) throw new ChunkError(String(error), { cause: error });
    await new Promise((resolve) => setTimeout(resolve, pause));
    return loadChunk(load, others);
  }
}
