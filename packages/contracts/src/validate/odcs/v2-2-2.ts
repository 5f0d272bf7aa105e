import { type Definitions, shape } from '../edition/shape.ts'
import { anyRecord, formed, oneOf, type Rule, scalarOrNull } from '../rule.ts'

const textOrNumber: Rule = (value, pointer, report) => {
  scalarOrNull(value, pointer, report)
  if (value === null || typeof value === 'boolean')
    report({ code: 'CONTRACT.WRONG_TYPE', pointer, message: 'Expected a text or a number' })
}

const texts = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, 'text']))

/** ODCS v2.2.2, in which everything is loose. Source: https://github.com/bitol-io/open-data-contract-standard/tree/v2.2.2/schema */
export const v222: Definitions = {
  Contract: shape(
    {
      'version*': 'text',
      'kind*': oneOf(['DataContract']),
      apiVersion: formed(/^v[0-9]+\.[0-9]+\.[0-9]+/u, 'a version, such as v2.2.2'),
      ...texts(
        'uuid* type* status* datasetName* quantumName* datasetKind userConsumptionMode tenant sourceSystem',
      ),
      ...texts('sourcePlatform server productSlackChannel productFeedbackUrl productDl username password'),
      ...texts('driverVersion driver project datasetDomain database slaDefaultColumn'),
      tags: 'text[]',
      description: 'Description',
      'dataset*': 'Dataset[]',
      price: 'Price',
      stakeholders: 'Stakeholder[]',
      roles: 'Role[]',
      slaProperties: 'ServiceLevel[]',
    },
    'loose',
  ),
  Description: shape(texts('usage purpose limitations'), 'open'),
  Dataset: shape(
    {
      ...texts('table* physicalName priorTableName dataGranularity'),
      description: 'text',
      authoritativeDefinitions: 'AuthoritativeDefinition[]',
      columns: 'Column[]',
      quality: 'Quality[]',
    },
    'loose',
  ),
  Column: shape(
    {
      ...texts(
        'column* logicalType* physicalType* businessName description classification encryptedColumnName',
      ),
      ...texts('transformLogic transformDescription'),
      isPrimaryKey: 'boolean',
      primaryKeyPosition: 'integer',
      isNullable: 'boolean',
      isUnique: 'boolean',
      partitionStatus: 'boolean',
      partitionKeyPosition: 'integer',
      clusterStatus: 'boolean',
      clusterKeyPosition: 'integer',
      authoritativeDefinitions: 'AuthoritativeDefinition[]',
      transformSourceTables: 'text[]',
      sampleValues: 'text[]',
      criticalDataElementStatus: 'boolean',
      tags: 'text[]',
    },
    'loose',
  ),
  Quality: shape(
    {
      ...texts(
        'templateName* toolName* code description toolRuleName dimension columns column type severity',
      ),
      ...texts('businessImpact scheduleCronExpression'),
      customProperties: 'CustomProperty[]',
    },
    'loose',
  ),
  AuthoritativeDefinition: shape({ 'url*': 'text', 'type*': 'text' }, 'loose'),
  Price: shape({ priceAmount: 'number', priceCurrency: 'text', priceUnit: 'text' }, 'loose'),
  Stakeholder: shape(texts('username role dateIn dateOut replacedByUsername'), 'loose'),
  Role: shape(texts('role* access* firstLevelApprovers secondLevelApprovers'), 'loose'),
  ServiceLevel: shape(
    { ...texts('property* unit column driver'), 'value*': textOrNumber, valueExt: textOrNumber },
    'loose',
  ),
  CustomProperty: shape({ property: 'text', value: anyRecord }, 'loose'),
}
