import { NewsChannel } from "../../src/commands/news";
import { OtherBooks } from "../../src/taskpane/binding/other-books";
import { EditWatch } from "../../src/taskpane/binding/edit-watch";
import type { JobSurroundings } from "../../src/taskpane/binding/host-jobs";
import { PlaceVariants } from "../../src/taskpane/binding/place-variants";
import { engine } from "../../src/taskpane/engine/engine";
import { inlineExecutor } from "../../src/taskpane/engine/executor";
import type { Host } from "../../src/workbook/host";
import { at, on } from "./fault-job";

/**
 * A workbook that tells of no edits. What the pane reads again after an edit comes whenever a pause ends, and would
 * take the refusals meant for the syncs of a job.
 */
export function untold(host: Host): Host {
  return Object.create(host, { onEdited: { value: undefined }, onSelected: { value: undefined } }) as Host;
}

/** What the pane and the ribbon are given around a workbook, with the engine of the product in the same thread. */
export function surroundingsOf(host: Host): JobSurroundings & { readonly news: NewsChannel } {
  return {
    executor: inlineExecutor(async () => engine),
    today: () => on,
    now: () => at,
    news: new NewsChannel(),
    otherBooks: new OtherBooks(),
    variants: new PlaceVariants(),
    saveFile: () => undefined,
    workbookName: () => undefined,
    watch: new EditWatch(host),
    selfTest: async () => [],
    functions: async () => [],
  };
}
