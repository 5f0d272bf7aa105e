// Type-checks every ```ts example of the documentation, as a user's file would be: no example may rot.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'

const folder = '.results/examples'
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const pages = [
  'README.md',
  ...readdirSync('docs').map((name) => `docs/${name}`),
  ...readdirSync('packages').map((name) => `packages/${name}/README.md`),
].filter((page) => page.endsWith('.md') && existsSync(page))

let examples = 0
for (const page of pages) {
  const text = readFileSync(page, 'utf8')
  for (const fence of text.matchAll(/^```ts\n(?<code>.*?)^```$/gms)) {
    const line = text.slice(0, fence.index).split('\n').length + 1
    const name = `${page.replaceAll('/', '-').replace('.md', '')}-line-${line}.ts`
    // A module, so that its names are its own.
    writeFileSync(`${folder}/${name}`, `${fence.groups.code}\nexport {}\n`)
    examples += 1
  }
}

writeFileSync(
  `${folder}/tsconfig.json`,
  JSON.stringify({
    extends: '../../tsconfig.base.json',
    compilerOptions: { noUnusedLocals: false },
    include: ['*.ts'],
  }),
)
if (examples === 0) {
  process.stderr.write('The documentation has no example at all\n')
  process.exit(1)
}
const { status } = spawnSync('node', ['node_modules/@typescript/native/bin/tsc', '-p', folder], {
  stdio: 'inherit',
})
process.stdout.write(`${examples} examples of ${pages.length} pages type-checked\n`)
process.exit(status ?? 1)
