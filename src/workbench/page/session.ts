import { EmbeddedExcel } from "../embedded-excel";
import type { UniverRuntime } from "../engine/univer/univer-runtime";
import { bookOf, stateOf } from "../file/open-book";
import { openPackage, type OpenedPackage } from "../file/open-package";
import { savePackage, type SavedPackage } from "../file/save-package";
import { withAppearance } from "../file/with-appearance";
import type { Schema } from "../rich-api/schema";
import type { FunctionsMetadata } from "../xdm/functions-metadata";
import { contextMenu } from "./context-menu";
import { element } from "./element";
import { createGrid, gridDrawn } from "./grid";
import { guardCommands } from "./grid-commands";
import { showErrorsAsExcel } from "./grid-errors";
import { followSelection } from "./grid-selection";
import type { Manifest, RibbonAction } from "./manifest";
import { Pane } from "./pane";
import type { Preferences } from "./preferences";
import type { Text } from "./text";

export interface SessionOptions {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly manifest: Manifest;
  readonly functions: FunctionsMetadata;
  readonly schema: Schema;
  readonly preferences: Preferences;
  readonly text: Text;
  /** Where grid and pane are put. */
  readonly parent: HTMLElement;
  readonly onPaneWidth: (pixels: number) => void;
  /** Hears of an edit the embedded Excel does not offer. */
  readonly onRefused: () => void;
  /** Hears of a workbook the add-in opens beside this one. */
  readonly onNewWorkbook: (bytes: Uint8Array) => void;
}

/** One opened workbook: the grid, the embedded Excel behind it, and the add-in in its pane. */
export class Session {
  readonly excel: EmbeddedExcel;
  private readonly opened: OpenedPackage;
  private readonly view: HTMLElement;
  private readonly menu: HTMLElement;
  private readonly pane: Pane;
  readonly runtime: UniverRuntime;

  constructor(private readonly options: SessionOptions) {
    const { bytes, name, manifest, functions, schema, preferences, text, parent } = options;
    this.opened = openPackage(bytes);
    this.view = element("div", { className: "grid", role: "region", label: text.grid });
    parent.append(this.view);
    this.runtime = createGrid(this.view, preferences.language, preferences.theme === "dark");
    this.pane = new Pane({
      name: manifest.name,
      url: manifest.paneUrl,
      text,
      width: preferences.paneWidth,
      onWidth: options.onPaneWidth,
      onClosed: () => (this.excel.paneState = "Background"),
    });
    const { api } = this.runtime;
    this.excel = new EmbeddedExcel({
      runtime: this.runtime,
      schema,
      book: withAppearance(bookOf(this.opened.snapshot), bytes),
      state: stateOf(this.opened, name, preferences.language),
      origin: location.origin,
      send: (message) => this.pane.send(message),
      functions: { namespace: manifest.namespace, metadata: functions },
      onPaneState: (state) => (state === "Visible" ? this.pane.show() : this.pane.hide()),
      save: async () => (await this.save()).bytes,
      onNewWorkbook: options.onNewWorkbook,
      isEditing: () => api.getActiveWorkbook()?.isCellEditing() ?? false,
    });
    showErrorsAsExcel(this.runtime.univer);
    guardCommands(api, this.excel, options.onRefused);
    this.menu = contextMenu(this.view, manifest.contextMenu, (action, id) => void this.press(action, id));
    parent.append(this.menu);
    followSelection(api, this.excel.workbook);
    window.addEventListener("message", this.receive);
    parent.append(this.pane.view);
    void gridDrawn(api).then(() => this.pane.start(this.excel.windowName));
  }

  get name(): string {
    return this.options.name;
  }

  /** Does what a ribbon button stands for. */
  async press(action: RibbonAction, controlId: string): Promise<void> {
    if (action.kind === "showPane") this.showPane();
    else await this.excel.conversation.runCommand(action.name, controlId);
  }

  showPane(): void {
    this.pane.show();
    this.excel.paneState = "Visible";
  }

  setDark(isDark: boolean): void {
    this.runtime.api.toggleDarkMode(isDark);
  }

  /** The opened file with what was changed, once all formulas have their values. */
  async save(): Promise<SavedPackage> {
    await this.runtime.api.getActiveWorkbook()?.endEditingAsync(true);
    await this.excel.workbook.engine.settled();
    return savePackage(this.opened, this.excel.workbook, [this.options.manifest.namespace]);
  }

  close(): void {
    window.removeEventListener("message", this.receive);
    this.pane.remove();
    this.menu.remove();
    this.excel.dispose();
    this.view.remove();
  }

  private readonly receive = (event: MessageEvent): void => {
    if (this.pane.isSender(event) && typeof event.data === "string")
      this.excel.conversation.receive(event.data);
  };
}
