import type { InferRow, TableName } from '../../define/contract-rows.ts'
import { unknownTarget } from '../../errors.ts'
import { contractTables } from '../../export/contract-tables.ts'
import { tableSchema } from '../../export/json-schema/table-schema.ts'
import type { Contract } from '../../odcs/contract.ts'
import { compileRowValidator } from '../compile-row-validator.ts'
import { openapiSchema } from './openapi-schema.ts'
import { type JsonSchemaOptions, jsonSchemaTargets } from './standard-json-converter.ts'
import type { StandardTable } from './standard-table.ts'

/**
 * One table as a Standard Schema and a Standard JSON Schema, for routers, forms, queues and agents that take either. It judges
 * rows with {@link compileRowValidator} and has no library behind it.
 *
 * @throws CONTRACT.UNKNOWN_TABLE when the contract has no such table, CONTRACT.INVALID_PATTERN when a pattern is no
 * regular expression.
 * @example
 * standardSchema(airports, 'airports')['~standard'].validate({ iata: 'SFO' })
 */
export function standardSchema<Subject extends Contract, Name extends TableName<Subject>>(
  contract: Subject,
  name: Name,
): StandardTable<InferRow<Subject, Name>> {
  const isRow = compileRowValidator(contract, name)
  const toJsonSchema = ({ target }: JsonSchemaOptions) => jsonSchemaOf(contract, name, target)
  return {
    '~standard': {
      version: 1,
      vendor: 'mesh',
      validate: (value) => (isRow(value) ? { value } : { issues: isRow.issues(value) }),
      jsonSchema: { input: toJsonSchema, output: toJsonSchema },
    },
  }
}

function jsonSchemaOf(contract: Contract, name: string, target: string): Record<string, unknown> {
  if (!jsonSchemaTargets.some((each) => each === target)) throw unknownTarget(target, jsonSchemaTargets)
  const [table] = contractTables(contract, { tables: [name] })
  const schema = table === undefined ? {} : tableSchema(table, () => {})
  if (target === 'openapi-3.0') return openapiSchema(schema)
  const dialect =
    target === 'draft-07'
      ? 'http://json-schema.org/draft-07/schema#'
      : 'https://json-schema.org/draft/2020-12/schema'
  return { $schema: dialect, ...schema }
}
