import type { Book } from "./engine/book";
import { UniverEngine } from "./engine/univer/univer-engine";
import type { UniverRuntime } from "./engine/univer/univer-runtime";
import { Workbook, type WorkbookState } from "./model/workbook";
import { EventRegistry } from "./rich-api/event-registry";
import { Interpreter } from "./rich-api/interpreter";
import type { Schema } from "./rich-api/schema";
import type { Services } from "./rich-api/services";
import { Conversation, webWorkbook } from "./xdm/conversation";
import { newCounters, type Counters } from "./xdm/counters";
import { CustomFunctionCalls } from "./xdm/custom-function-calls";
import { Faults } from "./xdm/faults";
import { FileCopies } from "./xdm/file-copies";
import { foreignFunctions, type FunctionsMetadata } from "./xdm/functions-metadata";
import { windowName, type Identity } from "./xdm/handshake";

export interface EmbeddedExcelOptions {
  readonly runtime: UniverRuntime;
  readonly schema: Schema;
  readonly book: Book;
  readonly state: WorkbookState;
  readonly origin: string;
  /** Sends a message text to the add-in's window. */
  readonly send: (text: string) => void;
  /** The add-in's functions.json and its namespace. */
  readonly functions?: { readonly namespace: string; readonly metadata: FunctionsMetadata };
  readonly settings?: readonly (readonly [string, string])[];
  readonly isEditing?: () => boolean;
  /** The workbook as a package, with what was not saved yet. */
  readonly save: () => Promise<Uint8Array>;
  /** Hears of a workbook the add-in opens beside this one. */
  readonly onNewWorkbook?: (bytes: Uint8Array) => void;
  /** Hears when the add-in shows or hides its pane. */
  readonly onPaneState?: (state: "Visible" | "Background") => void;
}

/**
 * A simulator of Excel for one workbook and one add-in: engine, model, interpreter and conversation put together.
 * It needs neither Node nor a page; both hand it a started Univer and a way to send messages.
 */
export class EmbeddedExcel {
  readonly workbook: Workbook;
  readonly counters: Counters = newCounters();
  readonly faults = new Faults();
  readonly conversation: Conversation;
  /** What the add-in's frame must be called before it is attached. */
  readonly windowName: string;
  /** Settings of the document, name and JSON text. */
  readonly settings: [string, string][];
  /** Whether the add-in shows its pane: `Office.addin.showAsTaskpane()` and `hide()`. */
  paneState: "Visible" | "Background" = "Visible";
  private readonly engine: UniverEngine;

  constructor(options: EmbeddedExcelOptions) {
    this.engine = new UniverEngine(options.runtime, options.book);
    this.workbook = new Workbook(this.engine, options.state);
    this.settings = (options.settings ?? []).map(([name, value]) => [name, value]);
    const identity = identityFor(options);
    this.windowName = windowName(identity);
    const calls = new CustomFunctionCalls((call) => this.conversation.sendFunctionCall(call));
    const registry = new EventRegistry();
    this.conversation = new Conversation({
      identity,
      interpreter: new Interpreter(this.workbook, options.schema, this.services(calls, options), registry, {
        read: (cells) => (this.counters.cellsRead += cells),
        written: (cells) => (this.counters.cellsWritten += cells),
      }),
      counters: this.counters,
      faults: this.faults,
      files: new FileCopies(options.save),
      settings: this.settings,
      send: options.send,
      ...(options.isEditing ? { isEditing: options.isEditing } : {}),
    });
    this.workbook.events.subscribe((event) => {
      this.conversation.sendEvents(registry.messagesFor(event));
      if (event.kind === "selectionChanged") this.conversation.sendSelectionChanged();
    });
    if (options.functions) {
      const { namespace, metadata } = options.functions;
      this.engine.registerFunctions(foreignFunctions(namespace, metadata), (name, parameters, address) =>
        calls.call(name.slice(namespace.length + 1), parameters, address),
      );
    }
  }

  /** Whether the model changes the book this moment. */
  get isWriting(): boolean {
    return this.engine.isWriting;
  }

  resetCounters(): void {
    Object.assign(this.counters, newCounters());
  }

  dispose(): void {
    this.engine.dispose();
  }

  private services(
    calls: CustomFunctionCalls,
    { onPaneState, onNewWorkbook }: Pick<EmbeddedExcelOptions, "onPaneState" | "onNewWorkbook">,
  ): Services {
    return {
      [webWorkbook]: {
        CreateAndOpenWorkbook: (base64) => {
          onNewWorkbook?.(Uint8Array.from(atob(String(base64)), (letter) => letter.charCodeAt(0)));
          return null;
        },
      },
      "Microsoft.ExcelServices.CustomFunctions": calls.service,
      "Microsoft.InternalService.AddinInternalService": { NotifyActionHandlerReady: () => null },
      "Microsoft.AppRuntime.AppRuntimeService": {
        SetAppRuntimeState: (state) => {
          this.paneState = state === "Background" ? "Background" : "Visible";
          onPaneState?.(this.paneState);
        },
        GetAppRuntimeState: () => this.paneState,
      },
      "Microsoft.AppRuntime.AppRuntimePersistenceService": {
        SetAppRuntimeStartState: () => null,
        GetAppRuntimeStartState: () => "Inactive",
      },
    };
  }
}

let conversations = 0;

function identityFor({ origin, state }: EmbeddedExcelOptions): Identity {
  conversations += 1;
  return {
    conversation: `embedded-excel-${conversations}`,
    instance: `add-in-${conversations}`,
    origin,
    locale: state.locale,
    documentUrl: `${origin}/${encodeURIComponent(state.name)}`,
    addinName: "Caishen",
  };
}
