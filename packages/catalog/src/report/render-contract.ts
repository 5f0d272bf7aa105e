import type { Contract, SchemaObject, SchemaProperty } from '@mesh/contracts'
import { countNoun } from './count-noun.ts'
import { type Html, html } from './html.ts'

/** A contract with its tables, columns and service levels. */
export function renderContract(contract: Contract): Html {
  const { name, id, version, description, schema = [], slaProperties = [] } = contract
  return html`<section class="contract"><h5>Contract <span>${name ?? id}</span> <span class="quiet">${version}</span></h5>
${description?.usage !== undefined && html`<p class="quiet">${description.usage}</p>`}
${schema.map(renderTable)}
${slaProperties.length > 0 && html`<p class="levels"><span class="quiet">Service levels</span> ${slaProperties.map(({ property, value, unit, element }) => html`<span class="item">${property} ${String(value)}${unit !== undefined && html` ${unit}`}${element !== undefined && html` <span class="quiet">${element}</span>`}</span>`)}</p>`}
</section>`
}

function renderTable(table: SchemaObject): Html {
  const { properties = [] } = table
  const name = table.physicalName ?? table.name
  return html`<details open><summary><code>${name}</code> <span class="quiet">${properties.length} ${countNoun(properties.length, 'column')}</span></summary>
${table.description !== undefined && html`<p class="quiet">${table.description}</p>`}
<div class="scroll" tabindex="0" role="group" aria-label="Columns of ${name}"><table class="columns">
<thead><tr><th scope="col">Column</th><th scope="col">Type</th><th scope="col">Rules</th><th scope="col">Description</th></tr></thead>
<tbody>${properties.map(
    (
      property,
    ) => html`<tr><th scope="row"><code>${property.physicalName ?? property.name}</code></th><td class="type">${typeOf(property)}</td><td class="rules">${rulesOf(property).map((rule) => html`<span>${rule}</span>`)}${property.classification !== undefined && html`<span class="classification">${property.classification}</span>`}</td><td>${property.description ?? property.businessName ?? ''}</td></tr>
`,
  )}</tbody></table></div></details>`
}

const typeOf = ({ physicalType, logicalType }: SchemaProperty): string => physicalType ?? logicalType ?? '–'

const rulesOf = ({ primaryKey, unique, required, relationships = [] }: SchemaProperty): readonly string[] => [
  ...(primaryKey === true ? ['key'] : []),
  ...(unique === true ? ['unique'] : []),
  ...(required === true && primaryKey !== true ? ['required'] : []),
  ...relationships.flatMap(({ to }) => [to].flat().map((each) => `→ ${shortReference(each)}`)),
]

/** `airports.odcs.yaml#/schema/airports/properties/iata` → `airports.iata`; a short reference stays as it is. */
function shortReference(reference: string): string {
  const parts = /(?:^|\/)schema\/(?<table>[^/]+)\/properties\/(?<column>[^/]+)$/.exec(reference)?.groups
  return parts === undefined ? reference : `${parts.table}.${parts.column}`
}
