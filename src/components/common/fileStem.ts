/** How the name of a saved file begins: only letters, digits and hyphens of the timeline's id, which every file system takes. */
export function fileStem(timelineId: string): string {
  const id = timelineId
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  return id || "timeline";
}
