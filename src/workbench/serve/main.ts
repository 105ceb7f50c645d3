import path from "node:path";
import { ownCertificate } from "./own-certificate";
import { openBrowser } from "./open-browser";
import { serve } from "./server";
import { workbenchFolders } from "./workbench-folders";

const firstPort = 3443;
const root = path.resolve(__dirname, "../..");

/** Serves the embedded Excel; takes the next port when one is taken. */
async function main(port: number): Promise<void> {
  try {
    const { address } = await serve(workbenchFolders(root), ownCertificate(root, new Date()), port);
    console.log(`\n嵌入式表格（模拟器）已启动 · embedded simulator: ${address}`);
    console.log("浏览器第一次打开时会提示证书由本机生成，请选择继续访问；按 Ctrl+C 结束。");
    console.log("The certificate is made on this machine, so the browser asks once; Ctrl+C ends.");
    openBrowser(address);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE" || port >= firstPort + 20) throw error;
    await main(port + 1);
  }
}

void main(firstPort);
