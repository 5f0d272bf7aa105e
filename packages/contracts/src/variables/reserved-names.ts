/**
 * Names that quality SQL and implementations use for what they check: the ones of the standard, and those that
 * datacontract-cli fills in too. In a quality rule they are placeholders and never variables.
 * Source: https://github.com/bitol-io/open-data-contract-standard/blob/main/docs/data-quality.md
 */
export const reservedNames: ReadonlySet<string> = new Set([
  'object',
  'property',
  'table',
  'column',
  'model',
  'field',
  'schema',
  'dataset',
  'project',
  'catalog',
  'database',
])
