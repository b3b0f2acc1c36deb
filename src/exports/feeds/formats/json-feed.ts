import { beginning, changed, type FeedFormat } from '../feed-format.ts';

/** JSON Feed 1.1 (jsonfeed.org). */
export const jsonFeed: FeedFormat = {
  file: 'feed.json',
  name: 'JSON Feed',
  mediaType: 'application/feed+json',
  isOfAll: true,
  write: ({ title, description, language, page, folder, items }) => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description,
      language,
      home_page_url: page,
      feed_url: `${folder}feed.json`,
      items: items.map((item) => ({
        id: item.address,
        url: item.address,
        title: item.title,
        authors: item.authors.map((name) => ({ name })),
        tags: item.topics,
        content_html: item.html,
        date_published: beginning(item.said),
        date_modified: changed(item),
      })),
    };
    return `${JSON.stringify(feed)}\n`;
  },
};
