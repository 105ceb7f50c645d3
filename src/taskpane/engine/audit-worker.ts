import { auditEngine } from "./audit-engine";
import type { AuditWork } from "./executor";
import type { WorkerAnswer } from "./worker-executor";

addEventListener("message", ({ data }: MessageEvent<AuditWork>) => {
  postMessage(answerTo(data));
});

/** A bug in the engine comes back as words; errors themselves lose their class on the way. */
function answerTo(work: AuditWork): WorkerAnswer {
  try {
    return { report: auditEngine.audit(work) };
  } catch (error) {
    return { fault: String(error) };
  }
}
