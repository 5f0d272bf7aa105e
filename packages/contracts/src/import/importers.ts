import { avro } from './avro/avro.ts'
import { dbt } from './dbt/dbt.ts'
import { greatExpectations } from './great-expectations/great-expectations.ts'
import { jsonSchema } from './json-schema/json-schema.ts'
import { openapi } from './json-schema/openapi.ts'
import { protobuf } from './protobuf/protobuf.ts'
import { snowflake } from './snowflake/snowflake.ts'
import { soda } from './soda/soda.ts'

/** Every format that a contract can be read from, by name. */
export const importers = {
  snowflake,
  'json-schema': jsonSchema,
  openapi,
  dbt,
  avro,
  protobuf,
  'great-expectations': greatExpectations,
  soda,
} as const

/** A format that {@link importContract} reads. */
export type ImportFormat = keyof typeof importers
