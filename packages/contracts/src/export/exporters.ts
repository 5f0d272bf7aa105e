import { avro } from './avro.ts'
import { dbtModels } from './dbt-models.ts'
import { dbtSources } from './dbt-sources.ts'
import { greatExpectations } from './great-expectations.ts'
import { html } from './html.ts'
import { jsonSchema } from './json-schema.ts'
import { markdown } from './markdown.ts'
import { mermaid } from './mermaid.ts'
import { odcs } from './odcs.ts'
import { openapi } from './openapi.ts'
import { protobuf } from './protobuf.ts'
import { snowflake } from './snowflake.ts'
import { soda } from './soda.ts'
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
  'dbt-models': dbtModels,
  'dbt-sources': dbtSources,
  avro,
  protobuf,
  'great-expectations': greatExpectations,
  soda,
  mermaid,
  markdown,
  html,
} as const

/** A format that {@link exportContract} writes. */
export type ExportFormat = keyof typeof exporters
