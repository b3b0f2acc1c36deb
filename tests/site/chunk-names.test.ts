import { expect, test } from 'vitest';
import { chunkName } from '../../src/site/compiling/chunk-names.ts';

test.each([
  ['search', '/home/src/languages/ru/search.ts', 'ru-search'],
  ['interface', '/home/src/languages/ru/interface.ts', 'ru'],
  ['Filters.astro_astro_type_script_index_0_lang', '/home/src/components/Filters.astro?astro&type=script', 'Filters'],
  ['Filters.astro_astro_type_script_index_1_lang', null, 'Filters-1'],
  ['engine', '/home/src/search/engine.ts', 'engine'],
])('the chunk %s, made for %s, is called %s', (name, facadeModuleId, expected) => {
  expect(chunkName({ name, facadeModuleId })).toBe(expected);
});
