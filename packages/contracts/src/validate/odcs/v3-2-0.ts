import { odcsLogicalTypes } from '../../odcs/logical-type.ts'
import { qualityDimensions } from '../../odcs/quality.ts'
import { changeDefinitions } from '../edition/change-definitions.ts'
import { type Definitions, type Part, shape } from '../edition/shape.ts'
import { day, instant } from '../format.ts'
import { both, either, formed, list, oneOf, type Rule, uniqueItems } from '../rule.ts'
import { uri } from '../uri.ts'
import { logicalOptions } from './logical-options.ts'
import { property } from './property.ts'
import { qualityRule } from './quality.ts'
import { reference } from './reference.ts'
import { relationships } from './relationship.ts'
import { server, serverTypes, sftpLocation } from './servers.ts'

/** An id by the deny-list of RFC 0026a. */
const id: Rule = formed(/^[^\s.#/\\@!%&^]+$/u, 'an id (no white space, none of . # / \\ @ ! % & ^)')

const port: Rule = (value, pointer, report) => {
  if (Number.isInteger(value) || typeof value === 'string') return
  report({ code: 'CONTRACT.WRONG_TYPE', pointer, message: 'Expected a port number' })
}

const notes = {
  authoritativeDefinitions: 'AuthoritativeDefinition[]',
  tags: 'text[]',
  customProperties: 'CustomProperty[]',
}

const element: Readonly<Record<string, Part>> = {
  id: 'Id',
  name: 'text',
  physicalType: 'text',
  physicalName: 'text',
  description: 'text',
  businessName: 'text',
  deprecated: 'boolean',
  synonyms: 'Synonym[]',
  ...notes,
}

/** The versions that a document of v3.0.0 may declare. */
export const oldestVersions = ['v3.0.0', 'v2.2.2', 'v2.2.1', 'v2.2.0']

/** Every object of ODCS v3.2.0. Source: https://github.com/bitol-io/open-data-contract-standard/tree/v3.2.0/schema */
export const v320: Definitions = changeDefinitions(
  {
    Contract: shape({
      'version*': 'text',
      'apiVersion*': oneOf(['v3.2.0', 'v3.1.0', 'v3.0.2', 'v3.0.1', ...oldestVersions]),
      'kind*': oneOf(['DataContract']),
      'id*': 'text',
      name: 'text',
      tenant: 'text',
      status: 'text',
      servers: 'Server[]',
      dataProduct: 'text',
      description: 'Description',
      domain: 'text',
      context: 'Context',
      schema: 'Table[]',
      support: 'Support[]',
      price: 'Price',
      team: 'Team',
      roles: 'Role[]',
      slaDefaultElement: 'text',
      slaProperties: 'ServiceLevel[]',
      ...notes,
      contractCreatedTs: instant,
    }),
    Id: { make: () => id },
    Port: { make: () => port },
    Description: shape(
      {
        usage: 'text',
        purpose: 'text',
        limitations: 'text',
        authoritativeDefinitions: 'AuthoritativeDefinition[]',
        customProperties: 'CustomProperty[]',
      },
      'open',
    ),
    Context: {
      make: (use) => either((value) => typeof value === 'string', use('text'), use('ContextObject')),
    },
    ContextObject: shape({
      instructions: 'text',
      verifiedStatements: 'VerifiedStatement[]',
      constraints: 'Constraint[]',
    }),
    VerifiedStatement: shape({ id: 'text', 'question*': 'text', answer: 'text', ...notes }),
    Constraint: shape({ id: 'text', 'constraint*': 'text', ...notes }),
    ServerNotes: shape({
      id: 'Id',
      'server*': 'text',
      'type*': oneOf(Object.keys(serverTypes).map((name) => name.replace('Server.', ''))),
      description: 'text',
      environment: 'text',
      roles: 'Role[]',
      customProperties: 'CustomProperty[]',
    }),
    Server: server,
    ...serverTypes,
    Table: shape({
      ...element,
      'name*': 'text',
      logicalType: oneOf(['object']),
      dataGranularityDescription: 'text',
      properties: 'Property[]',
      relationships: 'TableRelationship[]',
      quality: 'Quality[]',
      context: 'Context',
    }),
    PropertyFields: shape({
      ...element,
      primaryKey: 'boolean',
      primaryKeyPosition: 'integer',
      logicalType: oneOf(odcsLogicalTypes),
      required: 'boolean',
      unique: 'boolean',
      semanticType: oneOf(['column', 'measure', 'dimension']),
      partitioned: 'boolean',
      partitionKeyPosition: 'integer',
      classification: 'text',
      encryptedName: 'text',
      transformSourceObjects: 'text[]',
      transformLogic: 'text',
      transformDescription: 'text',
      examples: 'any[]',
      enum: { make: (use) => both(list(use('EnumValue'), 1), uniqueItems) },
      criticalDataElement: 'boolean',
      relationships: 'PropertyRelationship[]',
      quality: 'Quality[]',
    }),
    Property: property({ named: true }),
    Item: property({ named: false }),
    MapTypes: shape({ 'key*': 'Item', 'value*': 'Item' }),
    ...logicalOptions,
    ...relationships(reference, { withId: true }),
    EnumValue: shape({ id: 'Id', 'value*': 'scalar', label: 'text', description: 'text', ...notes }),
    QualityNotes: shape({
      id: 'Id',
      name: 'text',
      description: 'text',
      type: oneOf(['text', 'library', 'sql', 'custom']),
      dimension: oneOf(qualityDimensions),
      severity: 'text',
      businessImpact: 'text',
      method: 'text',
      schedule: 'text',
      scheduler: 'text',
      unit: 'text',
      ...notes,
    }),
    Quality: qualityRule,
    AuthoritativeDefinition: shape({ id: 'Id', 'url*': 'text', 'type*': 'text', description: 'text' }),
    Support: shape({
      id: 'Id',
      'channel*': 'text',
      url: 'text',
      description: 'text',
      tool: 'text',
      scope: 'text',
      invitationUrl: 'text',
      customProperties: 'CustomProperty[]',
    }),
    Price: shape({ id: 'Id', priceAmount: 'number', priceCurrency: 'text', priceUnit: 'text' }),
    Team: { make: (use) => either(Array.isArray, use('Member[]'), use('TeamObject')) },
    TeamObject: shape({ id: 'Id', name: 'text', description: 'text', members: 'Member[]', ...notes }),
    Member: shape({
      id: 'Id',
      'username*': 'text',
      name: 'text',
      description: 'text',
      role: 'text',
      dateIn: day,
      dateOut: day,
      replacedByUsername: 'text',
      ...notes,
    }),
    Role: shape({
      id: 'Id',
      'role*': 'text',
      description: 'text',
      access: 'text',
      firstLevelApprovers: 'text',
      secondLevelApprovers: 'text',
      customProperties: 'CustomProperty[]',
    }),
    ServiceLevel: shape({
      id: 'Id',
      'property*': 'text',
      'value*': 'scalar',
      valueExt: 'scalar',
      unit: 'text',
      element: 'text',
      driver: 'text',
      description: 'text',
      scheduler: 'text',
      schedule: 'text',
      customProperties: 'CustomProperty[]',
      authoritativeDefinitions: 'AuthoritativeDefinition[]',
    }),
    Synonym: shape({
      id: 'Id',
      'synonym*': 'text',
      description: 'text',
      locale: 'text',
      source: 'text',
      status: 'text',
      customProperties: 'CustomProperty[]',
    }),
    CustomProperty: shape({
      id: 'Id',
      'property*': 'text',
      'value*': 'any',
      description: 'text',
      vendor: 'text',
    }),
  },
  {
    'Server.athena': { set: { stagingDir: uri } },
    'Server.sftp': { set: { location: sftpLocation } },
  },
)
