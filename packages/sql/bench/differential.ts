import { compareReaders } from '../test/differential/compare-readers.ts'
import { unexplained } from '../test/differential/unexplained.ts'

// The tables and columns that two other parsers find in the queries of the suite, beside ours.
const { compared, differences } = await compareReaders()
const open = unexplained(differences)
for (const { reader, side, what, name, place, sql } of open)
  console.log(`${place} ${what}: only ${side === 'ours' ? 'ours' : reader} has ${name}\n  ${sql}`)
console.log(
  `${compared} trees compared, ${differences.length} names differ, ${open.length} of them without a known reason`,
)
process.exitCode = open.length > 0 ? 1 : 0
