import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { UniverRuntime } from "../engine/univer/univer-runtime";

/**
 * Univer comes as modules that neither jest nor Node can load as they are, so the build packs it once into a file
 * of its own, and here that file is loaded.
 */
const bundle = path.resolve(__dirname, "../../../dist/workbench/univer-node.cjs");

/** @throws Error when the workbench has not been built. */
export function createHeadlessUniver(): UniverRuntime {
  if (!existsSync(bundle)) throw new Error("dist/workbench is not built; run: npm run build");
  const { createUniver } = createRequire(__filename)(bundle) as { createUniver: () => UniverRuntime };
  return createUniver();
}
