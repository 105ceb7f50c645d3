import type { Schema } from "../rich-api/schema";

/** What the page fetches once: all of it from the server it came from. */
export interface Resources {
  readonly schema: Schema;
  /** Names of the bundled workbooks; the first one is opened at start. */
  readonly samples: readonly string[];
  /** The folder of the built add-in. */
  readonly addin: URL;
  readonly manifest: string;
}

/** @throws Error when the server has no such file. */
export async function fetchBytes(address: string | URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return new Uint8Array(await response.arrayBuffer());
}

export async function fetchJson<Content>(address: string | URL): Promise<Content> {
  return JSON.parse(new TextDecoder().decode(await fetchBytes(address))) as Content;
}

export async function loadResources(): Promise<Resources> {
  const addin = new URL("addin/", location.href);
  const [schema, samples, manifest] = await Promise.all([
    fetchJson<Schema>("schema.json"),
    fetchJson<string[]>("samples.json"),
    fetchBytes(new URL("manifest.xml", addin)),
  ]);
  return { schema, samples, addin, manifest: new TextDecoder().decode(manifest) };
}

export function fetchSample(name: string): Promise<Uint8Array> {
  return fetchBytes(`samples/${encodeURIComponent(name)}`);
}
