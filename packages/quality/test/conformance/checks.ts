import type { Check } from '../../src/check/check.ts'
import { type CheckFacts, makeCheck } from '../../src/check/make-check.ts'
import { threshold } from '../../src/check/threshold.ts'
import type { Metric } from '../../src/metric/metric.ts'
import { namedFormats } from '../../src/rule/format/named-format.ts'
import type { ValueRule } from '../../src/rule/value-rule.ts'
import { types } from './table.ts'

const all = types.map(({ name }) => name)
const numeric = ['I', 'N', 'Q', 'W']
const texts = ['T', 'Größe "m²" 💧']

const formatted = namedFormats.map((format): readonly [string, ValueRule] => [
  'T',
  { kind: 'format', format },
])

const rules: readonly (readonly [string, ValueRule])[] = [
  ['I', { kind: 'range', minimum: { value: -2, exclusive: false }, maximum: { value: 2, exclusive: true } }],
  ['I', { kind: 'range', maximum: { value: 1.5, exclusive: false } }],
  ['W', { kind: 'range', minimum: { value: 9_007_199_254_740_993n, exclusive: false } }],
  [
    'N',
    { kind: 'range', minimum: { value: -1.5, exclusive: true }, maximum: { value: 2.255, exclusive: false } },
  ],
  ['P', { kind: 'range', minimum: { value: 0, exclusive: true } }],
  [
    'Q',
    { kind: 'range', minimum: { value: -0.25, exclusive: false }, maximum: { value: 3, exclusive: true } },
  ],
  ['F', { kind: 'range', maximum: { value: 0.1, exclusive: false } }],
  ['F', { kind: 'range', minimum: { value: 0, exclusive: false } }],
  [
    'T',
    {
      kind: 'range',
      minimum: { value: 'B', exclusive: false },
      maximum: { value: '\uffee', exclusive: false },
    },
  ],
  ['D', { kind: 'range', minimum: { value: '1970-01-01', exclusive: true } }],
  ['S', { kind: 'range', minimum: { value: '2024-02-29', exclusive: false } }],
  ['L', { kind: 'range', maximum: { value: '2024-02-29T00:00:00Z', exclusive: false } }],
  ['I', { kind: 'accepted', values: [1, 2, 3] }],
  ['N', { kind: 'accepted', values: [1.5, 2, -0.01] }],
  ['T', { kind: 'accepted', values: ['a', 'é', '💧', 'a\nb', '%', '\\', ''] }],
  ['B', { kind: 'accepted', values: [true] }],
  ['D', { kind: 'accepted', values: ['2024-02-29', '1970-01-01'] }],
  ['T', { kind: 'pattern', pattern: '[a-c]b?', match: 'search' }],
  ['T', { kind: 'pattern', pattern: '.+', match: 'fullMatch' }],
  ['T', { kind: 'pattern', pattern: '^.$', match: 'search' }],
  ['T', { kind: 'pattern', pattern: '\\w|\\s', match: 'fullMatch' }],
  ['T', { kind: 'pattern', pattern: "[^a-z'\\\\]", match: 'search' }],
  ['T', { kind: 'length', minimum: 1, maximum: 2 }],
  ['T', { kind: 'length', maximum: 0 }],
  ['T', { kind: 'pattern', pattern: '^[[:alpha:]]+$', match: 'search' }],
  ['T', { kind: 'pattern', pattern: '(a|b){1,2}?c*', match: 'fullMatch' }],
  ['T', { kind: 'pattern', pattern: '[\\w\\s]', match: 'search' }],
  ['T', { kind: 'pattern', pattern: 'a.b', match: 'search' }],
  ['T', { kind: 'pattern', pattern: '\\bab\\b|\\D$', match: 'search' }],
  ['T', { kind: 'pattern', pattern: '\\p{L}', match: 'search' }],
  ['H', { kind: 'range', minimum: { value: '12:00:00', exclusive: false } }],
  ['T', { kind: 'accepted', values: [1, 2] }],
  ...formatted,
  ['F', { kind: 'multipleOf', divisor: 0.5 }],
  ['Q', { kind: 'multipleOf', divisor: 0.1 }],
  ['I', { kind: 'multipleOf', divisor: 2 }],
  ['N', { kind: 'multipleOf', divisor: 0.05 }],
  ['Q', { kind: 'multipleOf', divisor: 0.5 }],
  [
    'T',
    {
      kind: 'all',
      rules: [
        { kind: 'length', minimum: 1 },
        { kind: 'pattern', pattern: '^[a-z]', match: 'search' },
      ],
    },
  ],
]

const expressions = [
  'I > N',
  'NOT (B AND I > 0)',
  'I IS NULL OR N IS NOT NULL',
  "T LIKE 'a%' OR T IN ('é', '💧')",
  'COALESCE(I, 0) + N <= 3',
  'LENGTH(T) BETWEEN 1 AND 2',
  'D <= S',
  'CASE WHEN B THEN I ELSE 0 END >= 0',
  'V:a::INTEGER > 0',
  "V:b::VARCHAR = 'x' OR V:c[1].d::BOOLEAN",
  'V:a IS NULL',
]

const of = <Kind extends Metric['kind']>(kind: Kind) => kind

