import { jsonSchema } from './json-schema.ts'
import { markdown } from './markdown.ts'
import { odcs } from './odcs.ts'
import { typescript } from './typescript.ts'

/** Every format that a contract can be written in, by name. */
export const exporters = { odcs, typescript, 'json-schema': jsonSchema, markdown } as const

/** A format that {@link exportContract} writes. */
export type ExportFormat = keyof typeof exporters
