import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import styles from "./DropImage.module.css";

/** Takes an image dropped anywhere on the page; while one is held over it, says what will happen. */
export function DropImage() {
  const client = useQueryClient();
  const [over, setOver] = useState(false);
  useEffect(() => watchDrops(setOver, (file) => void open(file, client)), [client]);
  return over && <Overlay />;
}

/** Above dialogs too. */
function Overlay() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.showPopover?.(), []);
  return (
    <div ref={box} popover="manual" className={styles.overlay}>
      <p role="status">
        <strong>Drop the image to restore its view</strong>
        <span>A PNG or SVG saved with “Export image”. What you have now stays a step back.</span>
      </p>
    </div>
  );
}

async function open(file: File, client: QueryClient): Promise<void> {
  const { openImage } = await import("./openImage");
  await openImage(file, client);
}

/** Only files are taken: text dragged into a field stays the browser's. Returns how to stop. */
function watchDrops(setOver: (over: boolean) => void, take: (file: File) => void): () => void {
  const stop = new AbortController();
  const on = (name: "dragenter" | "dragover" | "dragleave" | "drop", act: (e: DragEvent) => void) =>
    window.addEventListener(
      name,
      (event) => event.dataTransfer?.types.includes("Files") && act(event),
      { signal: stop.signal },
    );
  on("dragenter", () => setOver(true));
  on("dragover", (event) => {
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
  });
  on("dragleave", (event) => event.relatedTarget === null && setOver(false));
  on("drop", (event) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) take(file);
  });
  return () => stop.abort();
}
