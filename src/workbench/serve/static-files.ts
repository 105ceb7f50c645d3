import { existsSync, statSync } from "node:fs";
import path from "node:path";

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** A folder and the address it is served under, which ends in a slash. */
export interface Served {
  readonly address: string;
  readonly folder: string;
}

export interface FoundFile {
  readonly file: string;
  readonly type: string;
}

/**
 * The file a path of an address stands for; `undefined` when there is none, or when it would lie outside the folders
 * served. office.js asks for some of its files in capitals and has them in small letters.
 *
 * @param served - The more special address first.
 */
export function findFile(pathname: string, served: readonly Served[]): FoundFile | undefined {
  const asked = decoded(pathname);
  const place = asked === undefined ? undefined : served.find(({ address }) => asked.startsWith(address));
  if (asked === undefined || !place) return undefined;
  const name = asked.slice(place.address.length) || "index.html";
  for (const each of [name, name.toLowerCase()]) {
    const file = path.resolve(place.folder, each);
    if (!file.startsWith(path.resolve(place.folder) + path.sep)) return undefined;
    if (existsSync(file) && statSync(file).isFile())
      return { file, type: types[path.extname(file).toLowerCase()] ?? "application/octet-stream" };
  }
  return undefined;
}

/** `undefined` for what no file can be called. */
function decoded(pathname: string): string | undefined {
  try {
    const text = decodeURIComponent(pathname);
    return text.includes("\0") || text.includes("\\") ? undefined : text;
  } catch {
    return undefined;
  }
}
