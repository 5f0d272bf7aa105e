import fc from 'fast-check'

const text = fc.oneof(fc.stringMatching(/^[A-Z]{0,8}$/), fc.string({ maxLength: 8 }))
const sometimes = <T>(values: fc.Arbitrary<T>) => fc.oneof(values, values, fc.constant(null))

/** Rows of the contract `shipments`: most columns are right most of the time. */
export const shipmentRows = fc.record({
  id: fc.oneof(
    { weight: 9, arbitrary: fc.bigInt({ min: 0n, max: 10n ** 15n }) },
    { weight: 1, arbitrary: fc.constant(null) },
  ),
  code: fc.oneof({ weight: 4, arbitrary: fc.stringMatching(/^[A-Z]{2,6}$/) }, { weight: 1, arbitrary: text }),
  state: fc.constantFrom('new', 'sent', 'lost', 'sent', 'new', 'gone'),
  pieces: sometimes(fc.integer({ min: -1, max: 110 })),
  barcode: sometimes(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })),
  weight: sometimes(fc.double({ min: -0.2, max: 50, noNaN: true })),
  price: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -9_999, max: 99_999_999 }).map((n) => (n / 100).toFixed(2)) },
    { weight: 1, arbitrary: fc.constantFrom('1', '-1.5', '1.234', 'x', '') },
  ),
  fragile: fc.boolean(),
  day: fc.constantFrom('2024-02-29', '2001-12-31', '2023-02-28', '2023-02-29', '01-01-2001'),
  clock: sometimes(fc.constantFrom('08:00:00', '23:59:59.5', '24:00:00')),
  packed: sometimes(
    fc.constantFrom('2001-01-01T08:00:00', '2001-01-01T08:00:00.123456', '2001-01-01 08:00:00'),
  ),
  received: sometimes(fc.constantFrom('2001-01-01T08:00:00Z', '2001-01-01T08:00:00+02:00', 'yesterday')),
  address: fc.record({
    street: text,
    geo: sometimes(fc.record({ lat: sometimes(fc.integer()), lon: fc.constantFrom(1, null, 'x') })),
  }),
  legs: fc.array(fc.record({ port: fc.stringMatching(/^[a-z]{0,6}$/) }), { maxLength: 4 }),
  grid: sometimes(
    fc.array(fc.array(fc.integer({ min: -1100, max: 1100 }), { maxLength: 2 }), { maxLength: 2 }),
  ),
  tags: fc.dictionary(fc.constantFrom('a', 'b'), sometimes(text)),
  vector: sometimes(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 3 })),
  extra: fc.jsonValue(),
})
