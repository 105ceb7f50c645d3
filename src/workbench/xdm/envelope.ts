/** One message between office.js and its host, as JSON text. */
export interface Envelope {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _actionType?: number;
  readonly _data?: unknown;
}

export const MessageType = { request: 0, response: 1 } as const;
export const ActionKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { forCalling: 0, forEventing: 1 } as const;

/** What `executeMethod` dispatches on. */
export const Dispatch = {
  commandCompleted: 94,
  richApi: 93,
  saveSettings: 76,
  refreshSettings: 75,
  copyFile: 77,
  fileSlice: 80,
  closeFile: 81,
} as const;

/** The category of object-model events on the rich API channel. */
export const eventCategory = 65_536;
export const customFunctionCategory = 1;
export const invokeCustomFunction = 1000;

/** What marks a batch whose root is Excel on the web itself, which can open another workbook. */
export const webPartition = "WacPartition";

export interface ExecuteMethodData {
  readonly ArrayData?: readonly unknown[];
  /** Of a completed command: the id it was run under; of a copy of the file: its format. */
  readonly 0?: unknown;
  /** Of a copy of the file: bytes a slice. */
  readonly 1?: unknown;
  /** Of a slice: its copy. */
  readonly 2?: unknown;
  /** Of a slice: its number. */
  readonly 3?: unknown;
  readonly DdaMethod?: { readonly DispatchId: number };
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** Reads a message of this conversation; `undefined` for anything else that comes through the same channel. */
export function readEnvelope(text: string, conversation: string): Envelope | undefined {
  let message: Partial<Envelope> | null;
  try {
    message = JSON.parse(text) as Partial<Envelope> | null;
  } catch {
    return undefined;
  }
  if (message?._conversationId !== conversation || message._messageType !== MessageType.request)
    return undefined;
  return message as Envelope;
}
