import fc from 'fast-check'
import { lowerType, type SchemaItem, type SchemaProperty } from '../../src/exports/index.ts'
import { words } from './any-text.ts'

/** Values at the borders of every type, and of none. */
const anyScrap: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '',
    -0,
    2 ** 53,
    10n ** 38n,
  ),
  fc.constantFrom<unknown>(
    10n ** 5n,
    99_999,
    100_000,
    0.5,
    '12.50',
    '-0.1234',
    '.5',
    '5.',
    '123456789.1',
    [],
    {},
  ),
  fc.constantFrom(
    '2023-02-29',
    '1900-02-29',
    '2000-02-29',
    '2024-13-01',
    '2024-02-29T24:00:00',
    '2024-02-29T10:00',
  ),
  fc.constantFrom(
    '2024-02-29T10:00Z',
    '2024-02-29T10:00:00Z',
    '2024-02-29T10:00:00.+01:00',
    '2024-02-29T10:00:00.5-23:59',
  ),
  fc.constantFrom(
    '08:00',
    '23:59:60',
    '10:00:00.',
    '10:00:00.123456789',
    '💧💧💧',
    '💧💧💧💧\ud800',
    '\udc00\ud800',
  ),
  fc.constantFrom<unknown>(new Uint8Array(2), new Date(0), [1, 2, 3], [1, 2, Number.NaN], [1, 1], {
    a: null,
  }),
  words,
)

/** Values that a property promises, mostly. */
function anyValue(item: SchemaItem): fc.Arbitrary<unknown> {
  const type = lowerType(item)
  const isWide = type.kind === 'integer' && (type.precision ?? 38) > 15
  const listed = item.enum?.map(({ value }) => (isWide && typeof value === 'number' ? BigInt(value) : value))
  const good = listed === undefined ? goodValue(item, type.kind, isWide) : fc.constantFrom<unknown>(...listed)
  return fc.oneof(
    { weight: 20, arbitrary: good },
    { weight: item.required === true ? 1 : 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: anyScrap },
  )
}

function goodValue(item: SchemaItem, kind: string, isWide: boolean): fc.Arbitrary<unknown> {
  switch (kind) {
    case 'string':
      return fc.oneof(fc.stringMatching(/^[a-z]{0,4}$/), words)
    case 'integer':
      return isWide ? fc.bigInt(-12n, 12n) : fc.integer({ min: -12, max: 12 })
    case 'number':
      return /\(/.test(item.physicalType ?? '')
        ? fc.constantFrom('0.1', '12.50', '-3', '0.1234')
        : fc.constantFrom(0.1, 0.3, 2.5, -1, 99)
    case 'boolean':
      return fc.boolean()
    case 'date':
      return fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10))
    case 'time':
      return fc.date({ noInvalidDate: true }).map((day) => day.toISOString().slice(11, -1))
    case 'timestamp':
      return fc.date({ noInvalidDate: true }).map((day) => day.toISOString())
    case 'binary':
      return fc.uint8Array({ maxLength: 3 })
    case 'vector':
      return fc.array(fc.float({ noNaN: true }), { minLength: 3, maxLength: 3 })
    case 'array':
      return fc.array(item.items === undefined ? anyScrap : anyValue(item.items), { maxLength: 3 })
    case 'map':
      return fc.dictionary(words, item.map === undefined ? anyScrap : anyValue(item.map.value), {
        maxKeys: 2,
      })
    case 'object':
      return item.properties === undefined ? fc.object({ maxDepth: 1 }) : fieldsOf(item.properties)
    default:
      return anyScrap
  }
}

/** Rows of the columns: right, nearly right, with columns too many or too few, in any order. */
export function anyRow(columns: readonly SchemaProperty[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 12, arbitrary: fieldsOf(columns) },
    { weight: 2, arbitrary: fieldsOf([...columns].reverse()) },
    { weight: 1, arbitrary: fieldsOf(columns.slice(1)) },
    { weight: 1, arbitrary: fc.tuple(fieldsOf(columns), words).map(([row, key]) => ({ ...row, [key]: 1 })) },
    { weight: 1, arbitrary: anyScrap },
  )
}

function fieldsOf(columns: readonly SchemaProperty[]): fc.Arbitrary<object> {
  return fc
    .tuple(...columns.map(anyValue))
    .map((values) => Object.fromEntries(columns.map(({ name }, index) => [name, values[index]])))
}
