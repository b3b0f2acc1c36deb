import { spawnSync } from 'node:child_process';
import { outsideVitest } from '../build-site.ts';
import { through, type Through } from './finding.ts';

/** What commands print of a hostile collection, and what a terminal or the log of a workflow would obey of it. */
export function attackTerminal(content: string): Through[] {
  const commands: readonly (readonly string[])[] = [
    ['check.ts', content],
    ['check.ts', content, '--format', 'text'],
    ['check.ts', content, '--format', 'github'],
    ['check.ts', content, '--format', 'json'],
    ['check.ts', content, '--coverage'],
    ['search.ts', 'ships'],
    ['query.ts', 'topic:grain', '--format', 'csv'],
    ['query.ts', 'ships'],
    ['draft.ts', `${content}/articles/attacks/case-7001.md`],
  ];
  return commands.flatMap(([command = '', ...words]) => {
    const { stdout, stderr } = spawnSync('node', [`src/cli/${command}`, ...words], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: { ...outsideVitest(), CONTENT_DIR: content, FORCE_COLOR: '0', GITHUB_ACTIONS: 'true' },
    });
    const isForGithub = words.includes('github');
    return `${stdout}\n${stderr}`
      .split(/\r?\n/)
      .filter((line) => isObeyed(line, isForGithub))
      .map((line) => through('commands', `${command} ${words.slice(1).join(' ')}`, JSON.stringify(line)));
  });
}

function isObeyed(line: string, isForGithub: boolean): boolean {
  if (/[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069\u2028\u2029]/u.test(line)) return true;
  if (/##\[|##vso\[|##teamcity\[/.test(line)) return true;
  return isForGithub && /^::(?:error|warning) file=[^,]*,line=\d+,col=\d+,title=[\w-]+::/.test(line)
    ? false
    : /^\s*::/.test(line);
}
