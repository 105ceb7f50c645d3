import { readdirSync } from "node:fs";
import path from "node:path";
import typescript from "typescript";

const root = path.resolve(__dirname, "../..");

/** A member of an object of Excel that the add-in uses, and where. */
export interface OfficeMember {
  /** The class or interface of the namespace Excel, such as `Worksheet`. */
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
  const found = new Map<string, { owner: string; name: string; files: Set<string> }>();

  const note = (symbol: typescript.Symbol | undefined, file: string): void => {
    const declaration = symbol?.declarations?.find(isOffice);
    const owner = declaration && ownerOf(declaration);
    if (!symbol || owner === undefined) return;
    const key = `${owner}.${symbol.name}`;
    const entry = found.get(key) ?? { owner, name: symbol.name, files: new Set<string>() };
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

/** The class or interface of the namespace Excel that declares a member. */
function ownerOf({ parent }: typescript.Declaration): string | undefined {
  if (!typescript.isClassDeclaration(parent) && !typescript.isInterfaceDeclaration(parent)) return undefined;
  const scope = parent.parent.parent;
  if (!typescript.isModuleDeclaration(scope) || scope.name.text !== "Excel") return undefined;
  return parent.name?.text;
}

/** `const { worksheets } = context.workbook` names a member as `.worksheets` does. */
function boundProperty(
  { parent, name, propertyName }: typescript.BindingElement,
  checker: typescript.TypeChecker,
): typescript.Symbol | undefined {
  if (!typescript.isObjectBindingPattern(parent)) return undefined;
  const key = propertyName ?? name;
  return typescript.isIdentifier(key) ? checker.getTypeAtLocation(parent).getProperty(key.text) : undefined;
}
