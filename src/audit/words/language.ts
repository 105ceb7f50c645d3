import type { Words } from "../../templates/template";

/** A language of the product. No result depends on it. */
export type Language = keyof Words;
