import { once } from 'node:events'
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { finished, runMesh, startMesh } from './run-mesh.ts'

const stackFrame = /\n\s+at .+:\d+:\d+/
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mesh cli ünï-'))
  await cp(fileURLToPath(new URL('./fixtures', import.meta.url)), folder, { recursive: true })
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('a mistake of the user', () => {
  test.each([
    { args: ['frobnicate'], code: 'CLI.USAGE', says: "unknown command 'frobnicate'" },
    { args: ['contract', 'lint'], code: 'CLI.USAGE', says: "missing required argument 'files'" },
    {
      args: ['contract', 'lint', 'nowhere.yaml'],
      code: 'CLI.UNREADABLE_FILE',
      says: 'There is no such file.',
    },
    {
      args: ['contract', 'export', 'orders.odcs.yaml', '--to', 'parchment'],
      code: 'CLI.USAGE',
      says: 'Allowed choices',
    },
    {
      args: ['plan', 'orders.odcs.yaml', '--target', 'moon'],
      code: 'CLI.USAGE',
      says: 'Allowed choices are local',
    },
    {
      args: ['check', 'run', 'orders.odcs.yaml', '--target', 'snowflake'],
      code: 'CLI.MISSING_SETTING',
      says: 'SNOWFLAKE_ACCOUNT',
    },
    { args: ['local', 'start', '--port', '70000'], code: 'CLI.USAGE', says: 'A port is a whole number' },
  ])('$args gives $code on stderr, exit 2, no stack trace', async ({ args, code, says }) => {
    const run = await runMesh(args, folder)
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(`${code}: `)
    expect(run.stderr).toContain(says)
    expect(run.stderr).not.toMatch(stackFrame)
  })

  test('a module that fails while it loads is named, with the reason', async () => {
    await writeFile(join(folder, 'boom.mjs'), 'throw new Error("the fuse blew")\n')
    const run = await runMesh(['contract', 'lint', 'boom.mjs'], folder)
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(
      /^CLI\.BROKEN_MODULE: boom\.mjs cannot be loaded\n {2}at boom\.mjs\n {2}the fuse blew/,
    )
    expect(run.stderr).not.toMatch(stackFrame)
  })

  test('what the system refuses is no bug of ours', async () => {
    const run = await runMesh(
      ['catalog', 'search', 'x', '--store', join('orders.odcs.yaml', 'journal')],
      folder,
    )
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(/^[A-Z]+\.[A-Z_]+: /)
    expect(run.stderr).not.toMatch(stackFrame)
  })

  test('with --json the failure is data on stdout too', async () => {
    const run = await runMesh(['contract', 'lint', 'nowhere.yaml', '--json'], folder)
    expect(JSON.parse(run.stdout)).toMatchObject({
      error: { code: 'CLI.UNREADABLE_FILE', where: { file: 'nowhere.yaml' } },
    })
  })
})

describe('mesh contract', () => {
  test('lint says nothing on stdout about a good contract', async () => {
    const run = await runMesh(['contract', 'lint', 'orders.odcs.yaml'], folder)
    expect(run).toEqual({ code: 0, stdout: '', stderr: '1 file checked, nothing to say\n' })
  })

  test('lint gives every problem a clickable position, and exit 4', async () => {
    const run = await runMesh(['contract', 'lint', 'broken.odcs.yaml'], folder)
    expect(run.code).toBe(4)
    expect(run.stdout).toMatch(/^broken\.odcs\.yaml:3:\d+ error CONTRACT\.\S+: .*identifier/m)
    expect(run.stdout).toMatch(/^broken\.odcs\.yaml:12:\d+ error CONTRACT\.\S+: .*whole/m)
  })

  test('lint --json gives the same findings as data', async () => {
    const run = await runMesh(['contract', 'lint', 'broken.odcs.yaml', '--json'], folder)
    expect(run.code).toBe(4)
    const lines = JSON.parse(run.stdout).map((each: { where: { line: number } }) => each.where.line)
    expect(lines).toEqual(expect.arrayContaining([3, 12]))
  })

  test('diff says who is hit, and exit 4 when it breaks consumers', async () => {
    const run = await runMesh(['contract', 'diff', 'orders.odcs.yaml', 'orders-v2.odcs.yaml'], folder)
    expect(run.code).toBe(4)
    expect(run.stdout).toMatch(/total.*\(consumers: breaking, producers: none\)/)
    expect(run.stderr).toContain('a major version step')
  })

  test('diff of a contract with itself is empty, exit 0', async () => {
    const run = await runMesh(['contract', 'diff', 'orders.odcs.yaml', 'orders.odcs.yaml'], folder)
    expect(run).toEqual({ code: 0, stdout: '', stderr: 'No changes\n' })
  })

  test('export to odcs gives a contract that says the same', async () => {
    const run = await runMesh(['contract', 'export', 'orders.odcs.yaml', '--to', 'odcs'], folder)
    await writeFile(join(folder, 'again.odcs.yaml'), run.stdout)
    expect(await runMesh(['contract', 'diff', 'orders.odcs.yaml', 'again.odcs.yaml'], folder)).toMatchObject({
      code: 0,
      stdout: '',
    })
  })
})

