/** How the data are read in a language, as code that runs as it stands; `folder` is the address of the data, which may be packed. */
export function dataExamples(folder: string, isPacked = false): { language: string; code: string }[] {
  const gz = isPacked ? '.gz' : '';
  const unpacked = isPacked ? ' | gunzip' : '';
  return [
    {
      language: 'Shell',
      code: `curl -fsSLO ${folder}statements.csv${gz}
curl -fsSL ${folder}SHA256SUMS | grep ' statements.csv${gz}$' | sha256sum --check
curl -fsSL ${folder}statements.ndjson${gz}${unpacked} | jq -r 'select(.topics | index("grain")) | [.date, .speaker[0], .words] | @tsv'`,
    },
    {
      language: 'R',
      code: `statements <- ${isPacked ? `jsonlite::stream_in(gzcon(url("${folder}statements.ndjson.gz")))` : `jsonlite::fromJSON("${folder}statements.json")`}
statements$year <- substr(statements$earliest, 1, 4)
table(statements$year, statements$mode)`,
    },
    {
      language: 'Python',
      code: `import pandas as pd
statements = pd.read_json("${folder}statements.json${gz}", convert_dates=False)
by_topic = statements.explode("topics").groupby("topics").size()
print(by_topic.sort_values(ascending=False).head(10))`,
    },
    {
      language: 'SQL',
      code: `-- curl -fsSL ${folder}archive.sqlite${isPacked ? '.gz | gunzip > archive.sqlite' : ' -O'} && sqlite3 archive.sqlite
SELECT substr(s.earliest, 1, 4) AS year, t.value AS topic, count(*) AS statements
FROM statements AS s, json_each(s.topics) AS t
GROUP BY year, topic ORDER BY year, statements DESC;`,
    },
  ];
}
