import { build } from 'vite';
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
const { draftingChunk } = await import('./src/site/compiling/drafting-chunks.ts');
const out = await build({ configFile: false, logLevel: 'error', root: process.cwd(), resolve: { alias: { 'decode-named-character-reference': fileURLToPath(import.meta.resolve('decode-named-character-reference')) } },
 build: { write: false, minify: true, target: 'esnext', rolldownOptions: { input: 'src/browser/contribute/contribute-worker.ts', preserveEntrySignatures: false, output: { format: 'es', codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: draftingChunk, debugName: 'drafting' }] } } } } });
const chunks = (Array.isArray(out) ? out[0] : out).output.filter((c) => c.type === 'chunk');
let sum = 0;
for (const c of chunks) { const ids = Object.keys(c.modules); const size = gzipSync(c.code, { level: 9 }).length; if (/lambast/.test(c.code) || c.fileName.includes('drafting')) { sum += size; console.log(c.fileName, size); } }
console.log('sum', sum);
