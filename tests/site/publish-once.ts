import { openSite, publishSite, type Workshop } from '../../src/site/staged-build.ts';

/** Builds a site of such files, in a process that can be ended: `node publish-once.ts WORKSHOP FILES` */
const [shop = '{}', files = '{}'] = process.argv.slice(2);
const workshop = JSON.parse(shop) as Workshop;
const site = openSite(workshop);
for (const [path, text] of Object.entries(JSON.parse(files) as Record<string, string>)) site.write(path, text);
publishSite(site, workshop);
