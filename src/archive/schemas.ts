import { z } from 'zod';
import { articleSchema } from '../statements/fields/article-fields.ts';
import { publisherSchema } from './names/publishers.ts';
import { siteSchema } from './site-settings.ts';
import { speakerSchema } from './names/speakers.ts';
import { themeSchema } from './themes.ts';
import { topicSchema } from './names/topics.ts';

const schemas = {
  article: articleSchema,
  speaker: speakerSchema,
  topic: topicSchema,
  publisher: publisherSchema,
  theme: themeSchema,
  site: siteSchema,
};

/** The JSON Schema of each kind of file, by name, for editors: made from the schemas that the checker reads with. */
export function jsonSchemas(): Record<keyof typeof schemas, object> {
  const make = (name: keyof typeof schemas) => ({
    ...z.toJSONSchema(schemas[name], { io: 'input', target: 'draft-7' }),
    title: name,
  });
  return {
    article: make('article'),
    speaker: make('speaker'),
    topic: make('topic'),
    publisher: make('publisher'),
    theme: make('theme'),
    site: make('site'),
  };
}
