import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import type { ArchivedStatement } from '../archive/archived-statement.ts';
import { en } from '../languages/en/interface.ts';
import { nestedRow } from '../exports/data/nested-row.ts';
import { coverage } from '../exports/data/tables/coverage.ts';
import { statementRows, statements } from '../exports/data/tables/statements.ts';
import { describeAnswer, sayAssumed } from '../search/hits/describe-answer.ts';
import { sayUnknown } from '../search/hits/say-unknown.ts';
import { notNarrowed } from '../search/queries/narrowing.ts';
import type { OpenArchive } from './searching/open-archive.ts';

const mostAtOnce = 50;

/** The archive as a server of the Model Context Protocol: every answer names its edition, every statement its address and its mode. */
export function mcpServer({ source, edition, search, narrow }: OpenArchive): McpServer {
  const { archive } = source;
  const columns = statements.columns(source);
  const rowOf = statementRows(source);
  const shown = (statement: ArchivedStatement) => nestedRow(columns, statements.groups, rowOf(statement));
  const oldestFirst = (found: readonly ArchivedStatement[]) => {
    const wanted = new Set(found);
    return archive.statements.filter((statement) => wanted.has(statement));
  };
  const answer = (content: Record<string, unknown>) => {
    const { title, licence } = archive.site;
    const structuredContent = { edition, archive: title, licence: licence.name, ...content };
    return {
      content: [{ type: 'text' as const, text: JSON.stringify(structuredContent, null, 1) }],
      structuredContent,
    };
  };
  const server = new McpServer(
    { name: 'communique', version: '1' },
    {
      instructions: `${archive.site.title}: ${archive.site.strapline.name} Words are verbatim only where "mode" is direct, or between quotation marks where it is mixed; indirect speech is a paraphrase. Cite the address in "id".`,
    },
  );

  server.registerTool(
    'search',
    {
      title: 'Search',
      description:
        'Finds statements by words and fields, as the search of the site does: "grain", "exact phrase", -without, speaker:, country:, topic:, publisher:, mode:, from:, to:',
      inputSchema: { query: z.string().min(1), limit: z.number().int().min(1).max(mostAtOnce).default(10) },
      annotations: { readOnlyHint: true },
    },
    async ({ query, limit }) => {
      const { answer: hits, found } = await search(query, { limit });
      const read = [...describeAnswer(hits, en), ...hits.assumed.map((each) => sayAssumed(each, en))];
      return answer({ total: hits.total, read, statements: found.map(shown) });
    },
  );

  server.registerTool(
    'statement',
    {
      title: 'Statement',
      description: 'One statement by its address, or by the name of its entry and its id: grain-talks#nobody-asked',
      inputSchema: { id: z.string().min(1) },
      annotations: { readOnlyHint: true },
    },
    ({ id }) => {
      const statement = statementCalled(id, archive.statements);
      if (!statement) return { isError: true, content: [{ type: 'text', text: `There is no statement "${id}".` }] };
      return answer({ statement: shown(statement) });
    },
  );

  server.registerTool(
    'position',
    {
      title: 'Position',
      description:
        'What a speaker said, or what was said for a country or an organization, on a topic and narrower ones, oldest first',
      inputSchema: {
        speaker: z.string().optional(),
        country: z.string().optional(),
        topic: z.string(),
        limit: z.number().int().min(1).max(mostAtOnce).default(mostAtOnce),
      },
      annotations: { readOnlyHint: true },
    },
    async ({ speaker, country, topic, limit }) => {
      const asked = { ...notNarrowed, speaker: listOf(speaker), party: listOf(country), topic: [topic] };
      const { answer: read, found } = await narrow(asked);
      const unknown = read.unknown.map((value) => sayUnknown(value, en));
      const forgiven = read.forgiven.map(
        ({ value, read: names }) => `${value}: ${names.map(({ name }) => name).join(', ')}`,
      );
      return answer({
        total: found.length,
        unknown,
        forgiven,
        statements: oldestFirst(found).slice(0, limit).map(shown),
      });
    },
  );

  server.registerTool(
    'coverage',
    {
      title: 'Coverage',
      description:
        'What the archive holds and where it is thin, by speaker, publisher, party and month, with the gaps: a gap is no silence',
      inputSchema: { of: z.enum(['speaker', 'publisher', 'party', 'month', 'year', 'gap']).optional() },
      annotations: { readOnlyHint: true },
    },
    ({ of }) => {
      const all = coverage.columns(source);
      const rows = [...coverage.rows(source)].filter((row) => of === undefined || row.of === of);
      return answer({ statements: archive.statements.length, rows: rows.map((row) => nestedRow(all, [], row)) });
    },
  );
  return server;
}

function listOf(value: string | undefined): string[] {
  return value === undefined || value.trim() === '' ? [] : [value];
}

/** A statement by its address, whole or not, on the page of its entry or on its own, or by its entry and its id. */
function statementCalled(address: string, all: readonly ArchivedStatement[]): ArchivedStatement | undefined {
  const [path = '', fragment = ''] = address.split('#');
  const parts = path.split('/').filter((part) => part !== '');
  const [slug, id] = [...parts, ...(fragment === '' ? [] : [fragment])].slice(-2).map(decoded);
  return all.find((statement) => statement.article.slug === slug && statement.id === id);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
