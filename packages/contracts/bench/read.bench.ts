import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { lintContract } from '../src/lint/lint-contract.ts'
import { checkContract } from '../src/read/check-contract.ts'
import { cpuMilliseconds } from './measure/cpu-milliseconds.ts'
import { printPromises } from './measure/print-promises.ts'

// Reading, checking and linting, beside what the YAML library alone takes for the same text in the same run.
const example = 'test/fixtures/standards/odcs/examples/v3.2.0-draft/all/full-example.odcs.yaml'
const full = readFileSync(join(import.meta.dirname, '..', example), 'utf8')

const property = (index: number) => `
      - name: column_${index}
        logicalType: ${index % 3 === 0 ? 'integer' : 'string'}
        physicalType: ${index % 3 === 0 ? 'NUMBER(10,0)' : 'VARCHAR(40)'}
        required: ${index % 2 === 0}
        description: Column ${index} of the table, with a few words on what it means
        classification: internal
        tags: [finance, daily]
        quality:
          - metric: nullValues
            mustBe: 0`
const large = `apiVersion: v3.2.0
kind: DataContract
id: large
version: 1.0.0
status: active
schema:
  - name: measurements
    properties:${Array.from({ length: 500 }, (_, index) => property(index)).join('')}
`

const read = (text: string) => {
  const { contract, locate } = checkContract(text)
  return contract === undefined ? [] : lintContract(contract, { locate })
}
const alone = (text: string) => parseDocument(text, { lineCounter: new LineCounter() })

/** Milliseconds that a fresh process takes to import the package as it is published, the least of seven. */
function importMilliseconds(): number {
  // Inside the package, so that its dependencies are found.
  const modules = join(import.meta.dirname, '../node_modules')
  mkdirSync(modules, { recursive: true })
  const folder = mkdtempSync(join(modules, '.import-'))
  try {
    const outfile = join(folder, 'index.js')
    execFileSync(join(import.meta.dirname, '../../../node_modules/.bin/esbuild'), [
      join(import.meta.dirname, '../src/exports/index.ts'),
      '--bundle',
      '--format=esm',
      '--platform=node',
      '--conditions=@mesh/source',
      '--external:yaml',
      '--external:zod',
      `--outfile=${outfile}`,
      '--log-level=error',
    ])
    const script = `const t = performance.now(); await import(${JSON.stringify(outfile)}); console.log(performance.now() - t)`
    const runs = Array.from({ length: 7 }, () =>
      Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })),
    )
    return Math.min(...runs)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

printPromises([
  {
    name: 'parse, check and lint 500 properties, against parseDocument alone',
    unit: 'times',
    figure: cpuMilliseconds(() => read(large), 5) / cpuMilliseconds(() => alone(large), 5),
    limit: 2,
  },
  {
    name: '1,000 documents of the size of the official full example',
    unit: 'CPU-s',
    figure: cpuMilliseconds(() => read(full), 200),
    limit: 5,
  },
  { name: 'import of the package', unit: 'ms', figure: importMilliseconds(), limit: 100 },
])
