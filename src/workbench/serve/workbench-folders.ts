import path from "node:path";
import type { Served } from "./static-files";

/** What the embedded Excel consists of once it is built: the add-in as it is, and the page about it. */
export function workbenchFolders(root: string): readonly Served[] {
  return [
    { address: "/addin/", folder: path.join(root, "dist/addin") },
    { address: "/", folder: path.join(root, "dist/workbench/page") },
  ];
}
