import { text } from "./argument";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";

/** Small values an add-in keeps in the workbook. */
export class SettingCollection extends ModelObject {
  readonly className = "SettingCollection";
  private readonly byKey = new Map<string, Setting>();

  get items(): readonly Setting[] {
    return [...this.byKey.values()];
  }

  add(key: unknown, value: unknown): Setting {
    const name = text(key);
    const present = this.byKey.get(name);
    if (present) present.value = value;
    const setting = present ?? new Setting(name, value, () => this.byKey.delete(name));
    this.byKey.set(name, setting);
    return setting;
  }

  getItem(key: unknown): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: unknown): Setting | undefined {
    return this.byKey.get(text(key));
  }

  getCount(): number {
    return this.byKey.size;
  }
}

export class Setting extends ModelObject {
  readonly className = "Setting";

  constructor(
    readonly key: string,
    public value: unknown,
    private readonly remove: () => void,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  delete(): void {
    this.remove();
  }
}
