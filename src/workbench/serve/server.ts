import { createReadStream } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import { findFile, type Served } from "./static-files";

/** Serves folders over https, to this machine only. @returns The server, listening, and its address. */
export async function serve(
  served: readonly Served[],
  certificate: Certificate,
  port: number,
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer({ ...certificate }, (request, response) => {
    const found =
      request.method === "GET" || request.method === "HEAD"
        ? findFile(new URL(request.url ?? "/", "https://localhost").pathname, served)
        : undefined;
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": found.type,
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    });
    if (request.method === "HEAD") response.end();
    else createReadStream(found.file).pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "127.0.0.1", resolve);
  });
  return { server, address: `https://localhost:${(server.address() as AddressInfo).port}/` };
}
