/** Something that happened in the workbook, in the model's words; the protocol gives it a number and a shape. */
export type WorkbookEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly address: string;
      readonly byModel: boolean;
    }
  | { readonly kind: "formatChanged"; readonly sheetId: string; readonly address: string }
  | { readonly kind: "selectionChanged"; readonly sheetId: string; readonly address: string }
  | {
      readonly kind: "activated" | "deactivated" | "added" | "deleted" | "calculated";
      readonly sheetId: string;
    }
  | {
      readonly kind: "nameChanged";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | {
      readonly kind: "visibilityChanged";
      readonly sheetId: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "protectionChanged"; readonly sheetId: string; readonly isProtected: boolean };

/** Tells whoever listens what happened, in order. */
export class EventHub {
  private readonly listeners = new Set<(event: WorkbookEvent) => void>();

  subscribe(listener: (event: WorkbookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: WorkbookEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
