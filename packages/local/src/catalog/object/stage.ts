import type { PerhapsTemporary } from './relation.ts'
import type { Schema } from './schema.ts'
import type { Securable } from './securable.ts'

/** An internal stage: a folder of its own inside the server's temporary folder. */
export interface Stage extends Securable, PerhapsTemporary {
  readonly kind: 'STAGE'
  readonly schema: Schema
  readonly folder: string
  fileFormat: FormatOptions | null
  /** What its directory table lists, by path; absent without one. */
  directory?: ReadonlyMap<string, ListedFile> | undefined
}

/** A file as a directory table has it. */
export interface ListedFile {
  readonly size: number
  readonly modifiedMs: number
  readonly md5: string
}

/** Options of a file format by their upper-case name. */
export type FormatOptions = Readonly<Record<string, unknown>>

/** A named file format. */
export interface FileFormat extends Securable, PerhapsTemporary {
  readonly kind: 'FILE_FORMAT'
  readonly schema: Schema
  readonly options: FormatOptions
}
