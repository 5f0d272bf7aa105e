import fc from 'fast-check'
import { someOf, word, words } from './any-text.ts'

/** Values of any JSON type. */
const anyValue = fc.oneof(
  words,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.oneof(words, fc.nat()), { maxLength: 2 }),
  fc.dictionary(word, words, { maxKeys: 2 }).map((record) => ({ ...record })),
)

/** Named values that the standard has no field for. */
export const customProperties = fc.array(
  someOf({ property: word, value: anyValue, vendor: fc.constant('example'), description: words }, [
    'property',
    'value',
  ]),
  { maxLength: 2 },
)

/** Links to the places where things are defined. */
export const authoritativeDefinitions = fc.array(
  someOf(
    {
      url: fc.constant('https://example.org/definition'),
      type: fc.constantFrom('businessDefinition', 'tutorial'),
      description: words,
    },
    ['url', 'type'],
  ),
  { maxLength: 2 },
)

/** Roles that give access. */
export const roles = fc.array(
  someOf({ role: word, access: word, description: words, customProperties }, ['role']),
  {
    maxLength: 2,
  },
)

/** What tables and properties both can say. */
export const elementNotes = {
  id: word,
  physicalName: fc.oneof(word, fc.constant('"Mixed case"')),
  description: words,
  businessName: words,
  deprecated: fc.boolean(),
  synonyms: fc.array(someOf({ synonym: words, locale: fc.constant('de-CH') }, ['synonym']), { maxLength: 2 }),
  authoritativeDefinitions,
  tags: fc.array(word, { maxLength: 2 }),
  customProperties,
}

const ruleNotes = {
  id: word,
  name: words,
  description: words,
  dimension: fc.constantFrom('accuracy', 'completeness', 'uniqueness'),
  severity: fc.constantFrom('error', 'warning'),
  unit: fc.constantFrom('rows', 'percent'),
  schedule: fc.constant('0 5 * * *'),
  scheduler: fc.constant('cron'),
}

const operator = fc.oneof(
  fc.nat(9).map((mustBe) => ({ mustBe })),
  fc.nat(9).map((mustBeLessThan) => ({ mustBeLessThan })),
  fc.nat(9).map((low) => ({ mustBeBetween: [low, low + 1] })),
)

const withNotes = <Rule extends object>(rule: fc.Arbitrary<Rule>) =>
  fc.tuple(someOf(ruleNotes), rule).map(([notes, own]) => ({ ...own, ...notes }))

const compared = <Rule extends object>(rule: fc.Arbitrary<Rule>) =>
  withNotes(fc.tuple(rule, operator).map(([own, comparison]) => ({ ...own, ...comparison })))

/** Quality rules of every kind that the element can carry. */
export function qualityRules(of: 'table' | 'column') {
  const metric =
    of === 'table'
      ? fc.constantFrom(
          { metric: 'rowCount' },
          { metric: 'duplicateValues', arguments: { properties: ['a', 'b'] } },
        )
      : fc.constantFrom(
          { metric: 'nullValues' },
          { metric: 'missingValues', arguments: { missingValues: [null, '', 'N/A'] } },
          { metric: 'invalidValues', arguments: { validValues: ['a', 1] } },
          { metric: 'invalidValues', arguments: { pattern: '^[A-Z]\\d+$' } },
        )
  const library = fc
    .tuple(metric, fc.boolean())
    .map(([own, typed]) => (typed ? { type: 'library', ...own } : own))
  return fc.array(
    fc.oneof(
      compared(library),
      compared(fc.constant({ type: 'sql', query: 'SELECT COUNT(*) FROM ${table}' })),
      withNotes(fc.constantFrom({ type: 'custom', engine: 'soda', implementation: { check: 1 } })),
      withNotes(fc.constantFrom({ type: 'text' }, {})),
    ),
    { maxLength: 2 },
  )
}
