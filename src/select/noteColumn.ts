/** Margin notes beside a text: each as near to its place as the one above lets it. */

export type NoteBox = { readonly id: string; readonly y: number; readonly height: number };

/** Tops of the notes, in the order given (by `y`): none overlaps the one before, none is above its place. */
export function packNotes(notes: readonly NoteBox[], gap: number): Map<string, number> {
  const tops = new Map<string, number>();
  let free = Number.NEGATIVE_INFINITY;
  for (const { id, y, height } of notes) {
    const top = Math.max(y, free);
    tops.set(id, top);
    free = top + height + gap;
  }
  return tops;
}
