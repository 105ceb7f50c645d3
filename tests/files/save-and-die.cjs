// Saves a change in place and kills itself at a step: `save-and-die.cjs SOURCES FILE STEP`, the sources compiled.
// A step stands before and after each call of the file system that changes anything; a write stops half way.
// Exit code 0 when the steps ran out.
const fs = require("node:fs/promises");

const [sources, file, last] = process.argv.slice(2);
let step = 0;
const count = () => {
  step += 1;
  if (step === Number(last)) process.kill(process.pid, "SIGKILL");
};
const dying = (owner, name) => {
  const call = owner[name].bind(owner);
  owner[name] = async (...args) => {
    count();
    const result = await call(...args);
    count();
    return result;
  };
};

const open = fs.open;
fs.open = async (...args) => {
  count();
  const handle = await open(...args);
  count();
  const write = handle.writeFile.bind(handle);
  handle.writeFile = async (bytes) => {
    count();
    await handle.write(bytes, 0, bytes.length >> 1, 0);
    count();
    await write(bytes);
    count();
  };
  dying(handle, "sync");
  dying(handle, "close");
  return handle;
};
dying(fs, "rename");
dying(fs, "rm");

const { openFile } = require(`${sources}/files/open-file.js`);

openFile(file)
  .then(async (host) => {
    const cells = [{ row: 0, column: 0, value: 2 }];
    await host.apply({ purpose: "test", edits: [{ kind: "setCells", sheet: "表", cells }] });
    await host.save();
  })
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
