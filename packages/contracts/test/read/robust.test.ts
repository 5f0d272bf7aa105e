import { describe, expect, test } from 'vitest'
import { checkContract, checkDataProduct, lintContract } from '../../src/exports/index.ts'
import { contractTexts, productTexts } from '../oracle/contenders.ts'
import { randomNumbers } from '../oracle/mutate.ts'

const head = 'apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1.0.0\n'

describe('100 kB of the same few characters are judged in bounded time', () => {
  const shapes = [
    ...[
      '"',
      "'",
      '"\n',
      "'x",
      '"a"b": "c\n',
      '- "\n',
      'a: "\n',
      '["',
      '{"',
      "- 'a' 'b\n",
      'é: "\n',
      '"a": {\n',
    ],
    ...[': ', 'a: ', '? ', '!', '!a ', '&a ', '*a ', '|\n', ' |\n', '>-\n x\n', '<<: *a\n', 'a: &a [*a]\n'],
    ...['[]', '{}', '{a: b}, ', ']', '}', '{,', '[,', '{a: [', '[', '- -\n', '- \n', '---\n', '...\n'],
    ...['%YAML 1.2\n', 'a: #x\n', '#x\n', 'x ', 'x\n', '\t\n', '\n', '\r\n', '\r', ' ', '\\', '@', '`', '${'],
    ...['\u0001', '\ud800', '😀', '"\\u', '0x', '.inf\n', '\u2028', '\u0085', 'a: 1\n', ': - ? '],
  ]
  test.each(shapes)('%j', (shape) => {
    const before = process.cpuUsage()
    const { contract, diagnostics } = checkContract(shape.repeat(Math.ceil(100_000 / shape.length)))
    const { user, system } = process.cpuUsage(before)
    expect(contract).toBeUndefined()
    expect(diagnostics[0]?.severity).toBe('error')
    expect((user + system) / 1000).toBeLessThan(1500)
  })
})

test('a text of 100 MB is refused at once', () => {
  const text = 'x'.repeat(100_000_000)
  const before = performance.now()
  expect(checkContract(text).diagnostics).toEqual([
    expect.objectContaining({ message: 'The text is longer than 16000000 characters' }),
  ])
  expect(performance.now() - before).toBeLessThan(100)
})

describe('what looks wrong and is not', () => {
  test('500 columns that share a part by an alias', () => {
    const columns = Array.from({ length: 500 }, (_, at) => `      - { name: c${at}, tags: *shared }\n`).join(
      '',
    )
    const text = `${head}tags: &shared [a, b]\nschema:\n  - name: t\n    properties:\n${columns}`
    const { contract, diagnostics } = checkContract(text)
    expect(diagnostics).toEqual([])
    expect(contract?.schema?.[0]?.properties?.[499]).toEqual({ name: 'c499', tags: ['a', 'b'] })
  })

  test('300 patterns with an open bracket', () => {
    const columns = Array.from(
      { length: 300 },
      (_, at) => `      - { name: c${at}, logicalType: string, logicalTypeOptions: { pattern: '^\\[{' } }\n`,
    ).join('')
    expect(checkContract(`${head}schema:\n  - name: t\n    properties:\n${columns}`).diagnostics).toEqual([])
  })

  test.each([
    ['CRLF', `${head.replaceAll('\n', '\r\n')}`],
    ['a byte order mark', `\uFEFF${head}`],
    ['a document start and end', `---\n${head}...\n`],
    ['JSON', JSON.stringify({ apiVersion: 'v3.2.0', kind: 'DataContract', id: 'c', version: '1.0.0' })],
    [
      'JSON with tabs',
      '{\n\t"apiVersion": "v3.2.0",\n\t"kind": "DataContract",\n\t"id": "c",\n\t"version": "1.0.0"\n}',
    ],
  ])('%s', (_, text) => {
    const { contract, diagnostics } = checkContract(text)
    expect(diagnostics).toEqual([])
    expect(contract).toEqual({ apiVersion: 'v3.2.0', kind: 'DataContract', id: 'c', version: '1.0.0' })
  })

  test('dates, times and words that YAML 1.1 took for something else are texts', () => {
    const values = ['2022-01-15', '12:30:00', 'on', 'no', '1_000', '0b1']
    const text = `${head}tags: [${values.join(', ')}]\n`
    expect(checkContract(text).contract?.tags).toEqual(values)
  })
})

