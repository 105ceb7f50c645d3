import type * as Parser from "@e965/xlsx";

/**
 * The parser of old workbooks and its tables of code pages (workbooks of Excel 95 store Chinese in GBK). Over a
 * megabyte of code, so it is loaded when the first such file comes and never for an .xlsx.
 */
export async function loadParser(): Promise<typeof Parser> {
  const parser = await import(/* webpackMode: "lazy", webpackChunkName: "old-workbooks" */ "@e965/xlsx");
  const codePages = await import(
    /* webpackMode: "lazy", webpackChunkName: "old-workbooks" */ "@e965/xlsx/dist/cpexcel"
  );
  parser.set_cptable(codePages);
  return parser;
}
