import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

/** Writes which packages a process loaded, when it ends. */
const tracer = `
import { registerHooks } from 'node:module'
import { writeFileSync } from 'node:fs'
const names = new Set()
registerHooks({
  load(url, context, next) {
    const own = /[/]packages[/]([^/]+)[/]src[/]/.exec(url)?.[1]
    const other = /[/]node_modules[/]((?:@[^/]+[/])?[^/]+)[/]/.exec(url)?.[1]
    if (own !== undefined || other !== undefined) names.add(own === undefined ? other : '@mesh/' + own)
    return next(url, context)
  },
})
process.on('exit', () => writeFileSync(process.env.LOADED, JSON.stringify([...names].sort())))
`
const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url))
const contract = JSON.stringify({
  apiVersion: 'v3.2.0',
  kind: 'DataContract',
  id: 'c',
  version: '1.0.0',
  status: 'active',
})

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh-loaded-'))
  await writeFile(join(folder, 'tracer.mjs'), tracer)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function loadedBy(args: readonly string[], input: string): Promise<readonly string[]> {
  const loaded = join(folder, 'loaded.json')
  const child = spawn(
    process.execPath,
    ['--conditions=@mesh/source', '--import', join(folder, 'tracer.mjs'), bin, ...args],
    { cwd: folder, env: { ...process.env, LOADED: loaded }, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  child.stdin.end(input)
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(0)
  return JSON.parse(await readFile(loaded, 'utf8'))
}

const always = ['@mesh/cli', '@mesh/core', 'commander']
const contracts = ['@mesh/contracts', '@mesh/sql', 'yaml', 'zod']

// A command waits for nothing that it does not use: no engine, no driver, no server.
test.each<[string, string, readonly string[]]>([
  ['--version', '', []],
  ['--help', '', []],
  ['plan --help', '', []],
  ['check run --help', '', []],
  ['sql fmt -', 'select 1', ['@mesh/sql']],
  ['contract check -', contract, contracts],
  [
    'contract import - --from json-schema',
    '{"type":"object","properties":{"a":{"type":"string"}}}',
    contracts,
  ],
])('mesh %s loads what it uses', async (line, input, want) => {
  expect(await loadedBy(line.split(' '), input)).toEqual([...always, ...want].toSorted())
})
