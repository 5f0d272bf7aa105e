import type { ObjectAddress } from './address.ts'

/** How files of one sort are read. */
export interface FileFormatObject extends ObjectAddress {
  readonly kind: 'file-format'
  readonly format: FileFormatDefinition
  readonly comment: string
}

/** The options of a file format that Mesh sets; all others keep Snowflake's defaults. */
export type FileFormatDefinition =
  | { readonly type: 'parquet' }
  | { readonly type: 'json' }
  | {
      readonly type: 'csv'
      readonly skipHeader: number
      /** Whether the first line names the columns; then `skipHeader` is 0. */
      readonly parseHeader: boolean
      readonly delimiter: string
      readonly nullIf: readonly string[]
    }
