import type { LintFinding, LintRule } from '../lint-rule.ts'

/** The contract, a table or a column is not described. */
export const missingDescription: LintRule = {
  code: 'CONTRACT.MISSING_DESCRIPTION',
  severity: 'info',
  isOptIn: true,
  check: ({ description, schema = [] }) => {
    const need = (text: string | undefined, what: string, pointer: string): readonly LintFinding[] =>
      (text ?? '').trim() === ''
        ? [{ pointer, message: `${what} has no description`, hint: 'Say in a sentence what it holds.' }]
        : []
    return [
      ...need(description?.purpose, 'The contract', '/description'),
      ...schema.flatMap(({ name, properties = [], ...table }, index) => [
        ...need(table.description, name, `/schema/${index}`),
        ...properties.flatMap((column, at) =>
          need(column.description, `${name}.${column.name}`, `/schema/${index}/properties/${at}`),
        ),
      ]),
    ]
  },
}
