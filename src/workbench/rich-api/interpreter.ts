import { documentedError, ExcelError } from "../model/excel-error";
import { ModelObject } from "../model/model-object";
import type { Workbook } from "../model/workbook";
import { cellsTouched } from "./cells-touched";
import type { EventRegistry } from "./event-registry";
import { MemberAccess, MemberError } from "./member-access";
import { answerQuery } from "./query";
import { References } from "./references";
import type { Schema } from "./schema";
import { ServiceObject, withServices, type Services } from "./services";
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type BatchRequest,
  type BatchResponse,
} from "./wire";

/** The object behind a path; `undefined` is the null object, from which only null objects are reached. */
type Target = ModelObject | undefined;

/** Told of the cells a batch reads and writes. */
export interface CellMeter {
  read(cells: number): void;
  written(cells: number): void;
}

export interface ExecuteOptions {
  /** Stops before this action with this code, as if the host had refused there. */
  readonly refuse?: { readonly atAction: number; readonly code: string };
  /** The service that paths begin at, where it is not the workbook. */
  readonly root?: string;
}

/**
 * Runs the batches of `context.sync()` on the model: one action after the other, stopping at the first that is
 * refused. What ran before it stays, as in Excel.
 */
export class Interpreter {
  readonly references = new References();
  private readonly members: MemberAccess;

  constructor(
    private readonly workbook: Workbook,
    schema: Schema,
    private readonly services: Services,
    private readonly events: EventRegistry,
    private readonly meter: CellMeter,
  ) {
    this.members = new MemberAccess(withServices(schema, services));
  }

  execute(request: BatchRequest, options: ExecuteOptions = {}): Promise<BatchResponse> {
    return this.workbook.engine.together(() => this.actions(request, options));
  }

  private async actions(request: BatchRequest, { refuse, root }: ExecuteOptions): Promise<BatchResponse> {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traceIds: number[] = [];
    const batch: Batch = new Batch(request, (path) => this.reach(path, batch, root));
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (refuse?.atAction === index) throw new RefusedByFault(refuse.code);
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: (await this.perform(action, batch)) ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: { ...errorOnWire(error), ActionIndex: index } };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private async perform(action: Action, batch: Batch): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const target = batch.target(action.ObjectPathId);
    if (!target) return null;
    const parameters = batch.parameters(action.ArgumentInfo);
    const name = action.Name ?? "";
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.identify(target);
      case ActionType.query:
        await this.workbook.engine.calculated();
        return answerQuery(target, action.QueryInfo ?? {}, {
          members: this.members,
          identify: (object) => this.identify(object),
          onRead: (object, wire) => this.meter.read(cellsTouched(object, wire)),
        });
      case ActionType.method:
        return this.callMethod(target, name, parameters);
      case ActionType.setProperty:
        this.meter.written(cellsTouched(target, name));
        this.members.set(target, name, parameters[0]);
        return null;
      default:
        throw new ExcelError(
          "ApiNotFound",
          `The embedded Excel knows no action of type ${action.ActionType}.`,
        );
    }
  }

  private callMethod(target: ModelObject, name: string, parameters: readonly unknown[]): unknown {
    const event = this.members.event(target, name);
    if (event) return this.events.change(event, target);
    if (name === "_KeepReference") return this.references.keep(target);
    if (target === this.workbook && name === "_RemoveReference") return this.references.remove(parameters[0]);
    if (target === this.workbook && name === "_RemoveAllReferences") return this.references.clear();
    const result = this.members.call(target, name, parameters);
    return result instanceof ModelObject ? this.identify(result) : result;
  }

  private reach(id: number, batch: Batch, root: string | undefined): Target {
    const path = batch.request.ObjectPaths[id];
    if (!path) throw new ExcelError("InvalidReference");
    const name = path.Name ?? "";
    switch (path.ObjectPathType) {
      case PathType.root:
        return root === undefined ? this.workbook : this.service(root);
      case PathType.newObject:
        return this.service(name);
      case PathType.reference:
        return this.references.find(name);
      case PathType.nothing:
        return undefined;
    }
    const parent = batch.target(path.ParentObjectPathId ?? 0);
    if (!parent) return undefined;
    const parameters = batch.parameters(path.ArgumentInfo);
    const reached =
      path.ObjectPathType === PathType.property
        ? this.members.get(parent, name)
        : path.ObjectPathType === PathType.indexer
          ? this.members.item(parent, parameters)
          : this.members.call(parent, name, parameters);
    return reached instanceof ModelObject ? reached : undefined;
  }

  private service(name: string): ServiceObject {
    const service = this.services[name];
    if (!service) throw new ExcelError("ApiNotFound", `The embedded Excel has no ${name}.`);
    return new ServiceObject(name, service);
  }

  private identify(object: ModelObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    return { ...object.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }
}

/** One batch: its objects, each made once, and its arguments with the objects put in. */
class Batch {
  private readonly targets = new Map<number, Target>();

  constructor(
    readonly request: BatchRequest,
    private readonly reach: (path: number) => Target,
  ) {}

  target(path: number): Target {
    if (!this.targets.has(path)) this.targets.set(path, this.reach(path));
    return this.targets.get(path);
  }

  parameters(info: ArgumentInfo | undefined): unknown[] {
    const objects = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => this.filled(value, objects[index]));
  }

  private filled(value: unknown, object: unknown): unknown {
    if (Array.isArray(value)) {
      return value.map((inner, index) => this.filled(inner, Array.isArray(object) ? object[index] : 0));
    }
    if (typeof value === "number" && value !== 0 && value === object) return this.target(value);
    const path =
      typeof value === "object" && value !== null ? (value as { _ObjectPathId?: unknown })._ObjectPathId : 0;
    return typeof path === "number" && path !== 0 ? this.target(path) : value;
  }
}

/** A refusal a test asked for. */
class RefusedByFault extends Error {
  constructor(readonly code: string) {
    super(documentedError(code).message);
  }
}

function errorOnWire(error: unknown): {
  Code: string;
  Message: string;
  Location: string;
  HttpStatusCode: number;
} {
  const location = error instanceof MemberError ? error.location : "";
  const cause = error instanceof MemberError ? error.cause : error;
  if (cause instanceof ExcelError || cause instanceof RefusedByFault) {
    const { status } = documentedError(cause.code);
    return { Code: cause.code, Message: cause.message, Location: location, HttpStatusCode: status };
  }
  const { status, message } = documentedError("GeneralException");
  const detail = cause instanceof Error ? cause.message : String(cause);
  return {
    Code: "GeneralException",
    Message: `${message} ${detail}`,
    Location: location,
    HttpStatusCode: status,
  };
}
