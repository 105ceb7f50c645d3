import { ExcelError } from "../model/excel-error";
import type { ModelObject } from "../model/model-object";

/** Objects the client keeps beyond one batch, by the id it was given for them. */
export class References {
  private readonly byId = new Map<string, ModelObject>();
  private readonly ids = new WeakMap<ModelObject, string>();
  private given = 0;

  get count(): number {
    return this.byId.size;
  }

  keep(object: ModelObject): void {
    const present = this.ids.get(object);
    if (present !== undefined && this.byId.has(present)) return;
    this.given += 1;
    const id = `r${this.given}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: ModelObject): string | undefined {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : undefined;
  }

  find(id: string): ModelObject {
    const object = this.byId.get(id);
    if (!object) throw new ExcelError("InvalidReference");
    return object;
  }

  remove(id: unknown): void {
    this.byId.delete(String(id));
  }

  clear(): void {
    this.byId.clear();
  }
}
