import { parentPort } from "node:worker_threads";
import { auditMeans } from "./audit-means";
import { workerHere } from "./audit-workers";
import type { ThreadRequest } from "../thread-workers";

/** A thread of its own that audits by path, one file after the other; plain data goes in and out. */
const worker = workerHere(auditMeans);

parentPort?.on("message", async (request: ThreadRequest) => {
  const answer =
    request.kind === "audit" ? await worker.audit(request.task) : await worker.identify(request.task);
  parentPort?.postMessage(answer);
});
