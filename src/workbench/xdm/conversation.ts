import type { EventMessage } from "../rich-api/event-registry";
import type { Interpreter } from "../rich-api/interpreter";
import { ActionType, PathType, type BatchRequest } from "../rich-api/wire";
import { byteLength, type Counters } from "./counters";
import {
  ActionKind,
  customFunctionCategory,
  Dispatch,
  eventCategory,
  invokeCustomFunction,
  MessageType,
  readEnvelope,
  webPartition,
  ResponseKind,
  type Envelope,
  type ExecuteMethodData,
} from "./envelope";
import type { FileCopies } from "./file-copies";
import { transportErrors, type Faults } from "./faults";
import { appContext, type Identity } from "./handshake";

/** The service that is the root of a batch for Excel on the web itself. */
export const webWorkbook = "WacWorkbook";

/** The bound Excel on the web sets on one request and on one response. */
const payloadLimit = 5 * 1024 * 1024;

export interface ConversationOptions {
  readonly identity: Identity;
  readonly interpreter: Interpreter;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly files: FileCopies;
  /** Settings of the document as they were saved, name and JSON text. */
  readonly settings: [string, string][];
  /** Sends a message text to the add-in. */
  readonly send: (text: string) => void;
  /** Whether a person is editing a cell, which no batch may disturb. */
  readonly isEditing?: () => boolean;
}

/**
 * The host's end of the conversation office.js holds with it: the handshake, batches, events, ribbon commands,
 * calls of custom functions. It does not know how messages travel, and nothing else knows their envelope.
 */
export class Conversation {
  private readonly handlers = new Map<string, unknown>();
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  private readonly awaited = new Map<string, (() => void)[]>();
  private commands = 0;
  private readonly running = new Map<string, () => void>();

  constructor(private readonly options: ConversationOptions) {}

  /** Takes a message text that came from the add-in's window. */
  receive(text: string): void {
    const message = readEnvelope(text, this.options.identity.conversation);
    if (!message) return;
    if (
      message._actionType === ActionKind.registerEvent ||
      message._actionType === ActionKind.unregisterEvent
    ) {
      if (message._actionType === ActionKind.registerEvent) this.register(message);
      else this.handlers.delete(message._actionName);
      this.reply(message, { Error: 0 });
      return;
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.reply(message, appContext(this.options.identity, this.options.settings));
        return;
      case "ContextActivationManager_notifyHost":
        return;
      case "executeMethod":
        void this.inTurn(() => this.executeMethod(message, byteLength(text)));
        return;
      default:
        this.reply(message, null, -2);
    }
  }

  /** Whether a batch is being executed, or something else has its turn. */
  get isBusy(): boolean {
    return this.waiting > 0;
  }

  /** Does something between two batches, in the order it was asked for: a person's edit must not fall into one. */
  async inTurn(work: () => unknown): Promise<void> {
    this.waiting += 1;
    const turn = this.queue.then(async () => {
      await work();
    });
    this.queue = turn.then(
      () => void (this.waiting -= 1),
      () => void (this.waiting -= 1),
    );
    await turn;
  }

  /** Resolves when every message received so far has been answered. */
  async idle(): Promise<void> {
    await this.queue;
  }

