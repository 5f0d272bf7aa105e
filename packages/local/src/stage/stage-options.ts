import { findProperty, type Property, propertyText } from '@mesh/sql'
import type { FormatOptions, Stage } from '../catalog/object/stage.ts'
import type { Execution } from '../engine/execution.ts'
import { unsupportedFeature } from '../errors/statement-failures.ts'
import { listFiles } from './directory/list-files.ts'
import { formatOptions } from './format-options.ts'

const known: readonly string[] = ['FILE_FORMAT', 'DIRECTORY', 'COMMENT', 'ENCRYPTION']

/** What a stage is made or changed with; what is not said is not there. */
export interface StageOptions {
  readonly fileFormat?: FormatOptions
  /** Whether there is a directory table, and whether it lists what is there. */
  readonly directory?: { readonly isEnabled: boolean; readonly isRefreshed: boolean }
}

/**
 * The options of CREATE STAGE and ALTER STAGE … SET.
 *
 * Source: https://docs.snowflake.com/en/sql-reference/sql/create-stage
 *
 * @throws SQL.UNSUPPORTED for external stages and options that are not known.
 */
export function stageOptions(execution: Execution, properties: readonly Property[]): StageOptions {
  if (findProperty(properties, 'URL') !== undefined) throw unsupportedFeature('an external stage')
  const foreign = properties.find(({ key }) => !known.includes(key))
  if (foreign !== undefined) throw unsupportedFeature(`stage option ${foreign.key}`)
  const format = findProperty(properties, 'FILE_FORMAT')
  const directory = findProperty(properties, 'DIRECTORY')
  const flag = (key: string, otherwise: boolean): boolean => {
    const found = directory?.kind === 'propertyGroup' ? findProperty(directory.properties, key) : undefined
    return found === undefined ? otherwise : propertyText(found)?.toUpperCase() === 'TRUE'
  }
  return {
    ...(format !== undefined && { fileFormat: formatOptions(execution, format) }),
    ...(directory !== undefined && {
      directory: { isEnabled: flag('ENABLE', false), isRefreshed: flag('REFRESH_ON_CREATE', true) },
    }),
  }
}

/** ALTER STAGE … SET. */
export function setStage(execution: Execution, stage: Stage, properties: readonly Property[]): void {
  const { fileFormat, directory } = stageOptions(execution, properties)
  if (fileFormat !== undefined) stage.fileFormat = fileFormat
  if (directory !== undefined) stage.directory = directoryOf(directory, stage)
  const comment = findProperty(properties, 'COMMENT')
  if (comment !== undefined) stage.comment = propertyText(comment) ?? ''
}

/** What the directory table of a stage lists at first. */
export function directoryOf(
  directory: StageOptions['directory'],
  { folder, directory: before }: Pick<Stage, 'folder' | 'directory'>,
): Stage['directory'] {
  if (directory?.isEnabled !== true) return undefined
  return before ?? (directory.isRefreshed ? listFiles({ folder }) : new Map())
}
