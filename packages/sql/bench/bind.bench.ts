import { bindQuery, createCatalogOf, parseQuery } from '@mesh/sql'

/** CPU milliseconds of binding, and the bounds that the package promises. Ends with 1 when one of them is passed. */
const wide = Array.from({ length: 1000 }, (_, index) => `C${index}`)
const catalog = createCatalogOf(
  ['W', 'V'].map((name) => ({
    name: { database: 'D', schema: 'S', name },
    columns: wide.map((column) => ({ name: column, type: { kind: 'integer', precision: 18 } })),
  })),
)
const session = { database: 'D', schema: 'S' }
const diamond = Array.from({ length: 12 }, (_, level) => {
  const below = level === 0 ? 'w' : `l${level - 1}`
  return `l${level} as (select a.c0 + b.c1 as c0, a.c1, b.c2 from ${below} a join ${below} b on a.c0 = b.c0)`
})

const cases = [
  {
    name: '1,000 expressions over a table of 1,000 columns',
    sql: `select ${wide.map((column, index) => `coalesce(${column}, 0) + ${index} * w.c${(index * 7) % 1000} as x${index}`).join(', ')} from w where c1 > 5`,
    most: 20,
  },
  {
    name: 'a star over a star over three joined tables of 1,000 columns',
    sql: 'select * from (select * from w a join v b using (c0) left join w c on c.c1 = b.c1) where 1 = 1',
    most: 20,
  },
  {
    name: '1,000 aliases, each of the one before it',
    sql: `select ${wide.map((_, index) => `${index === 0 ? 'c0' : `x${index - 1}`} + 1 as x${index}`).join(', ')} from w`,
    most: 20,
  },
  {
    name: 'a diamond of 12 levels of common tables',
    sql: `with ${diamond.join(', ')} select * from l11`,
    most: 5,
  },
  {
    name: '1,000 tables of a WITH, each of the one before it',
    sql: `with ${wide.map((_, index) => `t${index} as (select c0, c1 from ${index === 0 ? 'w' : `t${index - 1}`})`).join(', ')} select * from t999`,
    most: 20,
  },
]

let failed = false
for (const { name, sql, most } of cases) {
  const query = parseQuery(sql)
  const times: number[] = []
  for (let round = 0; round < 60; round += 1) {
    const before = process.cpuUsage()
    const bound = bindQuery(query, catalog, session, { text: sql })
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
    if (bound.diagnostics.length > 0) throw new TypeError(JSON.stringify(bound.diagnostics[0]))
  }
  const first = times[0] ?? 0
  const median = times.toSorted((left, right) => left - right)[30] ?? 0
  failed ||= median > most
  console.log(
    `${median.toFixed(1).padStart(8)} ms  (first ${first.toFixed(1)} ms, at most ${most} ms)  ${name}`,
  )
}
process.exitCode = failed ? 1 : 0
