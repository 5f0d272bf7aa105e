import { contractApiVersions } from '../odcs/contract.ts'
import { commonFields, instant, stableId } from './common.ts'
import { either, list, numeric, oneOf, type Rule, record, scalarOrNull, text } from './rule.ts'
import { contextOrText, schemaSection } from './schema.ts'
import { role, server } from './server.ts'

const common = commonFields(stableId, text)
const { authoritativeDefinitions, customProperties } = common

const support = record(
  {
    id: stableId,
    channel: text,
    url: text,
    description: text,
    tool: text,
    scope: text,
    invitationUrl: text,
    customProperties,
  },
  ['channel'],
)

const serviceLevel = record(
  {
    id: stableId,
    property: text,
    value: scalarOrNull,
    valueExt: scalarOrNull,
    unit: text,
    element: text,
    driver: text,
    description: text,
    scheduler: text,
    schedule: text,
    customProperties,
    authoritativeDefinitions,
  },
  ['property', 'value'],
)

const contractRule = (relaxed: boolean): Rule =>
  record(
    {
      version: text,
      kind: oneOf(['DataContract']),
      apiVersion: oneOf(contractApiVersions),
      id: text,
      name: text,
      tenant: text,
      tags: common.tags,
      status: text,
      servers: list(server),
      dataProduct: text,
      description: record(
        { usage: text, purpose: text, limitations: text, authoritativeDefinitions, customProperties },
        [],
        true,
      ),
      domain: text,
      context: contextOrText,
      schema: schemaSection(relaxed),
      support: list(support),
      price: record({ id: stableId, priceAmount: numeric, priceCurrency: text, priceUnit: text }),
      team: either(Array.isArray, list(common.member), record({ id: stableId, ...common.teamFields })),
      roles: list(role),
      slaDefaultElement: text,
      slaProperties: list(serviceLevel),
      authoritativeDefinitions,
      customProperties,
      contractCreatedTs: instant,
    },
    ['version', 'apiVersion', 'kind', 'id'],
  )

/** The structure of ODCS v3.2.0. */
export const contractStructure: Rule = contractRule(false)

/** The structure of ODCS v3.0: that of v3.2.0, and what v3.1.0 stopped allowing. */
export const oldContractStructure: Rule = contractRule(true)
