import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { contentFolder } from '../site/content/read-content.ts';
import { mcpServer } from './mcp-server.ts';
import { openArchive } from './searching/open-archive.ts';
import { letReaderGo, tell } from '../site/terminal.ts';

/** `npm run --silent mcp`: the archive for programs that speak the Model Context Protocol on standard input and output. */
const archive = await openArchive(contentFolder(process.env));
for (const line of archive.leftOut) tell(line);
letReaderGo(process.stdout);
await mcpServer(archive).connect(new StdioServerTransport());
