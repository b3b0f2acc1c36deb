import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

// Ends the process, as a pulled plug does, before the rename of the number that END_AT says.
let left = Number(process.env.END_AT);
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
  if (left-- === 0) process.kill(process.pid, 'SIGKILL');
  rename(from, to);
};
syncBuiltinESMExports();
