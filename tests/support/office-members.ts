import { readdirSync } from "node:fs";
import path from "node:path";
import typescript from "typescript";

const root = path.resolve(__dirname, "../..");

/** A member of a type of Office.js that the add-in uses, and where. */
export interface OfficeMember {
  /** The namespace that declares it, such as `Excel`, `Office` or `Office.AddinCommands`. */
  readonly namespace: string;
  /** The class, interface or enumeration in that namespace, such as `Worksheet`; empty for what stands in it directly. */
  readonly owner: string;
  readonly name: string;
  readonly files: readonly string[];
}

/** Every member of the types of Office.js that rooms of src/ speak of, found by the compiler. */
export function officeMembers(rooms: readonly string[]): OfficeMember[] {
  const files = rooms.flatMap((room) => sourcesIn(path.join(root, "src", room)));
  const program = typescript.createProgram(files, {
    jsx: typescript.JsxEmit.ReactJSX,
    module: typescript.ModuleKind.ESNext,
    moduleResolution: typescript.ModuleResolutionKind.Bundler,
    noEmit: true,
    skipLibCheck: true,
    strict: true,
    target: typescript.ScriptTarget.ES2022,
    types: ["office-js", "custom-functions-runtime"],
  });
  const checker = program.getTypeChecker();
  const found = new Map<string, Omit<OfficeMember, "files"> & { readonly files: Set<string> }>();

  const note = (symbol: typescript.Symbol | undefined, file: string): void => {
    const declaration = symbol?.declarations?.find(isOffice);
    const place = declaration && placeOf(declaration);
    if (!symbol || !place) return;
    const key = [place.namespace, place.owner, symbol.name].join(".");
    const entry = found.get(key) ?? { ...place, name: symbol.name, files: new Set<string>() };
    entry.files.add(path.relative(root, file));
    found.set(key, entry);
  };
  for (const file of files) {
    const visit = (node: typescript.Node): void => {
      if (typescript.isPropertyAccessExpression(node)) note(checker.getSymbolAtLocation(node.name), file);
      if (typescript.isBindingElement(node)) note(boundProperty(node, checker), file);
      typescript.forEachChild(node, visit);
    };
    visit(program.getSourceFile(file)!);
  }
  return [...found.values()].map(({ files: used, ...member }) => ({ ...member, files: [...used].sort() }));
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name));
}

const isOffice = (declaration: typescript.Declaration): boolean =>
  declaration.getSourceFile().fileName.includes("/@types/office-js/");

/** The namespace of a member and what declares it there; `undefined` for namespaces themselves and their types. */
function placeOf(declaration: typescript.Declaration): Pick<OfficeMember, "namespace" | "owner"> | undefined {
  if (typescript.isModuleDeclaration(declaration) || typescript.isEnumDeclaration(declaration))
    return undefined;
  const names: string[] = [];
  let owner = "";
  for (let node: typescript.Node = declaration.parent; !typescript.isSourceFile(node); node = node.parent) {
    if (typescript.isModuleDeclaration(node)) names.unshift(node.name.text);
    else if (isTypeWithMembers(node)) owner = node.name?.text ?? "";
  }
  return names.length > 0 ? { namespace: names.join("."), owner } : undefined;
}

const isTypeWithMembers = (
  node: typescript.Node,
): node is typescript.ClassDeclaration | typescript.InterfaceDeclaration | typescript.EnumDeclaration =>
  typescript.isClassDeclaration(node) ||
  typescript.isInterfaceDeclaration(node) ||
  typescript.isEnumDeclaration(node);

/** `const { worksheets } = context.workbook` names a member as `.worksheets` does. */
function boundProperty(
  { parent, name, propertyName }: typescript.BindingElement,
  checker: typescript.TypeChecker,
): typescript.Symbol | undefined {
  if (!typescript.isObjectBindingPattern(parent)) return undefined;
  const key = propertyName ?? name;
  return typescript.isIdentifier(key) ? checker.getTypeAtLocation(parent).getProperty(key.text) : undefined;
}
