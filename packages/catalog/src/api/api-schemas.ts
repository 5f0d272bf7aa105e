import { z } from '@hono/zod-openapi'
import { lineageEdgesSchema } from '../lineage/lineage-edges-schema.ts'
import { qualityOutcomes } from '../quality/quality-summary.ts'
import { qualitySummarySchema } from '../quality/quality-summary-schema.ts'
import { searchFields } from '../search/search-result.ts'

const count = z.int().min(0)
const instant = z.string().openapi({ format: 'date-time' })
const fullSchemas = {
  product:
    'https://github.com/bitol-io/open-data-product-standard/blob/main/schema/odps-json-schema-v1.1.0.json',
  contract:
    'https://github.com/bitol-io/open-data-contract-standard/blob/main/schema/odcs-json-schema-v3.2.0.json',
}

const productDocument = z
  .looseObject({
    apiVersion: z.string(),
    kind: z.literal('DataProduct'),
    id: z.string(),
    name: z.string().optional(),
    version: z.string().optional(),
    domain: z.string().optional(),
    status: z.string().optional(),
  })
  .openapi('DataProduct', {
    description: 'An ODPS document, validated against the whole standard.',
    externalDocs: { url: fullSchemas.product },
  })

const contractDocument = z
  .looseObject({
    apiVersion: z.string(),
    kind: z.literal('DataContract'),
    id: z.string(),
    version: z.string(),
    name: z.string().optional(),
    domain: z.string().optional(),
    status: z.string().optional(),
  })
  .openapi('DataContract', {
    description: 'An ODCS document, validated against the whole standard.',
    externalDocs: { url: fullSchemas.contract },
  })

const published = {
  urn: z.string(),
  id: z.string(),
  version: z.string(),
  domain: z.string(),
  name: z.string(),
  status: z.string(),
  hash: z.string(),
  publishedAt: instant,
}

const product = z
  .object({ kind: z.literal('product'), ...published, document: productDocument })
  .openapi('Product')
const contract = z
  .object({ kind: z.literal('contract'), ...published, document: contractDocument })
  .openapi('ContractEntry')
const domain = z
  .object({
    kind: z.literal('domain'),
    urn: z.string(),
    name: z.string(),
    title: z.string(),
    description: z.string().optional(),
    owner: z.string().optional(),
  })
  .openapi('Domain')

const quality = z
  .object({
    kind: z.literal('quality'),
    subject: z.string(),
    latest: z.object(qualitySummarySchema.shape).openapi('QualitySummary'),
    history: z.array(
      z.object({
        startedAt: instant,
        outcome: z.enum(qualityOutcomes),
        counts: z.object({ pass: count, skipped: count, warn: count, fail: count, error: count }),
      }),
    ),
  })
  .openapi('Quality')

const lineageEdges = z.array(lineageEdgesSchema.element).openapi('LineageEdges')
const lineage = z
  .object({ kind: z.literal('lineage'), source: z.string(), recordedAt: instant, edges: lineageEdges })
  .openapi('Lineage')

const facet = z.array(z.object({ value: z.string(), count }))
const searchResult = z
  .object({
    total: count,
    relaxed: z.boolean(),
    hits: z.array(
      z.object({
        kind: z.enum(['product', 'contract']),
        urn: z.string(),
        name: z.string(),
        domain: z.string(),
        version: z.string(),
        status: z.string(),
        tags: z.array(z.string()),
        purpose: z.string().optional(),
        score: z.number(),
        matches: z.array(
          z.object({
            field: z.enum(searchFields),
            text: z.string(),
            ranges: z.array(z.tuple([count, count])),
          }),
        ),
      }),
    ),
    facets: z.object({ domain: facet, status: facet, tags: facet }),
  })
  .openapi('SearchResult')

const eventPage = z
  .object({
    items: z.array(
      z.object({
        sequence: count,
        event: z.looseObject({
          specversion: z.literal('1.0'),
          id: z.string(),
          source: z.string(),
          type: z.string(),
          subject: z.string(),
          time: instant,
          datacontenttype: z.literal('application/json'),
        }),
      }),
    ),
    next: count,
  })
  .openapi('EventPage')

const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    why: z.string().optional(),
    hint: z.string().optional(),
    retryable: z.boolean(),
    problems: z.array(z.unknown()).optional(),
  })
  .openapi('Problem')

/** The forms that the API takes and gives. */
export const apiSchemas = {
  productDocument,
  contractDocument,
  product,
  products: z.array(product),
  productPublication: z.object({ created: z.boolean(), entry: product }).openapi('ProductPublication'),
  contract,
  contracts: z.array(contract),
  contractPublication: z.object({ created: z.boolean(), entry: contract }).openapi('ContractPublication'),
  domain,
  domains: z.array(domain),
  domainFacts: z
    .object({ title: z.string(), description: z.string().optional(), owner: z.string().optional() })
    .openapi('DomainFacts'),
  quality,
  qualitySummary: quality.shape.latest,
  lineage,
  lineages: z.array(lineage),
  lineageEdges,
  searchResult,
  eventPage,
  problem,
}
