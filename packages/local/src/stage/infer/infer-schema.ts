import type { Expression, FunctionCall } from '@mesh/sql'
import type { Execution } from '../../engine/execution.ts'
import { parse } from '../../engine/parse.ts'
import { loadFailed } from '../../errors/load-failures.ts'
import { invalidStatement, unsupportedFeature } from '../../errors/statement-failures.ts'
import { booleanType, countType, textType } from '../../translate/emitted.ts'
import { isExpression } from '../../translate/is-expression.ts'
import type { RowsRelation } from '../../translate/translation.ts'
import { namedFormat } from '../format-options.ts'
import { type StagePlace, stagePlace } from '../stage-folder.ts'
import { type StagedFile, stagedFiles } from '../staged-files.ts'
import { columnsOfFile, type FileColumn } from './columns-of-file.ts'
import { eitherType, type InferredType, spellInferred } from './inferred-type.ts'

const parameters: readonly string[] = [
  'LOCATION',
  'FILE_FORMAT',
  'FILES',
  'IGNORE_CASE',
  'MAX_FILE_COUNT',
  'MAX_RECORDS_PER_FILE',
  'KIND',
]

/** A column of some of the files. */
interface InferredColumn {
  readonly type: InferredType
  readonly nullable: boolean
  readonly files: readonly string[]
}

/**
 * INFER_SCHEMA: the columns of staged files.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/functions/infer_schema
 *
 * @throws SQL.SYNTAX, SQL.NOT_FOUND, SQL.UNSUPPORTED for formats that are not read, SQL.CONSTRAINT for a file that cannot be read.
 */
export async function inferSchema(execution: Execution, call: FunctionCall): Promise<RowsRelation> {
  const given = new Map(call.arguments.map(argumentOf))
  const text = (name: string): string | undefined => {
    const value = given.get(name)
    return value === undefined ? undefined : constant(name, value)
  }
  const location = text('LOCATION')
  const format = text('FILE_FORMAT')
  if (location === undefined || format === undefined)
    throw invalidStatement('INFER_SCHEMA takes LOCATION => … and FILE_FORMAT => …')
  if ((text('KIND') ?? 'STANDARD').toUpperCase() !== 'STANDARD')
    throw unsupportedFeature('INFER_SCHEMA of Iceberg tables')
  const listed = parse(`LIST ${location}`)
  if (listed.kind !== 'list') throw invalidStatement(`LOCATION '${location}' is no stage`)
  if (listed.stage.kind === 'stageLocation' && listed.stage.owner === 'table')
    throw unsupportedFeature('INFER_SCHEMA of the stage of a table')
  const place = stagePlace(execution, listed.stage, 'READ')
  const options = namedFormat(execution, format)
  const files = chosen(place, given.get('FILES')).slice(0, Number(text('MAX_FILE_COUNT') ?? Infinity))
  const most = Number(text('MAX_RECORDS_PER_FILE') ?? Infinity)
  const ignoresCase = text('IGNORE_CASE')?.toUpperCase() === 'TRUE'
  const columns = new Map<string, InferredColumn>()
  for (const file of files)
    for (const each of await columnsOfFile(execution, file, options, most))
      add(columns, ignoresCase ? { ...each, name: each.name.toUpperCase() } : each, file.path)
  const isCsv = String(options.TYPE ?? 'CSV').toUpperCase() === 'CSV'
  const expression = (name: string, index: number): string => {
    if (isCsv) return `$${index + 1}`
    return ignoresCase ? `GET_IGNORE_CASE ($1, ${name})` : `$1:${name}`
  }
  return {
    kind: 'rows',
    parts: ['INFER_SCHEMA'],
    columns: [
      { name: 'COLUMN_NAME', type: textType },
      { name: 'TYPE', type: textType },
      { name: 'NULLABLE', type: booleanType },
      { name: 'EXPRESSION', type: textType },
      { name: 'FILENAMES', type: textType },
      { name: 'ORDER_ID', type: countType },
    ],
    rows: [...columns].map(([name, { type, nullable, files: found }], index) => {
      const spelled = spellInferred(type)
      return [name, spelled, nullable, `${expression(name, index)}::${spelled}`, found.join(', '), index]
    }),
  }
}

function add(columns: Map<string, InferredColumn>, { name, type, nullable }: FileColumn, file: string): void {
  const known = columns.get(name)
  columns.set(name, {
    type: eitherType(known?.type, type),
    nullable: nullable || known?.nullable === true,
    files: known?.files.includes(file) ? known.files : [...(known?.files ?? []), file],
  })
}

function argumentOf(
  argument: FunctionCall['arguments'][number],
  index: number,
): readonly [string, Expression] {
  const name = argument.kind === 'namedArgument' ? argument.name.name : parameters[index]
  const value = argument.kind === 'namedArgument' ? argument.value : argument
  if (name === undefined || !parameters.includes(name) || !isExpression(value))
    throw invalidStatement(`invalid argument [${name ?? index + 1}] for function [INFER_SCHEMA]`)
  return [name, value]
}

function constant(name: string, value: Expression): string {
  switch (value.kind) {
    case 'stringLiteral':
      return value.value
    case 'numberLiteral':
      return value.text
    case 'booleanLiteral':
      return String(value.value)
    case 'columnReference':
      return value.parts.map((part) => (part.quoted ? `"${part.name}"` : part.name)).join('.')
    default:
      throw unsupportedFeature(`${name} of INFER_SCHEMA that is no constant`)
  }
}

/** The files of a place, or those of them that are named. */
function chosen(place: StagePlace, named: Expression | undefined): readonly StagedFile[] {
  const staged = stagedFiles(place)
  if (named === undefined) return staged
  const names = named.kind === 'row' ? named.items : [named]
  const folder = place.path === '' || place.path.endsWith('/') ? place.path : `${place.path}/`
  return names.map((each) => {
    const name = constant('FILES', each)
    const found = staged.find(({ path }) => path === `${folder}${name}`)
    if (found === undefined) throw loadFailed(`Remote file '${name}' was not found.`, name)
    return found
  })
}
