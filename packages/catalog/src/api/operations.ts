import { z } from '@hono/zod-openapi'
import { parseContract, parseDataProduct } from '@mesh/contracts'
import { parseQualifiedName } from '@mesh/core'
import { notFound } from '../errors.ts'
import type { CatalogEdge } from '../lineage/catalog-edge.ts'
import type { QualitySummary } from '../quality/quality-summary.ts'
import type { DomainFacts } from '../registry/domain-entry.ts'
import type { Publication } from '../registry/publication.ts'
import { apiSchemas } from './api-schemas.ts'
import { type Answer, defineOperation, type Operation, parseBody } from './operation.ts'

const urn = z.object({ urn: z.string() })
const version = z.object({ version: z.string().optional() })
const limit = z.coerce.number().int().min(1).max(1000).optional()
const tag = z
  .preprocess((given) => (typeof given === 'string' ? [given] : given), z.array(z.string()))
  .optional()
  .openapi({ type: 'array', items: { type: 'string' } })
const filter = { domain: z.string().optional(), status: z.string().optional(), tag, limit }

const publicationAnswer = <Entry>(publication: Publication<Entry>): Answer => ({
  status: publication.created ? 201 : 200,
  body: publication,
})

/** All operations of the API, in the order of /openapi.json. */
export const operations: readonly Operation[] = [
  defineOperation({
    operationId: 'search',
    method: 'get',
    path: '/search',
    summary: 'Find products, and contracts that no product offers, by words',
    query: z.object({ q: z.string().max(1000), ...filter }),
    response: apiSchemas.searchResult,
    answer: (catalog, { query: { q, tag: tags, ...options } }) =>
      catalog.search(q, present({ ...options, tags })),
  }),
  defineOperation({
    operationId: 'listDomains',
    method: 'get',
    path: '/domains',
    summary: 'All domains, by name',
    response: apiSchemas.domains,
    answer: (catalog) => catalog.domains(),
  }),
  defineOperation({
    operationId: 'registerDomain',
    method: 'post',
    path: '/domains',
    summary: 'Register a domain or change what is said of it',
    body: apiSchemas.domainFacts,
    response: apiSchemas.domain,
    answer: (catalog, { text }) =>
      catalog.registerDomain(present<DomainFacts>(parseBody(apiSchemas.domainFacts, text))),
  }),
  defineOperation({
    operationId: 'listProducts',
    method: 'get',
    path: '/products',
    summary: 'The highest version of each product, by URN',
    query: z.object({ ...filter, after: z.string().optional() }),
    response: apiSchemas.products,
    answer: (catalog, { query: { tag: tags, limit: most = 100, ...options } }) =>
      catalog.products(present({ ...options, limit: most, tags })),
  }),
  defineOperation({
    operationId: 'publishProduct',
    method: 'post',
    path: '/products',
    summary: 'Publish one version of a product; the same again changes nothing',
    body: apiSchemas.productDocument,
    response: apiSchemas.productPublication,
    creates: true,
    answer: async (catalog, { text }) =>
      publicationAnswer(await catalog.publishProduct(parseDataProduct(text))),
  }),
  defineOperation({
    operationId: 'getProduct',
    method: 'get',
    path: '/products/{urn}',
    summary: 'A product: the highest version unless one is named',
    params: urn,
    query: version,
    response: apiSchemas.product,
    answer: (catalog, { params, query }) => catalog.product(params.urn, query.version),
  }),
  defineOperation({
    operationId: 'listConsumers',
    method: 'get',
    path: '/products/{urn}/consumers',
    summary: 'Products that rely on a contract of this product',
    params: urn,
    response: apiSchemas.products,
    answer: (catalog, { params }) => catalog.consumers(params.urn),
  }),
  defineOperation({
    operationId: 'listProducers',
    method: 'get',
    path: '/products/{urn}/producers',
    summary: 'Products whose contracts this product relies on',
    params: urn,
    response: apiSchemas.products,
    answer: (catalog, { params }) => catalog.producers(params.urn),
  }),
  defineOperation({
    operationId: 'listContracts',
    method: 'get',
    path: '/contracts',
    summary: 'The highest version of each contract, by id',
    response: apiSchemas.contracts,
    answer: (catalog) => catalog.contracts(),
  }),
  defineOperation({
    operationId: 'publishContract',
    method: 'post',
    path: '/contracts',
    summary: 'Publish one version of a contract; the same again changes nothing',
    body: apiSchemas.contractDocument,
    response: apiSchemas.contractPublication,
    creates: true,
    answer: async (catalog, { text }) =>
      publicationAnswer(await catalog.publishContract(parseContract(text))),
  }),
  defineOperation({
    operationId: 'getContract',
    method: 'get',
    path: '/contracts/{id}',
    summary: "A contract by its document's id: the highest version unless one is named",
    params: z.object({ id: z.string() }),
    query: version,
    response: apiSchemas.contract,
    answer: (catalog, { params, query }) => catalog.contract(params.id, query.version),
  }),
  defineOperation({
    operationId: 'getQuality',
    method: 'get',
    path: '/quality/{urn}',
    summary: 'The quality of a product or contract',
    params: urn,
    response: apiSchemas.quality,
    answer: async (catalog, { params }) => {
      const entry = await catalog.quality(params.urn)
      if (entry === undefined) throw notFound('quality of', params.urn)
      return entry
    },
  }),
  defineOperation({
    operationId: 'recordQuality',
    method: 'put',
    path: '/quality/{urn}',
    summary: 'Keep the outcome of a check run',
    params: urn,
    body: apiSchemas.qualitySummary,
    response: apiSchemas.quality,
    answer: (catalog, { params, text }) =>
      catalog.recordQuality(params.urn, parseBody(apiSchemas.qualitySummary, text) as QualitySummary),
  }),
  defineOperation({
    operationId: 'listLineage',
    method: 'get',
    path: '/lineage',
    summary: 'Lineage by source; with a table, written as SQL, only the edges that touch it',
    query: z.object({ table: z.string().optional() }),
    response: apiSchemas.lineages,
    answer: (catalog, { query: { table } }) =>
      catalog.lineage(table === undefined ? undefined : parseQualifiedName(table)),
  }),
  defineOperation({
    operationId: 'recordLineage',
    method: 'put',
    path: '/lineage/{source}',
    summary: 'Replace the edges of a source',
    params: z.object({ source: z.string() }),
    body: apiSchemas.lineageEdges,
    response: apiSchemas.lineage,
    answer: (catalog, { params: { source }, text }) =>
      catalog.recordLineage(parseBody(apiSchemas.lineageEdges, text) as readonly CatalogEdge[], { source }),
  }),
  defineOperation({
    operationId: 'listEvents',
    method: 'get',
    path: '/events',
    summary: 'The event feed after a sequence',
    query: z.object({ after: z.coerce.number().int().min(0).optional(), limit }),
    response: apiSchemas.eventPage,
    answer: (catalog, { query: { after, limit: most } }) => catalog.events(after, most),
  }),
]

/** The members that are given: absent and undefined are one thing in a query. */
function present<Wanted extends object>(
  given: {
    readonly [Key in keyof Wanted]: Wanted[Key] | undefined
  },
): Wanted {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Wanted
}
