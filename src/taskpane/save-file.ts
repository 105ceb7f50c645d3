/** Hands a text to the person as a file, as the browser does a download. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The browser reads it in its own time; what is let go too early comes as an empty file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
