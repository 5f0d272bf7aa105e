import type { LintRule } from '../lint-rule.ts'

/** The id, the version, or the name of a table or column is empty. */
export const emptyField: LintRule = {
  code: 'CONTRACT.EMPTY_FIELD',
  severity: 'error',
  check: ({ id, version, schema = [] }) =>
    [
      { pointer: '/id', value: id },
      { pointer: '/version', value: version },
      ...schema.flatMap(({ name, properties = [] }, index) => [
        { pointer: `/schema/${index}/name`, value: name },
        ...properties.map((property, at) => ({
          pointer: `/schema/${index}/properties/${at}/name`,
          value: property.name,
        })),
      ]),
    ]
      .filter(({ value }) => value.trim() === '')
      .map(({ pointer }) => ({
        pointer,
        message: 'The text is empty',
        hint: 'Write something that tells it from others.',
      })),
}