test('a text that declares YAML 1.1, or tags of it, has the values of JSON', () => {
  const tags = 'tags: [!!timestamp 2001-02-03, !!binary aGVsbG8=, 2001-02-03, on]\n'
  const { contract, diagnostics } = checkContract(`%YAML 1.1\n---\n${head}${tags}`)
  expect(diagnostics).toEqual([])
  expect(contract?.tags).toEqual(['2001-02-03', 'aGVsbG8=', '2001-02-03', 'on'])
})

describe('keys and numbers', () => {
  test.each([
    ['YAML', `${head}id: d\nname: n\nname: m\n`, [5, 7]],
    ['JSON', '{"id": 1,\n"id": 2,\n"name": {"a": 1, "a": 2}}', [2, 3]],
    ['a number and its text', 'a: 0\n1: a\n"1": b\n', [3]],
  ])('every key that is there twice is named: %s', (_, text, lines) => {
    const { contract, diagnostics } = checkContract(text)
    expect(contract).toBeUndefined()
    expect(diagnostics.map(({ code, where }) => [code, where?.line])).toEqual(
      lines.map((line) => ['CONTRACT.DUPLICATE_KEY', line]),
    )
  })

  test.each([
    ['9007199254740993', 9007199254740992],
    ['0.12345678901234567891', 0.12345678901234568],
    ['123456789012345678901234567890', 1.2345678901234568e29],
    ['0x20000000000001', 9007199254740992],
  ])('%s is read as %d, with a warning', (source, value) => {
    const { contract, diagnostics } = checkContract(
      `${head}customProperties: [{ property: p, value: ${source} }]\n`,
      { file: 'c.yaml' },
    )
    expect(contract?.customProperties?.[0]?.value).toBe(value)
    expect(diagnostics).toEqual([
      expect.objectContaining({
        code: 'CONTRACT.INEXACT_NUMBER',
        severity: 'warning',
        where: expect.objectContaining({ file: 'c.yaml', line: 5, column: 42 }),
      }),
    ])
  })

  test.each([
    '9007199254740992',
    '1000000000000000000000',
    '1e22',
    '0.1000000000000000000',
    '-1234567890123.5',
  ])('%s loses nothing', (source) => {
    expect(
      checkContract(`${head}customProperties: [{ property: p, value: ${source} }]\n`).diagnostics,
    ).toEqual([])
  })
})

/** The text with a few characters deleted, doubled, moved or replaced by ones that mean something in YAML. */
function garble(text: string, random: () => number): string {
  const special = '"\'[]{}:,#&*!|>%@`-? \t\n\r\\~<=$\0\uFEFF\uFFFD\u2028'
  let garbled = text
  const edits = 1 + Math.floor(random() * 4)
  for (let edit = 0; edit < edits; edit += 1) {
    const from = Math.floor(random() * garbled.length)
    const to = Math.min(garbled.length, from + 1 + Math.floor(random() * random() * 40))
    const action = Math.floor(random() * 4)
    const sign = special[Math.floor(random() * special.length)] ?? ''
    const part = garbled.slice(from, to)
    const put = action === 0 ? '' : action === 1 ? part + part : action === 2 ? sign : sign + part
    garbled = garbled.slice(0, from) + put + garbled.slice(to)
  }
  return garbled
}

// MESH_MUTANTS is the long mode.
const count = Number(process.env.MESH_MUTANTS ?? 1500)

test(`${count} garbled texts give a document or an error with its place, and nothing is thrown`, {
  timeout: 600_000,
}, () => {
  const random = randomNumbers(Number(process.env.MESH_SEED ?? 1))
  let read = 0
  for (let at = 0; at < count; at += 1) {
    const isContract = random() < 0.8
    const texts = isContract ? contractTexts : productTexts
    const text = garble(texts[Math.floor(random() * texts.length)] ?? '', random)
    if (isContract) {
      const { contract, version, diagnostics, locate } = checkContract(text)
      const errors = diagnostics.filter(({ severity }) => severity === 'error')
      if (contract === undefined && !version?.startsWith('v2.')) expect(errors.length).toBeGreaterThan(0)
      if (contract === undefined) continue
      expect(errors).toEqual([])
      lintContract(contract, { locate })
      read += 1
    } else {
      const { product, diagnostics } = checkDataProduct(text)
      expect(product === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    }
  }
  expect(read).toBeGreaterThan(count / 20)
})