/** Metrics of every kind that is measured on one table and needs nothing beside it. */
export const metrics: readonly Metric[] = [
  { kind: 'rowCount' },
  ...all.map((column): Metric => ({ kind: 'missingRows', column, missingValues: [] })),
  { kind: 'missingRows', column: 'T', missingValues: ['', 'NA', "'", '\\'] },
  { kind: 'missingRows', column: 'I', missingValues: [-1, 0] },
  { kind: 'missingRows', column: 'N', missingValues: [0, 1.5] },
  ...texts.map((column): Metric => ({ kind: 'blankRows', column })),
  { kind: 'invalidJson', column: 'T', schema: { type: 'string', pattern: '[a-c]', maxLength: 2 } },
  { kind: 'invalidJson', column: 'I', schema: { type: 'integer', minimum: 0, multipleOf: 2 } },
  ...rules.map(([column, rule]): Metric => ({ kind: 'invalidRows', column, rule })),
  ...expressions.map((expression): Metric => ({ kind: 'brokenRows', expression, columns: [] })),
  ...all
    .filter((column) => column !== 'V')
    .flatMap((column): readonly Metric[] => [
      { kind: 'surplusRows', columns: [column] },
      { kind: 'distinctValues', columns: [column] },
    ]),
  { kind: 'duplicatedKeys', columns: ['T', 'B'] },
  { kind: 'rowsInDuplicates', columns: ['Größe "m²" 💧', 'B'] },
  { kind: 'surplusRows', columns: ['D', 'B', 'X'] },
  ...['I', 'N', 'T', 'D', 'B', 'X', 'Z'].map(
    (column): Metric => ({
      kind: 'orphanRows',
      columns: [column],
      references: { table: { name: 'PARENTS' }, columns: [column] },
    }),
  ),
  {
    kind: 'orphanRows',
    columns: ['I', 'B'],
    references: { table: { name: 'PARENTS' }, columns: ['I', 'B'] },
  },
  { kind: 'orphanRows', columns: ['I'], references: { table: { name: 'PARENTS' }, columns: ['N'] } },
  ...['D', 'S', 'L', 'Z'].flatMap((column): readonly Metric[] => [
    { kind: 'ageSeconds', column, of: 'newest' },
    { kind: 'ageSeconds', column, of: 'oldest' },
  ]),
  ...['D', 'S', 'L', 'Z'].flatMap((column): readonly Metric[] => [
    { kind: 'gaps', column, every: 86_400 },
    { kind: 'gaps', column, every: 3_601, from: '2024-02-28T05:00:00', to: '2024-03-02' },
    { kind: 'gaps', column, every: 7, to: '1970-01-02' },
  ]),
  ...(['allowed', 'forbidden', 'atEnd'] as const).map(
    (additional): Metric => ({
      kind: 'schemaDifferences',
      expected: [
        ...types.toReversed().slice(0, 6),
        { name: 'NOT there' },
        { name: 'T', type: { kind: 'boolean' } },
      ],
      additional,
      order: 'asListed',
    }),
  ),
  ...numeric.flatMap((column): readonly Metric[] => [
    { kind: 'minimum', column },
    { kind: 'maximum', column },
    { kind: 'quantile', column, at: 0.5 },
    { kind: 'quantile', column, at: 0.07 },
  ]),
  { kind: 'sum', column: 'F' },
  { kind: 'mean', column: 'F' },
  ...['P', 'F', 'W'].flatMap((column): readonly Metric[] => [{ kind: 'quantile', column, at: 1 }]),
  { kind: 'variance', column: 'F' },
  { kind: 'entropy', columns: ['F'] },
  { kind: 'correlation', columns: ['F', 'I'] },
  { kind: 'minimum', column: 'P' },
  { kind: 'minimum', column: 'F' },
  { kind: 'maximum', column: 'F' },
  ...['I', 'N', 'Q', 'E'].flatMap((column): readonly Metric[] => [
    { kind: 'sum', column },
    { kind: 'mean', column },
    { kind: 'standardDeviation', column },
    { kind: 'variance', column },
    { kind: 'skewness', column },
    { kind: 'entropy', columns: [column] },
  ]),
  { kind: 'entropy', columns: ['T', 'B'] },
  { kind: 'correlation', columns: ['I', 'N'] },
  { kind: 'correlation', columns: ['Q', 'I'] },
  { kind: 'correlation', columns: ['E', 'I'] },
  { kind: 'correlation', columns: ['E', 'E'] },
  { kind: 'minimumLength', column: 'T' },
  { kind: 'maximumLength', column: 'T' },
  { kind: 'averageLength', column: 'T' },
]

/** Kinds that need more than rows: a query of one's own, a baseline. */
export const leftOut: readonly Metric['kind'][] = [of('customMetric'), of('failingRows'), of('drift')]

const table = { name: 'ROWS_' }
const fraction = {
  must: threshold.atMost(0.25, 'fractionOfNonNull'),
  should: threshold.atMost(0.1, 'fractionOfRows'),
}

const variants: readonly CheckFacts[] = [
  { must: threshold.exactly(0), key: ['I', 'T'] },
  { ...fraction, filter: "I >= 0 OR T = 'a' OR (B AND N < 1.5)" },
  { should: threshold.atMost(1), groupBy: ['B'] },
  { must: threshold.between(0, 2), groupBy: ['"Größe ""m²"" 💧"', 'I > 0'], filter: 'T IS NOT NULL' },
  {
    must: threshold.notBetween(1, 3),
    window: { column: 'S', from: '2024-02-28T00:00:00', to: '2024-02-29T13:14:15.5' },
  },
  { must: threshold.atLeast(1), window: { column: 'D', last: 86_400 } },
]

/** Every metric under one variant of thresholds, filter, window and groups. */
export const checksOf = (variant: number): readonly Check[] =>
  metrics.map((metric, index) =>
    makeCheck(table, metric, { ...variants[variant % variants.length], id: `${index} ${metric.kind}` }),
  )

/** How many variants there are. */
export const variantCount = variants.length
