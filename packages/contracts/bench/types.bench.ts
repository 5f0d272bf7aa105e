import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// What a contract of 500 columns adds to the time of the compiler, over a file that imports the package and does nothing.
const root = join(import.meta.dirname, '../../..')
const kinds = [
  'string({ maxLength: 20 }).required()',
  'integer({ precision: 9, minimum: 0 })',
  'decimal({ precision: 12, scale: 2 }).classification("internal")',
  'timestamp().required().describe("When")',
  'string().enum(["a", "b", "c"])',
  'boolean()',
  'integer().physicalType("NUMBER(5,0)").tags("t")',
  'object({ a: string().required(), b: array(number()) })',
  'date().id("d")',
]
const columns = Array.from({ length: 500 }, (_, at) =>
  at % 50 === 49
    ? `c${at}: integer({ precision: 9 }).references('wide.c${at - 48}')`
    : `c${at}: ${kinds[at % kinds.length]}`,
)
const imports =
  'array, boolean, date, decimal, defineContract, type InferRow, integer, number, object, string, table, timestamp'
const files = {
  empty: `import { defineContract } from '@mesh/contracts'\nexport const nothing = defineContract\n`,
  wide: `import { ${imports} } from '@mesh/contracts'
export const contract = defineContract({ id: 'wide', version: '1', schema: { wide: table({ columns: {
  ${columns.join(',\n  ')},
} }) } })
export type Row = InferRow<typeof contract, 'wide'>
export const first = (row: Row): string => row.c0
export const last = (row: Row): number | null => row.c499
// @ts-expect-error there is no such column
export const none = (row: Row) => row.c500
`,
}

const folder = mkdtempSync(join(tmpdir(), 'contracts-'))
const seconds = (name: keyof typeof files): number => {
  writeFileSync(join(folder, `${name}.ts`), files[name])
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      module: 'preserve',
      moduleResolution: 'bundler',
      types: [],
      paths: { '@mesh/contracts': [join(root, 'packages/contracts/src/exports/index.ts')] },
    },
    files: [join(folder, `${name}.ts`)],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  const before = performance.now()
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/@typescript/native/bin/tsc'), '-p', folder],
    { encoding: 'utf8' },
  )
  const own = stdout.split('\n').filter((line) => line.includes(`${name}.ts`))
  for (const line of own) console.log(line)
  if (own.length > 0) process.exitCode = 1
  return (performance.now() - before) / 1000
}

// In turns, so that what else runs on the machine meets both.
const rounds = [1, 2, 3, 4, 5].map(() => [seconds('empty'), seconds('wide')] as const)
const empty = Math.min(...rounds.map(([each]) => each))
const wide = Math.min(...rounds.map(([, each]) => each))
rmSync(folder, { recursive: true })
console.log(`| file | seconds |\n| --- | --- |`)
console.log(`| an import | ${empty.toFixed(2)} |\n| 500 columns | ${wide.toFixed(2)} |`)
console.log(`| 500 columns add | ${(wide - empty).toFixed(2)} |`)
if (wide - empty > 2) process.exitCode = 1
