import { productApiVersions } from '../odps/data-product.ts'
import { commonFields, instant, uri } from './common.ts'
import { inputPortExtension, productExtension } from './mesh-extension.ts'
import { both, list, oneOf, type Rule, record, text, truth } from './rule.ts'

const { tags, authoritativeDefinitions, customProperties, synonyms, context, teamFields } = commonFields(
  text,
  uri,
)

const port = { id: text, name: text, deprecated: truth, tags, customProperties, authoritativeDefinitions }

const inputPort = record(
  { ...port, version: text, contractId: text, customProperties: both(customProperties, inputPortExtension) },
  ['name'],
)

const outputPort = record(
  {
    ...port,
    version: text,
    contractId: text,
    description: text,
    type: text,
    sbom: list(record({ id: text, type: text, url: uri, tags, customProperties, authoritativeDefinitions })),
    inputContracts: list(record({ id: text, version: text }, ['id', 'version'])),
    synonyms,
    context,
  },
  ['name'],
)

const managementPort = record(
  { ...port, content: text, type: text, url: uri, channel: text, description: text },
  ['name', 'content'],
)

const support = record(
  {
    id: text,
    channel: text,
    url: uri,
    description: text,
    tool: text,
    scope: text,
    invitationUrl: uri,
    tags,
    customProperties,
    authoritativeDefinitions,
  },
  ['channel', 'url'],
)

/** The structure of ODPS v1.1.0. */
export const productStructure: Rule = record(
  {
    apiVersion: oneOf(productApiVersions),
    kind: oneOf(['DataProduct']),
    id: text,
    name: text,
    deprecated: truth,
    synonyms,
    version: text,
    status: text,
    domain: text,
    type: text,
    context,
    tenant: text,
    authoritativeDefinitions,
    description: record({
      purpose: text,
      limitations: text,
      usage: text,
      authoritativeDefinitions,
      customProperties,
    }),
    customProperties: both(customProperties, productExtension),
    tags,
    inputPorts: list(inputPort),
    outputPorts: list(outputPort),
    managementPorts: list(managementPort),
    support: list(support),
    team: record(teamFields),
    productCreatedTs: instant,
  },
  ['apiVersion', 'kind', 'id'],
)
