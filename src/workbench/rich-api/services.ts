import { ModelObject } from "../model/model-object";
import type { MethodSchema, Schema } from "./schema";

/** Objects office.js talks to that are no part of Excel's object model, by their full names. */
export type Services = Readonly<Record<string, Service>>;

/** What a service can be asked, by the names of the wire. */
export type Service = Readonly<Record<string, (...parameters: readonly unknown[]) => unknown>>;

/** A service as the interpreter reaches it. */
export class ServiceObject extends ModelObject {
  constructor(
    readonly className: string,
    service: Service,
  ) {
    super();
    Object.assign(this, service);
  }
}

/** The schema with the services beside the classes of the package. */
export function withServices(schema: Schema, services: Services): Schema {
  const classes = Object.entries(services).map(([name, service]) => {
    const methods = Object.keys(service).map((wire): [string, MethodSchema] => [
      wire,
      { name: wire, returns: "value", since: "", isIndexer: false },
    ]);
    return [
      name,
      {
        isCollection: false,
        properties: {},
        navigations: {},
        methods: Object.fromEntries(methods),
        events: {},
      },
    ];
  });
  return { ...schema, ...(Object.fromEntries(classes) as Schema) };
}
