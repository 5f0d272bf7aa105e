import { MeshError } from '@mesh/core'

/** Something that is no fragment was put into a SQL template. */
export const notAFragment = (found: string) =>
  new MeshError('SQL.NOT_A_FRAGMENT', {
    message: `A ${found} cannot be put into SQL`,
    why: 'Only fragments can: that is what keeps data out of the text of a statement.',
    hint: 'Wrap it: sql.bind(value), sql.literal(value), sql.identifier(name) or sql.name(qualifiedName).',
  })

/** A compiled statement is longer than the engine takes. */
export const statementTooLong = (dialect: string, bytes: number, limit: number) =>
  new MeshError('SQL.STATEMENT_TOO_LONG', {
    message: `The statement is ${bytes} bytes long; ${dialect} takes at most ${limit}`,
    hint: 'Split it into several statements, or bind values instead of writing them out.',
  })

/** A value cannot be written as a literal. */
export const noLiteral = (what: string, dialect: string) =>
  new MeshError('SQL.NO_LITERAL', {
    message: `${what} has no literal form in ${dialect}`,
    hint: 'Bind finite numbers, well-formed text, booleans, bytes or NULL.',
  })

/** A name has more parts than a qualified name can have. */
export const invalidObjectName = (parts: readonly string[]) =>
  new MeshError('SQL.INVALID_NAME', {
    message: `${JSON.stringify(parts.join('.'))} is not the name of an object`,
    why: `It has ${parts.length} parts.`,
    hint: 'Write at most database.schema.name.',
  })
