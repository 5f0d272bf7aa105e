/** The kinds of JSON Schema that {@link StandardTable} writes. */
export const jsonSchemaTargets = ['draft-2020-12', 'draft-07', 'openapi-3.0'] as const

/** Which JSON Schema is asked for. */
export interface JsonSchemaOptions {
  /** One of {@link jsonSchemaTargets}; others are refused with CONTRACT.UNKNOWN_TARGET. */
  readonly target: (typeof jsonSchemaTargets)[number] | ({} & string)
  readonly libraryOptions?: Record<string, unknown> | undefined
}

/** Writes the JSON Schema of what goes in and of what comes out, which for rows is the same. */
export interface StandardJsonConverter {
  readonly input: (options: JsonSchemaOptions) => Record<string, unknown>
  readonly output: (options: JsonSchemaOptions) => Record<string, unknown>
}
