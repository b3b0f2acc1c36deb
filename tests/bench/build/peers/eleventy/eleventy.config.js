import { groupStatements } from './layouts/groups.js';
import { renderWith } from './layouts/statement.js';

export default function (config) {
  config.setUseGitIgnore(false);
  config.amendLibrary('md', renderWith);
  for (const kind of ['entries', 'speakers', 'topics', 'years', 'pairs'])
    config.addCollection(kind, (api) => groupStatements(api)[kind]);
  return {
    dir: { input: 'content', includes: '../layouts' },
    templateFormats: ['md', '11ty.js'],
    // The Markdown of entries has no template in it.
    markdownTemplateEngine: false,
  };
}
