import type { StandardJsonConverter } from './standard-json-converter.ts'

/**
 * What the rows of a table are to every library that knows Standard Schema or Standard JSON Schema.
 * Source: https://standardschema.dev, version 1.1.0
 */
export interface StandardTable<Row> {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'mesh'
    readonly types?: { readonly input: Row; readonly output: Row } | undefined
    readonly validate: (value: unknown) => StandardResult<Row>
    /** Rows as JSON writes them: wide integers as integers, bytes as base64. */
    readonly jsonSchema: StandardJsonConverter
  }
}

/** The row, or what is wrong with the value. */
export type StandardResult<Row> =
  | { readonly value: Row; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] }

/** A problem, and where in the row it is. */
export interface StandardIssue {
  readonly message: string
  readonly path?: readonly PropertyKey[] | undefined
}
