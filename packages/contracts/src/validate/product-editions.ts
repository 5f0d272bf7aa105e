import type { ProductApiVersion } from '../odps/data-product.ts'
import { compileEdition } from './edition/compile-edition.ts'
import type { Definitions } from './edition/shape.ts'
import { v090 } from './odps/v0-9-0.ts'
import { v100 } from './odps/v1-0-0.ts'
import { v110 } from './odps/v1-1-0.ts'
import type { Rule } from './rule.ts'

const definitions: Readonly<Record<ProductApiVersion, Definitions>> = {
  'v1.1.0': v110,
  'v1.0.0': v100,
  'v0.9.0': v090,
}

const compiled = new Map<ProductApiVersion, Rule>()

/** The structure of a version of ODPS. */
export function productStructure(edition: ProductApiVersion): Rule {
  const rule = compiled.get(edition) ?? compileEdition(definitions[edition], 'Product')
  compiled.set(edition, rule)
  return rule
}
