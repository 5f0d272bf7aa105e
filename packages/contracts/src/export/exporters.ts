import { avro } from './avro.ts'
import { html } from './html.ts'
import { jsonSchema } from './json-schema.ts'
import { markdown } from './markdown.ts'
import { mermaid } from './mermaid.ts'
import { odcs } from './odcs.ts'
import { openapi } from './openapi.ts'
import { protobuf } from './protobuf.ts'
import { snowflake } from './snowflake.ts'
import { typescript } from './typescript.ts'
import { typescriptTypes } from './typescript-types.ts'
import { zod } from './zod.ts'

/** Every format that a contract can be written in, by name. */
export const exporters = {
  odcs,
  typescript,
  'typescript-types': typescriptTypes,
  zod,
  'json-schema': jsonSchema,
  openapi,
  snowflake,
  avro,
  protobuf,
  mermaid,
  markdown,
  html,
} as const

/** A format that {@link exportContract} writes. */
export type ExportFormat = keyof typeof exporters
