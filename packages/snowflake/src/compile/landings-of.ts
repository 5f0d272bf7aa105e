import type { FileFormatShape, ProductShape, QualifiedName } from '@mesh/core'
import { type CompileOptions, resolveCompileOptions } from './compile-options.ts'

/** Where the files of one table land and how they are read: what `loadFiles` takes. */
export interface Landing {
  readonly table: QualifiedName
  readonly stage: QualifiedName
  readonly format: FileFormatShape
  readonly match: 'position' | 'name'
}

/** The landings of a product, one for each table that files are loaded into, in the order of its definition. */
export function landingsOf(product: ProductShape, options: CompileOptions = {}): readonly Landing[] {
  const stage = { ...product.namespace, name: resolveCompileOptions(options).stage }
  return product.ingestion.map(({ table, format, match }) => ({
    table: { ...product.namespace, ...table },
    stage,
    format,
    match,
  }))
}
