import { spawn } from 'node:child_process';
import { matchesGlob, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { norlandFiles } from './read-folder.ts';

interface Diagnostics {
  uri: string;
  diagnostics: { message: string; range: { start: { line: number } } }[];
}

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Record<string, string>;
};

/** The fields of a Markdown file as an editor hands them to a YAML language server: on their own lines. */
function fields(text: string): string {
  return text.startsWith('---\n') ? `\n${text.split('---\n')[1] ?? ''}` : text;
}

describe('the YAML language server, with the settings of the project', () => {
  let connection: ProtocolConnection;
  const waiting = new Map<string, (found: Diagnostics) => void>();
  const server = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });

  beforeAll(async () => {
    connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const schemas = Object.fromEntries(
      Object.entries(settings['yaml.schemas']).map(([schema, glob]) => [pathToFileURL(resolve(schema)).href, glob]),
    );
    connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
      items.map(({ section }) =>
        section === 'yaml' ? { schemas, validate: true, schemaStore: { enable: false } } : {},
      ),
    );
    connection.onRequest('client/registerCapability', () => null);
    connection.onNotification('textDocument/publishDiagnostics', (found: Diagnostics) =>
      waiting.get(found.uri)?.(found),
    );
    connection.listen();
    const root = pathToFileURL(resolve('.')).href;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'communique' }],
      capabilities: { workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } } },
    });
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  });

  afterAll(() => {
    connection.dispose();
    server.kill();
  });

  /** What the server says of a text under a path of the project. */
  async function said(path: string, text: string): Promise<string[]> {
    const uri = pathToFileURL(resolve(path)).href;
    const answer = new Promise<Diagnostics>((done) => waiting.set(uri, done));
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    const { diagnostics } = await answer;
    return diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  }

  test('has nothing to say of sound files', async () => {
    const files = norlandFiles().filter(({ path }) => !path.endsWith('ABOUT.md'));
    expect(files.length).toBeGreaterThan(10);
    // All at once: the server waits a moment before it looks at each.
    await Promise.all(
      files.map(async ({ path, text }) => {
        const own = path.replace('tests/fixtures/norland', 'content');
        expect([own, await said(own, fields(text))]).toEqual([own, []]);
      }),
    );
  });

  test.each([
    [
      'a misspelt field',
      'articles/2031/a.md',
      'titel: x\ndate: 2031\nsource: { publisher: p }\n',
      'Property titel is not allowed',
    ],
    [
      'a field that is missing',
      'articles/2031/b.md',
      'title: x\nsource: { publisher: p }\n',
      'Missing property "date"',
    ],
    [
      'a kind that is none',
      'articles/2031/c.md',
      'title: x\ndate: 2031\nkind: interviw\nsource: { publisher: p }\n',
      'Value is not accepted',
    ],
    ['a source that is text', 'articles/2031/d.md', 'title: x\ndate: 2031\nsource: tass\n', 'Incorrect type'],
    ['a speaker without a name', 'speakers/e.md', 'aliases: [x]\n', 'Missing property "name"'],
    ['a publisher of no kind', 'publishers/f.md', 'name: x\nkind: blog\n', 'Value is not accepted'],
    ['a topic with a label that is a list', 'topics/g.md', 'label: [x]\n', 'Incorrect type'],
    [
      'a site without languages',
      'site.yaml',
      'title: x\nstrapline: y\nlicence: { name: z }\n',
      'Missing property "languages"',
    ],
  ])('says what is wrong with %s', async (_what, path, text, message) => {
    expect((await said(`other/content/${path}`, text)).join('\n')).toContain(message);
  });
});

test('every glob of the settings matches files of the project', () => {
  const paths = [
    'content/site.yaml',
    'content/articles/2017/a.md',
    'content/speakers/a.md',
    'content/topics/a.md',
    'content/publishers/a.md',
    'content/themes/a.md',
  ];
  for (const glob of Object.values(settings['yaml.schemas']))
    expect(paths.some((path) => matchesGlob(path, glob))).toBe(true);
});

test('the problem matcher of the task reads what npm run check prints', () => {
  const { tasks } = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: { problemMatcher: { pattern: { regexp: string } } }[];
  };
  const pattern = new RegExp(tasks[0]?.problemMatcher.pattern.regexp ?? '');
  expect(
    pattern.exec('content/speakers/zed.md:2:1 error the field "name" is missing. Add it: the name.')?.slice(1, 5),
  ).toEqual(['content/speakers/zed.md', '2', '1', 'error']);
});

test('.editorconfig and Prettier lay text out alike', () => {
  const layout = JSON.parse(readFileSync('.prettierrc.json', 'utf8')) as {
    printWidth?: number;
    tabWidth?: number;
    useTabs?: boolean;
    endOfLine?: string;
  };
  const everywhere = /\[\*\]\n([^[]*)/.exec(readFileSync('.editorconfig', 'utf8'))?.[1] ?? '';
  expect(everywhere.split('\n')).toEqual(
    expect.arrayContaining([
      `max_line_length = ${layout.printWidth ?? 80}`,
      `indent_style = ${layout.useTabs ? 'tab' : 'space'}`,
      `indent_size = ${layout.tabWidth ?? 2}`,
      `end_of_line = ${layout.endOfLine ?? 'lf'}`,
    ]),
  );
});

test('the container for development has the extensions that the project recommends', () => {
  const { recommendations } = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8')) as {
    recommendations: string[];
  };
  const { customizations } = JSON.parse(readFileSync('.devcontainer/devcontainer.json', 'utf8')) as {
    customizations: { vscode: { extensions: string[] } };
  };
  expect(customizations.vscode.extensions).toEqual(recommendations);
});
