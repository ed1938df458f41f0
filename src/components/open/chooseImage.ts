/** Asks for an image file; nothing happens if none is chosen. */
export function chooseImage(take: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".png,.svg,image/png,image/svg+xml";
  input.hidden = true;
  document.body.append(input); // some browsers forget an input that is not on the page
  input.addEventListener("cancel", () => input.remove());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.remove();
    if (file !== undefined) take(file);
  });
  input.click();
}
