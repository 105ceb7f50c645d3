import { engine } from "./engine";
import type { Task } from "./executor";
import type { Order, WorkerAnswer } from "./worker-executor";

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  void answerTo(data).then((answer) => postMessage(answer));
});

/** A bug in the engine comes back as words; errors themselves lose their class on the way. */
async function answerTo<T extends Task>({ task, work }: Order<T>): Promise<WorkerAnswer<T>> {
  try {
    return { answer: await engine[task](work) };
  } catch (error) {
    return { fault: String(error) };
  }
}
