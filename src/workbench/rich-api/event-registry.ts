import type { WorkbookEvent } from "../model/events";
import type { ModelObject } from "../model/model-object";
import { Worksheet } from "../model/worksheet";

/** An event as it travels to the add-in. */
export interface EventMessage {
  readonly type: number;
  /** Id of the sheet, or `Workbook` for handlers of a collection. */
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

const wholeWorkbook = "Workbook";

const numbers: Readonly<Record<WorkbookEvent["kind"], number>> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
};

/** Which events the add-in asked for; only those are sent. */
export class EventRegistry {
  private readonly registered = new Set<string>();

  change(
    { type, isRegistered }: { readonly type: number; readonly isRegistered: boolean },
    object: ModelObject,
  ): void {
    const target = object instanceof Worksheet ? object.id : wholeWorkbook;
    if (isRegistered) this.registered.add(`${type}:${target}`);
    else this.registered.delete(`${type}:${target}`);
  }

  /** The messages that tell of an event: to handlers of its sheet and to handlers of the workbook. */
  messagesFor(event: WorkbookEvent): EventMessage[] {
    const type = numbers[event.kind];
    return [event.sheetId, wholeWorkbook]
      .filter((target) => this.registered.has(`${type}:${target}`))
      .map((target) => ({ type, target, message: messageOf(event) }));
  }
}

function messageOf(event: WorkbookEvent): Record<string, unknown> {
  const worksheetId = event.sheetId;
  switch (event.kind) {
    case "changed":
      return {
        type: "WorksheetChanged",
        address: event.address,
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: event.byModel ? "ThisLocalAddin" : "Unknown",
        worksheetId,
        referenceId: "",
        shiftDirection: "None",
      };
    case "formatChanged":
      return {
        type: "WorksheetFormatChanged",
        address: event.address,
        source: "Local",
        worksheetId,
        referenceId: "",
      };
    case "selectionChanged":
      return { type: "WorksheetSelectionChanged", address: event.address, worksheetId };
    case "activated":
      return { type: "WorksheetActivated", worksheetId };
    case "deactivated":
      return { type: "WorksheetDeactivated", worksheetId };
    case "added":
      return { type: "WorksheetAdded", source: "Local", worksheetId };
    case "deleted":
      return { type: "WorksheetDeleted", source: "Local", worksheetId };
    case "calculated":
      return { type: "WorksheetCalculated", worksheetId, address: "" };
    case "nameChanged":
      return {
        type: "WorksheetNameChanged",
        nameBefore: event.before,
        nameAfter: event.after,
        source: "Local",
        worksheetId,
      };
    case "visibilityChanged":
      return {
        type: "WorksheetVisibilityChanged",
        visibilityBefore: event.before,
        visibilityAfter: event.after,
        source: "Local",
        worksheetId,
      };
    case "protectionChanged":
      return {
        type: "WorksheetProtectionChanged",
        isProtected: event.isProtected,
        source: "Local",
        worksheetId,
      };
  }
}
