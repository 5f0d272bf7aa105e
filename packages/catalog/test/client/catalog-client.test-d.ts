import type { DataProduct } from '@mesh/contracts'
import { expectTypeOf } from 'vitest'
import type { components } from '../../src/client/schema.generated.ts'
import {
  type ContractEntry,
  createCatalogClient,
  type DomainEntry,
  type ProductEntry,
  type Publication,
  type QualityEntry,
  type SearchResult,
} from '../../src/exports/index.ts'

type Schemas = components['schemas']

const client = createCatalogClient({ baseUrl: 'http://127.0.0.1' })

expectTypeOf(client.getProduct).returns.resolves.toEqualTypeOf<ProductEntry>()
expectTypeOf(client.publishProduct).returns.resolves.toEqualTypeOf<Publication<ProductEntry>>()
expectTypeOf(client.publishProduct).parameter(0).toEqualTypeOf<DataProduct>()
expectTypeOf(client.search).returns.resolves.toEqualTypeOf<SearchResult>()
expectTypeOf<Schemas['Product']['document']['kind']>().toEqualTypeOf<'DataProduct'>()

expectTypeOf<keyof Schemas['Product']>().toEqualTypeOf<keyof ProductEntry>()
expectTypeOf<keyof Schemas['ContractEntry']>().toEqualTypeOf<keyof ContractEntry>()
expectTypeOf<keyof Schemas['Domain']>().toEqualTypeOf<keyof DomainEntry>()
expectTypeOf<keyof Schemas['Quality']>().toEqualTypeOf<keyof QualityEntry>()
expectTypeOf<Schemas['SearchResult']>().toExtend<SearchResult>()

// @ts-expect-error: a client needs to know where the catalogue is
createCatalogClient({})
// @ts-expect-error: the query of an operation is that of its description
client.listProducts({ colour: 'red' })
// @ts-expect-error: one end of an edge is missing
client.recordLineage('mesh', [{ kind: 'direct', from: { dataset: { name: 'A' } } }])
