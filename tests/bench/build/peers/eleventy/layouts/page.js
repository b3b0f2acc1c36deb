const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML. */
export const escape = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign]);

const months = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A day as people read it, in HTML. */
export const time = (date) => `<time datetime="${date.toISOString().slice(0, 10)}">${months.format(date)}</time>`;

/** A link to the page of a group. */
export const groupLink = (kind, slug, title) => `<a href="/${kind}/${slug}/">${escape(title)}</a>`;

/** The frame of every page. */
export const page = (title, main) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} · Bench</title>
</head>
<body>
<header><a href="/">Bench</a></header>
<main>
${main}
</main>
</body>
</html>
`;
