import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
  permissions?: Record<string, string>;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The npm scripts that some commands run. */
function scriptsIn(text: string): string[] {
  return [...text.matchAll(/npm (?:run (?:--silent )?)?(test|start|[\w:]+)/g)]
    .map((match) => match[1] ?? '')
    .filter((name) => !['ci', 'run', 'audit'].includes(name));
}

describe.each(workflows)('$name', ({ text, workflow }) => {
  test('pins every action by its commit, and says which version that is', () => {
    const uses = text.split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may only read, but for the job that publishes', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const [name, job] of Object.entries(workflow.jobs)) {
      expect([name, job.permissions]).toEqual([
        name,
        name === 'publish' ? { pages: 'write', 'id-token': 'write' } : undefined,
      ]);
    }
  });

  test('never runs what a pull request brings with a secret, nor keeps a token where it could be read', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
    expect(text).not.toMatch(/secrets\./);
    for (const { uses, with: options } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
      if (uses?.startsWith('actions/checkout')) expect(options?.['persist-credentials']).toBe(false);
    }
    // What somebody else wrote reaches a shell through the environment, never by being pasted into the script.
    for (const { run } of Object.values(workflow.jobs).flatMap(({ steps }) => steps))
      expect(run ?? '').not.toContain('${{');
  });

  test('checks the signatures of its packages before it runs them', () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      const runs = steps.map(({ run = '' }) => run);
      const installs = runs.indexOf('npm ci');
      if (installs >= 0) expect(runs.slice(installs + 1).find((run) => run !== '')).toBe('npm audit signatures');
    }
  });

  test('runs commands that there are', () => {
    for (const name of scriptsIn(text)) expect(Object.keys(scripts)).toContain(name);
  });
});

test('the equivalent for GitLab runs commands that there are', () => {
  const text = readFileSync('.gitlab-ci.yml', 'utf8');
  expect(parse(text)).toHaveProperty('pages');
  for (const name of ['check', 'review', 'test', 'build']) expect(scriptsIn(text)).toContain(name);
  for (const name of scriptsIn(text)) expect(Object.keys(scripts)).toContain(name);
});

interface Field {
  type: string;
  id?: string;
  attributes: { label?: string; value?: string };
  validations?: { required?: boolean };
}

/** Forms of an issue as GitHub reads them; one with a mistake is left out of the list that readers choose from, without a word. */
const forms = readdirSync('.github/ISSUE_TEMPLATE').map((name) => ({
  name,
  form: parse(readFileSync(join('.github/ISSUE_TEMPLATE', name), 'utf8')) as Record<string, unknown> & {
    body: Field[];
  },
}));

test('there is a form for an error in the archive, one for a statement to add and one for a fault of the code', () => {
  expect(forms.map(({ name }) => name)).toEqual(['bug.yml', 'correction.yml', 'statement.yml']);
});

describe.each(forms)('$name', ({ form }) => {
  test('has a name, a description and fields of kinds that GitHub knows', () => {
    for (const key of ['name', 'description', 'title']) expect(form[key]).toEqual(expect.stringMatching(/\S/));
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(type === 'markdown' ? attributes.value : attributes.label).toMatch(/\S/);
    }
  });

  test('asks each thing once, and something in any case', () => {
    const asked = form.body.filter(({ type }) => type !== 'markdown');
    for (const key of ['id', 'label'] as const) {
      const values = asked.map((field) => (key === 'id' ? field.id : field.attributes.label));
      expect(new Set(values).size).toBe(asked.length);
      expect(values).not.toContain(undefined);
    }
    expect(asked.some(({ validations }) => validations?.required === true)).toBe(true);
  });
});

test('new versions of the actions and of the packages are proposed', () => {
  const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
    updates: { 'package-ecosystem': string }[];
  };
  expect(updates.map((update) => update['package-ecosystem'])).toEqual(['github-actions', 'npm']);
});
