// The item statistics of a cohort, by DuckDB: facility, item-rest discrimination and what each option earned.
//   node items.mjs RESPONSES.csv [runs]
// The table is loaded first; only the question is timed.
import { DuckDBInstance } from "@duckdb/node-api";

const [file, runs = "5"] = process.argv.slice(2);
const db = await (await DuckDBInstance.create(":memory:")).connect();
await db.run(`CREATE TABLE r AS SELECT * FROM read_csv('${file}', columns = {'attempt': 'INTEGER', 'form': 'SMALLINT',
  'item': 'SMALLINT', 'option': 'INTEGER', 'earned': 'INTEGER', 'stake': 'INTEGER'})`);
const question = `
  WITH total AS (SELECT attempt, sum(earned) AS earned, sum(stake) AS stake FROM r GROUP BY attempt),
  joined AS (SELECT r.item, r.option, r.earned / r.stake AS credit,
                    CASE WHEN t.stake > r.stake THEN (t.earned - r.earned) / (t.stake - r.stake) END AS rest
             FROM r JOIN total t USING (attempt)),
  items AS (SELECT item, count(*) AS n, avg(credit) AS facility, corr(credit, rest) AS discrimination
            FROM joined GROUP BY item),
  ranked AS (SELECT item, option, percent_rank() OVER (PARTITION BY item ORDER BY rest) AS place FROM joined),
  options AS (SELECT item, option, count(*) AS n, count(*) FILTER (place <= 0.27) AS lower,
                     count(*) FILTER (place >= 0.73) AS upper FROM ranked GROUP BY item, option)
  SELECT items.item, items.n, facility, discrimination, option, options.n, lower, upper
  FROM items JOIN options ON items.item = options.item ORDER BY items.item, options.n DESC`;
const plain = `
  WITH total AS (SELECT attempt, sum(earned) AS earned, sum(stake) AS stake FROM r GROUP BY attempt)
  SELECT r.item, count(*) AS n, avg(r.earned / r.stake) AS facility,
         corr(r.earned / r.stake, CASE WHEN t.stake > r.stake THEN (t.earned - r.earned) / (t.stake - r.stake) END)
           AS discrimination
  FROM r JOIN total t USING (attempt) GROUP BY r.item ORDER BY r.item`;
for (const [what, sql] of [["facility and discrimination", plain], ["with options of upper and lower 27 %", question]]) {
  const times = [];
  for (let i = 0; i < Number(runs); ++i) {
    const from = performance.now();
    await (await db.runAndReadAll(sql)).getRows();
    times.push((performance.now() - from) / 1000);
  }
  times.sort((a, b) => a - b);
  console.log(`DuckDB, ${what}: ${times[Math.floor(times.length / 2)].toFixed(3)} s (median of ${times.length})`);
}
