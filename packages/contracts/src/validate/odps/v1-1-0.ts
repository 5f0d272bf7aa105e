import { type Definitions, type Part, shape } from '../edition/shape.ts'
import { day, instant } from '../format.ts'
import { oneOf } from '../rule.ts'
import { uri } from '../uri.ts'

const notes: Readonly<Record<string, Part>> = {
  authoritativeDefinitions: 'AuthoritativeDefinition[]',
  tags: 'text[]',
  customProperties: 'CustomProperty[]',
}

const port = { id: 'text', 'name*': 'text', deprecated: 'boolean', ...notes }

/** Every object of ODPS v1.1.0. Source: https://github.com/bitol-io/open-data-product-standard/tree/main/schema */
export const v110: Definitions = {
  Product: shape({
    'apiVersion*': oneOf(['v1.1.0', 'v1.0.0', 'v0.9.0']),
    'kind*': oneOf(['DataProduct']),
    'id*': 'text',
    name: 'text',
    deprecated: 'boolean',
    synonyms: 'Synonym[]',
    version: 'text',
    status: 'text',
    domain: 'text',
    type: 'text',
    context: 'Context',
    tenant: 'text',
    ...notes,
    description: 'Description',
    inputPorts: 'InputPort[]',
    outputPorts: 'OutputPort[]',
    managementPorts: 'ManagementPort[]',
    support: 'Support[]',
    team: 'Team',
    productCreatedTs: instant,
  }),
  Description: shape({
    purpose: 'text',
    limitations: 'text',
    usage: 'text',
    authoritativeDefinitions: 'AuthoritativeDefinition[]',
    customProperties: 'CustomProperty[]',
  }),
  InputPort: shape({ ...port, version: 'text', contractId: 'text' }),
  OutputPort: shape({
    ...port,
    version: 'text',
    contractId: 'text',
    description: 'text',
    type: 'text',
    sbom: 'SoftwareBill[]',
    inputContracts: 'InputContract[]',
    synonyms: 'Synonym[]',
    context: 'Context',
  }),
  ManagementPort: shape({
    ...port,
    'content*': 'text',
    type: 'text',
    url: uri,
    channel: 'text',
    description: 'text',
  }),
  SoftwareBill: shape({ id: 'text', type: 'text', url: uri, ...notes }),
  InputContract: shape({ 'id*': 'text', 'version*': 'text' }),
  Support: shape({
    id: 'text',
    'channel*': 'text',
    'url*': uri,
    description: 'text',
    tool: 'text',
    scope: 'text',
    invitationUrl: uri,
    ...notes,
  }),
  Team: shape({ name: 'text', description: 'text', members: 'Member[]', ...notes }),
  Member: shape({
    id: 'text',
    'username*': 'text',
    name: 'text',
    description: 'text',
    role: 'text',
    dateIn: day,
    dateOut: day,
    replacedByUsername: 'text',
    ...notes,
  }),
  Context: shape({
    instructions: 'text',
    verifiedStatements: 'VerifiedStatement[]',
    constraints: 'Constraint[]',
  }),
  VerifiedStatement: shape({ id: 'text', 'question*': 'text', answer: 'text', ...notes }),
  Constraint: shape({ id: 'text', 'constraint*': 'text', ...notes }),
  Synonym: shape({
    id: 'text',
    'synonym*': 'text',
    description: 'text',
    locale: 'text',
    source: 'text',
    status: 'text',
    customProperties: 'CustomProperty[]',
  }),
  AuthoritativeDefinition: shape({ id: 'text', 'type*': 'text', 'url*': uri, description: 'text' }),
  CustomProperty: shape({
    id: 'text',
    'property*': 'text',
    'value*': { make: () => () => {} },
    description: 'text',
    vendor: 'text',
  }),
}