describe('mesh catalog', () => {
  test('what is published is found and shown, in later processes', async () => {
    const published = await runMesh(['catalog', 'publish', 'orders.odcs.yaml'], folder)
    expect(published).toMatchObject({
      code: 0,
      stdout: 'published urn:mesh:contract:sales:orders:v1 1.0.0\n',
    })
    const again = await runMesh(['catalog', 'publish', 'orders.odcs.yaml'], folder)
    expect(again.stdout).toBe('unchanged urn:mesh:contract:sales:orders:v1 1.0.0\n')
    const found = await runMesh(['catalog', 'search', 'orders', '--json'], folder)
    expect(JSON.parse(found.stdout)).toMatchObject({
      total: 1,
      hits: [{ urn: 'urn:mesh:contract:sales:orders:v1' }],
    })
    const shown = await runMesh(['catalog', 'show', 'urn:mesh:product:sales:nothing:v1'], folder)
    expect(shown).toMatchObject({ code: 2, stdout: '' })
    expect(shown.stderr).toContain('CATALOG.NOT_FOUND')
  })
})

describe('mesh local', () => {
  test('serves until it is interrupted, answers in between, and leaves nothing behind', async () => {
    // A temporary folder of its own: other tests run servers at the same time.
    const temporary = await mkdtemp(join(folder, 'tmp-'))
    const server = startMesh(['local', 'start', '--port', '0'], folder, 'ignore', { TMPDIR: temporary })
    const ended = finished(server)
    const [line] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
    const url = line.toString().trim()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    process.env.MESH_LOCAL_URL = url
    const asked = await runMesh(['local', 'sql', 'select 1 as "n"; select \'a\' as b', '--json'], folder)
    delete process.env.MESH_LOCAL_URL
    expect(asked).toMatchObject({ code: 0 })
    expect(asked.stdout).toContain('"n": 1')
    server.kill('SIGINT')
    expect(await ended).toMatchObject({ code: 0 })
    expect(await readdir(temporary)).toEqual([])
  })

  test('keeps what it holds in a folder, also when it is killed', async () => {
    const serve = async (statement: string) => {
      const server = startMesh(['local', 'start', '--port', '0', '--data', 'kept'], folder)
      const ended = finished(server)
      const [line] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
      process.env.MESH_LOCAL_URL = line.toString().trim()
      const asked = await runMesh(['local', 'sql', statement, '--json'], folder)
      delete process.env.MESH_LOCAL_URL
      server.kill('SIGKILL')
      await ended
      return asked
    }
    expect(await serve('create database d; create table t as select 7 as n')).toMatchObject({ code: 0 })
    expect((await serve('select n from d.public.t')).stdout).toContain('"N": 7')
  })

  test('a port in use is said in one message', async () => {
    const squatter = createServer().listen(0, '127.0.0.1')
    await once(squatter, 'listening')
    const { port } = squatter.address() as { port: number }
    const run = await runMesh(['local', 'start', '--port', String(port)], folder)
    squatter.close()
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(/^LOCAL\.PORT_IN_USE: /)
    expect(run.stderr).not.toMatch(stackFrame)
  })

  test('a server that is not there is said in one message', async () => {
    const run = await runMesh(['local', 'sql', 'select 1'], folder)
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toMatch(/^SQL\.CONNECTION: /)
    expect(run.stderr).not.toMatch(stackFrame)
  })
})
