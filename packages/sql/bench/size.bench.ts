import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inFreshProcess } from './measure/in-fresh-process.ts'
import { printFigures } from './report/print-figures.ts'

// What an installed package weighs and how long it takes to load. Needs `npm run build -w @mesh/sql`.
const root = join(import.meta.dirname, '../../..')
const packageFolder = join(root, 'packages/sql')
if (!existsSync(join(packageFolder, 'dist/index.js'))) {
  console.error('There is no build to measure: run npx nx build sql')
  process.exit(2)
}

const rivals = {
  '@polyglot-sql/sdk': '@polyglot-sql/sdk',
  '@guanmingchiu/sqlparser-ts': '@guanmingchiu/sqlparser-ts',
  'node-sql-parser': 'node-sql-parser/build/snowflake.js',
}

/** The fastest of some loads in new processes, until the first statement is read. */
const loadMs = (specifier: string, ...flags: readonly string[]): number => {
  const use: Readonly<Record<string, string>> = {
    '@mesh/sql': "loaded.parseStatement('SELECT 1')",
    '@polyglot-sql/sdk': "await loaded.init(); loaded.parse('SELECT 1', 'snowflake')",
    '@guanmingchiu/sqlparser-ts': "await loaded.init(); loaded.parse('SELECT 1', 'snowflake')",
    'node-sql-parser/build/snowflake.js': "new loaded.default.Parser().astify('SELECT 1')",
  }
  const code = `const start = performance.now()
const loaded = await import(${JSON.stringify(specifier)})
${use[specifier]}
console.log(performance.now() - start)`
  const times = Array.from({ length: 9 }, () => inFreshProcess(code, ...flags))
  return Math.min(...times)
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .reduce((sum, each) => sum + statSync(join(each.parentPath, each.name)).size, 0)

const packed = JSON.parse(
  execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: packageFolder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
)
const { unpackedSize, files } = (Array.isArray(packed) ? packed[0] : Object.values(packed)[0]) as {
  readonly unpackedSize: number
  readonly files: readonly { readonly path: string; readonly size: number }[]
}
const built = files.filter(({ path }) => path.startsWith('dist/')).reduce((sum, { size }) => sum + size, 0)

const perRival = (measure: (specifier: string, name: string) => number) =>
  Object.fromEntries(Object.entries(rivals).map(([name, specifier]) => [name, measure(specifier, name)]))

printFigures([
  {
    name: 'load and read a first statement, in a new process',
    unit: 'ms',
    ours: loadMs('@mesh/sql'),
    limit: { most: 30 },
    rivals: perRival((specifier) => loadMs(specifier)),
    rising: false,
  },
  {
    name: 'the package, unpacked',
    unit: 'kB',
    ours: unpackedSize / 1000,
    limit: { most: 500 },
    rivals: perRival((_, name) => bytesIn(join(root, 'node_modules', name)) / 1000),
    rising: false,
  },
  { name: 'what runs of it, and its types', unit: 'kB', ours: built / 1000, rising: false },
])
