import { type Diagnostic, type Location, MeshError, sqlFailure } from '@mesh/core'

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

/** The text is not SQL at one place; `meta` has what was found there and what was expected. */
export const syntaxError = (found: string, expected: string, where: Location, hint?: string) =>
  sqlFailure('syntax', {
    message: `Syntax error: found ${found}, expected ${expected}`,
    hint: hint ?? 'Correct the statement at this place.',
    where,
    meta: { found, expected },
  })

/** A character that starts no token. */
export const unexpectedCharacter = (character: string, where: Location) =>
  sqlFailure('syntax', {
    message: `Syntax error: the character ${JSON.stringify(character)} starts nothing in SQL`,
    hint: 'Remove it, or put the name that holds it in double quotes.',
    where,
  })

/** A script cannot be laid out because one of its statements cannot be read. */
export const unreadableScript = ({ message, hint, where }: Diagnostic) =>
  sqlFailure('syntax', {
    message,
    hint: hint ?? 'Correct the statement at this place.',
    ...(where !== undefined && { where }),
  })

/** A text or name holds half of a surrogate pair. */
export const notWellFormed = (where: Location) =>
  sqlFailure('syntax', {
    message: 'Syntax error: the text that starts here is not well-formed Unicode',
    hint: 'It holds half of a surrogate pair; write the whole character.',
    where,
  })

/** A quote or comment is opened and not closed. */
export const unterminated = (opening: string, where: Location) =>
  sqlFailure('syntax', {
    message: `Syntax error: the ${opening} opened here is never closed`,
    hint: 'Close it; double a quote that stands inside.',
    where,
  })

/** A statement whose first words nothing knows: kept as it is, a finding and no failure. */
export const unknownStatement = (words: string, where: Location): Diagnostic => ({
  code: 'SQL.UNKNOWN_STATEMENT',
  severity: 'warning',
  message: `${words} starts no statement that is known; it is kept as it is`,
  hint: 'Check the spelling; if Snowflake has it, this version of @mesh/sql is older than it.',
  where,
})

/** A statement or clause that the parser does not read yet. */
export const notSupported = (what: string, where: Location) =>
  sqlFailure('unsupported', {
    message: `${what} is not supported yet`,
    why: 'The parser reads a part of Snowflake’s SQL; it refuses the rest rather than guess.',
    hint: 'The README of @mesh/sql lists what it reads.',
    where,
  })

/** Expressions, queries or types are nested deeper than the parser follows. */
export const tooDeep = (limit: number, where: Location) =>
  new MeshError('SQL.TOO_DEEP', {
    message: `The statement is nested deeper than ${limit} levels`,
    hint: 'Give inner queries names with WITH, or take out redundant parentheses.',
    where,
  })

/** The name of a data type is not one of Snowflake's. */
export const unknownType = (name: string) =>
  new MeshError('SQL.UNKNOWN_TYPE', {
    message: `${name} is not a data type of Snowflake`,
    why: 'Its name is unknown, or it does not have the arguments that it needs.',
    hint: 'See https://docs.snowflake.com/en/sql-reference/intro-summary-data-types for the names.',
  })
