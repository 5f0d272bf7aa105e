import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { JavascriptCode } from '../../../src/engine/javascript/javascript-code.ts'
import { createJavascriptHost } from '../../../src/engine/javascript/javascript-host.ts'

const text = (name: string) => ({ name, kind: 'text', type: 'VARCHAR' }) as const

const code = (body: string, more: Partial<JavascriptCode> = {}): JavascriptCode => ({
  name: 'F',
  body,
  parameters: [text('X')],
  returns: text('F'),
  strict: false,
  constants: [],
  ...more,
})

async function run(body: string, rows: readonly (string | null)[], timeMs = 10_000) {
  const host = createJavascriptHost({ timeMs, memoryBytes: 8 * 1024 * 1024 })
  try {
    const name = host.prepare(code(body))
    await host.ready()
    return host.values([rows.map(() => name), rows])
  } finally {
    host.close()
  }
}

test.each([
  ['return Object.keys(globalThis).sort().join()', 'F'],
  ['return typeof process + typeof require + typeof fetch + typeof setTimeout', 'undefined'.repeat(4)],
  [
    'snowflake.log("info", "x"); console.log(1); return JSON.stringify(Object.getOwnPropertyNames(snowflake))',
    '[]',
  ],
  ['return typeof std + typeof os + typeof WebAssembly + typeof eval', 'undefined'.repeat(4)],
  ['return (function () { return this })() === globalThis', 'true'],
  [
    'return new Date(2020, 0, 1).toISOString() + new Date(0).getHours() + new Date().getTimezoneOffset()',
    /^20/,
  ],
  ['try { import("fs"); return "made" } catch (e) { return "refused" }', 'made'],
])('a function sees nothing of this process: %s', async (body, want) => {
  const [found] = await run(body, ['x'])
  if (typeof want === 'string') expect(found).toBe(want)
  else expect(found).toMatch(want)
})

test.each([
  ['while (true) {}', 'interrupted'],
  ['try { while (true) {} } catch (e) { return 1 } finally { while (true) {} }', 'interrupted'],
  ['return /(a+)+$/.test("a".repeat(40) + "b")', 'interrupted'],
  ['return new Uint8Array(64 * 1024 * 1024).length', 'out of memory'],
  ['let a = "x"; while (true) a += a', ''],
  ['return (function f() { return f() })()', 'stack overflow'],
  ['throw new RangeError("no")', 'RangeError: no'],
  ['throw { code: 1 }', '#<Object>'],
  ['return Symbol()', 'TypeError'],
  ['let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return JSON.stringify(a)', ''],
  ['return new Proxy({}, { get() { throw new Error("trap") } })', 'trap'],
])('a function that does too much ends with an error: %s', async (body, message) => {
  await expect(run(body, ['x'], message === 'interrupted' ? 100 : undefined)).rejects.toMatchObject({
    meta: { code: '100132', sqlState: 'P0000' },
    message: expect.stringContaining(message),
  })
})

test('what one function breaks does not stay broken', async () => {
  const host = createJavascriptHost()
  const deep = host.prepare(
    code('let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return a', {
      returns: { name: 'F', kind: 'json', type: 'VARIANT' },
    }),
  )
  const good = host.prepare(code('return X + "!"'))
  await host.ready()
  expect(() => host.values([[deep], ['x']])).toThrow('JavaScript execution error')
  await host.ready()
  expect(host.values([[good], ['x']])).toEqual(['x!'])
  host.close()
})

test('what a function leaves behind is not there in another place', async () => {
  const host = createJavascriptHost()
  const body = 'globalThis.seen = (globalThis.seen ?? "") + X; Array.prototype.map = null; return seen'
  const one = host.prepare(code(body))
  const other = host.prepare(code(body))
  await host.ready()
  expect(host.values([[one], ['a']])).toEqual(['a'])
  expect(host.values([[other], ['b']])).toEqual(['b'])
  host.close()
})

test('what comes out of a sandbox is looked at before it is believed', async () => {
  const host = createJavascriptHost()
  const sly = host.prepare(code('Array.prototype.map = () => "not a list"; return X'))
  await host.ready()
  expect(host.values([[sly], ['a']])).toEqual(['a'])
  expect(() => host.values([[sly], ['a']])).toThrow('JavaScript execution error')
  host.close()
})

test('texts go in and come out as they are', async () => {
  const host = createJavascriptHost()
  const name = host.prepare(code('return X'))
  await host.ready()
  fc.assert(
    fc.property(fc.array(fc.option(fc.string({ unit: 'binary' })), { maxLength: 40 }), (rows) => {
      expect(host.values([rows.map(() => name), rows])).toEqual(rows)
    }),
    { numRuns: 20 },
  )
  host.close()
})

test('more functions than are kept at once', async () => {
  const host = createJavascriptHost()
  const names = Array.from({ length: 20 }, (_, index) => host.prepare(code(`return X + ${index}`)))
  await host.ready()
  for (let round = 0; round < 2; round += 1)
    expect(host.values([names, names.map(() => 'x')])).toEqual(names.map((_, index) => `x${index}`))
  host.close()
})
