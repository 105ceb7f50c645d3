import { text } from "./argument";
import { ExcelError } from "./excel-error";
import { ModelObject } from "./model-object";

/** The XML documents an add-in keeps in the workbook file. */
export class CustomXmlPartCollection extends ModelObject {
  readonly className = "CustomXmlPartCollection";
  private readonly parts: CustomXmlPart[] = [];
  private added = 0;

  get items(): readonly CustomXmlPart[] {
    return this.parts;
  }

  add(xml: unknown): CustomXmlPart {
    this.added += 1;
    const id = `{CA15EE00-0000-4000-8000-${this.added.toString().padStart(12, "0")}}`;
    const part = new CustomXmlPart(id, wellFormed(xml), () => this.parts.splice(this.parts.indexOf(part), 1));
    this.parts.push(part);
    return part;
  }

  getByNamespace(namespace: unknown): CustomXmlPartScopedCollection {
    const wanted = text(namespace);
    return new CustomXmlPartScopedCollection(() =>
      this.parts.filter(({ namespaceUri }) => namespaceUri === wanted),
    );
  }

  getItem(id: unknown): CustomXmlPart {
    return found(this.getItemOrNullObject(id));
  }

  getItemOrNullObject(id: unknown): CustomXmlPart | undefined {
    return this.parts.find((part) => part.id === text(id));
  }

  getCount(): number {
    return this.parts.length;
  }
}

/** The parts of one namespace. */
export class CustomXmlPartScopedCollection extends ModelObject {
  readonly className = "CustomXmlPartScopedCollection";

  constructor(private readonly list: () => readonly CustomXmlPart[]) {
    super();
  }

  get items(): readonly CustomXmlPart[] {
    return this.list();
  }

  getItem(id: unknown): CustomXmlPart {
    return found(this.getItemOrNullObject(id));
  }

  getItemOrNullObject(id: unknown): CustomXmlPart | undefined {
    return this.items.find((part) => part.id === text(id));
  }

  getOnlyItem(): CustomXmlPart {
    if (this.items.length !== 1) throw new ExcelError("GeneralException");
    return this.items[0]!;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | undefined {
    if (this.items.length > 1) throw new ExcelError("GeneralException");
    return this.items[0];
  }

  getCount(): number {
    return this.items.length;
  }
}

export class CustomXmlPart extends ModelObject {
  readonly className = "CustomXmlPart";

  constructor(
    readonly id: string,
    private xml: string,
    private readonly remove: () => void,
  ) {
    super();
  }

  override get identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  get namespaceUri(): string {
    return namespaceOf(this.xml);
  }

  getXml(): string {
    return this.xml;
  }

  setXml(xml: unknown): void {
    this.xml = wellFormed(xml);
  }

  delete(): void {
    this.remove();
  }
}

function found(part: CustomXmlPart | undefined): CustomXmlPart {
  if (!part) throw new ExcelError("ItemNotFound");
  return part;
}

/** Refuses what is plainly no XML document: one root element that is closed. */
function wellFormed(given: unknown): string {
  const xml = text(given);
  const root = rootOf(xml);
  const isClosed = root && (root.rest.endsWith("/>") || xml.trimEnd().endsWith(`</${root.name}>`));
  if (!isClosed) throw new ExcelError("InvalidArgument");
  return xml;
}

function rootOf(xml: string): { name: string; attributes: string; rest: string } | undefined {
  const body = xml.replace(/^\uFEFF?\s*(<\?xml[^>]*\?>)?\s*(<!--[\s\S]*?-->\s*)*/, "");
  const match = /^<([^\s/>]+)([^>]*)>/.exec(body);
  return match ? { name: match[1]!, attributes: match[2]!, rest: body.trimEnd() } : undefined;
}

function namespaceOf(xml: string): string {
  const root = rootOf(xml);
  const prefix = root?.name.includes(":") ? `:${root.name.split(":")[0]}` : "";
  return new RegExp(`xmlns${prefix}\\s*=\\s*["']([^"']*)["']`).exec(root?.attributes ?? "")?.[1] ?? "";
}