  /** Runs a ribbon command and resolves when the add-in says it is completed. */
  async runCommand(functionName: string, controlId: string): Promise<void> {
    this.commands += 1;
    const id = `command-${this.commands}`;
    await this.registration("appCommandInvoked");
    await new Promise<void>((resolve) => {
      this.running.set(id, resolve);
      this.fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  sendEvents(messages: readonly EventMessage[]): void {
    if (messages.length === 0) return;
    this.fire("richApiMessage", {
      ArrayData: messages.map(({ type, target, message }, index) => [
        eventCategory,
        type,
        target,
        JSON.stringify(message),
        String(index),
      ]),
    });
  }

  /** Tells handlers of the document that another selection was made. */
  sendSelectionChanged(): void {
    this.fire("documentSelectionChanged", {});
  }

  sendFunctionCall(call: readonly unknown[]): void {
    const entry = [customFunctionCategory, invokeCustomFunction, "", JSON.stringify(call), "0"];
    this.fire("richApiMessage", { ArrayData: [entry] });
  }

  private register({ _actionName, _correlationId }: Envelope): void {
    this.handlers.set(_actionName, _correlationId);
    for (const resolve of this.awaited.get(_actionName) ?? []) resolve();
    this.awaited.delete(_actionName);
  }

  /** Resolves when the add-in listens: office.js registers a moment after it is ready. */
  private async registration(name: string): Promise<void> {
    if (this.handlers.has(name)) return;
    await new Promise<void>((resolve) =>
      this.awaited.set(name, [...(this.awaited.get(name) ?? []), resolve]),
    );
  }

  private async executeMethod(message: Envelope, bytes: number): Promise<void> {
    const data = message._data as ExecuteMethodData;
    if (data.DdaSettingsMethod) {
      this.options.settings.splice(
        0,
        Infinity,
        ...(data.DdaSettingsMethod.Properties ?? []).map(([n, v]): [string, string] => [n, v]),
      );
      this.reply(message, { Error: 0, Version: 1 });
      return;
    }
    const dispatch = data.DdaMethod?.DispatchId;
    const { files } = this.options;
    if (files.answers(dispatch)) {
      this.reply(message, { Version: 1, ...(await files.answer(data)) });
      return;
    }
    switch (dispatch) {
      case Dispatch.richApi:
        return this.executeBatch(message, data.ArrayData ?? [], bytes);
      case Dispatch.commandCompleted:
        this.completeCommand(data);
        this.reply(message, { Error: 0, Version: 1 });
        return;
      case Dispatch.refreshSettings:
        this.reply(message, { Error: 0, Version: 1, Data: this.options.settings });
        return;
      default:
        this.reply(message, { Error: 5000, Version: 1 });
    }
  }

  private async executeBatch(
    message: Envelope,
    [partition, , , , body]: readonly unknown[],
    bytes: number,
  ): Promise<void> {
    const { counters, faults, interpreter, isEditing } = this.options;
    const request = JSON.parse(String(body ?? "{}")) as BatchRequest;
    const isOwn = isOwnBatch(request);
    if (!isOwn) {
      counters.syncs += 1;
      counters.bytesUp += bytes;
    }
    const refuse = (code: string): void => this.reply(message, { Error: transportErrors[code], Version: 1 });
    const fault = isOwn ? undefined : faults.take(counters.syncs);
    const isWhole = fault?.afterActions === undefined && !fault?.losesAnswer;
    if (fault && isWhole && transportErrors[fault.code] !== undefined) return refuse(fault.code);
    if (isEditing?.() && !isOwn) return refuse("InvalidOperationInCellEditMode");
    if (bytes > payloadLimit) return refuse("RequestPayloadSizeLimitExceeded");
    const response = await interpreter.execute(request, {
      ...(fault && !fault.losesAnswer
        ? { refuse: { atAction: fault.afterActions ?? 0, code: fault.code } }
        : {}),
      ...(partition === webPartition ? { root: webWorkbook } : {}),
    });
    if (fault?.losesAnswer) return refuse(fault.code);
    const text = JSON.stringify(response);
    const size = byteLength(text);
    if (size > payloadLimit) return refuse("ResponsePayloadSizeLimitExceeded");
    if (!isOwn) counters.bytesDown += size;
    this.reply(message, { Error: 0, Version: 1, Data: [200, ["Content-Type", "application/json"], text] });
  }

  private completeCommand({ 0: id }: ExecuteMethodData): void {
    if (typeof id !== "string") return;
    this.running.get(id)?.();
    this.running.delete(id);
  }

  private reply(request: Envelope, data: unknown, errorCode = 0): void {
    this.post({
      _messageType: MessageType.response,
      _responseType: ResponseKind.forCalling,
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _data: data,
      _errorCode: errorCode,
    });
  }

  private fire(name: string, data: unknown): void {
    if (!this.handlers.has(name)) return;
    this.post({
      _messageType: MessageType.response,
      _responseType: ResponseKind.forEventing,
      _actionName: name,
      _correlationId: this.handlers.get(name),
      _data: data,
      _errorCode: 0,
    });
  }

  private post(message: object): void {
    const { conversation, origin } = this.options.identity;
    this.options.send(
      JSON.stringify({ _conversationId: conversation, _origin: origin, _serializerVersion: 1, ...message }),
    );
  }
}

/** A batch office.js sends of itself, at start and to let go of what it kept; no job caused it. */
function isOwnBatch({ Actions, ObjectPaths }: BatchRequest): boolean {
  const isService = Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === PathType.newObject,
  );
  const isRelease = Actions.every(
    ({ ActionType: type, Name }) => type === ActionType.instantiate || Name === "_RemoveReference",
  );
  return isService || isRelease;
}
