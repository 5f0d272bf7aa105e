import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editValue } from '../../src/document/edit-value.ts'
import { openContract } from '../../src/document/open-contract.ts'
import { isSameJson } from '../../src/document/same-json.ts'
import { pointerPath, pointerTo } from '../../src/read/pointer.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { filesUnder, standardText } from '../oracle/standards.ts'

const official = ['odcs', 'odps']
  .flatMap((folder) => filesUnder(folder).map((file) => standardText(`${folder}/${file}`)))
  .filter((text) => readDocument(text).document !== undefined)
const small = official.filter((text) => text.length < 30_000)

function pointersOf(value: unknown, pointer = ''): readonly string[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, each]) => pointersOf(each, pointerTo(pointer, name)))
      : []
  return pointer === '' ? below : [pointer, ...below]
}

const commentsOf = (text: string) =>
  text.split(/\r?\n/).flatMap((line) => /(?:^|\s)#.*$/.exec(line)?.[0].trim() ?? [])

/** The lines in which two texts differ, without those that are the same at both ends. */
function changedLines(before: string, after: string) {
  const [left, right] = [before.split('\n'), after.split('\n')]
  let head = 0
  while (head < Math.min(left.length, right.length) && left[head] === right[head]) head += 1
  let tail = 0
  while (tail < Math.min(left.length, right.length) - head && left.at(-1 - tail) === right.at(-1 - tail))
    tail += 1
  return { old: left.slice(head, left.length - tail), now: right.slice(head, right.length - tail) }
}

const isSimple = (value: unknown) => typeof value !== 'object' && !String(value).includes('\n')

test('every official file is rendered byte for byte, with CRLF and a byte order mark too', () => {
  expect(official.length).toBeGreaterThan(130)
  for (const text of official)
    for (const each of [text, `\uFEFF${text}`, text.replaceAll(/\r?\n/g, '\r\n')])
      expect(openContract(each).render()).toBe(each)
})

const scalars = fc.oneof(
  fc.string(),
  fc.constantFrom(
    ...['true', 'null', '1.0', '', ' lead', '# no comment', 'a: b', '- x', 'two\nlines\n', 'a\n\n b'],
    ...['${VAR:-default}', '2026-01-01', '{', '*x', '|', 'x #y', "it's", '"q"'],
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)
const values = fc.oneof(
  { weight: 3, arbitrary: scalars },
  fc.array(scalars, { maxLength: 3 }),
  fc.dictionary(fc.constantFrom('a', 'b c', 'd'), scalars, { maxKeys: 3 }),
  fc.array(fc.record({ name: scalars, list: fc.array(scalars, { maxLength: 2 }) }), { maxLength: 2 }),
)
const edits = fc.record({
  file: fc.nat(),
  place: fc.nat(),
  value: values,
  kind: fc.constantFrom('set', 'remove', 'insert'),
  eol: fc.constantFrom('\n', '\r\n'),
})

describe('random edits of official files', () => {
  test('say what was asked for and leave other lines and comments', { timeout: 300_000 }, () => {
    const runs = Number(process.env.MESH_EDITS ?? 1500)
    let done = 0
    fc.assert(
      fc.property(edits, ({ file, place, value, kind, eol }) => {
        const text = (small[file % small.length] ?? '').replaceAll(/\r?\n/g, eol)
        const document = openContract(text)
        const before = document.value
        const pointers = pointersOf(before)
        const pointer = pointers[place % pointers.length] ?? ''
        const old = document.get(pointer)
        const path = pointerPath(pointer)
        const parent = document.get(pointer.replace(/\/[^/]*$/, ''))
        const isList = Array.isArray(parent)
        const added = isList ? pointer : pointer.replace(/[^/]*$/, 'zz new')
        let wanted: unknown
        try {
          if (kind === 'set') {
            document.set(pointer, value)
            wanted = editValue(before, path, () => value)
          } else if (kind === 'remove') {
            document.remove(pointer)
            wanted = editValue(before, path, () => undefined)
          } else {
            document.insert(added, value)
            wanted = editValue(before, path.slice(0, -1), (each) =>
              Array.isArray(each)
                ? each.toSpliced(Number(path.at(-1)), 0, value)
                : { ...(each as object), 'zz new': value },
            )
          }
        } catch (error) {
          expect(error).toMatchObject({ code: 'CONTRACT.EDIT_REFUSED' })
          expect(document.render()).toBe(text)
          return
        }
        done += 1
        const now = document.render()
        expect(isSameJson(readDocument(now).document?.value, wanted)).toBe(true)
        const changed = changedLines(text, now)
        if (kind === 'insert') expect(changed.old.length).toBeLessThanOrEqual(1)
        if (kind === 'remove') expect(changed.now.length).toBeLessThanOrEqual(1)
        if (kind === 'set' && isSimple(old) && isSimple(value)) {
          expect(changed.now.length).toBeLessThanOrEqual(2)
          expect(changed.old.length).toBeLessThanOrEqual(1 + String(old).length / 20)
          const comments = commentsOf(now)
          for (const comment of commentsOf(text)) expect(comments).toContain(comment)
        }
        if (kind === 'insert') {
          document.remove(added)
          expect(document.render()).toBe(text)
        }
      }),
      { numRuns: runs, seed: Number(process.env.MESH_SEED ?? 1) },
    )
    expect(done).toBeGreaterThan(runs * 0.95)
  })
})
