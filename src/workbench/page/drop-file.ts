import { element } from "./element";

/** Takes a file that is dragged onto the page, the pane's frame included, which would keep the drop to itself. */
export function acceptDroppedFiles(
  body: HTMLElement,
  words: () => string,
  onFile: (file: File) => void,
): void {
  const cover = element("div", { className: "drop-cover" });
  body.addEventListener("dragenter", ({ dataTransfer }) => {
    if (!dataTransfer?.types.includes("Files")) return;
    cover.textContent = words();
    body.append(cover);
  });
  cover.addEventListener("dragover", (event) => event.preventDefault());
  cover.addEventListener("dragleave", () => cover.remove());
  cover.addEventListener("drop", (event) => {
    event.preventDefault();
    cover.remove();
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}
