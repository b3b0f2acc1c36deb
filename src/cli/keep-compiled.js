import { enableCompileCache } from 'node:module';

/** Loaded in front of a command: what was compiled last time, the command's own file included, is not compiled again. */
enableCompileCache();
