import { HostError } from "../../workbook/host-error";
import { engine } from "./engine";
import type { Task } from "./executor";
import type { Order, WorkerAnswer } from "./worker-executor";

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  void answerTo(data).then((answer) => postMessage(answer));
});

/** Errors lose their class on the way: what was refused comes back as its code, a bug in the engine as words. */
async function answerTo<T extends Task>({ task, work }: Order<T>): Promise<WorkerAnswer<T>> {
  try {
    return { answer: await engine[task](work) };
  } catch (error) {
    if (error instanceof HostError) return { refused: { code: error.code, data: error.data } };
    return { fault: String(error) };
  }
}
